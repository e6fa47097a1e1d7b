//! the whole dataset as the program knows it, written as text: each change of a row, whether in a table
//! or in what reads the tables, shows in a review.

use crate::dataset::text::text;
use std::fs;

const FILE: &str = "tests/native/dataset/dataset.txt";

#[test]
fn no_row_is_lost_or_changed_silently() {
    let now = text();
    if std::env::var_os("HECHOS_BLESS").is_some() {
        fs::write(FILE, &now).expect("the folder can be written");
    }
    let kept = fs::read_to_string(FILE).unwrap_or_default();
    let differs = now
        .lines()
        .zip(kept.lines())
        .find(|(now, kept)| now != kept);
    assert!(
        now == kept,
        "the dataset is another than {FILE} says, first here: {differs:#?}; if that is meant: HECHOS_BLESS=1 cargo test --test native dataset::text, and read the difference"
    );
}
