//! The sheet that is visited, as its site tells it: cards, figures, version. Nothing here asks the library, which
//! knows the published sheet alone.

use std::fs;

use crate::server::site;

/// The folder of each language's page, and the language.
pub const LANGUAGES: [(&str, &str); 2] = [("", "en"), ("es/", "es")];

/// A row of a table of the site, by its columns.
pub struct Row(Vec<(String, String)>);

impl Row {
    /// A cell; empty where the table has no such column.
    pub fn get(&self, column: &str) -> &str {
        let cell = self.0.iter().find(|(name, _)| name == column);
        cell.map_or("", |(_, text)| text)
    }
}

/// A file of the site.
pub fn text(path: &str) -> String {
    let file = site().join(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The rows of `dataset/NAME.csv`.
pub fn rows(name: &str) -> Vec<Row> {
    let text = text(&format!("dataset/{name}.csv"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().expect("a header").clone();
    let rows = reader.records().map(|row| {
        let row = row.expect("the site publishes whole rows");
        let cells = head.iter().zip(row.iter());
        Row(cells
            .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .collect())
    });
    rows.collect()
}

/// The row of an id.
pub fn row<'a>(rows: &'a [Row], id: &str) -> &'a Row {
    let found = rows.iter().find(|row| row.get("id") == id);
    found.unwrap_or_else(|| panic!("no row {id}"))
}

/// The cards, as the sheet has them from top to bottom.
pub fn cards() -> Vec<String> {
    let page = text("index.html");
    let starts = page.split("<article id=\"").skip(1);
    let cards: Vec<String> = starts
        .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        .collect();
    assert!(!cards.is_empty(), "a sheet has cards");
    cards
}

/// The version of its figures.
pub fn version() -> String {
    let package: serde_json::Value =
        serde_json::from_str(&text("dataset/datapackage.json")).expect("it is JSON");
    package["version"].as_str().expect("it has one").to_owned()
}

/// A pair of figures that may be compared: levels of one indicator, of one subject at two times or of two
/// subjects at one.
pub fn comparable() -> [String; 2] {
    let (figures, indicators) = (rows("figures"), rows("indicators"));
    let level = |figure: &&Row| {
        row(&indicators, figure.get("indicator")).get("measures") == "level"
            && figure.get("status").is_empty()
    };
    let levels: Vec<&Row> = figures.iter().filter(level).collect();
    let pair = levels.iter().enumerate().find_map(|(at, first)| {
        let alike = |column: &str, other: &Row| first.get(column) == other.get(column);
        let second = levels[at + 1..].iter().find(|other| {
            let one = alike("subject", other) != alike("period", other);
            one && ["indicator", "partner", "unit", "source"]
                .iter()
                .all(|column| alike(column, other))
        })?;
        Some([first.get("id").to_owned(), second.get("id").to_owned()])
    });
    pair.expect("a sheet has two figures that may be compared")
}

/// A pair of figures that may not: of two units, one of which is no part of the other.
pub fn incomparable() -> [String; 2] {
    let figures = rows("figures");
    let with = |fits: &dyn Fn(&str) -> bool| {
        let found = figures.iter().find(|figure| fits(figure.get("unit")));
        found.map(|figure| figure.get("id").to_owned())
    };
    let shares = with(&|unit| unit == "percent").expect("a sheet prints a percentage");
    let none = ["percent", "percentage-point", "rank"];
    let amount = with(&|unit| !none.contains(&unit)).expect("a sheet prints an amount");
    [shares, amount]
}

/// The words by which a reader finds a figure, and no other one: its subject, what is measured, when, and its digits.
pub fn words(id: &str, lang: &str) -> String {
    let (figures, name) = (rows("figures"), format!("name_{lang}"));
    let figure = row(&figures, id);
    let of = |table: &str, column: &str| {
        let rows = rows(table);
        row(&rows, figure.get(column)).get(&name).to_owned()
    };
    let digits = figure.get("as_printed").split(' ');
    let digits = digits.filter(|word| word.contains(|letter: char| letter.is_ascii_digit()));
    let digits: String = digits.take(1).collect();
    let year: String = figure.get("period").chars().take(4).collect();
    let [subject, indicator] = [("subjects", "subject"), ("indicators", "indicator")]
        .map(|(table, column)| of(table, column));
    format!("{subject} {indicator} {year} {digits}")
}
