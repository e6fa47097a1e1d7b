//! How a command ends: well, or with what is wrong, what to do, and a code that scripts can tell apart.

use std::path::Path;
use std::process::ExitCode;
use std::{fmt, io};

use super::terminal;
use crate::page::PageError;
use crate::tables::Problem;

/// With what the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Code {
    /// All is well.
    Well = 0,
    /// Something in the folder, or in an article, is wrong.
    Folder = 1,
    /// The command line is wrong.
    Asked = 2,
    /// The machine is in the way.
    Machine = 3,
}

impl From<Code> for ExitCode {
    fn from(code: Code) -> Self {
        Self::from(code as u8)
    }
}

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub enum Failure {
    /// Places of the folder that are wrong.
    Problems(Vec<Problem>),
    /// One thing that is wrong, of a kind; `what` and what to do.
    One {
        /// Of which kind.
        code: Code,
        /// What is wrong.
        what: String,
        /// What to do.
        mend: String,
    },
}

/// What stands between what is wrong and what to do.
pub const MEND: &str = "; mend: ";

/// A result whose error a person can act on.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// The command line asks for what cannot be.
    pub fn asked(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::one(Code::Asked, what, mend)
    }

    /// A file cannot be read or written, or a port is taken.
    pub fn machine(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::one(Code::Machine, what, mend)
    }

    /// Something in the folder is wrong that has no line.
    pub fn folder(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::one(Code::Folder, what, mend)
    }

    fn one(code: Code, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::One {
            code,
            what: what.into(),
            mend: mend.into(),
        }
    }

    /// A file that the system does not let be read or written.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        let mend = match is_full(error) {
            true => {
                "make room on that disk, or name a place on another one; what stood there before is as it was"
            }
            false => "see that it is there, and that it is yours to read and write",
        };
        Self::machine(format!("{}: {error}", path.display()), mend)
    }

    /// An answer that cannot be written to where it was to go.
    pub fn answer(error: &io::Error) -> Self {
        let mend = match is_full(error) {
            true => "make room on the disk that it goes to, then run the same command again",
            false => "see where the output goes, then run the same command again",
        };
        Self::machine(
            format!("the answer is not written, or not whole: {error}"),
            mend,
        )
    }

    /// With what the program ends.
    pub fn code(&self) -> Code {
        match self {
            Self::Problems(_) => Code::Folder,
            Self::One { code, .. } => *code,
        }
    }

    /// Says it to whoever started the program.
    pub fn say(&self) {
        terminal::complain(&self.to_string());
    }
}

/// Whether it is for want of room.
fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    matches!(error.kind(), FileTooLarge | QuotaExceeded | StorageFull)
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problems(problems) => {
                for problem in problems {
                    writeln!(f, "{problem}")?;
                }
                let count = problems.len();
                write!(
                    f,
                    "{count} {}",
                    if count == 1 { "problem" } else { "problems" }
                )
            }
            Self::One { what, mend, .. } => write!(f, "{what}{MEND}{mend}"),
        }
    }
}

impl From<PageError> for Failure {
    fn from(error: PageError) -> Self {
        match &error {
            PageError::File(path, error) => Self::file(path, error),
            _ => Self::machine(
                error.to_string(),
                "it is a mistake of this program: report it with the folder that it was given",
            ),
        }
    }
}
