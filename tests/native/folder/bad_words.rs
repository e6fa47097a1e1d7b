//! Texts and days of a folder that would be published as nobody meant them.

use std::fs;
use std::path::Path;

use super::bad_folders::Changed;

#[test]
fn a_slot_in_a_text_that_has_none_is_told_and_not_shown() {
    for (before, after) in [
        ("deck = \"", "deck = \"{exports} "),
        ("intro = { en = \"", "intro = { en = \"{exports} "),
        ("title = { en = \"", "title = { en = \"{exports:period} "),
    ] {
        let told = Changed::file("sheet.toml", before, after).told();
        assert!(
            told.contains("in a text that is shown as it stands"),
            "{after}: {told}"
        );
    }
}

#[test]
fn a_day_of_an_article_is_one_that_there_is_and_has_been() {
    let path = "dataset/sources.csv";
    let text = fs::read_to_string(Path::new("static/sheet").join(path)).expect("a table");
    let day = text.split(',').find(|cell| {
        cell.len() == 10
            && cell
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-')
    });
    let day = day.expect("an article has a day");
    for (other, said) in [
        ("2024-02-31", "is no day that there is"),
        ("2023-02-29", "is no day that there is"),
        ("2024-13-01", "is no day that there is"),
        ("2999-01-14", "after the sheet was made on"),
    ] {
        let told = Changed::file(path, day, other).told();
        assert!(told.contains(said), "{other}: {told}");
        assert!(told.contains("published"), "{other}: {told}");
    }
}
