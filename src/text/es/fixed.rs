//! What only the prerendered page says, in Spanish.

use crate::text::shape::figure::{CiteText, FigureIsText, KindText, OpenEndText, ProvenanceText};
use crate::text::shape::fixed::{
    AuditFoldText, BiblioText, ChangeText, CheckLinkText, Disagreeing, FailureText, FixedText,
    FootText, FooterText, MethodText, NewerText, OthersText, ReleaseText, StatementKindText,
    WholeText,
};
use crate::text::shape::forms::Plural;
use crate::text::shape::menu::{
    AnswerMenuText, CardCiteText, CopyText, EmbedCodeText, EmbedSaysText, EmbedText, MenuText,
    PinText, PinnedText,
};

/// What only the prerendered page says.
pub static FIXED: FixedText = FixedText {
    noscript: "JavaScript está desactivado, así que las comparaciones y las calculadoras no responden. Todas las cifras, gráficas y fuentes pueden leerse.",
    lead_note: "Cada cifra publicada lleva su artículo y su párrafo. Cada cifra calculada aquí va subrayada con puntos, con su intervalo entre corchetes{short}. ",
    disagreeing: Disagreeing {
        none: "Ninguna comprobación difiere de lo publicado. ",
        one: "Una comprobación difiere de lo publicado. ",
        many: "{count} comprobaciones difieren de lo publicado. ",
    },
    lead_link: "Ver las comprobaciones",
    footer: FooterText {
        promise: FootText {
            head: "Sin servidor ni rastreo",
            text: "Todo se calcula en su navegador. La ficha no guarda cookies ni consulta sitios de terceros.",
        },
        data: FootText {
            head: "Los datos",
            text: "Todas las tablas se publican tal cual, como paquete de datos Frictionless: ",
        },
        licence: FootText {
            head: "Licencia",
            text: "Las cifras pertenecen a sus fuentes; la compilación es {licence} y el código, MIT o Apache-2.0. Versión {version}.",
        },
    },
    others: OthersText {
        head: "Qué publican otros",
        told: "De las publicaciones encontradas, {counts}.",
        same: Plural {
            one: "{count} da la misma cifra",
            many: "{count} dan la misma cifra",
        },
        refines: Plural {
            one: "{count} la da con más exactitud",
            many: "{count} la dan con más exactitud",
        },
        rounds: Plural {
            one: "{count} la da con menos exactitud",
            many: "{count} la dan con menos exactitud",
        },
        differs: Plural {
            one: "{count} da otro valor",
            many: "{count} dan otro valor",
        },
        none: "No se encontró ninguna publicación independiente que la dé.",
        sign: "Otros difieren",
        cited: "Otras publicaciones dan otro valor.",
    },
    whole: WholeText {
        head: "Para guardar",
        link: "Descargar la ficha completa, {size} KB",
        rest: ": un solo archivo con los dos idiomas, las calculadoras y los datos, que se abre sin conexión.",
    },
    newer: NewerText {
        line: "Ya está lista una versión más reciente de esta ficha y de sus cifras.",
        button: "Recargar",
    },
    method: MethodText {
        marks: "Una marca como {quoted} significa que así aparece en el artículo de esa letra, en ese párrafo. Una cifra como {computed} se calcula aquí, y los corchetes dan, redondeado, el intervalo de valores que permiten las cifras publicadas.",
        plausible: "Plausible, la lectura inicial: una cifra representa un intervalo de media unidad de su último dígito significativo hacia cada lado; con “casi”, solo hacia abajo; con “más de”, solo hacia arriba. Los ceros finales de un número redondo no se toman por dígitos medidos.",
        strict: "Estricta: lo mismo, con media unidad del último dígito publicado.",
        results: "Los resultados son el menor y el mayor valor entre todas las combinaciones extremas de los datos, tomados como independientes. Solo se redondea el texto.",
        refusing: "Las cifras se dividen o comparan solo cuando lugar, medida y tiempo se corresponden. Si no, la ficha no responde y dice por qué.",
    },
    statements: "Lo que los artículos dicen además de las cifras",
    statements_intro: "Elementos de listas, ordenamientos, impulsores, riesgos y dependencias, en nuestras palabras, con artículo y párrafo.",
    statement_kinds: StatementKindText {
        members: "Qué incluye",
        order: "Clasificaciones",
        driver: "Qué lo impulsa",
        risk: "Riesgo",
        dependency: "Dependencia",
        context: "Contexto",
    },
    failures: FailureText {
        too_old: "Este navegador es demasiado antiguo para las partes interactivas. Todas las cifras, gráficas y fuentes pueden leerse abajo.",
        not_loaded: "No se pudieron cargar las partes interactivas (falta un archivo o se cortó la conexión). Todas las cifras, gráficas y fuentes pueden leerse abajo; recargue para intentar de nuevo.",
        wrong_type: "Las partes interactivas no arrancaron: el servidor envía el programa con un tipo equivocado. Todas las cifras, gráficas y fuentes pueden leerse abajo.",
        blocked: "Una política de seguridad del sitio o del navegador bloqueó las partes interactivas. Todas las cifras, gráficas y fuentes pueden leerse abajo.",
        stopped: "Las partes interactivas se detuvieron por un error. Todas las cifras, gráficas y fuentes pueden leerse abajo; recargue para intentar de nuevo.",
        translated: "Las partes interactivas no funcionan en una página traducida. Todas las cifras, gráficas y fuentes pueden leerse abajo; recargue sin la traducción para usarlas.",
        no_figures: "Las partes interactivas llegaron sin las cifras que les corresponden. Todas las cifras, gráficas y fuentes pueden leerse abajo; recargue para intentar de nuevo.",
    },
    late: "Las partes interactivas aún no arrancan: siguen cargándose o sus scripts están bloqueados. Todas las cifras, gráficas y fuentes pueden leerse abajo.",
    unnamed_short: "sin nombrar",
    provenance: ProvenanceText {
        place: "Publicación y lugar",
        said_by: "Según",
        period: "Periodo",
        printed: "Publicado",
        precision: "Precisión",
        part_of: "Parte de",
        note: "Nota",
        used_in: "Se usa en",
        base: "Comparado con",
        open: "Sin precisar",
    },
    kinds: KindText {
        amount: "Monto",
        share: "Participación",
        growth: "Crecimiento",
        factor: "Factor",
        rank: "Lugar",
        count: "Cantidad",
        span: "Duración",
    },
    cite: CiteText {
        label: "Citar esta cifra",
        place: "En {name}, versión {version} de los datos, cifra {id}.",
        link: "Enlace a esta fila",
    },
    figure_is: FigureIsText {
        number: Plural {
            one: "{figure} se cifra en ",
            many: "{figure} se cifran en ",
        },
        word: Plural {
            one: "{figure} figura como ",
            many: "{figure} figuran como ",
        },
    },
    said_in: "{who}, en {where}",
    ask: "Comparar y calcular",
    ask_link: "Preguntar con esta cifra",
    precision: "{width}; en lectura estricta {strict}",
    precision_same: "{width}, en ambas lecturas",
    precision_exact: "un conteo o una palabra: se toma tal cual",
    open_end: OpenEndText {
        no_upper: "{printed}, sin límite superior; se lee como {range}",
        no_lower: "{printed}, sin límite inferior; se lee como {range}",
    },
    precision_range: "un rango: todo lo que hay entre sus extremos",
    precision_band: "un rango de lugares: no se indica nada más preciso",
    in_words: "en palabras",
    unused: "solo en esta tabla",
    check_links: CheckLinkText {
        figures: "Cifras: ",
        calculator: "Abrir en la calculadora",
        comparison: "Abrir en la comparación",
        cards: "Tarjeta: ",
    },
    audit_folds: AuditFoldText {
        not_comparable: "cifras que están cerca una de otra y no deben combinarse",
        not_testable: "no se publica una cifra que haría falta",
        derived: "se deduce de las cifras publicadas",
    },
    audit_rest: "En la ficha hay {count} comprobaciones más: cifras que no pueden compararse, relaciones que no pueden comprobarse y números que se deducen de los publicados.",
    biblio: BiblioText {
        no_title: "[sin título publicado]",
        no_date: "sin fecha publicada",
        quotes: "cita a",
    },
    checks: Plural {
        one: "una comprobación",
        many: "{count} comprobaciones",
    },
    menu: MenuText {
        name: "Citar y descargar",
        link: "Enlace",
        copy_link: "Copiar enlace",
        cite: "Citar",
        plain_text: "Texto",
        download: "Descargar",
        calculator: "Calculadora",
        open: "Abrir esta pregunta",
        field: "Texto por copiar",
        copy: "Copiar",
        copied: "Copiado.",
        denied: "Este navegador no permite que la página copie. El texto está seleccionado: cópielo con el teclado o el menú.",
    },
    answer_menu: AnswerMenuText {
        answer: "Copiar y citar",
        list: "Enlazar e insertar",
    },
    copy_with_source: CopyText {
        button: "Copiar con fuente",
        computed_from: "Calculado por Hechos a partir de: ",
        figures: "Cifras: ",
        source: "Fuente: ",
        sources: "Fuentes: ",
        nothing: "Todavía no hay respuesta que copiar.",
    },
    answer_cite: "{name}, versión {version} de los datos. %address% (consultado el %day%).",
    by_hechos: "calculado por Hechos",
    card_cite: CardCiteText {
        about: "{period}. A partir de {articles}. {name}, versión {version} de los datos; los números marcados como calculados los calcula Hechos.",
        line: "“{title}”. {source} %address% (consultado el %day%).",
    },
    embed: EmbedText {
        open: "Abrir en la ficha",
        source: "Cifras publicadas por {publishers}. {name}, versión {version} de los datos; los números marcados como calculados los calcula Hechos.",
        day: "Datos del {date}",
    },
    changes: ChangeText {
        changed: "{figure}: antes {before}, ahora {after}",
        added: "{figure}: nueva, {after}",
        gone: "{figure}: antes {before}, ya no está",
        columns: "{figure}: corregida ({after})",
    },
    releases: ReleaseText {
        changed: "Versión {version} de los datos, {date}:",
        same: "Versión {version} de los datos, {date}: no cambió ninguna cifra.",
        first: "Versión {version} de los datos, {date}: la primera, con {count} cifras.",
    },
    pinned: PinnedText {
        changed: "Este sitio fijó la versión {pinned} de los datos ({day}). Lo que ha cambiado desde entonces, hasta la versión {version}:",
        same: "Este sitio fijó la versión {pinned} de los datos ({day}). Las cifras de esta ficha son las mismas en la versión {version}.",
        unknown: "Este sitio fijó la versión {pinned} de los datos, que aquí no se conoce. La ficha muestra la versión {version}.",
        not_loaded: "Este sitio fijó la versión {pinned} de los datos. La ficha muestra la versión {version}; no se pudo cargar lo que cambió entre ambas.",
    },
    pin: PinText {
        follows: "Sigue las actualizaciones",
        pinned: "Fija la versión {version}: dice qué ha cambiado desde entonces",
    },
    embed_codes: EmbedCodeText {
        name: "Insertar",
        element: "Elemento HTML",
        frame: "Marco",
        picture: "Imagen",
    },
    embed_says: EmbedSaysText {
        elsewhere: "Los menús de la ficha publicada escriben estos códigos.",
        left_out: "El elemento empieza sin lo elegido o escrito aquí; el marco lo conserva.",
    },
};
