//! Puts an engine together: programs, styles, scripts, icons and the module for developers in one folder, as
//! the program for editors carries them.

use std::path::Path;

use super::{
    pages::{copied, emptied, entries},
    shell::Shell,
};
use crate::{api, project, run::Outcome};

/// Styles and scripts, which the pages are written with.
const FOLDERS: [&str; 3] = ["css", "css/components", "js"];

/// Writes the folder anew.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(shell: &Shell, bound: &Path, folder: &Path) -> Outcome {
    emptied(folder)?;
    for program in &shell.programs {
        for end in [".js", "_bg.wasm"] {
            copied(&bound.join([&program.name, end].concat()), folder)?;
        }
    }
    let root = project::root();
    for name in FOLDERS {
        for file in entries(&root.join("static").join(name))? {
            copied(&file, &folder.join(name))?;
        }
    }
    for (from, to) in &shell.copies {
        copied(&root.join(from), &folder.join(to))?;
    }
    api::without_sheet(bound, &folder.join(api::FOLDER))
}
