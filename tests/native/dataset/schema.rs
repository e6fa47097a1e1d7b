//! The schema of the tables: every sheet publishes it, the tables are read as it says, and the library has
//! its words.

use std::fs;
use std::path::Path;

use hechos::dataset::{
    DoubtKind, Flow, Measures, Qualifier, ReadFrom, Scope, SpanishArticle, Status, SubjectKind,
    Unit, UnitKind, Weight,
};
use hechos::tables::{Files, Problem, SCHEMA, UNITS, described, fields, load, words_of};
use serde_json::Value;

const SHEETS: [&str; 4] = [
    "static/sheet",
    "tests/sheets/small",
    "tests/sheets/electricity",
    "src/cli/new",
];

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("it is JSON")
}

fn every_column() -> impl Iterator<Item = (&'static str, &'static str)> {
    described().flat_map(|(table, columns)| columns.iter().map(move |column| (table, *column)))
}

/// What is promised of the columns: a sheet may explain them by examples of its own.
fn bare(schema: &Value) -> Value {
    let mut schema = schema.clone();
    let fields = schema["fields"].as_array_mut().into_iter().flatten();
    for field in fields.filter_map(Value::as_object_mut) {
        field.remove("description");
    }
    schema
}

#[test]
fn sheets_publish_the_schema_that_their_tables_are_read_with() {
    let schema = schema();
    let all = schema["resources"].as_array().expect("a list");
    for sheet in SHEETS {
        let path = format!("{sheet}/dataset/datapackage.json");
        let text = fs::read_to_string(&path).expect("a sheet has a package");
        let package: Value = serde_json::from_str(&text).expect("it is JSON");
        for resource in package["resources"].as_array().expect("a list") {
            let own = all.iter().find(|own| own["name"] == resource["name"]);
            let own = own.unwrap_or_else(|| panic!("{path}: {}", resource["name"]));
            assert_eq!(
                bare(&resource["schema"]),
                bare(&own["schema"]),
                "{path}: {}",
                resource["name"]
            );
        }
    }
}

/// The smallest sheet whose table has a row.
fn sheet_with(table: &str) -> Files {
    let sheets = ["tests/sheets/small", "static/sheet"].iter();
    let mut all = sheets
        .map(|sheet| Files::read(&Path::new(sheet).join("dataset")).expect("the tables are there"));
    let name = format!("{table}.csv");
    let has = |files: &Files| {
        files
            .text(&name)
            .is_some_and(|text| text.lines().count() > 1)
    };
    all.find(has).expect("a sheet uses the table")
}

/// The problems of these tables with one cell of the first row of a table written anew.
fn with_cell(sheet: &Files, table: &str, nth: usize, cell: &str) -> Vec<Problem> {
    let mut files = sheet.clone();
    let name = format!("{table}.csv");
    let text = files.text(&name).expect("a table").to_owned();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = reader.headers().expect("a header").clone();
    writer.write_record(&head).expect("a header");
    for (line, row) in reader.records().enumerate() {
        let mut row: Vec<String> = row.expect("a row").iter().map(str::to_owned).collect();
        if line == 0 {
            row[nth] = cell.to_owned();
        }
        writer.write_record(row).expect("a row");
    }
    let bytes = writer.into_inner().expect("a table in memory");
    *files.text_mut(&name).expect("a table") = String::from_utf8(bytes).expect("text");
    load(&files).err().unwrap_or_default()
}

/// What the schema promises of a column is held by whoever reads it: a cell that breaks the promise is a
/// problem of that cell.
#[test]
fn a_cell_that_the_schema_forbids_is_a_problem_with_its_place() {
    let schema = schema();
    let mut tried = 0;
    for (table, columns) in described() {
        let sheet = sheet_with(table);
        let found = fields(&schema, table);
        let resources = schema["resources"].as_array().expect("a list");
        let resource = resources.iter().find(|own| own["name"] == table);
        let keys = resource.map_or(&Value::Null, |own| &own["schema"]["foreignKeys"]);
        for (nth, (column, field)) in columns.iter().zip(found).enumerate() {
            let limits = &field["constraints"];
            let key = |key: &Value| key["fields"] == *column;
            let refers = keys.as_array().is_some_and(|keys| keys.iter().any(key));
            let number = matches!(field["type"].as_str(), Some("number" | "integer"));
            let tries = [
                (limits["required"] == true, ""),
                (!words_of(table, column).is_empty(), "no-such-word"),
                (limits["pattern"].is_string(), "~ ~"),
                (refers, "no-such-row"),
                (number, "1.234,5"),
                (field["type"] == "date", "31 May 2026"),
            ];
            for (_, cell) in tries.into_iter().filter(|(forbidden, _)| *forbidden) {
                let problems = with_cell(&sheet, table, nth, cell);
                let start = format!("{column}: ");
                let told = problems.iter().any(|problem| {
                    problem.file.ends_with(&format!("{table}.csv"))
                        && problem.line == 2
                        && problem.what.starts_with(&start)
                });
                assert!(told, "{table}.{column} takes {cell:?}: {problems:#?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn the_library_writes_the_words_of_the_tables() {
    fn own<T: Copy + std::fmt::Debug>(words: &[(&'static str, T)]) -> Vec<(&'static str, String)> {
        let written = |(word, value): &(&'static str, T)| (*word, format!("{value:?}"));
        words.iter().map(written).collect()
    }
    for (table, column) in every_column() {
        let words = match (table, column) {
            (_, "qualifier") => own(Qualifier::WORDS),
            (_, "period_from") => own(ReadFrom::WORDS),
            (_, "article_es") => own(SpanishArticle::WORDS),
            (_, "measures") => own(Measures::WORDS),
            (_, "status") => own(Status::WORDS),
            ("units", "kind") => own(UnitKind::WORDS),
            (_, "flow") => own(Flow::WORDS),
            ("subjects", "kind") => own(SubjectKind::WORDS),
            ("readings", "scope") => own(Scope::WORDS),
            ("doubts", "kind") => own(DoubtKind::WORDS),
            ("doubts", "weight") => own(Weight::WORDS),
            _ => continue,
        };
        let tables: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        assert_eq!(tables, words_of(table, column), "{table}.{column}");
    }
    let own: Vec<&str> = Unit::OWN.iter().map(|(word, _)| *word).collect();
    assert_eq!(own, UNITS);
    let main = hechos::dataset::UNITS[0].id;
    assert_eq!(Unit::of_word(main), Some(Unit::MAIN));
    assert_eq!(Unit::of_word("usd"), None);
}
