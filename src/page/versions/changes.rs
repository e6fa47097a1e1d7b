//! What became of each figure between two versions, in words.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Kept, Version};
use crate::dataset::Lang;
use crate::text::{Column, fixed_texts, texts};

/// What became of a figure between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its id.
    pub figure: String,
    /// The cards that print it, or did.
    pub cards: BTreeSet<String>,
    /// In words.
    pub en: String,
    /// The same in Spanish.
    pub es: String,
}

impl Version {
    /// What has changed up to a later version, in the order of the ids.
    #[must_use]
    pub fn changes(&self, later: &Self) -> Vec<Change> {
        let ids: BTreeSet<&String> = self.figures.keys().chain(later.figures.keys()).collect();
        let change = |id: &String| {
            let (before, after) = (self.figures.get(id), later.figures.get(id));
            let same = before
                .zip(after)
                .is_some_and(|(old, new)| differing(old, new).next().is_none());
            let cards = [self, later].into_iter().flat_map(|version| {
                let printed = |(card, ids): (&String, &BTreeSet<String>)| {
                    ids.contains(id).then(|| card.clone())
                };
                version.cards.iter().filter_map(printed)
            });
            (!same).then(|| Change {
                figure: id.clone(),
                cards: cards.collect(),
                en: words(before, after, Lang::En),
                es: words(before, after, Lang::Es),
            })
        };
        ids.into_iter().filter_map(change).collect()
    }
}

impl Change {
    /// In a language.
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        match lang {
            Lang::En => self.en,
            Lang::Es => self.es,
        }
    }
}

/// The columns that both versions have and that say something else. A column of one of them alone is
/// a change of the table and not of its figures.
fn differing<'a>(old: &'a Kept, new: &'a Kept) -> impl Iterator<Item = [&'a str; 3]> {
    new.columns.iter().filter_map(|(column, value)| {
        let was = old.columns.get(column)?;
        (was != value).then_some([&**column, &**was, &**value])
    })
}

/// "Said by: Banco de México → no source named": a column by the word that readers see over it. What
/// they never see keeps its name in the table.
fn corrected([column, was, is]: [&str; 3], lang: Lang) -> String {
    let (ui, table) = (&texts(lang).ui, &fixed_texts(lang).provenance);
    if column == "paragraph" {
        let [was, is] = [was, is].map(|number| ui.paragraph.replace("{number}", number));
        return format!("{was} → {is}");
    }
    let (name, none) = match column {
        "attributed_to" => (table.said_by, ui.unnamed),
        "as_printed" => (table.printed, "–"),
        "base_period" => (table.base, "–"),
        "indicator" => (ui.columns.of(Column::Measure), "–"),
        "period" => (table.period, ui.undated),
        "subject" => (ui.columns.of(Column::Subject), "–"),
        _ => (column, "–"),
    };
    let [was, is] = [was, is].map(|value| if value.is_empty() { none } else { value });
    format!("{name}: {was} → {is}")
}

/// What happened to a figure. Where it reads as before, the columns that differ are named.
fn words(before: Option<&Kept>, after: Option<&Kept>, lang: Lang) -> String {
    let words = &fixed_texts(lang).changes;
    let fill = |template: &str, figure: &str, before: &str, after: &str| {
        template
            .replace("{figure}", figure)
            .replace("{before}", before)
            .replace("{after}", after)
    };
    match (before, after) {
        (Some(old), Some(new)) => {
            let ([_, before], [name, after]) = (old.words(lang), new.words(lang));
            if before != after {
                return fill(words.changed, name, before, after);
            }
            let columns = differing(old, new).map(|column| corrected(column, lang));
            fill(
                words.columns,
                name,
                "",
                &columns.collect::<Vec<_>>().join("; "),
            )
        }
        (None, Some(new)) => {
            let [name, after] = new.words(lang);
            fill(words.added, name, "", after)
        }
        (Some(old), None) => {
            let [name, before] = old.words(lang);
            fill(words.gone, name, before, "")
        }
        (None, None) => String::new(),
    }
}
