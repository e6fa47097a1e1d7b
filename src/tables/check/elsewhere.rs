//! What others print: addresses, days, prints that hold their values, origins that end somewhere, and doubts
//! that rest on readings of their own figures.

use super::super::elsewhere::{DoubtRow, ReadingRow};
use super::super::nearest;
use super::super::problem::Problem;
use super::super::rows::Dataset;
use super::cycles::circles_of;
use super::print::{SIGNED, unread_print};

/// Checks every reading and every doubt.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for reading in &dataset.readings {
        address(reading, problems);
        days(reading, problems);
        print(reading, dataset, problems);
        scope(reading, dataset, problems);
        origin(reading, dataset, problems);
    }
    circles(dataset, problems);
    for doubt in &dataset.doubts {
        rests(doubt, dataset, problems);
    }
}

/// Whether a text is a day, or where the month or the day is not printed, a year or a month.
pub fn is_day(text: &str, whole: bool) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |at: usize, length: usize| {
        let digits =
            |part: &&&str| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        parts.get(at).filter(digits)?.parse::<u32>().ok()
    };
    let (Some(year), true) = (number(0, 4), parts.len() <= 3) else {
        return false;
    };
    let (month, day) = (number(1, 2), number(2, 2));
    let last = match month {
        Some(2) if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        Some(2) => 28,
        Some(4 | 6 | 9 | 11) => 30,
        _ => 31,
    };
    let right = |number: Option<u32>, most: u32, part: usize| match number {
        Some(number) => (1..=most).contains(&number),
        None => parts.len() <= part && !whole,
    };
    year >= 1000 && right(month, 12, 1) && right(day, last, 2)
}

fn address(reading: &ReadingRow, problems: &mut Vec<Problem>) {
    let plain = |rest: &str| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.')
            && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>".contains(c))
    };
    let rest = reading.url.strip_prefix("https://");
    let rest = rest.or_else(|| reading.url.strip_prefix("http://"));
    if !rest.is_some_and(plain) {
        let what = format!("“{}” is no address of a page", reading.url);
        let mend = "copy the whole address, which starts with https:// or http://: a reading that nobody can follow is none";
        problems.push(reading.row.problem("url", what, mend));
    }
}

fn days(reading: &ReadingRow, problems: &mut Vec<Problem>) {
    let cells = [
        (
            "published",
            &reading.published,
            false,
            "write what is printed of it, as 2025-12-23, 2025-12 or 2025, or leave it empty",
        ),
        (
            "seen",
            &reading.seen,
            true,
            "write the day on which you read the print, as 2026-01-31",
        ),
    ];
    let mut sound = true;
    for (name, text, whole, mend) in cells {
        if is_day(text, whole) || text.is_empty() && !whole {
            continue;
        }
        sound = false;
        let what = format!("“{text}” is no day that there is");
        problems.push(reading.row.problem(name, what, mend));
    }
    let (published, seen) = (&reading.published, &reading.seen);
    if sound
        && seen
            .get(..published.len())
            .is_some_and(|seen| published.as_str() > seen)
    {
        let what = format!("{seen}, before it was published on {published}");
        let mend = "correct one of the two days";
        problems.push(reading.row.problem("seen", what, mend));
    }
}

fn print(reading: &ReadingRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let words = reading.words(dataset);
    let mut bad = |name: &str, what: String, mend: String| {
        problems.push(reading.row.problem(name, what, mend));
    };
    if !dataset.has_unit(&reading.unit) || dataset.is_unsure(&reading.unit) {
        return;
    }
    let shown = &reading.as_printed;
    let read = match reading.printed(words) {
        Ok(Some(read)) => read,
        Ok(None) => {
            let what = format!("“{shown}” is not printed in {}", reading.unit);
            let mend = "correct unit, or add in brackets what the text prints elsewhere, as 10.55 [billion dollars]";
            return bad("as_printed", what, mend.to_owned());
        }
        Err(unread) => {
            let (what, mend) = unread_print(unread, &reading.unit, dataset, words.language);
            let what = format!("“{shown}” {what}");
            let mend = mend.replace(
                ", or state it in statements.csv as it stands",
                ", or take another print",
            );
            let mend = mend.replace(
                "delete the row, and state it in statements.csv as it stands",
                "delete the row, or take another print",
            );
            return bad("as_printed", what, mend);
        }
    };
    let signed = measures(reading, dataset).is_none_or(|measures| SIGNED.contains(&measures));
    if reading.value != read.value && !(signed && reading.value == -read.value) {
        let what = format!("{} does not agree with “{shown}”", reading.value);
        bad(
            "value",
            what,
            format!("write {}, or correct as_printed", read.value),
        );
    }
    match (read.to, reading.value_to) {
        (found, written) if found == written => {}
        (Some(to), _) => {
            let what = format!("is not the upper end of “{shown}”");
            bad("value_to", what, format!("write {to}"));
        }
        (None, _) => {
            let what = format!("an upper end, but “{shown}” is no range");
            let mend = "leave it empty, or copy both ends to as_printed, as 34 to 37%";
            bad("value_to", what, mend.to_owned());
        }
    }
    if read.to.is_some() && !matches!(reading.qualifier.as_str(), "plain" | "about") {
        let what = format!("“{}” beside a range", reading.qualifier);
        let mend = "write plain: the two ends say how vague it is";
        bad("qualifier", what, mend.to_owned());
    }
    bound(reading, read.band, &mut bad);
}

