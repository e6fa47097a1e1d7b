//! Reads a figure as an article prints it: its value, its last printed place, the units it can have.

use super::words::{cardinal, duration, multiple, ordinal, scale, superlative};

/// What a printed figure says by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// Value in the plain unit: "US$617 billion" is 617000000000.
    pub value: f64,
    /// Half of the last printed place; 0 for words, counts and ranks.
    pub half_place: f64,
    /// Zeros at the end of a whole printed number, which may not be significant: 2 in "500".
    pub trailing_zeros: i32,
    /// Units that the figure can have.
    pub units: &'static [&'static str],
    /// Whether it is a band from 1, as "Top 10".
    pub band: bool,
}

/// Reads "US$6.6 trillion", "18.9%", "Top 10", "eighth-largest", "five-year" and the like.
pub fn read(text: &str) -> Option<Printed> {
    let text = text.to_lowercase();
    let text = text.as_str();
    if let Some(rest) = text.strip_prefix("top ") {
        let number = whole(rest)?;
        let band = Printed {
            band: true,
            ..exact(number, &["rank", "count"])
        };
        return Some(band);
    }
    if let Some(rest) = text.strip_prefix("number ") {
        return Some(exact(whole(rest)?, &["rank"]));
    }
    if superlative(text) {
        return Some(exact(1.0, &["rank"]));
    }
    for sign in ["us$", "us $", "usd ", "us ", "$"] {
        if let Some(rest) = text.strip_prefix(sign) {
            return scaled(rest, &["USD"]);
        }
    }
    for sign in ["%", "percent", "per cent"] {
        if let Some(rest) = text.strip_suffix(sign) {
            return decimal(rest.trim_end(), 0, &["percent"]);
        }
    }
    in_words(text).or_else(|| {
        let count = scaled(text, &["count"])?;
        let half_place = if count.half_place < 1.0 {
            0.0
        } else {
            count.half_place
        };
        Some(Printed {
            half_place,
            ..count
        })
    })
}

fn in_words(text: &str) -> Option<Printed> {
    if let Some(times) = multiple(text) {
        return Some(exact(times, &["ratio"]));
    }
    if let Some(number) = cardinal(text) {
        return Some(exact(f64::from(number), &["count"]));
    }
    let (first, rest) = match text.rsplit_once([' ', '-']) {
        Some((first, rest)) => (first, Some(rest)),
        None => (text, None),
    };
    if let Some((unit, each)) = rest.and_then(duration) {
        let units: &[&str] = if unit == "year" {
            &["year"]
        } else {
            &["month"]
        };
        let half_place = if each == 1 {
            0.0
        } else {
            f64::from(each) / 2.0
        };
        let value = whole(first)? * f64::from(each);
        return Some(Printed {
            half_place,
            ..exact(value, units)
        });
    }
    let place = f64::from(ordinal(first)?);
    rest.is_none_or(superlative)
        .then(|| exact(place, &["rank"]))
}

fn exact(value: f64, units: &'static [&'static str]) -> Printed {
    Printed {
        value,
        half_place: 0.0,
        trailing_zeros: 0,
        units,
        band: false,
    }
}

/// A cardinal in digits or in words.
fn whole(text: &str) -> Option<f64> {
    if let Some(number) = cardinal(text) {
        return Some(f64::from(number));
    }
    text.parse::<u32>().ok().map(f64::from)
}

/// Digits with or without a scale word: "617 billion", "700billion", "21".
fn scaled(text: &str, units: &'static [&'static str]) -> Option<Printed> {
    let end = text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let (digits, word) = text.split_at(end);
    let power = if word.is_empty() { 0 } else { scale(word)? };
    decimal(digits.trim_end(), power, units)
}

/// Digits, thousands in groups of three, with a power of ten. The text of the value is put
/// together and parsed once, so that it equals the same decimal in a table to the last bit.
fn decimal(digits: &str, power: i32, units: &'static [&'static str]) -> Option<Printed> {
    let (integer, fraction) = match digits.split_once('.') {
        Some((_, "")) => return None,
        Some((integer, fraction)) => (integer, fraction),
        None => (digits, ""),
    };
    let groups: Vec<&str> = integer.split(',').collect();
    let grouped = groups.len() == 1
        || (!groups[0].is_empty()
            && groups[0].len() <= 3
            && groups[1..].iter().all(|group| group.len() == 3));
    let number = groups.concat() + fraction;
    let plain = number.bytes().all(|b| b.is_ascii_digit()) && !integer.is_empty();
    if !grouped || !plain {
        return None;
    }
    let last_place = power - i32::try_from(fraction.len()).ok()?;
    let zeros = number.len() - number.trim_end_matches('0').len();
    Some(Printed {
        value: format!("{number}e{last_place}").parse().ok()?,
        half_place: format!("5e{}", last_place - 1).parse().ok()?,
        trailing_zeros: if fraction.is_empty() {
            i32::try_from(zeros).ok()?
        } else {
            0
        },
        units,
        band: false,
    })
}
