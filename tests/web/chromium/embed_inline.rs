//! Cards in shadow roots of a partner's page on another site: one program for all, their
//! links and menus, and their removal.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::everywhere::embed_inline::{cards, shown};
use crate::harness::Visit;
use crate::partner::{self, SCRIPT, partner_page, settle_without_a_jump, ten};
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
fn links_lead_to_the_sheet() {
    partner_page(&format!("{SCRIPT}{}", cards(&["audit"])), async |page| {
        shown(page).await?;
        let astray = page
            .value(&format!(
                "return [...{BOX}.querySelectorAll('a')].filter(link => link.hash &&
                     !(['', 'checks/', 'figures/'].some(page => link.href.startsWith('{}' + page + '#')) && link.target === '_blank')).length",
                server::base()
            ))
            .await?;
        assert_eq!(astray, Value::from(0));
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
