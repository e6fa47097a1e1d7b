//! The dataset as others see it: `frictionless validate` and the checks recomputed, from a Python
//! environment of its own.

use std::path::{Path, PathBuf};

use super::tally::{self, Group};
use crate::{
    project,
    python::Environment,
    run::{self, Outcome},
};

const ENVIRONMENT: Environment = Environment {
    folder: "python",
    requirements: "tests/requirements.txt",
    purpose: "validates the dataset",
};
const PACKAGE: &str = "static/sheet/dataset/datapackage.json";
const RECOMPUTE: &str = "tests/recompute.py";

/// Makes the environment of `tests/requirements.txt`, unless it stands; returns the validator.
///
/// # Errors
/// When Python or a package cannot be had.
pub fn environment() -> Outcome<PathBuf> {
    Ok(ENVIRONMENT.python()?.with_file_name("frictionless"))
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
