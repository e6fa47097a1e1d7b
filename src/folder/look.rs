//! Looks at a folder and says everything that is wrong with it at once: tables, maps, `sheet.toml`, cards and
//! data package, each as far as it can be judged while the others are wrong.

use std::fs;
use std::path::{Path, PathBuf};

use super::cards::{self, Claim, Known};
use super::maps::Maps;
use super::package::{self, Package};
use super::{FRONT, Folder, PACKAGE, elsewhere, front, names, size, toml};
use crate::tables::{Dataset, Files, Problem, Sound, TABLES, Unsure, look, text_of};

/// What was found in a folder.
pub struct Look {
    /// Its right rows, and what its words claim of them; its cards too, if nothing is wrong.
    pub folder: Folder,
    /// Everything that is wrong.
    pub problems: Vec<Problem>,
    /// What keeps it from being published besides.
    pub unpublishable: Vec<Problem>,
    /// Whether the figures are all right, so that they can be set beside those of another version.
    pub figures: bool,
}

impl Look {
    /// Looks at a folder; problems name files as `folder` does.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        let mut problems = names::check(folder);
        let package = package::read(&folder.join(PACKAGE));
        let package = package.map_err(|wrong| problems.extend(wrong)).ok();
        let (files, unread) = Files::look(&folder.join("dataset"));
        problems.extend(unread);
        let Sound {
            mut dataset,
            mut unsure,
            problems: wrong,
        } = look(&files);
        problems.extend(wrong);
        if let Err(wrong) = size::fits(&dataset, &files) {
            // Too much to be packed: nothing of it is known to those who name it.
            problems.extend(wrong);
            (dataset, unsure) = (Dataset::default(), Unsure::everything());
        }
        if let Some(package) = &package {
            problems.extend(elsewhere::later(&dataset, &package.release[1]));
        }
        let (whole, articles) = (unsure.is_empty(), !unsure.articles());
        let figures = whole && !problems.iter().any(|problem| problem.order < TABLES);
        let mut read = Folder {
            path: folder.to_owned(),
            dataset,
            figures: files.text("figures.csv").unwrap_or_default().to_owned(),
            package: Package::default(),
            cards: &[],
            stories: &[],
            front: front::Read::default(),
            claims: Vec::new(),
        };
        let title = read.add_cards(folder, unsure, &mut problems);
        let unpublishable = package.as_ref().map_or_else(Vec::new, |package| {
            let dataset = articles.then_some(&read.dataset);
            package.agrees(dataset, title, &folder.join(PACKAGE))
        });
        read.package = package.unwrap_or_default();
        read.front.text.licence = read.package.licence.each_ref().map(|text| toml::kept(text));
        problems.sort();
        Self {
            folder: read,
            problems,
            unpublishable,
            figures,
        }
    }
}

impl Folder {
    /// Maps, cards and what the sheet says of itself, against the tables. Cards come in the order of the
    /// sheet. Hands the English title back, if there is one.
    fn add_cards(
        &mut self,
        folder: &Path,
        unsure: Unsure,
        problems: &mut Vec<Problem>,
    ) -> Option<&'static str> {
        let (mut maps, mut order) = (Maps::default(), TABLES);
        for file in texts(&folder.join("maps"), "csv", problems) {
            order += 1;
            match file.text {
                Some(text) => {
                    let added = maps.add(&file.id, &file.shown, order, &text);
                    problems.extend(added.err().unwrap_or_default());
                }
                None => maps.leave_out(&file.id),
            }
        }
        let known = Known::new(self.sheet(), unsure);
        let files = texts(&folder.join("cards"), "toml", problems);
        let ids: Vec<&'static str> = files.iter().map(|file| toml::kept(&file.id)).collect();
        let front = self.front_of(folder, &known, &ids, problems);
        let mut read = Vec::new();
        let mut claims: Vec<Claim> = Vec::new();
        for (file, id) in files.iter().zip(&ids) {
            order += 1;
            let Some(text) = &file.text else { continue };
            match cards::read(id, &file.shown, order, text, &known, &maps) {
                Ok(card) => read.push(card),
                Err(wrong) => {
                    problems.extend(wrong.problems);
                    claims.extend(wrong.claims);
                }
            }
        }
        claims.extend(read.iter().flat_map(|read| read.claims.iter().cloned()));
        let title = front.as_ref().and_then(|front| front.title);
        let said = front.iter().flat_map(|front| front.claims.iter().cloned());
        claims.extend(said);
        let whole = problems.is_empty().then_some(front).flatten();
        if let Some((own, front)) = whole.and_then(|front| Some((front.claims, front.read?))) {
            let place = |read: &cards::Read| front.cards.iter().position(|id| *id == read.card.id);
            read.sort_by_key(place);
            claims = read
                .iter()
                .flat_map(|read| read.claims.iter().cloned())
                .chain(own)
                .collect();
            self.front = front;
        }
        self.claims = claims;
        self.cards = read.iter().map(|read| read.card).collect::<Vec<_>>().leak();
        self.stories = read
            .iter()
            .map(|read| read.story)
            .collect::<Vec<_>>()
            .leak();
        title
    }

    /// What `sheet.toml` says; None: it cannot be read.
    fn front_of(
        &self,
        folder: &Path,
        known: &Known,
        ids: &[&'static str],
        problems: &mut Vec<Problem>,
    ) -> Option<front::Found> {
        let path = folder.join(FRONT);
        let shown = path.display().to_string().replace('\\', "/");
        let text = text_of(&path, TABLES, &shown);
        let text = text.map_err(|problem| problems.push(problem)).ok()?;
        let misnamed: Vec<&'static str> = names::misnamed(&folder.join("cards"), "toml")
            .iter()
            .map(|id| toml::kept(id))
            .collect();
        let files = front::Cards {
            known: ids,
            misnamed: &misnamed,
        };
        let mut found = front::read(&shown, TABLES, &text, known, files);
        problems.append(&mut found.problems);
        Some(found)
    }
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
        match text_of(&path, TABLES, &shown) {
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
