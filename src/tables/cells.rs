//! Reads the cells of one row as text, word, id, number or period, and notes what is wrong with them;
//! a bad cell is read as a stand-in, so that the rest of its row is checked all the same.

use super::Period;
use super::nearest::nearest;
use super::problem::Problem;
use super::sheet::{Row, Sheets};
use super::unit_words::UNITS;

/// The cells of one row, and the problems found so far.
pub struct Cells<'a> {
    row: &'a Row,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Cells<'a> {
    /// Starts to read a row.
    pub fn new(row: &'a Row, problems: &'a mut Vec<Problem>) -> Self {
        Self { row, problems }
    }

    /// Text that may be empty.
    pub fn text(&mut self, name: &str) -> String {
        let text = self.row.get(name);
        if text.trim() != text {
            self.bad(name, "space at its start or end".into(), "delete the space");
        }
        text.to_owned()
    }

    /// Text that may not be empty.
    pub fn required(&mut self, name: &str) -> String {
        let text = self.text(name);
        if text.is_empty() {
            self.bad(
                name,
                "empty".into(),
                "write a text; both languages are needed",
            );
        }
        text
    }

    /// Text in both languages: both or none.
    pub fn note(&mut self, en: &str, es: &str) -> [String; 2] {
        let texts = [self.text(en), self.text(es)];
        for (here, other, name) in [(0, 1, en), (1, 0, es)] {
            if texts[here].is_empty() && !texts[other].is_empty() {
                let what = "empty, while the other language has a text".into();
                self.bad(
                    name,
                    what,
                    "translate the note, or delete it in both languages",
                );
            }
        }
        texts
    }

    /// An id in kebab-case.
    pub fn id(&mut self, name: &str) -> String {
        let id = self.text(name);
        let kebab = id.split('-').all(|part| {
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
            !part.is_empty() && part.bytes().all(plain)
        });
        if !kebab {
            let what = format!("“{id}” is no id");
            self.bad(
                name,
                what,
                "write lower-case words joined by hyphens, as total-exports",
            );
        }
        id
    }

    /// The id of a unit: as it is written, so `USD` and `TWh` too.
    pub fn unit_id(&mut self, name: &str) -> String {
        let id = self.text(name);
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        if id.is_empty() || !id.bytes().all(plain) || UNITS.contains(&id.as_str()) {
            let what = format!("“{id}” cannot name a unit");
            let mend = "write letters, digits and hyphens, as USD, t or bags-60kg, and no unit that every sheet has";
            self.bad(name, what, mend);
        }
        id
    }

    /// A unit that every sheet has, or a row of `units.csv`.
    pub fn unit(&mut self, name: &str, sheets: &Sheets) -> String {
        let unit = self.row.get(name).to_owned();
        if !UNITS.contains(&unit.as_str()) && !sheets.has("units.csv", &unit) {
            let rows = sheets.of("units.csv").iter().map(|row| row.get("id"));
            let all: Vec<&str> = rows.chain(UNITS.iter().copied()).collect();
            let what = format!("unknown unit “{unit}”");
            let mend = format!(
                "write one of: {}, or add a row to units.csv",
                all.join(", ")
            );
            self.bad(name, what, mend);
        }
        unit
    }

    /// Texts parted by a semicolon and a space; none where the cell is empty.
    pub fn list(&mut self, name: &str) -> Vec<String> {
        let text = self.text(name);
        let items: Vec<String> = text.split("; ").map(str::to_owned).collect();
        if items.iter().any(|item| item.contains(';')) {
            self.bad(
                name,
                "an item not parted by “; ”".into(),
                "part items by one semicolon and one space",
            );
        }
        items.into_iter().filter(|item| !item.is_empty()).collect()
    }

    /// One of the words of a column.
    pub fn word(&mut self, name: &str) -> String {
        let word = self.row.get(name).to_owned();
        if !self.row.is_known(name) {
            let known = self.row.words(name);
            let what = format!("unknown word “{word}”");
            self.bad(name, what, format!("write one of: {}", known.join(", ")));
        }
        word
    }

    /// One of the words of a column, or nothing.
    pub fn word_or_none(&mut self, name: &str) -> Option<String> {
        (!self.row.get(name).is_empty()).then(|| self.word(name))
    }

    /// The id of a row of `table`.
    pub fn reference(&mut self, name: &str, table: &str, sheets: &Sheets) -> String {
        let id = self.row.get(name).to_owned();
        self.resolve(name, &id, table, sheets);
        id
    }

    /// The ids of one or more rows of `table`, parted by a semicolon and a space.
    pub fn references(&mut self, name: &str, table: &str, sheets: &Sheets) -> Vec<String> {
        let ids: Vec<String> = self.row.get(name).split("; ").map(str::to_owned).collect();
        for id in &ids {
            self.resolve(name, id, table, sheets);
        }
        ids
    }

    fn resolve(&mut self, name: &str, id: &str, table: &str, sheets: &Sheets) {
        if !sheets.has(table, id) {
            let rows = sheets.of(table).iter();
            let near = nearest(id, rows.map(|row| row.get("id")));
            let mend = match near {
                Some(near) => format!("did you mean {near}? Else add the row to {table}"),
                None => format!("use an id of {table}, or add the row there"),
            };
            self.bad(name, format!("no row of {table} has the id “{id}”"), mend);
        }
    }

    /// The id of a row of `table`, or nothing.
    pub fn reference_or_none(
        &mut self,
        name: &str,
        table: &str,
        sheets: &Sheets,
    ) -> Option<String> {
        (!self.row.get(name).is_empty()).then(|| self.reference(name, table, sheets))
    }

    /// A finite number.
    pub fn number(&mut self, name: &str) -> f64 {
        let text = self.row.get(name).to_owned();
        let plain = |b: u8| b.is_ascii_digit() || b == b'.' || b == b'-';
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() && text.bytes().all(plain) => number,
            _ => {
                let what = format!("“{text}” is no number");
                self.bad(name, what, "write digits alone, as 28900000000 or 18.9");
                0.0
            }
        }
    }

    /// A finite number, or nothing.
    pub fn number_or_none(&mut self, name: &str) -> Option<f64> {
        (!self.row.get(name).is_empty()).then(|| self.number(name))
    }

    /// A paragraph, 1 or more.
    pub fn paragraph(&mut self, name: &str) -> u16 {
        let text = self.row.get(name).to_owned();
        match text.parse::<u16>() {
            Ok(number) if number > 0 => number,
            _ => {
                let what = format!("“{text}” is no paragraph");
                self.bad(name, what, "count the article's non-blank lines from 1");
                1
            }
        }
    }

    /// A period, or nothing.
    pub fn period(&mut self, name: &str) -> Option<Period> {
        let text = self.row.get(name);
        if text.is_empty() {
            return None;
        }
        match text.parse() {
            Ok(period) => Some(period),
            Err(_) => {
                let (what, mend) = (format!("“{text}” is no period"), period_mend(text));
                self.bad(name, what, mend);
                None
            }
        }
    }

    /// Notes a problem of a cell.
    pub fn bad(&mut self, name: &str, what: String, mend: impl Into<String>) {
        self.problems.push(self.row.problem(name, what, mend));
    }
}

/// What to write for a period that is none: a day and a year that ends within the next are told apart.
fn period_mend(text: &str) -> &'static str {
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let parts: Vec<&str> = text.split('-').collect();
    match (parts.as_slice(), text.split_once('/')) {
        ([year, month, day], _) if digits(year, 4) && digits(month, 2) && digits(day, 2) => {
            "write the month, as 2024-01: a day is too short for a period; name it in the note"
        }
        (_, Some((from, to))) if digits(from, 4) && digits(to, 2) => {
            "write the months of the fiscal year, as 2023-07/2024-06"
        }
        _ => "write 2024, 2005/2024, 2025-Q3, 2022-08 or 2022-01/2022-08",
    }
}
