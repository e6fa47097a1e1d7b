//! `hechos coverage`: which row accounts for each number of an article, and the rows that can be written for
//! those without one.

use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::asked;
use super::failure::{Code, Failure, Outcome};
use super::{json as written, sheet, terminal};
use crate::tables::coverage::{Article, By, Coverage, Draft, draft, table};
use crate::tables::{Dataset, Files, load, load_unfinished};

/// Accounts for each article.
///
/// # Errors
/// An article that is none, tables that are wrong, a source that is not there, numbers without a row.
pub fn run(asked: &asked::Coverage) -> Outcome<Code> {
    let dataset = dataset(&asked.sheet, asked.draft)?;
    let source = asked.source.as_deref();
    if let Some(id) = source.filter(|id| dataset.sources.iter().all(|row| row.id != *id)) {
        let known: Vec<&str> = dataset.sources.iter().map(|row| row.id.as_str()).collect();
        return Err(Failure::asked(
            format!("sources.csv has no source {id:?}"),
            format!("name one of {}, or add the row first", known.join(", ")),
        ));
    }
    let (mut missing, mut stale, mut said) = (0, 0, Vec::new());
    for path in &asked.articles {
        let article = article(path)?;
        let coverage = Coverage::of(&article, &dataset, source);
        let name = path
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        if asked.draft {
            let draft = draft(&article, &dataset, &coverage);
            if asked.json {
                said.push(drafted(&name, &draft));
            } else {
                terminal::print(&draft.csv())?;
                terminal::note(draft.notes().trim_end());
            }
            continue;
        }
        if asked.json {
            said.push(accounted(&name, &coverage));
        } else {
            terminal::print(&table(&name, &coverage))?;
        }
        missing += coverage.missing().count();
        stale += coverage.stale.len();
    }
    if asked.json {
        written::print(&said)?;
    }
    if missing + stale == 0 {
        return Ok(Code::Well);
    }
    if asked.json {
        return Ok(Code::Folder);
    }
    Err(Failure::folder(
        format!("numerals without a row: {missing}; rows that do not stand: {stale}"),
        "each line marked ✗ above says where: add a row to figures.csv or statements.csv, or a line with its reason to ignored.csv; --draft writes what can be written of the rows",
    ))
}

/// The tables alone: a card that is not written yet keeps nobody from an article, nor do rows of an earlier draft
/// from the next one.
fn dataset(path: &Path, draft: bool) -> Outcome<Dataset> {
    let folder = sheet::within(path, "dataset");
    if !folder.is_dir() {
        // Says what is there instead.
        sheet::read(path)?;
    }
    Files::read(&folder)
        .and_then(|files| match draft {
            true => load_unfinished(&files),
            false => load(&files),
        })
        .map_err(Failure::Problems)
}

fn article(path: &Path) -> Outcome<Article> {
    match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Failure::asked(
            format!("there is no file {}", path.display()),
            "name a text file with an article, in UTF-8",
        )),
        Err(error) => Err(Failure::file(path, &error)),
        Ok(_) => Article::read(path).map_err(|[what, mend]| Failure::folder(what, mend)),
    }
}

fn accounted(name: &str, coverage: &Coverage) -> Value {
    let numerals = coverage.numerals.iter().map(|found| {
        let by = found.by.as_ref().map(|by| {
            let (kind, row) = match by {
                By::Figure(row) => ("figure", row),
                By::Repeated(row) => ("repeated", row),
                By::Period(row) => ("period", row),
                By::Statement(row) => ("statement", row),
                By::Ignored(row) => ("ignored", row),
            };
            json!({ "kind": kind, "row": row })
        });
        json!({ "paragraph": found.paragraph, "text": found.text, "by": by })
    });
    json!({
        "article": name,
        "source": coverage.source,
        "numerals": numerals.collect::<Vec<_>>(),
        "stale": written::wrongs(&coverage.stale),
    })
}

fn drafted(name: &str, draft: &Draft) -> Value {
    let row = |row: &Vec<String>| -> Map<String, Value> {
        let cells = draft.columns.iter().zip(row);
        cells
            .map(|(column, cell)| ((*column).to_owned(), cell.as_str().into()))
            .collect()
    };
    let left = draft
        .left
        .iter()
        .map(|left| json!({ "paragraph": left.paragraph, "text": left.text, "why": left.why }));
    json!({
        "article": name,
        "figures": draft.rows.iter().map(row).collect::<Vec<_>>(),
        "left": left.collect::<Vec<_>>(),
    })
}
