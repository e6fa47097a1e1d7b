//! What a card names, with what each name stands for: for whoever writes the card.

use super::items::Items;
use crate::dataset::{CardOperation, FigureId, Item, ItemId, ItemKind, Lang};
use crate::maths::{Interval, Reading};
use crate::state::CardId;

/// A name of a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// As the templates write it.
    pub name: &'static str,
    /// What it names.
    pub of: NamedAs,
    /// What it stands for in the plausible and in the strict reading; a list or names stand for no number.
    pub intervals: [Option<Interval>; 2],
}

/// What a name of a card names.
#[derive(Clone, Debug, PartialEq)]
pub enum NamedAs {
    /// One figure.
    Figure(FigureId),
    /// Several, in the order in which they are shown.
    Figures(Vec<FigureId>),
    /// The ids of subjects without figures.
    Subjects(Vec<&'static str>),
    /// A number that is worked out, as the card writes it: `ratio now before`.
    Value(String),
}

/// Everything that a card names, in the order of its file; nothing for what is no card of figures.
#[must_use]
pub fn named(id: CardId) -> Vec<Named> {
    let Some(spec) = id.spec() else {
        return Vec::new();
    };
    let intervals = |item: ItemId| {
        [Reading::Plausible, Reading::Strict]
            .map(|reading| Items::of(spec, reading, Lang::En).interval(item))
    };
    let one = |(at, item): (usize, &Item)| Named {
        name: item.name,
        of: of(spec.items, item),
        intervals: intervals(ItemId(at as u16)),
    };
    spec.items.iter().enumerate().map(one).collect()
}

fn of(items: &[Item], item: &Item) -> NamedAs {
    match item.what {
        ItemKind::Figure { figure } => NamedAs::Figure(figure),
        ItemKind::Figures { figures } => NamedAs::Figures(figures.to_vec()),
        ItemKind::Subjects { subjects } => {
            NamedAs::Subjects(subjects.iter().map(|subject| subject.get().id).collect())
        }
        ItemKind::Computed {
            operation,
            of,
            strict,
        } => {
            let names = of.iter().filter_map(|item| items.get(usize::from(item.0)));
            let mut words = vec![word(operation)];
            words.extend(names.map(|item| item.name));
            words.extend(strict.then_some("strictly"));
            NamedAs::Value(words.join(" "))
        }
    }
}

/// As a card writes it.
const fn word(operation: CardOperation) -> &'static str {
    match operation {
        CardOperation::Ratio => "ratio",
        CardOperation::Change => "change",
        CardOperation::Difference => "difference",
        CardOperation::Sum => "sum",
        CardOperation::Rest => "rest",
        CardOperation::Share => "share",
        CardOperation::AnnualRate => "annual-rate",
        CardOperation::LevelBefore => "level-before",
        CardOperation::Product => "product",
        CardOperation::Less => "less",
        CardOperation::Years => "years",
        CardOperation::Count => "count",
    }
}
