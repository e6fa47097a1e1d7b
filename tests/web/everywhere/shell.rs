//! The shell: pages without scripts, and a program that stops.

use crate::engine::Engine;
use crate::harness::{Page, Visit};
use crate::host::Host;
use crate::second::first;

const PAGES: [&str; 4] = ["", "es/", "checks/", "figures/"];

/// What a trap of the program comes to.
const TRAP: &str = "window.trap = () => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));";

#[test]
fn without_scripts_the_pages_are_there() {
    for path in PAGES {
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
    for path in PAGES {
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
