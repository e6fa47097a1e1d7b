//! A reader asks a mark and a number of ours what they stand for, and finds it in place.

use thirtyfour::prelude::*;

use crate::harness::{Page, visit};

/// The box, while it is open.
const BOX: &str = ".hechos-pop--note";

#[test]
fn a_mark_and_a_computed_number_open_by_keyboard_and_escape_gives_the_focus_back() {
    for (path, said, ours) in [
        ("", ["Said by", "paragraph 1"], "Our calculation"),
        ("es/", ["Según", "párrafo 1"], "Cálculo"),
    ] {
        visit(path, async |page| {
            let mark = "#lead .hechos-lead__text a.hechos-mark";
            opens(page, mark).await?;
            let text = page.says(BOX, "US$617").await?;
            assert!(said.iter().all(|part| text.contains(part)), "{text}");
            // What it offers is reached by Tab, and the way to the figure's row is among it.
            page.keys(BOX, Key::Tab).await?;
            page.until(&format!("return document.activeElement.matches('{BOX} *')"))
                .await?;
            let row = page
                .value(&format!(
                    "return document.querySelector('{BOX} a').pathname.endsWith('/{path}figures/') && document.querySelector('{BOX} a').hash"
                ))
                .await?;
            assert_eq!(row, "#figure-mexico-total-exports-2024");
            escapes(page, mark).await?;
            // An address and a place that the reader has not left.
            assert_eq!(page.value("return location.hash").await?, "");

            let number = "#ai-exporters output .hechos-computed";
            let value = page.reads(number).await?;
            opens(page, number).await?;
            let text = page.says(BOX, &value).await?;
            assert!(text.contains(ours), "{text}");
            // Its range, and the figures that it comes from.
            assert!(text.contains("4.6") && text.contains("US$"), "{text}");
            escapes(page, number).await
        });
    }
}

/// Opens the box of something by keyboard, which takes the focus.
async fn opens(page: &Page, by: &str) -> WebDriverResult<()> {
    page.keys(by, Key::Enter).await?;
    page.until(&format!(
        "return document.activeElement.matches('{BOX}') && document.querySelectorAll('{BOX}').length === 1"
    ))
    .await
}

/// Closes it by keyboard: it is gone, and the focus is where it was.
async fn escapes(page: &Page, by: &str) -> WebDriverResult<()> {
    page.keys(&format!("{BOX} button"), Key::Escape).await?;
    page.until(&format!(
        "return document.querySelector('{BOX}') === null && document.activeElement === document.querySelector('{by}')"
    ))
    .await
}
