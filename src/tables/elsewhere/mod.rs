//! What other publications print of the figures: rows of `readings.csv` and `doubts.csv`, which a sheet may do
//! without.

#![allow(missing_docs)] // A field is a column, which `datapackage.json` describes.

mod print;

use super::cells::Cells;
use super::problem::Problem;
use super::sheet::{Row, Sheets};

/// A row of `readings.csv`.
#[derive(Clone, Debug)]
pub struct ReadingRow {
    pub row: Row,
    pub id: String,
    pub figure: String,
    pub publisher: String,
    pub title: String,
    pub url: String,
    pub published: String,
    pub language: String,
    pub as_printed: String,
    pub value: f64,
    pub value_to: Option<f64>,
    pub unit: String,
    pub qualifier: String,
    pub bound: Option<String>,
    pub scope: Option<String>,
    pub primary: bool,
    pub derived_from: String,
    pub seen: String,
    pub note: [String; 2],
}

/// A row of `doubts.csv`.
#[derive(Clone, Debug)]
pub struct DoubtRow {
    pub row: Row,
    pub id: String,
    pub figures: Vec<String>,
    pub kind: String,
    pub weight: String,
    pub readings: Vec<String>,
    pub text: [String; 2],
}

/// Reads a row of `readings.csv`.
pub(super) fn reading(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> ReadingRow {
    let mut cells = Cells::new(row, problems);
    ReadingRow {
        row: row.clone(),
        id: cells.id("id"),
        figure: cells.reference("figure", "figures.csv", sheets),
        publisher: cells.required("publisher"),
        title: cells.text("title"),
        url: cells.text("url"),
        published: cells.text("published"),
        language: cells.word("language"),
        as_printed: cells.required("as_printed"),
        value: cells.number("value"),
        value_to: cells.number_or_none("value_to"),
        unit: cells.unit("unit", sheets),
        qualifier: cells.word("qualifier"),
        bound: cells.word_or_none("bound"),
        scope: cells.word_or_none("scope"),
        primary: cells.word("primary") == "yes",
        derived_from: cells.text("derived_from"),
        seen: cells.text("seen"),
        note: cells.note("note_en", "note_es"),
    }
}

/// Reads a row of `doubts.csv`.
pub(super) fn doubt(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> DoubtRow {
    let mut cells = Cells::new(row, problems);
    let figures = cells.references("figures", "figures.csv", sheets);
    if row.get("readings").is_empty() {
        cells.bad(
            "readings",
            "empty".into(),
            "name the readings that show it: what the figures say against each other is a check, and the audit says it",
        );
    }
    let readings = match row.get("readings") {
        "" => Vec::new(),
        _ => cells.references("readings", "readings.csv", sheets),
    };
    DoubtRow {
        row: row.clone(),
        id: cells.id("id"),
        figures,
        kind: cells.word("kind"),
        weight: cells.word("weight"),
        readings,
        text: [cells.required("text_en"), cells.required("text_es")],
    }
}
