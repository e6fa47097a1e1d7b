//! Names of the dataset's rows as they stand within a sentence.

use super::nouns::{article, measured};
use super::period::period;
use super::texts;
use crate::dataset::{Figure, FigureId, IndicatorId, Lang, Period, SubjectId, SubjectKind};

/// A figure in a few words: "Chihuahua: exports attributed to states, 3rd quarter 2025".
#[must_use]
pub fn figure_name(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let mut name = format!(
        "{}: {}",
        row.subject.get().name.get(lang),
        measured(row.indicator, None, row.partner, lang)
    );
    if let Some(when) = figure_period(row) {
        name.push_str(", ");
        name.push_str(&period(when, lang));
    }
    name
}

/// What is measured, as it stands within a sentence: "exports of medical devices".
#[must_use]
pub fn indicator_name(indicator: IndicatorId, lang: Lang) -> String {
    lower_first(indicator.get().name.get(lang))
}

/// A subject as it stands within a sentence, with its article where it has one: "the United
/// States", "la Unión Europea". Never after "de" or "a" in Spanish, which would melt into "del".
#[must_use]
pub fn subject_name(subject: SubjectId, lang: Lang) -> String {
    let row = subject.get();
    let in_sentence = row.in_sentence.get(lang);
    if !in_sentence.is_empty() {
        return in_sentence.to_owned();
    }
    let name = row.name.get(lang);
    match row.kind {
        SubjectKind::Group => lower_first(name),
        SubjectKind::Sector | SubjectKind::ProductGroup => {
            let name = lower_first(name);
            match lang {
                Lang::En => name,
                Lang::Es => [article(&name), " ", &name].concat(),
            }
        }
        _ => name.to_owned(),
    }
}

/// Who said it, as a language calls them. None: the article names nobody.
#[must_use]
pub fn speaker_name(figure: FigureId, lang: Lang) -> Option<&'static str> {
    Some(figure.get().speaker()?.name.get(lang))
}

/// The same within a sentence, with its article: "the WTO", "la OMC".
#[must_use]
pub fn speaker_named(figure: FigureId, lang: Lang) -> Option<String> {
    let speaker = figure.get().speaker()?;
    Some(match speaker.in_sentence.get(lang) {
        "" => speaker.name.get(lang).to_owned(),
        in_sentence => in_sentence.to_owned(),
    })
}

/// Who said it, with a word where that was read from context.
#[must_use]
pub fn speaker_told(figure: FigureId, lang: Lang) -> Option<String> {
    Some(told(figure, speaker_name(figure, lang)?.to_owned(), lang))
}

/// "Said by the WTO", with a word where that was read from context.
#[must_use]
pub fn said_by(figure: FigureId, lang: Lang) -> Option<String> {
    let who = speaker_named(figure, lang)?;
    let said = texts(lang).ui.said_by.replace("{who}", &who);
    Some(told(figure, said, lang))
}

fn told(figure: FigureId, mut said: String, lang: Lang) -> String {
    if figure.get().speaker_is_from_context() {
        said += &[" (", texts(lang).ui.from_context, ")"].concat();
    }
    said
}

/// A name as it begins a sentence. Plain letters only, which saves the tables of all scripts: no
/// name here begins with another.
#[must_use]
pub fn capital(name: &str) -> String {
    let mut out = name.to_owned();
    if let Some(first) = out.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    out
}

/// A name that begins small, unless it begins with an abbreviation.
#[must_use]
pub fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_ascii_uppercase() => {
            let mut lower = String::with_capacity(name.len());
            lower.push(first.to_ascii_lowercase());
            lower.push_str(&name[first.len_utf8()..]);
            lower
        }
        _ => name.to_owned(),
    }
}

/// The period that a figure is about; of a rate over several years, all of them: 2005 to 2024.
#[must_use]
pub fn figure_period(figure: &Figure) -> Option<Period> {
    let when = figure.when()?;
    let base = figure.base_period.filter(|base| {
        let years = base.years_until(when);
        years.is_some_and(|years| years > 1.0)
    });
    base.and_then(|base| Period::new(base.from(), when.to()))
        .or(Some(when))
}
