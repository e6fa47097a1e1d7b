//! A host that a test can stop, start again, give another build, and break in the middle of a file.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use crate::server::{MOUNT, file, media_type};

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
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request = Vec::new();
    let mut byte = [0; 1];
    while !request.ends_with(b"\r\n\r\n") && request.len() < 16_384 {
        if stream.read(&mut byte)? == 0 {
            return Ok(());
        }
        request.push(byte[0]);
    }
    let request = String::from_utf8_lossy(&request);
    let url = request.split(' ').nth(1).unwrap_or_default().to_owned();
    let (site, broken) = {
        let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.asked.push(url.clone());
        (shared.site.clone(), shared.broken.clone())
    };
    let broken = broken.is_some_and(|ending| url.ends_with(&ending));
    let (status, kind, body) = match file(&url, &site) {
        Some(path) => ("200 OK", media_type(&path), fs::read(&path)?),
        None => ("404 Not Found", "text/html", b"<p>not found".to_vec()),
    };
    // Nothing is kept but what the worker keeps.
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    let sent = if broken { body.len() / 2 } else { body.len() };
    stream.write_all(&body[..sent])
}
