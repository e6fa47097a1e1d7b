//! `cargo xtask coverage`: reads articles and prints which row accounts for each of their numerals.

mod print;

#[allow(dead_code, unused_imports)] // The build uses the rest.
#[path = "../../../src/tables/mod.rs"]
mod tables;

#[path = "../../../src/tables/coverage/mod.rs"]
mod articles;

use std::{env, fs, path::Path};

use crate::run::{Failure, Outcome};
use articles::{Article, Coverage};

/// Accounts for every numeral of the articles; prints a table for each, and a summary.
///
/// # Errors
/// When a file or the dataset cannot be read, a numeral has no row, or a row does not stand.
pub fn run(arguments: &[String]) -> Outcome {
    let (files, source) = parse(arguments)?;
    let dataset = dataset()?;
    if let Some(id) = source.filter(|id| dataset.sources.iter().all(|row| row.id != *id)) {
        let known: Vec<&str> = dataset.sources.iter().map(|row| row.id.as_str()).collect();
        return Err(Failure::new(
            format!("sources.csv has no source {id:?}"),
            format!("name one of {}, or add the row first", known.join(", ")),
        ));
    }
    let (mut missing, mut stale) = (0, 0);
    for file in &files {
        let text = fs::read_to_string(file).map_err(|error| {
            Failure::new(
                format!("{file} cannot be read ({error})"),
                "name a text file in UTF-8",
            )
        })?;
        let coverage = Coverage::of(&Article::new(&text), &dataset, source);
        let name = Path::new(file)
            .file_name()
            .map_or(file.as_str().into(), |name| name.to_string_lossy());
        print!("{}", print::table(&name, &coverage));
        missing += coverage.missing().count();
        stale += coverage.stale.len();
    }
    if missing + stale == 0 {
        return Ok(());
    }
    Err(Failure::new(
        format!("numerals without a row: {missing}; rows that do not stand: {stale}"),
        "each line marked ✗ above says where: add a row to figures.csv or statements.csv, or a line \
         with its reason to ignored.csv, in static/sheet/dataset",
    ))
}

/// Files, and the source that `--source` names.
fn parse(arguments: &[String]) -> Outcome<(Vec<String>, Option<&str>)> {
    let (mut files, mut source) = (Vec::new(), None);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--source" => {
                let id = rest.next().ok_or_else(|| {
                    Failure::new("--source names no source", "write --source mbn-exports")
                })?;
                source = Some(id.as_str());
            }
            flag if flag.starts_with("--") => {
                return Err(Failure::new(
                    format!("coverage knows no {flag}"),
                    "write cargo xtask coverage FILE... [--source ID]",
                ));
            }
            file => files.push(file.to_owned()),
        }
    }
    if files.is_empty() {
        return Err(Failure::new(
            "coverage was given no article",
            "write cargo xtask coverage FILE..., with the text of an article in each file",
        ));
    }
    Ok((files, source))
}

fn dataset() -> Outcome<tables::Dataset> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../static/sheet/dataset");
    let here = Path::new("static/sheet/dataset");
    let folder = if here.is_dir() { here } else { &root };
    tables::Files::read(folder)
        .and_then(|files| tables::load(&files))
        .map_err(|problems| Failure::new(tables::list(&problems), "correct the rows first"))
}
