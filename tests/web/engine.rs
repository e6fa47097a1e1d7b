//! The browsers: Chromium, Firefox and WebKit. A run drives one of them, which `HECHOS_BROWSER` names; what
//! it cannot be asked says why it is left out.

use std::{
    env,
    fmt::Display,
    panic::{AssertUnwindSafe, catch_unwind, panic_any, resume_unwind},
};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::{sleep, timeout};

use crate::harness::{LIMIT, PATIENCE, Page, SHORT};
use crate::session::Session;

/// What renders the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, over chromedriver.
    Chromium,
    /// Firefox, over geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, over its driver.
    WebKit,
}

/// The domains of DevTools in which all that is told is told to a tab, and goes with it.
const OF_A_TAB: [&str; 7] = [
    "Accessibility.",
    "Emulation.",
    "HeapProfiler.",
    "Input.",
    "Memory.",
    "Page.",
    "Performance.",
];

/// Why a test says nothing of a browser: it ends the test, which is counted as left out.
struct LeftOut(String);

/// Ends a test that cannot be asked of this browser.
pub fn left_out(why: impl Display) -> ! {
    panic_any(LeftOut(why.to_string()))
}

impl Engine {
    /// The one in which the suite runs.
    pub fn asked() -> Self {
        match env::var("HECHOS_BROWSER").as_deref() {
            Ok("firefox") => Engine::Firefox,
            Ok("webkit") => Engine::WebKit,
            _ => Engine::Chromium,
        }
    }

    /// Runs a test in an empty session that has opened nothing yet.
    pub fn run(self, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
        self.complaints(Session::empty(self, json!({})), test);
    }

    /// Runs a test in a browser that nobody has used, with further arguments and settings.
    pub fn run_with(
        self,
        arguments: &[&str],
        settings: Value,
        test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>,
    ) {
        self.complaints(Session::start(self, arguments, settings), test);
    }

    /// Runs a test in an empty session; afterwards the console must hold no warning and no error, and no other origin may have
    /// been asked. Chromium alone tells of its console, and of requests of pages that were left.
    pub fn run_clean(self, settings: Value, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
        let complaints = self.complaints(Session::empty(self, settings), test);
        assert!(
            complaints.is_empty(),
            "console and network must be clean: {complaints:#?}"
        );
    }

    fn complaints(
        self,
        session: Session,
        test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>,
    ) -> Vec<String> {
        let (runtime, page) = (&session.runtime, &session.page);
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            runtime.block_on(async { timeout(LIMIT, test(page)).await })
        }));
        let complaints = runtime.block_on(async { timeout(PATIENCE, page.complaints()).await });
        let complaints = complaints.unwrap_or_default();
        if matches!(outcome, Ok(Ok(Ok(())))) {
            session.keep();
        } else {
            session.end();
        }
        match outcome {
            Err(panic) => match panic.downcast::<LeftOut>() {
                Ok(reason) => {
                    tell_left_out(self, &reason.0);
                    Vec::new()
                }
                Err(panic) => {
                    eprintln!("console and network of the failed test: {complaints:#?}");
                    resume_unwind(panic);
                }
            },
            Ok(Err(_)) => {
                panic!("{self:?}: not done after {LIMIT:?}; console and network: {complaints:#?}")
            }
            Ok(Ok(Err(error))) => {
                panic!("{self:?}: {error}; console and network: {complaints:#?}")
            }
            Ok(Ok(Ok(()))) => complaints,
        }
    }
}

/// One line, which `cargo xtask test` counts.
pub fn tell_left_out(engine: Engine, why: &str) {
    println!("left out in {engine:?}: {why}");
}

impl Page {
    /// A window of this many CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> WebDriverResult<()> {
        if self.engine == Engine::Chromium {
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.devtools("Emulation.setDeviceMetricsOverride", metrics)
                .await?;
            return Ok(());
        }
        if self.is_sized(width, height).await? {
            return Ok(());
        }
        if self.engine == Engine::Firefox {
            self.without_bars().await?;
            if self.is_sized(width, height).await? {
                return Ok(());
            }
        }
        left_out(format!("its window is not made {width} pixels wide"))
    }

    /// Makes the window so wide, if it can be.
    async fn is_sized(&self, width: u32, height: u32) -> WebDriverResult<bool> {
        self.driver.set_window_rect(0, 0, width, height).await?;
        let bars = self
            .value("return [outerWidth - innerWidth, outerHeight - innerHeight]")
            .await?;
        let around = |at: usize| bars[at].as_u64().unwrap_or(0) as u32;
        self.driver
            .set_window_rect(0, 0, width + around(0), height + around(1))
            .await?;
        for _ in 0..30 {
            if self.value("return innerWidth").await? == json!(width) {
                return Ok(true);
            }
            sleep(SHORT).await;
        }
        Ok(false)
    }

    /// The page in a window of Firefox without bars, which can be as narrow as a phone.
    async fn without_bars(&self) -> WebDriverResult<()> {
        let ready = "document.documentElement.dataset.ready !== undefined";
        let started = self.value(&format!("return {ready}")).await? == true;
        let before = self.driver.windows().await?;
        self.value("window.open(location.href, '_blank', 'popup,width=1280,height=900')")
            .await?;
        let opened = self.driver.windows().await?;
        let narrow = opened.into_iter().find(|window| !before.contains(window));
        self.leave_all_but(narrow.expect("its settings let a script open a window"))
            .await?;
        let loaded = format!(
            "return location.href !== 'about:blank' && document.readyState === 'complete' && (!{started} || {ready})"
        );
        self.until(&loaded).await
    }

    /// Asks Chromium itself.
    pub async fn devtools(&self, method: &str, parameters: Value) -> WebDriverResult<Value> {
        if self.engine != Engine::Chromium {
            left_out(format!("it has no {method}"));
        }
        if !OF_A_TAB.iter().any(|domain| method.starts_with(domain)) {
            self.spent.set(true);
        }
        self.driver.cdp().send_raw(method, parameters).await
    }

    /// Shows the page as on other media: `print`, dark, in forced colours.
    pub async fn media(&self, kind: &str, features: &[(&str, &str)]) -> WebDriverResult<()> {
        let features: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "media": kind, "features": features }),
        )
        .await
        .map(drop)
    }

    /// Has a script run in every page before the page's own ones. Where pages come from a host of the
    /// test, [`crate::host::Host::before`] does that in each browser.
    pub async fn before_scripts(&self, source: &str) -> WebDriverResult<()> {
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .await
        .map(drop)
    }

    /// What Chromium's console holds since it was asked last; the others tell nothing of theirs.
    pub async fn console(&self) -> WebDriverResult<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let entries = self.driver.get_log("browser").await?;
        Ok(entries
            .into_iter()
            .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
            // Chromium complains of a preload when a busy machine starts the program late.
            .filter(|entry| !entry.message.contains("was preloaded using link preload"))
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }
}
