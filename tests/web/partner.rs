//! The site of a partner: pages of another origin, and another site, that show cards of the sheet.

use std::net::{TcpListener, TcpStream};
use std::sync::{Mutex, OnceLock};
use std::thread;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{Page, Visit};
use crate::http::{self, Answer};
use crate::server;

/// Has a page keep what its cards tell it, as `[type, detail]` in `heard`. It goes before the cards.
pub const HEARD: &str = "<script>
    window.heard = [];
    for (const type of ['hechos:ready', 'hechos:change', 'hechos:error'])
        addEventListener(type, event => heard.push([type, event.detail]));
</script>";

/// The element's script, as docs/embedding.md shows it.
pub const SCRIPT: &str = r#"<script type="module" src="{sheet}embed.js"></script>"#;
/// Ten cards, as the tests of both modes show them.
pub const TEN: [&str; 10] = [
    "world-high-tech",
    "regional-split",
    "top-products",
    "total-exports",
    "ai-exporters",
    "us-high-tech",
    "state-exports",
    "sectors",
    "device-balance",
    "audit",
];
/// The frame of the first card.
pub const FRAME: &str = "document.querySelector('hechos-card').shadowRoot.querySelector('iframe')";

/// The pages of this process with their policies.
static PAGES: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// The address of the site. `localhost` is another site than the sheet's `127.0.0.1`.
pub fn base() -> &'static str {
    static BASE: OnceLock<String> = OnceLock::new();
    BASE.get_or_init(|| {
        let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback has a free port");
        let address = listener.local_addr().expect("it is bound");
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A browser that hangs up is no failure of the site.
                thread::spawn(move || drop(answer(stream)));
            }
        });
        format!("http://localhost:{}/", address.port())
    })
}

/// The address of a page with this body; `{sheet}` in it is the address of the sheet.
pub fn page(body: &str) -> String {
    page_with("", body)
}

/// The same with a Content-Security-Policy, in which `{sheet}` is the origin of the sheet.
pub fn page_with(policy: &str, body: &str) -> String {
    let sheet = server::base();
    let origin = sheet.split('/').take(3).collect::<Vec<_>>().join("/");
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A partner</title>\
         <link rel=\"icon\" href=\"data:,\"></head><body>{}</body></html>",
        body.replace("{sheet}", sheet)
    );
    let mut pages = PAGES
        .lock()
        .expect("no test panics while it holds the pages");
    pages.push((page, policy.replace("{sheet}", &origin)));
    format!("{}{}", base(), pages.len() - 1)
}

/// Opens a page of the partner in a fresh session.
pub fn partner_page(body: &str, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    let address = page(body);
    Visit { scripts: true }.run(async |page| {
        page.driver.goto(&address).await?;
        test(page).await
    });
}

/// Waits until every card of the page is shown.
pub async fn shown(page: &Page) -> WebDriverResult<()> {
    page.until(
        "const cards = [...document.querySelectorAll('hechos-card')];
         return cards.length > 0 && cards.every(card => {
             const frame = card.shadowRoot?.querySelector('iframe');
             return frame && !frame.className && frame.clientHeight > 100;
         })",
    )
    .await
}

pub async fn enter(page: &Page) -> WebDriverResult<()> {
    let frame = page
        .driver
        .execute(&format!("return {FRAME}"), Vec::new())
        .await?;
    frame.element()?.enter_frame().await
}

/// Whether the frame is as tall as what it shows, and no wider.
pub async fn fits(page: &Page) -> WebDriverResult<()> {
    enter(page).await?;
    page.started().await?;
    let inside = page
        .value("return [Math.ceil(document.documentElement.getBoundingClientRect().height), document.documentElement.scrollWidth <= innerWidth]")
        .await?;
    page.driver.enter_default_frame().await?;
    assert_eq!(inside[1], true, "it is wider than its frame");
    page.until(&format!("return {FRAME}.clientHeight === {}", inside[0]))
        .await
}

/// A page with ten cards, which keeps every height that a shown card has had. `{part}` finds what is
/// shown of a card.
pub fn ten(mode: &str, part: &str) -> String {
    let cards: String = TEN
        .iter()
        .map(|card| format!("<hechos-card {mode} card=\"{card}\"></hechos-card>"))
        .collect();
    let watch = "<script>
        window.seen = new Map();
        window.ready = 0;
        addEventListener('hechos:ready', () => ready++);
        const look = () => {
            for (const card of document.querySelectorAll('hechos-card')) {
                const part = card.shadowRoot?.querySelector('{part}');
                if (!part) continue;
                const heights = seen.get(card) || new Set();
                heights.add(part.getBoundingClientRect().height);
                seen.set(card, heights);
            }
            requestAnimationFrame(look);
        };
        look();
    </script>";
    format!("{}{SCRIPT}{cards}", watch.replace("{part}", part))
}

/// Goes from card to card, and sees that each has had one height.
pub async fn settle_without_a_jump(page: &Page) -> WebDriverResult<()> {
    for at in 0..TEN.len() {
        let go = format!("document.querySelectorAll('hechos-card')[{at}].scrollIntoView()");
        page.driver.execute(&go, Vec::new()).await?;
        page.until(&format!(
            "return seen.has(document.querySelectorAll('hechos-card')[{at}])"
        ))
        .await?;
    }
    page.until(&format!("return ready === {}", TEN.len()))
        .await?;
    let jumps = page
        .value(
            "return [...seen].map(([card, heights]) => [card.card, Math.max(...heights) - Math.min(...heights), ...heights])
                 .filter(([, jump]) => jump > 1)",
        )
        .await?;
    assert_eq!(jumps, json!([]));
    Ok(())
}

/// Waits until a page with [`HEARD`] has heard of one failure and of nothing else: that of a card, with
/// what it says.
pub async fn hears_a_failure(page: &Page, card: &str) -> WebDriverResult<String> {
    page.until("return heard.length === 1 && heard[0][0] === 'hechos:error'")
        .await?;
    let told = page.value("return heard[0][1]").await?;
    let message = told["message"].as_str().unwrap_or_default().to_owned();
    assert_eq!(told, json!({ "card": card, "message": message }));
    Ok(message)
}

/// Whether no card of a page with [`HEARD`] has failed.
pub async fn hears_no_failure(page: &Page) -> WebDriverResult<()> {
    let failures = page
        .value("return heard.filter(([type]) => type === 'hechos:error')")
        .await?;
    assert_eq!(failures, Value::Array(Vec::new()));
    Ok(())
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let Some(url) = http::asked(&mut stream)? else {
        return Ok(());
    };
    let found = {
        let pages = PAGES
            .lock()
            .expect("no test panics while it holds the pages");
        let at: Option<usize> = url.trim_start_matches('/').parse().ok();
        at.and_then(|at| pages.get(at).cloned())
    };
    let answer = match found {
        Some((page, policy)) => {
            let mut headers = vec![("Content-Type", "text/html; charset=utf-8".to_owned())];
            if !policy.is_empty() {
                headers.push(("Content-Security-Policy", policy));
            }
            Answer {
                status: "200 OK",
                headers,
                body: page.into_bytes(),
            }
        }
        None => Answer::not_found(),
    };
    answer.send(&mut stream, answer.body.len())
}
