//! A reader opens the sheet and reads.

use crate::everywhere::faults::can_be_read;
use hechos::dataset::FIGURES;

use crate::harness::visit;

/// Each page, its language, and a word of the last section of it.
const PAGES: [(&str, &str, &str); 2] = [("", "en", "Sources"), ("es/", "es", "Fuentes")];

#[test]
fn both_pages_can_be_read_and_leave_the_console_clean() {
    for (path, language, last) in PAGES {
        visit(path, async |page| {
            assert_eq!(
                page.value("return document.documentElement.lang").await?,
                language
            );
            assert!(!page.text("h1").await?.is_empty());
            can_be_read(page, last).await
        });
    }
}

#[test]
fn the_pages_beside_the_sheet_can_be_read_and_leave_the_console_clean() {
    for (path, language) in [("", "en"), ("es/", "es")] {
        for (page_of, item, least) in [
            ("checks/", "#audit li h3", 20),
            ("figures/", "#figures tr[id^=figure-]", FIGURES.len()),
        ] {
            visit(&[path, page_of].concat(), async |page| {
                assert_eq!(
                    page.value("return document.documentElement.lang").await?,
                    language
                );
                assert!(!page.text("h1").await?.is_empty());
                let seen = format!(
                    "return [...document.querySelectorAll('{item}')].filter(one => one.checkVisibility()).length >= {least}"
                );
                page.until(&seen).await
            });
        }
    }
}
