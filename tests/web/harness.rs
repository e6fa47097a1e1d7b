//! What tests say to a page: one fresh session a test, a time limit, and a clean console at the end.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::{sleep, timeout};

use crate::engine::{Engine, tell_left_out};
use crate::{partner, server};

/// The sheet in both languages.
pub const SHEETS: [&str; 2] = ["", "es/"];
/// The sheet in both languages, and the pages beside it.
pub const PAGES: [&str; 6] = [
    "",
    "es/",
    "checks/",
    "es/checks/",
    "figures/",
    "es/figures/",
];
/// No test takes longer; a browser that hangs does.
pub const LIMIT: Duration = Duration::from_secs(300);
/// How long a condition of the page may take to come true: on a busy machine a page starts slowly.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How long a driver takes to answer at most. One that was asked while a page was left may never do so, as
/// WebKit's at times: it is asked again.
pub const ANSWER: Duration = Duration::from_secs(15);
/// Between two looks at a condition.
pub const SHORT: Duration = Duration::from_millis(30);

/// How a test looks at the sheet.
#[derive(Clone, Copy)]
pub struct Visit {
    /// Whether the browser runs scripts.
    pub scripts: bool,
}

/// An open tab.
pub struct Page {
    /// The session, for what the methods here do not offer.
    pub driver: WebDriver,
    /// The browser.
    pub engine: Engine,
    /// Whether the browser was told what no emptying takes back.
    pub spent: Cell<bool>,
    /// The origins whose pages and files it has asked for, where it tells of them.
    pub origins: RefCell<BTreeSet<String>>,
}

/// Opens `path` (relative to the sheet), waits until the code runs, and hands the page to the test.
///
/// Afterwards the console must hold no warning and no error, and no other origin may have been asked.
pub fn visit(path: &str, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    Visit { scripts: true }.run(async |page| {
        page.open(path).await?;
        page.started().await?;
        test(page).await
    });
}

impl Visit {
    /// Runs a test in a fresh session that has opened nothing yet.
    pub fn run(self, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
        let engine = Engine::asked();
        let settings = match engine {
            _ if self.scripts => json!({}),
            Engine::Chromium => json!({ "profile.managed_default_content_settings.javascript": 2 }),
            Engine::Firefox => json!({ "javascript.enabled": false }),
            Engine::WebKit => {
                return tell_left_out(
                    engine,
                    "its driver takes no settings, so scripts always run",
                );
            }
        };
        engine.run_clean(settings, test);
    }
}

impl Page {
    /// Opens a path relative to the sheet: `""`, `"es/"`, `"#card=ai-exporters"`.
    pub async fn open(&self, path: &str) -> WebDriverResult<()> {
        self.driver.goto(format!("{}{path}", server::base())).await
    }

    /// Waits until WebAssembly runs, and all of the page answers a reader who has moved the pointer.
    pub async fn started(&self) -> WebDriverResult<()> {
        self.until("return document.documentElement.dataset.ready !== undefined")
            .await?;
        self.until("dispatchEvent(new Event('pointermove')); return document.documentElement.dataset.awake !== undefined")
            .await?;
        self.laid_out().await
    }

    /// Waits until all of the page is laid out, which is a little after the program runs.
    pub async fn laid_out(&self) -> WebDriverResult<()> {
        self.until("return document.documentElement.dataset.opening === undefined")
            .await
    }

    /// Waits until a script returns true.
    pub async fn until(&self, script: &str) -> WebDriverResult<()> {
        let waiting = async {
            while !self.holds_true(script).await? {
                sleep(SHORT).await;
            }
            Ok(())
        };
        timeout(PATIENCE, waiting)
            .await
            .unwrap_or_else(|_| panic!("still not true after {PATIENCE:?}: {script}"))
    }

    /// Waits until a script returns true, while pages come and go.
    pub async fn soon(&self, script: &str) -> WebDriverResult<()> {
        self.soon_in(async || self.holds_true(script).await).await
    }

    /// Whether a script returns true, as far as the driver answers.
    async fn holds_true(&self, script: &str) -> WebDriverResult<bool> {
        match timeout(ANSWER, self.value(script)).await {
            Ok(value) => Ok(value? == Value::Bool(true)),
            Err(_) => Ok(false),
        }
    }

    /// The same of anything that can be asked.
    pub async fn soon_in(
        &self,
        fits: impl AsyncFn() -> WebDriverResult<bool>,
    ) -> WebDriverResult<()> {
        let started = Instant::now();
        loop {
            let found = fits().await;
            if matches!(found, Ok(true)) {
                return Ok(());
            }
            assert!(started.elapsed() < PATIENCE, "not in time: {found:?}");
            sleep(SHORT).await;
        }
    }

    /// What a script returns.
    pub async fn value(&self, script: &str) -> WebDriverResult<Value> {
        Ok(self
            .driver
            .execute(script, Vec::new())
            .await?
            .json()
            .clone())
    }

    /// The visible text of the first element that a selector finds.
    pub async fn text(&self, selector: &str) -> WebDriverResult<String> {
        self.driver.find(By::Css(selector)).await?.text().await
    }

    /// What a page should not leave behind: console messages, requests to others.
    pub async fn complaints(&self) -> Vec<String> {
        if self.engine != Engine::Chromium {
            let asked = "return performance.getEntriesByType('resource').map(entry => entry.name)";
            let asked = self.value(asked).await.unwrap_or_default();
            let asked = asked.as_array().into_iter().flatten();
            return asked
                .filter_map(Value::as_str)
                .filter_map(foreign)
                .collect();
        }
        let mut complaints = self.console().await.unwrap_or_default();
        for entry in self.driver.get_log("performance").await.unwrap_or_default() {
            let Some(url) = requested(&entry.message) else {
                continue;
            };
            complaints.extend(foreign(&url));
            self.origins.borrow_mut().insert(origin(&url).to_owned());
        }
        complaints
    }
}

/// The address of a request in a DevTools message.
fn requested(message: &str) -> Option<String> {
    let message: Value = serde_json::from_str(message).ok()?;
    let message = &message["message"];
    let asked = message["method"] == "Network.requestWillBeSent";
    asked.then(|| {
        message["params"]["request"]["url"]
            .as_str()
            .map(str::to_owned)
    })?
}

/// `http://127.0.0.1:8000` of `http://127.0.0.1:8000/under/some/path/`.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find('/').map_or(url.len(), |at| host + at);
    &url[..end]
}

/// A complaint of an address of another origin.
fn foreign(url: &str) -> Option<String> {
    let own = url.starts_with(server::base())
        || url.starts_with(partner::base())
        || ["data:", "blob:", "about:"]
            .iter()
            .any(|scheme| url.starts_with(scheme));
    (!own).then(|| format!("a request to {url}"))
}
