//! Whether a card can be shown whole: every value worked out, none that the sheet refuses to a reader, and
//! every chart drawn.

use super::items::Items;
use super::said::say;
use super::{card, named};
use crate::card::named::NamedAs;
use crate::dataset::{CardOperation, CardSpec, ItemId, ItemKind, Lang};
use crate::judge::{Question, Verdict};
use crate::maths::Reading;
use crate::state::CardId;

/// What a card cannot show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsound {
    /// The value of the card that it is about; None: the card as a whole.
    pub name: Option<&'static str>,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: &'static str,
}

/// Everything that a card cannot show; nothing for what is no card of figures.
#[must_use]
pub fn unsound(id: CardId) -> Vec<Unsound> {
    let Some(spec) = id.spec() else {
        return Vec::new();
    };
    let mut all: Vec<Unsound> = named(id)
        .into_iter()
        .zip(spec.items)
        .enumerate()
        .filter_map(|(at, (named, item))| {
            let NamedAs::Value(text) = named.of else {
                return None;
            };
            let told = |what: String, mend| Unsound {
                name: Some(item.name),
                what,
                mend,
            };
            if named.intervals.contains(&None) {
                return Some(told(
                    format!("{text:?} cannot be worked out"),
                    "name figures that belong to the operation, of one unit where it compares or adds",
                ));
            }
            let why = refused(spec, ItemId(at as u16))?;
            Some(told(
                format!("{text:?} is refused to a reader who asks for it: {why}"),
                "name figures that may be put together, or leave the value out",
            ))
        })
        .collect();
    let drawn = |reading| {
        Lang::ALL
            .iter()
            .all(|lang| card(id, None, reading, *lang).is_some())
    };
    if all.is_empty() && ![Reading::Plausible, Reading::Strict].into_iter().all(drawn) {
        all.push(Unsound {
            name: None,
            what: "a chart or a row of this card cannot be drawn".to_owned(),
            mend: "see that each form draws what it is for, as docs/forms.md shows: rates of growth in rates, \
                   shares in strip, counts in squares",
        });
    }
    all
}

/// Why the sheet refuses what a value works out of two printed figures; None where it does not.
fn refused(spec: &'static CardSpec, item: ItemId) -> Option<String> {
    let items = Items::of(spec, Reading::Plausible, Lang::En);
    let ItemKind::Computed { operation, of, .. } = spec.items.get(usize::from(item.0))?.what else {
        return None;
    };
    let [one, other] = of else { return None };
    let (one, other) = (items.figure(*one)?, items.figure(*other)?);
    let question = match operation {
        CardOperation::Share => Question::Share {
            part: one,
            whole: other,
        },
        CardOperation::LevelBefore => Question::LevelBefore {
            level: one,
            growth: other,
        },
        CardOperation::Ratio
        | CardOperation::Change
        | CardOperation::Difference
        | CardOperation::AnnualRate => Question::Compare(one, other),
        _ => return None,
    };
    let said = say(&question, Reading::Plausible, Lang::En);
    (said.verdict == Verdict::Refused).then(|| said.reasons.join(" "))
}
