//! The rows of `figures.csv` that can be written for the numerals of an article without a row: what is
//! printed is filled in, what only an editor can say is marked.

use super::super::described;
use super::super::doubtful::without_mark;
use super::super::printed::{self, Printed, Unread};
use super::super::sheet::MISSING;
use super::super::words::Words;
use super::super::{Dataset, numerals};
use super::Numeral;
use super::around::Place;
use super::time::{Time, times};
use super::{Article, Coverage, Found};

/// What can be written of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The columns of `figures.csv`.
    pub columns: &'static [&'static str],
    /// One row a numeral that may be a figure.
    pub rows: Vec<Vec<String>>,
    /// Numerals that are no figure by themselves.
    pub left: Vec<Left>,
}

/// A numeral that is no row of `figures.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// 1-based paragraph.
    pub paragraph: usize,
    /// As it stands.
    pub text: String,
    /// Why there is no row, and where it belongs.
    pub why: String,
}

/// The rows for the numerals that nothing accounts for.
pub fn draft(article: &Article, dataset: &Dataset, coverage: &Coverage) -> Draft {
    let words = match &coverage.source {
        Some(source) => dataset.words(source),
        None => Words {
            language: article.language(),
            ..dataset.words("")
        },
    };
    let columns = described()
        .find(|(table, _)| *table == "figures")
        .map_or(&[][..], |(_, columns)| columns);
    let mut draft = Draft {
        columns,
        rows: Vec::new(),
        left: Vec::new(),
    };
    let mut missing = coverage.numerals.iter();
    for (nth, text) in article.paragraphs.iter().enumerate() {
        let times = times(text, words);
        let numerals = numerals::numerals(text, words);
        let mut upper = None;
        for (at, numeral) in numerals.iter().enumerate() {
            // The account lists the same numerals in the same order.
            let Some(found) = missing.next().filter(|found| found.by.is_none()) else {
                continue;
            };
            if upper == Some(numeral.start) {
                continue;
            }
            if times.iter().any(|time| time.covers(numeral.start)) {
                draft.leave(found, "a time: it is the period of the figures beside it, or belongs into a statement or ignored.csv".to_owned());
                continue;
            }
            // Two ends of a range are one figure.
            let alone = Place {
                text,
                start: numeral.start,
                end: numeral.end,
            };
            let next = numerals.get(at + 1).filter(|_| !alone.begins_a_move());
            let range = next.and_then(|next| {
                let whole = &text[numeral.start..next.end];
                let listed = matches!(text[numeral.end..next.start].trim(), "and" | "y");
                if listed && !alone.begins_a_span() {
                    return None;
                }
                let read = printed::read(whole, words).ok();
                Some((next, read.filter(|read| read.to.is_some())?))
            });
            upper = range.as_ref().map(|(next, _)| next.start);
            let end = range.as_ref().map_or(numeral.end, |(next, _)| next.end);
            let print = &text[numeral.start..end];
            let read = range.map_or_else(|| printed::read(print, words), |(_, read)| Ok(read));
            // Which of two numbers it is, only an editor can say.
            let doubtful = matches!(read, Err(Unread::Doubtful(_)));
            let read = match doubtful {
                true => printed::read(&without_mark(print), words),
                false => read,
            };
            match read {
                Ok(read) => {
                    let place = Place {
                        text,
                        start: numeral.start,
                        end,
                    };
                    let source = coverage.source.as_deref().unwrap_or(MISSING);
                    let row = Row {
                        dataset,
                        read: &read,
                        times: &times,
                        numerals: &numerals,
                        source,
                        paragraph: nth + 1,
                        print,
                        doubtful,
                    };
                    draft.rows.push(row.cells(&place, columns));
                }
                Err(unread) => draft.leave(found, why(unread)),
            }
        }
    }
    draft
}

impl Draft {
    fn leave(&mut self, found: &Found, why: String) {
        self.left.push(Left {
            paragraph: found.paragraph,
            text: found.text.clone(),
            why,
        });
    }

