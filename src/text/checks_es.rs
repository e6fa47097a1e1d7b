//! The checks of the articles, in Spanish as it is written in Mexico.

use super::checks::CheckTexts;
use crate::judge::{CheckKind, CheckVerdict};

/// How a check ended.
pub(super) const fn verdict(verdict: CheckVerdict) -> &'static str {
    match verdict {
        CheckVerdict::Contradicts => "Se contradice",
        CheckVerdict::ContradictsLooseWord => "No al pie de la letra",
        CheckVerdict::Agrees => "Coincide",
        CheckVerdict::CannotBeCompared => "No se puede comparar",
        CheckVerdict::CannotBeTested => "No se puede comprobar",
        CheckVerdict::Derived => "Se deduce",
    }
}

/// What a kind of check asks, does and finds.
pub(super) const fn texts(kind: CheckKind) -> CheckTexts {
    match kind {
        CheckKind::ShareOfLevels => CheckTexts {
            question: "¿La parte y el total dan el porcentaje publicado ({0})?",
            method: "Se divide la parte entre el total y el resultado se coteja con el porcentaje publicado.",
            finding: Some("El artículo dice {0}; la parte entre el total da {1}."),
        },
        CheckKind::PartsMakeTotal => CheckTexts {
            question: "¿Las partes suman el total publicado ({0})?",
            method: "Se suman los porcentajes de las partes y se cotejan con el total publicado.",
            finding: Some("El artículo dice {0}; las partes suman {1}."),
        },
        CheckKind::PartsMakeWhole => CheckTexts {
            question: "¿Este porcentaje y los demás de su lista forman el total ({0})?",
            method: "Se suman los porcentajes de la lista; juntos deben llegar a 100\u{a0}%.",
            finding: Some("El total es {0}; los porcentajes suman {1}."),
        },
        CheckKind::PartsFitWhole => CheckTexts {
            question: "¿Las economías de la lista caben en el total mundial ({0})?",
            method: "Se suman los valores de la lista; la suma no puede rebasar el total.",
            finding: Some("El total es {0}; los valores de la lista suman {1}."),
        },
        CheckKind::MonthInTotal => CheckTexts {
            question: "¿El periodo corto cabe en el largo ({0}; {1})?",
            method: "Lo que corresponde a una parte del periodo no puede rebasar lo que corresponde a todo.",
            finding: Some("El periodo corto tiene {0}, es decir, {1} del largo."),
        },
        CheckKind::GrowthRate => CheckTexts {
            question: "¿Los valores inicial y final dan la tasa de crecimiento publicada ({0})?",
            method: "Se calcula la tasa anual compuesta entre el primer valor y el último y se coteja con la publicada.",
            finding: Some(
                "El artículo dice {0} al año; los valores inicial y final dan {1} al año.",
            ),
        },
        CheckKind::GrowthFactor => CheckTexts {
            question: "¿Creció tantas veces como se dice ({0})?",
            method: "Se divide el valor posterior entre el anterior y se coteja con lo que dice el artículo.",
            finding: Some("El artículo dice {0}; los dos valores dan {1}."),
        },
        CheckKind::Span => CheckTexts {
            question: "¿Las fechas dan la duración que se dice ({0})?",
            method: "La duración se cuenta a partir de las fechas publicadas.",
            finding: Some("El artículo dice {0}; las fechas dan {1}."),
        },
        CheckKind::RankInList => CheckTexts {
            question: "¿El lugar coincide con los valores de la lista ({0})?",
            method: "Se cuentan los lugares que permiten los valores de la lista, con sus intervalos.",
            finding: Some("El artículo dice {0}; los valores de la lista permiten {1}."),
        },
        CheckKind::LeaderByShare => CheckTexts {
            question: "¿El porcentaje respalda el primer lugar ({0})?",
            method: "Quien tiene más de la mitad de un total es el primero.",
            finding: Some("El artículo dice {0}; el porcentaje es {1}."),
        },
        CheckKind::StatedTwice => CheckTexts {
            question: "¿Coinciden dos menciones de un mismo lugar ({0}; {1})?",
            method: "La mención más precisa debe quedar dentro de la más amplia.",
            finding: Some("Un pasaje dice {0}; el otro, {1}."),
        },
        CheckKind::CountOfList => CheckTexts {
            question: "¿El conteo coincide con la lista ({0})?",
            method: "Se cuentan los elementos que el artículo menciona.",
            finding: Some("El artículo dice {0} y menciona {1}."),
        },
        CheckKind::TotalApart => CheckTexts {
            question: "¿La primera cifra es parte de la segunda ({0}; {1})?",
            method: "Parecen parte y total; deciden el lugar, la medida, el flujo y el tiempo.",
            finding: None,
        },
        CheckKind::BalanceApart => CheckTexts {
            question: "¿Estas exportaciones e importaciones forman una balanza ({0}; {1})?",
            method: "Una balanza exige los mismos bienes y el mismo periodo en ambos lados.",
            finding: None,
        },
        CheckKind::ShareApart => CheckTexts {
            question: "¿Este porcentaje corresponde a ese total ({0}; {1})?",
            method: "Un porcentaje publicado corresponde al total de su propio pasaje ({2}) y a ningún otro de nombre parecido.",
            finding: None,
        },
        CheckKind::NearEqual => CheckTexts {
            question: "¿Dicen lo mismo estos dos valores casi iguales ({0}; {1})?",
            method: "Dos valores que se parecen por casualidad no dicen nada el uno del otro.",
            finding: None,
        },
        CheckKind::OpenBase => CheckTexts {
            question: "¿De qué monto es este porcentaje ({0})?",
            method: "Para comprobar un porcentaje hace falta que se publique su total.",
            finding: Some("El artículo dice {0}."),
        },
        CheckKind::OpenGrowth => CheckTexts {
            question: "¿Desde qué nivel se mide este crecimiento ({0})?",
            method: "Para comprobar una tasa de crecimiento hace falta que se publiquen los niveles inicial y final.",
            finding: Some("El artículo dice {0}."),
        },
        CheckKind::OpenProjection => CheckTexts {
            question: "¿Desde qué año se mide esta proyección ({0})?",
            method: "Para comprobar una proyección hace falta que se publiquen su año base y su nivel.",
            finding: Some("El artículo dice {0}."),
        },
        CheckKind::OpenRank => CheckTexts {
            question: "¿Quiénes más están en esta lista ({0})?",
            method: "Para comprobar un lugar hace falta que se publiquen los valores de los demás.",
            finding: Some("El artículo dice {0}."),
        },
        CheckKind::MissingRank => CheckTexts {
            question: "¿Qué lugar ocupa el menor de los porcentajes publicados ({0})?",
            method: "Va después del siguiente mayor ({1}), pero entre los dos puede haber alguno que no aparece.",
            finding: None,
        },
        CheckKind::LevelOfShare => CheckTexts {
            question: "¿Qué monto hay detrás de este porcentaje ({0})?",
            method: "Se multiplica el porcentaje por su total; los porcentajes de porcentajes se encadenan.",
            finding: Some("Resulta en {1}."),
        },
        CheckKind::ShareOfWorld => CheckTexts {
            question: "¿Qué parte del mundo es esto ({0})?",
            method: "Se divide el valor de la economía entre el total mundial ({1}).",
            finding: Some("Es {1}."),
        },
        CheckKind::Remainder => CheckTexts {
            question: "¿Qué porcentaje queda para los demás ({0})?",
            method: "Los porcentajes publicados se restan de 100\u{a0}%.",
            finding: Some("Queda {1}."),
        },
        CheckKind::RemainderCount => CheckTexts {
            question: "¿Cuántos quedan para los demás ({0})?",
            method: "El conteo se resta del total de la lista.",
            finding: Some("Quedan {1}."),
        },
        CheckKind::ChangeOfShare => CheckTexts {
            question: "¿Cuántos puntos cambió el porcentaje ({0}; {1})?",
            method: "Al porcentaje posterior se le resta el anterior, en puntos porcentuales.",
            finding: Some("El cambio es de {1}."),
        },
        CheckKind::ChangeOfLevel => CheckTexts {
            question: "¿Cuánto cambió el nivel ({0}; {1})?",
            method: "El cambio se da en porcentaje del valor anterior.",
            finding: Some("El cambio es de {1}."),
        },
        CheckKind::AnnualRate => CheckTexts {
            question: "¿A cuánto crecimiento anual equivale ({0}; {1})?",
            method: "La tasa anual compuesta lleva del valor anterior al posterior; ningún artículo la publica.",
            finding: Some("Equivale a {1} al año."),
        },
        CheckKind::LevelBefore => CheckTexts {
            question: "¿De cuánto era esto antes de crecer ({0})?",
            method: "Se divide el nivel entre uno más el crecimiento.",
            finding: Some("Era de {1}."),
        },
        CheckKind::GrowthContribution => CheckTexts {
            question: "¿Cuánto del crecimiento viene de las partes con crecimiento y nivel conocidos ({0})?",
            method: "Los aumentos de esas partes se cotejan con el aumento del total; por encima de 100\u{a0}%, los demás bajaron en conjunto.",
            finding: Some("Juntas suman {1} del aumento."),
        },
        CheckKind::Order => CheckTexts {
            question: "¿Los valores siguen el orden que da el artículo ({0}; {1} …)?",
            method: "Cada valor se coteja con el siguiente; decide la menor ventaja.",
            finding: Some("La menor ventaja sobre el siguiente es de {1}."),
        },
        CheckKind::Direction => CheckTexts {
            question: "¿Se movió como dice el artículo ({0}; {1})?",
            method: "El valor posterior se coteja con el anterior; solo se comprueba el sentido.",
            finding: Some("El cambio es de {1}."),
        },
        CheckKind::TotalFromTwoSides => CheckTexts {
            question: "¿La parte y su porcentaje llevan al total publicado ({0}; {1})?",
            method: "La parte se divide entre su porcentaje y se coteja con el total publicado.",
            finding: Some("El artículo dice {0}; la parte entre su porcentaje da {1}."),
        },
        CheckKind::DistinctPlaces => CheckTexts {
            question: "¿Cada quien tiene su propio lugar en la lista ({0}; {1})?",
            method: "Dos no pueden ocupar un mismo lugar.",
            finding: Some("Los dos más cercanos están a {1} de distancia."),
        },
        CheckKind::CrossedCuts => CheckTexts {
            question: "¿Se pueden sumar estos porcentajes de un mismo total ({0}; {1})?",
            method: "El total se divide de dos maneras; cada parte de una contiene partes de la otra.",
            finding: None,
        },
        CheckKind::PartInsideTotal => CheckTexts {
            question: "¿Se puede sumar este total a lo que ya contiene ({0}; {1})?",
            method: "Lo que el total contiene ya está contado en él.",
            finding: None,
        },
        CheckKind::OverlappingGoods => CheckTexts {
            question: "¿Se pueden sumar o dividir montos de estos tipos de bienes ({0}; {1})?",
            method: "Las listas de bienes pueden traslaparse y ninguna contiene a otra.",
            finding: None,
        },
        CheckKind::CountIsNoValue => CheckTexts {
            question: "¿Este conteo de productos es una parte del valor ({0})?",
            method: "Un conteo de productos nada dice de su valor.",
            finding: None,
        },
        CheckKind::GrowthIsNoShare => CheckTexts {
            question: "¿Este porcentaje y esta tasa de crecimiento dicen lo mismo ({0}; {1})?",
            method: "Un porcentaje es parte de un total; una tasa de crecimiento es un cambio en el tiempo.",
            finding: None,
        },
        CheckKind::QuarterTimesFour => CheckTexts {
            question: "¿Esta parte de un año da aquel año ({0}; {1})?",
            method: "Una parte de un año, multiplicada, no es el valor de otro año.",
            finding: None,
        },
        CheckKind::OtherRanking => CheckTexts {
            question: "¿Son lugares de una misma lista ({0}; {1})?",
            method: "Cada lugar pertenece a su propia lista.",
            finding: None,
        },
        CheckKind::Slip => CheckTexts {
            question: "¿Se pueden poner juntas estas cifras ({0}; {1})?",
            method: "Parecen corresponder una a la otra.",
            finding: None,
        },
        CheckKind::Claim => CheckTexts {
            question: "¿Las cifras respaldan lo que el artículo dice en palabras ({0})?",
            method: "La afirmación se coteja con las cifras publicadas que vienen al caso.",
            finding: None,
        },
        CheckKind::LevelFromRate => CheckTexts {
            question: "¿A dónde lleva la tasa publicada ({0})?",
            method: "El valor anterior ({1}) crece a la tasa publicada hasta el año del posterior ({2}).",
            finding: Some("Lleva a {1}."),
        },
        CheckKind::ShareBefore => CheckTexts {
            question: "¿Qué porcentaje era un año antes ({0})?",
            method: "El porcentaje se lleva hacia atrás con el crecimiento de la parte y el del total.",
            finding: Some("Era {1}."),
        },
        CheckKind::OthersChange => CheckTexts {
            question: "¿Cuánto cambiaron en conjunto los demás ({0})?",
            method: "Al aumento del total se le restan los de las partes con nivel y crecimiento conocidos.",
            finding: Some("Los demás en conjunto cambiaron {1}."),
        },
        CheckKind::LeftForOthers => CheckTexts {
            question: "¿Cuánto queda para los que no están en la lista ({0}; {1})?",
            method: "Lo que está en la lista se resta del total.",
            finding: Some("Queda {1}."),
        },
        CheckKind::MonthlyAverage => CheckTexts {
            question: "¿Cómo se compara este mes con el mes promedio ({1})?",
            method: "El total ({0}) se divide entre sus meses.",
            finding: Some("El mes tiene {0}; el mes promedio, {1}."),
        },
        CheckKind::ShareOfShare => CheckTexts {
            question: "¿Qué parte del total mayor es esto ({0})?",
            method: "El porcentaje se multiplica por el de su propio total ({1}).",
            finding: Some("Es {1}."),
        },
        CheckKind::ChangeOfAmount => CheckTexts {
            question: "¿De cuánto es el cambio como monto ({0})?",
            method: "Al valor posterior se le resta el anterior.",
            finding: Some("El cambio es de {1}."),
        },
    }
}
