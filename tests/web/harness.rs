//! Drives Chromium: one driver and one fresh session a test, a time limit, and a clean console at the end.

use std::{
    env,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};
use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;
use tokio::{
    runtime::{Builder, Runtime},
    time::{sleep, timeout},
};

use crate::{engine::Engine, partner, server};

/// No test takes longer; a browser that hangs does.
pub const LIMIT: Duration = Duration::from_secs(300);
/// How long a condition of the page may take to come true: on a busy machine a page starts slowly.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks at a condition.
pub const SHORT: Duration = Duration::from_millis(30);
/// How Chromium is started.
pub const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
    // A click on what still scrolls would miss it.
    "--force-prefers-reduced-motion",
];

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
}

/// Why a test says nothing of a browser: it ends the test, which then counts as passed.
pub struct LeftOut(pub &'static str);

/// chromedriver, ended with the test.
struct Driver {
    process: Child,
    address: String,
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
    /// Runs a test in a fresh session that has opened nothing yet: of Chromium, or of the browser that
    /// `cargo xtask test --browser` has named.
    pub fn run(self, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
        match Engine::asked() {
            Engine::Chromium => self.in_chromium(test),
            Engine::Firefox => {
                let scripts = json!({ "javascript.enabled": self.scripts });
                Engine::Firefox.run_with(&[], scripts, test);
            }
            // Its driver takes no settings.
            Engine::WebKit if !self.scripts => println!("left out: WebKit always runs scripts"),
            Engine::WebKit => Engine::WebKit.run(test),
        }
    }

    fn in_chromium(self, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime of one thread needs nothing special");
        let chromedriver = Driver::start();
        let page = runtime
            .block_on(self.page(&chromedriver))
            .expect("Chromium starts; HECHOS_CHROMIUM names another one");
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            runtime.block_on(async { timeout(LIMIT, test(&page)).await })
        }));
        let complaints = page.finish(&runtime);
        match outcome {
            Err(panic) => {
                eprintln!("console and network of the failed test: {complaints:#?}");
                resume_unwind(panic);
            }
            Ok(Err(_)) => panic!("not done after {LIMIT:?}; console and network: {complaints:#?}"),
            Ok(Ok(Err(error))) => panic!("{error}; console and network: {complaints:#?}"),
            Ok(Ok(Ok(()))) => assert!(
                complaints.is_empty(),
                "console and network must be clean: {complaints:#?}"
            ),
        }
    }

    async fn page(self, chromedriver: &Driver) -> WebDriverResult<Page> {
        let mut wanted = DesiredCapabilities::chrome();
        for flag in FLAGS {
            wanted.add_arg(flag)?;
        }
        wanted.set_binary(
            &env::var("HECHOS_CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned()),
        )?;
        wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        if !self.scripts {
            wanted.add_experimental_option(
                "prefs",
                json!({ "profile.managed_default_content_settings.javascript": 2 }),
            )?;
        }
        let session = WebDriver::builder(&chromedriver.address, wanted).request_timeout(LIMIT);
        Ok(Page {
            driver: session.await?,
            engine: Engine::Chromium,
        })
    }
}

impl Page {
    /// Opens a path relative to the sheet: `""`, `"es/"`, `"#card=ai-exporters"`.
    pub async fn open(&self, path: &str) -> WebDriverResult<()> {
        self.driver.goto(format!("{}{path}", server::base())).await
    }

    /// Waits until WebAssembly runs.
    pub async fn started(&self) -> WebDriverResult<()> {
        self.until("return document.documentElement.dataset.ready !== undefined")
            .await
    }

