//! A reader opens a check in the calculator that asks it.

use thirtyfour::prelude::*;

use crate::harness::visit;

const FILTERS: &str = "document.querySelectorAll('#audit [role=group] button')";

#[test]
fn a_check_opens_in_the_comparison_and_leaves_every_other_choice() {
    visit("", async |page| {
        page.choose("#ai-exporters-vs", "japan").await?;
        page.click("#reading-1").await?;
        page.press("#audit", "Contradicts").await?;
        page.until(&format!(
            "return {FILTERS}[1].getAttribute('aria-pressed') === 'true'"
        ))
        .await?;
        let link = "#audit a[href$='card=compare']";
        page.keys(link, Key::Enter).await?;
        page.says("#compare", "5.5%").await?;
        for (field, year) in [("#compare-first", "2005"), ("#compare-second", "2024")] {
            let text = page.holds(field).await?;
            assert!(
                text.contains(year) && text.contains("high-technology"),
                "{text}"
            );
        }
        page.until(&in_sight("compare-title")).await?;
        page.until(&format!("return {FILTERS}[1].getAttribute('aria-pressed') === 'true'
            && document.querySelector('#ai-exporters-vs').value === 'japan'
            && document.querySelector('#reading-1').checked
            && ['vs=japan', 'reading=strict', 'audit=contradicts', 'compare='].every(part => location.hash.includes(part))"))
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
