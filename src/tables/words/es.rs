//! Spanish number words.

use super::{
    BASIS_POINTS, EUR, Fraction, OTHER_DOLLARS, PERCENT, PESOS, POINTS, TIMES, USD, Unit, position,
    value,
};

const TO_TWENTY_NINE: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciseis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidos",
    "veintitres",
    "veinticuatro",
    "veinticinco",
    "veintiseis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const TENS: [&str; 7] = [
    "treinta",
    "cuarenta",
    "cincuenta",
    "sesenta",
    "setenta",
    "ochenta",
    "noventa",
];
const HUNDREDS: [&str; 9] = [
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];
/// Without their ending, which tells gender and number.
const ORDINALS: &[(&str, u32)] = &[
    ("primer", 1),
    ("segund", 2),
    ("tercer", 3),
    ("cuart", 4),
    ("quint", 5),
    ("sext", 6),
    ("septim", 7),
    ("setim", 7),
    ("octav", 8),
    ("noven", 9),
    ("decim", 10),
    ("undecim", 11),
    ("duodecim", 12),
    ("vigesim", 20),
    ("trigesim", 30),
    ("cuadragesim", 40),
    ("quincuagesim", 50),
    ("sexagesim", 60),
    ("septuagesim", 70),
    ("octogesim", 80),
    ("nonagesim", 90),
    ("centesim", 100),
];
/// What stands before the last digit of an ordinal in one word.
const ORDINAL_TENS: &[(&str, u32)] = &[("decimo", 10), ("vigesimo", 20), ("trigesimo", 30)];
/// After the digits of an ordinal: "1.º", "3.er", "2da".
const ORDINAL_ENDINGS: [&str; 17] = [
    "º", "ª", "°", "er", "o", "a", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no",
];
const MULTIPLES: &[(&str, f64)] = &[
    ("doble", 2.0),
    ("doblo", 2.0),
    ("doblaron", 2.0),
    ("triple", 3.0),
    ("cuadruple", 4.0),
    ("cuadruplo", 4.0),
    ("quintuple", 5.0),
    ("sextuple", 6.0),
];
/// Verbs without their endings.
const MULTIPLYING: &[(&str, f64)] = &[
    ("duplic", 2.0),
    ("triplic", 3.0),
    ("cuadruplic", 4.0),
    ("quintuplic", 5.0),
    ("sextuplic", 6.0),
];
/// Endings of verbs of the first conjugation, without accents; "duplicidad" has none of them.
const VERB_ENDINGS: [&str; 31] = [
    "a", "o", "an", "ar", "aron", "aba", "aban", "ara", "aran", "aria", "arian", "ase", "asen",
    "ado", "ada", "ados", "adas", "ando", "arse", "arlo", "arla", "aronse", "andose", "acion",
    "ue", "uen", "amos", "aremos", "e", "en", "andolo",
];
const SCALES: &[(&str, i32)] = &[
    ("mil", 3),
    ("millon", 6),
    ("millones", 6),
    ("millardo", 9),
    ("millardos", 9),
    ("billon", 12),
    ("billones", 12),
];
const DURATIONS: &[(&str, (&str, u32))] = &[
    ("siglo", ("year", 100)),
    ("siglos", ("year", 100)),
    ("decada", ("year", 10)),
    ("decadas", ("year", 10)),
    ("decenio", ("year", 10)),
    ("decenios", ("year", 10)),
    ("sexenio", ("year", 6)),
    ("sexenios", ("year", 6)),
    ("lustro", ("year", 5)),
    ("lustros", ("year", 5)),
    ("quinquenio", ("year", 5)),
    ("quinquenios", ("year", 5)),
    ("trienio", ("year", 3)),
    ("trienios", ("year", 3)),
    ("bienio", ("year", 2)),
    ("bienios", ("year", 2)),
    ("año", ("year", 1)),
    ("años", ("year", 1)),
    ("semestre", ("month", 6)),
    ("semestres", ("month", 6)),
    ("cuatrimestre", ("month", 4)),
    ("cuatrimestres", ("month", 4)),
    ("trimestre", ("month", 3)),
    ("trimestres", ("month", 3)),
    ("bimestre", ("month", 2)),
    ("bimestres", ("month", 2)),
    ("mes", ("month", 1)),
    ("meses", ("month", 1)),
    ("semana", ("week", 1)),
    ("semanas", ("week", 1)),
    ("dia", ("day", 1)),
    ("dias", ("day", 1)),
    ("hora", ("hour", 1)),
    ("horas", ("hour", 1)),
    ("minuto", ("minute", 1)),
    ("minutos", ("minute", 1)),
    ("segundos", ("second", 1)),
];
const MONTHS: [&str; 13] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "setiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
/// After "cuarto de" or "cuartos": rooms, and rounds of a tournament.
const ROOMS: [&str; 10] = [
    "hotel",
    "baño",
    "maquinas",
    "servicio",
    "huespedes",
    "guerra",
    "control",
    "final",
    "limpio",
    "limpios",
];
/// Before "mayor" in first place.
const DETERMINERS: [&str; 10] = [
    "el", "la", "los", "las", "al", "del", "su", "sus", "nuestro", "nuestra",
];
/// After "mayor" where it compares, or means the most of something.
const NO_LARGEST: [&str; 5] = ["parte", "partes", "que", "a", "o"];
/// After "mayor" in first place, without an article: "México, mayor exportador de …".
const RANKED: [&str; 18] = [
    "exportador",
    "exportadora",
    "importador",
    "importadora",
    "productor",
    "productora",
    "proveedor",
    "proveedora",
    "comprador",
    "compradora",
    "fabricante",
    "consumidor",
    "socio",
    "economia",
    "destino",
    "cliente",
    "vendedor",
    "receptor",
];

