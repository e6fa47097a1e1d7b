//! What is wrong with a table, where, and how to mend it.

use std::fmt;

/// One thing that is wrong with one cell or one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Position of the file among the tables, so that problems sort in that order.
    pub order: usize,
    /// File, as `static/sheet/dataset/figures.csv`.
    pub file: String,
    /// 1-based line.
    pub line: u64,
    /// 1-based character within the line at which the cell starts.
    pub column: u64,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

impl Problem {
    /// Table, line and column, to tell whether two problems are of one cell.
    pub fn place(&self) -> (usize, u64, u64) {
        (self.order, self.line, self.column)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}:{}: {}; mend: {}",
            self.file, self.line, self.column, self.what, self.mend
        )
    }
}

/// The problems, one a line.
pub fn list(problems: &[Problem]) -> String {
    let lines: Vec<String> = problems.iter().map(Problem::to_string).collect();
    lines.join("\n")
}
