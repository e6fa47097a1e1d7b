//! CSV texts as rows whose cells know their column name and their place in the file.

use super::files::{Files, NAMES};
use super::problem::Problem;
use super::schema::{columns, words};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Stands in a drafted row where only an editor can say what belongs.
pub const MISSING: &str = "?";

/// One line of a table.
#[derive(Clone, Debug)]
pub struct Row {
    order: usize,
    file: Rc<str>,
    line: u64,
    cells: Vec<(String, u64)>,
}

impl Row {
    /// The text of a cell, empty where the cell is.
    pub fn get(&self, name: &str) -> &str {
        &self.cells[self.index(name)].0
    }

    /// A problem of one cell.
    pub fn problem(&self, name: &str, what: String, mend: impl Into<String>) -> Problem {
        Problem {
            order: self.order,
            file: self.file.to_string(),
            line: self.line,
            column: self.cells[self.index(name)].1,
            what: format!("{name}: {what}"),
            mend: mend.into(),
        }
    }

    /// Table and line.
    pub fn place(&self) -> (usize, u64) {
        (self.order, self.line)
    }

    /// Table and line of a row with a cell that an editor still has to write.
    pub fn unfinished(&self) -> Option<(usize, u64)> {
        let open = self.cells.iter().any(|(cell, _)| cell == MISSING);
        open.then_some(self.place())
    }

    /// The line, as `line 12`, to point at from another row's problem.
    pub fn line(&self) -> String {
        format!("line {}", self.line)
    }

    /// The words that a column takes, if it takes no others.
    pub fn words(&self, name: &str) -> &'static [&'static str] {
        words(NAMES[self.order].trim_end_matches(".csv"), name)
    }

    /// Whether a cell has one of the words of its column.
    pub fn is_known(&self, name: &str) -> bool {
        self.words(name).contains(&self.get(name))
    }

    fn index(&self, name: &str) -> usize {
        let mut columns = columns(self.order).iter();
        let index = columns.position(|column| *column == name);
        index.expect("callers name columns of the schema")
    }
}

/// The rows of every table.
pub struct Sheets {
    /// One list of rows for each of [`NAMES`].
    rows: [Vec<Row>; NAMES.len()],
    /// The ids of each.
    ids: [BTreeSet<String>; NAMES.len()],
    /// What could not be read of each.
    lost: [Lost; NAMES.len()],
}

/// The rows of a table that could not be read: whoever names one of them is right.
#[derive(Default)]
struct Lost {
    /// Nobody knows which rows there are.
    all: bool,
    /// What stands in their first cells.
    ids: BTreeSet<String>,
}

impl Sheets {
    /// Parses all tables and checks their headers; what could not be read is told, and known as lost.
    pub fn parse(files: &Files) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut lost: [Lost; NAMES.len()] = Default::default();
        let rows: [Vec<Row>; NAMES.len()] = std::array::from_fn(|order| {
            lost[order].all = files.is_unread(order);
            match lost[order].all {
                true => Vec::new(),
                false => parse(files, order, &mut problems, &mut lost[order]),
            }
        });
        let ids = std::array::from_fn(|order| ids(order, &rows[order]));
        (Self { rows, ids, lost }, problems)
    }

    /// The rows of one table, by its name in [`NAMES`].
    pub fn of(&self, name: &str) -> &[Row] {
        &self.rows[order(name)]
    }

    /// Whether a table has a row with this id.
    pub fn has(&self, name: &str, id: &str) -> bool {
        self.ids[order(name)].contains(id) || self.is_lost(name, id)
    }

    /// Whether a row with this id may be among those that could not be read.
    pub fn is_lost(&self, name: &str, id: &str) -> bool {
        let lost = &self.lost[order(name)];
        lost.all || lost.ids.contains(id)
    }

    /// Whether nobody knows which rows a table has.
    pub fn is_unknown(&self, name: &str) -> bool {
        self.lost[order(name)].all
    }

    /// What stands first in the rows of a table that could not be read.
    pub fn lost(&self, name: &str) -> impl Iterator<Item = &str> {
        self.lost[order(name)].ids.iter().map(String::as_str)
    }
}

fn order(name: &str) -> usize {
    let order = NAMES.iter().position(|known| *known == name);
    order.expect("callers name tables of NAMES")
}

/// The ids of the rows, where the table has some.
fn ids(order: usize, rows: &[Row]) -> BTreeSet<String> {
    if !columns(order).contains(&"id") {
        return BTreeSet::new();
    }
    rows.iter().map(|row| row.get("id").to_owned()).collect()
}

