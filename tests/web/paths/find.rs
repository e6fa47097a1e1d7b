//! A reader looks for a figure, a card or a check from the bar of any page.

use thirtyfour::prelude::*;

use crate::harness::{Page, visit};
use crate::paths::checks::in_sight;
use crate::paths::figures::ROWS;

const FIELD: &str = "#find-words";

const SAID: &str = "#find [role=status]";

const FIRST: &str = "#find li:first-child a";

#[test]
fn a_slash_finds_a_figure_and_says_what_a_check_says_of_it() {
    for (path, sign) in [("", "Contradicts"), ("es/", "Se contradice")] {
        visit(path, async |page| {
            looks(page).await?;
            page.types(FIELD, "4.7").await?;
            let first = page.says(FIRST, sign).await?;
            assert!(first.contains("4.7") && first.contains("A¶3"), "{first}");
            // A card and a check too, in words.
            let kinds = page
                .value("return new Set([...document.querySelectorAll('.hechos-seek__kind')].map(one => one.textContent.split(',')[0])).size")
                .await?;
            assert_eq!(kinds, 3);
            page.types(FIELD, "zepelín").await?;
            page.until(&format!(
                "return document.querySelectorAll('{FIRST}').length === 0 && document.querySelector('{SAID}').textContent.length > 20"
            ))
            .await?;
            // What is typed there is no shortcut.
            page.types(FIELD, "4.7/").await?;
            assert_eq!(page.holds(FIELD).await?, "4.7/");
            page.types(FIELD, "4.7").await?;
            page.says(FIRST, sign).await?;
            page.keys(FIELD, Key::Enter).await?;
            let row = "figure-world-high-tech-trade-growth-2005-2024";
            page.soon(&format!(
                "return location.pathname.endsWith('/{path}figures/') && location.hash === '#{row}' && document.documentElement.dataset.ready !== undefined"
            ))
            .await?;
            page.until(&in_sight(row)).await
        });
    }
}

#[test]
fn what_is_found_leads_to_its_card_and_its_check_in_their_folds() {
    // A card that lies in a fold of the sheet, from the page of checks.
    visit("checks/", async |page| {
        looks(page).await?;
        page.types(FIELD, "growth quintana").await?;
        let card = "#find a[href$='#state-growth']";
        page.says(card, "").await?;
        page.click(card).await?;
        page.soon("return document.documentElement.dataset.ready !== undefined && document.querySelector('#state-growth')?.checkVisibility()")
            .await?;
        page.until(&in_sight("state-growth")).await?;
        // A check that lies in a fold of its page, from the sheet.
        looks(page).await?;
        page.types(FIELD, "cannot be compared").await?;
        let check = "#find a[href*='checks/#check-']";
        page.says(check, "").await?;
        page.keys(FIELD, Key::Down).await?;
        page.until("return document.activeElement.matches('#find a')")
            .await?;
        page.click(check).await?;
        page.soon("return document.documentElement.dataset.ready !== undefined && location.hash.startsWith('#check-') && document.getElementById(location.hash.slice(1))?.checkVisibility()")
            .await
    });
}

#[test]
fn it_finds_what_the_table_of_all_figures_finds() {
    for (path, words) in [("", "exports"), ("es/", "exportaciones")] {
        visit(path, async |page| {
            looks(page).await?;
            page.types(FIELD, words).await?;
            let all = "#find a[href*='q=']";
            page.says(all, "").await?;
            page.until(&format!(
                "return document.querySelector(\"{all}\") !== null"
            ))
            .await?;
            let count = page
                .value(&format!(
                    "return Number(/\\d+/.exec(document.querySelector(\"{all}\").textContent)[0])"
                ))
                .await?;
            page.click(all).await?;
            page.soon("return document.documentElement.dataset.ready !== undefined && document.querySelector('#figures-search') !== null")
                .await?;
            assert_eq!(page.holds("#figures-search").await?, words);
            page.until(&format!("return {ROWS}.length === {count}"))
                .await
        });
    }
}

/// Opens the box by its key.
async fn looks(page: &Page) -> WebDriverResult<()> {
    page.driver.action_chain().send_keys("/").perform().await?;
    page.until(&format!(
        "return document.activeElement.matches('{FIELD}') && 'works' in document.querySelector('#find').dataset"
    ))
    .await
}

#[test]
fn the_key_can_be_switched_off_and_the_button_still_finds() {
    const OPEN: &str = "document.querySelector('#find').matches(':popover-open')";
    const CHOICE: &str = "#find input[type=checkbox]";
    visit("", async |page| {
        let slash = "dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))";
        page.value(slash).await?;
        page.until(&format!(
            "return {OPEN} && document.querySelector('{CHOICE}')?.checked"
        ))
        .await?;
        page.click(CHOICE).await?;
        page.value("document.querySelector('#find').hidePopover()")
            .await?;
        page.value(slash).await?;
        assert_eq!(page.value(&format!("return {OPEN}")).await?, false);
        // It is kept for the next page.
        page.open("es/figures/").await?;
        page.started().await?;
        page.value(slash).await?;
        assert_eq!(page.value(&format!("return {OPEN}")).await?, false);
        page.click("[popovertarget=find]").await?;
        page.until(&format!(
            "return {OPEN} && document.querySelector('{CHOICE}')?.checked === false"
        ))
        .await?;
        page.click(CHOICE).await?;
        page.value("document.querySelector('#find').hidePopover()")
            .await?;
        page.value(slash).await?;
        page.until(&format!("return {OPEN}")).await
    });
}