    /// Waits until a script returns true.
    pub async fn until(&self, script: &str) -> WebDriverResult<()> {
        let waiting = async {
            while self.value(script).await? != Value::Bool(true) {
                sleep(SHORT).await;
            }
            Ok(())
        };
        timeout(PATIENCE, waiting)
            .await
            .unwrap_or_else(|_| panic!("still not true after {PATIENCE:?}: {script}"))
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

    /// What Chromium's console holds since it was asked last.
    pub async fn console(&self) -> WebDriverResult<Vec<String>> {
        let entries = self.driver.get_log("browser").await?;
        Ok(entries.into_iter().map(|entry| entry.message).collect())
    }

    /// Has a script run in every page before the page's own ones.
    pub async fn before_scripts(&self, source: &str) -> WebDriverResult<()> {
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .await
        .map(drop)
    }

    /// A window of this many CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> WebDriverResult<()> {
        if self.engine != Engine::Chromium {
            self.driver.set_window_rect(0, 0, width, height).await?;
            let inner = self
                .value("return [outerWidth - innerWidth, outerHeight - innerHeight]")
                .await?;
            let around = |at: usize| inner[at].as_u64().unwrap_or(0) as u32;
            self.driver
                .set_window_rect(0, 0, width + around(0), height + around(1))
                .await?;
            sleep(SHORT * 5).await;
            if self.value("return innerWidth").await? != json!(width) {
                std::panic::panic_any(LeftOut("its window is not made so narrow"));
            }
            return Ok(());
        }
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)
            .await
            .map(drop)
    }

    /// Asks Chromium itself.
    pub async fn devtools(&self, method: &str, parameters: Value) -> WebDriverResult<Value> {
        if self.engine != Engine::Chromium {
            std::panic::panic_any(LeftOut("what the test needs, Chromium alone can be asked"));
        }
        self.driver.cdp().send_raw(method, parameters).await
    }

    /// Ends the session and returns what it should not hold: console messages, requests to others.
    fn finish(self, runtime: &Runtime) -> Vec<String> {
        runtime.block_on(async {
            let mut complaints = Vec::new();
            for entry in self.driver.get_log("browser").await.unwrap_or_default() {
                // Chromium complains of a preload when a busy machine starts the program late.
                let late = entry.message.contains("was preloaded using link preload");
                if matches!(entry.level.as_str(), "SEVERE" | "WARNING") && !late {
                    complaints.push(format!("{}: {}", entry.level, entry.message));
                }
            }
            for entry in self.driver.get_log("performance").await.unwrap_or_default() {
                complaints.extend(
                    foreign_request(&entry.message).map(|url| format!("a request to {url}")),
                );
            }
            // Chromium that does not end on a busy machine ends with its driver.
            let _ = timeout(PATIENCE, self.driver.quit()).await;
            complaints
        })
    }
}

impl Driver {
    /// A driver on a port of its own. It looks for a free port itself, and ends at once where another
    /// process is quicker to take it: then there is another try.
    fn start() -> Self {
        let program = env::var("HECHOS_CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        (0..5)
            .find_map(|_| Self::try_start(&program))
            .expect("chromedriver says on which port it listens")
    }

    fn try_start(program: &str) -> Option<Self> {
        let mut process = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // A group of its own, so that the browser ends with the driver.
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "{program} cannot be started ({error}); run the tests with `cargo xtask test`"
                )
            });
        let output = process.stdout.take().expect("stdout was piped above");
        let port: Option<u16> = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                line.split_once("started successfully on port ")?
                    .1
                    .trim_end_matches('.')
                    .parse()
                    .ok()
            });
        let Some(port) = port else {
            // It has closed its output, so it has come to its end.
            let _ = process.wait();
            return None;
        };
        Some(Self {
            process,
            address: format!("http://127.0.0.1:{port}"),
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{}", self.process.id())])
            .stderr(Stdio::null())
            .status();
        let _ = self.process.wait();
    }
}

/// The address of a request in a DevTools message, if it went to another origin.
fn foreign_request(message: &str) -> Option<String> {
    let message: Value = serde_json::from_str(message).ok()?;
    let message = &message["message"];
    if message["method"] != "Network.requestWillBeSent" {
        return None;
    }
    let url = message["params"]["request"]["url"].as_str()?;
    let own = url.starts_with(server::base())
        || url.starts_with(partner::base())
        || ["data:", "blob:", "about:"]
            .iter()
            .any(|scheme| url.starts_with(scheme));
    (!own).then(|| url.to_owned())
}
