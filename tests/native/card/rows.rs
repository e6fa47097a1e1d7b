//! The rows of the table of all figures: what passes the filters, in which order, and what a row
//! says of its figure.

use hechos::card::{filters, rows};
use hechos::dataset::{FigureId, Lang, SourceId};
use hechos::state::{SortKey, TableView};

#[test]
fn without_a_choice_every_figure_stands_in_the_order_of_the_articles() {
    let shown = rows(&TableView::default(), Lang::En);
    assert_eq!(shown.len(), FigureId::all().len());
    let places: Vec<_> = shown
        .iter()
        .map(|row| (row.get().source, row.get().paragraph))
        .collect();
    assert!(places.is_sorted());
}

#[test]
fn filters_offer_what_occurs_and_leave_nothing_empty() {
    for lang in Lang::ALL {
        let offer = filters(lang);
        let all = || TableView::default();
        let mut views: Vec<TableView> = Vec::new();
        views.extend(offer.sources.iter().map(|of| TableView {
            source: Some(*of),
            ..all()
        }));
        views.extend(offer.subjects.iter().map(|of| TableView {
            subject: Some(*of),
            ..all()
        }));
        views.extend(offer.indicators.iter().map(|of| TableView {
            indicator: Some(*of),
            ..all()
        }));
        views.extend(offer.periods.iter().map(|of| TableView {
            period: Some(*of),
            ..all()
        }));
        for view in views {
            assert!(!rows(&view, lang).is_empty(), "{view:?}");
        }
        assert_eq!(offer.sources.len(), SourceId::all().len());
        assert!(offer.periods.is_sorted());
        let mut subjects = offer.subjects.clone();
        subjects.sort_unstable();
        subjects.dedup();
        assert_eq!(subjects.len(), offer.subjects.len());
    }
}

#[test]
fn every_order_holds_every_figure_and_keeps_equals_together() {
    for sort in SortKey::ALL {
        for descending in [false, true] {
            let view = TableView {
                sort: *sort,
                descending,
                ..TableView::default()
            };
            let mut shown = rows(&view, Lang::Es);
            if *sort == SortKey::Subject {
                let mexico: Vec<_> = shown
                    .iter()
                    .filter(|row| row.get().subject.get().id == "mexico")
                    .collect();
                assert!(mexico.is_sorted(), "{sort:?} {descending}");
            }
            if *sort == SortKey::Period {
                assert!(shown.is_sorted_by_key(|row| row.get().when().is_none()));
            }
            shown.sort_unstable();
            shown.dedup();
            assert_eq!(shown.len(), FigureId::all().len());
        }
    }
}
