//! The folder of a sheet, read and checked whole.

mod section;

pub use section::with_sheet;

use std::fs;
use std::path::{Path, PathBuf};

use crate::dataset::Sheet;
use crate::tables::{Dataset, Files, Keep, Problem, load, packed};

/// Where the published sheet stands in the project.
const PUBLISHED: &str = "static/dataset";
/// Names another folder, to try the engine with a sheet that is not published.
const OTHER: &str = "HECHOS_DATASET";
const PACKAGE: &str = "datapackage.json";

/// A sheet that was found right.
#[derive(Clone, Debug)]
pub struct Folder {
    /// Its tables.
    pub dataset: Dataset,
    /// The table of figures as it stands, which each version keeps.
    pub figures: String,
    /// The version of its figures, and the day on which that was made.
    release: [String; 2],
}

impl Folder {
    /// The folder that the surroundings name, or else the published one of a project in `.`.
    #[must_use]
    pub fn usual() -> PathBuf {
        std::env::var_os(OTHER).map_or_else(|| PUBLISHED.into(), PathBuf::from)
    }

    /// Reads and checks a folder; problems name files as `folder` does.
    ///
    /// # Errors
    /// Every problem, in the order of the files.
    pub fn read(folder: &Path) -> Result<Self, Vec<Problem>> {
        let package = folder.join(PACKAGE);
        let (release, files) = (release(&package), Files::read(folder));
        let (files, release) = match (files, release) {
            (Ok(files), Ok(release)) => (files, release),
            (files, release) => {
                let problems = [files.err(), release.err().map(|one| vec![one])];
                return Err(problems.into_iter().flatten().flatten().collect());
            }
        };
        let dataset = load(&files)?;
        let figures = files.text("figures.csv").unwrap_or_default().to_owned();
        Ok(Self {
            dataset,
            figures,
            release,
        })
    }

    /// The sheet in memory.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        Sheet::unpack(self.packed(Keep::ALL).leak()).expect("it was packed just now")
    }

    /// The bytes that the engine reads.
    #[must_use]
    pub fn packed(&self, keep: Keep) -> Vec<u8> {
        packed(&self.dataset, &self.release, keep)
    }
}

/// The version of the data package, and the day on which it was made.
fn release(file: &Path) -> Result<[String; 2], Problem> {
    let problem = |[line, column]: [u64; 2], what: String, mend: String| Problem {
        order: 0,
        file: file.display().to_string().replace('\\', "/"),
        line,
        column,
        what,
        mend,
    };
    let text = fs::read_to_string(file).map_err(|error| {
        problem(
            [1, 1],
            format!("cannot be read ({error})"),
            "put it back".to_owned(),
        )
    })?;
    let package: serde_json::Value = serde_json::from_str(&text).map_err(|error| {
        let place = [error.line() as u64, error.column() as u64];
        problem(
            place,
            format!("no JSON ({error})"),
            "correct the JSON there".to_owned(),
        )
    })?;
    let word = |key: &str, example: &str| {
        package[key].as_str().map(str::to_owned).ok_or_else(|| {
            let mend = format!("add a line \"{key}\": \"{example}\"");
            problem([1, 1], format!("no {key}"), mend)
        })
    };
    let version = word("version", "1.0.0")?;
    let created = word("created", "2026-11-22T00:00:00Z")?;
    let day = created.get(..10).unwrap_or_default();
    Ok([version, day.to_owned()])
}
