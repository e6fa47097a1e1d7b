//! `hechos serve`: shows the sheet, anew after each save, and nothing that an editor does ends it.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Folder;

/// Unoptimised programs on a machine that does other things.
const PATIENCE: Duration = Duration::from_secs(90);

/// A server that is ended with this.
struct Served {
    child: Child,
    port: u16,
}

impl Served {
    fn start(folder: &Folder) -> Self {
        let port = free_port();
        let mut command = folder.command(&["serve", "sheet", "--port", &port.to_string()]);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut served = Self {
            child: child.expect("it runs"),
            port,
        };
        served.until("a page", |served| served.get("/").contains("id=\"hechos\""));
        served
    }

    /// What is answered to an address; empty where nobody answers.
    fn get(&self, address: &str) -> String {
        self.get_as(address, "Host: 127.0.0.1")
    }

    /// The same with other headers.
    fn get_as(&self, address: &str, headers: &str) -> String {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) else {
            return String::new();
        };
        let asked = format!("GET {address} HTTP/1.1\r\n{headers}\r\nConnection: close\r\n\r\n");
        let mut answer = Vec::new();
        let _ = stream.write_all(asked.as_bytes());
        let _ = stream.set_read_timeout(Some(PATIENCE));
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn state(&self) -> String {
        self.get("/~hechos/state")
    }

    fn until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !is_so(self) {
            let ended = self.child.try_wait().expect("it can be asked");
            assert!(ended.is_none(), "it ended before {what}: {ended:?}");
            assert!(began.elapsed() < PATIENCE, "no {what}: {}", self.state());
            thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("some port is free");
    listener.local_addr().expect("it has an address").port()
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn a_save_is_shown_and_what_is_wrong_is_listed() {
    let folder = Folder::with_sheet();
    let mut served = Served::start(&folder);
    assert!(served.get("/").contains("/~hechos/serve.js"));
    assert!(
        served
            .get("/~hechos/serve.js")
            .contains("location.reload()")
    );
    assert!(served.get("/es/").contains("Lagunilla"));
    assert!(served.get("/es").starts_with("HTTP/1.1 301"));
    assert!(served.get("/../sheet.toml").contains(" 404 "));
    folder.change(
        "sheet/sheet.toml",
        "What Lakeside reads",
        "What Lakeside borrows",
    );
    served.until("the new title", |served| {
        served.get("/").contains("What Lakeside borrows")
    });
    assert!(served.state().contains("\"build\":2"), "{}", served.state());
    // Saved half-way: the page stays, and what is wrong is said.
    let whole = folder.read("sheet/cards/loans.toml");
    folder.write("sheet/cards/loans.toml", &whole[..whole.len() / 2]);
    served.until("a problem", |served| {
        served.state().contains("sheet/cards/loans.toml")
    });
    assert!(served.get("/").contains("What Lakeside borrows"));
    // Renamed, and back.
    folder.write("sheet/cards/loans.toml", &whole);
    served.until("none", |served| served.state().contains("\"problems\":[]"));
    std::fs::rename(
        folder.path("sheet/sheet.toml"),
        folder.path("sheet/other.toml"),
    )
    .expect("it can be renamed");
    served.until("a missing file", |served| {
        served.state().contains("cannot be read")
    });
    std::fs::rename(
        folder.path("sheet/other.toml"),
        folder.path("sheet/sheet.toml"),
    )
    .expect("it can be renamed");
    served.until("none", |served| served.state().contains("\"problems\":[]"));
    // What only a whole site has is written once it is asked for.
    assert!(served.get("/embed/loans/").contains("id=\"hechos\""));
    assert!(!served.get("/embed/loans/").contains("~hechos"));
    // Nothing was written into the folder.
    assert!(!folder.path("sheet/site").exists());
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn a_port_that_is_taken_is_said_and_who_has_it_goes_on() {
    let folder = Folder::with_sheet();
    let mut served = Served::start(&folder);
    let port = served.port.to_string();
    folder
        .run(&["serve", "sheet", "--port", &port])
        .ends(3, &[&port, "--port"]);
    served.until("a page", |served| served.get("/").contains("id=\"hechos\""));
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn other_sites_cannot_read_what_is_not_published() {
    let folder = Folder::with_sheet();
    let served = Served::start(&folder);
    for address in ["/", "/~hechos/state"] {
        let answer = served.get_as(address, "Host: rebound.example.org");
        assert!(
            answer.contains(" 403 ") && !answer.contains("Lakeside"),
            "{answer}"
        );
        for origin in [
            "https://example.org",
            "null",
            "http://localhost.example.org",
        ] {
            let answer = served.get_as(address, &format!("Host: 127.0.0.1\r\nOrigin: {origin}"));
            assert!(!answer.contains("Access-Control"), "{answer}");
        }
        let answer = served.get_as(
            address,
            "Host: localhost:1\r\nOrigin: http://localhost:9000",
        );
        assert!(
            answer.contains("Access-Control-Allow-Origin: http://localhost:9000"),
            "{answer}"
        );
    }
}

#[test]
#[ignore = "needs an engine: HECHOS_ENGINE=… with --ignored"]
fn what_is_no_sheet_is_not_served() {
    let folder = Folder::new();
    let port = free_port().to_string();
    folder
        .run(&["serve", "nowhere", "--port", &port])
        .ends(2, &["there is no folder nowhere"]);
}
