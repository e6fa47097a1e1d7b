//! The drivers of the browsers: each test starts one, which ends with it.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
    thread,
    time::Instant,
};

use serde_json::{Map, Value, json};

use crate::engine::Engine;
use crate::harness::SHORT;
use crate::session::START;

/// How Chromium is started.
const FLAGS: [&str; 10] = [
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

/// Ends a driver with its browser once its input ends, as it does with this process, however that comes to
/// its end; and itself where the driver ends.
const GUARD: &str = r#"{ "$@"; kill 0; } & read -r _; kill 0"#;

/// A driver and what it has started.
pub struct Driver {
    engine: Engine,
    process: Child,
    address: String,
    /// WebKit shows its windows somewhere.
    _display: Option<Display>,
}

impl Driver {
    /// A driver on a port that nobody listened on. Where another process is quicker to take it the
    /// driver ends, and there is another try.
    pub fn start(engine: Engine) -> Self {
        (0..5)
            .find_map(|_| Self::try_start(engine))
            .unwrap_or_else(|| engine.fails_to_start("its driver ends at once"))
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What a session is asked for.
    pub fn wanted(&self, arguments: &[&str], settings: Value) -> Map<String, Value> {
        let own: &[&str] = match self.engine {
            Engine::Chromium => &FLAGS,
            Engine::Firefox => &["-headless", "--width=1280", "--height=985"],
            Engine::WebKit => &["--automation"],
        };
        let arguments = [own, arguments].concat();
        let wanted = match self.engine {
            Engine::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": chromium(),
                    "args": arguments,
                    "prefs": settings,
                },
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            }),
            Engine::Firefox => {
                // A phone: nothing moves that need not, and bars take no room.
                let mut prefs =
                    json!({ "ui.prefersReducedMotion": 1, "ui.useOverlayScrollbars": 1 });
                for (name, value) in settings.as_object().into_iter().flatten() {
                    prefs[name] = value.clone();
                }
                json!({
                    "browserName": "firefox",
                    "moz:firefoxOptions": { "binary": firefox(), "args": arguments, "prefs": prefs },
                })
            }
            Engine::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": arguments },
            }),
        };
        wanted.as_object().cloned().unwrap_or_default()
    }

    fn try_start(engine: Engine) -> Option<Self> {
        let port = free_port();
        let program = match engine {
            Engine::Chromium => named("HECHOS_CHROMEDRIVER", "chromedriver").into(),
            Engine::Firefox => geckodriver(),
            Engine::WebKit => "WebKitWebDriver".into(),
        };
        let browser = (engine == Engine::Chromium).then(|| chromium().into());
        let missing = browser.iter().chain([&program]).find(|one| !is_there(one));
        if let Some(missing) = missing {
            engine.fails_to_start(&format!("there is no {}", missing.display()));
        }
        let mut command = Command::new("sh");
        command.args(["-c", GUARD, "sh"]).arg(program);
        let display = (engine == Engine::WebKit).then(Display::start);
        if let Some(display) = &display {
            command
                .env("DISPLAY", &display.name)
                // Without a graphics card its buffers run out, and no frame follows.
                .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
                .env("XDG_CONFIG_HOME", still());
        }
        let process = command
            .arg(format!("--port={port}"))
            // Profiles of browsers that were kept stay there.
            .env("TMPDIR", env!("CARGO_TARGET_TMPDIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A group of its own, so that the browser ends with the driver.
            .process_group(0)
            .spawn()
            .expect("every system has a shell");
        let mut driver = Self {
            engine,
            process,
            address: format!("http://127.0.0.1:{port}"),
            _display: display,
        };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if !matches!(driver.process.try_wait(), Ok(None)) {
                return None;
            }
            if started.elapsed() > START {
                engine.fails_to_start("its driver does not listen");
            }
            thread::sleep(SHORT);
        }
        // Whoever listens there may be another process: then the driver has ended.
        thread::sleep(SHORT);
        matches!(driver.process.try_wait(), Ok(None)).then_some(driver)
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

/// Whether a program can be run: a file, or a name on PATH.
fn is_there(program: &Path) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("the loopback has a free port")
        .port()
}

/// A display for one browser: without a manager of windows, the focus of one would go to another.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// A server finds a free number. It ends once this process does.
    fn start() -> Self {
        // The server is told that its input is at an end by a shell, which it would not see itself.
        const SERVER: &str =
            "Xvfb -displayfd 1 -screen 0 2000x1400x24 -nolisten tcp & read -r _; kill $!";
        let mut server = Command::new("sh")
            .args(["-c", SERVER])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("every system has a shell");
        let output = server.stdout.take().expect("stdout was piped above");
        let mut number = String::new();
        BufReader::new(output)
            .read_line(&mut number)
            .ok()
            .filter(|bytes| *bytes > 1)
            .expect("Xvfb starts; `cargo xtask test` installs it");
        let name = format!(":{}", number.trim());
        Self { server, name }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Ended by its shell, it gives its number back.
        drop(self.server.stdin.take());
        let _ = self.server.wait();
    }
}

/// Bars around the page that are no wider than a phone.
const NARROW: &str =
    "* { font-size: 1px; min-height: 0; min-width: 0; padding: 0; margin: 0; border-width: 0; }";

/// Settings for WebKit, which asks GTK whether anything may move: a click on what still scrolls would
/// miss it.
fn still() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("webkit");
        let gtk = folder.join("gtk-3.0");
        fs::create_dir_all(&gtk)
            .and_then(|()| {
                fs::write(
                    gtk.join("settings.ini"),
                    "[Settings]\ngtk-enable-animations=0\n",
                )
            })
            .and_then(|()| fs::write(gtk.join("gtk.css"), NARROW))
            .expect("the build's own folder can be written");
        folder
    })
}

fn named(variable: &str, usual: &str) -> String {
    env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

fn chromium() -> String {
    named("HECHOS_CHROMIUM", "/usr/bin/chromium")
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
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
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
