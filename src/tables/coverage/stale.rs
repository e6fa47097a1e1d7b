//! Rows that their article does not bear out: figures elsewhere, dead links, lines without use.

use super::super::printed;
use super::super::words::Words;
use super::super::{Dataset, FigureRow, Problem, linked};
use super::account::names;
use super::around::Place;
use super::{Article, numerals, occurrences};

/// Finds them for one source; `used` says which lines of `ignored.csv` were needed.
pub fn all(article: &Article, dataset: &Dataset, source: &str, used: &[bool]) -> Vec<Problem> {
    let mut stale = Vec::new();
    let words = dataset.words(source);
    let figures = || dataset.figures.iter().filter(|row| row.source == source);
    for row in figures() {
        place(article, row, &mut stale);
        period(article, row, words, &mut stale);
        said(article, row, words, &mut stale);
        let others: Vec<u16> = figures().map(|row| row.paragraph).collect();
        links(article, row, &others, &mut stale);
    }
    statements(article, dataset, source, &mut stale);
    relations(article, dataset, source, &mut stale);
    ignored(article, dataset, source, used, &mut stale);
    stale
}

/// The figure stands in the paragraph that the row names.
fn place(article: &Article, row: &FigureRow, stale: &mut Vec<Problem>) {
    let stands = |text: &str| !occurrences(text, &row.as_printed).is_empty();
    if article.paragraph(row.paragraph).is_some_and(stands) {
        return;
    }
    let others: Vec<String> = (1..=u16::MAX)
        .map_while(|number| article.paragraph(number).map(|text| (number, text)))
        .filter(|(_, text)| stands(text))
        .map(|(number, _)| format!("¶{number}"))
        .collect();
    let mend = if others.is_empty() {
        "copy it from the article as it stands, or delete the row".to_owned()
    } else {
        format!("it stands in {}: correct the paragraph", others.join(", "))
    };
    let what = format!("“{}” does not stand in ¶{}", row.as_printed, row.paragraph);
    stale.push(row.row.problem("as_printed", what, mend));
}

/// A period said to be printed with the figure is printed in its paragraph.
fn period(article: &Article, row: &FigureRow, words: Words<'_>, stale: &mut Vec<Problem>) {
    let (Some(period), Some("text")) = (row.period, row.period_from.as_deref()) else {
        return;
    };
    let text = article.paragraph(row.paragraph).unwrap_or_default();
    let printed = numerals(text, words)
        .iter()
        .any(|numeral| names(&numeral.text, period));
    if !printed {
        let what = format!("{period} is not printed in ¶{}", row.paragraph);
        let mend = "write context, or correct the period";
        stale.push(row.row.problem("period_from", what, mend));
    }
}

/// What the words around a print say of it, wherever it stands in its paragraph, is what the row says: that it fell,
/// or is nearly so much. Where they say nothing, only a reader knows.
fn said(article: &Article, row: &FigureRow, words: Words<'_>, stale: &mut Vec<Problem>) {
    let text = article.paragraph(row.paragraph).unwrap_or_default();
    let Ok(read) = printed::read(&row.as_printed, words) else {
        return;
    };
    let places = occurrences(text, &row.as_printed);
    let places = places
        .into_iter()
        .map(|(start, end)| Place { text, start, end });
    let told: Vec<_> = places
        .map(|place| [place.qualifier(&read), place.direction(&read)])
        .collect();
    let Some(&[qualifier, direction]) = told.first() else {
        return;
    };
    let alike = |nth: usize, word: &str| told.iter().all(|told| told[nth] == word);
    let bare = read.to.is_none() && !read.band;
    if bare && qualifier != "plain" && qualifier != row.qualifier && alike(0, qualifier) {
        let what = format!(
            "“{}”, but its paragraph says {qualifier} of “{}”",
            row.qualifier, row.as_printed
        );
        let mend = format!("write {qualifier}, or correct as_printed");
        stale.push(row.row.problem("qualifier", what, mend));
    }
    let (fell, falls) = (row.value < 0.0, direction == "down");
    if !direction.is_empty() && row.direction.is_some() && fell != falls && alike(1, direction) {
        let what = format!(
            "its paragraph says that “{}” went {direction}",
            row.as_printed
        );
        let mend = format!("write {direction}, and the value with its sign");
        stale.push(row.row.problem("direction", what, mend));
    }
}

/// A note leads to paragraphs that repeat the figure or hold another one.
fn links(article: &Article, row: &FigureRow, figures: &[u16], stale: &mut Vec<Problem>) {
    for number in linked(&row.note[0]) {
        let repeats = |text: &str| !occurrences(text, &row.as_printed).is_empty();
        let (what, mend) = match article.paragraph(number) {
            Some(text) if repeats(text) || figures.contains(&number) => continue,
            Some(_) => (
                "neither repeats the figure nor holds another",
                "correct the note",
            ),
            None => ("is beyond the end of the article", "correct the note"),
        };
        stale.push(
            row.row
                .problem("note_en", format!("¶{number} {what}"), mend),
        );
    }
}

/// A statement lies in the article, and its paragraph prints the years and numerals it names.
fn statements(article: &Article, dataset: &Dataset, source: &str, stale: &mut Vec<Problem>) {
    let words = dataset.words(source);
    let language = words.language;
    for row in dataset.statements.iter().filter(|row| row.source == source) {
        let Some(text) = article.paragraph(row.paragraph) else {
            let what = format!("the article has no ¶{}", row.paragraph);
            stale.push(row.row.problem("paragraph", what, "correct the paragraph"));
            continue;
        };
        let printed = numerals(text, words);
        let digits = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
        for stated in numerals(&row.items[language.index()], words)
            .iter()
            .filter(|stated| digits(&stated.text))
        {
            if !printed.iter().any(|numeral| numeral.text == stated.text) {
                let what = format!("“{}” does not stand in ¶{}", stated.text, row.paragraph);
                let mend = "state what the paragraph prints, or correct the paragraph";
                stale.push(
                    row.row
                        .problem(["items_en", "items_es"][language.index()], what, mend),
                );
            }
        }
    }
}

/// A relation lies in the article.
fn relations(article: &Article, dataset: &Dataset, source: &str, stale: &mut Vec<Problem>) {
    for row in dataset.relations.iter().filter(|row| row.source == source) {
        if article.paragraph(row.paragraph).is_none() {
            let what = format!("the article has no ¶{}", row.paragraph);
            stale.push(row.row.problem("paragraph", what, "correct the paragraph"));
        }
    }
}

/// An ignored text stands in its paragraph and covers a numeral that no other row accounts for.
fn ignored(
    article: &Article,
    dataset: &Dataset,
    source: &str,
    used: &[bool],
    stale: &mut Vec<Problem>,
) {
    let lines = dataset.ignored.iter().zip(used);
    for (row, used) in lines.filter(|(row, _)| row.source == source) {
        let text = article.paragraph(row.paragraph).unwrap_or_default();
        let what = if occurrences(text, &row.text).is_empty() {
            format!("“{}” does not stand in ¶{}", row.text, row.paragraph)
        } else if !used {
            format!("“{}” covers no numeral that needs it", row.text)
        } else {
            continue;
        };
        stale.push(
            row.row
                .problem("text", what, "correct the line, or delete it"),
        );
    }
}
