//! The questions of a card's control.

use super::super::toml::{Entry, Fields, kept};
use super::scope::Scope;
use super::templates::{Kind, checked, in_both};
use crate::dataset::{AskKind, AskSpec, Bilingual, FigureId, ItemKind, Sheet};

const FORMS: [&str; 4] = ["compare", "share", "part", "before"];

/// One question, or one for each figure of a list.
pub fn asks(ask: &Entry<'_>, scope: &mut Scope<'_>) -> Option<Vec<AskSpec>> {
    let fields = ask.fields()?;
    let label = label(&fields, scope);
    let key = fields.take("key");
    let mut forms = FORMS
        .iter()
        .filter_map(|form| Some((*form, fields.take(form)?)));
    let (found, more) = (forms.next(), forms.next());
    fields.done();
    let (Some((form, entry)), None) = (found, more) else {
        let mend = format!("write one of {} with two names", FORMS.join(", "));
        ask.problem("a question asks one thing", mend);
        return None;
    };
    let names = entry.list()?;
    let [one, other] = &names[..] else {
        entry.problem(
            "a question is about two figures",
            "write two names: [\"one\", \"other\"]",
        );
        return None;
    };
    let (one, others) = (scope.one(one), several(other, scope));
    let (one, mut others) = (one?, others?);
    if others.is_empty() {
        return None;
    }
    if others.len() > 1 {
        others.retain(|other| *other != one);
    }
    let key = match key {
        Some(key) if others.len() == 1 => Some(key.kept()?),
        Some(key) => {
            key.problem(
                "one key for several questions",
                "leave it out: each is called by its subject",
            );
            return None;
        }
        None => None,
    };
    let label = label?;
    let subjects: Vec<_> = others
        .iter()
        .chain([&one])
        .map(|figure| scope.sheet.figures[figure.position()].subject)
        .collect();
    let ask = |(at, other): (usize, &FigureId)| {
        let row = &scope.sheet.figures[other.position()];
        let alone = subjects
            .iter()
            .filter(|subject| **subject == subjects[at])
            .count()
            == 1;
        let subject = scope.sheet.subjects[row.subject.position()].id;
        AskSpec {
            key: key.unwrap_or(if alone { subject } else { row.id }),
            label,
            question: question(form, one, *other),
        }
    };
    Some(others.iter().enumerate().map(ask).collect())
}

/// The others of a question: one figure, or those of a list but the one that is asked about.
fn several(entry: &Entry<'_>, scope: &mut Scope<'_>) -> Option<Vec<FigureId>> {
    let item = scope.find(entry)?;
    match scope.what(item) {
        ItemKind::Figure { figure } => Some(vec![figure]),
        ItemKind::Figures { figures } => Some(figures.to_vec()),
        ItemKind::Subjects { .. } | ItemKind::Computed { .. } => {
            entry.problem(
                "nothing printed can be asked of this",
                "name a figure or a list of figures",
            );
            None
        }
    }
}

const fn question(form: &str, one: FigureId, other: FigureId) -> AskKind {
    match form.as_bytes() {
        b"share" => AskKind::Share {
            part: one,
            whole: other,
        },
        b"part" => AskKind::Part {
            share: one,
            whole: other,
        },
        b"before" => AskKind::Before {
            level: one,
            growth: other,
        },
        _ => AskKind::Compare { one, other },
    }
}

/// A text in both languages, or one template for both; none: the name of the other figure.
fn label(fields: &Fields<'_>, scope: &Scope<'_>) -> Option<Bilingual> {
    let Some(entry) = fields.take("label") else {
        return Some(Bilingual::default());
    };
    if entry.is_text() {
        let template = checked(&entry, scope, Kind::Label)?;
        return Some(Bilingual::new(template, template));
    }
    in_both(&entry, scope, Kind::Label)
}

/// The keys of all questions of a card are different.
pub fn keys_are_different(asks: &[AskSpec], place: &Entry<'_>) {
    for (at, ask) in asks.iter().enumerate() {
        if asks[..at].iter().any(|earlier| earlier.key == ask.key) {
            let what = format!("two questions of the card have the key {:?}", kept(ask.key));
            place.problem(what, "give one of them a key of its own");
        }
    }
}

/// No two questions of a card are called alike: a reader could not choose between them.
pub fn are_told_apart(asks: &[(Vec<AskSpec>, Entry<'_>)], sheet: &Sheet) {
    let mut known: Vec<String> = Vec::new();
    for (asks, place) in asks {
        let mut told = false;
        for ask in asks {
            let called = called(ask, sheet);
            if called.is_empty() {
                continue;
            }
            if known.contains(&called) && !told {
                told = true;
                place.problem(
                    format!("two questions of the card are called {:?}, which says the same of both", ask.label.en),
                    "write what tells them apart: a label of its own, or the slot of the figure that differs, \
                     as {part:subject}",
                );
            }
            known.push(called);
        }
    }
}

/// What a label says before the sheet is set: its plain slots are those of the other figure.
fn called(ask: &AskSpec, sheet: &Sheet) -> String {
    let (AskKind::Compare { other, .. }
    | AskKind::Share { whole: other, .. }
    | AskKind::Part { whole: other, .. }
    | AskKind::Before { growth: other, .. }) = ask.question;
    let row = &sheet.figures[other.position()];
    let period = row
        .period
        .map(|when| format!("{when:?}"))
        .unwrap_or_default();
    ask.label
        .en
        .replace("{subject}", sheet.subjects[row.subject.position()].name.en)
        .replace(
            "{indicator}",
            sheet.indicators[row.indicator.position()].name.en,
        )
        .replace("{period}", &period)
}
