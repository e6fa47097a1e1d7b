//! Units of the sheet: words in both languages, a sign for money, and no spelling for two of them.

use super::super::problem::Problem;
use super::super::rows::{Dataset, UnitRow};
use super::super::words::fold;

/// Checks every unit, and that no two are written alike.
pub fn check(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for (nth, row) in dataset.units.iter().enumerate() {
        words(row, problems);
        for other in &dataset.units[..nth] {
            alike(row, other, problems);
        }
    }
}

fn words(row: &UnitRow, problems: &mut Vec<Problem>) {
    let texts = [
        ("one_en", &row.one[0]),
        ("many_en", &row.many[0]),
        ("one_es", &row.one[1]),
        ("many_es", &row.many[1]),
    ];
    let mut bad = |name: &str, what: &str, mend: &str| {
        problems.push(row.row.problem(name, what.to_owned(), mend));
    };
    for (name, _) in texts.iter().filter(|(_, text)| text.is_empty()) {
        bad(
            name,
            "empty",
            "write the word for one or for several, in both languages, as tonne, tonnes, tonelada, toneladas",
        );
    }
    if row.kind == "money" && row.symbol[0].is_empty() {
        bad(
            "symbol_en",
            "empty for money",
            "write its sign, as US$, in both languages",
        );
    }
    if row.row.is_known("kind") && row.kind != "money" && !row.million_es.is_empty() {
        bad(
            "million_es",
            "a short form for millions of what is no money",
            "leave it empty: millones de toneladas is written out",
        );
    }
}

/// Texts are read by their spellings: one of them names one unit.
fn alike(row: &UnitRow, other: &UnitRow, problems: &mut Vec<Problem>) {
    let spellings = |row: &UnitRow| -> Vec<String> {
        let texts = row.symbol.iter().chain(&row.one).chain(&row.many);
        texts.chain(&row.spellings).map(|text| fold(text)).collect()
    };
    let theirs = spellings(other);
    let own = spellings(row).into_iter().filter(|own| !own.is_empty());
    if let Some(same) = own.into_iter().find(|own| theirs.contains(own)) {
        let what = format!(
            "“{same}” also stands for {}, in {}",
            other.id,
            other.row.line()
        );
        let mend = "give each unit words and signs of its own, as CA$ for Canadian dollars";
        problems.push(row.row.problem("id", what, mend));
    }
}
