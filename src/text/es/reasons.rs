//! What the judge finds, in Spanish as it is written in Mexico.

use crate::dataset::{Flow, Open, Unit};
use crate::judge::{End, Role, Slip, Verdict};
use crate::text::answers::questions::QuestionTexts;
use crate::text::answers::reasons::{ReasonTexts, WithheldText};
use crate::text::answers::refusal::{PartnersText, RefusalTexts, SideText, SidesText};
use crate::text::shape::forms::{Grown, Plural};

pub(in crate::text) static TEXTS: ReasonTexts = ReasonTexts {
    unit: |unit| match unit {
        Unit::Of(_) => "un monto en {0}",
        Unit::Percent => "un porcentaje",
        Unit::PercentagePoint => "una diferencia en puntos porcentuales",
        Unit::Ratio => "un número sin unidad",
        Unit::Count => "un conteo",
        Unit::Rank => "un lugar en una lista",
        Unit::Year => "un número de años",
        Unit::Month => "un número de meses",
    },
    flow: |flow| match flow {
        Flow::Exports => "exportaciones",
        Flow::Imports => "importaciones",
        Flow::Trade => "comercio",
        Flow::None => "algo distinto del comercio",
    },

    same_figure: "Es dos veces lo mismo.",
    other_base: "{0} se refiere solo {1}.",
    other_base_not_printed: "{0} se refiere a un total que el artículo no da.",
    rank: "Un lugar en una lista no es un monto y no se divide: {0}.",
    count: "Un conteo solo se divide entre la lista de la que sale: {0}.",
    not_a_share: "Una tasa de crecimiento no es parte de un total: {0}.",
    not_a_level: "Una variación o un saldo no es parte ni total de nada: {0}.",
    not_an_amount: "Un índice o un precio no tiene partes, así que no es parte ni total: {0}.",
    no_remainder: "Lo que se divide no es parte del divisor, así que no hay resto: {0}.",
    not_growth: "Aquí hace falta una tasa de crecimiento y esta cifra no lo es: {0}.",
    average_rate: "Un promedio de varios años no permite regresar a un año en particular: {0}.",
    base_period_not_printed: "El artículo no dice desde qué año se mide este crecimiento: {0}.",
    two_way_trade: "El comercio en ambos sentidos entre dos economías no sirve como total de un solo sentido: {0}.",
    chain_length: "Se pueden encadenar de uno a {0} porcentajes.",

    not_finite: "Los números son demasiado grandes para calcular con ellos.",
    negative: "Uno de los números es negativo y aquí solo se admite cero o más.",
    zero_denominator: "El número entre el que se divide es cero, o podría serlo.",
    unit_mismatch: "Las unidades no se pueden combinar: {0} y {1}.",
    wrong_unit: "Este paso no admite {0}. Un porcentaje o una tasa se escriben con su signo: 85\u{a0}%.",
    out_of_range: "Uno de los números está fuera de lo que admite este paso, como un porcentaje mayor \
                   que 100\u{a0}%.",
    operands: "Faltan o sobran números para este paso.",

    period_not_printed: "El artículo no da el periodo de esta cifra ({0}).",
    period_from_context: "El periodo se infirió de las oraciones cercanas a la cifra ({0}).",
    forecast: "Es una previsión: aún no había ocurrido cuando se publicó el artículo ({0}).",
    preliminary: "El artículo la llama preliminar ({0}).",
    open_end: "“Más de” y “menos de” no tienen límite de un lado ({0}), ni lo tiene lo que se calcula con ellos.",
    revised_later: "Esta cifra se revisó después ({0}).",
    speaker_from_context: "La fuente se infirió de las oraciones cercanas a la cifra ({0}).",
    different_attribution: "Las cifras vienen de fuentes distintas: {0}; {1}.",
    one_attributed: "Una de las cifras tiene fuente ({0}); para la otra no se nombra ninguna.",
    none_attributed: "No se nombra la fuente de ninguna de las dos cifras.",
    round_number: "Esta cifra está redondeada y sus últimos dígitos no son significativos ({0}).",
    round_numbers: "Ambas cifras están redondeadas y sus últimos dígitos no son significativos.",
    round_numbers_strict: "La lectura estricta los toma de todos modos hasta el último dígito publicado.",
    round_numbers_overlap: "Sus intervalos se traslapan, así que el orden no es seguro.",
    one_amount: "Se comparan exportaciones ({0}) con el comercio mundial ({1}). Para el mundo en \
                 conjunto son un mismo monto visto desde dos lados.",
    left_open: "El artículo no precisa {0} ({1}).",
    open: |open| match open {
        Open::Flow => "si se cuenta un solo sentido o ambos",
        Open::Grouping => "quién cuenta como uno solo",
        Open::Definition => "qué cuenta como tal",
        Open::Prices => "si los precios son corrientes o constantes",
        Open::Scope => "qué se cuenta exactamente",
        Open::Averaging => "cómo se promedió",
    },
    slip: |slip| match slip {
        Slip::CrossedCuts => "Son partes de un mismo total, dividido de dos maneras: no se suman.",
        Slip::PartInsideTotal => "El total ya contiene a la otra: no se suman.",
        Slip::OverlappingGoods => "Los dos pueden traslaparse y ninguno contiene al otro.",
        Slip::CountIsNoValue => "Un conteo no es una parte de un valor.",
        Slip::GrowthIsNoShare => "Una tasa de crecimiento no es parte de un total.",
        Slip::QuarterTimesFour => "Una parte de un año, multiplicada, no es otro año.",
        Slip::OtherRanking => "Los dos lugares son de listas distintas.",
    },
    disputed: "Otras publicaciones dan otro valor de esta cifra ({0}).",
    loose_word: "El artículo lo dice con una palabra, “{0}”, que quizá no sea exacta ({1}).",
    part_larger: "La parte es mayor que el total.",
    typed_figure: "Se usó un número escrito por usted; la ficha no puede saber qué mide.",

    base_not_printed: "El artículo no da el total al que corresponde este porcentaje ({0}).",
    level_not_printed: "El artículo no da el monto desde el que se mide este crecimiento ({0}).",
    others_not_printed: "El artículo no da los valores de los demás en esta lista ({0}).",
    rank_not_printed: "El artículo no da un lugar, y alguno que no aparece podría estar más arriba \
                       ({0}).",
    listed_only: "Solo se comparan los que el artículo menciona; puede haber otros ({0}).",
    order_not_certain: "El orden de estas dos cifras no es seguro ({0}; {1}).",

    verdict: |verdict| match verdict {
        Verdict::Valid => "Válido",
        Verdict::Noted => "Periodo inferido",
        Verdict::Caution => "Con reservas",
        Verdict::Refused => "No comparables",
    },
    role: |role| match role {
        Role::Part => "Parte",
        Role::Whole => "Total",
        Role::Share => "Porcentaje",
        Role::Level => "Monto",
        Role::Growth => "Crecimiento",
    },
    end: |end| match end {
        End::Lowest => "Valor más bajo",
        End::Highest => "Valor más alto",
        End::Middle => "Con las cifras tal como están",
    },
    reads: "{0}: {1}, es decir, de {2}",
    reads_exact: "{0}: {1}, exacto",
    works: "{0}: {1} = {2}",

    withheld: WithheldText {
        ratio_of_ranks: "Sin cociente: los lugares no se dividen.",
        by_zero: "Sin cociente: el divisor podría ser cero o menos.",
        rate_of_percentages: "Sin tasa anual: los porcentajes difieren en puntos y no se acumulan.",
        rate_within_a_year: "Sin tasa anual: entre las dos hay un año o menos.",
        order: "Sin orden seguro: los intervalos coinciden en {0}.",
        ratio_of_rates: "Sin cociente: las tasas de crecimiento se comparan en puntos.",
        places: "Sin número de lugares: un rango como “Top 10” no tiene centro; puede ser de {0}.",
    },
    refusals: RefusalTexts {
        sides: SidesText {
            pair: SideText {
                one: "La primera cifra",
                other: "la segunda",
            },
            part_whole: SideText {
                one: "La parte",
                other: "el total",
            },
            share_whole: SideText {
                one: "El porcentaje",
                other: "el total",
            },
            part_share: SideText {
                one: "La parte",
                other: "el porcentaje",
            },
            level_growth: SideText {
                one: "El monto",
                other: "la tasa",
            },
        }
        .table(),
        differ: "{0} corresponde {1}; {2}, {3}{4}.",
        units: "{0} es {1}; {2}, {3}.",
        no_percentage: "Aquí hace falta un porcentaje; esto es {0}.",
        not_counted: ", y ningún artículo dice que la incluya",
        not_inside: ", que no la incluye",
        no_whole: ", y el comercio en ambos sentidos no sirve como total de un solo sentido",
        all_partners: PartnersText {
            exports: " a todos los socios",
            other: " con todos los socios",
        },
    },
    questions: QuestionTexts {
        compare: "¿Cómo se comparan {0} y {1} por {2}?",
        change: "¿Cómo {0} {1} de {2} a {3}?",
        change_verb: Plural {
            one: "cambió",
            many: "cambiaron",
        },
        compare_any: "¿Cómo se comparan estas dos cifras: {0}; {1}?",
        share: "¿Qué parte {0} {1} {2}?",
        share_verb: Plural {
            one: "representa",
            many: "representan",
        },
        part: "¿Cuánto suma la parte {0} ({1}) en {2}?",
        whole: "¿Cuál es el total si {0} {1} {2}?",
        whole_verb: Plural {
            one: "representa",
            many: "representan",
        },
        level_before: Grown {
            rise: "¿Cuánto {0} {1} antes de crecer {2}?",
            fall: "¿Cuánto {0} {1} antes de caer {2}?",
        },
        level_verb: Plural {
            one: "sumaba",
            many: "sumaban",
        },
        complement: "¿Cuánto queda fuera {0}?",
        remainder: "¿Cuánto {0} queda fuera de la parte {1} ({2})?",
    },
};
