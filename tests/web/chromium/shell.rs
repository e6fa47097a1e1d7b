//! The shell: the program takes the page over as it is, and is that of its language alone.

use crate::engine::Engine;
use crate::harness::visit;
use crate::host::Host;
use crate::second::first;

const PAGES: [&str; 6] = [
    "",
    "es/",
    "checks/",
    "es/checks/",
    "figures/",
    "es/figures/",
];

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
