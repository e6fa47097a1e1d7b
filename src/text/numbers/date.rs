//! Calendar days as they stand in a list of sources.

use super::period::period;
use crate::dataset::{Lang, Period};

/// A day written after ISO 8601, in words: "29 November 2022", "29 de noviembre de 2022". None: it
/// is no day, as where no date is printed.
///
/// ```
/// use hechos::dataset::Lang;
/// use hechos::text::date;
/// assert_eq!(date("2026-02-27", Lang::Es).as_deref(), Some("27 de febrero de 2026"));
/// assert_eq!(date("", Lang::En), None);
/// ```
#[must_use]
pub fn date(iso: &str, lang: Lang) -> Option<String> {
    let (month, day) = iso.rsplit_once('-')?;
    let when: Period = month.parse().ok()?;
    let day: u8 = day.parse().ok()?;
    let of = match lang {
        Lang::En => " ",
        Lang::Es => " de ",
    };
    (when.months() == 1 && (1..=31).contains(&day))
        .then(|| [&day.to_string(), of, &period(when, lang)].concat())
}
