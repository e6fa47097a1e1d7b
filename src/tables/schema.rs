//! The columns of the tables and the words that they take. `schema.json` describes both, and every sheet
//! publishes it as the resources of its `datapackage.json`.

use std::sync::LazyLock;

use serde_json::Value;

use super::files::{NAMES, OPTIONAL};

/// The resources of a package (Frictionless Data), as a new sheet gets them.
pub const SCHEMA: &str = include_str!("schema.json");

/// A table: its columns in the order in which its file holds them, and the words of each that takes no
/// others.
struct Table {
    columns: Vec<&'static str>,
    words: Vec<Vec<&'static str>>,
}

static TABLES: LazyLock<[Table; NAMES.len()]> = LazyLock::new(|| {
    let package = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let package: &'static Value = Box::leak(Box::new(package));
    NAMES.map(|name| {
        let fields = fields(package, name.trim_end_matches(".csv")).iter();
        Table {
            columns: fields
                .clone()
                .filter_map(|of| of["name"].as_str())
                .collect(),
            words: fields.map(|of| enumerated(of).collect()).collect(),
        }
    })
});

/// The columns of a table as a package describes them; none of a table that it does not describe.
pub fn fields<'a>(package: &'a Value, table: &str) -> &'a [Value] {
    let mut resources = package["resources"].as_array().into_iter().flatten();
    let found = resources.find(|resource| resource["name"] == table);
    found
        .and_then(|resource| resource["schema"]["fields"].as_array())
        .map_or(&[], Vec::as_slice)
}

/// The words that a package lists for a column.
pub fn enumerated(field: &Value) -> impl Iterator<Item = &str> {
    let words = field["constraints"]["enum"].as_array().into_iter();
    words.flatten().filter_map(Value::as_str)
}

/// The columns of a table by its position in [`NAMES`].
pub fn columns(order: usize) -> &'static [&'static str] {
    &TABLES[order].columns
}

/// Every table, by its name without an ending, with its columns.
pub fn described() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let name = |name: &'static str| name.trim_end_matches(".csv");
    let columns = TABLES.iter().map(|table| &*table.columns);
    NAMES.into_iter().map(name).zip(columns)
}

/// The words that a column of a table takes; none where it takes others too.
pub fn words(table: &str, column: &str) -> &'static [&'static str] {
    let table = described().position(|(name, _)| name == table);
    let table = table.map(|order| &TABLES[order]);
    let words = table.and_then(|table| {
        let nth = table.columns.iter().position(|known| *known == column)?;
        table.words.get(nth)
    });
    words.map_or(&[], Vec::as_slice)
}

/// Whether a sheet is whole without a table, by its name as in [`described`].
pub fn is_optional(table: &str) -> bool {
    let mut optional = OPTIONAL.iter();
    optional.any(|known| known.strip_suffix(".csv") == Some(table))
}
