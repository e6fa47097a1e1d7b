//! the rows of the table of all figures: what passes the filters, in which order, and what a row
//! says of its figure.

use crate::named;
use hechos::card::{passage, precision, rows, stands_for, uses};
use hechos::dataset::{FigureId, Lang, Period, SourceId, SubjectId, Unit};
use hechos::judge::{Agreement, audit, opinions};
use hechos::maths::Reading;
use hechos::state::{FigureKind, OthersKey, SortKey, TableView};

fn find(id: &str) -> FigureId {
    FigureId::find(id).expect("it is in the dataset")
}

fn search(query: &str, lang: Lang) -> Vec<&'static str> {
    let view = TableView {
        query: query.to_owned(),
        ..TableView::default()
    };
    rows(&view, lang).iter().map(|row| row.get().id).collect()
}

#[test]
fn a_search_finds_words_of_its_language_without_accents() {
    assert_eq!(
        search("nuevo leon 2025", Lang::Es),
        ["nuevo-leon-exports-share-2025q3"]
    );
    assert!(search("dispositivos medicos", Lang::Es).len() > 4);
    assert!(search("dispositivos medicos", Lang::En).is_empty());
    assert!(search("OMC", Lang::Es).len() > 4);
    assert_eq!(
        search("B¶4 66.6", Lang::En),
        ["mexico-high-technologies-us-2025h1"]
    );
    assert_eq!(search("  ", Lang::En).len(), FigureId::all().len());
    assert!(search("xylophone", Lang::En).is_empty());
}

#[test]
fn a_search_takes_names_and_numbers_as_people_type_them() {
    let all = |query, lang| search(query, lang).len();
    for lang in Lang::ALL {
        assert!(all("mexico", lang) > 20);
        for query in ["México", "MÉXICO", "mEXICO"] {
            assert_eq!(search(query, lang), search("mexico", lang), "{query}");
        }
        let union = search("EU 2022", lang);
        assert!(
            union.contains(&"european-union-ai-exports-2022"),
            "{union:?}"
        );
        for query in [
            "28.9",
            "US$28.9 billion",
            "28900",
            "28,900",
            "28900000000",
            "28,900,000,000",
        ] {
            let found = search(query, lang);
            assert!(
                found.contains(&"chihuahua-exports-2025q3"),
                "{query} {lang:?}: {found:?}"
            );
        }
        assert_eq!(search("18.9%", lang), ["chihuahua-exports-share-2025q3"]);
    }
    let found = search("28,900 millones", Lang::Es);
    assert_eq!(found, ["chihuahua-exports-2025q3"]);
    let found = search("28.9 mil millones", Lang::Es);
    assert!(found.contains(&"chihuahua-exports-2025q3"), "{found:?}");
}

#[test]
fn every_figure_is_of_one_kind_and_every_kind_occurs() {
    let of = |kind| {
        let view = TableView {
            kind: Some(kind),
            ..TableView::default()
        };
        rows(&view, Lang::En)
    };
    let mut all: Vec<FigureId> = FigureKind::ALL
        .iter()
        .flat_map(|kind| {
            let found = of(*kind);
            assert!(!found.is_empty(), "{kind:?}");
            found
        })
        .collect();
    all.sort_unstable();
    assert!(all.into_iter().eq(FigureId::all()));
    let holds = |kind, id| of(kind).contains(&find(id));
    assert!(holds(FigureKind::Share, "chihuahua-exports-share-2025q3"));
    assert!(holds(FigureKind::Growth, "jalisco-exports-growth-2025q3"));
    assert!(holds(FigureKind::Amount, "mexico-total-exports-2024"));
    assert!(holds(FigureKind::Rank, "mexico-total-exports-rank-2024"));
}

/// Every figure is of one of three; what is disputed is among those of which some print another value.
#[test]
fn what_others_print_narrows_as_their_agreement_is_computed() {
    let of = |others| {
        let view = TableView {
            others: Some(others),
            ..TableView::default()
        };
        rows(&view, Lang::En)
    };
    let [disputed, differs, agrees, nobody] = [
        OthersKey::Disputed,
        OthersKey::Differs,
        OthersKey::Agrees,
        OthersKey::Nobody,
    ]
    .map(of);
    for figure in FigureId::all() {
        let found = opinions(figure, Reading::Plausible);
        let id = figure.get().id;
        let other = found.count(Agreement::Differs) > 0;
        let any = !found.independent.is_empty();
        assert_eq!(differs.contains(&figure), other, "{id}");
        assert_eq!(agrees.contains(&figure), any && !other, "{id}");
        assert_eq!(nobody.contains(&figure), !any, "{id}");
        assert!(!disputed.contains(&figure) || other, "{id}");
        assert_eq!(disputed.contains(&figure), figure.is_disputed(), "{id}");
    }
    let sizes = [disputed, differs, agrees, nobody].map(|found| found.len());
    assert_eq!(sizes, [4, 8, 59, 4]);
}

