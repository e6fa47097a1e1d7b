//! Indicators: what they measure goes with their unit, and with what they measure it of.

use super::super::problem::Problem;
use super::super::rows::{Dataset, IndicatorRow};

/// Checks every indicator.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for row in &dataset.indicators {
        if !row.row.is_known("measures") || !dataset.has_unit(&row.unit) {
            continue;
        }
        unit(row, dataset, problems);
        of(row, dataset, problems);
    }
}

fn unit(row: &IndicatorRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let of_sheet = dataset.unit(&row.unit).is_some() || dataset.is_unsure(&row.unit);
    let (fits, mend) = match row.measures.as_str() {
        "share" | "growth" => (row.unit == "percent", "percent"),
        "factor" => (row.unit == "ratio", "ratio"),
        "rank" => (row.unit == "rank", "rank"),
        "span" => (
            matches!(row.unit.as_str(), "year" | "month"),
            "year or month",
        ),
        "count" => (row.unit == "count", "count"),
        "change" => (
            of_sheet || matches!(row.unit.as_str(), "percentage-point" | "count"),
            "the unit of what changed, or percentage-point",
        ),
        _ => (
            of_sheet || row.unit == "count",
            "an amount: a row of units.csv",
        ),
    };
    if !fits {
        let what = format!("{} for what measures {}", row.unit, row.measures);
        let mend = format!("write {mend}, or correct measures");
        problems.push(row.row.problem("unit", what, mend));
    }
}

/// A level is of nothing else; growth is of what has a level, and a rank of what can be ranked.
fn of(row: &IndicatorRow, dataset: &Dataset, problems: &mut Vec<Problem>) {
    let Some(of) = &row.of else { return };
    let mut bad = |what: String, mend: &str| {
        problems.push(row.row.problem("of", what, mend));
    };
    if row.measures == "level" {
        return bad(
            format!("{of}, but a level is of nothing else"),
            "leave it empty, or name in within the indicator that holds this one",
        );
    }
    let Some(measured) = dataset.indicators.iter().find(|other| other.id == *of) else {
        return;
    };
    let moved = ["growth", "change", "factor"].contains(&row.measures.as_str());
    let level = ["level", "share", "count", "balance"].contains(&measured.measures.as_str());
    let known = measured.row.is_known("measures");
    if measured.id == row.id || (moved && known && !level) {
        bad(
            format!("{of} has no level that could rise or fall"),
            "name the indicator whose figures are measured at both times",
        );
    }
}
