//! Reads the print of another publication: by the reader of figures, and by three rules of its own.
//!
//! What brackets hold is printed elsewhere in the text, in the heading of a column or the sentence before:
//! "10.55 \[billion dollars\]". A place may be a bare number in a column of places, or said by a word that in
//! an article would be no numeral ("topped", "liderazgo"). And a Spanish number whose one mark stands before
//! three digits is read as thousands: of an article nobody says which it is, but here its value stands beside.

use super::super::doubtful;
use super::super::printed::{Printed, Unread};
use super::super::rows::Dataset;
use super::super::words::{Language, Words, fold};
use super::ReadingRow;

/// Words for first place that are numerals in no article.
const FIRST: [&str; 5] = ["top", "topped", "main", "liderazgo", "leadership"];

impl ReadingRow {
    /// How its numbers are read.
    pub fn words<'a>(&self, dataset: &'a Dataset) -> Words<'a> {
        // The press of these languages marks decimals as the English does; of others, as the Spanish.
        dataset.words_in(match self.language.as_str() {
            "en" | "ja" | "ko" | "zh" => Language::En,
            _ => Language::Es,
        })
    }

    /// What its print says in its unit. None: it is printed in another.
    ///
    /// # Errors
    /// Why the print cannot be read.
    pub fn printed(&self, words: Words<'_>) -> Result<Option<Printed>, Unread> {
        let read = read(&self.as_printed, words, self.value)?;
        let place = self.unit == "rank" && read.units.contains(&"count") && read.to.is_none();
        if place && !read.units.contains(&"rank") {
            let band = self.bound.as_deref() == Some("at-most");
            let units: &[&str] = &["rank"];
            return Ok(Some(Printed {
                units,
                band,
                ..read
            }));
        }
        Ok(read.in_unit(&self.unit))
    }

    /// Half of the last significant place and half of the last printed one, in the plain unit. Whether zeros
    /// at the end count, nobody writes down: they do as those of the figure do.
    pub fn half_widths(&self, dataset: &Dataset) -> [f64; 2] {
        let read = self.printed(self.words(dataset)).ok().flatten();
        let figure = dataset.figures.iter().find(|row| row.id == self.figure);
        let word = figure.and_then(|row| row.significant.as_deref());
        read.map_or([0.0; 2], |read| {
            let exact = word == Some("yes") || read.to.is_some();
            read.half_widths(&self.unit, exact, &self.qualifier)
        })
    }
}

fn read(text: &str, words: Words<'_>, value: f64) -> Result<Printed, Unread> {
    let plain = plain(text, words.language);
    if FIRST.contains(&fold(&plain).as_str()) {
        return Ok(Printed::exact(1.0, &["rank"]));
    }
    doubtful::read(&plain, value, words)
}

/// The print without brackets, with a dash between the ends of a range, and without the Spanish article that
/// may stand before a number: "un 34%".
fn plain(text: &str, language: Language) -> String {
    let signs: Vec<char> = text.chars().filter(|sign| !"[]".contains(*sign)).collect();
    let digit = |at: Option<usize>| {
        let sign = at.and_then(|at| signs.get(at));
        sign.is_some_and(char::is_ascii_digit)
    };
    let dashed = signs.iter().enumerate().map(|(at, sign)| {
        let joins = *sign == '-' && digit(at.checked_sub(1)) && digit(Some(at + 1));
        if joins { '–' } else { *sign }
    });
    let text: String = dashed.collect();
    if language == Language::En {
        return text;
    }
    let words: Vec<&str> = text.split(' ').collect();
    let number = |word: Option<&&str>| {
        word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    };
    let article = |at: usize| words[at] == "un" && number(words.get(at + 1));
    let kept = (0..words.len()).filter(|at| !article(*at));
    kept.map(|at| words[at]).collect::<Vec<_>>().join(" ")
}
