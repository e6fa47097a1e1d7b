//! The page, and its controls in Spanish.

use super::answers::ANSWERS;
use crate::text::shape::forms::Plural;
use crate::text::shape::ui::{
    AuditText, ColumnText, CompareText, FilterText, FormulaText, KeyText, MeasureText, OrderText,
    OtherReadingText, PickedText, PrintedShareText, RateText, ReadingText, SlotText, SortedText,
    TaskText, ThemeText,
};
use crate::text::shape::{PageText, SectionText, Sections, Texts, UiText};

const fn section(title: &'static str, short: &'static str, intro: &'static str) -> SectionText {
    SectionText {
        title,
        short,
        intro,
    }
}

/// The Spanish texts.
pub static TEXTS: Texts = Texts {
    page: PageText {
        sections: Sections {
            lead: section("Cifras clave", "Cifras clave", ""),
            compare: section(
                "Comparar dos cifras",
                "Comparar dos cifras",
                "Elija dos; la respuesta viene con su explicación.",
            ),
            share: section(
                "Calculadora de porcentajes",
                "Calculadora de porcentajes",
                "Elija qué calcular; cada respuesta viene con su intervalo y su desarrollo.",
            ),
            audit: section(
                "¿Cuadran las cifras?",
                "¿Cuadran las cifras?",
                "Se verificó cada relación que las cifras publicadas permiten comprobar.",
            ),
            figures: section(
                "Todas las cifras",
                "Todas las cifras",
                "Cada cifra {of_the_articles}, una sola vez.",
            ),
            sources: section("Fuentes y método", "Fuentes", "{Articles}."),
            adds_up: section("Lo que no cuadra", "Lo que no cuadra", ""),
            ask: section("Preguntar", "Preguntar", ""),
            more: section("Comprobaciones y cifras", "Comprobaciones y cifras", ""),
        },
    },
    ui: UiText {
        language: "Idioma",
        reading: "Lectura de las cifras",
        readings: ReadingText {
            plausible: "plausible",
            strict: "estricta",
        }
        .table(),
        theme: "Tema",
        themes: ThemeText {
            auto: "automático",
            light: "claro",
            dark: "oscuro",
        }
        .table(),
        contents: "Contenido",
        others_differ: "otros dan otro valor",
        settings: "Ajustes",
        find: "Buscar",
        to_sheet: "La ficha",
        as_table: "En forma de tabla",
        from_context: "inferido del contexto",
        undated: "sin periodo indicado",
        said_by: "según {who}",
        forecast: "previsión",
        unnamed: "sin fuente citada",
        printed: "Publicado",
        stands_for: "Intervalo",
        elsewhere: "Más preguntas con esta cifra",
        computed: "calculado",
        computed_label: " (cálculo nuestro)",
        chart: "La gráfica, cifra por cifra",
        rates: RateText {
            printed: "Publicado",
            computed: "Calculado",
            apart: "puntos de diferencia",
        },
        places: "Entre el {from} y el {to} lugar",
        key: KeyText {
            certain: "mínimo seguro",
            band: "intervalo posible (extremo abierto: sin límite indicado)",
            tick: "tal como se publicó; punteado si es aproximado",
        },
        figures_caption: "Todas las cifras: cómo se publicaron, intervalo, periodo y fuente",
        figures_search: "Buscar y filtrar las cifras",
        columns: ColumnText {
            subject: "De quién o de qué",
            measure: "Medida",
            period: "Periodo",
            printed: "Publicado",
            stands_for: "Intervalo",
            source: "Fuente",
        }
        .table(),
        search: "Buscar",
        filters: FilterText {
            source: "Fuente",
            subject: "De quién o de qué",
            measure: "Medida",
            period: "Periodo",
            kind: "Tipo",
            others: "Qué publican otros",
        }
        .table(),
        count: "{count} de {total} cifras. * inferido del contexto",
        sorted: SortedText {
            by: " Orden: ",
            turned: ", descendente",
        },
        none_found: "Ninguna cifra coincide. Quite la búsqueda o un filtro.",
        clear: "Quitar filtros",
        article: "artículo {letter}",
        paragraph: "párrafo {number}",
        compare_fields: CompareText {
            first: "Primera cifra",
            second: "Segunda cifra",
            further: "Cifra {number}",
            add: "Comparar otra con la primera",
            beside: "{further}, frente a {first}",
        },
        task: "¿Qué quiere saber?",
        tasks: TaskText {
            share: "Un porcentaje, su parte o su total",
            rest: "Lo que queda",
            before: "El monto antes del aumento",
        }
        .table(),
        share_fields: SlotText {
            part: "Parte",
            whole: "Total",
            share: "Porcentaje",
            taken: "Porcentaje conocido",
            level: "Monto después del aumento",
            growth: "Crecimiento",
        }
        .table(),
        share_hint: "Elija una cifra o escriba un número, como 28,900 millones",
        share_leave_empty: "Se calcula con los otros dos",
        share_optional: "Puede quedar vacío; en ese caso, el resto es un porcentaje",
        chain_add: "Encadenar otro porcentaje (85\u{a0}% de 4\u{a0}% de…)",
        chain_field: "de este porcentaje",
        chain_remove: "Quitar",
        reset: "Volver al ejemplo",
        pick: "Buscar entre las cifras",
        picked: PickedText {
            none_fits: "Ninguna cifra coincide con lo escrito.",
            passed: "Con “{words}” no se eligió ninguna cifra; el campo conserva la cifra que tenía.",
            fits: Plural {
                one: "1 cifra coincide.",
                many: "{count} cifras coinciden.",
            },
        },
        choose_instead: "{told} Elija de la lista de arriba.",
        stale: "Aún no corresponde a lo que escribe",
        compare_missing: "Elija dos cifras para compararlas.",
        empty: "Vaciar “{field}”",
        offers: "Las preguntas más cercanas que sí tienen respuesta",
        why_caution: "Por qué con reservas",
        reasons: Plural {
            one: ", 1 motivo abajo",
            many: ", {count} motivos abajo",
        },
        picks: "Preguntas sobre {figure}: {count}",
        other_reading: OtherReadingText {
            differs: "En la lectura {reading}: {result}.",
            same: "La lectura {reading} da lo mismo.",
        }
        .table(),
        to_reading: "Cambiar a la lectura {reading}",
        formulas: FormulaText {
            share: "porcentaje = parte ÷ total",
            part: "parte = porcentaje × total",
            whole: "total = parte ÷ porcentaje",
            chain: "parte = porcentaje × porcentaje × … × total",
            chain_of_shares: "porcentaje del último total = porcentaje × porcentaje × …",
            before: "monto anterior = monto ÷ (1 + crecimiento)",
            rest: "resto = 100\u{a0}% − porcentaje",
            rest_of: "resto = (100\u{a0}% − porcentaje) × total",
        }
        .table(),
        steps: "Cómo se calculó",
        printed_share: PrintedShareText {
            agrees: "El artículo dice {printed}: los intervalos se traslapan.",
            contradicts: "El artículo dice {printed}: los intervalos no se traslapan.",
        },
        measures: MeasureText {
            difference: "Diferencia, {first} − {second}",
            ratio: "Cociente, {first} ÷ {second}",
            change: "Variación, de la anterior a la posterior",
            rate: "Tasa anual compuesta",
            order: "Orden",
            points: "Puntos, {first} − {second}",
            places: "Lugares, {first} − {second}",
        },
        orders: OrderText {
            sure: "{first}, luego {second}",
            same: "iguales",
            unsure: "no es seguro: los intervalos se traslapan",
        },
        audit: AuditText {
            shown: "Se muestran: ",
            all: "Todas",
            printed: "Publicado",
        },
        audit_filters: "Filtrar por veredicto",
        broken_link: "Una parte de este enlace no se entendió y se omitió: {what}",
        dismiss: "Cerrar",
        share_strip: "Parte del total, de 0 a 100\u{a0}%",
    },
    answers: ANSWERS,
};
