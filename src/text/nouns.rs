//! Figures as one speaks of them: "Mexico’s total exports", "las exportaciones totales de México".

use super::names::{figure_period, indicator_name, subject_name};
use super::period::{period, period_short};
use crate::dataset::{FigureId, Flow, IndicatorId, Lang, SubjectId, SubjectKind, Unit};

/// Where a Spanish name is cut to say whose it is: "participación | de Chihuahua | en las …".
const CUTS: [&str; 8] = [
    " en la",
    " entre ",
    " por ",
    " con ",
    " como ",
    " que va",
    " atribuidas",
    " de bienes que",
];

/// What is measured, of whom and with whom, without an article: "Mexico’s exports of medical
/// devices", "exportaciones de dispositivos médicos de México".
pub(super) fn measured(
    indicator: IndicatorId,
    subject: Option<SubjectId>,
    partner: Option<SubjectId>,
    lang: Lang,
) -> String {
    let flow = indicator.get().flow;
    let [any_partner, any, sector, states] = match lang {
        Lang::En => [
            "a partner",
            "an economy",
            " by sector",
            " attributed to states",
        ],
        Lang::Es => [
            "un socio",
            "una economía",
            " del sector",
            " atribuidas a entidades federativas",
        ],
    };
    let mut name = indicator_name(indicator, lang);
    let mut tail = String::new();
    // A name that has a place for the partner needs one.
    let partner = partner.or_else(|| {
        name.contains(any_partner)
            .then(|| only_partner(indicator))
            .flatten()
    });
    if let Some(partner) = partner {
        let who = subject_name(partner, lang);
        match name.split_once(any_partner) {
            Some((before, after)) => name = [before, &who, after].concat(),
            None => {
                let with = match (flow, lang) {
                    (Flow::Exports, Lang::En) => " to ",
                    (Flow::Exports, Lang::Es) => " a ",
                    (Flow::Trade, Lang::En) => " of ",
                    (Flow::Trade, Lang::Es) => " de ",
                    (_, Lang::En) => " with ",
                    (_, Lang::Es) => " con ",
                };
                tail = [with, &who].concat();
                if let Some(before) = name.strip_suffix(" over a year") {
                    name = [before, &tail, " over a year"].concat();
                    tail.clear();
                }
            }
        }
    }
    let Some(subject) = subject else {
        return name + &tail;
    };
    let who = subject_name(subject, lang);
    if let Some((before, after)) = name.split_once(any) {
        return [before, &who, after, &tail].concat();
    }
    // What the subject says itself is not said twice.
    let idle = match subject.get().kind {
        SubjectKind::State => states,
        SubjectKind::Sector => sector,
        _ => "",
    };
    if let (false, Some((before, after))) = (idle.is_empty(), name.split_once(idle)) {
        name = [before, after].concat();
    }
    let world = subject.get().kind == SubjectKind::World;
    match lang {
        // "The rank of intermediate inputs for AI": a possessive would stand far from its noun.
        Lang::En if subject.get().kind == SubjectKind::ProductGroup => match name.split_once(' ') {
            Some((head, rest)) => [head, " of ", &who, " ", rest, &tail].concat(),
            None => [&possessive(&who), " ", &name, &tail].concat(),
        },
        Lang::En if !world => [&possessive(&who), " ", &name, &tail].concat(),
        Lang::En if name.starts_with("trade") => ["world ", &name].concat(),
        Lang::En => name + " in the world",
        Lang::Es if world && name.contains("comercio") => {
            name.replacen("comercio", "comercio mundial", 1)
        }
        Lang::Es => {
            let cut = CUTS.iter().find_map(|cut| name.find(cut));
            let (before, after) = name.split_at(cut.unwrap_or(name.len()));
            [before, " ", &melted("de", &who), after, &tail].concat()
        }
    }
}

/// The partner of all figures of a measure, where it is one.
fn only_partner(indicator: IndicatorId) -> Option<SubjectId> {
    let mut partners = FigureId::all()
        .map(FigureId::get)
        .filter(|row| row.indicator == indicator)
        .map(|row| row.partner);
    // Without a partner of the first there is none of all.
    let first = partners.next()??;
    partners.all(|other| other == Some(first)).then_some(first)
}

/// The same as it stands as a noun, with its article where it takes one.
pub(super) fn noun(
    indicator: IndicatorId,
    subject: Option<SubjectId>,
    partner: Option<SubjectId>,
    lang: Lang,
) -> String {
    let name = measured(indicator, subject, partner, lang);
    let article = match lang {
        Lang::Es => indicator.get().article_es.word(),
        Lang::En => {
            let own = indicator_name(indicator, lang);
            let head = own.split(' ').next().unwrap_or_default();
            let goods = matches!(indicator.get().unit, Unit::Of(_) | Unit::Count);
            // A possessor stands for the article.
            if goods || head.ends_with('s') || !name.starts_with(head) {
                return name;
            }
            "the"
        }
    };
    [article, " ", &name].concat()
}

/// A figure as it stands in brackets: "Mexico’s total exports, 2024".
pub(super) fn phrase(figure: FigureId, lang: Lang) -> String {
    let name = noun_of(figure, lang);
    match figure_period(figure.get()) {
        Some(when) => [&name, ", ", &period(when, lang)].concat(),
        None => name,
    }
}

/// A figure as it stands in a sentence: "Mexico’s total exports (2024)".
#[must_use]
pub fn dated(figure: FigureId, lang: Lang) -> String {
    beside(noun_of(figure, lang), &[&when(figure, lang)])
}

/// The period of a figure, short; empty where none is printed.
pub(super) fn when(figure: FigureId, lang: Lang) -> String {
    let when = figure_period(figure.get());
    when.map_or_else(String::new, |when| period_short(when, lang))
}

/// A figure as a noun, without value and period.
#[must_use]
pub fn noun_of(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    noun(row.indicator, Some(row.subject), row.partner, lang)
}

/// A name with what stands in brackets behind it; nothing of what is empty.
pub(super) fn beside(mut name: String, details: &[&str]) -> String {
    let mut before = " (";
    for detail in details.iter().filter(|detail| !detail.is_empty()) {
        name.push_str(before);
        name.push_str(detail);
        before = ", ";
    }
    if before == ", " {
        name.push(')');
    }
    name
}

/// Whether a verb beside the noun stands in the plural.
#[must_use]
pub fn is_plural(indicator: IndicatorId, lang: Lang) -> bool {
    let row = indicator.get();
    match lang {
        Lang::Es => row.article_es.is_plural(),
        Lang::En => row.plural_en,
    }
}

/// "Mexico’s", "the United States’".
pub(super) fn possessive(who: &str) -> String {
    let mark = if who.ends_with('s') { "’" } else { "’s" };
    [who, mark].concat()
}

/// "To Mexico’s total exports (2024)", "a las exportaciones totales de México (2024)".
pub(super) fn to(figure: FigureId, lang: Lang) -> String {
    let name = dated(figure, lang);
    match lang {
        Lang::En => ["to ", &name].concat(),
        Lang::Es => melted("a", &name),
    }
}

/// A Spanish preposition before a name: "de México", "del mundo", "al comercio".
#[must_use]
pub fn melted(preposition: &str, name: &str) -> String {
    match name.strip_prefix("el ") {
        Some(rest) => [preposition, "l ", rest].concat(),
        None => [preposition, " ", name].concat(),
    }
}
