//! How large a sheet may grow: one that a reader waits for on every visit is better two.

use crate::tables::{Dataset, Files, Problem};

/// The most figures of a sheet. Each adds some 190 bytes to what a reader loads first: this many are a
/// megabyte, ten seconds and more on a slow telephone line.
const FIGURES: usize = 5_000;
/// Rows of the other tables are numbered with sixteen bits.
const ROWS: usize = u16::MAX as usize;

/// Whether a sheet holds the rows of its tables.
///
/// # Errors
/// The first row that is too many, and along which articles the sheet can be divided.
pub fn fits(dataset: &Dataset, files: &Files) -> Result<(), Vec<Problem>> {
    let tables = [
        ("sources.csv", dataset.sources.len(), ROWS),
        ("subjects.csv", dataset.subjects.len(), ROWS),
        ("units.csv", dataset.units.len(), ROWS),
        ("indicators.csv", dataset.indicators.len(), ROWS),
        ("figures.csv", dataset.figures.len(), FIGURES),
        ("readings.csv", dataset.readings.len(), ROWS),
    ];
    let problem = |(name, rows, most): &(&str, usize, usize)| {
        let order = files.order(name)?;
        (rows > most).then(|| Problem {
            order,
            file: files.at(order).0,
            line: *most as u64 + 2,
            column: 1,
            what: format!(
                "{rows} rows, and a sheet holds {most} of this table: a reader loads all of them"
            ),
            mend: format!(
                "make two sheets of it, each with articles of its own{}",
                longest(dataset)
            ),
        })
    };
    let problems: Vec<Problem> = tables.iter().filter_map(problem).collect();
    if problems.is_empty() {
        return Ok(());
    }
    Err(problems)
}

/// "; mbn-exports has 4,120 figures, cepal-2025 3,050".
fn longest(dataset: &Dataset) -> String {
    let figures = |id: &str| {
        dataset
            .figures
            .iter()
            .filter(|row| row.source == id)
            .count()
    };
    let of = dataset
        .sources
        .iter()
        .map(|row| (figures(&row.id), row.id.as_str()));
    let mut of: Vec<(usize, &str)> = of.collect();
    of.sort_by_key(|(figures, _)| std::cmp::Reverse(*figures));
    let mut told = of
        .iter()
        .take(3)
        .map(|(figures, id)| format!("{id} has {figures}"));
    told.next().map_or_else(String::new, |first| {
        told.fold(["; of the figures ", &first].concat(), |all, one| {
            [all, one].join(", ")
        })
    })
}
