//! Sessions of browsers: a fresh one for each visit, but for browsers that take long to start, which are
//! kept and emptied.

use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use thirtyfour::prelude::*;
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::harness::{LIMIT, PATIENCE, Page};
use crate::server;

/// A browser at work.
pub struct Session {
    /// What its client runs on.
    pub runtime: Runtime,
    /// Its tab.
    pub page: Page,
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

/// Those that wait for the next visit. They end with the process.
static KEPT: Mutex<Vec<Session>> = Mutex::new(Vec::new());

impl Session {
    /// A fresh browser with these arguments and settings.
    pub fn start(engine: Engine, arguments: &[&str], settings: Value) -> Self {
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
        let session = runtime.block_on(async { timeout(LIMIT, session).await });
        let page = Page {
            driver: session
                .unwrap_or_else(|_| panic!("{engine:?} did not start in {LIMIT:?}"))
                .unwrap_or_else(|error| panic!("{engine:?} did not start: {error}")),
            engine,
        };
        Self {
            runtime,
            page,
            _driver: driver,
        }
    }

    /// One that was kept, if there is one.
    pub fn kept(engine: Engine) -> Option<Self> {
        let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.iter().position(|one| one.page.engine == engine)?;
        Some(all.swap_remove(at))
    }

    /// Keeps it for the next visit, unless it starts quickly or cannot be emptied.
    pub fn keep(self) {
        // Chromium starts in a second, and what it was told over DevTools would stay.
        let emptied = self.page.engine != Engine::Chromium
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

impl Page {
    /// An empty window in place of all others, in a browser that has kept nothing.
    async fn emptied(&self) -> WebDriverResult<()> {
        let driver = &self.driver;
        driver.enter_default_frame().await?;
        driver.goto(format!("{}nowhere", server::base())).await?;
        self.value(EMPTIED).await?;
        // Firefox opens no tab in a window without bars, and pages in new windows of WebKit misbehave.
        let fresh = match self.engine {
            Engine::Firefox => driver.new_window().await?,
            Engine::Chromium | Engine::WebKit => driver.new_tab().await?,
        };
        self.leave_all_but(fresh).await?;
        driver.set_window_rect(0, 0, 1280, 900).await?;
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
