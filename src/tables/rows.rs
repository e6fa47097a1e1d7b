//! The rows of the tables with their types; what rows say of each other is checked elsewhere.

#![allow(missing_docs)] // A field is a column, which `datapackage.json` describes.

use super::Period;
use super::cells::Cells;
use super::elsewhere::{self, DoubtRow, ReadingRow};
use super::problem::Problem;
use super::sheet::{Row, Sheets};
use super::sound::unsure;
use super::unit_words::{UNITS, unit_words};
use super::words::{Language, SheetUnit, Words};
use std::collections::BTreeSet;

/// All tables.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// `sources.csv`.
    pub sources: Vec<SourceRow>,
    /// `subjects.csv`.
    pub subjects: Vec<SubjectRow>,
    /// `units.csv`.
    pub units: Vec<UnitRow>,
    /// `speakers.csv`.
    pub speakers: Vec<SpeakerRow>,
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
    /// `readings.csv`, which a sheet may do without.
    pub readings: Vec<ReadingRow>,
    /// `doubts.csv`, which a sheet may do without.
    pub doubts: Vec<DoubtRow>,
    unit_words: Vec<SheetUnit>,
    /// Names of rows with a mistake.
    unsure: BTreeSet<String>,
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
    pub whose: [String; 2],
    pub code: String,
    pub within: Option<String>,
}

/// A row of `units.csv`.
#[derive(Clone, Debug)]
pub struct UnitRow {
    pub row: Row,
    pub id: String,
    pub kind: String,
    pub symbol: [String; 2],
    pub one: [String; 2],
    pub many: [String; 2],
    pub million_es: String,
    pub exact: bool,
    pub spellings: Vec<String>,
}

/// A row of `speakers.csv`.
#[derive(Clone, Debug)]
pub struct SpeakerRow {
    pub row: Row,
    pub printed: String,
    pub name: [String; 2],
    pub in_sentence: [String; 2],
}

/// A row of `indicators.csv`.
#[derive(Clone, Debug)]
pub struct IndicatorRow {
    pub row: Row,
    pub id: String,
    pub name: [String; 2],
    pub noun: [String; 2],
    pub plural_en: bool,
    pub article_es: String,
    pub definition: [String; 2],
    pub unit: String,
    pub measures: String,
    pub of: Option<String>,
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
    pub value_to: Option<f64>,
    pub unit: String,
    pub as_printed: String,
    pub direction: Option<String>,
    pub qualifier: String,
    pub significant: Option<String>,
    pub bound: Option<String>,
    pub share_of: Option<String>,
    pub part_of: Option<String>,
    pub base_period: Option<Period>,
    pub attributed_to: String,
    pub attributed_from: Option<String>,
    pub status: Option<String>,
    pub revises: Option<String>,
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
    /// Whether figures can be in a unit.
    pub fn has_unit(&self, unit: &str) -> bool {
        UNITS.contains(&unit) || self.unit(unit).is_some() || self.unsure.contains(unit)
    }

    /// The row of a unit of the sheet.
    pub fn unit(&self, unit: &str) -> Option<&UnitRow> {
        self.units.iter().find(|row| row.id == unit)
    }

    /// Whether a unit counts what can be added and divided.
    pub fn is_amount(&self, unit: &str) -> bool {
        let kind = self.unit(unit).map(|row| row.kind.as_str());
        matches!(kind, Some("money" | "amount"))
    }

    /// Whether a unit or a speaker, or what could not be read of any table, is called so and has a mistake: of
    /// who names it nothing can be said.
    pub fn is_unsure(&self, name: &str) -> bool {
        self.unsure.contains(name)
    }

    /// How the numerals of a source are read: its language, and the units of the sheet.
    pub fn words(&self, source: &str) -> Words<'_> {
        self.words_in(self.language(source))
    }

    /// How the numerals of a text in a language are read.
    pub fn words_in(&self, language: Language) -> Words<'_> {
        Words {
            language,
            units: &self.unit_words,
        }
    }

    /// The language that a source is written in; English where no row says so.
    pub fn language(&self, source: &str) -> Language {
        let row = self.sources.iter().find(|row| row.id == source);
        row.and_then(|row| Language::of_tag(&row.language))
            .unwrap_or_default()
    }
}

