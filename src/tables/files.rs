//! The texts of the tables, from a folder or, in tests, changed in memory.

use super::Problem;
use std::fs;
use std::path::Path;

/// The tables, in the order in which problems are listed.
pub const NAMES: [&str; 9] = [
    "sources.csv",
    "subjects.csv",
    "units.csv",
    "speakers.csv",
    "indicators.csv",
    "figures.csv",
    "statements.csv",
    "relations.csv",
    "ignored.csv",
];

/// The texts of all tables.
#[derive(Clone, Debug)]
pub struct Files {
    folder: String,
    texts: [String; NAMES.len()],
}

impl Files {
    /// Reads the tables of a folder; problems will name files as `folder` does.
    ///
    /// # Errors
    ///
    /// The files that cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let shown = folder.display().to_string().replace('\\', "/");
        let texts = std::array::from_fn(|order| {
            fs::read_to_string(folder.join(NAMES[order])).unwrap_or_else(|error| {
                problems.push(Problem {
                    order,
                    file: format!("{shown}/{}", NAMES[order]),
                    line: 1,
                    column: 1,
                    what: format!("the table cannot be read ({error})"),
                    mend: "put the file back, in UTF-8; an empty table is its header alone"
                        .to_owned(),
                });
                String::new()
            })
        });
        if problems.is_empty() {
            let folder = shown;
            Ok(Self { folder, texts })
        } else {
            Err(problems)
        }
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