#[test]
fn what_others_print_goes_together_with_the_other_filters() {
    let view = TableView {
        source: SourceId::find("pesomxn-devices"),
        others: Some(OthersKey::Disputed),
        ..TableView::default()
    };
    assert_eq!(
        rows(&view, Lang::Es),
        [find("mexico-device-exports-us-share")]
    );
}

/// By a year a reader finds what a search for it finds, but for numbers that happen to hold it.
#[test]
fn a_year_finds_whatever_begins_or_ends_in_it() {
    for year in ["2005", "2022", "2024", "2025"] {
        let by_year = rows(
            &TableView {
                period: Some(year.parse().unwrap()),
                ..TableView::default()
            },
            Lang::En,
        );
        let by_search = rows(
            &TableView {
                query: year.to_owned(),
                ..TableView::default()
            },
            Lang::En,
        );
        assert!(
            by_year.iter().all(|figure| by_search.contains(figure)),
            "{year}"
        );
        let dated = by_search.iter().filter(|figure| {
            let when = figure.get().when();
            when.is_some_and(|when| year.parse().is_ok_and(|year: Period| year.finds(when)))
        });
        assert_eq!(dated.count(), by_year.len(), "{year}");
        assert!(by_year.len() > 1, "{year}");
    }
}

#[test]
fn filters_narrow_together() {
    let view = TableView {
        subject: SubjectId::find("mexico"),
        period: Some("2022".parse().unwrap()),
        ..TableView::default()
    };
    let shown = rows(&view, Lang::En);
    assert!(!shown.is_empty());
    for row in shown.iter().map(|row| row.get()) {
        assert_eq!(row.subject.get().id, "mexico");
        let when = row.when().map(|when| when.to_string()).unwrap_or_default();
        assert!(when.contains("2022"), "{when}");
    }
}

#[test]
fn values_are_put_in_order_within_a_unit() {
    let view = TableView {
        sort: SortKey::Value,
        descending: true,
        ..TableView::default()
    };
    let dollars: Vec<f64> = rows(&view, Lang::En)
        .iter()
        .map(|row| row.get().quantity)
        .filter(|quantity| quantity.unit == Unit::MAIN)
        .map(|quantity| quantity.value)
        .collect();
    assert_eq!(dollars[0], 6.6e12);
    assert!(dollars.is_sorted_by(|a, b| a >= b));
}

#[test]
fn a_row_says_what_its_figure_stands_for() {
    let text = |id, lang| stands_for(find(id), Reading::Plausible, lang).replace('\u{a0}', " ");
    assert_eq!(
        text("mexico-total-exports-2024", Lang::En),
        "US$616.5 to 617.5 billion"
    );
    assert_eq!(
        text("us-mexico-dialogue-engagements", Lang::En),
        "more than 21"
    );
    assert_eq!(
        text("us-mexico-dialogue-engagements", Lang::Es),
        "más de 21"
    );
    assert_eq!(text("mexico-top-products-led", Lang::En), "exact");
    assert_eq!(text("six-states-count", Lang::Es), "6, en palabras");
    assert_eq!(
        text("mexico-total-exports-rank-2024", Lang::En),
        "1st to 10th"
    );
    let strict = stands_for(find("mexico-ai-exports-2022"), Reading::Strict, Lang::En);
    assert_eq!(strict.replace('\u{a0}', " "), "US$99.5 to 100.5 billion");
}

#[test]
fn precision_has_the_sign_of_the_qualifier() {
    let text = |id| precision(find(id), Lang::En).replace('\u{a0}', " ");
    assert_eq!(
        text("mexico-total-exports-2024"),
        "±US$500 million, in both readings"
    );
    assert_eq!(
        text("world-high-tech-trade-2024"),
        "−US$50 billion, in both readings"
    );
    assert_eq!(
        text("china-ai-exports-2022"),
        "+US$100 billion; strictly +US$1 billion"
    );
    assert_eq!(
        text("jalisco-exports-growth-2025q3"),
        "±0.05 percentage points, in both readings"
    );
    assert_eq!(
        text("mexico-total-exports-rank-2024"),
        "a band of places: nothing narrower is printed"
    );
}

#[test]
fn the_address_of_a_passage_asks_for_the_figure_as_printed() {
    let address = passage(find("china-ai-exports-2022")).unwrap();
    assert!(
        address.ends_with("-wto#:~:text=US%24700billion"),
        "{address}"
    );
    assert_eq!(passage(find("mexico-total-exports-2024")), None);
}

#[test]
fn uses_name_the_cards_that_print_a_figure_and_count_its_checks() {
    let uses = uses(Reading::Plausible, &audit(Reading::Plausible));
    let of = |id| {
        FigureId::all()
            .position(|one| one == find(id))
            .map(|at| &uses[at])
            .unwrap()
    };
    assert!(
        of("chihuahua-exports-2025q3")
            .cards
            .contains(&named("state-exports"))
    );
    assert!(of("chihuahua-exports-2025q3").checks > 0);
    assert!(
        of("mexico-total-exports-2024")
            .cards
            .contains(&named("total-exports"))
    );
}
