//! Cards in shadow roots of a partner's page on another site: one program for all, tokens, choices,
//! removal, and pages that are strict or hostile.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{Page, Visit};
use crate::partner::{self, HEARD, hears_a_failure, hears_no_failure};
use crate::partner::{SCRIPT, partner_page, settle_without_a_jump, ten};
use crate::server;

/// Counts what is instantiated, before any script of the page runs.
const COUNT: &str = "
    window.instances = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const make = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await make.apply(WebAssembly, given);
            instances.push((made.instance || made).exports.memory);
            return made;
        };
    }
";
const BOX: &str =
    "document.querySelector('hechos-card').shadowRoot.querySelector('.hechos-inline')";

fn cards(ids: &[&str]) -> String {
    ids.iter()
        .map(|card| format!("<hechos-card mode=\"inline\" card=\"{card}\"><a href=\"{{sheet}}\">Hechos</a></hechos-card>"))
        .collect()
}

/// Waits until every card of the page is shown.
async fn shown(page: &Page) -> WebDriverResult<()> {
    page.until(
        "const cards = [...document.querySelectorAll('hechos-card')];
         return cards.length > 0 && cards.every(card => {
             const box = card.shadowRoot?.querySelector('.hechos-inline');
             return box && !box.hidden && box.clientHeight > 100;
         })",
    )
    .await
}

#[test]
fn ten_cards_share_one_program_in_both_languages() {
    let body = ten("mode=\"inline\"", ".hechos-inline:not([hidden])");
    let address = partner::page(&body.replacen("<hechos-card", "<hechos-card lang=\"es\"", 3));
    Visit { scripts: true }.run(async |page| {
        page.before_scripts(COUNT).await?;
        page.driver.goto(&address).await?;
        settle_without_a_jump(page).await?;
        shown(page).await?;
        let programs = page
            .value("return [instances.length, performance.getEntriesByType('resource').filter(one => one.name.endsWith('.wasm')).length]")
            .await?;
        assert_eq!(programs, json!([1, 1]));
        Ok(())
    });
}

#[test]
fn nothing_is_loaded_before_a_card_is_near() {
    let body = format!(
        "{SCRIPT}<div style=\"height: 5000px\"></div>{}",
        cards(&["us-trade"])
    );
    partner_page(&body, async |page| {
        page.until("return customElements.get('hechos-card') !== undefined")
            .await?;
        let wasm = "return performance.getEntriesByType('resource').filter(one => one.name.endsWith('.wasm')).length";
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(page.value(wasm).await?, 0);
        page.driver.execute("scrollTo(0, 5000)", Vec::new()).await?;
        shown(page).await?;
        assert_eq!(page.value(wasm).await?, 1);
        Ok(())
    });
}

