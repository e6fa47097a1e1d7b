//! The saved table of a card says of each figure whether others print another value.

use crate::small;
use hechos::card::{card, csv};
use hechos::dataset::Lang;
use hechos::maths::Reading;
use hechos::state::CardId;

/// The cells of a column by what the row is of.
fn column(id: &str, name: &str, lang: Lang) -> Vec<(String, String)> {
    small();
    let id = CardId::parse(id).expect("a card of the sheet");
    let table = card(id, None, Reading::Plausible, lang)
        .expect("a card")
        .table;
    let file = csv(
        &table,
        "Title",
        "https://example.org/",
        Reading::Plausible,
        lang,
    );
    let mut rows = csv::Reader::from_reader(file.trim_start_matches('\u{feff}').as_bytes());
    let head = rows.headers().expect("a head").clone();
    let place = |name: &str| {
        head.iter()
            .position(|column| column == name)
            .expect("a column")
    };
    let (figure, cell) = (place("figure"), place(name));
    rows.records()
        .map(|row| row.expect("a row"))
        .map(|row| (row[figure].to_owned(), row[cell].to_owned()))
        .collect()
}

fn said(id: &str, figure: &str, lang: Lang) -> String {
    let all = column(id, "others", lang);
    let found = all.into_iter().find(|(of, _)| of == figure);
    found.expect("a row of the card").1
}

#[test]
fn a_disputed_figure_says_that_others_differ_and_how_many() {
    let found = [Lang::En, Lang::Es].map(|lang| said("exporters", "sudland-exports-2024", lang));
    assert_eq!(
        found,
        [
            "Others differ. Of the publications that were found, 1 prints it more exactly and 1 prints another value.",
            "Otros difieren. De las publicaciones encontradas, 1 la da con más exactitud y 1 da otro valor.",
        ]
    );
}

#[test]
fn a_figure_that_is_not_disputed_says_how_many_and_one_without_readings_nothing() {
    let found = [Lang::En, Lang::Es].map(|lang| said("value", "value-2024", lang));
    assert_eq!(
        found,
        [
            "Of the publications that were found, 1 prints it more exactly.",
            "De las publicaciones encontradas, 1 la da con más exactitud.",
        ]
    );
    assert_eq!(said("exporters", "exports-2024", Lang::En), "");
    assert_eq!(said("balances", "balance-2024", Lang::Es), "");
}
