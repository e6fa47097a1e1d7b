//! Finds every numeral and number word of a text: digits, dates, cardinals, ordinals, superlatives, multiples, durations.

use super::words::{cardinal, duration, multiple, ordinal, scale, superlative};

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

/// A word: letters and digits, joined by hyphens, apostrophes or the marks within numbers.
struct Word {
    start: usize,
    end: usize,
    lower: String,
}

/// The numerals of a text, in its order; none overlaps another.
pub fn numerals(text: &str) -> Vec<Numeral> {
    let words = words(text);
    let mut found: Vec<Numeral> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((first, last)) = extent(text, &words, at) else {
            at += 1;
            continue;
        };
        let floor = found.last().map_or(0, |numeral| numeral.end);
        let (start, end) = signs(text, words[first].start, words[last].end, floor);
        let text = text[start..end].to_owned();
        found.push(Numeral { start, end, text });
        at = last + 1;
    }
    found
}

/// The words of a numeral that begins at `at`, the words before it that belong to it included.
fn extent(text: &str, words: &[Word], at: usize) -> Option<(usize, usize)> {
    let word = &words[at].lower;
    let after = |nth: usize| {
        let next = words.get(nth + 1)?;
        (&text[words[nth].end..next.start] == " ").then_some(next.lower.as_str())
    };
    let before = (at > 0 && &text[words[at - 1].end..words[at].start] == " ")
        .then(|| words[at - 1].lower.as_str());
    let digits = word.bytes().any(|b| b.is_ascii_digit());
    if !digits && !is_number_word(word) {
        return None;
    }
    let full = || phone(text, words, at).or_else(|| date(text, words, at));
    if let Some(last) = digits.then(full).flatten() {
        let month = before.is_some_and(|word| MONTHS.contains(&word));
        return Some((at - usize::from(month), last));
    }
    let counts = |word: &str| cardinal(word).is_some() || word.bytes().all(|b| b.is_ascii_digit());
    let first = match before {
        Some("top" | "number" | "no") if counts(word) => at - 1,
        _ => at,
    };
    let mut last = at;
    if ordinal(word).is_some() && after(at).is_some_and(superlative) {
        return Some((first, at + 1));
    }
    while let Some(next) = after(last) {
        let thousands_of_millions = next == "mil" && after(last + 1) == Some("millones");
        if scale(next).is_some() || thousands_of_millions || duration(next).is_some() {
            last += 1;
        } else {
            break;
        }
    }
    Some((first, last))
}

fn is_number_word(word: &str) -> bool {
    let one = |word: &str| {
        let single = word.trim_end_matches('s');
        cardinal(word).is_some()
            || ordinal(word).is_some()
            || multiple(word).is_some()
            || scale(word).is_some_and(|_| word.is_ascii())
            || matches!(single, "dozen" | "hundred")
    };
    superlative(word) || one(word) || word.split('-').any(one)
}

/// The last word of a telephone number, which starts with a plus.
fn phone(text: &str, words: &[Word], at: usize) -> Option<usize> {
    if !text[..words[at].start].ends_with('+') {
        return None;
    }
    let goes_on = |nth: usize| {
        let gap = &text[words[nth].end..words[nth + 1].start];
        gap.chars().all(|c| " ()-".contains(c))
            && words[nth + 1]
                .lower
                .bytes()
                .all(|b| b.is_ascii_digit() || b == b'-')
    };
    let mut last = at;
    while last + 1 < words.len() && goes_on(last) {
        last += 1;
    }
    Some(last)
}

/// The last word of "March 24, 2023", given the day.
fn date(text: &str, words: &[Word], at: usize) -> Option<usize> {
    let month = words.get(at.checked_sub(1)?)?;
    let year = words.get(at + 1)?;
    let is_date = MONTHS.contains(&month.lower.as_str())
        && &text[words[at].end..year.start] == ", "
        && words[at].lower.parse::<u8>().is_ok()
        && year.lower.len() == 4
        && year.lower.parse::<u16>().is_ok();
    is_date.then_some(at + 1)
}

/// Takes in the currency before and the percent after, but nothing before `floor`.
fn signs(text: &str, start: usize, end: usize, floor: usize) -> (usize, usize) {
    let digit = text[start..].starts_with(|c: char| c.is_ascii_digit());
    let before = &text[floor..start];
    let sign = ["US$ ", "US$", "USD ", "US ", "$", "€", "£", "+", "−"]
        .iter()
        .find(|sign| digit && before.ends_with(*sign));
    let after = &text[end..];
    let percent = ["%", " %", " percent", " per cent"]
        .iter()
        .find(|sign| after.starts_with(*sign));
    (
        start - sign.map_or(0, |sign| sign.len()),
        end + percent.map_or(0, |sign| sign.len()),
    )
}

fn words(text: &str) -> Vec<Word> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let joins = |nth: usize| {
        let (Some((_, a)), Some((_, b))) = (chars.get(nth.wrapping_sub(1)), chars.get(nth + 1))
        else {
            return false;
        };
        match chars[nth].1 {
            '-' | '\'' | '’' => a.is_alphanumeric() && b.is_alphanumeric(),
            '.' | ',' | '/' | ':' => a.is_ascii_digit() && b.is_ascii_digit(),
            _ => false,
        }
    };
    let mut words: Vec<Word> = Vec::new();
    let mut start = None;
    for nth in 0..=chars.len() {
        let inside = nth < chars.len() && (chars[nth].1.is_alphanumeric() || joins(nth));
        let byte = chars.get(nth).map_or(text.len(), |(byte, _)| *byte);
        match (start, inside) {
            (None, true) => start = Some(byte),
            (Some(from), false) => {
                let lower = text[from..byte].to_lowercase();
                words.push(Word {
                    start: from,
                    end: byte,
                    lower,
                });
                start = None;
            }
            _ => {}
        }
    }
    words
}
