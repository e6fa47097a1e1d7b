//! Says which row of the dataset accounts for each numeral of an article, and which rows the article does not bear out.

mod account;
mod around;
mod article;
mod copied;
mod draft;
mod print;
mod stale;
mod time;

use super::{Dataset, Problem};

pub use super::numerals::{Numeral, numerals};
pub use super::words::Language;
pub use draft::{Draft, Left, draft};
pub use print::table;

/// An article: its non-blank lines, of which the first is paragraph 1.
#[derive(Clone, Debug)]
pub struct Article {
    /// The paragraphs.
    pub paragraphs: Vec<String>,
}

/// What accounts for a numeral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// A figure of that paragraph.
    Figure(String),
    /// A figure of another paragraph whose note names this one.
    Repeated(String),
    /// The period, or base period, of a figure of that paragraph.
    Period(String),
    /// A statement of that paragraph.
    Statement(String),
    /// A line of `ignored.csv`.
    Ignored(String),
}

/// A numeral, its paragraph (from 1), and what accounts for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// 1-based paragraph.
    pub paragraph: usize,
    /// The numeral as it stands.
    pub text: String,
    /// What accounts for it; None: nothing.
    pub by: Option<By>,
}

/// The account of one article.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The id of the source that the article is; None: no source of the dataset.
    pub source: Option<String>,
    /// Every numeral, in the order of the article.
    pub numerals: Vec<Found>,
    /// Rows that the article does not bear out.
    pub stale: Vec<Problem>,
}

impl Article {
    /// Takes a text apart.
    pub fn new(text: &str) -> Self {
        let lines = text.trim_start_matches('\u{feff}').lines();
        let filled = lines.filter(|line| !line.trim().is_empty());
        Self {
            paragraphs: filled.map(str::to_owned).collect(),
        }
    }

    /// A paragraph by its 1-based number.
    pub fn paragraph(&self, number: u16) -> Option<&str> {
        let at = usize::from(number).checked_sub(1)?;
        self.paragraphs.get(at).map(String::as_str)
    }

    /// The source whose printed figures stand in this article: most of them, and at least half.
    pub fn source(&self, dataset: &Dataset) -> Option<String> {
        let standing = |id: &str| {
            let rows = dataset.figures.iter().filter(|row| row.source == id);
            let (mut all, mut stand) = (0, 0);
            for row in rows {
                let text = self.paragraph(row.paragraph).unwrap_or_default();
                all += 1;
                stand += usize::from(!occurrences(text, &row.as_printed).is_empty());
            }
            (stand, all)
        };
        let scored = dataset
            .sources
            .iter()
            .map(|row| (standing(&row.id), &row.id));
        scored
            .filter(|((stand, all), _)| stand * 2 >= *all && *stand > 0)
            .max_by_key(|((stand, _), _)| *stand)
            .map(|(_, id)| id.clone())
    }
}

impl Coverage {
    /// Accounts for the numerals of an article, as `source` or as the source that matches best.
    pub fn of(article: &Article, dataset: &Dataset, source: Option<&str>) -> Self {
        let source = source.map_or_else(|| article.source(dataset), |id| Some(id.to_owned()));
        let Some(id) = &source else {
            let numerals = account::nothing(article, dataset);
            return Self {
                source,
                numerals,
                stale: Vec::new(),
            };
        };
        let (numerals, used) = account::all(article, dataset, id);
        let mut stale = stale::all(article, dataset, id, &used);
        copied::all(article, dataset, id, &mut stale);
        stale.sort();
        Self {
            source,
            numerals,
            stale,
        }
    }

    /// The numerals that nothing accounts for.
    pub fn missing(&self) -> impl Iterator<Item = &Found> {
        self.numerals.iter().filter(|found| found.by.is_none())
    }
}

/// Where a printed text stands in a paragraph, as byte ranges: whole, in any case of its letters.
pub fn occurrences(paragraph: &str, printed: &str) -> Vec<(usize, usize)> {
    if printed.is_empty() {
        return Vec::new();
    }
    // ASCII alone is folded, so that the byte positions stay.
    let (text, wanted) = (paragraph.to_ascii_lowercase(), printed.to_ascii_lowercase());
    let starts = text.match_indices(&wanted).map(|(start, _)| start);
    let ranges = starts.map(|start| (start, start + wanted.len()));
    let whole = ranges.filter(|(start, end)| !cut(&text[..*start], &wanted, &text[*end..]));
    whole.collect()
}

/// Whether a text found is a part of a longer word or number.
fn cut(before: &str, found: &str, after: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mark = |c: Option<char>| matches!(c, Some('.' | ','));
    let (mut back, mut ahead) = (before.chars().rev(), after.chars());
    let (previous, next) = (back.next(), ahead.next());
    let (first, last) = (found.chars().next(), found.chars().last());
    let number_goes_on =
        digit(last) && ((mark(next) && digit(ahead.next())) || next == Some('%') || letter(next));
    let number_began = digit(first) && mark(previous) && digit(back.next());
    number_goes_on || number_began || letter(previous) || (letter(last) && letter(next))
}