fn parse(files: &Files, order: usize, problems: &mut Vec<Problem>, lost: &mut Lost) -> Vec<Row> {
    let (file, text) = files.at(order);
    let at = |line, column, what: String, mend: String| Problem {
        order,
        file: file.clone(),
        line,
        column,
        what,
        mend,
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let name: Rc<str> = file.as_str().into();
    let mut rows = Vec::new();
    let mut header_seen = false;
    let mut lines = Lines::default();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                problems.push(at(
                    line,
                    1,
                    format!("no CSV ({error})"),
                    "write it as UTF-8, fields with commas in double quotes".into(),
                ));
                lost.all = true;
                break;
            }
        }
        let (line, raw) = lines.place(text, &record);
        if !header_seen {
            header_seen = true;
            let found = problems.len();
            check_header(order, &record, raw, problems, &at);
            if problems.len() > found {
                lost.all = true;
                return Vec::new();
            }
            continue;
        }
        // Spreadsheets leave rows of commas behind.
        if record.iter().all(str::is_empty) {
            continue;
        }
        // A quote that is not closed takes the rows below it along.
        if let Some(nth) = record.iter().position(|cell| holds_rows(cell, order)) {
            problems.push(at(
                line,
                column_of(raw, nth),
                "a quote that is not closed: the rows below belong to this cell".into(),
                "write a double quote at the end of the cell too, or delete the one at its start"
                    .into(),
            ));
            lost.all = true;
            continue;
        }
        if record.len() != columns(order).len() {
            problems.push(at(
                line,
                1,
                format!(
                    "{} cells where the header has {}",
                    record.len(),
                    columns(order).len()
                ),
                "put text that holds a comma in double quotes, and leave no cell out".into(),
            ));
            lost.ids.insert(record[0].to_owned());
            lost.all |= record.iter().any(|cell| cell.contains('\n'));
            continue;
        }
        let cells = record
            .iter()
            .enumerate()
            .map(|(nth, cell)| (cell.to_owned(), column_of(raw, nth)))
            .collect();
        rows.push(Row {
            order,
            file: name.clone(),
            line,
            cells,
        });
    }
    if !header_seen {
        problems.push(at(
            1,
            1,
            "the header is missing".into(),
            format!("start the file with: {}", columns(order).join(",")),
        ));
        lost.all = true;
    }
    rows
}

/// Whether a cell holds whole rows of its table.
fn holds_rows(cell: &str, order: usize) -> bool {
    let commas = columns(order).len() - 1;
    let mut below = cell.lines().skip(1);
    below.any(|line| line.matches(',').count() >= commas)
}

fn check_header(
    order: usize,
    found: &csv::StringRecord,
    raw: &str,
    problems: &mut Vec<Problem>,
    at: &dyn Fn(u64, u64, String, String) -> Problem,
) {
    let wanted = columns(order);
    let first = found.get(0).unwrap_or_default();
    for (mark, called) in [(';', "semicolons"), ('\t', "tabs")] {
        if found.len() == 1 && first.contains(mark) {
            let what = format!("its columns are parted by {called}");
            let mend = "save the table with commas between its cells: a spreadsheet asks for the separator when \
                        it saves CSV";
            problems.push(at(1, 1, what, mend.to_owned()));
            return;
        }
    }
    let whole = format!("the header is: {}", columns(order).join(","));
    for (nth, name) in found.iter().enumerate() {
        if !wanted.contains(&name) {
            let what = format!("unknown column “{name}”");
            problems.push(at(1, column_of(raw, nth), what, whole.clone()));
        }
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|name| !found.iter().any(|known| known == *name))
        .collect();
    if !missing.is_empty() {
        let what = format!("missing column {}", missing.join(", "));
        problems.push(at(1, 1, what, whole));
    } else if found.iter().ne(wanted.iter().copied()) {
        problems.push(at(1, 1, "columns out of order or repeated".into(), whole));
    }
}

/// Counts the lines of a text up to each record in turn, so that none is counted twice.
#[derive(Default)]
struct Lines {
    /// The bytes that are counted, and the line ends among them.
    counted: (usize, u64),
}

impl Lines {
    /// The 1-based line of a record, and the text from there on. The reader takes the position before
    /// it skips line ends, so these are skipped here.
    fn place<'a>(&mut self, text: &'a str, record: &csv::StringRecord) -> (u64, &'a str) {
        let at = record.position().map_or(0, |at| at.byte() as usize);
        let raw = text[at..].trim_start_matches(['\r', '\n', '\u{feff}']);
        let start = text.len() - raw.len();
        let (from, ends) = self.counted;
        let ends = ends + text[from..start].matches('\n').count() as u64;
        self.counted = (start, ends);
        (ends + 1, raw)
    }
}

/// 1-based character at which the nth cell of a record starts within its line.
fn column_of(raw: &str, nth: usize) -> u64 {
    let (mut cells, mut column, mut quoted) = (0, 1, false);
    for c in raw.chars() {
        if cells == nth {
            break;
        }
        column += 1;
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells += 1,
            '\n' => column = 1,
            _ => {}
        }
    }
    column
}
