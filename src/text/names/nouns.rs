//! Figures as one speaks of them: "Mexico’s total exports", "las exportaciones totales de México"; made
//! from the noun phrases of the tables.

use super::{figure_period, indicator_name, subject_name};
use crate::dataset::{
    Bilingual, FigureId, Flow, IndicatorId, Lang, Measures, Part, Place, SubjectId, parts, places,
};
use crate::text::numbers::period::{period, period_short};

/// How a phrase names the subject.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::text) enum Owner {
    /// "Mexico’s exports".
    Named(SubjectId),
    /// "Its exports": the sentence has named the subject before.
    Its(SubjectId),
    /// "Exports": the sentence names the subjects elsewhere.
    Absent,
}

impl Owner {
    /// What has a word of its own, as world trade, is told by it again.
    fn told(self, lang: Lang) -> Self {
        match self {
            Self::Its(who) if !who.get().whose.get(lang).is_empty() => Self::Named(who),
            other => other,
        }
    }
}

/// What is measured, of whom and with whom, without an article: "Mexico’s exports of medical
/// devices", "exportaciones de dispositivos médicos de México".
pub(in crate::text) fn measured(
    indicator: IndicatorId,
    owner: Owner,
    partner: Option<SubjectId>,
    lang: Lang,
) -> String {
    let phrase = filled(indicator, owner, partner, lang);
    match phrase.strip_prefix("the ") {
        Some(bare) if lang == Lang::En => bare.to_owned(),
        _ => phrase,
    }
}

/// The same as it stands as a noun, with its article where it takes one.
pub(in crate::text) fn noun(
    indicator: IndicatorId,
    owner: Owner,
    partner: Option<SubjectId>,
    lang: Lang,
) -> String {
    let owner = owner.told(lang);
    let name = filled(indicator, owner, partner, lang);
    let row = indicator.get();
    let article = match (lang, owner) {
        (Lang::Es, Owner::Its(_)) if row.article_es.is_plural() => "sus",
        (Lang::Es, Owner::Its(_)) => "su",
        (Lang::Es, _) => row.article_es.word(),
        // Of one thing that nobody has, and that is no amount of goods.
        (Lang::En, Owner::Absent)
            if !row.plural_en
                && !matches!(row.measures, Measures::Level | Measures::Count)
                && !name.starts_with("the ") =>
        {
            "the"
        }
        (Lang::En, _) => return name,
    };
    [article, " ", &name].concat()
}

/// The noun phrase of a measure with its places filled.
fn filled(indicator: IndicatorId, owner: Owner, partner: Option<SubjectId>, lang: Lang) -> String {
    let owner = owner.told(lang);
    let written = indicator.get().noun.get(lang);
    let usual;
    let template = if written.is_empty() {
        usual = usual_noun(indicator, lang);
        &usual
    } else {
        written
    };
    let fill = |text: &str| placed(text, owner, partner, lang);
    let mut phrase = String::new();
    for part in parts(template).unwrap_or_default() {
        match part {
            Part::Text(text) => phrase += &fill(text).0,
            Part::Either {
                kind,
                first,
                second,
            } => {
                let (text, is_filled) = fill(first);
                let holds = match (kind, owner) {
                    (None, _) => is_filled,
                    (Some(_), Owner::Absent) => false,
                    (Some(kind), Owner::Named(who) | Owner::Its(who)) => {
                        who.get().kind.word() == kind
                    }
                };
                phrase += &if holds { text } else { fill(second).0 };
            }
        }
    }
    // A place that stays empty leaves one space too many.
    let phrase = phrase.replace("  ", " ");
    let phrase = phrase.trim();
    match lang {
        Lang::En => phrase.to_owned(),
        Lang::Es => contracted(phrase),
    }
}

/// The noun phrase of a measure for which the tables have none: its name, and whose it is.
fn usual_noun(indicator: IndicatorId, lang: Lang) -> String {
    let name = indicator_name(indicator, lang);
    let with = match (indicator.get().flow, lang) {
        (Flow::Exports, Lang::En) => "to",
        (Flow::Exports, Lang::Es) => "a",
        (Flow::Imports, Lang::En) => "from",
        (Flow::Imports, Lang::Es) => "desde",
        (_, Lang::En) => "with",
        (_, Lang::Es) => "con",
    };
    match lang {
        Lang::En => ["{whose} ", &name, "[ ", with, " {partner}]"].concat(),
        Lang::Es => [&name, " {whose}[ ", with, " {partner}]"].concat(),
    }
}

/// A text with its places filled, and whether there was somebody for each.
fn placed(text: &str, owner: Owner, partner: Option<SubjectId>, lang: Lang) -> (String, bool) {
    let (found, rest) = places(text).unwrap_or_default();
    let (mut out, mut is_filled) = (String::new(), true);
    for (before, place) in found {
        out += before;
        let name = match (place, owner) {
            (Place::Partner, _) => partner.map(|partner| subject_name(partner, lang)),
            (_, Owner::Absent) => None,
            (Place::Whose, Owner::Named(who)) => Some(whose(who, lang)),
            (Place::Who, Owner::Named(who)) => Some(subject_name(who, lang)),
            (Place::Whose, Owner::Its(_)) => Some(Bilingual::new("its", "").get(lang).to_owned()),
            // "Sus llegadas" has named it.
            (Place::Who, Owner::Its(_)) => (lang == Lang::En).then(|| "it".to_owned()),
        };
        is_filled &= name.is_some();
        out += &name.unwrap_or_default();
    }
    (out + rest, is_filled)
}

/// Whose something is: "Mexico’s", "the United States’", "de México", "mundial".
pub(in crate::text) fn whose(subject: SubjectId, lang: Lang) -> String {
    let own = subject.get().whose.get(lang);
    if !own.is_empty() {
        return own.to_owned();
    }
    let who = subject_name(subject, lang);
    match lang {
        Lang::En => {
            let mark = if who.ends_with('s') { "’" } else { "’s" };
            [&who, mark].concat()
        }
        Lang::Es => melted("de", &who),
    }
}

/// A figure as it stands in brackets: "Mexico’s total exports, 2024".
pub(in crate::text) fn phrase(figure: FigureId, lang: Lang) -> String {
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
pub(in crate::text) fn when(figure: FigureId, lang: Lang) -> String {
    let when = figure_period(figure.get());
    when.map_or_else(String::new, |when| period_short(when, lang))
}

/// A figure as a noun, without value and period.
#[must_use]
pub fn noun_of(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    noun(row.indicator, Owner::Named(row.subject), row.partner, lang)
}

/// A name with what stands in brackets behind it; nothing of what is empty.
pub(in crate::text) fn beside(mut name: String, details: &[&str]) -> String {
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

/// "To Mexico’s total exports (2024)", "a las exportaciones totales de México (2024)".
pub(in crate::text) fn to(figure: FigureId, lang: Lang) -> String {
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

/// "De el" and "a el" within a text melt.
pub(in crate::text) fn contracted(text: &str) -> String {
    text.replace(" de el ", " del ").replace(" a el ", " al ")
}
