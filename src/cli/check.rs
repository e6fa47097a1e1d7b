//! `hechos check`: everything that is wrong with a folder, at once.

use std::collections::BTreeSet;
use std::path::Path;

use super::failure::{Code, Failure, Outcome};
use super::{json, sheet, terminal};
use crate::dataset;
use crate::folder::{Folder, beside};
use crate::tables::Dataset;

/// How many ids are named before the rest is counted.
const NAMED: usize = 10;

/// Says what is wrong, or that nothing is.
///
/// # Errors
/// What is wrong, unless it is written as JSON.
pub fn run(path: &Path, as_json: bool) -> Outcome<Code> {
    let clock = terminal::Clock::start();
    let found = sheet::publishable(path);
    match found {
        Err(Failure::Problems(problems)) if as_json => {
            json::print(&json::wrongs(&problems))?;
            Ok(Code::Folder)
        }
        Err(Failure::One {
            code: Code::Folder,
            what,
            mend,
        }) if as_json => {
            let file = path.display().to_string();
            let [line, column] = [1; 2];
            json::print(&[json::Wrong {
                file,
                line,
                column,
                what,
                mend,
            }])?;
            Ok(Code::Folder)
        }
        Err(failure) => Err(failure),
        Ok(_) if as_json => {
            json::print(&json::wrongs(&[]))?;
            Ok(Code::Well)
        }
        Ok(folder) => {
            let data = &folder.dataset;
            let cards = dataset::sheet().cards.len();
            let mut all = vec![
                counted(data.figures.len(), "figure"),
                counted(data.sources.len(), "article"),
                counted(cards, "card"),
            ];
            let elsewhere = [
                (data.readings.len(), "reading"),
                (data.doubts.len(), "doubt"),
            ];
            let there = elsewhere.iter().filter(|(rows, _)| *rows > 0);
            all.extend(there.map(|(rows, what)| counted(*rows, what)));
            terminal::print(&format!(
                "{}: nothing is wrong ({}; {})\n",
                path.display(),
                all.join(", "),
                clock.text()
            ))?;
            let notes = [unread(data), unknown(&folder)];
            notes.iter().flatten().for_each(|told| terminal::note(told));
            Ok(Code::Well)
        }
    }
}

/// The figures of which nobody has found another print. Nothing is wrong with them: of some there is none, and
/// of a new one it may be looked for later. None: there is no such figure, or the sheet does without readings.
fn unread(data: &Dataset) -> Option<String> {
    let read = data.readings.iter().map(|row| row.figure.as_str());
    let read: BTreeSet<&str> = read.collect();
    let figures = data.figures.iter().map(|row| row.id.as_str());
    let alone: Vec<&str> = figures.filter(|id| !read.contains(id)).collect();
    if data.readings.is_empty() || alone.is_empty() {
        return None;
    }
    let named = alone.iter().take(NAMED).copied().collect::<Vec<_>>();
    let more = match alone.len() - named.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    Some(format!(
        "readings.csv has no reading of {}: {}{more}",
        counted(alone.len(), "figure"),
        named.join(", ")
    ))
}

/// What lies in the folder and is not read. Nothing is wrong with it, unless it was meant to be.
fn unknown(folder: &Folder) -> Option<String> {
    let names = beside(&folder.path);
    let told = names.join(", ");
    (!names.is_empty()).then(|| {
        format!(
            "not read, for no part of a sheet is called so: {told}; mend: cards go into cards/, tables into dataset/, \
             maps into maps/, and what else there is into another folder"
        )
    })
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}
