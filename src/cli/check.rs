//! `hechos check`: everything that is wrong with a folder, at once.

use std::path::Path;

use super::failure::{Code, Failure, Outcome};
use super::{json, sheet, terminal};
use crate::dataset;

/// Says what is wrong, or that nothing is.
///
/// # Errors
/// What is wrong, unless it is written as JSON.
pub fn run(path: &Path, as_json: bool) -> Outcome<Code> {
    let clock = terminal::Clock::start();
    let found = sheet::publishable(path);
    match found {
        Err(Failure::Problems(problems)) if as_json => {
            json::print(&json::wrongs(&problems));
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
            }]);
            Ok(Code::Folder)
        }
        Err(failure) => Err(failure),
        Ok(_) if as_json => {
            json::print(&json::wrongs(&[]));
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
            ));
            Ok(Code::Well)
        }
    }
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}
