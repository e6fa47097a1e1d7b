//! Finds the numerals of a text with what each is read as. A numeral is as long as what says what it counts.
//!
//! What is found and what is read come from the same grammar, so that a print can be copied as it
//! stands. Of the words that are numbers in one place and none in the next, these are none: "un" and
//! "una" unless what they count is itself a number or a time ("un millón", "una década", "un tercio"),
//! "uno" as a pronoun, "una vez", "segundos", "terceros", "cuarto de hotel", "cuartos de final",
//! "un año antes" and "a year earlier", "a mitad de", "mayor" that compares ("la mayor parte", "mayor que"), "principales" and "líderes".
//! What is left in doubt is found: a line of `ignored.csv` is cheaper than a figure that is missing.

mod amount;
mod calendar;
mod counted;
mod idle;
mod mixed;
mod prefix;
mod ranks;
mod shares;
mod spoken;

use super::printed::{Printed, Unread};
use super::tokens::{Token, is_number_word, tokens};
use super::vulgar::VULGAR;
use super::words::{Language, SheetUnit, Words, is_accent, plain, vague};

/// A numeral and what it is read as.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What it says.
    pub reading: Result<Printed, Unread>,
}

/// The numerals of a text, in its order; none overlaps another.
pub fn phrases(text: &str, words: Words<'_>) -> Vec<Phrase> {
    let tokens = tokens(text, words);
    let mut said = Said {
        text,
        tokens: &tokens,
        language: words.language,
        units: words.units,
        floor: 0,
    };
    let mut found: Vec<Phrase> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(phrase) = said.phrase(at) else {
            at += 1;
            continue;
        };
        said.floor = phrase.end;
        at = said.next_token(at + 1, phrase.end);
        found.push(phrase);
    }
    found
}

/// A text that is read from left to right.
#[derive(Clone, Copy)]
struct Said<'a> {
    text: &'a str,
    tokens: &'a [Token],
    language: Language,
    units: &'a [SheetUnit],
    /// Where the last numeral ends: signs before it belong to that.
    floor: usize,
}

impl Said<'_> {
    fn phrase(&self, at: usize) -> Option<Phrase> {
        self.phone(at)
            .or_else(|| self.date(at))
            .or_else(|| self.labelled(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.points_and_a_half(at))
            .or_else(|| self.mixed(at))
            .or_else(|| self.placed(at))
            .or_else(|| self.shared(at))
            .or_else(|| self.ranked(at))
            .or_else(|| self.counted(at))
            .or_else(|| self.multiplied(at))
            .or_else(|| self.vague(at))
            .or_else(|| self.unread(at))
    }

    /// The word at a place; empty beyond the end.
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word.as_str())
    }

    /// The word at a place if nothing but one space stands before it; else empty.
    fn then(&self, at: usize) -> &str {
        if self.follows(at) { self.word(at) } else { "" }
    }

    /// The word before a place if nothing but one space stands between; else empty.
    fn before(&self, at: usize) -> &str {
        match at.checked_sub(1) {
            Some(before) if self.follows(at) => self.word(before),
            _ => "",
        }
    }

    fn follows(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        // Nothing, or a hyphen, stands between words that have grown together.
        let mut gap = self.text[self.tokens[before].end..token.start].chars();
        let one = gap.next().is_none_or(|c| c == '-' || is_space(c));
        one && gap.next().is_none()
    }

    /// The first place from `from` on whose word starts at a byte or later.
    fn next_token(&self, from: usize, byte: usize) -> usize {
        let before = |token: &&Token| token.start < byte;
        let rest = self.tokens.get(from..).unwrap_or_default();
        from + rest.iter().take_while(before).count()
    }

    /// Where words end that stand from a byte on, after one space unless they are a sign. A space
    /// within them may be a hyphen.
    fn after(&self, byte: usize, words: &str) -> Option<usize> {
        let rest = &self.text[byte..];
        let grown = rest.starts_with(|c: char| c.is_alphanumeric() || is_sign(c));
        let begun = match rest.chars().next()? {
            c if (is_space(c) || c == '-') && !words.starts_with(|c| c == ' ' || is_sign(c)) => {
                c.len_utf8()
            }
            _ if grown || words.starts_with(' ') => 0,
            _ => return None,
        };
        let mut signs = rest[begun..].char_indices().filter(|(_, c)| !is_accent(*c));
        let mut end = byte + begun;
        for wanted in words.chars() {
            let (at, found) = signs.next()?;
            let same = match wanted {
                ' ' => is_space(found) || found == '-',
                _ => plain(found) == wanted,
            };
            if !same {
                return None;
            }
            end = byte + begun + at + found.len_utf8();
        }
        let goes_on = self.text[end..].starts_with(char::is_alphanumeric);
        (!goes_on || words.ends_with(is_sign)).then_some(end)
    }

    /// "hundreds of thousands", "miles de millones": so many that nobody counts.
    fn vague(&self, at: usize) -> Option<Phrase> {
        let is_vague = |word: &str| {
            vague(word, self.language)
                || is_number_word(word, self.language) && self.scale(at).is_some()
        };
        if !is_vague(self.word(at)) {
            return None;
        }
        let mut last = at;
        while matches!(self.then(last + 1), "of" | "de")
            && vague(self.then(last + 2), self.language)
        {
            last += 2;
        }
        Some(self.no_figure(at, self.tokens[last].end))
    }

    /// What holds a digit or a number word and is nothing that is known: "COVID-19", "one-stop".
    fn unread(&self, at: usize) -> Option<Phrase> {
        let word = self.word(at);
        let number = |part: &str| is_number_word(part, self.language);
        let digit = word.bytes().any(|b| b.is_ascii_digit());
        let joined = word.contains('-') && word.split('-').any(number);
        let is_vulgar = |c| VULGAR.iter().any(|(sign, ..)| *sign == c);
        let vulgar = word.chars().any(is_vulgar);
        if !(digit || joined || vulgar) {
            return None;
        }
        let token = &self.tokens[at];
        let end = if digit {
            let percent = ["%", " %", "percent", "per cent", "por ciento", "por cien"];
            let found = percent.iter().find_map(|sign| self.after(token.end, sign));
            found.unwrap_or(token.end)
        } else {
            token.end
        };
        Some(self.no_figure(at, end))
    }

    /// A numeral that says no figure by itself, with the signs before it.
    fn no_figure(&self, at: usize, end: usize) -> Phrase {
        Phrase {
            start: self.prefix(at).start,
            end,
            reading: Err(Unread::NoFigure),
        }
    }
}

/// Signs of units that may have grown together with a number.
const fn is_sign(c: char) -> bool {
    matches!(c, '%' | '‰' | '€')
}

/// Spaces within a line, those that do not break too.
const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}
