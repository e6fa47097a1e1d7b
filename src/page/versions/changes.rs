//! What became of each figure between two versions, in words.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Kept, Version};
use crate::dataset::Lang;
use crate::text::fixed_texts;

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
            let same =
                matches!((before, after), (Some(old), Some(new)) if differing(old, new).is_empty());
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
fn differing(old: &Kept, new: &Kept) -> Vec<String> {
    let differs = |(column, value): (&String, &String)| {
        let was = old.columns.get(column)?;
        (was != value).then(|| format!("{column}: {was:?} → {value:?}"))
    };
    new.columns.iter().filter_map(differs).collect()
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
            fill(words.columns, name, "", &differing(old, new).join("; "))
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
