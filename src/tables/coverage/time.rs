//! The years, months and quarters that a paragraph names, and which of them a numeral is about.

use super::super::numerals::numerals;
use super::super::words::{Words, fold};

const MONTHS: [[&str; 2]; 12] = [
    ["january", "enero"],
    ["february", "febrero"],
    ["march", "marzo"],
    ["april", "abril"],
    ["may", "mayo"],
    ["june", "junio"],
    ["july", "julio"],
    ["august", "agosto"],
    ["september", "septiembre"],
    ["october", "octubre"],
    ["november", "noviembre"],
    ["december", "diciembre"],
];
const QUARTERS: [[&str; 2]; 4] = [
    ["first quarter", "primer trimestre"],
    ["second quarter", "segundo trimestre"],
    ["third quarter", "tercer trimestre"],
    ["fourth quarter", "cuarto trimestre"],
];

/// A period as a paragraph names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    start: usize,
    end: usize,
    /// As the tables write it: 2024, 2024-08 or 2024-Q3.
    pub period: String,
}

impl Time {
    /// Whether a byte lies in it.
    pub fn covers(&self, at: usize) -> bool {
        (self.start..self.end).contains(&at)
    }

    /// The period that a numeral at a byte is most likely about: that of its sentence, the nearest of
    /// several; or the only one of the paragraph.
    pub fn nearest<'a>(times: &'a [Self], text: &str, at: usize) -> Option<&'a Self> {
        let ends = [". ", "! ", "? "];
        let begins = ends.iter().filter_map(|end| text[..at].rfind(end)).max();
        let closes = ends.iter().filter_map(|end| text[at..].find(end)).min();
        let sentence =
            begins.map_or(0, |found| found + 1)..closes.map_or(text.len(), |found| at + found);
        let distance = |time: &&Self| {
            let before = at.saturating_sub(time.end);
            let behind = time.start.saturating_sub(at);
            before.max(behind)
        };
        let within = times.iter().filter(|time| sentence.contains(&time.start));
        within.min_by_key(distance).or(match times {
            [only] => Some(only),
            _ => None,
        })
    }
}

/// The times of a paragraph, in its order.
pub fn times(text: &str, words: Words<'_>) -> Vec<Time> {
    let numerals = numerals(text, words);
    let mut times: Vec<Time> = Vec::new();
    for (nth, numeral) in numerals.iter().enumerate() {
        if let Some(period) = coded(&numeral.text).or_else(|| dated(&numeral.text)) {
            times.push(Time {
                start: numeral.start,
                end: numeral.end,
                period,
            });
        } else if is_year(&numeral.text) {
            let before = nth.checked_sub(1).and_then(|before| numerals.get(before));
            let quarter = before.and_then(|before| {
                let gap = fold(&text[before.end..numeral.start]);
                let joined = matches!(gap.trim(), "" | "of" | "de" | "del");
                Some((before.start, quarter(&before.text)?)).filter(|_| joined)
            });
            let (start, period) = match (quarter, month(&text[..numeral.start])) {
                (Some((start, quarter)), _) => (start, format!("{}-Q{quarter}", numeral.text)),
                (None, Some((start, month))) => (start, format!("{}-{month:02}", numeral.text)),
                (None, None) => (numeral.start, numeral.text.clone()),
            };
            times.push(Time {
                start,
                end: numeral.end,
                period,
            });
        }
    }
    times
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && matches!(text.parse(), Ok(1800..=2199_u16))
}

/// "3Q2025", "T3 2025".
fn coded(text: &str) -> Option<String> {
    let signs: Vec<char> = text.chars().filter(|sign| *sign != ' ').collect();
    let (quarter, year) = match signs.as_slice() {
        [quarter @ '1'..='4', 'Q' | 'T', year @ ..]
        | ['Q' | 'T', quarter @ '1'..='4', year @ ..] => (quarter, year.iter().collect::<String>()),
        _ => return None,
    };
    let digits =
        |length: usize| year.len() == length && year.bytes().all(|byte| byte.is_ascii_digit());
    match (digits(4), digits(2)) {
        (true, _) => Some(format!("{year}-Q{quarter}")),
        (_, true) => Some(format!("20{year}-Q{quarter}")),
        _ => None,
    }
}

/// "24 March 2023": its month.
fn dated(text: &str) -> Option<String> {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let year = words
        .last()
        .filter(|word| words.len() > 2 && is_year(word))?;
    let month = |names: &[&str; 2]| names.iter().any(|name| words.contains(name));
    let nth = MONTHS.iter().position(month)?;
    Some(format!("{year}-{:02}", nth + 1))
}

fn quarter(text: &str) -> Option<usize> {
    let text = fold(text);
    let found = QUARTERS
        .iter()
        .position(|names| names.contains(&text.as_str()));
    found.map(|nth| nth + 1)
}

/// The month whose name ends right before a year, and where it starts.
fn month(before: &str) -> Option<(usize, usize)> {
    let trimmed = before.trim_end();
    let trimmed = [" de", " del", " of", ","]
        .iter()
        .find_map(|word| trimmed.strip_suffix(word))
        .unwrap_or(trimmed)
        .trim_end();
    let start = trimmed
        .rfind(|sign: char| !sign.is_alphabetic())
        .map_or(0, |at| {
            at + trimmed[at..].chars().next().map_or(1, char::len_utf8)
        });
    let word = fold(&trimmed[start..]);
    let found = MONTHS
        .iter()
        .position(|names| names.contains(&word.as_str()))?;
    Some((start, found + 1))
}
