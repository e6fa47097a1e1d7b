//! The site of a partner: pages of another origin, and another site, that show cards of the sheet.

use std::sync::{Mutex, OnceLock};
use std::thread;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tiny_http::{Header, Request, Response, Server};

use crate::harness::Page;
use crate::server;

/// Has a page keep what its cards tell it, as `[type, detail]` in `heard`. It goes before the cards.
pub const HEARD: &str = "<script>
    window.heard = [];
    for (const type of ['hechos:ready', 'hechos:change', 'hechos:error'])
        addEventListener(type, event => heard.push([type, event.detail]));
</script>";

/// The pages of this process with their policies.
static PAGES: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// The address of the site. `localhost` is another site than the sheet's `127.0.0.1`.
pub fn base() -> &'static str {
    static BASE: OnceLock<String> = OnceLock::new();
    BASE.get_or_init(|| {
        let server = Server::http("127.0.0.1:0").expect("the loopback has a free port");
        let address = server
            .server_addr()
            .to_ip()
            .expect("it listens on an address, not on a socket file");
        thread::spawn(move || {
            for request in server.incoming_requests() {
                // A browser that hangs up is no failure of the site.
                let _ = answer(request);
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

fn answer(request: Request) -> std::io::Result<()> {
    let at: Option<usize> = request.url().trim_start_matches('/').parse().ok();
    let found = {
        let pages = PAGES
            .lock()
            .expect("no test panics while it holds the pages");
        at.and_then(|at| pages.get(at).cloned())
    };
    let Some((page, policy)) = found else {
        return request.respond(Response::from_string("not found").with_status_code(404));
    };
    let header = |name: &str, value: &str| {
        Header::from_bytes(name, value).expect("the headers of a test are plain ASCII")
    };
    let mut response =
        Response::from_string(page).with_header(header("Content-Type", "text/html; charset=utf-8"));
    if !policy.is_empty() {
        response.add_header(header("Content-Security-Policy", &policy));
    }
    request.respond(response)
}
