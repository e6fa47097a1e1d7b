//! The names of a card: figures, lists, values, and what it calls them.

use super::super::toml::{Entry, kept};
use super::known::Known;
use super::query::{figures_of, subjects_of};
use super::templates::{Kind, in_both};
use super::values::computed;
use crate::dataset::{Bilingual, FigureId, Item, ItemId, ItemKind};
use crate::tables::nearest;

/// What can be named in a card.
pub struct Scope<'a> {
    /// The tables.
    pub sheet: &'a Known,
    items: Vec<Item>,
}

impl<'a> Scope<'a> {
    /// Nothing but the tables.
    pub fn new(sheet: &'a Known) -> Self {
        Self {
            sheet,
            items: Vec::new(),
        }
    }

    /// Reads `[figures]`.
    pub fn figures(&mut self, entry: Option<Entry<'_>>) {
        let Some(fields) = entry.and_then(|entry| entry.fields()) else {
            return;
        };
        for (name, _, entry) in fields.all() {
            let what = if entry.is_text() {
                self.figure(&entry)
                    .map(|figure| ItemKind::Figure { figure })
            } else if let Some(subjects) = subjects_of(&entry, self.sheet) {
                subjects.map(|subjects| ItemKind::Subjects { subjects })
            } else {
                figures_of(&entry, self).map(|figures| ItemKind::Figures { figures })
            };
            self.add(name, what);
        }
    }

    /// Reads `[values]`, each of which may name those before it.
    pub fn values(&mut self, entry: Option<Entry<'_>>) {
        let Some(fields) = entry.and_then(|entry| entry.fields()) else {
            return;
        };
        for (name, _, entry) in fields.all() {
            let what = computed(&entry, self);
            self.add(name, what);
        }
    }

