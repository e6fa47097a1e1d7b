//! `docs/editing.md`: its article is covered by its rows, its card says what it prints, and no column and
//! no word of the tables is without an example.

use std::collections::BTreeSet;
use std::fs;

use hechos::card::{contradicted, say, story};
use hechos::dataset::{FigureId, Lang, ReadingId, Weight};
use hechos::judge::{Agreement, CheckVerdict, Question, audit, opinions};
use hechos::maths::Reading;
use hechos::state::CardId;
use hechos::text::plain;
use serde_json::Value;

use crate::blocks::blocks;
use crate::built::{Built, rows_of};
use crate::documented;
use hechos::tables::coverage::{Article, Coverage};
use hechos::tables::is_optional;

#[test]
fn what_the_boxes_say_makes_a_sheet() {
    let folder = documented();
    let figures = folder.dataset.figures.iter();
    assert!(figures.filter(|row| row.id.starts_with("tea-")).count() > 20);
    assert!(!folder.claims.is_empty());
    for claim in &folder.claims {
        let against = contradicted(claim.items, claim.item, claim.range);
        assert_eq!(against, None, "{}", claim.words.en);
    }
}

#[test]
fn the_rows_account_for_every_numeral_of_the_article() {
    let folder = documented();
    let articles = blocks()
        .into_iter()
        .filter(|block| block.kind == "text article");
    let mut read = 0;
    for block in articles {
        let article = Article::new(&block.text);
        let coverage = Coverage::of(&article, &folder.dataset, Some(&block.name));
        assert_eq!(coverage.source.as_ref(), Some(&block.name));
        let missing: Vec<_> = coverage.missing().collect();
        assert!(missing.is_empty(), "{}: {missing:?}", block.place);
        assert!(
            coverage.stale.is_empty(),
            "{}: {:?}",
            block.place,
            coverage.stale
        );
        assert!(coverage.numerals.len() > 5, "{}", block.place);
        read += 1;
    }
    assert_eq!(read, 1);
}

#[test]
fn the_card_says_what_its_article_prints() {
    documented();
    let tea = CardId::parse("tea").expect("the card of the page");
    let told = |lang| story(tea, Reading::Plausible, lang).expect("a story");
    let spaced = |text: String| text.replace('\u{a0}', " ");
    assert_eq!(
        spaced(plain(&told(Lang::En).sentence)),
        "From 32,000 tonnes to 40,000 tonnes: a rise of 25% [24.99, 25.01]."
    );
    assert_eq!(
        spaced(plain(&told(Lang::Es).finding)),
        "Norlandia exportó una cuarta parte más de té en 2024"
    );
    let id = |id| FigureId::find(id).expect("a figure of the page");
    let asked = Question::Compare(id("tea-exports-2024"), id("tea-exports-2023"));
    assert!(
        plain(&say(&asked, Reading::Plausible, Lang::En).text).starts_with("Norland’s tea exports")
    );
    let all = audit(Reading::Plausible);
    let rose = all.iter().find(|check| check.id == "direction-tea-rose");
    assert_eq!(rose.map(|check| check.verdict), Some(CheckVerdict::Agrees));
}

#[test]
fn what_the_page_calls_wrong_is_told_in_its_words() {
    let all = blocks();
    let wrong = all
        .iter()
        .enumerate()
        .filter(|(_, block)| block.kind == "toml wrong");
    let mut tried = 0;
    for (at, block) in wrong {
        let told = &all[at + 1];
        assert_eq!(
            told.kind, "text problem",
            "{}: what is said of it comes next",
            block.place
        );
        let built = Built::new();
        built.change(&format!("cards/{}.toml", block.name), &block.text);
        let found = built.read().expect_err("it is wrong");
        assert_eq!(found.trim(), told.text.trim(), "{}", block.place);
        tried += 1;
    }
    assert_eq!(tried, 1);
}

