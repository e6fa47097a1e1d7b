//! Reads digits with the marks between them. It guesses nothing: what could be thousands or decimals is told as both.
//!
//! English writes 1,234.5 alone. Spanish writes that in Mexico and Central America and 1.234,5 in
//! Spain and South America, and a source does not say which. A Spanish number is clear where both
//! marks stand in it, where one stands twice, before one, two or more than three digits, and after a
//! leading zero; a single mark before exactly three digits may be either, in every country.

use super::words::Language;

/// A number in digits: `mantissa` × 10^`place`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    /// The digits.
    pub mantissa: u64,
    /// The power of ten of the last digit.
    pub place: i32,
    /// Whether a decimal mark stands in it, so that zeros at its end count.
    pub point: bool,
    /// Whether its one mark may as well start three decimals.
    pub doubtful: bool,
}

/// The number that a word of digits and marks is; None where the marks make no number.
pub fn read(word: &str, language: Language) -> Option<Digits> {
    if let Some(decimals) = word.strip_prefix(['.', ',']) {
        // ",500" may have lost what stood before it, as every comma in English.
        let lost = match language {
            Language::En => word.starts_with(','),
            Language::Es => decimals.len() == 3,
        };
        let clear = !lost && decimals.bytes().all(|b| b.is_ascii_digit());
        return clear.then(|| marked(&["0.", decimals].concat(), ',', '.'))?;
    }
    match language {
        Language::En => marked(word, ',', '.'),
        Language::Es => spanish(word),
    }
}

fn spanish(word: &str) -> Option<Digits> {
    let mut marks = word.chars().filter(|c| !c.is_ascii_digit());
    let Some(first) = marks.next() else {
        return marked(word, ',', '.');
    };
    let other = if first == ',' { '.' } else { ',' };
    if marks.next().is_some() {
        // Two of them: the last is the decimal mark unless they are alike.
        return marked(word, first, other);
    }
    let (whole, rest) = word.split_once(first)?;
    match (rest.len(), whole) {
        (3, "0") => marked(word, other, first),
        (3, _) => Some(Digits {
            doubtful: true,
            ..marked(word, first, other)?
        }),
        _ => marked(word, other, first),
    }
}

/// Reads digits with a mark for thousands, in groups of three, and one for decimals.
fn marked(word: &str, thousands: char, decimal: char) -> Option<Digits> {
    let (integer, fraction) = match word.split_once(decimal) {
        Some((_, "")) => return None,
        Some((integer, fraction)) => (integer, fraction),
        None => (word, ""),
    };
    let groups: Vec<&str> = integer.split(thousands).collect();
    let grouped = groups.len() == 1
        || ((1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3));
    let number = groups.concat() + fraction;
    let plain = number.bytes().all(|b| b.is_ascii_digit()) && !integer.is_empty();
    if !grouped || !plain {
        return None;
    }
    Some(Digits {
        mantissa: number.parse().ok()?,
        place: -i32::try_from(fraction.len()).ok()?,
        point: !fraction.is_empty(),
        doubtful: false,
    })
}
