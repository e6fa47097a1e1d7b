//! The tables of the sheet against their articles, as far as numbers go: no text of theirs is kept here.

use crate::{figure, folder, second};
use hechos::dataset::{FigureId, Unit};
use hechos::maths::{Interval, Reading};

/// What stands in each paragraph of each article, copied a second time and from left to right.
const PRINTED: &[(&str, u32, &[&str])] = &[
    ("ren-2024", 3, &["36.7 TWh", "71%"]),
    ("ren-2024", 4, &["51.4 TWh", "1.3%", "2.0%"]),
    (
        "ren-2024",
        5,
        &[
            "1.16 (historical average of 1)",
            "1.06 (historical average of 1)",
            "0.94 (historical average of 1)",
            "28%",
            "27%",
            "10%",
            "6%",
            "24%",
            "37%",
        ],
    ),
    ("ren-2024", 6, &["5.1 TWh", "10%", "10.5 TWh"]),
    (
        "esgreview-2023",
        2,
        &["61%", "31.2 TWh", "25%", "23%", "7%", "6%", "70%", "43%"],
    ),
];

#[test]
fn each_figure_stands_in_its_paragraph_in_the_order_of_the_article() {
    second();
    let mut found: Vec<(&str, u32, Vec<&str>)> = Vec::new();
    for figure in FigureId::all().map(|id| id.get()) {
        let (source, paragraph) = (figure.source.get().id, u32::from(figure.paragraph));
        match found.last_mut() {
            Some((last, at, prints)) if (*last, *at) == (source, paragraph) => {
                prints.push(figure.as_printed);
            }
            _ => found.push((source, paragraph, vec![figure.as_printed])),
        }
    }
    let wanted: Vec<(&str, u32, Vec<&str>)> = PRINTED
        .iter()
        .map(|(source, paragraph, prints)| (*source, *paragraph, prints.to_vec()))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn titles_dates_and_addresses_are_those_of_the_articles() {
    second();
    let sources = folder().dataset.sources;
    let told: Vec<[&str; 4]> = sources
        .iter()
        .map(|row| {
            [
                row.publisher.as_str(),
                row.title.as_str(),
                row.published.as_str(),
                row.url.as_str(),
            ]
        })
        .collect();
    assert_eq!(
        told,
        [
            [
                "REN",
                "Record renewable energy production supplies 71% of electricity consumption in 2024",
                "2025-01-06",
                "https://www.ren.pt/en-gb/media/news/record-renewable-energy-production-supplies-71-of-electricity-consumption-in-2024",
            ],
            [
                "esgreview.net",
                "Portugal Sets Renewable Record",
                "",
                "https://esgreview.net/2024/01/03/portugal-sets-renewable-record/",
            ],
        ]
    );
}

#[test]
fn prints_stand_for_half_of_their_last_place() {
    let read = |id: &str, reading, wanted: [f64; 3]| {
        let quantity = figure(id).get().quantity;
        let of = Interval::of(&quantity, reading).expect("a figure can be read");
        let found = [of.low(), of.value(), of.high()];
        let far = found
            .iter()
            .zip(wanted)
            .any(|(found, wanted)| (found - wanted).abs() > 1e-9);
        assert!(!far, "{id}: {found:?}, not {wanted:?}");
    };
    for reading in [Reading::Plausible, Reading::Strict] {
        read("consumption-2024", reading, [51.35, 51.4, 51.45]);
        read("photovoltaics-share-2024", reading, [9.5, 10.0, 10.0]);
        read("non-renewable-share-2024", reading, [9.5, 10.0, 10.5]);
        read(
            "consumption-growth-adjusted-2024",
            reading,
            [1.95, 2.0, 2.05],
        );
        read("hydropower-index-2024", reading, [1.155, 1.16, 1.165]);
    }
    assert_eq!(figure("consumption-2024").get().quantity.unit.word(), "TWh");
    assert_eq!(Unit::MAIN.word(), "TWh");
}