fn bound(reading: &ReadingRow, band: bool, bad: &mut dyn FnMut(&str, String, String)) {
    let rank = reading.unit == "rank";
    let plain = reading.qualifier == "plain" && reading.value_to.is_none();
    let (what, mend) = match reading.bound.as_deref() {
        None if band && rank => ("empty, but “Top …” is a band", "write at-most"),
        Some("at-most") if !rank => (
            "at-most of what is no place",
            "leave it empty, and write less-than in qualifier: at-most is a band of places, as “Top 10”",
        ),
        Some("at-least") if rank => (
            "at-least of a place",
            "leave it empty: a band of places ends at its last",
        ),
        Some(_) if !plain && reading.row.is_known("qualifier") => (
            "beside a qualifier or a range",
            "write plain in qualifier and leave value_to empty: the bound says it",
        ),
        _ => return,
    };
    bad("bound", what.to_owned(), mend.to_owned());
}

/// What is about the same thing is in the same unit; what is not, says in what it differs.
fn scope(reading: &ReadingRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut figures = dataset.figures.iter();
    let figure = figures.find(|row| row.id == reading.figure);
    match (&reading.scope, figure) {
        (None, Some(figure))
            if figure.unit != reading.unit
                && [&figure.unit, &reading.unit]
                    .iter()
                    .all(|unit| dataset.has_unit(unit)) =>
        {
            let what = format!("{}, but {} is in {}", reading.unit, figure.id, figure.unit);
            let mend = format!(
                "write {}, or measure in scope: what is in another unit is about something else",
                figure.unit
            );
            problems.push(reading.row.problem("unit", what, mend));
        }
        (Some(scope), _) if reading.note.iter().all(String::is_empty) => {
            let what = format!("empty, while scope says {scope}");
            let mend =
                "write in both languages what it is about instead: which month, country or goods";
            problems.push(reading.row.problem("note_en", what, mend));
        }
        _ => {}
    }
}

fn origin(reading: &ReadingRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let sources = || dataset.sources.iter().map(|row| row.id.as_str());
    if let Some(id) = sources().find(|id| *id == reading.id) {
        let what = format!("{id} is an article of sources.csv");
        let mend = "give the reading another id: derived_from names either";
        problems.push(reading.row.problem("id", what, mend));
    }
    let origin = reading.derived_from.as_str();
    if origin == reading.id && !origin.is_empty() {
        let what = format!("{origin} is the reading itself");
        let mend = "name what it repeats, or leave it empty: nothing is its own origin";
        problems.push(reading.row.problem("derived_from", what, mend));
        return;
    }
    let readings = || dataset.readings.iter().map(|row| row.id.as_str());
    let known = || readings().chain(sources()).any(|id| id == origin);
    if origin.is_empty() || dataset.is_unsure(origin) || known() {
        return;
    }
    let what = format!("no row of readings.csv or sources.csv has the id “{origin}”");
    let mend = match nearest(origin, readings().chain(sources())) {
        Some(near) => format!("did you mean {near}?"),
        None => "name the reading or the article that it repeats, or leave it empty".to_owned(),
    };
    problems.push(reading.row.problem("derived_from", what, mend));
}

fn circles(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let rows: Vec<_> = dataset.readings.iter().map(|row| row.row.clone()).collect();
    for (start, ids) in circles_of(&rows, "derived_from") {
        // What names itself is told already.
        if ids.len() > 2 {
            let what = format!("a circle: {}", ids.join(" from "));
            let mend = "empty the cell of the one that was printed first";
            problems.push(rows[start].problem("derived_from", what, mend));
        }
    }
}

/// A doubt rests on readings of the figures that it is about.
fn rests(doubt: &DoubtRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    for id in &doubt.readings {
        let Some(reading) = dataset.readings.iter().find(|row| row.id == *id) else {
            continue;
        };
        if !doubt.figures.contains(&reading.figure) {
            let what = format!("{id} is a reading of {}", reading.figure);
            let mend = "name readings of the figures of this doubt, or add the figure to figures";
            problems.push(doubt.row.problem("readings", what, mend));
        }
    }
    for (name, ids) in [("figures", &doubt.figures), ("readings", &doubt.readings)] {
        let twice = ids
            .iter()
            .enumerate()
            .find(|(at, id)| ids[..*at].contains(*id));
        if let Some((_, id)) = twice {
            let what = format!("{id} stands twice");
            problems.push(doubt.row.problem(name, what, "name it once"));
        }
    }
}

fn measures<'a>(reading: &ReadingRow, dataset: &'a Dataset) -> Option<&'a str> {
    let figure = dataset
        .figures
        .iter()
        .find(|row| row.id == reading.figure)?;
    let mut indicators = dataset.indicators.iter();
    let indicator = indicators.find(|row| row.id == figure.indicator)?;
    Some(indicator.measures.as_str())
}
