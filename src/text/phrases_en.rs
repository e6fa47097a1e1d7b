//! Noun phrases of figures in English.

use super::names::{lower_first, subject_name};
use super::phrases::{Owner, is_world, partner};
use crate::dataset::{Figure, Lang, SubjectKind};

/// What a figure is about: "Mexico’s exports of medical devices", "world trade in AI-enabling goods".
pub(super) fn noun(figure: &Figure, owner: Owner) -> String {
    let mut name = lower_first(figure.indicator.get().name.get(Lang::En));
    let to = to_partner(figure, &mut name);
    name = name
        .replace("that an economy leads", "that it leads")
        .replace("an economy ranks", "it ranks")
        .replace("exports by sector", "exports");
    if figure.subject.get().kind == SubjectKind::State {
        // The name says of what all of them are part; one of them needs no word for that.
        name = name
            .replace("exports attributed to states", "exports")
            .replace("growth of state exports", "growth of exports");
    }
    let (name, over) = match name.strip_suffix(" over a year") {
        Some(name) => (name.to_owned(), " over a year"),
        None => (name, ""),
    };
    let owned = match owner {
        Owner::Absent => name,
        Owner::Named | Owner::Its if is_world(figure) => of_the_world(&name),
        Owner::Named => owned_by(&possessive(figure), &name),
        Owner::Its => owned_by("its", &name),
    };
    [&owned, &*to, over].concat()
}

/// Whose: "Mexico’s", "the United States’".
pub(super) fn possessive(figure: &Figure) -> String {
    let name = subject_name(figure.subject, Lang::En);
    let sign = if name.ends_with('s') { "’" } else { "’s" };
    [&name, sign].concat()
}

/// "the growth of Mexico’s exports", but "Mexico’s exports" and "Mexico’s share of …".
fn owned_by(whose: &str, name: &str) -> String {
    let inner = ["growth of ", "share of medical", "projected increase of "];
    let head = inner.iter().find(|head| name.starts_with(*head));
    let of = head.and_then(|_| name.split_once(" of "));
    match of {
        Some((what, of)) => ["the ", what, " of ", whose, " ", of].concat(),
        None => [whose, " ", name].concat(),
    }
}

fn of_the_world(name: &str) -> String {
    match name.split_once("trade") {
        Some(("", rest)) => ["world trade", rest].concat(),
        Some((before, rest)) => ["the ", before, "world trade", rest].concat(),
        None => ["the world’s ", name].concat(),
    }
}

/// The partner: into the name where that has a place for it, else for its end.
fn to_partner(figure: &Figure, name: &mut String) -> String {
    match figure.partner {
        Some(of) if name.contains("a partner") => {
            *name = name.replace("a partner", &subject_name(of, Lang::En));
            String::new()
        }
        _ => partner(figure, [" to ", " from ", " with "], Lang::En),
    }
}
