//! The day of a release: today, or as the command line writes it.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::cli::failure::{Failure, Outcome};

const SECONDS: u64 = 86_400;

/// Today, at Greenwich.
pub fn today() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    named(since.map_or(0, |since| since.as_secs() / SECONDS))
}

/// Reads `2026-11-29`.
///
/// # Errors
/// What is no day of the calendar.
pub fn parse(text: &str) -> Outcome<String> {
    let digits = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let part =
        |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let there = digits
        && matches!((part(0, 4), part(5, 7), part(8, 10)), (Some(year), Some(month), Some(day))
            if year >= 1970 && (1..=12).contains(&month) && (1..=length(year, month)).contains(&day));
    if there {
        return Ok(text.to_owned());
    }
    Err(Failure::asked(
        format!("{text:?} is no day"),
        "write year, month and day, as 2026-11-29",
    ))
}

const fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

const fn length(year: u32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day so many days after the first of 1970.
fn named(days: u64) -> String {
    let (mut left, mut year, mut month) = (days, 1970, 1);
    loop {
        let whole = if is_leap(year) { 366 } else { 365 };
        if left < whole {
            break;
        }
        left -= whole;
        year += 1;
    }
    while left >= u64::from(length(year, month)) {
        left -= u64::from(length(year, month));
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", left + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        // date -u -d @951782400 and the like.
        for (seconds, day) in [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_735_603_200, "2024-12-31"),
            (1_795_910_400, "2026-11-29"),
        ] {
            assert_eq!(named(seconds / SECONDS), day);
            assert_eq!(parse(day).ok().as_deref(), Some(day));
        }
        for text in [
            "2025-02-29",
            "2026-13-01",
            "2026-1-1",
            "29.11.2026",
            "2026-11-31",
            "2026-00-10",
            "+026-01-01",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
