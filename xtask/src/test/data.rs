//! The dataset as others see it: `frictionless validate` and the checks recomputed, from a Python
//! environment of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use super::tally::{self, Group};
use crate::{
    project,
    run::{self, Outcome},
    system,
};

const REQUIREMENTS: &str = "tests/requirements.txt";
const PACKAGE: &str = "static/dataset/datapackage.json";
const RECOMPUTE: &str = "tests/recompute.py";

/// Makes the environment of `tests/requirements.txt`, unless it stands; returns the validator.
///
/// # Errors
/// When Python or a package cannot be had.
pub fn environment() -> Outcome<PathBuf> {
    let wanted = project::text_of(REQUIREMENTS)?;
    let folder = project::tools().join("python");
    let program = folder.join("bin").join("frictionless");
    let stamp = folder.join("requirements.txt");
    if program.is_file() && fs::read_to_string(&stamp).is_ok_and(|present| present == wanted) {
        return Ok(program);
    }
    if system::find(&["python3"]).is_none() {
        system::install(
            &["python3", "python3-venv"],
            "Python is missing, which validates the dataset",
            "a minute, once",
        )?;
    }
    run::step(
        "Python environment with frictionless in .tools/python",
        "about a minute, once",
    );
    let started = Instant::now();
    make_environment(&folder)?;
    run::quietly(
        project::command(&folder.join("bin").join("python").to_string_lossy()).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--requirement",
            REQUIREMENTS,
        ]),
        "see that pypi.org can be reached, then run the same command again",
    )?;
    let _ = fs::write(&stamp, wanted);
    run::done(started);
    Ok(program)
}

/// Validates the data package.
pub fn group(program: &Path) -> Group {
    const TITLE: &str = "dataset: frictionless validate";
    run::step(TITLE, "a few seconds");
    let group = tally::single(TITLE, "the data package is not valid", || {
        run::quietly(
            project::command(&program.to_string_lossy()).args(["validate", PACKAGE]),
            "mend the rows or the schema that the report above names",
        )
        .map(drop)
    });
    run::note(&group.line());
    group
}

/// Works out every check of the articles again, by another route than the library.
pub fn recomputed(frictionless: &Path) -> Group {
    const TITLE: &str = "checks: recomputed in Python";
    run::step(TITLE, "a second");
    let python = frictionless.with_file_name("python");
    let group = tally::single(TITLE, "a check comes out otherwise", || {
        run::quietly(
            project::command(&python.to_string_lossy()).arg(RECOMPUTE),
            "find which of the two routes is wrong: the library or tests/recompute.py",
        )
        .map(drop)
    });
    run::note(&group.line());
    group
}

/// Debian ships Python without `ensurepip`, and without it the environment is made half.
fn make_environment(folder: &Path) -> Outcome {
    if run::answer(project::command("python3").args(["-c", "import ensurepip, venv"])).is_none() {
        system::install(
            &["python3-venv"],
            "Python's venv module is missing, which validates the dataset",
            "a minute, once",
        )?;
    }
    run::quietly(
        project::command("python3")
            .args(["-m", "venv", "--clear"])
            .arg(folder),
        "install Python's venv module (Debian: python3-venv), then run the same command again",
    )?;
    Ok(())
}
