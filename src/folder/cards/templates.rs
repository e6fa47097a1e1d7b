//! The slots of a card's texts: `{name}`, or `{name:form}` for another form of it.

use super::super::toml::Entry;
use super::scope::{Scope, meant};
use crate::dataset::{Bilingual, ItemKind};

/// Where a template stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A sentence of the card.
    Prose,
    /// What stands before a figure, whose own parts are slots too.
    Label,
}

/// What a label may say of the figure that it stands before.
const OF_THE_FIGURE: [&str; 5] = ["name", "subject", "period", "indicator", "figure"];
/// Forms of a printed figure besides its usual one.
const OF_FIGURES: [&str; 6] = [
    "range",
    "printed",
    "subject",
    "period",
    "indicator",
    "figure",
];
/// Forms of a computed number besides its usual one.
const OF_VALUES: [&str; 6] = ["short", "number", "million", "billion", "trillion", "plain"];

/// A template whose slots are all there.
pub fn checked(entry: &Entry<'_>, scope: &Scope<'_>, kind: Kind) -> Option<&'static str> {
    let text = entry.kept()?;
    let mut rest = text;
    let mut right = true;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((slot, tail)) = after.split_once('}') else {
            entry.problem("a brace that is not closed", "write the slot as {name}");
            return None;
        };
        rest = tail;
        if let Err((what, mend)) = slot_is_right(slot, scope, kind) {
            entry.problem(what, mend);
            right = false;
        }
    }
    right.then_some(text)
}

/// A template in both languages.
pub fn in_both(entry: &Entry<'_>, scope: &Scope<'_>, kind: Kind) -> Option<Bilingual> {
    let fields = entry.fields()?;
    let [en, es] = ["en", "es"].map(|tag| {
        let text = fields.need(tag, "\"…\"")?;
        checked(&text, scope, kind)
    });
    fields.done();
    let both = Bilingual::new(en?, es?);
    same_slots(both, [entry, entry]).then_some(both)
}

/// Whether both languages of a text have the same slots; a problem at `place` where they do not.
pub fn same_slots(text: Bilingual, [english, spanish]: [&Entry<'_>; 2]) -> bool {
    let [en, es] = [text.en, text.es].map(slots);
    let mut same = true;
    for (tag, has, other, place) in [("es", &es, &en, spanish), ("en", &en, &es, english)] {
        if let Some(missing) = other.iter().find(|slot| !has.contains(slot)) {
            let what =
                format!("the text of {tag} leaves out {{{missing}}}, which the other language has");
            place.problem(what, "write both with the same slots");
            same = false;
        }
    }
    same
}

/// The slots of a template.
fn slots(template: &str) -> Vec<&str> {
    let after = template.split('{').skip(1);
    after
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

fn slot_is_right(slot: &str, scope: &Scope<'_>, kind: Kind) -> Result<(), (String, String)> {
    if kind == Kind::Label && OF_THE_FIGURE.contains(&slot) {
        return Ok(());
    }
    let (name, form) = slot
        .split_once(':')
        .map_or((slot, None), |(name, form)| (name, Some(form)));
    let Some(item) = scope.looked_up(name) else {
        let own: &[&str] = if kind == Kind::Label {
            &OF_THE_FIGURE
        } else {
            &[]
        };
        let known = scope.all_names().chain(own.iter().copied());
        let mend = meant(
            name,
            known,
            "name it under [figures] or [values], or write the id of a figure",
        );
        return Err((format!("the slot {{{slot}}} names nothing"), mend));
    };
    let Some(form) = form else {
        return match item {
            ItemKind::Figures { figures } if !figures.is_empty() => Err((
                format!("{{{slot}}} is a list"),
                format!("write {{{name}:count}}, or name one figure"),
            )),
            _ => Ok(()),
        };
    };
    let known: &[&str] = match item {
        ItemKind::Figure { .. } => &OF_FIGURES,
        ItemKind::Computed { .. } => &OF_VALUES,
        ItemKind::Figures { .. } | ItemKind::Subjects { .. } => &["count"],
    };
    if known.contains(&form) {
        return Ok(());
    }
    let mend = meant(
        form,
        known.iter().copied(),
        &format!("write one of {}, or none", known.join(", ")),
    );
    Err((format!("{name} has no form {form:?}"), mend))
}
