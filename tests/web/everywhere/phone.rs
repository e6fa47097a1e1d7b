//! What a phone shows: boxes within the screen, a fold that closes, and no word or number broken for its
//! neighbour.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{SHEETS, visit};

/// What reaches beyond either side of the screen.
const BEYOND: &str = "
    return [document.querySelector('#find'), ...document.querySelectorAll('#find *')]
        .filter(one => one.checkVisibility())
        .filter(one => one.getBoundingClientRect().left < -1 || one.getBoundingClientRect().right > innerWidth + 1)
        .map(one => one.className || one.localName)";
const OPEN: &str = "return document.querySelector('.hechos-contents details').open";

#[test]
fn what_is_found_stands_within_the_screen() {
    for path in SHEETS {
        for width in [390, 320] {
            visit(path, async |page| {
                page.resize(width, 800).await?;
                page.click("[popovertarget=find]").await?;
                page.until("return document.activeElement.id === 'find-words'")
                    .await?;
                page.types("#find-words", "4.7").await?;
                page.until("return document.querySelectorAll('.hechos-seek__kind').length > 2")
                    .await?;
                assert_eq!(page.value(BEYOND).await?, json!([]), "{path:?} at {width}");
                Ok(())
            });
        }
    }
}

#[test]
fn the_contents_close_by_escape_and_by_a_press_beside_them() {
    visit("es/", async |page| {
        page.resize(390, 800).await?;
        let summary = ".hechos-contents summary";
        page.keys(summary, Key::Enter).await?;
        page.until(OPEN).await?;
        page.keys(".hechos-contents li:nth-child(2) a", Key::Escape)
            .await?;
        page.until(&format!(
            "{OPEN} === false && document.activeElement === document.querySelector('{summary}')"
        ))
        .await?;
        page.keys(summary, Key::Enter).await?;
        page.until(OPEN).await?;
        page.value("document.querySelector('#failure, h1').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))")
            .await?;
        page.until(&format!("{OPEN} === false")).await
    });
}

#[test]
fn words_and_numbers_stand_in_one_line() {
    for path in SHEETS {
        visit(path, async |page| {
            page.resize(320, 800).await?;
            page.laid_out().await?;
            page.unfolds_cards().await?;
            let tall = "const lines = (selector, most) => [...document.querySelectorAll(selector)]
                .filter(one => one.getBoundingClientRect().height > most)
                .map(one => one.textContent);
                return [...lines('.hechos-news .hechos-verdict', 26), ...lines('.hechos-apart__value', 48)]";
            assert_eq!(page.value(tall).await?, json!([]), "{path:?}");
            let rows = "return new Set([...document.querySelectorAll('[role=tab]')].map(one => Math.round(one.getBoundingClientRect().bottom))).size";
            assert_eq!(page.value(rows).await?, 1, "{path:?}: tabs in one row");
            let wide = "return document.documentElement.scrollWidth <= innerWidth";
            assert_eq!(page.value(wide).await?, true, "{path:?}");
            Ok(())
        });
    }
}
