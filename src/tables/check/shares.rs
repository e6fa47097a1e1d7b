//! Wholes that shares refer to.

use super::super::problem::Problem;
use super::super::rows::{Dataset, FigureRow};
use super::super::vocabulary::{UNITS, knows};

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
        if !knows(UNITS, &figure.unit) || !knows(UNITS, &whole.unit) {
            continue;
        }
        if let Some(mend) = refusal(figure, whole) {
            let (whole, its) = (&whole.id, &whole.unit);
            let what = format!("{whole} ({its}) is no whole of a {}", figure.unit);
            problems.push(figure.row.problem("share_of", what, mend));
        }
    }
}

fn refusal(part: &FigureRow, whole: &FigureRow) -> Option<&'static str> {
    let chained = whole.unit == "percent" && whole.share_of.is_some();
    match part.unit.as_str() {
        "percent" if whole.unit == "USD" || chained => None,
        "percent" => Some("name a figure in USD, or a percentage that names its own whole"),
        "count" if whole.unit == "count" => None,
        "count" => Some("name a count"),
        _ => Some("leave it empty: only a percentage or a count is a part of a whole"),
    }
}
