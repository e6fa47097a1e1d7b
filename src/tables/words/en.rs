//! English number words.

use super::{
    BASIS_POINTS, EUR, Fraction, OTHER_DOLLARS, PER_MILLE, PERCENT, PESOS, POINTS, TIMES, USD,
    Unit, position, value,
};

const UNITS_AND_TEENS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const ORDINALS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const SCALES: &[(&str, i32)] = &[
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("bn", 9),
    ("trillion", 12),
    ("tn", 12),
    // In quotes of the Spanish press, and no English words.
    ("millones", 6),
    ("billones", 12),
];
const DURATIONS: &[(&str, (&str, u32))] = &[
    ("century", ("year", 100)),
    ("centuries", ("year", 100)),
    ("decade", ("year", 10)),
    ("decades", ("year", 10)),
    ("year", ("year", 1)),
    ("years", ("year", 1)),
    ("quarter", ("month", 3)),
    ("quarters", ("month", 3)),
    ("month", ("month", 1)),
    ("months", ("month", 1)),
    ("week", ("week", 1)),
    ("weeks", ("week", 1)),
    ("day", ("day", 1)),
    ("days", ("day", 1)),
    ("hour", ("hour", 1)),
    ("hours", ("hour", 1)),
    ("minute", ("minute", 1)),
    ("minutes", ("minute", 1)),
    ("seconds", ("second", 1)),
];

pub(super) const UNITS: &[(&str, Unit)] = &[
    ("percentage points", POINTS),
    ("percentage point", POINTS),
    ("basis points", BASIS_POINTS),
    ("basis point", BASIS_POINTS),
    ("%", PERCENT),
    (" %", PERCENT),
    ("‰", PER_MILLE),
    (" ‰", PER_MILLE),
    ("€", EUR),
    (" €", EUR),
    ("per mille", PER_MILLE),
    ("per mil", PER_MILLE),
    ("per thousand", PER_MILLE),
    ("percent", PERCENT),
    ("per cent", PERCENT),
    ("canadian dollars", OTHER_DOLLARS),
    ("australian dollars", OTHER_DOLLARS),
    ("u.s. dollars", USD),
    ("us dollars", USD),
    ("dollars", USD),
    ("dollar", USD),
    ("usd", USD),
    ("mexican pesos", PESOS),
    ("pesos", PESOS),
    ("euros", EUR),
    ("times", TIMES),
    ("x", TIMES),
];

/// As [`super::cardinal`].
pub(super) fn cardinal(word: &str) -> Option<u32> {
    let tens = || Some(20 + 10 * position(&TENS, word)?);
    position(&UNITS_AND_TEENS, word).or_else(tens)
}

pub(super) fn collective(word: &str) -> Option<u32> {
    (word == "dozen").then_some(12)
}

pub(super) fn ordinal(word: &str) -> Option<u32> {
    if let Some(nth) = position(&ORDINALS, word) {
        return Some(nth + 1);
    }
    ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|suffix| word.strip_suffix(suffix)?.parse().ok())
        .filter(|nth| *nth > 0)
}

pub(super) fn fraction(word: &str) -> Option<Fraction> {
    let known = |whole, plural, sure| {
        Some(Fraction {
            whole,
            plural,
            sure,
        })
    };
    match word {
        "half" => known(2, false, true),
        "halves" => known(2, true, true),
        "quarter" => known(4, false, true),
        "quarters" => known(4, true, true),
        _ => {
            let single = word.strip_suffix('s').unwrap_or(word);
            let whole = position(&ORDINALS[..10], single)? + 1;
            (whole > 2)
                .then(|| known(whole, single != word, false))
                .flatten()
        }
    }
}

pub(super) fn multiple(word: &str) -> Option<f64> {
    match word {
        "double" | "doubled" | "doubles" | "doubling" | "twice" => Some(2.0),
        "triple" | "tripled" | "triples" | "tripling" | "thrice" => Some(3.0),
        "treble" | "trebled" | "trebles" | "trebling" => Some(3.0),
        "quadruple" | "quadrupled" | "quadruples" | "quadrupling" => Some(4.0),
        "quintuple" | "quintupled" | "quintuples" | "quintupling" => Some(5.0),
        "sextuple" | "sextupled" | "sextuples" | "sextupling" => Some(6.0),
        "half" | "halved" | "halves" | "halving" => Some(0.5),
        _ => {
            let times = word.strip_suffix("fold")?.trim_end_matches('-');
            cardinal(times)
                .map(f64::from)
                .or_else(|| times.parse::<u32>().ok().map(f64::from))
        }
    }
}

pub(super) fn scale(word: &str) -> Option<i32> {
    value(SCALES, word)
}

pub(super) fn short_scale(word: &str) -> Option<Option<i32>> {
    match word {
        "k" => Some(Some(3)),
        "m" | "mn" | "mln" => Some(Some(6)),
        "b" | "bln" => Some(Some(9)),
        "t" => Some(Some(12)),
        // A million to bankers, and a thousand of them to some.
        "mm" => Some(None),
        _ => None,
    }
}

pub(super) fn duration(word: &str) -> Option<(&'static str, u32)> {
    value(DURATIONS, word)
}

pub(super) fn superlative(word: &str) -> bool {
    matches!(
        word,
        "leading" | "leads" | "led" | "leader" | "largest" | "biggest" | "foremost"
    )
}

pub(super) fn vague(word: &str) -> bool {
    matches!(
        word,
        "dozens" | "hundreds" | "thousands" | "millions" | "billions" | "trillions"
    )
}

pub(super) fn month(word: &str) -> bool {
    MONTHS.contains(&word)
}

pub(super) fn article(word: &str) -> bool {
    matches!(word, "a" | "an")
}

/// As [`super::label`].
pub(super) fn label(word: &str) -> bool {
    matches!(
        word,
        "article"
            | "articles"
            | "page"
            | "pages"
            | "chapter"
            | "section"
            | "annex"
            | "appendix"
            | "paragraph"
            | "clause"
            | "footnote"
    )
}

/// As [`super::after_part`].
pub(super) fn after_part(word: &str) -> bool {
    matches!(
        word,
        "in" | "from"
            | "since"
            | "to"
            | "over"
            | "on"
            | "during"
            | "between"
            | "compared"
            | "against"
            | "more"
            | "less"
            | "fewer"
            | "higher"
            | "lower"
            | "larger"
            | "smaller"
            | "as"
            | "and"
            | "by"
            | "year"
            | "last"
            | "this"
            | "than"
    )
}

pub(super) fn tail(word: &str) -> bool {
    superlative(word)
        || matches!(
            word,
            "percent" | "percentage" | "point" | "dollar" | "times"
        )
}
