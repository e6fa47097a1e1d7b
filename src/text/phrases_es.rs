//! Noun phrases of figures in Spanish.

use super::names::{lower_first, subject_name};
use super::nouns::melted;
use super::phrases::{Owner, is_world, partner};
use crate::dataset::{Figure, Lang, SubjectKind};

/// What a figure is about: "las exportaciones de dispositivos médicos de México".
pub(super) fn noun(figure: &Figure, owner: Owner) -> String {
    let mut name = lower_first(figure.indicator.get().name.get(Lang::Es));
    let to = to_partner(figure, &mut name);
    name = name
        .replace(" que encabeza una economía", " que encabeza")
        .replace(" del sector en ", " en ");
    if figure.subject.get().kind == SubjectKind::State {
        // The name says of what all of them are part; one of them needs no word for that.
        name = name
            .replace(
                "exportaciones atribuidas a entidades federativas",
                "exportaciones",
            )
            .replace("de las exportaciones estatales", "de las exportaciones");
    }
    let row = figure.indicator.get().article_es;
    let article = row.word();
    let owned = match owner {
        Owner::Absent => name,
        Owner::Named | Owner::Its if is_world(figure) => {
            [article, " ", &of_the_world(&name)].concat()
        }
        Owner::Named => [article, " ", &owned_by(&whose(figure), &name)].concat(),
        Owner::Its if row.is_plural() => ["sus ", &name].concat(),
        Owner::Its => ["su ", &name].concat(),
    };
    [&owned, &*to].concat()
}

/// Whose: "de México", "de las manufacturas".
pub(super) fn whose(figure: &Figure) -> String {
    melted("de", &subject_name(figure.subject, Lang::Es))
}

/// "de el" and "a el" melt.
pub(super) fn contracted(text: &str) -> String {
    text.replace(" de el ", " del ").replace(" a el ", " al ")
}

/// The owner stands after the first noun where a phrase follows that is not the noun's own.
fn owned_by(whose: &str, name: &str) -> String {
    let own = name.strip_prefix("porcentaje de ");
    let at = match own {
        Some(_) => name.find(" que "),
        None => [
            " en ", " entre ", " con ", " por ", " como ", " que ", " a ",
        ]
        .iter()
        .any(|word| name.contains(word))
        .then(|| name.find(' '))
        .flatten(),
    };
    let (before, after) = name.split_at(at.unwrap_or(name.len()));
    [before, " ", whose, after].concat()
}

fn of_the_world(name: &str) -> String {
    match name.contains("comercio") {
        true => name.replacen("comercio", "comercio mundial", 1),
        false => [name, " en el mundo"].concat(),
    }
}

/// The partner: into the name where that has a place for it, else for its end.
fn to_partner(figure: &Figure, name: &mut String) -> String {
    match figure.partner {
        Some(of) if name.contains("un socio") => {
            *name = name.replace("un socio", &subject_name(of, Lang::Es));
            String::new()
        }
        _ => partner(figure, [" a ", " desde ", " con "], Lang::Es),
    }
}