#[test]
fn a_reader_chooses_and_attributes_change_the_card() {
    let body = format!("{HEARD}{SCRIPT}{}", cards(&["ai-exporters"]));
    partner_page(&body, async |page| {
        shown(page).await?;
        let address = page.value("return location.href").await?;
        let steps = page.value("return history.length").await?;
        page.driver
            .execute(
                &format!(
                    "const select = {BOX}.querySelector('select'); select.value = 'japan';
                     select.dispatchEvent(new Event('change', {{ bubbles: true }}))"
                ),
                Vec::new(),
            )
            .await?;
        page.until(&format!(
            "return {BOX}.querySelector('output').innerText.includes('Japan')"
        ))
        .await?;
        page.until("return heard.at(-1)[1].link === 'v=1&card=ai-exporters&vs=japan'")
            .await?;
        // Colours alone leave the choice as it is.
        page.driver
            .execute(
                "document.querySelector('hechos-card').setAttribute('theme', 'dark')",
                Vec::new(),
            )
            .await?;
        page.until(&format!(
            "return getComputedStyle({BOX}).colorScheme === 'dark'"
        ))
        .await?;
        assert_eq!(
            page.value(&format!("return {BOX}.querySelector('select').value"))
                .await?,
            "japan"
        );
        page.driver
            .execute("const card = document.querySelector('hechos-card'); card.setAttribute('compare', 'taiwan'); card.setAttribute('reading', 'strict')", Vec::new())
            .await?;
        page.until(
            "return heard.at(-1)[1].link === 'v=1&card=ai-exporters&vs=taiwan&reading=strict'",
        )
        .await?;
        page.driver
            .execute("const card = document.querySelector('hechos-card'); card.removeAttribute('compare'); card.lang = 'es'; card.card = 'figures'", Vec::new())
            .await?;
        page.until(&format!(
            "return {BOX}?.querySelector('#figures') !== null && {BOX}?.lang === 'es'"
        ))
        .await?;
        shown(page).await?;
        // The table filters its own rows, in a shadow root too.
        page.driver
            .execute(
                &format!(
                    "const field = {BOX}.querySelector('#figures-search'); field.value = 'jalisco';
                     field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
                ),
                Vec::new(),
            )
            .await?;
        page.until(&format!(
            "return {BOX}.querySelectorAll('tr[id^=figure-][hidden], tbody[hidden]').length > 10"
        ))
        .await?;
        // The page's own address and history are left alone.
        assert_eq!(page.value("return location.href").await?, address);
        assert_eq!(page.value("return history.length").await?, steps);
        hears_no_failure(page).await
    });
}

#[test]
fn links_lead_to_the_sheet() {
    partner_page(&format!("{SCRIPT}{}", cards(&["audit"])), async |page| {
        shown(page).await?;
        let astray = page
            .value(&format!(
                "return [...{BOX}.querySelectorAll('a')].filter(link => link.hash &&
                     !(link.href.startsWith('{}#') && link.target === '_blank')).length",
                server::base()
            ))
            .await?;
        assert_eq!(astray, Value::from(0));
        Ok(())
    });
}

#[test]
fn tokens_style_a_card_and_a_reset_does_not_reach_it() {
    let styles = "<style>
        html { font-size: 62.5%; color: red; text-align: right; text-transform: uppercase; line-height: 3 }
        * { all: unset !important; }
        hechos-card { --hechos-accent: rgb(1, 2, 3) !important; }
    </style>";
    let body = format!(
        "{styles}{SCRIPT}<div dir=\"rtl\">{}</div>",
        cards(&["us-trade"])
    );
    partner_page(&body, async |page| {
        shown(page).await?;
        let looks = page
            .value(&format!(
                "const style = getComputedStyle({BOX}), link = getComputedStyle({BOX}.querySelector('footer a'));
                 return [style.display, style.fontSize, style.direction, style.textTransform, link.color,
                         getComputedStyle({BOX}.querySelector('h3')).fontFamily.includes('Palatino')]"
            ))
            .await?;
        assert_eq!(
            looks,
            json!(["block", "16px", "ltr", "none", "rgb(1, 2, 3)", true])
        );
        Ok(())
    });
}

#[test]
fn a_card_fits_a_box_of_200_pixels_and_shows_after_it_was_hidden() {
    let body = format!(
        "{SCRIPT}<div id=\"box\" hidden style=\"width: 200px\">{}</div>",
        cards(&["device-balance"])
    );
    partner_page(&body, async |page| {
        page.until("return customElements.get('hechos-card') !== undefined")
            .await?;
        page.driver
            .execute("document.querySelector('#box').hidden = false", Vec::new())
            .await?;
        shown(page).await?;
        let wide = page.value(&format!("return {BOX}.scrollWidth")).await?;
        assert_eq!(wide, 200);
        Ok(())
    });
}

#[test]
fn a_strict_policy_needs_three_directives() {
    let policy = "default-src 'none'; script-src {sheet} 'wasm-unsafe-eval'; connect-src {sheet}; img-src data:";
    let address = partner::page_with(policy, &format!("{SCRIPT}{}", cards(&["us-trade"])));
    Visit { scripts: true }.run(async |page| {
        page.driver.goto(&address).await?;
        shown(page).await
    });
}

