//! Ids and figures that stand twice.

use super::super::problem::Problem;
use super::super::rows::Dataset;
use super::super::sheet::{Row, Sheets};
use std::collections::BTreeMap;

/// Finds ids, codes, figures and ignored lines that stand twice.
pub fn check(sheets: &Sheets, dataset: &Dataset, problems: &mut Vec<Problem>) {
    for table in [
        "sources.csv",
        "subjects.csv",
        "units.csv",
        "indicators.csv",
        "figures.csv",
        "statements.csv",
        "relations.csv",
        "readings.csv",
        "doubts.csv",
    ] {
        let mend = "give this row an id of its own, or delete it";
        repeated(
            sheets.of(table),
            &["id"],
            "id",
            "the id stands in",
            mend,
            problems,
        );
    }
    let coded: Vec<Row> = sheets
        .of("subjects.csv")
        .iter()
        .filter(|row| !row.get("code").is_empty())
        .cloned()
        .collect();
    let mend = "correct the code, or leave it empty";
    repeated(
        &coded,
        &["code"],
        "code",
        "the code stands in",
        mend,
        problems,
    );
    let mend = "name each speaker once, as the articles print it";
    repeated(
        sheets.of("speakers.csv"),
        &["printed"],
        "printed",
        "the speaker stands in",
        mend,
        problems,
    );
    let mend = "delete one of the two: a page prints a figure once, and its second wording needs a print of its own";
    repeated(
        sheets.of("readings.csv"),
        &["figure", "url", "as_printed"],
        "as_printed",
        "the same print of the same page stands in",
        mend,
        problems,
    );
    let lines = sheets.of("ignored.csv");
    let mend = "delete this line; one line covers every repetition in its paragraph";
    repeated(
        lines,
        &["source", "paragraph", "text"],
        "text",
        "the same text is ignored in",
        mend,
        problems,
    );
    let figures: Vec<Row> = dataset
        .figures
        .iter()
        .map(|figure| figure.row.clone())
        .collect();
    let what = [
        "subject",
        "indicator",
        "partner",
        "period",
        "base_period",
        "attributed_to",
        "status",
        "source",
    ];
    let mend = "an article's figure is one row: name the other paragraph in the note as ¶7, put a less exact wording into ignored.csv, or say what differs: period, attributed_to, or status (preliminary, forecast, revised)";
    repeated(
        &figures,
        &what,
        "id",
        "the same figure stands in",
        mend,
        problems,
    );
}

fn repeated(
    rows: &[Row],
    columns: &[&str],
    shown: &str,
    what: &str,
    mend: &str,
    problems: &mut Vec<Problem>,
) {
    let mut seen: BTreeMap<Vec<&str>, &Row> = BTreeMap::new();
    for row in rows {
        let key: Vec<&str> = columns.iter().map(|column| row.get(column)).collect();
        match seen.get(&key) {
            Some(first) => {
                let what = format!("{what} {} too", first.line());
                problems.push(row.problem(shown, what, mend));
            }
            None => {
                seen.insert(key, row);
            }
        }
    }
}
