//! The folder of a sheet, read and checked whole: the tables of `dataset/`, the maps, and the cards that
//! name both.

mod cards;
mod elsewhere;
mod front;
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

pub use cards::Claim;
pub use pack::Keep;
pub use section::with_sheet;

use crate::dataset::{CardSpec, Front, FrontText, Pack, Sheet, StorySpec};
use crate::tables::{Dataset, Files, Problem, load, text_of};
use maps::Maps;
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
    /// Every problem, in the order of the files. Of cards it is said what is no TOML; all else once the tables
    /// are right, whose ids they name.
    pub fn read(folder: &Path) -> Result<Self, Vec<Problem>> {
        let mut problems = names::check(folder);
        let package = package::read(&folder.join(PACKAGE));
        let package = package.map_err(|wrong| problems.extend(wrong)).ok();
        let tables = Files::read(&folder.join("dataset")).and_then(|files| {
            let dataset = load(&files)?;
            size::fits(&dataset, &files)?;
            let figures = files.text("figures.csv").unwrap_or_default().to_owned();
            Ok((dataset, figures))
        });
        let (dataset, figures) = match tables {
            Ok(tables) => tables,
            Err(wrong) => {
                problems.extend(wrong);
                problems.extend(unparsed(folder));
                problems.sort();
                return Err(problems);
            }
        };
        if let Some(package) = &package {
            problems.extend(elsewhere::later(&dataset, &package.release[1]));
        }
        let mut read = Self {
            path: folder.to_owned(),
            dataset,
            figures,
            package: Package::default(),
            cards: &[],
            stories: &[],
            front: front::Read::default(),
            claims: Vec::new(),
        };
        problems.extend(read.add_cards(folder).err().unwrap_or_default());
        read.package = package.unwrap_or_default();
        read.front.text.licence = read.package.licence.each_ref().map(|text| toml::kept(text));
        if problems.is_empty() {
            return Ok(read);
        }
        problems.sort();
        Err(problems)
    }

    /// Maps, cards and what the sheet says of itself, against the tables. Cards come in the order of the
    /// sheet.
    fn add_cards(&mut self, folder: &Path) -> Result<(), Vec<Problem>> {
        let (mut problems, mut maps) = (Vec::new(), Maps::default());
        let mut order = crate::tables::TABLES;
        let front = folder.join(FRONT);
        let shown = front.display().to_string().replace('\\', "/");
        let text = text_of(&front, order, &shown).unwrap_or_else(|problem| {
            problems.push(problem);
            String::new()
        });
        if !problems.is_empty() {
            return Err(problems);
        }
        for file in texts(&folder.join("maps"), "csv", &mut problems) {
            order += 1;
            let text = file.text.unwrap_or_default();
            let added = maps.add(&file.id, &file.shown, order, &text);
            problems.extend(added.err().unwrap_or_default());
        }
        let sheet = self.sheet();
        let files = texts(&folder.join("cards"), "toml", &mut problems);
        let ids: Vec<&'static str> = files.iter().map(|file| toml::kept(&file.id)).collect();
        let front = front::read(&shown, crate::tables::TABLES, &text, &sheet, &ids);
        let front = front.unwrap_or_else(|more| {
            problems.extend(more);
            front::Read::default()
        });
        let mut read = Vec::new();
        for (file, id) in files.iter().zip(&ids) {
            order += 1;
            let Some(text) = &file.text else { continue };
            match cards::read(id, &file.shown, order, text, &sheet, &maps) {
                Ok(card) => read.push(card),
                Err(more) => problems.extend(more),
            }
        }
        if !problems.is_empty() {
            problems.sort();
            return Err(problems);
        }
        let place = |read: &cards::Read| front.cards.iter().position(|id| *id == read.card.id);
        read.sort_by_key(place);
        self.cards = read.iter().map(|read| read.card).collect::<Vec<_>>().leak();
        self.stories = read
            .iter()
            .map(|read| read.story)
            .collect::<Vec<_>>()
            .leak();
        let own = read.into_iter().flat_map(|read| read.claims);
        self.claims = own.chain(front.claims.iter().cloned()).collect();
        self.front = front;
        Ok(())
    }

    /// What keeps it from being published: a data package that speaks of another sheet. Whoever tries a
    /// title is not stopped by it.
    #[must_use]
    pub fn unpublishable(&self) -> Vec<Problem> {
        let title = self.front.text.title.en;
        self.package
            .agrees(&self.dataset, title, &self.path.join(PACKAGE))
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

/// The files of `sheet.toml` and of the cards that are no TOML, where nothing else can be said of them.
fn unparsed(folder: &Path) -> Vec<Problem> {
    let mut problems = Vec::new();
    let front = folder.join(FRONT);
    let mut files = texts(&folder.join("cards"), "toml", &mut problems);
    let shown = front.display().to_string().replace('\\', "/");
    match text_of(&front, crate::tables::TABLES, &shown) {
        Ok(text) => files.push(Text {
            id: String::new(),
            shown,
            text: Some(text),
        }),
        Err(problem) => problems.push(problem),
    }
    for file in &files {
        let text = file.text.as_deref().unwrap_or_default();
        let document = toml::Document::new(&file.shown, crate::tables::TABLES, text);
        document.parsed();
        problems.extend(document.into_problems());
    }
    problems
}

/// A file of a folder that holds one thing a file.
struct Text {
    /// Its name without its end.
    id: String,
    /// As problems name it.
    shown: String,
    /// None: it cannot be read, which is told.
    text: Option<String>,
}

/// The files of a folder with this end, by name; none where there is no such folder.
fn texts(folder: &Path, end: &str, problems: &mut Vec<Problem>) -> Vec<Text> {
    let shown = |path: &Path| path.display().to_string().replace('\\', "/");
    let id = |path: &Path| {
        let stem = path.file_stem().unwrap_or_default();
        stem.to_string_lossy().into_owned()
    };
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == end))
        .filter(|path| !names::is_by_the_way(path))
        .collect();
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        let shown = shown(&path);
        match text_of(&path, crate::tables::TABLES, &shown) {
            Ok(text) => texts.push(Text {
                id: id(&path),
                shown,
                text: Some(text),
            }),
            Err(problem) => {
                problems.push(problem);
                texts.push(Text {
                    id: id(&path),
                    shown,
                    text: None,
                });
            }
        }
    }
    texts
}
