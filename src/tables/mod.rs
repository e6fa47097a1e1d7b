//! Reads, checks and packs the tables of `static/sheet/dataset`; natively alone (feature `folder`), and compiled into `xtask` too.

mod cells;
mod check;
mod digits;
mod doubtful;
mod elsewhere;
mod files;
mod nearest;
mod phrase;
mod problem;
mod ranges;
mod rows;
mod schema;
mod sheet;
mod sound;
mod tokens;
mod unit_words;

pub mod coverage;
pub mod numerals;
pub mod printed;
pub mod words;

// `xtask` compiles these files without the library.
#[allow(clippy::duplicate_mod)]
#[path = "../dataset/period.rs"]
mod period;

#[allow(clippy::duplicate_mod)]
#[path = "../dataset/noun.rs"]
mod noun;

#[allow(clippy::duplicate_mod)]
#[path = "../dataset/vulgar.rs"]
mod vulgar;

pub use check::linked;
pub use elsewhere::{DoubtRow, ReadingRow};
pub use files::{Files, NAMES, text_of};
pub use nearest::nearest;
pub use period::Period;
pub use problem::{Problem, list};
pub use rows::{
    Dataset, FigureRow, IgnoredRow, IndicatorRow, RelationRow, SourceRow, SpeakerRow, StatementRow,
    SubjectRow, UnitRow,
};
pub use schema::{SCHEMA, described, enumerated, fields, is_optional, words as words_of};
pub use sound::{Sound, Unsure, look};
pub use unit_words::UNITS;

/// How many tables there are: problems of other files come after theirs.
pub const TABLES: usize = NAMES.len();

/// Reads and checks all tables.
///
/// # Errors
///
/// Every problem of every table, in the order of the files; of a cell whose column is unknown nothing is
/// said, nor of what names it.
pub fn load(files: &Files) -> Result<Dataset, Vec<Problem>> {
    let (sheets, unread) = sheet::Sheets::parse(files);
    let (dataset, problems) = read(&sheets, unread);
    match problems.is_empty() {
        true => Ok(dataset),
        false => Err(problems),
    }
}

/// Reads the tables while an editor fills rows that `coverage --draft` wrote: a row of `figures.csv` with a cell
/// that is still to be written is read as far as it goes.
///
/// # Errors
///
/// Every problem of the other rows.
pub fn load_unfinished(files: &Files) -> Result<Dataset, Vec<Problem>> {
    let (sheets, unread) = sheet::Sheets::parse(files);
    let (dataset, mut problems) = read(&sheets, unread);
    let unfinished = sheets.of("figures.csv").iter();
    let unfinished: Vec<_> = unfinished.filter_map(sheet::Row::unfinished).collect();
    problems.retain(|problem| !unfinished.contains(&(problem.order, problem.line)));
    match problems.is_empty() {
        true => Ok(dataset),
        false => Err(problems),
    }
}

/// The tables that others name: where one of them is unknown, nothing can be said of what rows say of each
/// other.
const NAMED: [&str; 7] = [
    "sources.csv",
    "subjects.csv",
    "units.csv",
    "speakers.csv",
    "indicators.csv",
    "figures.csv",
    "readings.csv",
];

/// The rows, and every problem in the order of the files; `problems` are those that kept rows from being read.
fn read(sheets: &sheet::Sheets, mut problems: Vec<Problem>) -> (Dataset, Vec<Problem>) {
    let dataset = rows::read(sheets, &mut problems);
    let mut between = Vec::new();
    if NAMED.iter().all(|table| !sheets.is_unknown(table)) {
        check::all(sheets, &dataset, &mut between);
    }
    // Of a cell that could not be read nothing more can be said.
    between.retain(|found| problems.iter().all(|known| known.place() != found.place()));
    problems.append(&mut between);
    problems.sort();
    problems.dedup();
    (dataset, problems)
}
