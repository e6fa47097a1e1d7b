//! A reader opens a check in the calculator that asks it.

use thirtyfour::prelude::*;

use crate::anywhere::beside::FILTERS;
use crate::harness::visit;

#[test]
fn a_check_opens_in_the_comparison_in_the_reading_that_was_chosen() {
    visit("checks/", async |page| {
        page.sets("#reading-1").await?;
        page.press("#audit", "Contradicts").await?;
        page.until(&format!(
            "return {FILTERS}[1].getAttribute('aria-pressed') === 'true'"
        ))
        .await?;
        let link = "#audit a[href$='card=compare']";
        page.keys(link, Key::Enter).await?;
        page.soon("return document.querySelector('#compare') !== null && document.documentElement.dataset.ready !== undefined").await?;
        page.says("#compare", "5.5%").await?;
        for (field, year) in [("#compare-first", "2005"), ("#compare-second", "2024")] {
            let text = page.holds(field).await?;
            assert!(
                text.contains(year) && text.contains("high-technology"),
                "{text}"
            );
        }
        page.until(&in_sight("compare")).await?;
        page.until("return document.querySelector('#reading-1').checked && location.hash.includes('reading=strict')")
            .await?;
        // The checks are there again as they were left.
        page.back().await?;
        page.soon(&format!("return document.querySelector('#audit') !== null && document.documentElement.dataset.ready !== undefined && {FILTERS}[1].getAttribute('aria-pressed') === 'true' && document.querySelector('#reading-1').checked"))
            .await
    });
}

/// Whether the top of an element stands in the window.
pub fn in_sight(id: &str) -> String {
    format!(
        "const top = document.getElementById('{id}').getBoundingClientRect().top;
         return top >= 0 && top < innerHeight"
    )
}
