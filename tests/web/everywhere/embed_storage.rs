//! Readers whose browser keeps nothing for sites: the sheet and its cards work all the same.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::engine::{Engine, tell_left_out};
use crate::harness::Page;
use crate::partner::{self, HEARD, SCRIPT, enter, fits, hears_no_failure};

/// What each place to keep something says to the page that asks. A frame of the sheet has no
/// `localStorage` in any browser: `sessionStorage` is what the browser itself answers with.
const ASKED: &str = "
    const tried = async act => { try { await act(); return 'kept'; } catch (error) { return error.name; } };
    return Promise.all([
        tried(() => sessionStorage.setItem('a', 'b')),
        tried(() => localStorage.setItem('a', 'b')),
        tried(() => caches.open('a')),
        tried(() => navigator.serviceWorker.getRegistration()),
    ])";

/// A card in a frame and one in the page itself.
const FRAMED: &str = "document.querySelector('#framed')";

const INLINE: &str =
    "document.querySelector('#inline')?.shadowRoot?.querySelector('.hechos-inline')";

/// Runs a test in a browser that keeps nothing for any site.
fn keeping_nothing(test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    let engine = Engine::asked();
    let setting = match engine {
        Engine::Chromium => "profile.default_content_setting_values.cookies",
        Engine::Firefox => "network.cookie.cookieBehavior",
        Engine::WebKit => return tell_left_out(engine, "its driver takes no settings"),
    };
    engine.run_with(&[], json!({ setting: 2 }), test);
}

#[test]
fn cards_work_where_storage_throws() {
    keeping_nothing(async |page| {
        page.driver.goto(&cards()).await?;
        shown(page).await?;
        nothing_is_kept(page).await?;
        enter(page).await?;
        nothing_is_kept(page).await?;
        page.driver.enter_default_frame().await?;
        both_cards_work(page).await?;
        says_nothing(page).await
    });
}

#[test]
fn the_sheet_works_where_storage_throws() {
    keeping_nothing(async |page| {
        for path in ["", "es/"] {
            page.open(path).await?;
            page.started().await?;
            nothing_is_kept(page).await?;
            page.sets("#reading-1").await?;
            page.answers("ai-exporters", "[6.96, 7.05]").await?;
            page.sets("#theme-2").await?;
            page.until("return document.documentElement.dataset.theme === 'dark'")
                .await?;
            page.turns_to("share").await?;
            page.enters("#share-part", "US$30 billion").await?;
            page.until("return location.hash.includes('reading=strict&part=~US%2430%20billion')")
                .await?;
            // What would be kept for later visits is tried a second after the start.
            page.until("return performance.getEntriesByType('resource').some(one => one.name.includes('hechos-offline-'))")
                    .await?;
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            assert_eq!(page.reads("#failure").await?, "");
            assert_eq!(page.reads("[role=status] .hechos-notice").await?, "");
        }
        says_nothing(page).await
    });
}

/// The address of a partner's page with both kinds of card.
pub fn cards() -> String {
    partner::page(&format!(
        "{HEARD}<script>
            window.errors = [];
            addEventListener('error', event => errors.push(event.message));
            addEventListener('unhandledrejection', event => errors.push(String(event.reason)));
         </script>{SCRIPT}
         <hechos-card id=\"framed\" card=\"ai-exporters\"></hechos-card>
         <hechos-card id=\"inline\" mode=\"inline\" card=\"us-trade\"></hechos-card>"
    ))
}

pub async fn shown(page: &Page) -> WebDriverResult<()> {
    page.until(&format!(
        "const frame = {FRAMED}.shadowRoot?.querySelector('iframe');
         return Boolean(frame) && !frame.className && frame.clientHeight > 100"
    ))
    .await?;
    page.value(&format!(
        "{INLINE}; document.querySelector('#inline').scrollIntoView()"
    ))
    .await?;
    page.until(&format!(
        "const box = {INLINE}; return Boolean(box) && !box.hidden && box.clientHeight > 100"
    ))
    .await
}

async fn nothing_is_kept(page: &Page) -> WebDriverResult<()> {
    let said = page.value(ASKED).await?;
    let kept = |one: &Value| !one.as_str().is_some_and(|name| name.ends_with("Error"));
    let said = said.as_array().expect("a list of answers");
    assert!(
        !said.iter().any(kept) && said[0] == "SecurityError",
        "{said:?}"
    );
    Ok(())
}

/// Choices of the partner and of the reader, in each card.
pub async fn both_cards_work(page: &Page) -> WebDriverResult<()> {
    enter(page).await?;
    page.started().await?;
    choose(page, "document", "japan").await?;
    page.says("output", "Japan").await?;
    page.driver.enter_default_frame().await?;
    page.until(
        "return heard.some(([, detail]) => detail.link === 'v=1&card=ai-exporters&vs=japan')",
    )
    .await?;
    page.value(&format!(
        "{FRAMED}.setAttribute('compare', 'taiwan'); {FRAMED}.setAttribute('theme', 'dark')"
    ))
    .await?;
    enter(page).await?;
    page.says("output", "Taiwan").await?;
    page.until("return document.documentElement.dataset.theme === 'dark'")
        .await?;
    page.driver.enter_default_frame().await?;
    fits(page).await?;

    let choices = page
        .value(&format!(
            "return {INLINE}.querySelector('select').options[1].value"
        ))
        .await?;
    let choice = choices.as_str().expect("a card has choices");
    let before = page
        .value(&format!(
            "return {INLINE}.querySelector('output').innerText"
        ))
        .await?;
    choose(page, INLINE, choice).await?;
    page.until(&format!(
        "return {INLINE}.querySelector('output').innerText !== {before}"
    ))
    .await?;
    page.value("document.querySelector('#inline').setAttribute('theme', 'dark')")
        .await?;
    page.until(&format!(
        "return getComputedStyle({INLINE}).colorScheme === 'dark'"
    ))
    .await?;
    hears_no_failure(page).await
}

/// WebDriver finds nothing in a shadow root.
pub async fn choose(page: &Page, within: &str, value: &str) -> WebDriverResult<()> {
    page.value(&format!(
        "const select = {within}.querySelector('select'); select.value = {};
         select.dispatchEvent(new Event('change', {{ bubbles: true }}))",
        json!(value)
    ))
    .await
    .map(drop)
}

/// No error reaches the page, nor the console where the driver tells of it.
pub async fn says_nothing(page: &Page) -> WebDriverResult<()> {
    assert_eq!(page.value("return window.errors ?? []").await?, json!([]));
    assert_eq!(page.console().await?, Vec::<String>::new());
    Ok(())
}
