//! The checks of the articles, in Spanish as it is written in Mexico.

use crate::judge::{CheckKind, CheckVerdict};
use crate::text::checks::{AgainstText, CheckTexts};

/// What could explain that a word does not hold to the letter.
pub(in crate::text) const LOOSE_WORD: &str = "Una palabra como “{a0}” puede ser un redondeo; el artículo publica los dos valores junto a ella.";

/// How a check ended.
#[inline(always)]
pub(in crate::text) const fn verdict(verdict: CheckVerdict) -> &'static str {
    match verdict {
        CheckVerdict::Contradicts => "Se contradice",
        CheckVerdict::ContradictsLooseWord => "No al pie de la letra",
        CheckVerdict::Agrees => "Coincide",
        CheckVerdict::CannotBeCompared => "No se puede comparar",
        CheckVerdict::CannotBeTested => "No se puede comprobar",
        CheckVerdict::Derived => "Se deduce",
    }
}

const fn plain(question: &'static str, answer: &'static str) -> CheckTexts {
    CheckTexts {
        question,
        answer,
        against: None,
    }
}

const fn tested(
    question: &'static str,
    answer: &'static str,
    against: &'static str,
    explains: &'static str,
) -> CheckTexts {
    CheckTexts {
        question,
        answer,
        against: Some(AgainstText {
            answer: against,
            explains,
        }),
    }
}

