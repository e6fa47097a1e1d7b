//! Wholes that shares refer to.

use super::super::problem::Problem;
use super::super::rows::{Dataset, FigureRow};

/// Checks that the whole of each share can be one.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for figure in &dataset.figures {
        let Some(whole) = figure
            .share_of
            .as_ref()
            .and_then(|id| dataset.figures.iter().find(|row| row.id == *id))
        else {
            continue;
        };
        let unknown = |unit: &str| !dataset.has_unit(unit) || dataset.is_unsure(unit);
        if unknown(&figure.unit) || unknown(&whole.unit) {
            continue;
        }
        if let Some(mend) = refusal(figure, whole, dataset) {
            let (whole, its) = (&whole.id, &whole.unit);
            let what = format!("{whole} ({its}) is no whole of a {}", figure.unit);
            problems.push(figure.row.problem("share_of", what, mend));
        }
    }
}

fn refusal(part: &FigureRow, whole: &FigureRow, dataset: &Dataset) -> Option<&'static str> {
    let chained = whole.unit == "percent" && whole.share_of.is_some();
    match part.unit.as_str() {
        "percent" if dataset.is_amount(&whole.unit) || chained => None,
        "percent" => Some("name an amount, or a percentage that names its own whole"),
        "count" if whole.unit == "count" => None,
        "count" => Some("name a count"),
        _ => Some(
            "leave it empty: a percentage or a count is a share of a whole; an amount names the whole that holds it in part_of",
        ),
    }
}
