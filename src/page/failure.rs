//! What can go wrong while the site is written.

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// Why the site could not be written.
#[derive(Debug)]
pub enum PageError {
    /// A file or folder could not be read or written.
    File(PathBuf, io::Error),
    /// What Trunk wrote does not name a file that the page needs.
    Missing(&'static str),
    /// Glue or wasm is not as expected.
    Program(PathBuf),
    /// A picture could not be drawn.
    Picture(PathBuf, String),
    /// A kept version of the dataset cannot be read.
    Version(PathBuf, String),
    /// The figures of a version that is published are others now; one of them, and how many more.
    Unraised(String, String, usize),
    /// The address that the build was told is none.
    Address(String),
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PageError::File(path, error) => write!(f, "{}: {error}", path.display()),
            PageError::Picture(path, what) => write!(
                f,
                "{}: the picture could not be drawn: {what}; see src/page/picture",
                path.display()
            ),
            PageError::Version(path, what) => write!(
                f,
                "{}: it keeps no version of the dataset: {what}; take it from the history of the project",
                path.display()
            ),
            PageError::Unraised(version, first, more) => write!(
                f,
                "figures changed and the version is still {version}: {first}{}; raise `version` in datapackage.json, and keep it in versions/",
                match more {
                    0 => String::new(),
                    more => format!(" ({more} more)"),
                }
            ),
            PageError::Program(path) => write!(
                f,
                "{}: wasm-bindgen writes it, or the wasm beside it, in another way than src/page/trim.rs knows; teach it there",
                path.display()
            ),
            PageError::Missing(what) => write!(
                f,
                "index.html as Trunk wrote it names no {what}; build with Trunk 0.21, as `cargo xtask build` does"
            ),
            PageError::Address(text) => write!(
                f,
                "HECHOS_SITE_URL is {text:?}; write the address of a folder, as https://example.org/hechos/"
            ),
        }
    }
}

impl std::error::Error for PageError {}

/// Names the path in an error of the file system.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> PageError + use<> {
    let path = path.to_owned();
    move |error| PageError::File(path, error)
}
