//! What the judge finds, in Spanish as it is written in Mexico.

use super::reasons::ReasonTexts;
use crate::dataset::{Flow, Open, Unit};
use crate::judge::{End, Role, Slip, Verdict};

pub(super) static TEXTS: ReasonTexts = ReasonTexts {
    unit: |unit| match unit {
        Unit::Usd => "un monto en dólares",
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
        Flow::Trade => "comercio en ambos sentidos",
        Flow::None => "algo distinto de un flujo de mercancías",
    },
    all_partners: "todos los socios",

    same_figure: "Es dos veces la misma cifra.",
    different_units: "Las unidades no coinciden: la primera cifra es {0}; la segunda, {1}.",
    different_flow: "La primera cifra cuenta {0}; la segunda, {1}.",
    different_indicator: "La primera cifra mide {0}; la segunda, {1}.",
    different_subjects: "La primera cifra es sobre {0}; la segunda, sobre {1}.",
    different_periods: "Los periodos no coinciden: el de la primera cifra es {0}; el de la \
                        segunda, {1}.",
    period_not_contained: "El periodo de la parte es {0}; el del total, {1}.",
    partner_differs: "La primera cifra cuenta el comercio con {0}; la segunda, con {1}.",
    place_not_contained: "La parte abarca {0}; el total abarca {1} y no la incluye.",
    measure_not_contained: "La parte mide {0}; el total mide {1}, y ningún artículo dice que lo \
                            primero esté contado en lo segundo.",
    other_base: "El porcentaje publicado ({0}) corresponde a otro total ({1}); nada dice sobre \
                 este ({2}).",
    other_base_not_printed: "El porcentaje publicado ({0}) corresponde a un total que el artículo \
                             no da; nada dice sobre este ({1}).",
    rank_or_count: "Un lugar en una lista o un conteo no se dividen ({0}).",
    not_a_share: "Este porcentaje no es parte de un total ({0}).",
    not_growth: "Esta cifra no es una tasa de crecimiento ({0}).",
    growth_of_another: "La tasa de crecimiento ({1}) no corresponde a este nivel ({0}).",
    average_rate: "Un promedio de varios años no permite regresar a un año en particular ({0}).",
    base_period_not_printed: "El artículo no dice desde qué año se mide este crecimiento ({0}).",
    two_way_trade: "El comercio en ambos sentidos entre dos economías no sirve como total de uno \
                    solo de ellos ({0}).",
    chain_length: "Se pueden encadenar de uno a {0} porcentajes.",

    not_finite: "Los números son demasiado grandes para calcular con ellos.",
    negative: "Uno de los números es negativo, y aquí solo tiene sentido cero o más.",
    zero_denominator: "El número entre el que se divide es cero, o podría serlo.",
    unit_mismatch: "Las unidades no se pueden combinar: {0} y {1}.",
    wrong_unit: "Este paso no admite {0}. Un porcentaje o una tasa se escriben con su signo: 85\u{a0}%.",
    out_of_range: "Uno de los números está fuera de lo que admite este paso, como un porcentaje mayor \
                   que 100\u{a0}%.",
    operands: "Faltan o sobran números para este paso.",

    period_not_printed: "El artículo no da el periodo de esta cifra ({0}).",
    period_from_context: "El periodo se dedujo de las oraciones cercanas a la cifra ({0}).",
    different_attribution: "Las cifras vienen de fuentes distintas: {0}; {1}.",
    one_attributed: "Una de las cifras tiene fuente ({0}); para la otra no se nombra ninguna.",
    none_attributed: "No se nombra la fuente de ninguna de las dos cifras.",
    round_number: "Esta cifra está redondeada y sus últimos dígitos no son significativos ({0}).",
    round_numbers: "Ambas cifras están redondeadas y sus últimos dígitos no son significativos.",
    round_numbers_overlap: "Sus intervalos se traslapan, así que el orden no es seguro.",
    one_amount: "Se comparan exportaciones ({0}) con el comercio mundial ({1}). Para el mundo en \
                 conjunto son un mismo monto visto desde dos lados.",
    left_open: "El artículo deja abierto {0} ({1}).",
    open: |open| match open {
        Open::Flow => "si se cuenta un solo sentido o ambos",
        Open::Grouping => "quién cuenta como una sola economía",
        Open::Definition => "qué bienes son",
        Open::Prices => "a qué precios está",
        Open::Scope => "qué se cuenta exactamente",
        Open::Averaging => "cómo se promedió",
    },
    slip: |slip| match slip {
        Slip::CrossedCuts => "Son partes de un mismo total, dividido de dos maneras: no se suman.",
        Slip::PartInsideTotal => "El total ya contiene a la otra: no se suman.",
        Slip::OverlappingGoods => {
            "Las dos listas de bienes pueden traslaparse y ninguna contiene a la otra."
        }
        Slip::CountIsNoValue => "Un conteo de productos no es una parte de su valor.",
        Slip::GrowthIsNoShare => "Una tasa de crecimiento no es parte de un total.",
        Slip::QuarterTimesFour => "Una parte de un año, multiplicada, no es otro año.",
        Slip::OtherRanking => "Los dos lugares son de listas distintas.",
    },
    loose_word: "El artículo lo dice con una palabra, «{0}», que quizá no sea exacta ({1}).",
    part_larger: "La parte es mayor que el total.",
    typed_figure: "Se usó un número escrito por usted; la hoja no puede saber qué mide.",

    base_not_printed: "El artículo no da el total al que corresponde este porcentaje ({0}).",
    level_not_printed: "El artículo no da el nivel desde el que se mide este crecimiento ({0}).",
    others_not_printed: "El artículo no da los valores de los demás en esta lista ({0}).",
    rank_not_printed: "El artículo no da un lugar, y alguno que no aparece podría estar más arriba \
                       ({0}).",
    listed_only: "Solo se comparan los que el artículo menciona; puede haber otros ({0}).",
    order_not_certain: "El orden de estas dos no es seguro ({0}; {1}).",

    verdict: |verdict| match verdict {
        Verdict::Valid => "Válido",
        Verdict::Caution => "Con reservas",
        Verdict::Refused => "No procede",
    },
    role: |role| match role {
        Role::Part => "Parte",
        Role::Whole => "Total",
        Role::Share => "Porcentaje",
        Role::Level => "Nivel",
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

    compare: "¿Cómo se comparan estas dos: {0}; {1}?",
    share: "¿Qué porcentaje del total ({1}) es la parte ({0})?",
    part: "¿Cuánto es este porcentaje ({0}) de su total ({1})?",
    whole: "¿De cuánto es el total, si la parte ({0}) es este porcentaje ({1})?",
    chain: "¿Cuánto es esta cadena de porcentajes: {0}?",
    level_before: "¿De cuánto era esto ({0}) antes de crecer ({1})?",
    complement: "¿Cuánto queda fuera de este porcentaje ({0})?",
    remainder: "¿Cuánto del total ({1}) queda fuera de este porcentaje ({0})?",
};
