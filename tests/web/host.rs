//! A host that a test can stop, start again, give another build, and break in the middle of a file.

use std::{
    fs,
    io::Write,
    net::{TcpListener, TcpStream},
    path::{Component, Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use crate::harness::SHORT;
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
    /// The ending of a file that is not sent as it should be, and what happens to it.
    fault: Option<(String, Fault)>,
    /// A policy that is sent with every page.
    policy: Option<String>,
    /// A script that runs in every page before the page's own ones.
    before: Option<String>,
    /// The files that were asked for, in order.
    asked: Vec<String>,
}

/// What can happen to a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Half of it is sent, then the connection is closed.
    Truncated,
    /// It says that it is plain text.
    WrongType,
    /// The sheet in the program is one for another engine.
    OtherSheet,
    /// Half of it is sent, and the rest once the fault is mended.
    Stalled,
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
                fault: None,
                policy: None,
                before: None,
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
        self.spoil(ending.map(|ending| (ending, Fault::Truncated)));
    }

    /// Has this happen to the file with this ending; none: everything is sent as it is.
    pub fn spoil(&self, fault: Option<(&str, Fault)>) {
        self.shared().fault = fault.map(|(ending, fault)| (ending.to_owned(), fault));
    }

    /// Has a script run in every page before the page's own ones, and before its policy.
    pub fn before(&self, source: &str) {
        assert!(!source.contains("</script"));
        self.shared().before = Some(format!("<head><script>{source}</script>"));
    }

    /// Sends a policy with every page.
    pub fn forbid(&self, policy: &str) {
        self.shared().policy = Some(policy.to_owned());
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
    let (site, fault, policy, before) = {
        let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.asked.push(url.clone());
        let fault = fault_of(&shared, &url);
        let (policy, before) = (shared.policy.clone(), shared.before.clone());
        (shared.site.clone(), fault, policy, before)
    };
    let found = file(&url, &site).filter(|_| fault != Some(Fault::Missing));
    let mut answer = match found {
        Some(path) => Answer {
            status: "200 OK",
            headers: vec![("Content-Type", media_type(&path).to_owned())],
            body: fs::read(&path)?,
        },
        None => Answer::not_found(),
    };
    if let (Some(before), Ok(html)) = (before, str::from_utf8(&answer.body))
        && answer.headers[0].1.starts_with("text/html")
    {
        answer.body = html.replacen("<head>", &before, 1).into_bytes();
    }
    if fault == Some(Fault::WrongType) {
        answer.headers = vec![("Content-Type", "text/plain".to_owned())];
    }
    answer.headers.extend([
        // Nothing is kept but what the worker keeps.
        ("Cache-Control", "no-store".to_owned()),
        // What a partner's page loads comes from another origin.
        ("Access-Control-Allow-Origin", "*".to_owned()),
    ]);
    answer
        .headers
        .extend(policy.map(|policy| ("Content-Security-Policy", policy)));
    if fault == Some(Fault::OtherSheet) {
        // How a section of that name begins, and the sheet in it; then comes the version.
        const BEGINS: &[u8] = b"\x06hechoshechos\0";
        let begins = |at: &usize| answer.body[*at..].starts_with(BEGINS);
        let at = (0..answer.body.len()).find(begins);
        answer.body[at.expect("a sheet is in it") + BEGINS.len()] += 1;
    }
    let half = answer.body.len() / 2;
    match fault {
        Some(Fault::Truncated) => answer.send(&mut stream, half),
        Some(Fault::Stalled) => {
            answer.send(&mut stream, half)?;
            let ongoing = || fault_of(&shared.lock().unwrap_or_else(PoisonError::into_inner), &url);
            while ongoing() == Some(Fault::Stalled) {
                thread::sleep(SHORT);
            }
            stream.write_all(&answer.body[half..])
        }
        _ => answer.send(&mut stream, answer.body.len()),
    }
}

/// What happens to the file of an address at the moment.
fn fault_of(shared: &Shared, url: &str) -> Option<Fault> {
    let (ending, fault) = shared.fault.as_ref()?;
    let path = url.split('?').next()?;
    path.ends_with(ending).then_some(*fault)
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

/// What a file is said to be.
pub fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("jsonld") => "application/ld+json",
        Some("webmanifest") => "application/manifest+json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
