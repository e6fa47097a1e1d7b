//! What answers say in Spanish.

use super::texts::AnswerText;

pub(super) const ANSWERS: AnswerText = AnswerText {
    levels: "{what}: {ratio} la cifra {of_b}, {difference} más.",
    balance: [
        "{what}: {difference} más que {b}, es decir, un superávit.",
        "{what}: {difference} más que {b}, es decir, un déficit.",
    ],
    levels_same: "{what}: se publicó la misma cifra que para {b}; el redondeo deja abierto su orden.",
    levels_uncertain: "{what} y la cifra {of_b} no pueden ordenarse: sus intervalos se traslapan. Tal como se publicaron, {ratio}, una diferencia de {difference}.",
    points: "{what}: {points} más que {b}, o {ratio} la cifra {of_b}.",
    points_only: "{what}: {points} más que {b}.",
    rates: [
        "{what}: {points} más en {to} que en {from}.",
        "{what}: {points} menos en {to} que en {from}.",
        "{what}, de {from} a {to}: un cambio de {points}.",
    ],
    times: [
        "{what}: {change} más en {to} que en {from}, un alza de {difference}.",
        "{what}: {change} menos en {to} que en {from}, una baja de {difference}.",
        "{what}, de {from} a {to}: un cambio de {change}, es decir, {difference}.",
    ],
    rate: "Tasa compuesta: {rate} al año durante {years}.",
    times_points: [
        "{what}: {points} más en {to} que en {from}, un alza de {change} en términos relativos.",
        "{what}: {points} menos en {to} que en {from}, una baja de {change} en términos relativos.",
        "{what}, de {from} a {to}: {points}, o {change} en términos relativos.",
    ],
    ranks: [
        "{a} está un lugar por encima de {b}.",
        "{a} está {places} lugares por encima de {b}.",
    ],
    ranks_uncertain: "{a} o {b}: con lo publicado no puede saberse cuál está más arriba.",
    share: "{part} equivale a {share} de {whole}.",
    part: "{share} de {whole} equivale a {result}.",
    whole: "Si {part} equivale a {share}, el total es de {result}.",
    before: [
        "Antes de crecer {growth}, el nivel era de {result}.",
        "Antes de caer {growth}, el nivel era de {result}.",
    ],
    chain: "En conjunto: {result}.",
    from_context: [
        "Los periodos se dedujeron de las oraciones que rodean a las cifras.",
        "Quién lo dijo se dedujo de las oraciones que rodean a las cifras.",
        "El periodo y quién lo dijo se dedujeron de las oraciones cercanas.",
    ],
    refused: "No hay resultado.",
    rest: "{share} deja un resto de {result}.",
    rest_of: "Sin {share} de {whole}, el resto es de {result}.",
};
