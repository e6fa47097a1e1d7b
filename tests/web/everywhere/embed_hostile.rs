//! Cards in frames of pages that are strict, careless or hostile.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{Page, Visit};
use crate::partner;
use crate::partner::{FRAME, SCRIPT, enter, fits, partner_page, shown};

#[test]
fn a_strict_policy_needs_two_directives() {
    // img-src is for the page's own icon.
    let policy = "default-src 'none'; script-src {sheet}; frame-src {sheet}; img-src data:";
    let body = format!("{SCRIPT}<hechos-card card=\"us-trade\"></hechos-card>");
    let address = partner::page_with(policy, &body);
    Visit { scripts: true }.run(async |page| {
        page.driver.goto(&address).await?;
        shown(page).await?;
        fits(page).await
    });
}

#[test]
fn forged_messages_change_nothing() {
    let body = format!(
        "{SCRIPT}<hechos-card id=\"one\" card=\"us-trade\"></hechos-card>
         <hechos-card id=\"two\" card=\"total-exports\"></hechos-card>
         <iframe id=\"other\" srcdoc=\"<p>Another frame\"></iframe>
         <script>
            window.errors = [];
            window.ready = 0;
            addEventListener('hechos:ready', () => ready++);
            addEventListener('error', event => errors.push(event.message));
         </script>"
    );
    let heights = "return [...document.querySelectorAll('hechos-card')].map(card => card.shadowRoot.querySelector('iframe').height)";
    // Everything that a frame may send, with heights that no card has.
    let flood = "
        for (const height of [NaN, Infinity, -Infinity, -1, 0, 1e12, 100001, '300', null, undefined, {}, [500], 2n ** 70n])
            target.postMessage({ type: 'hechos:height', version: 1, height }, '*');
        for (const message of [null, 1, 'hechos:height', [], {}, { type: 'hechos:height' },
            { type: 'hechos:height', version: 2, height: 300 }, { type: 'other', version: 1, height: 300 },
            { type: 'hechos:change', version: 1 }, { type: 'hechos:change', version: 1, detail: 5 },
            { type: 'hechos:ready', version: 1, detail: { link: 'x'.repeat(1e6), lang: {}, reading: 7 } },
            { type: 'hechos:error', version: 1, detail: null }])
            target.postMessage(message, '*');";
    partner_page(&body, async |page| {
        shown(page).await?;
        page.until("return ready === 2").await?;
        settle(page).await?;
        let before = page.value(heights).await?;
        // From the page itself and from a frame that is no card: a height that a card could have.
        let forge = "target.postMessage({ type: 'hechos:height', version: 1, height: 300 }, '*');";
        page.driver
            .execute(
                &format!("const target = window; {flood}{forge}"),
                Vec::new(),
            )
            .await?;
        page.driver
            .execute(
                &format!("frames[frames.length - 1].eval(`const target = parent; {forge}`)"),
                Vec::new(),
            )
            .await?;
        // From a card: nothing that is no height, and no height of another card.
        enter(page).await?;
        page.driver
            .execute(&format!("const target = parent; {flood}"), Vec::new())
            .await?;
        page.driver.enter_default_frame().await?;
        settle(page).await?;
        assert_eq!(page.value(heights).await?, before);
        enter(page).await?;
        page.driver
            .execute(
                "parent.postMessage({ type: 'hechos:height', version: 1, height: 777, card: 'total-exports', id: 'two', source: 'two' }, '*')",
                Vec::new(),
            )
            .await?;
        page.driver.enter_default_frame().await?;
        page.until(&format!("return {FRAME}.height === '777'"))
            .await?;
        assert_eq!(page.value(heights).await?[1], before[1]);
        assert_eq!(page.value("return errors").await?, json!([]));
        Ok(())
    });
}

/// Until messages that were sent have been heard.
async fn settle(page: &Page) -> WebDriverResult<()> {
    page.driver
        .execute(
            "window.settled = false; addEventListener('message', ({ data }) => { if (data === 'settle') setTimeout(() => { window.settled = true; }, 200); });
             postMessage('settle', '*')",
            Vec::new(),
        )
        .await?;
    page.until("return settled").await
}

#[test]
fn hostile_surroundings_do_not_break_a_card() {
    let card = "<hechos-card card=\"device-balance\" lang=\"es\"></hechos-card>";
    for body in [
        format!("<div style=\"width: 200px\">{card}</div>"),
        format!("<style>* {{ all: unset !important }}</style>{card}"),
        format!(
            "<style>html {{ font-size: 62.5% }} * {{ margin: 0; position: static !important; display: inline }} iframe {{ height: 1px !important }}</style>{card}"
        ),
        format!("<div dir=\"rtl\" lang=\"ar\">{card}</div>"),
        format!("<div style=\"display: flex\">{card}</div>")
            .replace("<hechos-card", "<hechos-card style=\"flex: 1\""),
        format!("<table><tr><td style=\"width: 400px\">{card}</td></tr></table>"),
    ] {
        partner_page(&format!("{SCRIPT}{body}"), async |page| {
            shown(page).await?;
            fits(page).await?;
            enter(page).await?;
            let direction = page
                .value("return getComputedStyle(document.body).direction")
                .await?;
            assert_eq!(direction, "ltr");
            page.driver.enter_default_frame().await
        });
    }
}

#[test]
fn a_card_that_is_hidden_at_first_is_sized_when_it_shows() {
    let body = format!(
        "{SCRIPT}<div id=\"box\" hidden><hechos-card card=\"us-trade\"></hechos-card></div>"
    );
    partner_page(&body, async |page| {
        page.until(&format!("return {FRAME} !== null")).await?;
        settle(page).await?;
        page.driver
            .execute("document.querySelector('#box').hidden = false", Vec::new())
            .await?;
        shown(page).await?;
        fits(page).await
    });
}

#[test]
fn nothing_is_stored_and_nothing_that_is_stored_is_read() {
    let body = format!("{SCRIPT}<hechos-card card=\"us-trade\"></hechos-card>");
    partner_page(&body, async |page| {
        shown(page).await?;
        enter(page).await?;
        page.started().await?;
        let denied = page
            .value("try { localStorage.length; return 'readable'; } catch (error) { return error.name; }")
            .await?;
        assert_eq!(denied, "SecurityError");
        assert_eq!(
            page.value("return document.cookie + sessionStorage.length")
                .await?,
            "0"
        );
        page.driver.enter_default_frame().await
    });
}
