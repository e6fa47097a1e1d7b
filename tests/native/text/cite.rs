//! Citations and saved tables: valid, complete, and safe to open, whatever a title holds.

use hechos::card::{card, csv, others_told, story};
use hechos::dataset::{Bound, FigureId, Lang, Qualifier, Weight};
use hechos::maths::Reading;
use hechos::state::CardId;
use hechos::text::{Cited, csv_cell, plain};
use proptest::prelude::*;
use serde_json::Value;

const ADDRESS: &str = "https://example.org/es/#v=1&card=ai-exporters&vs=china";

/// Every card with its title, its periods and its figures.
fn cards(lang: Lang) -> Vec<(CardId, String, String, Vec<FigureId>)> {
    CardId::all()
        .filter_map(|id| {
            let story = story(id, Reading::Plausible, lang)?;
            Some((id, plain(&story.finding), story.period, story.printed))
        })
        .collect()
}

#[test]
fn a_citation_names_the_card_its_articles_the_data_and_the_address() {
    for lang in Lang::ALL {
        for (id, title, period, figures) in cards(lang) {
            let cited = Cited {
                key: id.as_str(),
                title: &title,
                period: &period,
                figures: &figures,
            };
            let fill = |text: String| text.replace("%address%", ADDRESS);
            let line = fill(cited.plain(lang));
            for part in [title.as_str(), &period, ADDRESS, "%day%", "Hechos"] {
                assert!(line.contains(part), "{id:?}: {part} is missing: {line}");
            }
            for figure in &figures {
                let source = figure.get().source;
                let paragraph = format!("¶{}", figure.get().paragraph);
                for part in [source.get().publisher, source.article().title, &paragraph] {
                    assert!(line.contains(part), "{id:?}: {part} is missing: {line}");
                }
            }
            for text in [line, fill(cited.bibtex(lang)), fill(cited.csl(lang))] {
                assert!(text.contains(ADDRESS), "{text}");
                assert!(
                    !text.contains(['{', '}']) || text.contains("hechos-"),
                    "{text}"
                );
            }
        }
    }
}

proptest! {
    #[test]
    fn a_citation_holds_any_title(title in "[ -~\u{a0}-ÿ“”\n\t]{0,60}") {
        let figures = [FigureId::all().next().expect("a sheet has figures")];
        let cited = Cited { key: "card", title: &title, period: "2022", figures: &figures };
        let csl = cited.csl(Lang::En).replace("%parts%", "2026");
        let item: Value = serde_json::from_str(&csl).expect("CSL-JSON is JSON");
        prop_assert_eq!(item[0]["title"].as_str(), Some(title.as_str()));
        let bibtex = cited.bibtex(Lang::En);
        let mut depth = 0;
        let mut letters = bibtex.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => drop(letters.next()),
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            prop_assert!(depth >= 0, "{}", bibtex);
        }
        prop_assert_eq!(depth, 0, "{}", bibtex);
    }

    #[test]
    fn a_cell_is_read_back_and_is_no_formula(text in any::<String>()) {
        let cell = csv_cell(&text);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(cell.as_bytes());
        let record = reader.records().next().expect("one row").expect("valid");
        prop_assert_eq!(record.len(), 1);
        prop_assert!(!record[0].starts_with(['=', '+', '-', '@']));
        prop_assert_eq!(record[0].strip_prefix('\'').unwrap_or(&record[0]), text.strip_prefix('\'').unwrap_or(&text));
    }
}

#[test]
fn a_saved_table_says_of_each_row_what_the_dataset_says() {
    for lang in Lang::ALL {
        for reading in [Reading::Plausible, Reading::Strict] {
            for (id, title, ..) in cards(lang) {
                let card = card(id, None, reading, lang).expect("a card");
                let file = csv(&card.table, &title, ADDRESS, reading, lang);
                let file = file.strip_prefix('\u{feff}').expect("begins with the mark");
                let mut rows = csv::Reader::from_reader(file.as_bytes());
                let head = rows.headers().expect("a head").clone();
                let place = |name: &str| head.iter().position(|column| column == name);
                let at = |name: &str| place(name).unwrap_or_else(|| panic!("no column {name}"));
                let rows: Vec<_> = rows.records().map(|row| row.expect("valid")).collect();
                assert_eq!(rows.len(), card.table.rows.len());
                for (row, shown) in rows.iter().zip(&card.table.rows) {
                    let number = |at: usize| row[at].parse::<f64>().expect("a number");
                    assert_eq!((&row[0], &row[1]), (title.as_str(), shown.header.as_str()));
                    let (value, low, high) = (number(3), number(4), number(5));
                    assert!(low <= value && value <= high, "{row:?}");
                    let interval = &shown.interval;
                    for (read, meant) in [
                        (value, interval.value()),
                        (low, interval.low()),
                        (high, interval.high()),
                    ] {
                        assert!(
                            (read - meant).abs() <= meant.abs() * 1e-9,
                            "{row:?}: {meant}"
                        );
                    }
                    let said = |name| &row[at(name)];
                    assert_eq!(said("address"), ADDRESS);
                    assert_ne!(said("publisher"), "", "{row:?}");
                    // Computed here, or printed somewhere.
                    assert_eq!(said("as_printed").is_empty(), said("paragraph").is_empty());
                    let word = format!("{reading:?}").to_lowercase();
                    assert_eq!(said("reading"), word);
                    let Some(figure) = FigureId::find(said("figure")) else {
                        assert_eq!((said("qualifier"), said("as_printed")), ("", ""));
                        assert_eq!(said("others"), "");
                        continue;
                    };
                    let others = said("others");
                    let told = others_told(figure, lang).unwrap_or_default();
                    assert!(others.ends_with(&told), "{others}");
                    let sign = ["Others differ. ", "Otros difieren. "];
                    assert_eq!(
                        sign.iter().any(|sign| others.starts_with(sign)),
                        figure.doubted() == Some(Weight::Dispute),
                        "{others}"
                    );
                    let figure = figure.get();
                    let quantity = &figure.quantity;
                    let more = quantity.qualifier == Qualifier::MoreThan;
                    let base = figure.base_period.map(|base| base.to_string());
                    assert_eq!(said("qualifier"), quantity.qualifier.word());
                    assert_eq!(said("open_end"), if more { "high" } else { "" });
                    // The ends of a range are its lowest and its highest.
                    assert_eq!(said("bound"), quantity.bound.map_or("", Bound::word));
                    assert_eq!(said("base_period"), base.unwrap_or_default());
                    assert_eq!(said("attributed_to"), figure.attributed_to);
                    assert_eq!(
                        said("period_from") == "context",
                        figure.period_is_from_context()
                    );
                }
            }
        }
    }
}

#[test]
fn the_last_name_of_a_spanish_list_takes_the_word_that_its_sound_asks_for() {
    for (last, said) in [
        ("INEGI", "OMC e INEGI"),
        ("Hidalgo", "OMC e Hidalgo"),
        ("Índice", "OMC e Índice"),
        ("hierro", "OMC y hierro"),
        ("Iowa", "OMC y Iowa"),
        ("el INEGI", "OMC y el INEGI"),
    ] {
        let names = ["OMC", last].map(str::to_owned);
        assert_eq!(hechos::text::list(&names, Lang::Es), said);
        assert!(hechos::text::list(&names, Lang::En).starts_with("OMC and "));
    }
}
