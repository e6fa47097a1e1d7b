//! The folder of a sheet, read and checked whole: the tables of `dataset/`, the maps, and the cards that
//! name both.

mod beside;
mod cards;
mod elsewhere;
mod front;
mod look;
mod maps;
mod names;
mod pack;
mod pack_readings;
mod package;
mod section;
mod size;
mod theme;
mod toml;

use std::fs;
use std::path::{Path, PathBuf};

pub use beside::beside;
pub use cards::Claim;
pub use look::Look;
pub use pack::Keep;
pub use section::with_sheet;

use crate::dataset::{CardSpec, Front, FrontText, Pack, Sheet, StorySpec};
use crate::tables::{Dataset, Problem};
use package::Package;

/// Where the published sheet stands in the project.
const PUBLISHED: &str = "static/sheet";
/// Names another folder, to try the engine with a sheet that is not published.
const OTHER: &str = "HECHOS_SHEET";
const FRONT: &str = "sheet.toml";
const PACKAGE: &str = "dataset/datapackage.json";

/// A sheet that was found right.
#[derive(Clone, Debug)]
pub struct Folder {
    /// Where it lies.
    pub path: PathBuf,
    /// Its tables.
    pub dataset: Dataset,
    /// The table of figures as it stands, which each version keeps.
    pub figures: String,
    /// What the data package says of the sheet.
    package: Package,
    cards: &'static [CardSpec],
    stories: &'static [StorySpec],
    front: front::Read,
    /// What the words of the cards say of their values, to be tested once the sheet is set.
    pub claims: Vec<Claim>,
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
        let looked = Look::at(folder);
        match looked.problems.is_empty() {
            true => Ok(looked.folder),
            false => Err(looked.problems),
        }
    }

    /// What keeps it from being published: a data package that speaks of another sheet. Whoever tries a
    /// title is not stopped by it.
    #[must_use]
    pub fn unpublishable(&self) -> Vec<Problem> {
        let title = Some(self.front.text.title.en);
        self.package
            .agrees(Some(&self.dataset), title, &self.path.join(PACKAGE))
    }

    /// The same figures as another version, made on a day.
    #[must_use]
    pub fn released(mut self, version: &str, day: &str) -> Self {
        self.package.release = [version, day].map(str::to_owned);
        self
    }

    /// The version of its figures.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.package.release[0]
    }

    /// The files of its data package, which are published as they stand.
    ///
    /// # Errors
    /// What the file system says.
    pub fn data_files(&self) -> std::io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(self.path.join("dataset"))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|path| path.is_file() && !names::is_by_the_way(path));
        files.sort();
        Ok(files)
    }

    /// The sheet in memory.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        Sheet::unpack(self.packed(Keep::ALL).leak()).expect("it was packed just now")
    }

    /// The bytes that the engine reads.
    #[must_use]
    pub fn packed(&self, keep: Keep) -> Vec<u8> {
        let mut packer = pack::tables(&self.dataset, &self.package.release, keep);
        let cards = if keep.cards { self.cards } else { &[] };
        let stories = if keep.depth { self.stories } else { &[] };
        let front = if keep.cards {
            self.front.front
        } else {
            Front::default()
        };
        let text = if keep.depth {
            self.front.text
        } else {
            FrontText::default()
        };
        cards.pack(&mut packer);
        stories.pack(&mut packer);
        front.pack(&mut packer);
        text.pack(&mut packer);
        packer.bytes
    }
}