    /// Reads `[names]`: what the card calls its items. Hands the words back with their places.
    pub fn names<'b>(&mut self, entry: Option<Entry<'b>>) -> Vec<(Bilingual, Entry<'b>)> {
        let mut said = Vec::new();
        let Some(fields) = entry.and_then(|entry| entry.fields()) else {
            return said;
        };
        for (name, span, entry) in fields.all() {
            let words = in_both(&entry, self, Kind::Prose).unwrap_or_default();
            match self.items.iter_mut().find(|item| item.name == name) {
                Some(item) => item.words = words,
                None => entry.problem_at(
                    span,
                    format!("no figure or value is called {name:?}"),
                    "name it under [figures] or [values] first",
                ),
            }
            said.push((words, entry));
        }
        said
    }

    fn add(&mut self, name: &str, what: Option<ItemKind>) {
        // What could not be read is told already, and whoever names it is not told again.
        let what = what.unwrap_or(ItemKind::Figures { figures: &[] });
        self.items.push(Item {
            name: kept(name),
            what,
            words: Bilingual::default(),
        });
    }

    /// An item that could not be read, which is told elsewhere.
    fn unread(&mut self, name: &str) -> ItemId {
        self.add(name, None);
        ItemId(self.items.len() as u16 - 1)
    }

    /// Whether an item, or something that it is worked out from, could not be read.
    pub fn is_unread(&self, item: ItemId) -> bool {
        is_unread(&self.items, item)
    }

    /// Whether something of it could not be read.
    pub fn has_unread(&self) -> bool {
        (0..self.items.len()).any(|at| self.is_unread(ItemId(at as u16)))
    }

    /// A value that nothing names.
    pub fn unnamed(&mut self, what: ItemKind) -> ItemId {
        self.add("", Some(what));
        ItemId(self.items.len() as u16 - 1)
    }

    /// What every item is.
    pub fn all_items(&self) -> impl Iterator<Item = ItemKind> {
        self.items.iter().map(|item| item.what)
    }

    /// A figure by its id.
    pub fn figure(&self, entry: &Entry<'_>) -> Option<FigureId> {
        let id = entry.text()?;
        let found = self.figure_called(id);
        if found.is_none() && !self.sheet.is_unsure(id) {
            let known = self.sheet.figures.iter().map(|figure| figure.id);
            entry.unnamed(
                format!("no figure has the id {id:?}"),
                meant(id, known, "write the id of a row of figures.csv"),
            );
        }
        found
    }

    fn figure_called(&self, id: &str) -> Option<FigureId> {
        let at = self
            .sheet
            .figures
            .iter()
            .position(|figure| figure.id == id)?;
        Some(FigureId::at(at))
    }

    /// An item by its name, or a figure by its id.
    pub fn find(&mut self, entry: &Entry<'_>) -> Option<ItemId> {
        let name = entry.text()?;
        let found = self.named(name);
        if found.is_none() {
            // Told above its row.
            if self.sheet.is_unsure(name) {
                return Some(self.unread(name));
            }
            let ids = self.sheet.figures.iter().map(|figure| figure.id);
            let known: Vec<&str> = self.all_names().chain(ids).collect();
            entry.unnamed(
                format!("nothing is called {name:?} here"),
                meant(
                    name,
                    known.into_iter(),
                    "name it under [figures] or [values], or write the id of a figure",
                ),
            );
        }
        found
    }

    /// The same without a word about what is not there.
    pub fn named(&mut self, name: &str) -> Option<ItemId> {
        if let Some(at) = self.items.iter().position(|item| item.name == name) {
            return Some(ItemId(at as u16));
        }
        let figure = self.figure_called(name)?;
        self.add(name, Some(ItemKind::Figure { figure }));
        Some(ItemId(self.items.len() as u16 - 1))
    }

    /// One figure: an item that is one, or an id.
    pub fn one(&mut self, entry: &Entry<'_>) -> Option<FigureId> {
        let item = self.find(entry)?;
        match self.items[usize::from(item.0)].what {
            ItemKind::Figure { figure } => Some(figure),
            // It could not be read, and that is told where it is named.
            ItemKind::Figures { figures: [] } => None,
            _ => {
                entry.problem("this is no single figure", "name one figure");
                None
            }
        }
    }

    /// What an item is.
    pub fn what(&self, item: ItemId) -> ItemKind {
        self.items[usize::from(item.0)].what
    }

    /// What a name stands for, for templates: an item, or a figure that has no name here.
    pub fn looked_up(&self, name: &str) -> Option<ItemKind> {
        let item = self.items.iter().find(|item| item.name == name);
        let figure = || {
            self.figure_called(name)
                .map(|figure| ItemKind::Figure { figure })
        };
        let unread = || {
            let unsure = self.sheet.is_unsure(name);
            unsure.then_some(ItemKind::Figures { figures: &[] })
        };
        item.map(|item| item.what).or_else(figure).or_else(unread)
    }

    /// Whether the card calls an item something of its own.
    pub fn has_words(&self, item: ItemId) -> bool {
        !self.items[usize::from(item.0)].words.is_empty()
    }

    /// Names that a template may use.
    pub fn all_names(&self) -> impl Iterator<Item = &'static str> {
        let names = self.items.iter().map(|item| item.name);
        names.filter(|name| !name.is_empty())
    }

    /// All items.
    pub fn into_items(self) -> Vec<Item> {
        self.items
    }
}

/// Whether an item, or something that it is worked out from, could not be read.
pub fn is_unread(items: &[Item], item: ItemId) -> bool {
    match items[usize::from(item.0)].what {
        ItemKind::Figures { figures } => figures.is_empty(),
        ItemKind::Subjects { subjects } => subjects.is_empty(),
        ItemKind::Computed { of, .. } => of.iter().any(|item| is_unread(items, *item)),
        ItemKind::Figure { .. } => false,
    }
}

/// "Write mexico-exports", or what else to do.
pub fn meant<'b>(word: &str, known: impl Iterator<Item = &'b str>, otherwise: &str) -> String {
    match nearest(word, known) {
        Some(near) => format!("write {near:?}"),
        None => otherwise.to_owned(),
    }
}
