//! Reads, checks and packs the tables of `static/sheet/dataset`; natively alone (feature `folder`), and compiled into `xtask` too.

mod cells;
mod check;
mod columns;
mod digits;
mod elsewhere;
mod files;
mod phrase;
mod problem;
mod ranges;
mod rows;
mod sheet;
mod tokens;
mod unit_words;

pub mod coverage;
pub mod numerals;
pub mod printed;
pub mod vocabulary;
pub mod words;

// `xtask` compiles these files without the library.
#[allow(clippy::duplicate_mod)]
#[path = "../dataset/period.rs"]
mod period;

#[allow(clippy::duplicate_mod)]
#[path = "../dataset/noun.rs"]
mod noun;

pub use check::linked;
pub use columns::{described, is_optional};
pub use elsewhere::{DoubtRow, ReadingRow};
pub use files::{Files, text_of};
pub use period::Period;
pub use problem::{Problem, list};
pub use rows::{
    Dataset, FigureRow, IgnoredRow, IndicatorRow, RelationRow, SourceRow, SpeakerRow, StatementRow,
    SubjectRow, UnitRow,
};
pub use vocabulary::vocabularies;

/// How many tables there are: problems of other files come after theirs.
pub const TABLES: usize = files::NAMES.len();

/// Reads and checks all tables.
///
/// # Errors
///
/// Every problem of every table, in the order of the files, or those of the headers alone, because
/// nothing can be said of a cell whose column is unknown.
pub fn load(files: &Files) -> Result<Dataset, Vec<Problem>> {
    let sheets = sheet::Sheets::parse(files)?;
    let mut problems = Vec::new();
    let dataset = rows::read(&sheets, &mut problems);
    let mut between = Vec::new();
    check::all(&sheets, &dataset, &mut between);
    // Of a cell that could not be read nothing more can be said.
    between.retain(|found| problems.iter().all(|known| known.place() != found.place()));
    problems.append(&mut between);
    if problems.is_empty() {
        return Ok(dataset);
    }
    problems.sort();
    problems.dedup();
    Err(problems)
}