    /// The rows as they are pasted into `figures.csv`, without its header.
    #[must_use]
    pub fn csv(&self) -> String {
        let line = |row: &Vec<String>| {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
            cells.join(",") + "\n"
        };
        self.rows.iter().map(line).collect()
    }

    /// What is said beside the rows: how many, and each numeral that is left.
    #[must_use]
    pub fn notes(&self) -> String {
        let rows = match self.rows.len() {
            1 => "1 row".to_owned(),
            rows => format!("{rows} rows"),
        };
        let mut out = format!(
            "{rows} for figures.csv; write what stands for each {MISSING}, and delete what is no figure\n"
        );
        for left in &self.left {
            let Left {
                paragraph,
                text,
                why,
            } = left;
            out += &format!("no row: ¶{paragraph} {text} ({why})\n");
        }
        out
    }
}

/// What is known of a row.
struct Row<'a> {
    dataset: &'a Dataset,
    read: &'a Printed,
    times: &'a [Time],
    numerals: &'a [Numeral],
    source: &'a str,
    paragraph: usize,
    print: &'a str,
    doubtful: bool,
}

impl Row<'_> {
    fn cells(&self, place: &Place<'_>, columns: &[&str]) -> Vec<String> {
        columns
            .iter()
            .map(|column| self.cell(place, column))
            .collect()
    }

    /// Its unit, or the one that it is printed in, which the tables lack and `check` then asks for.
    fn unit(&self, known: Option<&'static str>) -> &'static str {
        let printed = self.read.units.first().copied();
        known
            .or(printed.filter(|unit| !unit.contains(' ')))
            .unwrap_or(MISSING)
    }

    fn cell(&self, place: &Place<'_>, column: &str) -> String {
        let unit = self
            .read
            .units
            .iter()
            .find(|unit| self.dataset.has_unit(unit));
        let read = unit.and_then(|unit| self.read.in_unit(unit));
        let read = read.as_ref().unwrap_or(self.read);
        let period = || {
            Time::of(
                self.times,
                place.text,
                [place.start, place.end],
                self.numerals,
            )
        };
        match column {
            "id" | "subject" | "indicator" => MISSING.to_owned(),
            "value" if self.doubtful => MISSING.to_owned(),
            "value" if place.direction(self.read) == "down" => (-read.value).to_string(),
            "value" => read.value.to_string(),
            "value_to" => read.to.map(|to| to.to_string()).unwrap_or_default(),
            "unit" => self.unit(unit.copied()).to_owned(),
            "as_printed" => self.print.to_owned(),
            "qualifier" if read.to.is_some() => "plain".to_owned(),
            "qualifier" => place.qualifier(self.read).to_owned(),
            "significant" if read.is_round() => MISSING.to_owned(),
            "bound" if read.band => "at-most".to_owned(),
            "period" => period().map_or(MISSING.to_owned(), |time| time.period.clone()),
            "period_from" => period().map_or(MISSING, |_| "text").to_owned(),
            "source" => self.source.to_owned(),
            "paragraph" => self.paragraph.to_string(),
            "direction" => place.direction(self.read).to_owned(),
            "base_period" if !place.direction(self.read).is_empty() => {
                let base = Time::base(self.times, place.text, place.end, self.numerals);
                base.map(|time| time.period.clone()).unwrap_or_default()
            }
            _ => String::new(),
        }
    }
}

fn why(unread: Unread) -> String {
    match unread {
        Unread::NoFigure => {
            "no figure by itself: a statement, or ignored.csv with the reason".to_owned()
        }
        Unread::Doubtful([thousands, decimals]) => {
            format!("it may be {thousands} or {decimals}: state it in statements.csv as it stands")
        }
        Unread::ShortScale => {
            "its scale stands for two numbers: state it in statements.csv as it stands".to_owned()
        }
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n']) {
        return ["\"", &cell.replace('"', "\"\""), "\""].concat();
    }
    cell.to_owned()
}
