//! Spanish number words.

use super::es_lists::{
    DETERMINERS, DURATIONS, HUNDREDS, MONTHS, MULTIPLES, MULTIPLYING, NO_LARGEST, ORDINAL_ENDINGS,
    ORDINAL_TENS, ORDINALS, RANKED, ROOMS, SCALES, TENS, TO_TWENTY_NINE, VERB_ENDINGS,
};

pub(super) use super::es_lists::UNITS;
use super::{Fraction, position, value};

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
        "par" => Some(2),
        "veintena" | "veintenas" => Some(20),
        "treintena" => Some(30),
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
        "k" => Some(Some(3)),
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

/// As [`super::label`].
pub(super) fn label(word: &str) -> bool {
    matches!(
        word,
        "art"
            | "arts"
            | "pag"
            | "pags"
            | "articulo"
            | "articulos"
            | "pagina"
            | "paginas"
            | "capitulo"
            | "seccion"
            | "anexo"
            | "apendice"
            | "parrafo"
            | "clausula"
            | "inciso"
    )
}

/// As [`super::after_part`].
pub(super) fn after_part(word: &str) -> bool {
    matches!(
        word,
        "en" | "desde"
            | "mas"
            | "menos"
            | "respecto"
            | "frente"
            | "durante"
            | "entre"
            | "a"
            | "al"
            | "y"
            | "hasta"
            | "con"
            | "por"
            | "este"
    )
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
