//! The texts of the tables, from a folder or, in tests, changed in memory.

use super::Problem;
use super::schema::columns;
use std::fs;
use std::path::Path;

/// The tables, in the order in which problems are listed.
pub const NAMES: [&str; 11] = [
    "sources.csv",
    "subjects.csv",
    "units.csv",
    "speakers.csv",
    "indicators.csv",
    "figures.csv",
    "statements.csv",
    "relations.csv",
    "ignored.csv",
    "readings.csv",
    "doubts.csv",
];
/// Those that a sheet may do without; one that is not there is read as its header alone.
pub const OPTIONAL: [&str; 2] = ["readings.csv", "doubts.csv"];

/// The texts of all tables.
#[derive(Clone, Debug)]
pub struct Files {
    folder: String,
    texts: [String; NAMES.len()],
    /// Those of which nothing is known, for they could not be read.
    unread: [bool; NAMES.len()],
}

impl Files {
    /// Reads the tables of a folder; problems will name files as `folder` does.
    ///
    /// # Errors
    ///
    /// The files that cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Vec<Problem>> {
        let (files, problems) = Self::look(folder);
        match problems.is_empty() {
            true => Ok(files),
            false => Err(problems),
        }
    }

    /// The tables of a folder as far as they can be read, and what is wrong with the others.
    pub fn look(folder: &Path) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut unread = [false; NAMES.len()];
        let shown = folder.display().to_string().replace('\\', "/");
        let texts = std::array::from_fn(|order| {
            let file = format!("{shown}/{}", NAMES[order]);
            if OPTIONAL.contains(&NAMES[order]) && !folder.join(NAMES[order]).exists() {
                return columns(order).join(",");
            }
            text_of(&folder.join(NAMES[order]), order, &file).unwrap_or_else(|problem| {
                problems.push(problem);
                unread[order] = true;
                String::new()
            })
        });
        let files = Self {
            folder: shown,
            texts,
            unread,
        };
        (files, problems)
    }

    /// Whether a table could not be read, by its position in [`NAMES`].
    pub fn is_unread(&self, order: usize) -> bool {
        self.unread[order]
    }

    /// Name and text of a table by its position in [`NAMES`].
    pub fn at(&self, order: usize) -> (String, &str) {
        (
            format!("{}/{}", self.folder, NAMES[order]),
            &self.texts[order],
        )
    }

    /// The place of a table among all; None for a name that is no table.
    pub fn order(&self, name: &str) -> Option<usize> {
        NAMES.iter().position(|known| *known == name)
    }

    /// The text of a table; None for a name that is no table.
    pub fn text(&self, name: &str) -> Option<&str> {
        let order = NAMES.iter().position(|known| *known == name)?;
        Some(&self.texts[order])
    }

    /// The text of a table, to be changed; None for a name that is no table.
    pub fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        let order = NAMES.iter().position(|known| *known == name)?;
        Some(&mut self.texts[order])
    }
}

/// The text of a file of a sheet, which problems call `shown`.
///
/// # Errors
/// The line that is no UTF-8, or why the file cannot be read.
pub fn text_of(path: &Path, order: usize, shown: &str) -> Result<String, Problem> {
    let problem = |line, what, mend: &str| Problem {
        order,
        file: shown.to_owned(),
        line,
        column: 1,
        what,
        mend: mend.to_owned(),
    };
    let bytes = fs::read(path).map_err(|error| {
        let mend = match shown.ends_with(".csv") {
            true => "put the file back; an empty table is its header alone",
            false => "put the file back: every sheet has it",
        };
        problem(1, format!("it cannot be read ({error})"), mend)
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let lines = valid.iter().filter(|byte| **byte == b'\n').count();
        problem(
            lines as u64 + 1,
            "this line is no UTF-8".to_owned(),
            "save the file in UTF-8: a spreadsheet calls it CSV UTF-8, an editor has it among its encodings",
        )
    })
}
