//! docs/reliability.md names tests and files that are there.

use std::fs;
use std::path::{Path, PathBuf};

/// Where tests stand.
const FOLDERS: [&str; 3] = ["tests", "src", "xtask/src"];
/// What a row may name besides tests.
const COMMANDS: &str = "cargo xtask ";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder)
        .expect("a folder of the project")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Whether `file::test` is a function of a file, or of a folder, of that name.
fn is_there(name: &str, sources: &[PathBuf]) -> bool {
    let Some((place, test)) = name.rsplit_once("::") else {
        return false;
    };
    let place = place.rsplit("::").next().unwrap_or(place);
    let head = format!("fn {test}(");
    sources.iter().any(|path| {
        let named = path.file_stem().is_some_and(|stem| stem == place)
            || path.parent().is_some_and(|folder| folder.ends_with(place));
        named && fs::read_to_string(path).is_ok_and(|text| text.contains(&head))
    })
}

#[test]
fn every_row_names_a_test_that_is_there() {
    let page = fs::read_to_string(root().join("docs/reliability.md")).expect("it is there");
    let mut all = Vec::new();
    for folder in FOLDERS {
        sources(&root().join(folder), &mut all);
    }
    let help = fs::read_to_string(root().join("xtask/src/main.rs")).expect("it is there");
    let mut rows = 0;
    for row in page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| promise"))
    {
        rows += 1;
        let test = row.split('|').nth(2).unwrap_or_default();
        // A row may also rest on a page of measurements, or on what all tests of a browser do.
        let names: Vec<&str> = test.split('`').skip(1).step_by(2).collect();
        assert!(
            !names.is_empty() || test.contains(".md)") || test.contains("every browser test"),
            "{row}"
        );
        for name in names {
            let command = name
                .strip_prefix(COMMANDS)
                .and_then(|rest| rest.split(' ').next());
            let known = match command {
                Some(command) => help.contains(&format!("\"{command}\"")),
                None => root().join(name).is_file() || is_there(name, &all),
            };
            assert!(known, "{name} is not there: {row}");
        }
    }
    assert!(rows > 30, "{rows}");
}

#[test]
fn a_test_that_is_gone_is_missed() {
    let mut all = Vec::new();
    sources(&root().join("tests"), &mut all);
    assert!(is_there("links::a_link_leads_to_its_card", &all));
    assert!(!is_there("links::a_link_leads_nowhere", &all));
    assert!(!is_there("figures::a_link_leads_to_its_card", &all));
}
