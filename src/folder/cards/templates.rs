//! The slots of a card's texts: `{name}`, or `{name:form}` for another form of it.

use super::super::toml::Entry;
use super::scope::{Scope, meant};
use crate::dataset::{Bilingual, ItemKind, Lang};

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

/// A template; what is wrong with its slots is told, and keeps nobody from looking at its words.
pub fn checked(entry: &Entry<'_>, scope: &Scope<'_>, kind: Kind) -> Option<&'static str> {
    let text = entry.kept()?;
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((slot, tail)) = after.split_once('}') else {
            entry.problem("a brace that is not closed", "write the slot as {name}");
            return None;
        };
        rest = tail;
        if let Err((what, mend)) = slot_is_right(slot, scope, kind) {
            entry.problem(what, mend);
        }
    }
    Some(text)
}

/// A template in both languages.
pub fn in_both(entry: &Entry<'_>, scope: &Scope<'_>, kind: Kind) -> Option<Bilingual> {
    let fields = entry.fields()?;
    let [en, es] = Lang::ALL.map(|lang| {
        let place = fields.need(lang.tag(), "\"…\"")?;
        let text = checked(&place, scope, kind)?;
        foreign(&place, text, lang, scope);
        Some(text)
    });
    fields.done();
    let both = Bilingual::new(en?, es?);
    same_slots(both, [entry, entry], scope, kind);
    Some(both)
}

/// Tells where a text prints a figure as an article in the other language has it, as if the words were its own.
pub fn foreign(entry: &Entry<'_>, text: &str, lang: Lang, scope: &Scope<'_>) {
    let quoted = |before: &str| {
        let inside = |open: char, close: char| before.rfind(open) > before.rfind(close);
        inside('“', '”') || inside('«', '»') || before.matches('"').count() % 2 == 1
    };
    for slot in slots(text) {
        let Some(name) = slot.strip_suffix(":printed") else {
            continue;
        };
        let Some(ItemKind::Figure { figure }) = scope.looked_up(name) else {
            continue;
        };
        let sheet = scope.sheet;
        let row = &sheet.figures[figure.position()];
        let other = sheet.sources[row.source.position()].language != lang;
        let written = format!("{{{slot}}}");
        let bare = |(at, _): (usize, &str)| !quoted(&text[..at]);
        if other && text.match_indices(&written).any(bare) {
            entry.problem(
                format!(
                    "{written} stands as the article has it, {:?}, in the text of {}",
                    row.as_printed,
                    lang.tag()
                ),
                format!("quote it, as “{written}”, or write {{{name}}} in both languages"),
            );
        }
    }
}

/// Tells where a language of a text lacks a slot that the other has; a slot that is wrong is told already.
pub fn same_slots(
    text: Bilingual,
    [english, spanish]: [&Entry<'_>; 2],
    scope: &Scope<'_>,
    kind: Kind,
) {
    let [en, es] = [text.en, text.es].map(slots);
    let mut all = en.iter().chain(&es);
    if all.any(|slot| slot_is_right(slot, scope, kind).is_err()) {
        return;
    }
    for (tag, has, other, place) in [("es", &es, &en, spanish), ("en", &en, &es, english)] {
        if let Some(missing) = other.iter().find(|slot| !has.contains(slot)) {
            let what =
                format!("the text of {tag} leaves out {{{missing}}}, which the other language has");
            place.problem(what, "write both with the same slots");
        }
    }
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
        // It could not be read, and that is told where it is named.
        ItemKind::Figures { figures: [] } => return Ok(()),
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
