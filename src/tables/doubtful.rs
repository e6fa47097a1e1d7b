//! Numbers whose one mark stands before three digits, "108.662 millones": thousands or three decimals, which
//! nobody guesses. The value beside the print says which.

use super::printed::{self, Printed, Unread};
use super::words::Words;

/// Reads a print as [`printed::read`] does, and one that may be two numbers as the one that its value is.
///
/// # Errors
///
/// As there; a value that is neither decides nothing.
pub fn read(text: &str, value: f64, words: Words<'_>) -> Result<Printed, Unread> {
    match printed::read(text, words) {
        Err(Unread::Doubtful([thousands, _])) if thousands == value.abs() => {
            printed::read(&without_mark(text), words)
        }
        // With a digit more behind its mark it can be decimals alone.
        Err(Unread::Doubtful([_, decimals])) if decimals == value.abs() => {
            let read = printed::read(&longer(text), words)?;
            Ok(Printed {
                half_place: read.half_place * 10.0,
                ..read
            })
        }
        read => read,
    }
}

/// The print with a zero behind the digits after its mark.
fn longer(text: &str) -> String {
    let Some(mark) = marks(text).next() else {
        return text.to_owned();
    };
    let rest = &text[mark + 1..];
    let digits = rest.find(|sign: char| !sign.is_ascii_digit());
    let end = mark + 1 + digits.unwrap_or(rest.len());
    [&text[..end], "0", &text[end..]].concat()
}

/// A number whose marks are taken out.
pub(super) fn without_mark(text: &str) -> String {
    let marks: Vec<usize> = marks(text).collect();
    let kept = text.char_indices().filter(|(at, _)| !marks.contains(at));
    kept.map(|(_, sign)| sign).collect()
}

/// Where marks stand between two digits.
fn marks(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_digit)
    };
    let mark = move |at: &usize| {
        matches!(bytes[*at], b'.' | b',') && digit(at.checked_sub(1)) && digit(Some(at + 1))
    };
    (0..bytes.len()).filter(mark)
}
