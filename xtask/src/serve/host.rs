//! A host of static files on a local address, as a host that knows nothing of the sheet would be: a missing
//! file is a 404. What only a whole site holds is asked of the builder first.

use std::{
    fs::File,
    io,
    path::{Component, Path, PathBuf},
    sync::mpsc::{self, Sender},
};

use tiny_http::{Request, Response};

use super::{
    files::{is_later, media_type},
    port::header,
};

/// What answers on the port.
pub struct Host {
    site: PathBuf,
    asks: Sender<Ask>,
}

/// A file that the whole site may hold.
pub struct Ask {
    /// Its address.
    pub path: String,
    /// Where to say that it stands there now, or that it will not.
    pub answer: Sender<()>,
}

impl Host {
    /// Of a site; `asks` hears of what only a whole one has.
    pub fn new(site: &Path, asks: Sender<Ask>) -> Self {
        let site = site.to_owned();
        Self { site, asks }
    }

    /// Answers a request.
    ///
    /// # Errors
    /// Where the browser hangs up.
    pub fn answer(&self, request: Request) -> io::Result<()> {
        let address = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .to_owned();
        let Some(file) = file(&address) else {
            return request.respond(missing());
        };
        let path = self.site.join(&file);
        if path.is_dir() && !address.ends_with('/') {
            let to = header("Location", &[&address, "/"].concat());
            return request.respond(Response::empty(301).with_header(to));
        }
        let path = if path.is_dir() || address.ends_with('/') {
            path.join("index.html")
        } else {
            path
        };
        if !path.is_file() && is_later(&address) {
            self.ask(&address);
        }
        let Ok(content) = File::open(&path) else {
            return request.respond(missing());
        };
        let ending = path.extension().and_then(|ending| ending.to_str());
        let ending = ending.unwrap_or_default();
        request.respond(
            Response::from_file(content)
                .with_header(header("Content-Type", media_type(ending)))
                .with_header(header("Cache-Control", "no-cache"))
                // As static/_headers has it: cards are tried from pages of other origins.
                .with_header(header("Access-Control-Allow-Origin", "*"))
                .with_header(header("X-Content-Type-Options", "nosniff")),
        )
    }

    /// Waits until the builder has seen to it.
    fn ask(&self, address: &str) {
        let (answer, answered) = mpsc::channel();
        let ask = Ask {
            path: address.to_owned(),
            answer,
        };
        if self.asks.send(ask).is_ok() {
            let _ = answered.recv();
        }
    }
}

/// A file below the site; `None` for what leads elsewhere.
fn file(address: &str) -> Option<PathBuf> {
    let path = Path::new(address.trim_start_matches('/'));
    let plain = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    plain.then(|| path.to_owned())
}

fn missing() -> Response<io::Cursor<Vec<u8>>> {
    Response::from_string("404: there is no such file in the site\n").with_status_code(404)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_nowhere_but_below_the_site() {
        assert_eq!(file("/es/index.html"), Some("es/index.html".into()));
        assert_eq!(file("/"), Some("".into()));
        assert_eq!(file("/../secret"), None);
        assert_eq!(file("/es/../../secret"), None);
        assert_eq!(file("//etc/passwd"), Some("etc/passwd".into()));
    }

    #[test]
    fn what_the_pages_leave_out_is_asked_for_in_both_languages() {
        for address in [
            "/embed/ai-exporters/",
            "/es/hechos.html",
            "/es/cards/sectors.png",
            "/dataset/figures.jsonld",
        ] {
            assert!(is_later(address), "{address}");
        }
        for address in [
            "/",
            "/es/",
            "/favicon.ico",
            "/dataset/figures.csv",
            "/embed.js",
        ] {
            assert!(!is_later(address), "{address}");
        }
    }
}
