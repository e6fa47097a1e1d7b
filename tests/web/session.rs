//! Sessions of browsers: each visit finds an empty one, which is a new one or one that was kept and emptied.

use std::{
    cell::{Cell, RefCell},
    sync::{
        Mutex, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::harness::{LIMIT, PATIENCE, Page};
use crate::server;

/// How long a browser takes to start at most, on a machine that does other work too.
pub const START: Duration = Duration::from_secs(60);

/// A browser at work.
pub struct Session {
    /// What its client runs on.
    pub runtime: Runtime,
    /// Its tab.
    pub page: Page,
    /// What the next visit has to ask for to get it; none: it is for one visit.
    settings: Option<Value>,
    // Ends last, and the browser with it.
    _driver: Driver,
}

/// What the next visit finds empty, as in a browser that was never used.
const EMPTIED: &str = "return (async () => {
    for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) await worker.unregister();
    for (const name of await globalThis.caches?.keys() ?? []) await caches.delete(name);
    localStorage.clear();
    sessionStorage.clear();
    return true;
})()";

/// Whether a browser has started here, and why none does: then the next test need not wait for it.
static EVER: AtomicBool = AtomicBool::new(false);
static NEVER: OnceLock<String> = OnceLock::new();

/// Those that wait for the next visit. They end with the process.
static KEPT: Mutex<Vec<Session>> = Mutex::new(Vec::new());

impl Session {
    /// One that was kept with these settings, or else a new one.
    pub fn empty(engine: Engine, settings: Value) -> Self {
        if let Some(kept) = Self::kept(engine, &settings) {
            return kept;
        }
        let mut session = Self::start(engine, &[], settings.clone());
        // Without its own scripts Firefox runs none of those that empty it.
        let again = engine == Engine::Chromium || settings == json!({});
        session.settings = again.then_some(settings);
        session
    }

    /// A new browser with these arguments and settings, for one visit.
    pub fn start(engine: Engine, arguments: &[&str], settings: Value) -> Self {
        if let Some(why) = NEVER.get() {
            panic!("{why}");
        }
        let driver = Driver::start(engine);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime of one thread needs nothing special");
        let wanted = driver.wanted(arguments, settings);
        let session = async {
            WebDriver::builder(driver.address(), wanted)
                .request_timeout(LIMIT)
                .await
        };
        // Without a display WebKit's driver never answers.
        let session = runtime.block_on(async { timeout(START, session).await });
        let started = match session {
            Ok(Ok(started)) => started,
            Ok(Err(error)) => engine.fails_to_start(reason(&error.to_string())),
            Err(_) => engine.fails_to_start(&format!("its driver says nothing for {START:?}")),
        };
        EVER.store(true, Ordering::Relaxed);
        let page = Page {
            driver: started,
            engine,
            spent: Cell::default(),
            origins: RefCell::default(),
        };
        Self {
            runtime,
            page,
            settings: None,
            _driver: driver,
        }
    }

    fn kept(engine: Engine, settings: &Value) -> Option<Self> {
        let fits =
            |one: &Self| one.page.engine == engine && one.settings.as_ref() == Some(settings);
        let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.iter().position(fits)?;
        Some(all.swap_remove(at))
    }

    /// Keeps it for the next visit, unless it is for one alone or cannot be emptied.
    pub fn keep(self) {
        let emptied = self.settings.is_some()
            && !self.page.spent.get()
            && self
                .runtime
                .block_on(async { timeout(PATIENCE, self.page.emptied()).await })
                .is_ok_and(|emptied| emptied.is_ok());
        if emptied {
            let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
            all.push(self);
        } else {
            self.end();
        }
    }

    /// Ends the browser.
    pub fn end(self) {
        // What does not end by itself ends with its driver.
        let Self { runtime, page, .. } = &self;
        let _ = runtime.block_on(async { timeout(PATIENCE, page.driver.clone().quit()).await });
    }
}

impl Engine {
    /// Ends the test with one line that says why its browser is not there, and what helps.
    pub fn fails_to_start(self, why: &str) -> ! {
        let mend = match self {
            Engine::Chromium => {
                "install Debian's `chromium` and `chromium-driver`, or name both programs in HECHOS_CHROMIUM and HECHOS_CHROMEDRIVER"
            }
            Engine::Firefox | Engine::WebKit => "`cargo xtask test --browser all` installs it",
        };
        let line = format!("{self:?} does not start: {why}; {mend}");
        if !EVER.load(Ordering::Relaxed) {
            let _ = NEVER.set(line.clone());
        }
        panic!("{line}")
    }
}

/// The one line of an error that says what the driver has met.
fn reason(error: &str) -> &str {
    let (_, said) = error.split_once("Additional info:").unwrap_or(("", error));
    said.trim().lines().next().unwrap_or_default()
}

impl Page {
    /// An empty window in place of all others, in a browser that has kept nothing.
    async fn emptied(&self) -> WebDriverResult<()> {
        let driver = &self.driver;
        if self.engine == Engine::Chromium {
            return self.emptied_over_devtools().await;
        }
        driver.enter_default_frame().await?;
        driver.goto(format!("{}nowhere", server::base())).await?;
        self.value(EMPTIED).await?;
        // Firefox opens no tab in a window without bars, and pages in new windows of WebKit misbehave.
        let fresh = match self.engine {
            Engine::Firefox => driver.new_window().await?,
            _ => driver.new_tab().await?,
        };
        self.leave_all_but(fresh).await?;
        driver.set_window_rect(0, 0, 1280, 900).await?;
        Ok(())
    }

    /// The same without a page to ask from, and for every origin. What was emulated goes with the tab.
    async fn emptied_over_devtools(&self) -> WebDriverResult<()> {
        let fresh = self.driver.new_tab().await?;
        self.leave_all_but(fresh).await?;
        let browser = self.driver.cdp();
        // The window's first tab has the focus; without it no page hears of a focus of its own.
        browser.send_raw("Page.bringToFront", json!({})).await?;
        for origin in self.origins.take() {
            let all = json!({ "origin": origin, "storageTypes": "all" });
            browser.send_raw("Storage.clearDataForOrigin", all).await?;
        }
        browser
            .send_raw("Network.clearBrowserCookies", json!({}))
            .await?;
        // What the tests before have left is no complaint of the next one.
        for log in ["browser", "performance"] {
            self.driver.get_log(log).await?;
        }
        Ok(())
    }

    /// Closes every window but this one.
    pub async fn leave_all_but(&self, fresh: WindowHandle) -> WebDriverResult<()> {
        let driver = &self.driver;
        for window in driver.windows().await? {
            if window != fresh {
                driver.switch_to_window(window).await?;
                driver.close_window().await?;
            }
        }
        driver.switch_to_window(fresh).await
    }
}