#[test]
fn five_hundred_cards_come_and_go_without_growth() {
    let body = format!("{SCRIPT}<div id=\"box\">{}</div>", cards(&["us-trade"]));
    let address = partner::page(&body);
    Visit { scripts: true }.run(async |page| {
        page.before_scripts(COUNT).await?;
        page.driver.goto(&address).await?;
        shown(page).await?;
        let rounds = |count: u32| {
            format!(
                "window.done = false;
                 (async () => {{
                     const box = document.querySelector('#box');
                     for (let round = 0; round < {count}; round++) {{
                         box.replaceChildren();
                         const card = document.createElement('hechos-card');
                         card.setAttribute('mode', 'inline');
                         card.card = round % 2 ? 'us-trade' : 'total-exports';
                         const ready = new Promise(go => card.addEventListener('hechos:ready', go));
                         box.append(card);
                         await ready;
                     }}
                     done = true;
                 }})()"
            )
        };
        let weigh = async || {
            page.devtools("HeapProfiler.collectGarbage", json!({}))
                .await?;
            let counts = page.devtools("Memory.getDOMCounters", json!({})).await?;
            let bytes = page.value("return instances[0].buffer.byteLength").await?;
            WebDriverResult::Ok([
                counts["nodes"].as_u64().unwrap_or(0),
                counts["jsEventListeners"].as_u64().unwrap_or(0),
                bytes.as_u64().unwrap_or(0),
            ])
        };
        page.driver.execute(&rounds(50), Vec::new()).await?;
        page.until("return done").await?;
        let before = weigh().await?;
        for _ in 0..5 {
            page.driver.execute(&rounds(100), Vec::new()).await?;
            page.until("return done").await?;
        }
        let after = weigh().await?;
        assert_eq!(page.value("return instances.length").await?, 1);
        // A card has some hundreds of nodes: one that stayed of five hundred would show.
        for (what, (before, after)) in ["nodes", "listeners", "bytes"]
            .iter()
            .zip(before.into_iter().zip(after))
        {
            assert!(
                after <= before + before / 5,
                "{what}: {before}, then {after}"
            );
        }
        Ok(())
    });
}

#[test]
fn the_menu_of_a_card_speaks_of_the_sheet() {
    partner_page(
        &format!("{SCRIPT}{}", cards(&["ai-exporters"])),
        async |page| {
            shown(page).await?;
            page.driver
                .execute(
                    &format!("{BOX}.querySelector('.hechos-menu').open = true"),
                    Vec::new(),
                )
                .await?;
            page.until(&format!(
                "return {BOX}.querySelector('.hechos-menu').dataset.works === ''"
            ))
            .await?;
            page.driver
                .execute(
                    &format!("{BOX}.querySelector('.hechos-menu [value=\"cite 0\"]').click()"),
                    Vec::new(),
                )
                .await?;
            let text = page
                .value(&format!("return {BOX}.querySelector('textarea').value"))
                .await?;
            let address = format!("{}#v=1&card=ai-exporters", server::base());
            assert!(
                text.as_str().unwrap_or_default().contains(&address),
                "{text}"
            );
            Ok(())
        },
    );
}

#[test]
fn the_fallback_stays_if_a_card_cannot_be_loaded() {
    // No connection to the sheet is allowed.
    let policy = "script-src {sheet} 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'none'";
    let address = partner::page_with(policy, &format!("{HEARD}{SCRIPT}{}", cards(&["us-trade"])));
    // The browser tells of what it blocked; that is the point here.
    let outcome = std::panic::catch_unwind(|| {
        Visit { scripts: true }.run(async |page| {
            page.driver.goto(&address).await?;
            hears_a_failure(page, "us-trade").await?;
            page.until(
                "return document.querySelector('hechos-card a').getClientRects().length === 1",
            )
            .await?;
            panic!("as expected")
        });
    });
    let said = outcome.expect_err("it ends so");
    assert_eq!(said.downcast_ref::<&str>(), Some(&"as expected"));
}
