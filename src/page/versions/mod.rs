//! What each version of the dataset said, and what has changed since: for the change list of the sheet,
//! and for the cards of sites that have pinned a version.

mod changes;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::json;

pub use changes::Change;

use super::PageError;
use super::failure::at;
use crate::card::story;
use crate::dataset::{FigureId, Lang, created, version};
use crate::maths::Reading;
use crate::state::CardId;
use crate::text::{date, figure_name, printed};
use crate::view::Release;

/// The folder of the kept versions in the project and, with their changes, in the site.
pub const FOLDER: &str = "versions";

/// Every column of a figure but its notes: notes explain a figure and do not change it.
const NOTES: [&str; 2] = ["note_en", "note_es"];

/// The figures of one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// As in `datapackage.json`.
    pub version: String,
    /// Its day.
    pub created: String,
    /// The figures that each card of figures prints.
    pub cards: BTreeMap<String, BTreeSet<String>>,
    /// The figures, by id.
    pub figures: BTreeMap<String, Kept>,
}

/// One figure as a version had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What it is and what it says, in English.
    pub en: [String; 2],
    /// The same in Spanish.
    pub es: [String; 2],
    /// Its columns.
    pub columns: BTreeMap<String, String>,
}

impl Version {
    /// The dataset as it is. `table`: its figures as they stand in their file.
    #[must_use]
    pub fn current(table: &str) -> Self {
        let of_card = |id: CardId| {
            let figures = story(id, Reading::Plausible, Lang::En)?.printed;
            let ids = figures
                .into_iter()
                .map(|figure| figure.get().id.to_owned())
                .collect();
            Some((id.as_str().to_owned(), ids))
        };
        let mut rows = rows(table);
        let kept = |figure: FigureId| {
            let id = figure.get().id;
            let [en, es] = Lang::ALL.map(|lang| {
                [
                    figure_name(figure, lang),
                    printed(&figure.get().quantity, lang),
                ]
            });
            let columns = rows.remove(id).unwrap_or_default();
            (id.to_owned(), Kept { en, es, columns })
        };
        Self {
            version: version().to_owned(),
            created: created().to_owned(),
            cards: CardId::all().filter_map(of_card).collect(),
            figures: FigureId::all().map(kept).collect(),
        }
    }

    /// The versions that the folder of a sheet keeps, oldest first; none before the first is kept.
    ///
    /// # Errors
    /// A file that cannot be read, or is none of a version.
    pub fn kept(folder: &Path) -> Result<Vec<Self>, PageError> {
        let folder = folder.join(FOLDER);
        let mut versions = Vec::new();
        if !folder.exists() {
            return Ok(versions);
        }
        for entry in fs::read_dir(&folder).map_err(at(&folder))? {
            let path = entry.map_err(at(&folder))?.path();
            let text = fs::read_to_string(&path).map_err(at(&path))?;
            let version: Self = serde_json::from_str(&text)
                .map_err(|error| PageError::Version(path.clone(), error.to_string()))?;
            if path.file_name() != Some(version.file().as_ref()) {
                let what = format!("it says that it is version {}", version.version);
                return Err(PageError::Version(path, what));
            }
            versions.push(version);
        }
        versions.sort_by_key(|version| order(&version.version));
        Ok(versions)
    }

    /// Its file, below [`FOLDER`].
    #[must_use]
    pub fn file(&self) -> String {
        [&self.version, ".json"].concat()
    }

    /// The content of the file that keeps it.
    #[must_use]
    pub fn json(&self) -> String {
        let text = serde_json::to_string_pretty(self);
        text.expect("maps with keys of text can always be written") + "\n"
    }

    fn day(&self, lang: Lang) -> String {
        date(&self.created, lang).unwrap_or_default()
    }
}

/// The versions, newest first, each with what it changed, for the change list of a page.
#[must_use]
pub fn releases(kept: &[Version], current: &Version, lang: Lang) -> Vec<Release> {
    let mut all: Vec<&Version> = kept
        .iter()
        .filter(|version| version.version != current.version)
        .collect();
    all.push(current);
    let release = |at: usize| Release {
        version: all[at].version.clone(),
        day: all[at].day(lang),
        figures: all[at].figures.len(),
        changes: at.checked_sub(1).map(|before| {
            let changes = all[before].changes(all[at]);
            changes
                .into_iter()
                .map(|change| change.words(lang))
                .collect()
        }),
    };
    (0..all.len()).rev().map(release).collect()
}

/// Whether the figures are those of their version, if that is kept: whoever has pinned it is promised so.
///
/// # Errors
/// A figure that is another one now.
pub fn raised(kept: &[Version], current: &Version) -> Result<(), PageError> {
    let same = kept.iter().find(|known| known.version == current.version);
    let changes = same.map(|known| known.changes(current)).unwrap_or_default();
    match changes.split_first() {
        None => Ok(()),
        Some((first, more)) => Err(PageError::Unraised(
            current.version.clone(),
            first.en.clone(),
            more.len(),
        )),
    }
}

/// Writes what has changed since each kept version into the site.
///
/// # Errors
/// A file that cannot be written.
pub fn write(kept: &[Version], current: &Version, site: &Path) -> Result<(), PageError> {
    let folder = site.join(FOLDER);
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    for version in kept
        .iter()
        .filter(|version| version.version != current.version)
        .chain([current])
    {
        let days = Lang::ALL.map(|lang| (lang.tag(), version.day(lang)));
        let answer = json!({
            "version": version.version,
            "created": version.created,
            "days": BTreeMap::from(days),
            "current": current.version,
            "changes": version.changes(current),
        });
        let path = folder.join(version.file());
        fs::write(&path, format!("{answer:#}\n")).map_err(at(&path))?;
    }
    Ok(())
}

impl Kept {
    fn words(&self, lang: Lang) -> &[String; 2] {
        match lang {
            Lang::En => &self.en,
            Lang::Es => &self.es,
        }
    }
}

/// The columns of each figure, by id.
fn rows(table: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>().flatten();
    rows.filter_map(|mut row| {
        let id = row.remove("id")?;
        row.retain(|column, _| !NOTES.contains(&column.as_str()));
        Some((id, row))
    })
    .collect()
}

/// 1.10.0 comes after 1.9.0.
fn order(version: &str) -> Vec<u64> {
    let number = |part: &str| part.parse().unwrap_or_default();
    version.split('.').map(number).collect()
}
