//! A figure as it is quoted elsewhere: what it says in one sentence, and who printed it.

use super::provenance::stands_for;
use super::quoted::quoted_text;
use crate::dataset::{Bound, FigureId, Lang, Status, Unit, Weight, front, version};
use crate::maths::{Interval, Reading};
use crate::text::{
    article_named, capital, dated, fixed_texts, is_plural, range, speaker_told, texts,
};

/// What a figure says: subject, measure and time, then the value as a language writes it, then the
/// range that the print stands for, plausibly read, and the full stop.
///
/// ```
/// use hechos::card::figure_sentence;
/// use hechos::dataset::{FigureId, Lang};
/// let figure = FigureId::find("mexico-total-exports-2024").expect("in the dataset");
/// assert_eq!(
///     figure_sentence(figure, Lang::En).concat().replace('\u{a0}', " "),
///     "Mexico’s total exports (2024) are put at US$617 billion (US$616.5 to 617.5 billion)."
/// );
/// ```
#[must_use]
pub fn figure_sentence(figure: FigureId, lang: Lang) -> [String; 3] {
    let row = figure.get();
    let quantity = &row.quantity;
    let worded = !matches!(
        quantity.unit,
        Unit::Of(_) | Unit::Percent | Unit::PercentagePoint | Unit::Count
    );
    let plural = is_plural(row.indicator, lang);
    let says = &fixed_texts(lang).figure_is;
    let template = match worded {
        true => says.word.of(plural),
        false => says.number.of(plural),
    };
    let quoted = quoted_text(row, lang);
    // "Se cifran entre 5 y 6 millones": a Spanish range has a preposition of its own.
    let says = match (lang, template.strip_suffix(" en ")) {
        (Lang::Es, Some(before)) if quoted.starts_with("entre ") => [before, " "].concat(),
        _ => template.to_owned(),
    };
    let ends = Interval::of(quantity, Reading::Plausible)
        .ok()
        // Of more than 700 billion no upper end is printed; of 5 to 6 million both are said already.
        .filter(|of| !of.is_exact() && !worded && !quantity.qualifier.is_open())
        .filter(|of| quantity.bound != Some(Bound::To(of.high())) || quantity.value != of.low())
        .map(|of| [" (", &range(&of, lang), ")"].concat());
    [
        says.replace("{figure}", &capital(&dated_as(figure, lang))),
        quoted,
        ends.unwrap_or_default() + ".",
    ]
}

/// A figure with its time and what it was then: "Norland’s coffee exports (2025, forecast)".
fn dated_as(figure: FigureId, lang: Lang) -> String {
    let name = dated(figure, lang);
    match (status(figure, lang), name.strip_suffix(')')) {
        (None, _) => name,
        (Some(word), Some(open)) => [open, ", ", word, ")"].concat(),
        (Some(word), None) => [&name, " (", word, ")"].concat(),
    }
}

/// What a figure was when it was printed, where it was not the last word: a forecast, a first print, a revised
/// one, one that was revised since.
#[must_use]
pub fn status(figure: FigureId, lang: Lang) -> Option<&'static str> {
    let row = figure.get();
    let words = &fixed_texts(lang).status;
    match row.status {
        _ if row.revised_by.is_some() => Some(words.replaced),
        Status::Forecast => Some(words.forecast),
        Status::Preliminary => Some(words.preliminary),
        Status::Revised => Some(words.revised),
        Status::Printed => None,
    }
}

/// A figure with its value, for a list: "Mexico’s total exports (2024): US$617 billion".
#[must_use]
pub fn figure_value(figure: FigureId, lang: Lang) -> String {
    [
        &dated_as(figure, lang),
        ": ",
        &quoted_text(figure.get(), lang),
    ]
    .concat()
}

/// Who said it, and where it was printed, with what the article prints of itself; no paragraph.
#[must_use]
pub fn origin(figure: FigureId, lang: Lang) -> String {
    let place = article_named(figure.get().source, lang);
    match speaker_told(figure, lang) {
        Some(who) => fixed_texts(lang)
            .said_in
            .replace("{who}", &who)
            .replace("{where}", &place),
        None => place,
    }
}

/// Where a figure is printed: publisher, article and paragraph.
#[must_use]
pub fn passage_named(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let source = row.source.get();
    fixed_texts(lang)
        .pop
        .passage
        .replace("{publisher}", source.publisher)
        .replace("{letter}", &source.letter.to_string())
        .replace("{number}", &row.paragraph.to_string())
}

/// What a figure stands for in a reading; empty where that is what is printed.
#[must_use]
pub fn range_told(figure: FigureId, reading: Reading, lang: Lang) -> String {
    let quantity = &figure.get().quantity;
    let exact = Interval::of(quantity, reading).is_ok_and(|interval| interval.is_exact());
    match exact {
        true => String::new(),
        false => stands_for(figure, reading, lang),
    }
}

/// A figure with its source, to be printed as it is; what follows is its address.
#[must_use]
pub fn figure_citation(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let words = fixed_texts(lang);
    let source = words.copy_with_source.source;
    let paragraph = texts(lang)
        .ui
        .paragraph
        .replace("{number}", &row.paragraph.to_string());
    let place = words
        .cite
        .place
        .replace("{name}", front().name.get(lang))
        .replace("{version}", version())
        .replace("{id}", row.id);
    let said = figure_sentence(figure, lang).concat();
    let disputed = match figure.doubted() {
        Some(Weight::Dispute) => [" ", words.others.cited].concat(),
        _ => String::new(),
    };
    format!(
        "{said} {source}{}, {paragraph}: “{}”.{disputed} {place}",
        origin(figure, lang),
        row.as_printed
    )
}
