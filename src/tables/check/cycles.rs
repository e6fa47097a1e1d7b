//! Rows that would contain themselves.

use super::super::problem::Problem;
use super::super::sheet::{Row, Sheets};

/// Finds circles in `within` and in `share_of`.
pub fn check(sheets: &Sheets, problems: &mut Vec<Problem>) {
    for (table, column) in [
        ("subjects.csv", "within"),
        ("indicators.csv", "within"),
        ("figures.csv", "share_of"),
    ] {
        circles(sheets.of(table), column, problems);
    }
}

/// Reports each circle once, at its first row.
fn circles(rows: &[Row], column: &str, problems: &mut Vec<Problem>) {
    let next = |at: usize| {
        let whole = rows[at].get(column);
        rows.iter().position(|row| row.get("id") == whole)
    };
    for start in 0..rows.len() {
        let mut path = vec![start];
        let mut at = next(start);
        while let Some(here) = at {
            if path.contains(&here) {
                break;
            }
            path.push(here);
            at = next(here);
        }
        let first_of_its_circle = path.iter().all(|row| *row >= start);
        if at == Some(start) && first_of_its_circle {
            let mut ids: Vec<&str> = path.iter().map(|row| rows[*row].get("id")).collect();
            ids.push(rows[start].get("id"));
            let what = format!("a circle: {}", ids.join(" in "));
            let mend = "correct one of these rows, so that the chain ends in an empty cell";
            problems.push(rows[start].problem(column, what, mend));
        }
    }
}
