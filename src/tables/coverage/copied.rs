//! Runs of an article's words in texts that should be our own.

use super::super::{Dataset, Problem};
use super::Article;
use std::collections::BTreeSet;

/// So many words in a row are a copy, unless they are a name or a title.
const RUN: usize = 5;

/// Finds copied runs in the texts of one source that are in its language.
pub fn all(article: &Article, dataset: &Dataset, source: &str, stale: &mut Vec<Problem>) {
    let runs: BTreeSet<Vec<String>> = article
        .paragraphs
        .iter()
        .flat_map(|text| runs(text).into_iter().map(folded).collect::<Vec<_>>())
        .collect();
    let copied = |text: &str| {
        let own = self::runs(text).into_iter().filter(|run| !is_name(run));
        own.map(folded).find(|run| runs.contains(run))
    };
    let language = dataset.language(source).index();
    let note = ["note_en", "note_es"][language];
    let item = ["items_en", "items_es"][language];
    let figures = dataset.figures.iter().filter(|row| row.source == source);
    let notes = figures.map(|row| (&row.row, note, &row.note[language]));
    let statements = dataset.statements.iter().filter(|row| row.source == source);
    let items = statements.map(|row| (&row.row, item, &row.items[language]));
    let relations = dataset.relations.iter().filter(|row| row.source == source);
    let words = relations.map(|row| (&row.row, note, &row.note[language]));
    for (row, column, text) in notes.chain(items).chain(words) {
        if let Some(run) = text.split("; ").find_map(copied) {
            let what = format!("“{}” is copied from the article", run.join(" "));
            stale.push(row.problem(column, what, "say it in other words"));
        }
    }
}

fn runs(text: &str) -> Vec<Vec<String>> {
    let words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c == '—')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(RUN).map(<[String]>::to_vec).collect()
}

fn folded(run: Vec<String>) -> Vec<String> {
    run.iter().map(|word| word.to_lowercase()).collect()
}

/// Names and titles: every word but the short ones begins with a capital or a digit.
fn is_name(run: &[String]) -> bool {
    let long = |word: &&String| word.chars().count() > 3;
    let capital = |word: &String| !word.starts_with(char::is_lowercase);
    run.iter().filter(long).all(capital) && run.iter().any(capital)
}
