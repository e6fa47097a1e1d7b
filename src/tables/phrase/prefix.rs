//! What stands before an amount in digits: currency and sign.

use super::super::printed::{Printed, Unread};
use super::super::words::{Language, fold};
use super::{Said, is_space};

/// Currencies before digits; the longer first.
const CURRENCIES: [(&str, &[&str]); 22] = [
    ("US$", &["USD"]),
    ("US $", &["USD"]),
    ("USD$", &["USD"]),
    ("USD", &["USD"]),
    ("U$S", &["USD"]),
    ("MXN$", &["pesos"]),
    ("MX$", &["pesos"]),
    ("MXN", &["pesos"]),
    ("COP", &["COP"]),
    ("CA$", &["other dollars"]),
    ("CAD$", &["other dollars"]),
    ("C$", &["other dollars"]),
    ("AU$", &["other dollars"]),
    ("A$", &["other dollars"]),
    ("HK$", &["other dollars"]),
    ("NT$", &["other dollars"]),
    ("R$", &["BRL"]),
    ("€", &["EUR"]),
    ("£", &["GBP"]),
    ("$", &["USD"]),
    ("US", &["USD"]),
    ("¥", &["other money"]),
];

/// What a lone "$" is in Spanish: dollars in one country, its own pesos in the next.
pub const DOLLARS_OR_PESOS: &[&str] = &["USD", "pesos"];
/// What stands before an amount in digits.
pub struct Prefix {
    /// First byte of amount and prefix.
    pub start: usize,
    /// Units of the currency.
    pub currency: Option<&'static [&'static str]>,
    pub negative: bool,
}

impl Said<'_> {
    /// Where "minus", "negative" or "menos" starts that stands before a rate. "Al menos 12%" and "no menos 3%" compare,
    /// "todos menos 12" leaves out.
    pub fn minus(&self, start: usize, reading: &Result<Printed, Unread>) -> Option<usize> {
        let rate = matches!(
            reading.as_ref().ok()?.units,
            ["percent"] | ["percentage-point"]
        );
        let words: &[&str] = match self.language {
            Language::En => &["minus", "negative"],
            Language::Es => &["menos"],
        };
        let before = self.text.get(self.floor..start)?.strip_suffix(is_space)?;
        let before = words.iter().find_map(|word| {
            let (before, said) = before.split_at_checked(before.len().checked_sub(word.len())?)?;
            (fold(said) == *word).then_some(before)
        })?;
        let last = before.trim_end();
        let last = fold(last.rsplit(|c: char| !c.is_alphanumeric()).next()?);
        let compares = matches!(
            last.as_str(),
            "al" | "lo"
                | "cuando"
                | "cuanto"
                | "no"
                | "ni"
                | "o"
                | "mucho"
                | "poco"
                | "aun"
                | "bastante"
                | "or"
        );
        let parted = before.is_empty() && self.floor == 0
            || before.ends_with(is_space)
            || before.ends_with('(');
        // "5% menos 2%" takes away.
        let after_number = self.floor > 0 && before.trim().is_empty();
        (rate && parted && !compares && !after_number).then_some(self.floor + before.len())
    }

    /// The signs before a place, but none before the end of the last numeral.
    pub fn prefix(&self, at: usize) -> Prefix {
        let mut start = self.tokens[at].start;
        let mut prefix = Prefix {
            start,
            currency: None,
            negative: false,
        };
        let digits = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
        if self.floor > start || !self.text[start..].starts_with(digits) {
            return prefix;
        }
        let before = &self.text[self.floor..start];
        let close = before.strip_suffix(is_space).unwrap_or(before);
        let own = self.units.iter().filter_map(|unit| {
            let sign = unit.before.as_deref()?;
            Some((sign, unit.names))
        });
        let spanish = self.language == Language::Es;
        let known = CURRENCIES.map(|(sign, names)| match sign {
            "$" if spanish => (sign, DOLLARS_OR_PESOS),
            _ => (sign, names),
        });
        let found = own.chain(known).find(|(sign, _)| {
            let whole = |rest: &str| {
                !sign.starts_with(char::is_alphabetic) || !rest.ends_with(char::is_alphanumeric)
            };
            // "US 520" with a space; "US520" is the name of a road.
            let spaced = *sign != "US" || close.len() < before.len();
            spaced && close.strip_suffix(*sign).is_some_and(whole)
        });
        if let Some((sign, units)) = found {
            start = self.floor + close.len() - sign.len();
            prefix.currency = Some(units);
        }
        let before = &self.text[self.floor..start];
        // A hyphen is a minus where nothing stands before it that it could join or part.
        let hyphen = before.strip_suffix('-').is_some_and(|rest| {
            rest.is_empty() && self.floor == 0 || rest.ends_with(|c: char| c == '(' || is_space(c))
        });
        // A dash may open a parenthesis, but not where it opens all of the text.
        let dash = before == "–" && self.floor == 0;
        prefix.negative = hyphen || dash || before.ends_with('−');
        if prefix.negative || before.ends_with('+') {
            start = self.floor + before.trim_end_matches(['+', '−', '-', '–']).len();
            start = start.max(self.floor);
        }
        prefix.start = start;
        prefix
    }
}
