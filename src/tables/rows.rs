//! The rows of the tables with their types; what rows say of each other is checked elsewhere.

#![allow(missing_docs)] // A field is a column, which `datapackage.json` describes.

use super::Period;
use super::cells::Cells;
use super::problem::Problem;
use super::sheet::{Row, Sheets};
use super::vocabulary::{
    BOUNDS, FLOWS, LANGUAGES, QUALIFIERS, READ_FROM, RELATION_KINDS, STATEMENT_KINDS,
    SUBJECT_KINDS, UNITS,
};
use super::words::Language;

/// All tables.
#[derive(Clone, Debug)]
pub struct Dataset {
    /// `sources.csv`.
    pub sources: Vec<SourceRow>,
    /// `subjects.csv`.
    pub subjects: Vec<SubjectRow>,
    /// `indicators.csv`.
    pub indicators: Vec<IndicatorRow>,
    /// `figures.csv`.
    pub figures: Vec<FigureRow>,
    /// `statements.csv`.
    pub statements: Vec<StatementRow>,
    /// `relations.csv`.
    pub relations: Vec<RelationRow>,
    /// `ignored.csv`.
    pub ignored: Vec<IgnoredRow>,
}

/// A row of `sources.csv`; `datapackage.json` describes the columns of every table.
#[derive(Clone, Debug)]
pub struct SourceRow {
    pub row: Row,
    pub id: String,
    pub publisher: String,
    pub title: String,
    pub author: String,
    pub published: String,
    pub url: String,
    pub language: String,
    pub note: [String; 2],
}

/// A row of `subjects.csv`.
#[derive(Clone, Debug)]
pub struct SubjectRow {
    pub row: Row,
    pub id: String,
    pub kind: String,
    pub name: [String; 2],
    pub in_sentence: [String; 2],
    pub code: String,
    pub within: Option<String>,
}

/// A row of `indicators.csv`.
#[derive(Clone, Debug)]
pub struct IndicatorRow {
    pub row: Row,
    pub id: String,
    pub name: [String; 2],
    pub definition: [String; 2],
    pub unit: String,
    pub flow: String,
    pub products: String,
    pub within: Option<String>,
}

/// A row of `figures.csv`.
#[derive(Clone, Debug)]
pub struct FigureRow {
    pub row: Row,
    pub id: String,
    pub subject: String,
    pub indicator: String,
    pub partner: Option<String>,
    pub period: Option<Period>,
    pub period_from: Option<String>,
    pub value: f64,
    pub unit: String,
    pub as_printed: String,
    pub qualifier: String,
    pub half_width: f64,
    pub half_width_strict: f64,
    pub bound: Option<String>,
    pub share_of: Option<String>,
    pub base_period: Option<Period>,
    pub attributed_to: String,
    pub attributed_from: Option<String>,
    pub source: String,
    pub paragraph: u16,
    pub note: [String; 2],
}

/// A row of `statements.csv`.
#[derive(Clone, Debug)]
pub struct StatementRow {
    pub row: Row,
    pub id: String,
    pub topic: String,
    pub kind: String,
    pub subject: String,
    pub items: [String; 2],
    pub source: String,
    pub paragraph: u16,
}

/// A row of `relations.csv`.
#[derive(Clone, Debug)]
pub struct RelationRow {
    pub row: Row,
    pub id: String,
    pub kind: String,
    pub figures: Vec<String>,
    pub source: String,
    pub paragraph: u16,
    pub note: [String; 2],
}

/// A row of `ignored.csv`.
#[derive(Clone, Debug)]
pub struct IgnoredRow {
    pub row: Row,
    pub source: String,
    pub paragraph: u16,
    pub text: String,
}

impl Dataset {
    /// The language that a source is written in; English where no row says so.
    pub fn language(&self, source: &str) -> Language {
        let row = self.sources.iter().find(|row| row.id == source);
        row.and_then(|row| Language::of_tag(&row.language))
            .unwrap_or_default()
    }
}

/// Reads every row; a bad cell is noted as a problem and read as a stand-in.
pub fn read(sheets: &Sheets, problems: &mut Vec<Problem>) -> Dataset {
    Dataset {
        sources: rows(sheets, "sources.csv", problems, source),
        subjects: rows(sheets, "subjects.csv", problems, subject),
        indicators: rows(sheets, "indicators.csv", problems, indicator),
        figures: rows(sheets, "figures.csv", problems, figure),
        statements: rows(sheets, "statements.csv", problems, statement),
        relations: rows(sheets, "relations.csv", problems, relation),
        ignored: rows(sheets, "ignored.csv", problems, ignored),
    }
}

