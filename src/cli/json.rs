//! What is written as JSON, for the tools of an editor.

use serde::Serialize;

use super::failure::Outcome;
use super::terminal;
use crate::tables::Problem;

/// A place that is wrong.
#[derive(Clone, Debug, Serialize, serde::Deserialize)]
pub struct Wrong {
    /// File, as the folder was named.
    pub file: String,
    /// 1-based line.
    pub line: u64,
    /// 1-based character in it.
    pub column: u64,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub mend: String,
}

impl From<&Problem> for Wrong {
    fn from(problem: &Problem) -> Self {
        Self {
            file: problem.file.clone(),
            line: problem.line,
            column: problem.column,
            what: problem.what.clone(),
            mend: problem.mend.clone(),
        }
    }
}

/// All of them.
pub fn wrongs(problems: &[Problem]) -> Vec<Wrong> {
    problems.iter().map(Wrong::from).collect()
}

/// Writes a value, and ends the line.
///
/// # Errors
/// Where it cannot be written.
pub fn print(value: &impl Serialize) -> Outcome {
    let text = serde_json::to_string_pretty(value)
        .expect("text, numbers and lists of them can always be written");
    terminal::print(&(text + "\n"))
}