/// Reads every row; a bad cell is noted as a problem and read as a stand-in.
pub fn read(sheets: &Sheets, problems: &mut Vec<Problem>) -> Dataset {
    let mut read = Dataset {
        sources: rows(sheets, "sources.csv", problems, source),
        subjects: rows(sheets, "subjects.csv", problems, subject),
        units: rows(sheets, "units.csv", problems, unit),
        speakers: rows(sheets, "speakers.csv", problems, speaker),
        indicators: rows(sheets, "indicators.csv", problems, indicator),
        figures: rows(sheets, "figures.csv", problems, figure),
        statements: rows(sheets, "statements.csv", problems, statement),
        relations: rows(sheets, "relations.csv", problems, relation),
        ignored: rows(sheets, "ignored.csv", problems, ignored),
        readings: rows(sheets, "readings.csv", problems, elsewhere::reading),
        doubts: rows(sheets, "doubts.csv", problems, elsewhere::doubt),
        unit_words: Vec::new(),
        unsure: BTreeSet::new(),
    };
    read.unit_words = unit_words(&read.units);
    read.unsure = unsure(&read, sheets, problems);
    read
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
        language: cells.word("language"),
        note: cells.note("note_en", "note_es"),
    }
}

fn subject(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> SubjectRow {
    let mut cells = Cells::new(row, problems);
    SubjectRow {
        row: row.clone(),
        id: cells.id("id"),
        kind: cells.word("kind"),
        name: [cells.required("name_en"), cells.required("name_es")],
        in_sentence: [cells.text("sentence_en"), cells.text("sentence_es")],
        whose: [cells.text("whose_en"), cells.text("whose_es")],
        code: cells.text("code"),
        within: cells.reference_or_none("within", "subjects.csv", sheets),
    }
}

fn unit(row: &Row, _: &Sheets, problems: &mut Vec<Problem>) -> UnitRow {
    let mut cells = Cells::new(row, problems);
    UnitRow {
        row: row.clone(),
        id: cells.unit_id("id"),
        kind: cells.word("kind"),
        symbol: [cells.text("symbol_en"), cells.text("symbol_es")],
        one: [cells.text("one_en"), cells.text("one_es")],
        many: [cells.text("many_en"), cells.text("many_es")],
        million_es: cells.text("million_es"),
        exact: cells.word("exact") == "yes",
        spellings: cells.list("spellings"),
    }
}

fn speaker(row: &Row, _: &Sheets, problems: &mut Vec<Problem>) -> SpeakerRow {
    let mut cells = Cells::new(row, problems);
    SpeakerRow {
        row: row.clone(),
        printed: cells.required("printed"),
        name: [cells.required("name_en"), cells.required("name_es")],
        in_sentence: [cells.text("sentence_en"), cells.text("sentence_es")],
    }
}

fn indicator(row: &Row, sheets: &Sheets, problems: &mut Vec<Problem>) -> IndicatorRow {
    let mut cells = Cells::new(row, problems);
    IndicatorRow {
        row: row.clone(),
        id: cells.id("id"),
        name: [cells.required("name_en"), cells.required("name_es")],
        noun: [cells.text("noun_en"), cells.text("noun_es")],
        plural_en: cells.word("plural_en") == "yes",
        article_es: cells.word("article_es"),
        definition: [
            cells.required("definition_en"),
            cells.required("definition_es"),
        ],
        unit: cells.unit("unit", sheets),
        measures: cells.word("measures"),
        of: cells.reference_or_none("of", "indicators.csv", sheets),
        flow: cells.word("flow"),
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
        period_from: cells.word_or_none("period_from"),
        value: cells.number("value"),
        value_to: cells.number_or_none("value_to"),
        unit: cells.unit("unit", sheets),
        as_printed: cells.required("as_printed"),
        direction: cells.word_or_none("direction"),
        qualifier: cells.word("qualifier"),
        significant: cells.word_or_none("significant"),
        bound: cells.word_or_none("bound"),
        share_of: cells.reference_or_none("share_of", "figures.csv", sheets),
        part_of: cells.reference_or_none("part_of", "figures.csv", sheets),
        base_period: cells.period("base_period"),
        attributed_to: cells.text("attributed_to"),
        attributed_from: cells.word_or_none("attributed_from"),
        status: cells.word_or_none("status"),
        revises: cells.reference_or_none("revises", "figures.csv", sheets),
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
        kind: cells.word("kind"),
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
        kind: cells.word("kind"),
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
