//! What a chart names, and whether its form is for that.

use super::super::toml::Fields;
use super::scope::Scope;
use crate::dataset::{CardScale, FigureId, ItemId, ItemKind, Sheet, Unit};

/// The keys of a chart.
pub struct Parts<'a, 'b, 'c> {
    pub fields: &'a Fields<'b>,
    pub scope: &'a mut Scope<'c>,
}

impl Parts<'_, '_, '_> {
    pub fn need(&mut self, key: &str) -> Option<ItemId> {
        let entry = self.fields.need(key, "\"a name\"")?;
        self.scope.find(&entry)
    }

    /// None: it is there, and wrong.
    pub fn may(&mut self, key: &str) -> Option<Option<ItemId>> {
        match self.fields.take(key) {
            Some(entry) => self.scope.find(&entry).map(Some),
            None => Some(None),
        }
    }

    pub fn several(&mut self, key: &str) -> Option<Vec<ItemId>> {
        let entry = self.fields.need(key, "[\"…\"]")?;
        let names = entry.list()?;
        let found: Option<Vec<ItemId>> = names.iter().map(|name| self.scope.find(name)).collect();
        if names.is_empty() {
            entry.problem("a chart of nothing", "name what it draws");
            return None;
        }
        found
    }

    pub fn scale(&mut self) -> Option<CardScale> {
        let Some(entry) = self.fields.take("scale") else {
            return Some(CardScale::One);
        };
        match entry.text()? {
            "million" => Some(CardScale::Million),
            "billion" => Some(CardScale::Billion),
            "trillion" => Some(CardScale::Trillion),
            _ => {
                entry.problem(
                    "no such scale",
                    "write \"million\", \"billion\" (10⁹) or \"trillion\" (10¹²), or leave it out",
                );
                None
            }
        }
    }

    /// What is printed of an item.
    pub fn figures(&self, item: ItemId) -> Vec<FigureId> {
        match self.scope.what(item) {
            ItemKind::Figure { figure } => vec![figure],
            ItemKind::Figures { figures } => figures.to_vec(),
            ItemKind::Subjects { .. } | ItemKind::Computed { .. } => Vec::new(),
        }
    }

    /// Whether all that is printed of some items is in the unit that a form is for.
    pub fn all_in(&self, items: &[ItemId], key: &str, unit: Unit, form: &str) -> Option<()> {
        let sheet = self.scope.sheet;
        let mut rows = items
            .iter()
            .flat_map(|item| self.figures(*item))
            .map(|figure| &sheet.figures[figure.position()]);
        let Some(row) = rows.find(|row| row.quantity.unit != unit) else {
            return Some(());
        };
        let (found, wanted) = (word(row.quantity.unit, sheet), unit.word());
        self.fields.take(key)?.problem(
            format!("{} is in {found}, and {form} draws {wanted}", row.id),
            "name figures of that unit, or choose another form",
        );
        None
    }

    /// Whether a strip has parts to lay side by side: of one alone it would not show what is left.
    pub fn two_or_more(&self, items: &[ItemId]) -> Option<()> {
        let [one] = items else { return Some(()) };
        if self.scope.is_unread(*one) || self.figures(*one).len() > 1 {
            return Some(());
        }
        self.fields.take("parts")?.problem(
            "one share alone, and nothing shows what is left of the whole",
            "name the rest too, worked out under [values] as rest = \"rest the-share\" and called something under \
             [names]; or draw the share alone with form = \"number\"",
        );
        None
    }

    /// Whether a form that begins at zero can draw some items: nothing printed of them lies below.
    pub fn above_zero(&self, items: &[ItemId], key: &str) -> Option<()> {
        let sheet = self.scope.sheet;
        let below = |item: &ItemId| {
            let figures = self.figures(*item);
            let mut rows = figures.iter().map(|at| &sheet.figures[at.position()]);
            rows.find(|row| row.quantity.value < 0.0)
        };
        let Some(row) = items.iter().find_map(below) else {
            return Some(());
        };
        self.fields.take(key)?.problem(
            format!("{} is below zero, and this form begins there", row.id),
            "draw it with form = \"bars\", which goes both ways, or set it apart with form = \"apart\"",
        );
        None
    }

    /// Whether what is in colour is one of those that are drawn.
    pub fn drawn(&self, focus: Option<ItemId>, items: &[ItemId]) -> Option<()> {
        let all: Vec<_> = items.iter().flat_map(|item| self.figures(*item)).collect();
        let there = |focus: ItemId| {
            items.contains(&focus)
                || self
                    .figures(focus)
                    .iter()
                    .any(|figure| all.contains(figure))
        };
        let unread = |item: &ItemId| self.scope.is_unread(*item);
        if focus.is_none_or(there) || focus.iter().chain(items).any(unread) {
            return Some(());
        }
        self.fields.take("focus")?.problem(
            "it is none of those that are drawn, so that nothing is in colour",
            "name one of them, or leave the line out",
        );
        None
    }

    /// The units of all figures of some items, which have to be one for a common axis.
    pub fn one_unit(&self, items: &[ItemId], key: &str) -> Option<()> {
        let sheet = self.scope.sheet;
        let mut units: Vec<Unit> = Vec::new();
        for figure in items.iter().flat_map(|item| self.figures(*item)) {
            let unit = sheet.figures[figure.position()].quantity.unit;
            if !units.contains(&unit) {
                units.push(unit);
            }
        }
        if units.len() > 1 {
            let entry = self.fields.take(key)?;
            let names: Vec<&str> = units.iter().map(|unit| word(*unit, sheet)).collect();
            entry.problem(
                format!(
                    "figures of different units on one axis: {}",
                    names.join(", ")
                ),
                "draw them in charts of their own, or set them apart with form = \"apart\"",
            );
            return None;
        }
        Some(())
    }
}

/// As the tables write a unit, before the sheet is set.
fn word(unit: Unit, sheet: &Sheet) -> &'static str {
    match unit {
        Unit::Of(id) => sheet.units.get(id.position()).map_or("", |row| row.id),
        own => own.word(),
    }
}
