//! The shape of codes, dates, addresses, lists and products.

use super::super::problem::Problem;
use super::super::rows::{Dataset, SourceRow, StatementRow, SubjectRow};
use super::elsewhere::is_day;

/// Words that one item of a statement may have.
const WORDS: usize = 12;

/// Checks the shape of single cells, and that lists agree in both languages.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    dataset.sources.iter().for_each(|row| source(row, problems));
    dataset
        .subjects
        .iter()
        .for_each(|row| subject(row, problems));
    dataset
        .subjects
        .iter()
        .for_each(|row| sentence(row, problems));
    dataset
        .statements
        .iter()
        .for_each(|row| statement(row, problems));
    for indicator in &dataset.indicators {
        let products = dataset
            .subjects
            .iter()
            .find(|row| row.id == indicator.products);
        if products.is_some_and(|products| {
            products.row.is_known("kind") && products.kind != "product-group"
        }) {
            let what = format!("{} is no product-group", indicator.products);
            let mend = "name a subject of kind product-group, as all-products";
            problems.push(indicator.row.problem("products", what, mend));
        }
    }
}

fn source(row: &SourceRow, problems: &mut Vec<Problem>) {
    if !row.published.is_empty() && !is_day(&row.published, true) {
        let what = format!("“{}” is no day that there is", row.published);
        let mend = "write year-month-day, as 2022-11-29, or leave it empty";
        problems.push(row.row.problem("published", what, mend));
    }
    if !row.url.is_empty() && !row.url.starts_with("https://") {
        let what = format!("“{}” is no secure address", row.url);
        problems.push(
            row.row
                .problem("url", what, "start it with https://, or leave it empty"),
        );
    }
}

fn subject(row: &SubjectRow, problems: &mut Vec<Problem>) {
    let upper = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase())
    };
    let (good, mend) = match row.kind.as_str() {
        "economy" => (
            row.code.is_empty() || upper(&row.code, 2..=2),
            "write two capital letters (ISO 3166-1), as US",
        ),
        "state" => (
            row.code
                .split_once('-')
                .is_some_and(|(economy, state)| upper(economy, 2..=2) && upper(state, 1..=3)),
            "write the code of ISO 3166-2, as US-CA",
        ),
        _ => (
            row.code.is_empty(),
            "leave it empty: only economies and states have one",
        ),
    };
    if !good && row.row.is_known("kind") {
        let what = format!("“{}” is no code for kind {}", row.code, row.kind);
        problems.push(row.row.problem("code", what, mend));
    }
}

/// Spanish needs the article of what is no name of its own.
fn sentence(row: &SubjectRow, problems: &mut Vec<Problem>) {
    let noun = matches!(row.kind.as_str(), "sector" | "product-group");
    if noun && row.in_sentence[1].is_empty() {
        let what = format!("empty for a {}", row.kind);
        let mend = "write the name as it stands in a sentence, with its article, as la minería";
        problems.push(row.row.problem("sentence_es", what, mend));
    }
}

fn statement(row: &StatementRow, problems: &mut Vec<Problem>) {
    let counts = [0, 1].map(|language| row.items[language].split(';').count());
    if counts[0] != counts[1] && row.items.iter().all(|items| !items.is_empty()) {
        let what = format!("{} items here, {} in English", counts[1], counts[0]);
        let mend = "give both languages the same items, parted by “; ”";
        problems.push(row.row.problem("items_es", what, mend));
    }
    for (language, name) in [(0, "items_en"), (1, "items_es")] {
        for item in row.items[language].split("; ") {
            if item.trim() != item || item.is_empty() || item.contains(';') {
                let what = "an empty item, or one not parted by “; ”".to_owned();
                problems.push(row.row.problem(
                    name,
                    what,
                    "part items by one semicolon and one space",
                ));
            } else if item.split_whitespace().count() > WORDS {
                let what = format!("“{item}” has more than {WORDS} words");
                problems.push(row.row.problem(
                    name,
                    what,
                    "say it in fewer words, or as two items",
                ));
            }
        }
    }
}
