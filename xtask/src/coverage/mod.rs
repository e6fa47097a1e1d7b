//! `cargo xtask coverage`: reads articles and prints which row accounts for each of their numerals.

#[allow(dead_code, unused_imports)] // The build uses the rest.
#[path = "../../../src/tables/mod.rs"]
mod tables;

use std::{env, path::Path};

use crate::run::{Failure, Outcome};
use tables::coverage::{Article, Coverage, draft, table};

/// Accounts for every numeral of the articles; prints a table for each, and a summary. With `--draft` it
/// prints the rows that can be written for what is not accounted for, and fails for nothing.
///
/// # Errors
/// When a file or the dataset cannot be read, a numeral has no row, or a row does not stand.
pub fn run(arguments: &[String]) -> Outcome {
    let asked = parse(arguments)?;
    let dataset = dataset(asked.draft)?;
    if let Some(id) = asked
        .source
        .filter(|id| dataset.sources.iter().all(|row| row.id != *id))
    {
        let known: Vec<&str> = dataset.sources.iter().map(|row| row.id.as_str()).collect();
        return Err(Failure::new(
            format!("sources.csv has no source {id:?}"),
            format!("name one of {}, or add the row first", known.join(", ")),
        ));
    }
    let (mut missing, mut stale) = (0, 0);
    for file in &asked.files {
        let path = Path::new(file);
        let article = Article::read(path).map_err(|[what, mend]| Failure::new(what, mend))?;
        let coverage = Coverage::of(&article, &dataset, asked.source);
        if asked.draft {
            let draft = draft(&article, &dataset, &coverage);
            print!("{}", draft.csv());
            eprint!("{}", draft.notes());
            continue;
        }
        let name = path
            .file_name()
            .map_or((*file).into(), |name| name.to_string_lossy());
        print!("{}", table(&name, &coverage));
        missing += coverage.missing().count();
        stale += coverage.stale.len();
    }
    if missing + stale == 0 {
        return Ok(());
    }
    Err(Failure::new(
        format!("numerals without a row: {missing}; rows that do not stand: {stale}"),
        "each line marked ✗ above says where: add a row to figures.csv or statements.csv, or a line \
         with its reason to ignored.csv; --draft writes what can be written of the rows",
    ))
}

/// What the command line asks for.
struct Asked<'a> {
    files: Vec<&'a str>,
    source: Option<&'a str>,
    draft: bool,
}

/// Files, the source that `--source` names, and whether rows are to be drafted.
fn parse(arguments: &[String]) -> Outcome<Asked<'_>> {
    let (mut files, mut source, mut draft) = (Vec::new(), None, false);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--source" => {
                let id = rest.next().ok_or_else(|| {
                    Failure::new("--source names no source", "write --source mbn-exports")
                })?;
                source = Some(id.as_str());
            }
            "--draft" => draft = true,
            flag if flag.starts_with("--") => {
                return Err(Failure::new(
                    format!("coverage knows no {flag}"),
                    "write cargo xtask coverage FILE... [--source ID] [--draft]",
                ));
            }
            file => files.push(file),
        }
    }
    if files.is_empty() {
        return Err(Failure::new(
            "coverage was given no article",
            "write cargo xtask coverage FILE..., with the text of an article in each file",
        ));
    }
    Ok(Asked {
        files,
        source,
        draft,
    })
}

/// The tables of the folder that `HECHOS_SHEET` names, or else of the published sheet.
fn dataset(draft: bool) -> Outcome<tables::Dataset> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../static/sheet");
    let here = Path::new("static/sheet");
    let folder = match env::var_os("HECHOS_SHEET") {
        Some(folder) => folder.into(),
        None if here.is_dir() => here.to_owned(),
        None => root,
    };
    tables::Files::read(&folder.join("dataset"))
        .and_then(|files| match draft {
            true => tables::load_unfinished(&files),
            false => tables::load(&files),
        })
        .map_err(|problems| Failure::new(tables::list(&problems), "correct the rows first"))
}
