//! Drives Chromium, Firefox or WebKit for what must hold in each of them.

use std::{
    env,
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::{runtime::Builder, time::timeout};

use crate::harness::{FLAGS, LIMIT, LeftOut, Page};

/// What renders the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, over chromedriver.
    Chromium,
    /// Firefox, over geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, over its driver, on a display of its own.
    WebKit,
}

/// Makes a test of each function, for each engine: `one_file::firefox::opens`.
macro_rules! in_every_engine {
    ($($test:ident),+ $(,)?) => {
        mod chromium { $(#[test] fn $test() { super::$test($crate::engine::Engine::Chromium); })+ }
        mod firefox { $(#[test] fn $test() { super::$test($crate::engine::Engine::Firefox); })+ }
        mod webkit { $(#[test] fn $test() { super::$test($crate::engine::Engine::WebKit); })+ }
    };
}
pub(crate) use in_every_engine;

/// A driver and what it has started, ended with the test.
struct Driver {
    process: Child,
    address: String,
}

impl Engine {
    /// The one in which the whole suite runs.
    pub fn asked() -> Self {
        match env::var("HECHOS_ENGINE").as_deref() {
            Ok("firefox") => Engine::Firefox,
            Ok("webkit") => Engine::WebKit,
            _ => Engine::Chromium,
        }
    }

    /// Runs a test in a fresh session that has opened nothing yet.
    pub fn run(self, test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
        self.run_with(&[], json!({}), test);
    }

    /// The same in a browser with further arguments and settings of its own.
    pub fn run_with(
        self,
        arguments: &[&str],
        settings: Value,
        test: impl AsyncFnOnce(&Page) -> WebDriverResult<()>,
    ) {
        let _turn = self.turn();
        let driver = Driver::start(self);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime of one thread needs nothing special");
        let session = WebDriver::builder(&driver.address, self.wanted(arguments, settings))
            .request_timeout(LIMIT);
        // Without a display WebKit's driver never answers.
        let session = runtime.block_on(async { timeout(LIMIT, async { session.await }).await });
        let page = Page {
            driver: session
                .unwrap_or_else(|_| panic!("{self:?} did not start in {LIMIT:?}"))
                .unwrap_or_else(|error| panic!("{self:?} did not start: {error}")),
            engine: self,
        };
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            runtime.block_on(async { timeout(LIMIT, test(&page)).await })
        }));
        // What does not end by itself ends with its driver.
        let _ = runtime.block_on(async { timeout(LIMIT, page.driver.quit()).await });
        match outcome {
            Err(panic) => match panic.downcast::<LeftOut>() {
                Ok(reason) => println!("left out in {self:?}: {}", reason.0),
                Err(panic) => resume_unwind(panic),
            },
            Ok(Err(_)) => panic!("{self:?}: not done after {LIMIT:?}"),
            Ok(Ok(Err(error))) => panic!("{self:?}: {error}"),
            Ok(Ok(Ok(()))) => {}
        }
    }

    fn wanted(self, arguments: &[&str], settings: Value) -> serde_json::Map<String, Value> {
        let own: &[&str] = match self {
            Engine::Chromium => &FLAGS,
            Engine::Firefox => &["-headless"],
            Engine::WebKit => &["--automation"],
        };
        let arguments = [own, arguments].concat();
        let program =
            |variable: &str, usual: &str| env::var(variable).unwrap_or_else(|_| usual.to_owned());
        let wanted = match self {
            Engine::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": program("HECHOS_CHROMIUM", "/usr/bin/chromium"),
                    "args": arguments,
                    "prefs": settings,
                },
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            }),
            Engine::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": firefox(),
                    "args": arguments,
                    "prefs": settings,
                },
            }),
            Engine::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": arguments },
            }),
        };
        wanted.as_object().cloned().unwrap_or_default()
    }

    /// Displays are numbered by whoever comes first: one WebKit at a time.
    fn turn(self) -> Option<MutexGuard<'static, ()>> {
        static TURN: Mutex<()> = Mutex::new(());
        (self == Engine::WebKit).then(|| TURN.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Driver {
    /// A driver on a port that nobody listened on. Where another process is quicker to take it the
    /// driver ends, and there is another try.
    fn start(engine: Engine) -> Self {
        (0..5)
            .find_map(|_| Self::try_start(engine))
            .unwrap_or_else(|| panic!("the driver of {engine:?} finds no free port"))
    }

    fn try_start(engine: Engine) -> Option<Self> {
        let port = free_port();
        let listen = format!("--port={port}");
        let mut command = match engine {
            Engine::Chromium => {
                Command::new(env::var("HECHOS_CHROMEDRIVER").unwrap_or("chromedriver".into()))
            }
            Engine::Firefox => Command::new(geckodriver()),
            Engine::WebKit => {
                let mut command = Command::new("xvfb-run");
                command.args(["-a", "WebKitWebDriver"]);
                command
            }
        };
        let process = command
            .arg(listen)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A group of its own, so that the browser and its display end with the driver.
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| {
                panic!("the driver of {engine:?} cannot be started ({error}); run the tests with `cargo xtask test`")
            });
        let mut driver = Self {
            process,
            address: format!("http://127.0.0.1:{port}"),
        };
        let started = Instant::now();
        let mut listens = false;
        while !listens {
            listens = TcpStream::connect(("127.0.0.1", port)).is_ok();
            assert!(
                started.elapsed() < LIMIT,
                "the driver of {engine:?} does not listen"
            );
            thread::sleep(Duration::from_millis(50));
            if !matches!(driver.process.try_wait(), Ok(None)) {
                return None;
            }
        }
        Some(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        // Asked first: a display that is killed leaves its lock behind. What has ended by itself
        // cannot be told.
        for signal in ["-TERM", "-KILL"] {
            let _ = Command::new("kill")
                .args([signal, "--", &group])
                .stderr(Stdio::null())
                .status();
            let asked = Instant::now();
            while asked.elapsed() < Duration::from_secs(5) {
                if !matches!(self.process.try_wait(), Ok(None)) {
                    return;
                }
                thread::sleep(Duration::from_millis(20));
            }
        }
    }
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("the loopback has a free port")
        .port()
}

/// Where `cargo xtask test` puts it; else the one on PATH.
fn geckodriver() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/bin/geckodriver");
    if own.is_file() {
        own
    } else {
        "geckodriver".into()
    }
}

/// Debian's name, or the one of other systems.
fn firefox() -> String {
    let found = ["/usr/bin/firefox-esr", "/usr/bin/firefox"]
        .into_iter()
        .find(|path| Path::new(path).is_file());
    found
        .expect("`cargo xtask test` installs Firefox")
        .to_owned()
}

/// Debian puts it into a folder named after the machine.
fn mini_browser() -> String {
    let folders = std::fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten();
    let mut found: Vec<PathBuf> = folders
        .flat_map(|folder| {
            ["4.1", "4.0"].map(|version| {
                folder
                    .path()
                    .join(format!("webkit2gtk-{version}/MiniBrowser"))
            })
        })
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    let browser = found
        .pop()
        .expect("`cargo xtask test` installs WebKit's MiniBrowser");
    browser.display().to_string()
}
