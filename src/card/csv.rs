//! The table of a card as a file: each row says by itself what it is, when, and who printed it.

use super::model::{Table, TableRow};
use crate::dataset::Lang;
use crate::text::{Span, csv_cell, csv_numbers, fixed_texts};

const HEAD: &str = "title,what,as_printed,value,low,high,unit,period,publisher,paragraph,address";

/// The rows of a table after RFC 4180. Column names and units are those of the dataset; the numbers
/// are those of the reading that the page shows.
///
/// It begins with a byte order mark: without one, the spreadsheets that a newsroom has read UTF-8 as
/// another encoding, and accents break. `title` and `address` stand in every row, so that a row
/// which is copied elsewhere still says where it is from.
#[must_use]
pub fn csv(table: &Table, title: &str, address: &str, lang: Lang) -> String {
    let mut out = ["\u{feff}", HEAD, "\r\n"].concat();
    for row in &table.rows {
        line(&mut out, row, title, address, lang);
    }
    out
}

fn line(out: &mut String, row: &TableRow, title: &str, address: &str, lang: Lang) {
    let figure = row.value.iter().find_map(|span| match span {
        Span::Quoted { figure, .. } => Some(figure.get()),
        _ => None,
    });
    let when = figure.and_then(|figure| figure.when());
    let paragraph = figure.map(|figure| figure.paragraph.to_string());
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
        &when.map(|when| when.to_string()).unwrap_or_default(),
        publisher.unwrap_or(fixed_texts(lang).by_hechos),
        &paragraph.unwrap_or_default(),
        address,
    ];
    for (at, cell) in cells.iter().enumerate() {
        // Numbers stand as they are: a sign before one makes no formula.
        if (3..6).contains(&at) {
            out.push_str(cell);
        } else {
            out.push_str(&csv_cell(cell));
        }
        out.push_str(if at == cells.len() - 1 { "\r\n" } else { "," });
    }
}
