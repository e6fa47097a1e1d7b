//! What answers say in Spanish.

use crate::text::shape::answers::{AnswerText, BalanceText, ContextText};
use crate::text::shape::forms::{Grown, Moved, Plural};

pub(super) const ANSWERS: AnswerText = AnswerText {
    levels: "{what}: {ratio} la cifra {of_b}, {difference} más.",
    balance: BalanceText {
        surplus: "{what}: {difference} más que {b}, es decir, un superávit.",
        deficit: "{what}: {difference} más que {b}, es decir, un déficit.",
    },
    levels_same: "{what}: se publicó la misma cifra que para {b}; el redondeo deja abierto su orden.",
    levels_uncertain: "{what} y la cifra {of_b} no pueden ordenarse: sus intervalos se traslapan. Tal como se publicaron: {ratio}, con una diferencia de {difference}.",
    points: "{what}: {points} más que {b}, o {ratio} la cifra {of_b}.",
    points_only: "{what}: {points} más que {b}.",
    rates: Moved {
        rise: "{what}: {points} más en {to} que en {from}.",
        fall: "{what}: {points} menos en {to} que en {from}.",
        open: "{what}, de {from} a {to}: una variación de {points}.",
    }.table(),
    times: Moved {
        rise: "{what}: {change} más en {to} que en {from}, un alza de {difference}.",
        fall: "{what}: {change} menos en {to} que en {from}, una baja de {difference}.",
        open: "{what}, de {from} a {to}: una variación de {change}, es decir, {difference}.",
    }.table(),
    rate: "Tasa compuesta: {rate} al año durante {years}.",
    times_points: Moved {
        rise: "{what}: {points} más en {to} que en {from}, un alza de {change} en términos relativos.",
        fall: "{what}: {points} menos en {to} que en {from}, una baja de {change} en términos relativos.",
        open: "{what}, de {from} a {to}: {points}, o {change} en términos relativos.",
    }.table(),
    ranks: Plural {
        one: "{a} está un lugar por encima de {b}.",
        many: "{a} está {places} lugares por encima de {b}.",
    },
    ranks_uncertain: "{a} o {b}: con lo publicado no puede saberse cuál está más arriba.",
    share: "La parte, {part}, equivale a {share} de {whole}.",
    part: "{share} de {whole} equivale a {result}.",
    whole: "Si la parte, {part}, equivale a {share}, el total es de {result}.",
    before: Grown {
        rise: "Antes de crecer {growth}, el monto era de {result}.",
        fall: "Antes de caer {growth}, el monto era de {result}.",
    },
    chain: "En conjunto: {result}.",
    from_context: ContextText {
        periods: "Los periodos se infirieron de las oraciones cercanas a las cifras.",
        speakers: "La fuente se infirió de las oraciones cercanas a las cifras.",
        both: "El periodo y la fuente se infirieron de las oraciones cercanas.",
    },
    refused: "No hay resultado.",
    rest: "{share} deja un resto de {result}.",
    rest_of: "Sin {share} de {whole}, el resto es de {result}.",
};