pub(super) const UNITS: &[(&str, Unit)] = &[
    ("puntos porcentuales", POINTS),
    ("punto porcentual", POINTS),
    ("puntos base", BASIS_POINTS),
    ("puntos basicos", BASIS_POINTS),
    ("p.p.", POINTS),
    ("pp", POINTS),
    ("%", PERCENT),
    (" %", PERCENT),
    ("por ciento", PERCENT),
    ("porciento", PERCENT),
    ("de dolares canadienses", OTHER_DOLLARS),
    ("dolares canadienses", OTHER_DOLLARS),
    ("de dolares australianos", OTHER_DOLLARS),
    ("dolares australianos", OTHER_DOLLARS),
    ("de dolares estadounidenses", USD),
    ("dolares estadounidenses", USD),
    ("de dolares", USD),
    ("dolares", USD),
    ("dolar", USD),
    ("dls", USD),
    ("usd", USD),
    ("mmdd", Unit { power: 9, ..USD }),
    ("mdd", Unit { power: 6, ..USD }),
    ("mmdp", Unit { power: 9, ..PESOS }),
    ("mdp", Unit { power: 6, ..PESOS }),
    ("de pesos", PESOS),
    ("pesos", PESOS),
    ("mxn", PESOS),
    ("de euros", EUR),
    ("euros", EUR),
    ("veces", TIMES),
    ("x", TIMES),
];

/// As [`super::cardinal`]; the feminine hundreds too.
pub(super) fn cardinal(word: &str) -> Option<u32> {
    match word {
        "un" | "una" => return Some(1),
        "veintiun" | "veintiuna" => return Some(21),
        "cien" => return Some(100),
        _ => {}
    }
    let tens = || Some(30 + 10 * position(&TENS, word)?);
    let hundreds = || {
        let feminine = word.strip_suffix("as").map(|stem| format!("{stem}os"));
        Some(100 * (position(&HUNDREDS, feminine.as_deref().unwrap_or(word))? + 1))
    };
    position(&TO_TWENTY_NINE, word)
        .or_else(tens)
        .or_else(hundreds)
}

pub(super) fn collective(word: &str) -> Option<u32> {
    match word {
        "docena" | "docenas" => Some(12),
        "decena" | "decenas" => Some(10),
        "centena" | "centenas" | "centenar" | "centenares" => Some(100),
        "millar" | "millares" => Some(1000),
        _ => None,
    }
}

