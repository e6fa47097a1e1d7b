//! Rows that would contain themselves.

use super::super::problem::Problem;
use super::super::sheet::{Row, Sheets};
use std::collections::BTreeMap;

/// Finds circles in every column that leads from row to row of one table.
pub fn check(sheets: &Sheets, problems: &mut Vec<Problem>) {
    for (table, column) in [
        ("subjects.csv", "within"),
        ("indicators.csv", "within"),
        ("indicators.csv", "of"),
        ("figures.csv", "share_of"),
        ("figures.csv", "part_of"),
        ("figures.csv", "revises"),
    ] {
        circles(sheets.of(table), column, problems);
    }
}

/// Each circle once: its first row, and the ids from there until it closes.
pub fn circles_of<'a>(rows: &'a [Row], column: &str) -> Vec<(usize, Vec<&'a str>)> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        places.entry(row.get("id")).or_insert(at);
    }
    let next = |at: usize| places.get(rows[at].get(column)).copied();
    let mut found = Vec::new();
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
            found.push((start, ids));
        }
    }
    found
}

fn circles(rows: &[Row], column: &str, problems: &mut Vec<Problem>) {
    for (start, ids) in circles_of(rows, column) {
        let what = format!("a circle: {}", ids.join(" in "));
        let mend = "correct one of these rows, so that the chain ends in an empty cell";
        problems.push(rows[start].problem(column, what, mend));
    }
}
