//! A page left open, and a page with many cards: neither grows with what is done to it.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{Page, visit};
use crate::partner::{SCRIPT, partner_page};

/// How often the reader chooses, types, filters and sorts.
const TIMES: usize = 1_000;

/// One of each kind of interaction, by turns: a choice of a card, a typed amount, a tab, a menu; on the page
/// of all figures a search, and a column that sorts.
const INTERACT: &str = "
    const [from, to] = arguments;
    const field = (name, value) => {
        const input = document.querySelector(name);
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const kinds = document.querySelector('#figures') ? [
        at => field('#figures input[type=search]', ['mexico', 'china 2022', '617', ''][at % 4]),
        at => document.querySelectorAll('#figures th button')[at % 3].click(),
    ] : [
        at => {
            const select = document.querySelector('#ai-exporters-vs');
            select.selectedIndex = at % 6;
            select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        at => field('#share input', (at % 97) + ' billion'),
        at => document.querySelectorAll('[role=tab]')[at % 2].click(),
        () => document.querySelector('#ai-exporters .hechos-menu').toggleAttribute('open'),
    ];
    return (async () => {
        for (let at = from; at < to; at += 1) {
            kinds[at % kinds.length](at);
            // Chromium holds up a page that makes more than two hundred steps of the history in ten seconds.
            await new Promise(done => setTimeout(done, 60));
        }
    })();";

/// Bytes of the JavaScript heap after the garbage is gone, nodes and listeners of the page.
async fn weight(page: &Page) -> WebDriverResult<[f64; 3]> {
    for _ in 0..2 {
        page.devtools("HeapProfiler.collectGarbage", json!({}))
            .await?;
    }
    page.devtools("Performance.enable", json!({})).await?;
    let found = page.devtools("Performance.getMetrics", json!({})).await?;
    let metric = |name: &str| {
        let all = found["metrics"].as_array().into_iter().flatten();
        all.filter(|metric| metric["name"] == name)
            .find_map(|metric| metric["value"].as_f64())
            .unwrap_or(f64::NAN)
    };
    Ok(["JSHeapUsedSize", "Nodes", "JSEventListeners"].map(metric))
}

async fn interact(page: &Page, from: usize, to: usize) -> WebDriverResult<()> {
    page.driver
        .execute(INTERACT, vec![json!(from), json!(to)])
        .await?;
    Ok(())
}

#[test]
fn a_page_left_open_does_not_grow() {
    for path in ["", "figures/"] {
        a_page_does_not_grow(path);
    }
}

fn a_page_does_not_grow(path: &str) {
    visit(path, async |page| {
        interact(page, 0, TIMES / 5).await?;
        let before = weight(page).await?;
        // A tenth at a time: a script may take so long, and no longer.
        for part in 0..10 {
            let from = TIMES / 5 + part * TIMES / 10;
            interact(page, from, from + TIMES / 10).await?;
        }
        let after = weight(page).await?;
        for ((name, room), (before, after)) in [("heap", 1.1), ("nodes", 1.1), ("listeners", 1.1)]
            .into_iter()
            .zip(before.into_iter().zip(after))
        {
            assert!(after <= before * room, "{name}: {before}, then {after}");
        }
        Ok(())
    });
}

#[test]
fn fifty_cards_of_a_partner_stay_responsive() {
    let cards = |mode: &str| {
        let card = |at: usize| {
            let card = crate::partner::TEN[at % 10];
            format!(r#"<hechos-card card="{card}" {mode}></hechos-card>"#)
        };
        let all: String = (0..50).map(card).collect();
        format!("{SCRIPT}<p><input id=own></p>{all}")
    };
    // In the page itself the work is the partner's own main thread.
    partner_page(&cards("mode=\"inline\""), async |page| {
        // All are wanted, one screen after the other.
        page.value(
            "window.end = (async () => {
                 for (const card of document.querySelectorAll('hechos-card')) {
                     card.scrollIntoView();
                     await new Promise(requestAnimationFrame);
                 }
             })()",
        )
        .await?;
        page.until(
            "return [...document.querySelectorAll('hechos-card')].every(card => card.shadowRoot?.querySelector('#hechos')?.checkVisibility())",
        )
        .await?;
        // The page's own field answers, and so does the last card.
        page.types("#own", "typed").await?;
        assert_eq!(page.holds("#own").await?, "typed");
        page.value(
            "const root = [...document.querySelectorAll('hechos-card')].findLast(card => card.shadowRoot.querySelector('select')).shadowRoot;
             window.last = root;
             const select = root.querySelector('select');
             select.selectedIndex = 1;
             select.dispatchEvent(new Event('change', { bubbles: true }))",
        )
        .await?;
        page.until("return last.querySelector('output').textContent.length > 10")
            .await?;
        let programs = page
            .value("return performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('.wasm')).length")
            .await?;
        assert_eq!(programs, Value::from(1));
        Ok(())
    });
}
