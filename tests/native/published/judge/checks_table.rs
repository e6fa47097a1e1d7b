//! Promise: `docs/checks.md` is the audit as the library computes it, so that it can be recomputed
//! by another route (`tests/recompute.py`). `HECHOS_BLESS=1` rewrites the file.

use hechos::dataset::Unit;
use hechos::judge::{Check, CheckVerdict, audit};
use hechos::maths::Interval;
use hechos::maths::Reading::{Plausible, Strict};

const FILE: &str = "docs/checks.md";

const HEAD: &str = "\
# Every check of the articles against themselves

What the section “Do the figures add up?” of the sheet rests on, as numbers. A row is one check: its id, its kind (`CheckKind` in `src/judge/audit/check.rs` says what each one states and computes), the figures that it rests on, in the order that the kind says, and how it ends. Values are written with their intervals: `value [lowest, highest]`, dollars in billions. A row of reading *both* is the same under both readings of printed figures; else there is a row for each.

`cargo test --test native judge::checks_table` compares this file with the library, and `HECHOS_BLESS=1` before the command rewrites it. `python3 tests/recompute.py` reads the tables of the dataset by itself, works every row out by another route, and compares.

| id | kind | figures | reading | stated | computed | verdict |
|---|---|---|---|---|---|---|
";

#[test]
fn the_table_of_checks_is_up_to_date() {
    crate::judge::kept::is_up_to_date(FILE, &table(), "judge::checks_table");
}

fn table() -> String {
    let strict = audit(Strict);
    let mut text = HEAD.to_owned();
    for check in audit(Plausible) {
        let other = strict.iter().find(|other| other.id == check.id);
        let other = other.expect("both readings make the same checks");
        let (own, its) = (ending(&check), ending(other));
        if own == its {
            text.push_str(&row(&check, "both", &own));
        } else {
            text.push_str(&row(&check, "plausible", &own));
            text.push_str(&row(other, "strict", &its));
        }
    }
    text
}

fn row(check: &Check, reading: &str, ending: &str) -> String {
    let figures: Vec<&str> = check.figures.iter().map(|id| id.get().id).collect();
    let (id, kind, figures) = (&check.id, check.kind.name(), figures.join(", "));
    format!("| {id} | {kind} | {figures} | {reading} | {ending} |\n")
}

fn ending(check: &Check) -> String {
    let [stated, computed] = [check.stated, check.computed].map(written);
    format!("{stated} | {computed} | {}", word(check.verdict))
}

fn written(interval: Option<Interval>) -> String {
    let Some(found) = interval else {
        return "—".to_owned();
    };
    let (by, unit) = match found.unit() {
        unit @ Unit::Of(_) => (1e9, ["bn ", unit.word()].concat()),
        Unit::Percent => (1.0, "%".to_owned()),
        Unit::PercentagePoint => (1.0, "points".to_owned()),
        Unit::Ratio => (1.0, "times".to_owned()),
        Unit::Count => (1.0, "count".to_owned()),
        Unit::Rank => (1.0, "rank".to_owned()),
        Unit::Year => (1.0, "years".to_owned()),
        Unit::Month => (1.0, "months".to_owned()),
    };
    // Adding zero turns −0 into 0.
    let number = |value: f64| format!("{:.4}", (value / by * 1e4).round() / 1e4 + 0.0);
    let [value, low, high] = [found.value(), found.low(), found.high()].map(number);
    format!("{value} [{low}, {high}] {unit}")
}

const fn word(verdict: CheckVerdict) -> &'static str {
    match verdict {
        CheckVerdict::Contradicts => "contradicts",
        CheckVerdict::ContradictsLooseWord => "contradicts a loose word",
        CheckVerdict::Agrees => "agrees",
        CheckVerdict::CannotBeCompared => "cannot be compared",
        CheckVerdict::CannotBeTested => "cannot be tested",
        CheckVerdict::Derived => "derived",
    }
}
