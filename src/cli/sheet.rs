//! Reads and checks the folder of a sheet, and makes it the sheet of this program.

use std::fs;
use std::path::{Path, PathBuf};

use super::failure::{Failure, Outcome};
use crate::dataset;
use crate::folder::{Folder, Look};
use crate::page::versions::{Version, raised};
use crate::page::{PageError, unsound};
use crate::tables::Problem;

/// The description of the tables, where the version stands.
pub const PACKAGE: &str = "dataset/datapackage.json";

/// Reads a folder; what it holds is right by itself, and nothing is set yet.
///
/// # Errors
/// A folder that is not there, or everything that is wrong with it.
pub fn read(path: &Path) -> Outcome<Folder> {
    let look = look(path)?;
    if look.problems.is_empty() {
        return Ok(look.folder);
    }
    Err(Failure::Problems(shortened(path, look.problems)))
}

/// Looks at a folder.
///
/// # Errors
/// A folder that is not there, or holds no sheet.
fn look(path: &Path) -> Outcome<Look> {
    let shown = path.display();
    let new = "name the folder of a sheet, or begin one with `hechos new FOLDER`";
    match fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(Failure::asked(format!("there is no folder {shown}"), new));
        }
        Err(error) => return Err(Failure::file(path, &error)),
        Ok(about) if !about.is_dir() => {
            return Err(Failure::asked(format!("{shown} is no folder"), new));
        }
        Ok(_) => {}
    }
    fs::read_dir(path).map_err(|error| Failure::file(path, &error))?;
    let parts = ["sheet.toml", "dataset", "cards"];
    if parts.iter().all(|part| !path.join(part).exists()) {
        return Err(Failure::folder(
            format!("{shown} holds no sheet: no sheet.toml, no dataset, no cards"),
            new,
        ));
    }
    Ok(Look::at(path))
}

/// Reads a folder and sets its sheet; its words say what its figures say.
///
/// # Errors
/// As [`read`], and claims that do not hold.
pub fn set(path: &Path) -> Outcome<Folder> {
    judged(path, false)
}

/// As [`set`], of a folder that may be published: its figures are those of their version too.
///
/// # Errors
/// Everything that is wrong with it.
pub fn publishable(path: &Path) -> Outcome<Folder> {
    judged(path, true)
}

/// A folder that is right in all that can be asked of it, all of which is told at once; its right figures are
/// the sheet of this program.
fn judged(path: &Path, published: bool) -> Outcome<Folder> {
    let look = look(path)?;
    let mut all = shortened(path, look.problems);
    // Before anything asks for a figure.
    let words = use_it(path, &look.folder);
    if published {
        all.extend(shortened(path, look.unpublishable));
    }
    // Rows that cannot be read are no change of the figures.
    let versions = if published && look.figures {
        raised_or_same(path, &look.folder)
    } else {
        Ok(())
    };
    for of in [words, versions] {
        match of {
            Err(Failure::Problems(more)) => all.extend(more),
            other => other?,
        }
    }
    if all.is_empty() {
        return Ok(look.folder);
    }
    all.sort();
    Err(Failure::Problems(all))
}

/// Makes a folder that was read the sheet of this program.
///
/// # Errors
/// Claims that do not hold.
pub fn use_it(path: &Path, folder: &Folder) -> Outcome {
    dataset::set(folder.sheet()).expect("a command sets one sheet, before it asks for anything");
    let unsound = unsound(folder);
    if unsound.is_empty() {
        return Ok(());
    }
    Err(Failure::Problems(shortened(path, unsound)))
}

/// The versions that a folder keeps, oldest first.
///
/// # Errors
/// A file that is none of a version, or cannot be read.
pub fn kept(path: &Path) -> Outcome<Vec<Version>> {
    Version::kept(path).map_err(|error| match error {
        PageError::Version(file, what) => one_problem(
            path,
            &file,
            1,
            format!("it keeps no version of the figures: {what}"),
            "take the file back from a copy, or delete it if that version was never published",
        ),
        other => other.into(),
    })
}

/// Whether the figures are those of their version, if that is kept.
fn raised_or_same(path: &Path, folder: &Folder) -> Outcome {
    let raised = raised(&kept(path)?, &Version::current(&folder.figures));
    raised.map_err(|error| match error {
        PageError::Unraised(version, first, more) => {
            let file = path.join(PACKAGE);
            let more = match more {
                0 => String::new(),
                more => format!(" ({more} more)"),
            };
            one_problem(
                path,
                &file,
                line_of_version(&file),
                format!("figures changed, and the version is still {version}: {first}{more}"),
                "run `hechos release` with a higher version, once the figures are as they are to be",
            )
        }
        other => other.into(),
    })
}

fn one_problem(path: &Path, file: &Path, line: u64, what: String, mend: &str) -> Failure {
    let problem = Problem {
        order: 0,
        file: file.display().to_string().replace('\\', "/"),
        line,
        column: 1,
        what,
        mend: mend.to_owned(),
    };
    Failure::Problems(shortened(path, vec![problem]))
}

/// A place in the folder, which needs no `./` before it where that is the folder that one is in.
pub fn within(folder: &Path, place: &str) -> PathBuf {
    if folder == Path::new(".") {
        return place.into();
    }
    folder.join(place)
}

fn line_of_version(package: &Path) -> u64 {
    let text = fs::read_to_string(package).unwrap_or_default();
    let line = text
        .lines()
        .position(|line| line.trim_start().starts_with("\"version\""));
    line.map_or(1, |line| line as u64 + 1)
}

/// Within the folder where the reader is, files need no `./` before them.
fn shortened(path: &Path, mut problems: Vec<Problem>) -> Vec<Problem> {
    if path == Path::new(".") {
        for problem in &mut problems {
            if let Some(short) = problem.file.strip_prefix("./") {
                problem.file = short.to_owned();
            }
        }
    }
    problems
}
