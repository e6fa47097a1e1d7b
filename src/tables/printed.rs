//! Reads a figure as an article prints it: its value, its last printed place, the units it can have.

use super::phrase::phrases;
use super::words::{Language, cardinal, fold};

/// What a printed figure says by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// Value in the plain unit: "US$617 billion" is 617000000000.
    pub value: f64,
    /// Half of the last printed place; 0 for words, counts and ranks.
    pub half_place: f64,
    /// Zeros at the end of a whole printed number, which may not be significant: 2 in "500".
    pub trailing_zeros: i32,
    /// Units that the figure can have, those that the tables lack among them, as `percentage-point`.
    pub units: &'static [&'static str],
    /// Whether it is a band from 1, as "Top 10".
    pub band: bool,
}

/// Why a print is not read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unread {
    /// It is no figure, or more than one.
    NoFigure,
    /// Its one mark stands before three digits, so that it is either of these: thousands, or three
    /// decimals?
    Doubtful([f64; 2]),
    /// Its scale stands for one number here and for another there, as "bn" in Spanish.
    ShortScale,
}

impl Printed {
    /// A figure with nothing rounded.
    pub const fn exact(value: f64, units: &'static [&'static str]) -> Self {
        Self {
            value,
            half_place: 0.0,
            trailing_zeros: 0,
            units,
            band: false,
        }
    }
}

/// Reads "US$6.6 trillion", "18.9%", "Top 10", "eighth-largest", "27 mil 500 millones de dólares",
/// "dos terceras partes" and the like: what is one numeral from end to end.
///
/// # Errors
///
/// Why it cannot be read; what could be two numbers is never guessed.
pub fn read(text: &str, language: Language) -> Result<Printed, Unread> {
    // In a sentence "una" may be an article and "mayor" may compare; a print stands for a number.
    if let Some(number) = cardinal(&fold(text), language) {
        return Ok(Printed::exact(number.into(), &["count"]));
    }
    if language == Language::Es && matches!(fold(text).as_str(), "mayor" | "mayores") {
        return Ok(Printed::exact(1.0, &["rank"]));
    }
    match phrases(text, language).as_slice() {
        [phrase] if phrase.start == 0 && phrase.end == text.len() => phrase.reading.clone(),
        _ => Err(Unread::NoFigure),
    }
}
