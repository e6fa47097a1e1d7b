//! The table of a card as a file: each row says by itself what it is, when, and who printed it.

use super::model::{Table, TableRow};
use super::others::others_in_a_cell;
use crate::dataset::{Lang, Qualifier, ReadFrom};
use crate::maths::Reading;
use crate::text::{Span, csv_cell, csv_numbers, fixed_texts};

/// The columns; those of a figure are named as in `figures.csv`.
const COLUMNS: [&str; 21] = [
    "title",
    "what",
    "as_printed",
    "value",
    "low",
    "high",
    "unit",
    "qualifier",
    "bound",
    "open_end",
    "reading",
    "period",
    "base_period",
    "period_from",
    "attributed_to",
    "attributed_from",
    "publisher",
    "paragraph",
    "figure",
    "others",
    "address",
];

/// The rows of a table after RFC 4180. Column names and units are those of the dataset; the numbers
/// are those of the reading that the page shows, which `reading` names.
///
/// `open_end` is `high` where the article prints no upper limit ("more than US$700 billion"), and `low`
/// where it prints no lower one: the number there is then what the reading makes of it. A row without `as_printed` was computed here.
///
/// `others` says in the language of the page whether others print another value; it is empty where nobody looked.
///
/// It begins with a byte order mark: without one, the spreadsheets that a newsroom has read UTF-8 as
/// another encoding, and accents break. `title` and `address` stand in every row, so that a row
/// which is copied elsewhere still says where it is from.
#[must_use]
pub fn csv(table: &Table, title: &str, address: &str, reading: Reading, lang: Lang) -> String {
    let mut out = ["\u{feff}", &COLUMNS.join(","), "\r\n"].concat();
    for row in &table.rows {
        line(&mut out, row, [title, address], reading, lang);
    }
    out
}

fn line(
    out: &mut String,
    row: &TableRow,
    [title, address]: [&str; 2],
    reading: Reading,
    lang: Lang,
) {
    let id = row.value.iter().find_map(|span| match span {
        Span::Quoted { figure, .. } => Some(*figure),
        _ => None,
    });
    let figure = id.map(|id| id.get());
    let others = id.map_or_else(String::new, |id| others_in_a_cell(id, lang));
    let quantity = figure.map(|figure| &figure.quantity);
    let open_end = match quantity.map(|of| of.qualifier) {
        Some(Qualifier::MoreThan) => "high",
        Some(Qualifier::LessThan) => "low",
        _ => "",
    };
    let period = |period: Option<crate::dataset::Period>| {
        period.map_or_else(String::new, |period| period.to_string())
    };
    let when = period(figure.and_then(|figure| figure.when()));
    let base = period(figure.and_then(|figure| figure.base_period));
    let from = |from: Option<ReadFrom>| from.map_or("", |from| from.word());
    let period_from = figure
        .and_then(|figure| figure.period)
        .map(|(_, from)| from);
    let speaker_from = figure.and_then(|figure| figure.attributed_from);
    let paragraph = figure.map_or_else(String::new, |figure| figure.paragraph.to_string());
    let publisher = figure.map(|figure| figure.source.get().publisher);
    let [value, low, high] = csv_numbers(&row.interval);
    let cells = [
        title,
        &row.header,
        figure.map_or("", |figure| figure.as_printed),
        &value,
        &low,
        &high,
        row.interval.unit().word(),
        quantity.map_or("", |of| of.qualifier.word()),
        quantity
            .and_then(|of| of.bound)
            .map_or("", |bound| bound.word()),
        open_end,
        match reading {
            Reading::Plausible => "plausible",
            Reading::Strict => "strict",
        },
        &when,
        &base,
        from(period_from),
        figure.map_or("", |figure| figure.attributed_to),
        from(speaker_from),
        publisher.unwrap_or(fixed_texts(lang).by_hechos),
        &paragraph,
        figure.map_or("", |figure| figure.id),
        &others,
        address,
    ];
    let cells: Vec<String> = COLUMNS
        .iter()
        .zip(cells)
        .map(|(column, cell)| match *column {
            // Numbers stand as they are: a sign before one makes no formula.
            "value" | "low" | "high" => cell.to_owned(),
            _ => csv_cell(cell),
        })
        .collect();
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}
