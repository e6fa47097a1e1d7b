//! The shell: the program takes the page over as it is, and is that of its language alone.

use crate::engine::Engine;
use crate::harness::{PAGES, SHEETS, visit};
use crate::host::Host;
use crate::second::first;

/// Keeps the prerendered nodes before the first module runs.
const KEEP_NODES: &str = "document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') window.prerendered = [...document.querySelectorAll('#hechos, #hechos *')]; });";

#[test]
fn hydration_keeps_the_prerendered_nodes() {
    for path in PAGES {
        let host = Host::start(&first());
        host.before(KEEP_NODES);
        Engine::asked().run(async |page| {
            page.driver.goto(format!("{}{path}", host.base())).await?;
            page.started().await?;
            page.until("return window.prerendered.length > 2").await?;
            let lost = page
                .value("return window.prerendered.filter(node => !node.isConnected).length")
                .await?;
            assert_eq!(lost, 0, "nodes of {path:?} were replaced");
            Ok(())
        });
    }
}

#[test]
fn a_page_loads_the_figures_of_its_language_alone() {
    for (path, own, other) in [
        ("", "South Korea", "Corea del Sur"),
        ("es/", "Corea del Sur", "South Korea"),
    ] {
        visit(path, async |page| {
            let link = "document.querySelector('link[rel=preload]').href";
            let holds = page
                .value(&format!(
                    "return fetch({link}).then(got => got.arrayBuffer()).then(got => {{
                        const text = new TextDecoder('latin1').decode(got);
                        return [text.includes('{own}'), text.includes('{other}')];
                    }})"
                ))
                .await?;
            assert_eq!(holds, serde_json::json!([true, false]), "{path:?}");
            Ok(())
        });
    }
}

#[test]
fn only_the_place_of_the_reader_is_underlined_where_colours_are_forced() {
    visit("", async |page| {
        page.resize(1440, 900).await?;
        page.media("screen", &[("forced-colors", "active")]).await?;
        let first = ".hechos-contents__link[aria-current]";
        page.value(
            "document.querySelector('.hechos-main > section[id]:nth-of-type(3)').scrollIntoView()",
        )
        .await?;
        page.until(&format!(
            "return document.querySelector('{first}') !== null"
        ))
        .await?;
        let lined = "return [...document.querySelectorAll('.hechos-contents__link')]
            .filter(one => parseFloat(getComputedStyle(one).borderBlockEndWidth) > 0 !== one.hasAttribute('aria-current')).length";
        assert_eq!(page.value(lined).await?, 0);
        Ok(())
    });
}

#[test]
fn paper_says_why_an_answer_is_to_be_read_with_care() {
    for path in SHEETS {
        visit(path, async |page| {
            page.media("print", &[]).await?;
            let reasons = page
                .value("const all = [...document.querySelectorAll('.hechos-ask .hechos-care li:not([hidden])')]; return [all.length > 2, all.filter(one => !one.checkVisibility() || one.getClientRects().length === 0).length]")
                .await?;
            assert_eq!(reasons, serde_json::json!([true, 0]), "{path:?}");
            Ok(())
        });
    }
}
