//! The table of all figures: which rows it shows, in which order, and what they may be asked for.

use std::cmp::Ordering;

use crate::dataset::{Figure, FigureId, IndicatorId, Lang, Period, SourceId, SubjectId, in_order};
use crate::state::{SortKey, TableView};
use crate::text::{figure_name, folded, found, period, printed, speaker_name};

/// The values by which the table can be filtered: those that occur, each once.
#[derive(Clone, Debug, PartialEq)]
pub struct Filters {
    /// Articles, by letter.
    pub sources: Vec<SourceId>,
    /// Subjects, by name.
    pub subjects: Vec<SubjectId>,
    /// Indicators, by name.
    pub indicators: Vec<IndicatorId>,
    /// Periods, earliest first.
    pub periods: Vec<Period>,
}

/// What the filters offer in a language.
#[must_use]
pub fn filters(lang: Lang) -> Filters {
    let mut filters = Filters {
        sources: SourceId::all().collect(),
        subjects: Vec::new(),
        indicators: Vec::new(),
        periods: Vec::new(),
    };
    let mut figures: Vec<FigureId> = FigureId::all().collect();
    filters
        .sources
        .retain(|source| figures.iter().any(|figure| figure.get().source == *source));
    in_order(&mut figures, &|a, b| order(SortKey::Subject, a, b, lang));
    filters
        .subjects
        .extend(figures.iter().map(|figure| figure.get().subject));
    filters.subjects.dedup();
    in_order(&mut figures, &|a, b| order(SortKey::Indicator, a, b, lang));
    filters
        .indicators
        .extend(figures.iter().map(|figure| figure.get().indicator));
    filters.indicators.dedup();
    in_order(&mut figures, &|a, b| order(SortKey::Period, a, b, lang));
    filters
        .periods
        .extend(figures.iter().filter_map(|figure| figure.get().when()));
    filters.periods.dedup();
    filters
}

/// The figures that a reader's filters let through, in the order that the reader has chosen.
///
/// A search needs each of its words somewhere in name, measure, place, period, printed form or
/// speaker, in the language of the page; accents and capitals make no difference. Figures that
/// are equal by the chosen column keep the order of the articles, and figures without a period
/// come last by period, whichever way it runs.
///
/// ```
/// use hechos::card::rows;
/// use hechos::dataset::Lang;
/// use hechos::state::TableView;
/// let view = TableView { query: "mexico 617".to_owned(), ..TableView::default() };
/// let found = rows(&view, Lang::Es);
/// assert_eq!(found[0].get().id, "mexico-total-exports-2024");
/// ```
#[must_use]
pub fn rows(view: &TableView, lang: Lang) -> Vec<FigureId> {
    let mut rows: Vec<FigureId> = FigureId::all()
        .filter(|figure| fits(*figure, view, lang))
        .collect();
    in_order(&mut rows, &|a, b| {
        let undated = |figure: FigureId| figure.get().when().is_none();
        match order(view.sort, a, b, lang) {
            datedness if view.sort == SortKey::Period && undated(a) != undated(b) => datedness,
            order if view.descending => order.reverse(),
            order => order,
        }
    });
    rows
}

fn fits(figure: FigureId, view: &TableView, lang: Lang) -> bool {
    let row = figure.get();
    view.source.is_none_or(|source| source == row.source)
        && view.subject.is_none_or(|subject| subject == row.subject)
        && view
            .indicator
            .is_none_or(|indicator| indicator == row.indicator)
        && view.period.is_none_or(|when| Some(when) == row.when())
        && (view.query.trim().is_empty() || found(&searched(figure, lang), &view.query))
}

/// Everything that a search looks into.
fn searched(figure: FigureId, lang: Lang) -> String {
    let row = figure.get();
    let source = row.source.get();
    let place = [&source.letter.to_string(), "¶", &row.paragraph.to_string()].concat();
    let when = row.when().map(|when| period(when, lang));
    folded(
        &[
            figure_name(figure, lang).as_str(),
            row.id,
            row.as_printed,
            &printed(&row.quantity, lang),
            when.as_deref().unwrap_or_default(),
            source.publisher,
            &place,
            speaker_name(figure, lang).unwrap_or_default(),
        ]
        .join(" "),
    )
}

/// The order of two figures by a column, from small to large.
fn order(key: SortKey, a: FigureId, b: FigureId, lang: Lang) -> Ordering {
    let (first, second) = (a.get(), b.get());
    match key {
        SortKey::Article => {
            (first.source, first.paragraph, a).cmp(&(second.source, second.paragraph, b))
        }
        SortKey::Subject => {
            let name = |of: &Figure| folded(of.subject.get().name.get(lang));
            name(first)
                .cmp(&name(second))
                .then(first.subject.cmp(&second.subject))
        }
        SortKey::Indicator => {
            let name = |of: &Figure| folded(of.indicator.get().name.get(lang));
            name(first)
                .cmp(&name(second))
                .then(first.indicator.cmp(&second.indicator))
        }
        SortKey::Period => {
            let key = |of: &Figure| (of.when().is_none(), of.when());
            key(first).cmp(&key(second))
        }
        SortKey::Value => {
            let (one, other) = (&first.quantity, &second.quantity);
            (one.unit as u8)
                .cmp(&(other.unit as u8))
                .then(one.value.total_cmp(&other.value))
        }
    }
}
