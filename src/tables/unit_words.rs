//! How articles write the units of a sheet.

use super::rows::UnitRow;
use super::words::{KNOWN, SheetUnit, fold};

/// Units that every sheet has, in `figures.unit` and `indicators.unit`; the others are rows of
/// `units.csv`. In the order in which `dataset/unpack` numbers them.
pub const UNITS: &[&str] = &[
    "percent",
    "percentage-point",
    "ratio",
    "count",
    "rank",
    "year",
    "month",
];

/// The units as articles write them, but for those that are known by their ISO code. Their names are
/// kept for good: tables are read once.
pub fn unit_words(units: &[UnitRow]) -> Vec<SheetUnit> {
    let mut words: Vec<SheetUnit> = Vec::new();
    for row in units.iter().filter(|row| !KNOWN.contains(&row.id.as_str())) {
        let id: &'static str = row.id.clone().leak();
        let names: &'static [&'static str] = vec![id].leak();
        let texts = row.one.iter().chain(&row.many).chain(&row.symbol);
        let texts = texts.chain(&row.spellings).map(|text| (text.as_str(), 0));
        let millions = row.million_es.split("; ").map(|text| (text, 6));
        let code = (row.kind == "money").then_some((id, 0));
        for (text, power) in texts.chain(millions).chain(code) {
            if text.is_empty() {
                continue;
            }
            words.push(SheetUnit {
                after: fold(text).replace('-', " "),
                power,
                before: (row.kind == "money" && power == 0).then(|| text.to_owned()),
                names,
                exact: row.exact,
            });
        }
    }
    words.sort_by_key(|word| std::cmp::Reverse(word.after.len()));
    words
}
