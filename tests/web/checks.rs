//! Do the figures add up? Each filter shows as many checks as it says, in both readings.

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::harness::{Page, visit};

const FILTERS: &str = "document.querySelectorAll('#audit [role=group] button')";
/// How many checks can be seen.
const SHOWN: &str = "[...document.querySelectorAll('#audit li h3')].filter(check => check.checkVisibility()).length";

#[test]
fn a_filter_shows_as_many_checks_as_it_says() {
    visit("", async |page| {
        let all = counts(page).await?[0];
        for reading in ["#reading-1", "#reading-0"] {
            each_filter_holds(page).await?;
            page.click(reading).await?;
        }
        assert_eq!(counts(page).await?[0], all);
        Ok(())
    });
}

#[test]
fn a_second_press_shows_all_again() {
    visit("es/", async |page| {
        let all = counts(page).await?[0];
        page.press("#audit", "Se contradice").await?;
        page.until(&format!(
            "return {FILTERS}[1].getAttribute('aria-pressed') === 'true' && {SHOWN} < {all}"
        ))
        .await?;
        page.press("#audit", "Se contradice").await?;
        page.until(&format!(
            "return {FILTERS}[0].getAttribute('aria-pressed') === 'true' && {SHOWN} === {all}"
        ))
        .await
    });
}

#[test]
fn the_lead_counts_what_disagrees() {
    visit("", async |page| {
        for reading in ["#reading-1", "#reading-0"] {
            let counts = counts(page).await?;
            let disagree = format!("{} of the checks disagree", counts[1] + counts[2]);
            page.says("#lead", &disagree).await?;
            page.click(reading).await?;
        }
        Ok(())
    });
}

#[test]
fn a_contradiction_shows_both_sides_and_its_passages() {
    visit("", async |page| {
        page.press("#audit", "Contradicts").await?;
        page.until(&format!(
            "return {FILTERS}[1].getAttribute('aria-pressed') === 'true'"
        ))
        .await?;
        let growth = page.reads("#audit").await?;
        // 2.4 to nearly 6.6 trillion in 19 years is more than the printed 4.7 % a year.
        assert!(
            growth.contains("4.7%") && growth.contains("[5.31, 5.59]"),
            "{growth}"
        );
        assert!(growth.contains("A¶3"), "{growth}");
        Ok(())
    });
}

async fn each_filter_holds(page: &Page) -> WebDriverResult<()> {
    let counts = counts(page).await?;
    assert_eq!(counts[0], counts[1..].iter().sum::<u64>(), "{counts:?}");
    for (at, count) in counts.iter().enumerate() {
        page.click(&format!(
            "#audit [role=group] button:nth-of-type({})",
            at + 1
        ))
        .await?;
        page.until(&format!(
            "return {FILTERS}[{at}].getAttribute('aria-pressed') === 'true' && {SHOWN} === {count}"
        ))
        .await?;
    }
    page.click("#audit [role=group] button").await
}

/// The number that stands in each filter: all, then each verdict.
async fn counts(page: &Page) -> WebDriverResult<Vec<u64>> {
    let script = format!(
        "return [...{FILTERS}].map(filter => Number(filter.innerText.trim().split(/\\s+/).at(-1)))"
    );
    let list = page.value(&script).await?;
    let list = list.as_array().cloned().unwrap_or_default();
    assert!(list.len() > 4, "{list:?}");
    Ok(list.iter().filter_map(Value::as_u64).collect())
}