#[test]
fn what_others_print_is_counted_by_independent_publications() {
    documented();
    let figure = |id| FigureId::find(id).expect("a figure of the page");
    let ids = |found: &[(ReadingId, Agreement)]| -> Vec<&str> {
        found.iter().map(|(id, _)| id.get().id).collect()
    };
    let tea = opinions(figure("tea-exports-2024"), Reading::Plausible);
    // One for the board and what quotes it, one for the two texts of the daily, the closer of which speaks.
    let independent = [
        "tea-exports-board",
        "tea-exports-coast",
        "tea-exports-gaceta",
    ];
    assert_eq!(ids(&tea.independent), independent);
    let counts = Agreement::ALL.map(|agreement| tea.count(agreement));
    assert_eq!(
        counts,
        [1, 0, 1, 1],
        "same, more exactly, less exactly, another value"
    );
    assert_eq!(
        ids(&tea.repeated),
        ["tea-exports-courier", "tea-exports-coast-later"]
    );
    assert_eq!(ids(&tea.own), ["tea-exports-weekly"]);
    assert_eq!(tea.linked.len(), 4);
    assert_eq!(figure("tea-exports-2024").doubted(), Some(Weight::Dispute));
    let growth = opinions(figure("tea-growth-2024"), Reading::Plausible);
    let found: Vec<(&str, Agreement)> = growth
        .independent
        .iter()
        .map(|(id, agreement)| (id.get().publisher, *agreement))
        .collect();
    let wanted = [
        ("Teeblatt", Agreement::Refines),
        ("La Feuille", Agreement::Rounds),
        ("La Foglia", Agreement::Rounds),
        ("A Folha", Agreement::Refines),
        ("Cha", Agreement::Rounds),
        ("Ip", Agreement::Same),
        ("Cha Bao", Agreement::Same),
    ];
    assert_eq!(found, wanted);
}

/// The tables with their columns, and the words that a column may hold.
fn columns() -> Vec<(String, String, Vec<String>)> {
    let text = fs::read_to_string("static/sheet/dataset/datapackage.json").expect("a package");
    let package: Value = serde_json::from_str(&text).expect("it is JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for table in list(&package["resources"]) {
        for field in list(&table["schema"]["fields"]) {
            let words = list(&field["constraints"]["enum"]);
            let words = words.iter().map(word).collect();
            found.push((word(&table["name"]), word(&field["name"]), words));
        }
    }
    found
}

#[test]
fn every_column_and_every_word_is_explained_and_has_an_example() {
    let page = fs::read_to_string("docs/editing.md").expect("the page");
    let all = blocks();
    let (mut columns_found, mut words_found) = (0, 0);
    for (table, column, words) in columns() {
        let head = format!("\n### `{table}.csv`");
        let (_, section) = page
            .split_once(&head)
            .unwrap_or_else(|| panic!("no section on {table}"));
        let section = section.split("\n### ").next().expect("a section");
        let named = |word: &str| section.contains(&format!("`{word}`"));
        assert!(named(&column), "{table}.{column} is not explained");
        let kind = format!("csv {table}");
        let mut used: BTreeSet<String> = all
            .iter()
            .filter(|block| block.kind == kind)
            .flat_map(rows_of)
            .filter_map(|row| row.get(&column).cloned())
            .collect();
        assert!(!used.is_empty(), "{table}.{column} has no example");
        columns_found += 1;
        // What the small sheet has itself needs no second row.
        let rows = fs::read_to_string(format!("tests/sheets/small/dataset/{table}.csv"));
        if let Ok(rows) = rows {
            let mut small = csv::Reader::from_reader(std::io::Cursor::new(rows));
            let mut names = small.headers().expect("a head").iter();
            let at = names.position(|name| name == column);
            let at = at.expect("every sheet has the same columns");
            let records = small.records().flatten();
            used.extend(records.filter_map(|row| Some(row.get(at)?.to_owned())));
        } else {
            assert!(is_optional(&table), "the small sheet has no {table}");
        }
        for word in words {
            assert!(named(&word), "{table}.{column}: {word} is not explained");
            assert!(
                used.contains(&word),
                "{table}.{column}: {word} has no example"
            );
            words_found += 1;
        }
    }
    assert!(
        columns_found > 70 && words_found > 60,
        "{columns_found}, {words_found}"
    );
}
