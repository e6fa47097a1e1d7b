//! The local address: answers with the files of the last good site as a host of static files would, and adds to
//! each page the script that loads it again and lists what is wrong.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};

use tiny_http::{Request, Response};

use super::files::{is_later, media_type};
use super::port::header;
use super::shown::Shown;

/// Where the script is, and what it asks for.
const SCRIPT: &str = "~hechos/serve.js";
const STATE: &str = "~hechos/state";
const CODE: &str = include_str!("serve.js");
/// What is shown while there is no site.
const EMPTY: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>hechos</title>\n</head>\n<body>\n<p>There is no page yet. It comes by itself once the sheet is built.</p>\n</body>\n</html>\n";

/// What answers on the port.
pub struct Host {
    shown: Arc<Shown>,
    asks: Sender<Sender<()>>,
}

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    File(String),
    Moved(String),
    Missing,
}

impl Host {
    /// Of what is shown; `asks` hears of what only a whole site has, and answers once it is there.
    pub fn new(shown: Arc<Shown>, asks: Sender<Sender<()>>) -> Self {
        Self { shown, asks }
    }

    /// Answers a request.
    ///
    /// # Errors
    /// Where the browser hangs up.
    pub fn answer(&self, request: Request) -> io::Result<()> {
        let asked = |name: &'static str| {
            let mut headers = request.headers().iter();
            let found = headers.find(|header| header.field.equiv(name));
            found.map(|header| header.value.as_str().to_owned())
        };
        // A page of another site may not read a sheet that is not published yet, nor by a name of its own that
        // leads here.
        if asked("Host").is_some_and(|host| !is_local(&host)) {
            let text = "403: open http://127.0.0.1 with this port\n";
            return request.respond(Response::from_string(text).with_status_code(403));
        }
        let origin = asked("Origin").filter(|origin| {
            let host = origin.strip_prefix("http://");
            host.is_some_and(is_local)
        });
        let response = |bytes: Vec<u8>, ending: &str| {
            let answer = response(bytes, ending);
            // Cards are tried from pages on another port.
            match &origin {
                Some(origin) => answer
                    .with_header(header("Access-Control-Allow-Origin", origin))
                    .with_header(header("Vary", "Origin")),
                None => answer,
            }
        };
        let address = request.url().split(['?', '#']).next().unwrap_or_default();
        let address = address.trim_start_matches('/').to_owned();
        match address.as_str() {
            SCRIPT => return request.respond(response(CODE.into(), "js")),
            STATE => return request.respond(response(self.shown.state().into(), "json")),
            _ => {}
        }
        if is_later(&address) && !self.shown.is_whole() {
            self.ask();
        }
        let (files, build) = self.shown.files();
        let name = match found(&address, |name| files.contains_key(name)) {
            Found::File(name) => name,
            Found::Moved(to) => {
                let to = header("Location", &["/", &to].concat());
                return request.respond(Response::empty(301).with_header(to));
            }
            Found::Missing if files.is_empty() => {
                return request
                    .respond(response(watched(EMPTY, 0).into(), "html").with_status_code(503));
            }
            Found::Missing => {
                let text = "404: there is no such file in the site\n";
                return request.respond(Response::from_string(text).with_status_code(404));
            }
        };
        let bytes = files.get(&name).cloned().unwrap_or_default();
        let ending = name.rsplit('.').next().unwrap_or_default();
        // A frame is a guest of another page, and the one-file edition asks for nothing.
        let page = ending == "html" && !is_later(&name);
        let bytes = match String::from_utf8(bytes) {
            Ok(text) if page => watched(&text, build).into_bytes(),
            Ok(text) => text.into_bytes(),
            Err(other) => other.into_bytes(),
        };
        request.respond(response(bytes, ending))
    }

    /// Waits until the whole site is there, or will not be.
    fn ask(&self) {
        let (answer, answered) = mpsc::channel();
        if self.asks.send(answer).is_ok() {
            let _ = answered.recv();
        }
    }
}

/// Whether a host is this machine by one of its own names, with any port.
fn is_local(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost")
}

/// A page with the script. Its policy allows scripts of its own address, and that they ask that for files.
fn watched(page: &str, build: u64) -> String {
    let script =
        format!("<script src=\"/{SCRIPT}\" data-build=\"{build}\" defer></script>\n</head>");
    page.replacen("</head>", &script, 1)
}

/// As a host of static files looks for it.
fn found(address: &str, is_there: impl Fn(&str) -> bool) -> Found {
    if address.is_empty() || address.ends_with('/') {
        let index = [address, "index.html"].concat();
        return if is_there(&index) {
            Found::File(index)
        } else {
            Found::Missing
        };
    }
    if is_there(address) {
        return Found::File(address.to_owned());
    }
    let folder = [address, "/"].concat();
    if is_there(&[&folder, "index.html"].concat()) {
        return Found::Moved(folder);
    }
    Found::Missing
}

fn response(bytes: Vec<u8>, ending: &str) -> Response<io::Cursor<Vec<u8>>> {
    Response::from_data(bytes)
        .with_header(header("Content-Type", media_type(ending)))
        .with_header(header("Cache-Control", "no-cache"))
        .with_header(header("X-Content-Type-Options", "nosniff"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_file_of_the_site_and_nowhere_else() {
        let files = ["index.html", "es/index.html", "sw.js"];
        let found = |address: &str| found(address, |name| files.contains(&name));
        assert_eq!(found(""), Found::File("index.html".to_owned()));
        assert_eq!(found("es/"), Found::File("es/index.html".to_owned()));
        assert_eq!(found("es"), Found::Moved("es/".to_owned()));
        assert_eq!(found("sw.js"), Found::File("sw.js".to_owned()));
        for address in ["../sw.js", "es/../sw.js", "etc/passwd", "/", "%2e%2e/sw.js"] {
            assert_eq!(found(address), Found::Missing, "{address}");
        }
    }

    #[test]
    fn only_names_of_this_machine_are_local() {
        for host in ["127.0.0.1:8080", "localhost:8080", "localhost"] {
            assert!(is_local(host), "{host}");
        }
        for host in [
            "example.org",
            "example.org:8080",
            "localhost.example.org",
            "127.0.0.1.example.org:80",
            "",
        ] {
            assert!(!is_local(host), "{host}");
        }
    }

    #[test]
    fn a_page_gets_the_script_once() {
        let page = watched("<head>\n</head>\n<body>a text of </head></body>", 7);
        assert_eq!(page.matches(SCRIPT).count(), 1);
        assert!(
            page.starts_with("<head>\n<script src=\"/~hechos/serve.js\" data-build=\"7\" defer>")
        );
    }
}
