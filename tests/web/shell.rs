//! The shell: pages that are readable before the code runs, and code that takes them over as they are.

use crate::engine::Engine;
use crate::harness::{Page, Visit, visit};
use crate::host::Host;
use crate::second::first;

const PAGES: [(&str, &str); 2] = [("", "en"), ("es/", "es")];
/// What a trap of the program comes to.
const TRAP: &str = "window.trap = () => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));";
/// Keeps the prerendered nodes before the first module runs.
const KEEP_NODES: &str = "document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') window.prerendered = [...document.querySelectorAll('#hechos, #hechos *')]; });";

#[test]
fn both_pages_start_with_a_clean_console() {
    for (path, language) in PAGES {
        visit(path, async |page| {
            assert_eq!(
                page.value("return document.documentElement.lang").await?,
                language
            );
            assert!(!page.text("h1").await?.is_empty());
            Ok(())
        });
    }
}

#[test]
fn hydration_keeps_the_prerendered_nodes() {
    for (path, _) in PAGES {
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
fn without_scripts_the_pages_are_there() {
    for (path, _) in PAGES {
        Visit { scripts: false }.run(async |page: &Page| {
            page.open(path).await?;
            assert_eq!(
                page.value("return document.documentElement.dataset.ready ?? null")
                    .await?,
                serde_json::Value::Null
            );
            assert!(!page.text("h1").await?.is_empty());
            Ok(())
        });
    }
}

#[test]
fn a_program_that_stops_is_told_in_one_line() {
    for (path, _) in PAGES {
        let host = Host::start(&first());
        host.before(TRAP);
        Engine::asked().run(async |page| {
            page.driver.goto(format!("{}{path}", host.base())).await?;
            page.started().await?;
            page.until("return document.querySelector('#failure').hidden === true")
                .await?;
            page.value("window.trap()").await?;
            page.until(
                "const line = document.querySelector('#failure');
                return !line.hidden && line.textContent === line.dataset.failure4",
            )
            .await
        });
    }
}

#[test]
fn a_page_loads_the_program_of_its_language_alone() {
    for (path, own, other) in [
        ("", "Refused", "No procede"),
        ("es/", "No procede", "Refused"),
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
