//! The table of all figures: which rows it shows, in which order, and what they may be asked for.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::dataset::{FigureId, IndicatorId, Lang, Period, SourceId, SubjectId, Unit, in_order};
use crate::state::{FigureKind, SortKey, TableView};
use crate::text::{figure_name, folded, found, grouped, period, printed, searchable, speaker_name};

/// The values by which the table can be filtered: those that occur, each once.
#[derive(Clone, Debug, PartialEq)]
pub struct Filters {
    /// Articles, by letter.
    pub sources: Vec<SourceId>,
    /// Subjects, by name.
    pub subjects: Vec<SubjectId>,
    /// Indicators, by name.
    pub indicators: Vec<IndicatorId>,
    /// Periods, and the years that one begins or ends in; earliest first.
    pub periods: Vec<Period>,
}

/// What the filters offer in a language.
#[must_use]
pub fn filters(lang: Lang) -> Filters {
    let in_row_order = |key| in_row_order(key, false, lang);
    let mut filters = Filters {
        sources: SourceId::all().collect(),
        subjects: Vec::new(),
        indicators: Vec::new(),
        periods: Vec::new(),
    };
    filters
        .sources
        .retain(|source| FigureId::all().any(|figure| figure.get().source == *source));
    for figure in in_row_order(SortKey::Subject) {
        let of = figure.get().subject;
        if filters.subjects.last() != Some(&of) {
            filters.subjects.push(of);
        }
    }
    for figure in in_row_order(SortKey::Indicator) {
        let of = figure.get().indicator;
        if filters.indicators.last() != Some(&of) {
            filters.indicators.push(of);
        }
    }
    let printed = FigureId::all().filter_map(|figure| figure.get().when());
    let periods: BTreeSet<Period> = printed
        .flat_map(|when| [when].into_iter().chain(when.years()))
        .collect();
    filters.periods = periods.into_iter().collect();
    filters
}

/// The figures that a reader's filters let through, in the order that the reader has chosen.
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
    let passing = passing(view, &searched(lang));
    let mut rows = in_row_order(view.sort, view.descending, lang);
    rows.retain(|figure| passing[figure.position()]);
    rows
}

/// Which figures the filters let through, in the order of the dataset. `searched` is what
/// [`searched`] returns; without search words it may be empty.
///
/// A search needs each of its words somewhere in name, code, measure, place, period, printed form or
/// speaker, in the language of the page, or in the value in plain dollars; accents, capitals and the
/// commas of numbers make no difference.
#[must_use]
pub fn passing(view: &TableView, searched: &[String]) -> Vec<bool> {
    let query = searchable(&view.query);
    let words = !query.trim().is_empty();
    let fits = |figure: FigureId| {
        let row = figure.get();
        let text = searched.get(figure.position());
        view.source.is_none_or(|source| source == row.source)
            && view.subject.is_none_or(|subject| subject == row.subject)
            && view
                .indicator
                .is_none_or(|indicator| indicator == row.indicator)
            && view
                .period
                .is_none_or(|when| row.when().is_some_and(|own| when.finds(own)))
            && view.kind.is_none_or(|kind| kind == FigureKind::of(row))
            && view.others.is_none_or(|others| others.holds(figure))
            && (!words || text.is_some_and(|text| found(text, &query)))
    };
    FigureId::all().map(fits).collect()
}

/// Everything that a search looks into, for each figure in the order of the dataset. It takes longer
/// than a search, so it is made once, before the first.
#[must_use]
pub fn searched(lang: Lang) -> Vec<String> {
    let of = |figure: FigureId| {
        let row = figure.get();
        let source = row.source.get();
        let place = [&source.letter.to_string(), "¶", &row.paragraph.to_string()].concat();
        let when = row.when().map(|when| period(when, lang));
        let in_full = match row.quantity.unit {
            Unit::Of(_) => grouped(row.quantity.value, 0),
            _ => String::new(),
        };
        searchable(
            &[
                figure_name(figure, lang).as_str(),
                row.id,
                row.subject.get().code,
                row.as_printed,
                &printed(&row.quantity, lang),
                &in_full,
                when.as_deref().unwrap_or_default(),
                source.publisher,
                &place,
                speaker_name(figure, lang).unwrap_or_default(),
            ]
            .join(" "),
        )
    };
    FigureId::all().map(of).collect()
}

/// Every figure, sorted by a column. Figures that are equal by it keep the order of the articles,
/// and figures without a period come last by period, whichever way it runs.
#[must_use]
pub fn in_row_order(key: SortKey, descending: bool, lang: Lang) -> Vec<FigureId> {
    let mut rows: Vec<FigureId> = FigureId::all().collect();
    // Folded once a name, and not once a comparison.
    let names: Vec<String> = match key {
        SortKey::Subject => SubjectId::all()
            .map(|id| folded(id.get().name.get(lang)))
            .collect(),
        SortKey::Indicator => IndicatorId::all()
            .map(|id| folded(id.get().name.get(lang)))
            .collect(),
        SortKey::Article | SortKey::Period | SortKey::Value => Vec::new(),
    };
    in_order(&mut rows, &|a, b| {
        let undated = |figure: FigureId| figure.get().when().is_none();
        match order(key, a, b, &names) {
            datedness if key == SortKey::Period && undated(a) != undated(b) => datedness,
            order if descending => order.reverse(),
            order => order,
        }
    });
    rows
}

/// The order of two figures by a column, from small to large; `names` are those of the column.
fn order(key: SortKey, a: FigureId, b: FigureId, names: &[String]) -> Ordering {
    let (first, second) = (a.get(), b.get());
    let by_name = |one: usize, other: usize| names[one].cmp(&names[other]).then(one.cmp(&other));
    match key {
        SortKey::Article => {
            (first.source, first.paragraph, a).cmp(&(second.source, second.paragraph, b))
        }
        SortKey::Subject => by_name(first.subject.position(), second.subject.position()),
        SortKey::Indicator => by_name(first.indicator.position(), second.indicator.position()),
        SortKey::Period => {
            let key = |of: FigureId| (of.get().when().is_none(), of.get().when());
            key(a).cmp(&key(b))
        }
        SortKey::Value => {
            let (one, other) = (&first.quantity, &second.quantity);
            one.unit
                .cmp(&other.unit)
                .then(one.value.total_cmp(&other.value))
        }
    }
}