/// What a kind of check asks and finds.
pub(in crate::text) const fn texts(kind: CheckKind) -> CheckTexts {
    match kind {
        CheckKind::ShareOfLevels => tested(
            "{N1}, {v1}, respecto de {n2}, {v2}{p2}: ¿la proporción es de {v0}?",
            "Sí: es de {x}{i}.",
            "No: es de {x}{i}.",
            "Un total de otro tipo, otro periodo o un valor revisado darían otro porcentaje; el artículo no lo dice.",
        ),
        CheckKind::PartsMakeTotal => tested(
            "{N0}{p0}: ¿los {count} porcentajes de la lista suman {v0}?",
            "Sí: suman {x}{i}.",
            "No: suman {x}{i}.",
            "Partes que se traslapan, o una que falta en la lista, lo explicarían; el artículo no lo dice.",
        ),
        CheckKind::PartsMakeWhole => tested(
            "{List}, {t0}: ¿suman 100\u{a0}%?",
            "Sí: suman {x}{i}.",
            "No: suman {x}{i}.",
            "Partes que se traslapan lo explicarían; el artículo no lo dice.",
        ),
        CheckKind::PartsFitWhole => tested(
            "{N0}, {v0}{p0}: ¿caben ahí los {count} valores de la lista?",
            "Sí: juntos suman {x}{i}.",
            "No: juntos suman {x}{i}.",
            "Lo que se cuenta más de una vez lo explicaría; el artículo no lo dice.",
        ),
        CheckKind::MonthInTotal => tested(
            "{N0}: ¿{v0}{p0} caben en {v1}{p1}?",
            "Sí: equivalen a {x} de ese total{i}.",
            "No: equivaldrían a {x} de ese total{i}.",
            "Un valor revisado después lo explicaría; el artículo no lo dice.",
        ),
        CheckKind::GrowthRate => tested(
            "{N1}, de {v1}{p1} a {v2}{p2}: ¿equivale eso a {f0} al año?",
            "Sí: equivale a {fall}{x} al año{i}.",
            "No: equivale a {fall}{x} al año{i}.",
            "Un promedio de otro tipo, precios constantes u otros extremos que los dos publicados darían otra tasa; el artículo no lo dice.",
        ),
        CheckKind::GrowthOverall => tested(
            "{N1}, de {v1}{p1} a {v2}{p2}: ¿equivale eso a {f0}?",
            "Sí: equivale a {fall}{x}{i}.",
            "No: equivale a {fall}{x}{i}.",
            "Precios constantes u otros extremos que los dos publicados darían otra tasa; el artículo no lo dice.",
        ),
        CheckKind::GrowthFactor => tested(
            "{N1}, de {v1}{p1} a {v2}{p2}: ¿el valor final es {w0} el inicial?",
            "Sí: es {x} el inicial{i}.",
            "No del todo: es {x} el inicial{i}.",
            "Precios constantes u otros extremos que los dos publicados darían otro factor; el artículo no lo dice.",
        ),
        CheckKind::Span => tested(
            "El artículo habla de {w0}. ¿Coinciden sus fechas{dates}?",
            "Sí: entre ellas hay {x}.",
            "No: entre ellas hay {x}.",
            "Puede estar contado desde otras fechas que las dos publicadas; el artículo no lo dice.",
        ),
        CheckKind::RankInList => tested(
            "{S0}, {r0}{p0}: ¿lo respaldan los {count} valores de la lista?",
            "Sí: permiten {places}. Puede haber otros que no aparecen en la lista.",
            "No: permiten {places}.",
            "Otra medida, otro año o una lista con otros integrantes darían otro lugar; el artículo no lo dice.",
        ),
        CheckKind::LeaderByShare => plain(
            "{S0}, {r0}: ¿lo respalda un porcentaje de {v1}{p1}?",
            "Sí: con {v1}{i} tiene más de la mitad, y nadie puede tener más.",
        ),
        CheckKind::StatedTwice => tested(
            "{S0} {g0}: {v0} en un párrafo, {v1} en otro{p1}. ¿Coinciden?",
            "Sí: lo uno cabe en lo otro.",
            "No: lo uno queda fuera de lo otro.",
            "Los dos pasajes pueden hablar de años distintos; el artículo no lo dice.",
        ),
        CheckKind::CountOfList => tested(
            "{S0}: {k0}, {w0}. ¿El artículo nombra ese número de elementos?",
            "Sí: nombra {x}.",
            "No: nombra {x}.",
            "La lista puede ser solo de ejemplos; el artículo no lo dice.",
        ),
        CheckKind::Order => tested(
            "{K0}{p0}, de {e0} a {eL}: ¿los valores siguen ese orden?",
            "Sí: entre los que no se publican con la misma cifra, la menor diferencia es de {x}{i}.",
            "No: uno de ellos supera al que se nombra antes.",
            "Otra medida u otro año darían otro orden; el artículo no lo dice.",
        ),
        CheckKind::Direction => tested(
            "{N0}, de {v0}{p0} a {v1}{p1}: ¿hubo {move}?",
            "Sí: hubo {moved}{x}{i}.",
            "No: hubo {moved}{x}{i}.",
            "Otra medida u otros extremos podrían ir en sentido contrario; el artículo no lo dice.",
        ),
        CheckKind::BalancePrinted => tested(
            "{N1}, {v1}, menos {m2}, {v2}{p1}: ¿dan {u0}?",
            "Sí: dan {balance}{x}{i}.",
            "No: dan {balance}{x}{i}.",
            "Otro alcance, otro periodo o un valor revisado darían otro saldo; el artículo no lo dice.",
        ),
        CheckKind::ChangePrinted => tested(
            "{N1}, de {v1}{p1} a {v2}{p2}: ¿hubo {c0}?",
            "Sí: hubo {moved}{x}{i}.",
            "No: hubo {moved}{x}{i}.",
            "Otros extremos que los dos publicados, o un valor revisado, darían otra variación; el artículo no lo dice.",
        ),
        CheckKind::Sum => tested(
            "{N0}, {v0}{p0}: ¿suman eso las {count} cifras que el artículo reúne?",
            "Sí: suman {x}{i}.",
            "No: suman {x}{i}.",
            "Partes que se traslapan, o una que falta, lo explicarían; el artículo no lo dice.",
        ),
        CheckKind::TimesMakeTotal => tested(
            "{N0}, {v0}{p0}: ¿suman eso los {count} valores de sus partes en el tiempo?",
            "Sí: suman {x}{i}.",
            "No: suman {x}{i}.",
            "Valores revisados después, o ajustados por estacionalidad, lo explicarían; el artículo no lo dice.",
        ),
        CheckKind::Difference => tested(
            "{N1}, {v1}{p1}, menos {n2}, {v2}{p2}: ¿el resultado es {v0}?",
            "Sí: es {x}{i}.",
            "No: es {x}{i}.",
            "Otra medida u otro periodo darían otra diferencia; el artículo no lo dice.",
        ),
        CheckKind::Change => tested(
            "{N2}, {v2}{p2}, tras {c1}: ¿equivale a {v0}?",
            "Sí: equivale a {x}{i}.",
            "No: equivale a {x}{i}.",
            "Una tasa de otro periodo, o de otra medida, lo explicaría; el artículo no lo dice.",
        ),
        CheckKind::Same => tested(
            "{N0}: {v0}{p0} en un lugar, {v1}{p1} en otro. ¿Pueden ser ciertas ambas?",
            "Sí: las dos concuerdan.",
            "No: las dos difieren.",
            "Pueden ser de fechas, fuentes o métodos distintos; el artículo no lo dice.",
        ),
        CheckKind::PartOfWhole => tested(
            "{N0}, {v0}{p0}: ¿cabe esa cifra en {n1}, {v1}{p1}?",
            "Sí: equivale a {x} de ese total{i}.",
            "No: equivaldría a {x} de ese total{i}.",
            "Un valor revisado después lo explicaría; el artículo no lo dice.",
        ),
        CheckKind::Outcome => plain(
            "{N0}{p0}, con una previsión de {v0}: ¿qué resultó?",
            "Resultó {v1}, {moved}{x}{i} respecto de lo previsto.",
        ),
        CheckKind::Revision => plain(
            "{N0}{p0}: primero se publicó {v0}. ¿Cómo se revisó?",
            "A {v1}, {moved}{x}{i}.",
        ),
        CheckKind::Balance => plain(
            "{N0}, {v0}, menos {m1}, {v1}{p0}: ¿cuál es el saldo?",
            "Es {balance}{x}{i}.",
        ),
        CheckKind::DistinctPlaces => tested(
            "{List} {g0}: ¿cada uno tiene su propio lugar?",
            "Sí: no hay dos en el mismo lugar.",
            "No: hay dos en el mismo lugar.",
            "Los lugares pueden ser de meses o listas distintos; el artículo no lo dice.",
        ),
        CheckKind::TotalApart => plain(
            "{N0}, {v0}{p0}, respecto de {m1}, {v1}{p1}: ¿cuál es la proporción?",
            "No se puede dar ninguna.",
        ),
        CheckKind::BalanceApart => plain(
            "{N0}, {v0}{p0}, menos {m1}, {v1}{p1}: ¿es un saldo?",
            "De las dos cifras no se desprende un saldo.",
        ),
        CheckKind::ShareApart => plain(
            "{N0}, {v0}: ¿se refiere a {n1}, {v1}{p1}?",
            "No: se refiere a {nL}, {vL}{pL}.",
        ),
        CheckKind::CrossedCuts => plain(
            "{S0} ({v0}) y {s1} ({v1}) de un mismo total: ¿se pueden sumar los dos porcentajes?",
            "No: el total se reparte de dos maneras, y una parte de un reparto contiene partes del otro.",
        ),
        CheckKind::OverlappingGoods => plain(
            "{S0}: {each}. ¿Se pueden sumar o dividir entre sí?",
            "No: lo uno y lo otro pueden traslaparse, y ningún artículo dice que lo uno contenga a lo otro.",
        ),
        CheckKind::CountIsNoValue => plain(
            "{S0}: {k0}, {v0} de {v1}. ¿Es una parte del valor?",
            "No: un conteo no dice cuánto vale cada uno.",
        ),
        CheckKind::QuarterTimesFour => plain(
            "{N0}, {v0}{p0}: ¿un año a ese ritmo da {m1}, {v1}{p1}?",
            "No: las dos cifras son de años o de medidas distintos.",
        ),
        CheckKind::OtherRanking => plain(
            "{S0}, {each}: ¿son de una misma lista?",
            "No: cada lugar es de una lista distinta.",
        ),
        CheckKind::Slip => plain(
            "{N0}, {v0}{p0}; {m1}, {v1}{p1}: ¿se pueden combinar?",
            "No: no son comparables. {note}",
        ),
        CheckKind::OpenBase => plain(
            "{N0}, {v0}{p0}: ¿de qué total?",
            "El artículo no publica el total al que se refiere este porcentaje.",
        ),
        CheckKind::OpenGrowth => plain(
            "{K0}{p0}: {list}. ¿Desde qué monto?",
            "Entre las cifras no hay ningún monto para {b0}.",
        ),
        CheckKind::OpenProjection => plain(
            "{N0}, {v0}{p0}: ¿medido desde qué año?",
            "El artículo no publica ni el año ni el monto de partida.",
        ),
        CheckKind::OpenRank => plain(
            "{S0}, {each}: ¿se puede comprobar?",
            "No: el artículo no publica los valores de los demás.",
        ),
        CheckKind::MissingRank => plain(
            "{N0}, {v0}{p0}: ¿qué lugar le corresponde?",
            "Va después de {s1} ({v1}), pero entre los dos puede haber otro que no aparece en la lista.",
        ),
        CheckKind::Claim => plain("{claim} ¿Lo muestran las cifras publicadas?", "{grounds}"),
        CheckKind::LevelOfShare => plain("{N0}: ¿cuánto es {of}{pL}?", "Son {x}{i}.{undated}"),
        CheckKind::ShareOfWorld => plain(
            "{N0}, {v0}, respecto de {n1}, {v1}{p1}: ¿cuál es la proporción?",
            "La proporción es de {x}{i}.",
        ),
        CheckKind::Remainder => plain("{K0}{p0}: {list}. ¿Cuánto queda?", "Queda {x}{i}."),
        CheckKind::RemainderCount => plain(
            "{S0}: {k0}, {v0} de {v1}. ¿Cuántos quedan para otros?",
            "Quedan {x}.",
        ),
        CheckKind::ChangeOfShare => plain(
            "{N0}, de {v0}{p0} a {v1}{p1}: ¿cuántos puntos son?",
            "Es {moved}{x}{i}.",
        ),
        CheckKind::ChangeOfRemainder => plain(
            "{K0}: {list}. ¿Cuánto cambiaron todos los demás, de {t0} a {tL}?",
            "En {x}{i}.",
        ),
        CheckKind::ChangeOfLevel => plain(
            "{N0}, de {v0}{p0} a {v1}{p1}: ¿de cuánto es la variación?",
            "Es {moved}{x}{i}.",
        ),
        CheckKind::AnnualRate => plain(
            "{N0}, de {v0}{p0} a {v1}{p1}: ¿cuánto es al año?",
            "Es {fall}{x} anual compuesto{i}. Ningún artículo publica la tasa.",
        ),
        CheckKind::LevelBefore => plain("{path}: ¿de qué monto se partió?", "De {x}{i}, en {bL}."),
        CheckKind::GrowthContribution => plain(
            "{N0}{p0}: ¿qué parte del aumento aportaron {parts}?",
            "Juntos aportaron {x} del aumento{i}.{fell}",
        ),
        CheckKind::LevelFromRate => plain(
            "{V1}{p1}, {h0} al año: ¿a cuánto llega en {t2}?",
            "Llega a {x}{i}; el artículo publica {v2}.",
        ),
        CheckKind::ShareBefore => plain(
            "{N0}, {v0}{p0}: ¿qué porcentaje era en {b1}?",
            "Era {x}{i}.",
        ),
        CheckKind::OthersChange => plain(
            "{N0}{p0}, sin contar {parts}: ¿cuánto cambiaron los demás en conjunto desde {bL}?",
            "Hubo {moved}{x}{i}.",
        ),
        CheckKind::LeftForOthers => plain(
            "{N0}, {v0}{p0}, menos {taken}: ¿cuánto queda?",
            "Quedan {x}{i}.{undated}",
        ),
        CheckKind::MonthlyAverage => plain(
            "{N1}, {v1}{p1}: ¿cómo se compara con el promedio mensual de un total de {v0}{p0}?",
            "El promedio mensual es de {x}{i}.",
        ),
        CheckKind::ShareOfShare => plain("{N0}{p0}: ¿cuánto es {of}?", "{KL}: {x}{i}."),
        CheckKind::ChangeOfAmount => plain("{path}: ¿cuánto es en {unit}?", "Es {moved}{x}{i}."),
    }
}
