//! Finds, for each numeral, the row that accounts for it.

use super::super::words::{Words, fold};
use super::super::{Dataset, FigureRow, Period, StatementRow, linked};
use super::{Article, By, Found, Numeral, numerals, occurrences};

/// The rows of one source that may account for numerals of one paragraph.
struct Rows<'a> {
    words: Words<'a>,
    here: Vec<&'a FigureRow>,
    repeated: Vec<&'a FigureRow>,
    statements: Vec<&'a StatementRow>,
    ignored: Vec<(usize, &'a str)>,
}

/// The numerals of an article that no source of the dataset matches, in the language of its words.
pub fn nothing(article: &Article, dataset: &Dataset) -> Vec<Found> {
    let words = Words {
        language: article.language(),
        ..dataset.words("")
    };
    let numbered = article.paragraphs.iter().enumerate();
    let found = numbered.flat_map(|(nth, text)| {
        numerals(text, words).into_iter().map(move |numeral| Found {
            paragraph: nth + 1,
            text: numeral.text,
            by: None,
        })
    });
    found.collect()
}

/// The numerals of an article of the dataset, and for each line of `ignored.csv` whether it was
/// needed.
pub fn all(article: &Article, dataset: &Dataset, source: &str) -> (Vec<Found>, Vec<bool>) {
    let mut used = vec![false; dataset.ignored.len()];
    let mut found = Vec::new();
    let words = dataset.words(source);
    for (nth, text) in article.paragraphs.iter().enumerate() {
        let rows = Rows::of(dataset, source, nth + 1);
        for numeral in numerals(text, words) {
            let by = rows.account(text, &numeral, dataset, &mut used);
            let (paragraph, text) = (nth + 1, numeral.text);
            found.push(Found {
                paragraph,
                text,
                by,
            });
        }
    }
    (found, used)
}

impl<'a> Rows<'a> {
    fn of(dataset: &'a Dataset, source: &str, paragraph: usize) -> Self {
        let here = |number: u16| usize::from(number) == paragraph;
        let figures = || dataset.figures.iter().filter(|row| row.source == source);
        let names = |row: &FigureRow| linked(&row.note[0]).into_iter().any(here);
        let statements = dataset.statements.iter();
        let ignored = dataset.ignored.iter().enumerate();
        Self {
            words: dataset.words(source),
            here: figures().filter(|row| here(row.paragraph)).collect(),
            repeated: figures()
                .filter(|row| !here(row.paragraph) && names(row))
                .collect(),
            statements: statements
                .filter(|row| row.source == source && here(row.paragraph))
                .collect(),
            ignored: ignored
                .filter(|(_, row)| row.source == source && here(row.paragraph))
                .map(|(nth, row)| (nth, row.text.as_str()))
                .collect(),
        }
    }

    fn account(
        &self,
        text: &str,
        numeral: &Numeral,
        dataset: &Dataset,
        used: &mut [bool],
    ) -> Option<By> {
        let covers = |printed: &str| {
            let mut ranges = occurrences(text, printed).into_iter();
            ranges.any(|(start, end)| start <= numeral.start && numeral.end <= end)
        };
        if let Some(row) = self.here.iter().find(|row| covers(&row.as_printed)) {
            return Some(By::Figure(row.id.clone()));
        }
        if let Some(row) = self.repeated.iter().find(|row| covers(&row.as_printed)) {
            return Some(By::Repeated(row.id.clone()));
        }
        let mut near = self.here.iter().chain(&self.repeated);
        if let Some(row) = near.find(|row| names_period(row, &numeral.text)) {
            return Some(By::Period(row.id.clone()));
        }
        let mut statements = self.statements.iter();
        if let Some(row) = statements.find(|row| states(row, &numeral.text, self.words)) {
            return Some(By::Statement(row.id.clone()));
        }
        let (nth, _) = self.ignored.iter().find(|(_, ignored)| covers(ignored))?;
        used[*nth] = true;
        Some(By::Ignored(dataset.ignored[*nth].row.line()))
    }
}

fn names_period(row: &FigureRow, numeral: &str) -> bool {
    [row.period, row.base_period]
        .into_iter()
        .flatten()
        .any(|period| names(numeral, period))
}

/// Whether a numeral is the first or last year of a period, or its quarter, as "3Q2025", "3T2025"
/// or "tercer trimestre".
pub fn names(numeral: &str, period: Period) -> bool {
    if let Some((year, quarter)) = period.as_quarter() {
        let spelled = ['Q', 'T'].into_iter().any(|letter| {
            [
                format!("{quarter}{letter}{year}"),
                format!("{letter}{quarter} {year}"),
                format!("{letter}{quarter}"),
                format!("{quarter}{letter}{:02}", year % 100),
            ]
            .iter()
            .any(|quarter| quarter == numeral)
        });
        let words = match quarter {
            1 => ["first quarter", "primer trimestre", "1er trimestre"],
            2 => ["second quarter", "segundo trimestre", "2do trimestre"],
            3 => ["third quarter", "tercer trimestre", "3er trimestre"],
            _ => ["fourth quarter", "cuarto trimestre", "4to trimestre"],
        };
        if spelled
            || words
                .iter()
                .any(|words| numeral.eq_ignore_ascii_case(words))
        {
            return true;
        }
    }
    let ends = [period.from().year, period.to().year];
    numeral.len() == 4 && ends.iter().any(|year| year.to_string() == numeral)
}

/// Whether a statement says a numeral, in the text that is in the language of the article.
fn states(row: &StatementRow, numeral: &str, words: Words<'_>) -> bool {
    let mut stated = numerals(&row.items[words.language.index()], words).into_iter();
    stated.any(|stated| fold(&stated.text) == fold(numeral))
}
