//! One figure: its unit, periods, status and notes, and what it names.

use super::super::nearest;
use super::super::problem::Problem;
use super::super::rows::{Dataset, FigureRow, IndicatorRow};
use super::print;

/// What is measured from an earlier time; only these have a base period.
const SINCE: [&str; 4] = ["growth", "change", "factor", "span"];

/// Checks every figure by itself and against its indicator.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for figure in &dataset.figures {
        unit(figure, dataset, problems);
        read_from(figure, problems);
        speaker(figure, dataset, problems);
        periods(figure, dataset, problems);
        print::check(figure, dataset, problems);
        status(figure, dataset, problems);
        whole(figure, dataset, problems);
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
    let known = |unit: &str| dataset.has_unit(unit);
    let other =
        |row: &&IndicatorRow| row.unit != figure.unit && known(&row.unit) && known(&figure.unit);
    if let Some(indicator) = indicator.filter(other) {
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

/// Each speaker has a name in both languages.
fn speaker(figure: &FigureRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let printed = figure.attributed_to.as_str();
    let known = || dataset.speakers.iter().map(|row| row.printed.as_str());
    if printed.is_empty()
        || dataset.is_unsure(printed.trim())
        || known().any(|known| known == printed)
    {
        return;
    }
    let what = format!("no row of speakers.csv has “{printed}”");
    let mend = match nearest(printed, known()) {
        Some(near) => format!("did you mean {near}? Else add the row to speakers.csv"),
        None => "add a row to speakers.csv: as printed, and its name in both languages".to_owned(),
    };
    problems.push(figure.row.problem("attributed_to", what, mend));
}

fn periods(figure: &FigureRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut bad = |name: &str, what: String, mend: &str| {
        problems.push(figure.row.problem(name, what, mend));
    };
    let printed = figure.row.get("period");
    let Some(base) = figure.base_period else {
        return;
    };
    let indicator = dataset
        .indicators
        .iter()
        .find(|row| row.id == figure.indicator && row.row.is_known("measures"));
    if let Some(row) = indicator.filter(|row| !SINCE.contains(&row.measures.as_str())) {
        let what = format!("a base, but {} measures {}", row.id, row.measures);
        let mend =
            "leave it empty: what measures growth, change, factor or span has an earlier time";
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

/// What is revised was printed before, of the same thing.
fn status(figure: &FigureRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut bad = |name: &str, what: String, mend: &str| {
        problems.push(figure.row.problem(name, what, mend));
    };
    let Some(id) = &figure.revises else { return };
    if figure.status.as_deref() != Some("revised") {
        let what = format!("{id}, but the status is not revised");
        bad(
            "revises",
            what,
            "write revised in status, or leave it empty",
        );
    }
    let Some(before) = dataset.figures.iter().find(|row| row.id == *id) else {
        return;
    };
    let same = before.id != figure.id
        && before.subject == figure.subject
        && before.indicator == figure.indicator
        && before.partner == figure.partner
        && before.period == figure.period;
    if !same {
        let what = format!("{id} is about something else, or another time");
        let mend = "name the earlier print of the same subject, indicator, partner and period";
        bad("revises", what, mend);
    }
}

/// An amount is a part of another amount in the same unit.
fn whole(figure: &FigureRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let Some(whole) = figure
        .part_of
        .as_ref()
        .and_then(|id| dataset.figures.iter().find(|row| row.id == *id))
    else {
        return;
    };
    let measures = |row: &FigureRow| {
        let mut all = dataset.indicators.iter();
        all.find(|known| known.id == row.indicator && known.row.is_known("measures"))
            .map(|known| known.measures.clone())
    };
    let level = |row: &FigureRow| {
        measures(row).is_none_or(|measures| matches!(measures.as_str(), "level" | "count"))
    };
    if !dataset.has_unit(&whole.unit) || !dataset.has_unit(&figure.unit) {
        return;
    }
    let (what, mend) = if whole.unit != figure.unit {
        (
            format!(
                "{} ({}) is no whole of a {}",
                whole.id, whole.unit, figure.unit
            ),
            "name an amount in the same unit; a percentage names its whole in share_of",
        )
    } else if !level(figure) || !level(whole) || whole.id == figure.id {
        (
            format!("{} cannot hold it", whole.id),
            "name another amount that holds this one; growth, ranks and balances are parts of nothing",
        )
    } else {
        return;
    };
    problems.push(figure.row.problem("part_of", what, mend));
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
