//! A host that a test can stop, start again, give another build, and break in the middle of a file.

use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::{Component, Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use crate::http::{self, Answer};
use crate::recipe::MOUNT;

/// One site on one port.
pub struct Host {
    port: u16,
    shared: Arc<Mutex<Shared>>,
    running: Option<Running>,
}

/// What the host does at the moment.
struct Shared {
    site: PathBuf,
    /// A file of which only half is sent.
    broken: Option<String>,
    /// The files that were asked for, in order.
    asked: Vec<String>,
}

struct Running {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Host {
    /// Serves a folder on a free port.
    pub fn start(site: &Path) -> Self {
        let mut host = Self {
            port: 0,
            shared: Arc::new(Mutex::new(Shared {
                site: site.to_path_buf(),
                broken: None,
                asked: Vec::new(),
            })),
            running: None,
        };
        host.resume();
        host
    }

    /// The address of the site, with a slash at its end.
    pub fn base(&self) -> String {
        format!("http://127.0.0.1:{}{MOUNT}", self.port)
    }

    /// Nobody answers on the port any more.
    pub fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop.store(true, Ordering::Relaxed);
            running.thread.join().expect("the host does not panic");
        }
    }

    /// Answers again, on the same port.
    pub fn resume(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).expect("the port is free");
        self.port = listener.local_addr().expect("it is bound").port();
        listener.set_nonblocking(true).expect("a socket can wait");
        let stop = Arc::new(AtomicBool::new(false));
        let (ended, shared) = (stop.clone(), self.shared.clone());
        let thread = thread::spawn(move || {
            while !ended.load(Ordering::Relaxed) {
                match listener.accept() {
                    Ok((stream, _)) => {
                        let shared = shared.clone();
                        // A browser that hangs up is no failure of the host.
                        thread::spawn(move || drop(answer(stream, &shared)));
                    }
                    Err(_) => thread::sleep(Duration::from_millis(3)),
                }
            }
        });
        self.running = Some(Running { stop, thread });
    }

    /// Another build from now on.
    pub fn publish(&self, site: &Path) {
        self.shared().site = site.to_path_buf();
    }

    /// Breaks off in the middle of the file with this ending; none: no more.
    pub fn break_off(&self, ending: Option<&str>) {
        self.shared().broken = ending.map(str::to_owned);
    }

    /// What was asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        self.shared().asked.clone()
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stop();
    }
}

fn answer(mut stream: TcpStream, shared: &Mutex<Shared>) -> std::io::Result<()> {
    let Some(url) = http::asked(&mut stream)? else {
        return Ok(());
    };
    let (site, broken) = {
        let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.asked.push(url.clone());
        (shared.site.clone(), shared.broken.clone())
    };
    let broken = broken.is_some_and(|ending| url.ends_with(&ending));
    let mut answer = match file(&url, &site) {
        Some(path) => Answer {
            status: "200 OK",
            headers: vec![("Content-Type", media_type(&path).to_owned())],
            body: fs::read(&path)?,
        },
        None => Answer::not_found(),
    };
    answer.headers.extend([
        // Nothing is kept but what the worker keeps.
        ("Cache-Control", "no-store".to_owned()),
        // What a partner's page loads comes from another origin.
        ("Access-Control-Allow-Origin", "*".to_owned()),
    ]);
    let whole = answer.body.len();
    answer.send(&mut stream, if broken { whole / 2 } else { whole })
}

/// The file that an address asks for, if there is one.
fn file(url: &str, site: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix(MOUNT)?;
    let path = Path::new(path);
    if path
        .components()
        .any(|part| !matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let path = site.join(path);
    let path = if path.is_dir() {
        path.join("index.html")
    } else {
        path
    };
    path.is_file().then_some(path)
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json" | "webmanifest") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
