//! One figure: its unit, periods and notes, and whether it agrees with its print.

use super::super::printed::{self, Unread};
use super::super::problem::Problem;
use super::super::rows::{Dataset, FigureRow};
use super::super::vocabulary::{UNITS, knows};
use super::super::words::Language;
use super::width;

/// Last words of the ids of indicators that measure a change; only these have a base period.
const CHANGES: [&str; 3] = ["growth", "factor", "span"];

/// Checks every figure by itself and against its indicator.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for figure in &dataset.figures {
        unit(figure, dataset, problems);
        read_from(figure, problems);
        periods(figure, problems);
        print(figure, dataset.language(&figure.source), problems);
        links(figure, problems);
    }
}

/// The paragraphs that a note names, as `¶7`, in the order of the note.
pub fn linked(note: &str) -> Vec<u16> {
    let digits = |rest: &str| {
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        rest[..end].parse().ok()
    };
    note.split('¶').skip(1).filter_map(digits).collect()
}

fn unit(figure: &FigureRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let indicator = dataset
        .indicators
        .iter()
        .find(|row| row.id == figure.indicator);
    if let Some(indicator) = indicator.filter(|row| row.unit != figure.unit) {
        let what = format!(
            "{}, but {} is in {}",
            figure.unit, indicator.id, indicator.unit
        );
        let mend = format!("write {}, or choose another indicator", indicator.unit);
        problems.push(figure.row.problem("unit", what, mend));
    }
}

/// Whoever says where something was read has read something, and the other way round.
fn read_from(figure: &FigureRow, problems: &mut Vec<Problem>) {
    let sides = [
        ("period", "period_from", &figure.period_from),
        ("attributed_to", "attributed_from", &figure.attributed_from),
    ];
    for (of, from, word) in sides {
        let (what, mend) = match (figure.row.get(of).is_empty(), word) {
            (false, None) => (
                format!("empty, while {of} is filled in"),
                "write text if it is printed in the paragraph of the figure, else context"
                    .to_owned(),
            ),
            (true, Some(word)) => (
                format!("“{word}”, while {of} is empty"),
                format!("leave it empty, or fill in {of}"),
            ),
            _ => continue,
        };
        problems.push(figure.row.problem(from, what, mend));
    }
}

fn periods(figure: &FigureRow, problems: &mut Vec<Problem>) {
    let mut bad = |name: &str, what: String, mend: &str| {
        problems.push(figure.row.problem(name, what, mend));
    };
    let printed = figure.row.get("period");
    let Some(base) = figure.base_period else {
        return;
    };
    if !CHANGES.contains(&figure.indicator.rsplit('-').next().unwrap_or_default()) {
        let what = format!("a base, but {} measures no change", figure.indicator);
        let mend = "leave it empty; ids of indicators that measure a change end in -growth, -factor or -span";
        bad("base_period", what, mend);
    }
    let earlier = figure
        .period
        .is_some_and(|period| base.from() < period.from() && base.to() < period.to());
    if !earlier && (figure.period.is_some() || printed.is_empty()) {
        let what = "not earlier than the period".to_owned();
        bad(
            "base_period",
            what,
            "write the period that the change is measured from",
        );
    }
}

fn print(figure: &FigureRow, language: Language, problems: &mut Vec<Problem>) {
    let mut bad = |name: &str, what: String, mend: String| {
        problems.push(figure.row.problem(name, what, mend));
    };
    let read = match printed::read(&figure.as_printed, language) {
        Ok(read) => read,
        Err(unread) => {
            let (what, mend) = unread_print(unread, language);
            let what = format!("“{}” {what}", figure.as_printed);
            return bad("as_printed", what, mend.to_owned());
        }
    };
    if knows(UNITS, &figure.unit) && !read.units.contains(&figure.unit.as_str()) {
        let what = format!(
            "“{}” is printed in {}, not in {}",
            figure.as_printed,
            read.units.join(" or "),
            figure.unit
        );
        let known = read.units.iter().copied();
        let known: Vec<&str> = known.filter(|unit| knows(UNITS, unit)).collect();
        let mend = if known.is_empty() {
            "no unit of the tables is meant: delete the row, and state it in statements.csv"
                .to_owned()
        } else {
            format!("correct the print, or make the unit {}", known.join(" or "))
        };
        return bad("as_printed", what, mend);
    }
    if read.value != figure.value {
        let what = format!(
            "{} does not agree with “{}”",
            figure.value, figure.as_printed
        );
        bad(
            "value",
            what,
            format!("write {}, or correct as_printed", read.value),
        );
    }
    let band = read.band && figure.unit == "rank";
    if band != figure.bound.is_some() {
        let (what, mend) = if band {
            ("empty, but “Top …” is a band", "write at-most")
        } else {
            (
                "a bound without a band",
                "leave it empty; only “Top …” ranks are bands",
            )
        };
        bad("bound", what.to_owned(), mend.to_owned());
    }
    if read.value == figure.value {
        width::check(figure, &read, problems);
    }
}

/// Why a print is not read, and what to do.
fn unread_print(unread: Unread, language: Language) -> (String, &'static str) {
    match (unread, language) {
        (Unread::NoFigure, Language::En) => (
            "cannot be read as a figure".to_owned(),
            "copy the figure alone, as US$617 billion, 18.9% or eighth-largest",
        ),
        (Unread::NoFigure, Language::Es) => (
            "cannot be read as a figure".to_owned(),
            "copy the figure alone, as 617 mil millones de dólares, 18.9% or octavo mayor",
        ),
        (Unread::Doubtful([thousands, decimals]), _) => (
            format!("may be {thousands} or {decimals}: thousands, or three decimals?"),
            "in Spanish both are written so: delete the row, and state it in statements.csv as it stands",
        ),
        (Unread::ShortScale, _) => (
            "has a scale that stands for two different numbers".to_owned(),
            "delete the row, and state it in statements.csv as it stands",
        ),
    }
}

/// A note names the same paragraphs in both languages.
fn links(figure: &FigureRow, problems: &mut Vec<Problem>) {
    let sorted = |note: &str| {
        let mut paragraphs = linked(note);
        paragraphs.sort_unstable();
        paragraphs.dedup();
        paragraphs
    };
    if sorted(&figure.note[0]) != sorted(&figure.note[1]) {
        let what = "names other paragraphs (¶) than the English note".to_owned();
        problems.push(figure.row.problem(
            "note_es",
            what,
            "name the same paragraphs in both languages",
        ));
    }
}
