//! Figures as noun phrases of a sentence, made from the names of the dataset: "Mexico’s exports of
//! medical devices", "las exportaciones de dispositivos médicos de México".

use super::names::{figure_period, subject_name};
use super::number::{ordinal_word, printed};
use super::period::period;
use super::{phrases_en, phrases_es};
use crate::dataset::{Figure, FigureId, Flow, Lang, Period, SubjectId, SubjectKind, Unit};

/// How a phrase names the subject.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// "Mexico’s exports".
    Named,
    /// "its exports": the sentence has named the subject before.
    Its,
    /// "exports": the sentence names the subjects elsewhere.
    Absent,
}

/// What a figure is about, without its period: "Mexico’s exports of medical devices".
pub(super) fn noun(figure: FigureId, owner: Owner, lang: Lang) -> String {
    let row = figure.get();
    match lang {
        Lang::En => phrases_en::noun(row, owner),
        Lang::Es => phrases_es::noun(row, owner),
    }
}

/// The list that a rank is a place in: "among trading partners of the United States".
pub(super) fn ranking(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let noun = noun(figure, Owner::Absent, lang);
    // Every rank is named "Rank among …", "Lugar por …".
    let list = noun.split_once(' ').map_or(noun.as_str(), |(_, list)| list);
    match (row.partner, row.indicator.get().flow, lang) {
        (Some(partner), Flow::Trade, Lang::En) => of(list, " of ", partner, lang),
        (Some(partner), Flow::Trade, Lang::Es) => of(list, " de ", partner, lang),
        _ => list.to_owned(),
    }
}

/// A rank with its list: "eighth among exporters of AI-enabling goods", "one of the top 10 by …".
pub(super) fn place(figure: FigureId, lang: Lang) -> String {
    let quantity = &figure.get().quantity;
    let list = ranking(figure, lang);
    let place = match (quantity.is_band(), lang) {
        (false, Lang::En) => place_word(quantity.value, lang),
        (false, Lang::Es) => [&place_word(quantity.value, lang), " lugar"].concat(),
        (true, Lang::En) => ["one of the ", &printed(quantity, lang)].concat(),
        (true, Lang::Es) => printed(quantity, lang).replacen("entre", "uno de", 1),
    };
    [&place, " ", &list].concat()
}

/// A place in a word: "eighth", "octavo". Whole numbers alone are places.
pub(super) fn place_word(value: f64, lang: Lang) -> String {
    let at = (1..1000).find(|place| f64::from(*place) >= value);
    ordinal_word(at.unwrap_or_default(), lang)
}

/// The value as an article puts it: a word in quotes, else the printed number.
pub(super) fn said(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let word = !row.as_printed.bytes().any(|byte| byte.is_ascii_digit());
    match (word, lang, row.quantity.unit) {
        (true, Lang::En, _) => ["“", row.as_printed, "”"].concat(),
        (true, Lang::Es, _) => {
            let number = printed(&row.quantity, lang);
            [&number, " (“", row.as_printed, "”)"].concat()
        }
        (false, Lang::En, Unit::Ratio) => [&printed(&row.quantity, lang), " as much"].concat(),
        (false, ..) => printed(&row.quantity, lang),
    }
}

/// The period in brackets, after a space; nothing for a figure without one.
pub(super) fn in_brackets(figure: FigureId, lang: Lang) -> String {
    let when = figure_period(figure.get());
    when.map_or_else(String::new, |when| {
        [" (", &dashed(when, lang), ")"].concat()
    })
}

/// A period with a dash from its first to its last part: "January–June 2025".
pub(super) fn dashed(of: Period, lang: Lang) -> String {
    let to = match lang {
        Lang::En => " to ",
        Lang::Es => " a ",
    };
    period(of, lang).replacen(to, "–", 1)
}

/// A period with its article: "the 3rd quarter of 2025", "el 3.er trimestre de 2025".
pub(super) fn the_period(of: Period, lang: Lang) -> String {
    let text = period(of, lang);
    match (of.as_quarter(), lang) {
        (Some(_), Lang::En) => match text.rsplit_once(' ') {
            Some((quarter, year)) => ["the ", quarter, " of ", year].concat(),
            None => text,
        },
        (Some(_), Lang::Es) => ["el ", &text].concat(),
        (None, _) => dashed(of, lang),
    }
}

/// Whether a figure is about the world as a whole, which owns nothing.
pub(super) fn is_world(figure: &Figure) -> bool {
    figure.subject.get().kind == SubjectKind::World
}

/// To, from or with a partner; nothing where a figure names none.
pub(super) fn partner(figure: &Figure, words: [&str; 3], lang: Lang) -> String {
    let [to, from, with] = words;
    match (figure.partner, figure.indicator.get().flow) {
        (Some(partner), Flow::Exports) => of("", to, partner, lang),
        (Some(partner), Flow::Imports) => of("", from, partner, lang),
        (Some(partner), Flow::Trade) if figure.quantity.unit != Unit::Rank => {
            of("", with, partner, lang)
        }
        _ => String::new(),
    }
}

fn of(before: &str, word: &str, subject: SubjectId, lang: Lang) -> String {
    [before, word, &subject_name(subject, lang)].concat()
}
