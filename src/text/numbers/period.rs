//! Periods in words, long for sentences and short for table cells. ISO notation is their `Display`.

use crate::dataset::{Lang, Month, Period};

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_ES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

/// A period in a sentence: "2005 to 2024", "3rd quarter 2025", "January to June 2025";
/// "2005 a 2024", "3.er trimestre de 2025", "enero a junio de 2025".
///
/// ```
/// use hechos::dataset::{Lang, Period};
/// use hechos::text::period;
/// let quarter: Period = "2025-Q3".parse()?;
/// assert_eq!(period(quarter, Lang::En), "3rd\u{a0}quarter 2025");
/// assert_eq!(period(quarter, Lang::Es), "3.er\u{a0}trimestre de 2025");
/// # Ok::<(), hechos::dataset::PeriodError>(())
/// ```
#[must_use]
pub fn period(period: Period, lang: Lang) -> String {
    let to = match lang {
        Lang::En => "to",
        Lang::Es => "a",
    };
    if let Some((first, last)) = period.as_years() {
        return match first == last {
            true => first.to_string(),
            false => format!("{first} {to} {last}"),
        };
    }
    if let Some((year, quarter)) = period.as_quarter() {
        return match lang {
            Lang::En => {
                let mark = ["st", "nd", "rd", "th"][usize::from(quarter - 1)];
                format!("{quarter}{mark}\u{a0}quarter {year}")
            }
            Lang::Es => {
                let mark = ["er", "º", "er", "º"][usize::from(quarter - 1)];
                format!("{quarter}.{mark}\u{a0}trimestre de {year}")
            }
        };
    }
    if let Some(month) = period.as_month() {
        return of_year(name(month, lang), month.year, lang);
    }
    let (first, last) = (period.from(), period.to());
    let end = of_year(name(last, lang), last.year, lang);
    if first.year == last.year {
        format!("{} {to} {end}", name(first, lang))
    } else {
        let start = of_year(name(first, lang), first.year, lang);
        format!("{start} {to} {end}")
    }
}

/// A period behind "in" or "from": a span in its short form, whose "to" would stand beside that of the sentence.
#[must_use]
pub fn period_within(of: Period, lang: Lang) -> String {
    let one_year = of.as_years().is_some_and(|(first, last)| first == last);
    if one_year || of.as_quarter().is_some() || of.as_month().is_some() {
        return period(of, lang);
    }
    period_short(of, lang)
}

/// A period in a table cell: "2005–2024", "3Q 2025", "Aug 2022", "Jan–Jun 2025";
/// "3T 2025", "ago 2022", "ene–jun 2025".
#[must_use]
pub fn period_short(period: Period, lang: Lang) -> String {
    if let Some((first, last)) = period.as_years() {
        return match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        };
    }
    if let Some((year, quarter)) = period.as_quarter() {
        let letter = match lang {
            Lang::En => 'Q',
            Lang::Es => 'T',
        };
        return format!("{quarter}{letter}\u{a0}{year}");
    }
    let (first, last) = (period.from(), period.to());
    let end = format!("{}\u{a0}{}", short_name(last, lang), last.year);
    if first == last {
        end
    } else if first.year == last.year {
        format!("{}–{end}", short_name(first, lang))
    } else {
        format!("{}\u{a0}{}–{end}", short_name(first, lang), first.year)
    }
}

fn of_year(month: &str, year: u16, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{month} {year}"),
        Lang::Es => format!("{month} de {year}"),
    }
}

fn name(month: Month, lang: Lang) -> &'static str {
    let names = match lang {
        Lang::En => &MONTHS_EN,
        Lang::Es => &MONTHS_ES,
    };
    names[usize::from(month.month - 1)]
}

/// The first three letters, as both languages shorten every month.
fn short_name(month: Month, lang: Lang) -> &'static str {
    &name(month, lang)[..3]
}
