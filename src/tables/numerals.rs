//! Finds every numeral and number word of a text: digits, dates, cardinals, ordinals, superlatives, shares, multiples, durations.

use super::phrase::phrases;
use super::words::Words;

/// A numeral: where it stands, in bytes, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The numeral as it stands, with its sign, scale and unit.
    pub text: String,
}

/// The numerals of a text, in its order; none overlaps another.
pub fn numerals(text: &str, words: Words<'_>) -> Vec<Numeral> {
    let found = phrases(text, words).into_iter();
    let numeral = |start: usize, end: usize| Numeral {
        start,
        end,
        text: text[start..end].to_owned(),
    };
    found
        .map(|phrase| numeral(phrase.start, phrase.end))
        .collect()
}
