//! Every numeral of the two articles has its row.

use std::fs;
use std::path::Path;

use crate::{ADDED, read, sheet};
use hechos::tables::coverage::{Article, Coverage};
use hechos::tables::printed;

#[test]
fn every_numeral_of_the_articles_has_its_row() {
    let sheet = sheet();
    let articles = fs::read_dir(Path::new(ADDED).join("articles")).expect("the folder is there");
    for file in articles.flatten().map(|entry| entry.path()) {
        let coverage = Coverage::of(&Article::new(&read(&file)), &sheet.dataset, None);
        let missing: Vec<_> = coverage.missing().map(|found| &found.text).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", file.display());
        assert!(coverage.stale.is_empty(), "{:?}", coverage.stale);
        assert!(coverage.numerals.len() > 10, "{}", file.display());
    }
}

#[test]
fn amounts_in_the_units_of_the_sheet_are_read_as_articles_write_them() {
    let sheet = sheet();
    for (tag, text, value, unit) in [
        ("es", "1.13 millones de toneladas", 1.13e6, "t"),
        ("es", "1.13 millones toneladas", 1.13e6, "t"),
        ("es", "870 toneladas", 870.0, "t"),
        ("es", "53 mil 73.9 millones de pesos", 53_073.9e6, "MXN"),
        ("es", "53 mil mdp", 53e9, "MXN"),
        ("es", "12 pesos mexicanos", 12.0, "MXN"),
        ("es", "$500 millones de pesos", 500e6, "MXN"),
        ("es", "$500 millones de dólares", 500e6, "USD"),
        ("es", "MXN 300 millones", 300e6, "MXN"),
        ("en", "MX$53 billion", 53e9, "MXN"),
        ("en", "1.2 million metric tons", 1.2e6, "t"),
        ("en", "1.2 million tonnes", 1.2e6, "t"),
        ("en", "300 million pesos", 300e6, "MXN"),
    ] {
        let source = if tag == "es" {
            "gaceta-del-campo"
        } else {
            "farm-post"
        };
        let words = sheet.dataset.words(source);
        let found = printed::read(text, words).unwrap_or_else(|why| panic!("{text}: {why:?}"));
        assert!(
            (found.value - value).abs() < 1e-6 * value,
            "{text}: {found:?}"
        );
        assert!(found.units.contains(&unit), "{text}: {found:?}");
    }
}