pub(super) fn ordinal(word: &str) -> Option<u32> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits > 0 {
        let ending = word[digits..].trim_start_matches('.');
        let nth = word[..digits].parse().ok().filter(|nth| *nth > 0);
        return nth.filter(|_| ORDINAL_ENDINGS.contains(&ending));
    }
    // "los primeros diez": the others are parts, units of time or third parties in the plural.
    if matches!(word, "primeros" | "primeras") {
        return Some(1);
    }
    let (tens, last) = ORDINAL_TENS
        .iter()
        .find_map(|(before, tens)| Some((*tens, word.strip_prefix(before)?)))
        .filter(|(_, last)| !last.is_empty())
        .unwrap_or((0, word));
    let stem = match last {
        "primer" | "tercer" => last,
        _ => last.strip_suffix(['o', 'a'])?,
    };
    let nth = value(ORDINALS, stem)?;
    (tens == 0 || nth < 10).then_some(tens + nth)
}

pub(super) fn fraction(word: &str) -> Option<Fraction> {
    let single = word.strip_suffix('s').unwrap_or(word);
    let plural = single != word;
    if single == "tercio" {
        return Some(Fraction {
            whole: 3,
            plural,
            sure: true,
        });
    }
    let whole = value(ORDINALS, single.strip_suffix('o')?)?;
    (4..=10).contains(&whole).then_some(Fraction {
        whole,
        plural,
        sure: false,
    })
}

/// As [`super::feminine_part`]; a "segunda parte" is the next one.
pub(super) fn feminine_part(word: &str) -> Option<Fraction> {
    let single = word.strip_suffix('s').unwrap_or(word);
    let whole = value(ORDINALS, single.strip_suffix('a')?)?;
    (whole > 2).then_some(Fraction {
        whole,
        plural: single != word,
        sure: true,
    })
}

pub(super) fn multiple(word: &str) -> Option<f64> {
    let verb = || {
        MULTIPLYING.iter().find_map(|(stem, times)| {
            let stem = word.strip_prefix(stem).or_else(|| {
                // "duplique".
                word.strip_prefix(stem.strip_suffix('c')?)
                    .filter(|rest| rest.starts_with("que"))
            });
            let ending = stem?.trim_start_matches('q');
            VERB_ENDINGS.contains(&ending).then_some(*times)
        })
    };
    value(MULTIPLES, word).or_else(verb)
}

pub(super) fn scale(word: &str) -> Option<i32> {
    value(SCALES, word)
}

pub(super) fn short_scale(word: &str) -> Option<Option<i32>> {
    match word {
        "m" => Some(Some(6)),
        "mm" | "b" | "bn" | "bln" | "t" | "tn" | "trillon" | "trillones" | "billion" => Some(None),
        _ => None,
    }
}

pub(super) fn duration(word: &str) -> Option<(&'static str, u32)> {
    value(DURATIONS, word)
}

pub(super) fn superlative(word: &str) -> bool {
    let leads = |stem| {
        let ending = word.strip_prefix(stem);
        ending.is_some_and(|ending| VERB_ENDINGS.contains(&ending))
    };
    matches!(word, "lider" | "principal") || leads("encabez") || leads("encabec") || leads("lider")
}

pub(super) fn vague(word: &str) -> bool {
    matches!(
        word,
        "docenas"
            | "decenas"
            | "cientos"
            | "centenas"
            | "centenares"
            | "miles"
            | "millares"
            | "millones"
            | "billones"
            | "decadas"
            | "lustros"
            | "quinquenios"
    )
}

pub(super) fn month(word: &str) -> bool {
    MONTHS.contains(&word)
}

pub(super) fn article(word: &str) -> bool {
    matches!(word, "un" | "una" | "uno")
}

pub(super) fn tail(_: &str) -> bool {
    false
}

/// As [`super::is_room`].
pub(super) fn is_room(before: &str, rest: &[&str]) -> bool {
    let rest = match rest {
        ["de", rest @ ..] => rest,
        rest => rest,
    };
    matches!(before, "cuarto" | "cuartos" | "octavos")
        && rest.first().is_some_and(|word| ROOMS.contains(word))
}

/// As [`super::is_largest`].
pub(super) fn is_largest(before: &str, after: &str) -> bool {
    !NO_LARGEST.contains(&after)
        && (DETERMINERS.contains(&before) || RANKED.contains(&after) || ordinal(before).is_some())
}
