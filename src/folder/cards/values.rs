//! Values of a card: an operation and what it works on, as `ratio china mexico`, with `strictly` behind
//! it where it is always read to the last printed digit.

use super::super::toml::Entry;
use super::scope::{Scope, meant};
use crate::dataset::{CardOperation, ItemId, ItemKind};

/// How each operation is called, and how many it works on; None: one or more.
const OPERATIONS: [(&str, CardOperation, Option<usize>); 12] = [
    ("ratio", CardOperation::Ratio, Some(2)),
    ("change", CardOperation::Change, Some(2)),
    ("difference", CardOperation::Difference, Some(2)),
    ("sum", CardOperation::Sum, None),
    ("rest", CardOperation::Rest, None),
    ("share", CardOperation::Share, Some(2)),
    ("annual-rate", CardOperation::AnnualRate, Some(2)),
    ("level-before", CardOperation::LevelBefore, Some(2)),
    ("product", CardOperation::Product, Some(2)),
    ("less", CardOperation::Less, Some(2)),
    ("years", CardOperation::Years, Some(2)),
    ("count", CardOperation::Count, None),
];

/// Reads a value.
pub fn computed(entry: &Entry<'_>, scope: &mut Scope<'_>) -> Option<ItemKind> {
    let text = entry.text()?;
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let strict = words.last() == Some(&"strictly");
    if strict {
        words.pop();
    }
    let Some((name, of)) = words.split_first() else {
        entry.problem(
            "an empty value",
            "write an operation and what it works on: \"ratio now before\"",
        );
        return None;
    };
    let Some((_, operation, count)) = OPERATIONS.iter().find(|(known, ..)| known == name) else {
        let known = OPERATIONS.map(|(known, ..)| known);
        let otherwise = format!("write one of {}", known.join(", "));
        entry.problem(
            format!("no operation is called {name:?}"),
            meant(name, known.into_iter(), &otherwise),
        );
        return None;
    };
    if count.is_some_and(|count| count != of.len()) || of.is_empty() {
        let wanted = count.map_or("one or more".to_owned(), |count| count.to_string());
        entry.problem(
            format!("{name} works on {wanted} of them, and not on {}", of.len()),
            format!("write \"{name} one other\", in the order that docs/sheet.md gives"),
        );
        return None;
    }
    let mut items: Vec<ItemId> = Vec::new();
    for word in of {
        let Some(item) = scope.named(word) else {
            if scope.sheet.is_unsure(word) {
                return None;
            }
            let known: Vec<&str> = scope.all_names().collect();
            let mend = meant(
                word,
                known.into_iter(),
                "name it under [figures], or above this value",
            );
            entry.problem(format!("nothing is called {word:?} here"), mend);
            return None;
        };
        let counted = *operation == CardOperation::Count;
        let single = !counted && !matches!(operation, CardOperation::Sum | CardOperation::Rest);
        match scope.what(item) {
            ItemKind::Subjects { .. } if !counted => {
                entry.problem(format!("{word} are names without figures"), "name figures");
                return None;
            }
            ItemKind::Figures { figures } if single && !figures.is_empty() => {
                entry.problem(
                    format!("{word} is a list, and {name} works on single figures"),
                    "name one figure, or write sum",
                );
                return None;
            }
            ItemKind::Computed { .. } if needs_times(*operation) => {
                entry.problem(
                    format!("{word} has no period, for it is computed"),
                    "name a printed figure",
                );
                return None;
            }
            _ => {}
        }
        items.push(item);
    }
    let read = items.iter().all(|item| !scope.is_unread(*item));
    if needs_times(*operation) && read && years(&items, scope).is_none() {
        entry.problem(
            "there is no time from the first to the second",
            "name two figures of periods of one length, the earlier first",
        );
        return None;
    }
    Some(ItemKind::Computed {
        operation: *operation,
        of: items.leak(),
        strict,
    })
}

const fn needs_times(operation: CardOperation) -> bool {
    matches!(operation, CardOperation::AnnualRate | CardOperation::Years)
}

fn years(items: &[ItemId], scope: &Scope<'_>) -> Option<f64> {
    let when = |item: &ItemId| match scope.what(*item) {
        ItemKind::Figure { figure } => scope.sheet.figures[figure.position()].when(),
        _ => None,
    };
    when(items.first()?)?.years_until(when(items.last()?)?)
}
