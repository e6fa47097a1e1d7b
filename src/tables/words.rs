//! English number words: cardinals, ordinals, multiples, scales and durations. All look-ups take lower case.

const UNITS: [&str; 20] = [
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

/// "six" → 6, "twenty-one" → 21, "dozen" → 12.
pub fn cardinal(word: &str) -> Option<u32> {
    let position = |list: &[&str], word: &str| list.iter().position(|known| *known == word);
    let tens = |word| position(&TENS, word).map(|nth| 20 + 10 * nth as u32);
    let units = |word| position(&UNITS, word).map(|nth| nth as u32);
    match word.split_once('-') {
        Some((ten, unit)) => Some(tens(ten)? + units(unit).filter(|unit| (1..10).contains(unit))?),
        None => match word {
            "dozen" => Some(12),
            "hundred" => Some(100),
            _ => units(word).or_else(|| tens(word)),
        },
    }
}

/// "eighth" → 8, "8th" → 8.
pub fn ordinal(word: &str) -> Option<u32> {
    let named = ORDINALS.iter().position(|known| *known == word);
    if let Some(nth) = named {
        return Some(nth as u32 + 1);
    }
    ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|suffix| word.strip_suffix(suffix)?.parse().ok())
        .filter(|nth| *nth > 0)
}

/// "doubled" → 2, "half" → 0.5, "tenfold" → 10.
pub fn multiple(word: &str) -> Option<f64> {
    match word {
        "double" | "doubled" | "doubles" | "doubling" | "twice" => Some(2.0),
        "triple" | "tripled" | "triples" | "tripling" | "thrice" => Some(3.0),
        "quadruple" | "quadrupled" | "quadruples" | "quadrupling" => Some(4.0),
        "half" | "halved" | "halves" | "halving" => Some(0.5),
        _ => {
            let times = word.strip_suffix("fold")?.trim_end_matches('-');
            cardinal(times)
                .map(f64::from)
                .or_else(|| times.parse().ok())
        }
    }
}

/// "billion" → 9, the power of ten. English words, and the Spanish ones that are no English words.
pub fn scale(word: &str) -> Option<i32> {
    match word {
        "thousand" | "thousands" => Some(3),
        "million" | "millions" | "millones" => Some(6),
        "billion" | "billions" | "bn" => Some(9),
        "trillion" | "trillions" | "tn" | "billones" => Some(12),
        _ => None,
    }
}

/// "decades" → ("year", 10): the unit of the dataset, and how many of it one is.
pub fn duration(word: &str) -> Option<(&'static str, u32)> {
    match word {
        "decade" | "decades" => Some(("year", 10)),
        "year" | "years" => Some(("year", 1)),
        "month" | "months" => Some(("month", 1)),
        _ => None,
    }
}

/// Words that say first place without a number.
pub fn superlative(word: &str) -> bool {
    matches!(
        word,
        "leading" | "leads" | "led" | "leader" | "largest" | "biggest" | "foremost"
    )
}