fn rows<T>(
    sheets: &Sheets,
    name: &str,
    problems: &mut Vec<Problem>,
    one: fn(&Row, &Sheets, &mut Vec<Problem>) -> T,
) -> Vec<T> {
    let rows = sheets.of(name).iter();
    rows.map(|row| one(row, sheets, problems)).collect()
}

fn source(row: &Row, _: &Sheets, problems: &mut Vec<Problem>) -> SourceRow {
    let mut cells = Cells::new(row, problems);
    SourceRow {
        row: row.clone(),
        id: cells.id("id"),
        publisher: cells.required("publisher"),
        title: cells.text("title"),
        author: cells.text("author"),
        published: cells.text("published"),
        url: cells.text("url"),
        language: cells.word("language", LANGUAGES),
        note: cells.note("note_en", "note_es"),
    }
}

fn subject(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> SubjectRow {
    let mut cells = Cells::new(row, problems);
    SubjectRow {
        row: row.clone(),
        id: cells.id("id"),
        kind: cells.word("kind", SUBJECT_KINDS),
        name: [cells.required("name_en"), cells.required("name_es")],
        in_sentence: cells.note("sentence_en", "sentence_es"),
        code: cells.text("code"),
        within: cells.reference_or_none("within", "subjects.csv", sheets),
    }
}

fn indicator(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> IndicatorRow {
    let mut cells = Cells::new(row, problems);
    IndicatorRow {
        row: row.clone(),
        id: cells.id("id"),
        name: [cells.required("name_en"), cells.required("name_es")],
        definition: [
            cells.required("definition_en"),
            cells.required("definition_es"),
        ],
        unit: cells.word("unit", UNITS),
        flow: cells.word("flow", FLOWS),
        products: cells.reference("products", "subjects.csv", sheets),
        within: cells.reference_or_none("within", "indicators.csv", sheets),
    }
}

fn figure(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> FigureRow {
    let mut cells = Cells::new(row, problems);
    FigureRow {
        row: row.clone(),
        id: cells.id("id"),
        subject: cells.reference("subject", "subjects.csv", sheets),
        indicator: cells.reference("indicator", "indicators.csv", sheets),
        partner: cells.reference_or_none("partner", "subjects.csv", sheets),
        period: cells.period("period"),
        period_from: cells.word_or_none("period_from", READ_FROM),
        value: cells.number("value"),
        unit: cells.word("unit", UNITS),
        as_printed: cells.required("as_printed"),
        qualifier: cells.word("qualifier", QUALIFIERS),
        half_width: cells.number("half_width"),
        half_width_strict: cells.number("half_width_strict"),
        bound: cells.word_or_none("bound", BOUNDS),
        share_of: cells.reference_or_none("share_of", "figures.csv", sheets),
        base_period: cells.period("base_period"),
        attributed_to: cells.text("attributed_to"),
        attributed_from: cells.word_or_none("attributed_from", READ_FROM),
        source: cells.reference("source", "sources.csv", sheets),
        paragraph: cells.paragraph("paragraph"),
        note: cells.note("note_en", "note_es"),
    }
}

fn statement(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> StatementRow {
    let mut cells = Cells::new(row, problems);
    StatementRow {
        row: row.clone(),
        id: cells.id("id"),
        topic: cells.id("topic"),
        kind: cells.word("kind", STATEMENT_KINDS),
        subject: cells.reference("subject", "subjects.csv", sheets),
        items: [cells.required("items_en"), cells.required("items_es")],
        source: cells.reference("source", "sources.csv", sheets),
        paragraph: cells.paragraph("paragraph"),
    }
}

fn relation(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> RelationRow {
    let mut cells = Cells::new(row, problems);
    RelationRow {
        row: row.clone(),
        id: cells.id("id"),
        kind: cells.word("kind", RELATION_KINDS),
        figures: cells.references("figures", "figures.csv", sheets),
        source: cells.reference("source", "sources.csv", sheets),
        paragraph: cells.paragraph("paragraph"),
        note: cells.note("note_en", "note_es"),
    }
}

fn ignored(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> IgnoredRow {
    let mut cells = Cells::new(row, problems);
    let read = IgnoredRow {
        row: row.clone(),
        source: cells.reference("source", "sources.csv", sheets),
        paragraph: cells.paragraph("paragraph"),
        text: cells.required("text"),
    };
    cells.required("reason_en");
    cells.required("reason_es");
    read
}
