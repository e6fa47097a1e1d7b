//! The published tables, their description and the compiled statics say the same.

use hechos::dataset::{FIGURES, NOTES, RELATION_NOTES, RELATIONS, STATEMENTS};
use hechos::folder::{Folder, Keep};
use hechos::tables::{Dataset, Files, load};
use serde_json::Value;
use std::fs;
use std::path::Path;

pub const FOLDER: &str = "static/sheet/dataset";

pub fn dataset() -> Dataset {
    let files = Files::read(Path::new(FOLDER)).expect("the tables are there");
    load(&files).expect("the build accepted them")
}

pub fn package() -> Value {
    let text = fs::read_to_string(format!("{FOLDER}/datapackage.json")).expect("it is there");
    serde_json::from_str(&text).expect("it is JSON")
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

pub fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

#[test]
fn the_same_folder_gives_the_same_bytes() {
    let packed = || {
        let folder = Folder::read(&Folder::usual()).expect("the published sheet is right");
        folder.packed(Keep::ALL)
    };
    assert_eq!(packed(), packed());
}

#[test]
fn the_package_describes_the_columns_that_stand_in_the_files() {
    let package = package();
    assert_eq!(word(&package, "profile"), "tabular-data-package");
    let resources = list(&package, "resources");
    let names: Vec<&str> = resources
        .iter()
        .map(|resource| word(resource, "name"))
        .collect();
    let wanted = [
        "sources",
        "subjects",
        "units",
        "speakers",
        "indicators",
        "figures",
        "statements",
        "relations",
        "ignored",
        "readings",
        "doubts",
    ];
    assert_eq!(names, wanted);
    for resource in resources {
        let path = word(resource, "path");
        let text = fs::read_to_string(format!("{FOLDER}/{path}")).expect("the table is there");
        let fields = list(&resource["schema"], "fields");
        let described: Vec<&str> = fields.iter().map(|field| word(field, "name")).collect();
        assert_eq!(
            text.lines().next(),
            Some(described.join(",").as_str()),
            "{path}"
        );
        for field in fields {
            assert!(
                word(field, "description").len() > 10,
                "{path}: {}",
                word(field, "name")
            );
        }
    }
}

#[test]
fn notes_and_names_are_in_two_languages() {
    for (row, note) in FIGURES.iter().zip(&NOTES) {
        let same = note.en == note.es && !note.is_empty();
        assert!(!same, "{}: the note is not translated", row.id);
    }
    for (row, note) in RELATIONS.iter().zip(&RELATION_NOTES) {
        let same = note.en == note.es && !note.is_empty();
        assert!(!same, "{}: the note is not translated", row.id);
    }
    for row in &STATEMENTS {
        let count = |items: &str| items.split("; ").count();
        assert_eq!(count(row.items.en), count(row.items.es), "{}", row.id);
    }
}
