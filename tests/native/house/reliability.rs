//! docs/reliability.md names tests and files that are there.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the programs begin whose tests are named.
const ROOTS: [&str; 6] = [
    "tests/native",
    "tests/cli",
    "tests/web",
    "src",
    "xtask/src",
    "xtask/lab/src",
];
/// What a row may name besides tests, and where its commands stand.
const PROGRAMS: [(&str, &str); 2] = [
    ("cargo xtask ", "xtask/src/main.rs"),
    ("cargo lab ", "xtask/lab/src/main.rs"),
];

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

/// Whether `folder::file::test` is a function of the file of that module, in one of the programs.
fn is_there(name: &str, sources: &[PathBuf]) -> bool {
    let Some((place, test)) = name.rsplit_once("::") else {
        return false;
    };
    let place = place.replace("::", "/");
    let head = format!("fn {test}(");
    let named = |path: &Path| {
        ROOTS.iter().any(|folder| {
            let of = root().join(folder).join(&place);
            path == of.with_extension("rs") || path == of.join("mod.rs")
        })
    };
    sources
        .iter()
        .any(|path| named(path) && fs::read_to_string(path).is_ok_and(|text| text.contains(&head)))
}

/// Whether a program has a command of that name and says so in its help; `None` of what is no command.
fn is_command(name: &str) -> Option<bool> {
    let (command, file) = PROGRAMS
        .iter()
        .find_map(|(program, file)| Some((name.strip_prefix(program)?, file)))?;
    let command = command.split(' ').next().unwrap_or(command);
    let text = fs::read_to_string(root().join(file)).expect("it is there");
    Some(text.contains(&format!("\"{command}\" =>")) && text.contains(&format!("\n  {command} ")))
}

#[test]
fn every_row_names_a_test_that_is_there() {
    let page = fs::read_to_string(root().join("docs/reliability.md")).expect("it is there");
    let mut all = Vec::new();
    for folder in ROOTS {
        sources(&root().join(folder), &mut all);
    }
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
            let known = is_command(name)
                .unwrap_or_else(|| root().join(name).is_file() || is_there(name, &all));
            assert!(known, "{name} is not there: {row}");
        }
    }
    assert!(rows > 30, "{rows}");
}

#[test]
fn a_test_that_is_gone_is_missed() {
    let mut all = Vec::new();
    sources(&root().join("tests"), &mut all);
    assert!(is_there(
        "everywhere::links::a_link_leads_to_its_card",
        &all
    ));
    assert!(!is_there("everywhere::links::a_link_leads_nowhere", &all));
    assert!(!is_there("figures::a_link_leads_to_its_card", &all));
    assert_eq!(is_command("cargo lab fuzz link"), Some(true));
    assert_eq!(is_command("cargo xtask fuzz link"), Some(false));
    // A module is named in full: another program may have a file of the same name.
    let test = "a_derivation_tells_each_reading_and_each_end";
    assert!(is_there(&format!("published::judge::share::{test}"), &all));
    assert!(!is_there(&format!("share::{test}"), &all));
    assert!(!is_there(&format!("judge::{test}"), &all));
}
