//! Names of the dataset's rows as they stand within a sentence.

mod articles;
pub(super) mod nouns;
pub(super) mod phrases;
pub(super) mod units;

pub(super) use articles::counted;
pub use articles::of_articles;
pub use nouns::{dated, is_plural, melted, noun_of};

use crate::dataset::{Figure, FigureId, IndicatorId, Lang, Period, SubjectId, SubjectKind};
use crate::text::numbers::period::period;
use crate::text::texts;
use nouns::{Owner, measured};

/// A figure in a few words: "Chihuahua: exports attributed to states, 3rd quarter 2025".
#[must_use]
pub fn figure_name(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let mut name = format!(
        "{}: {}",
        row.subject.get().name.get(lang),
        measured(row.indicator, Owner::Absent, row.partner, lang)
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
        SubjectKind::Group | SubjectKind::Sector | SubjectKind::ProductGroup => lower_first(name),
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

/// The letters with accents of the two languages, small and large: the tables of all scripts weigh
/// kilobytes.
const ACCENTED: [(char, char); 7] = [
    ('á', 'Á'),
    ('é', 'É'),
    ('í', 'Í'),
    ('ó', 'Ó'),
    ('ú', 'Ú'),
    ('ü', 'Ü'),
    ('ñ', 'Ñ'),
];

/// A name as it begins a sentence.
#[must_use]
pub fn capital(name: &str) -> String {
    begun(name, |first| {
        let accented = ACCENTED.iter().find(|(small, _)| *small == first);
        accented.map_or(first.to_ascii_uppercase(), |(_, large)| *large)
    })
}

/// A name that begins small, unless it begins with an abbreviation.
#[must_use]
pub fn lower_first(name: &str) -> String {
    let second = name.chars().nth(1);
    if second.is_none_or(|second| second.is_ascii_uppercase()) {
        return name.to_owned();
    }
    begun(name, |first| {
        let accented = ACCENTED.iter().find(|(_, large)| *large == first);
        accented.map_or(first.to_ascii_lowercase(), |(small, _)| *small)
    })
}

/// A name with another first letter.
fn begun(name: &str, letter: impl Fn(char) -> char) -> String {
    let mut letters = name.chars();
    let first: String = letters.next().map(letter).into_iter().collect();
    first + letters.as_str()
}

/// The period that a figure is about; of a rate over several years, all of them: 2005 to 2024.
#[must_use]
pub fn figure_period(figure: &Figure) -> Option<Period> {
    let when = figure.when()?;
    // Half-years and quarters have no first and last that would tell what lies between.
    let tells = |of: Period| of.as_years().is_some() || of.as_month().is_some();
    let base = figure.base_period.filter(|base| {
        let years = base.years_until(when);
        tells(when) && years.is_some_and(|years| years > 1.0)
    });
    base.and_then(|base| Period::new(base.from(), when.to()))
        .or(Some(when))
}
