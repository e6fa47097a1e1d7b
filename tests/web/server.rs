//! Serves `dist/` to the browser under a path, as a static host would: right types, a 404 for what is not there.

use std::{
    env,
    fs::{self, File},
    path::{Component, Path, PathBuf},
    sync::OnceLock,
    thread,
};

use tiny_http::{Header, Request, Response, Server};

/// The sheet promises to work under any path, so no test sees it at the root.
pub const MOUNT: &str = "/under/some/path/";

/// The address of the sheet, with a slash at its end; one server for all tests of this process.
pub fn base() -> &'static str {
    static BASE: OnceLock<String> = OnceLock::new();
    BASE.get_or_init(|| {
        // A benchmark serves its own page.
        let site = env::var("HECHOS_SITE").unwrap_or_else(|_| "dist".to_owned());
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join(&site);
        assert!(
            dist.join("index.html").is_file(),
            "{site}/index.html is missing; run `cargo xtask build` first"
        );
        let server = Server::http("127.0.0.1:0").expect("the loopback has a free port");
        let address = server
            .server_addr()
            .to_ip()
            .expect("it listens on an address, not on a socket file");
        thread::spawn(move || {
            for request in server.incoming_requests() {
                // A browser that hangs up is no failure of the site.
                let _ = answer(request, &dist);
            }
        });
        format!("http://{address}{MOUNT}")
    })
}

fn answer(request: Request, dist: &Path) -> std::io::Result<()> {
    let Some(path) = file(request.url(), dist) else {
        return request.respond(Response::from_string("not found").with_status_code(404));
    };
    let kind =
        Header::from_bytes("Content-Type", media_type(&path)).expect("a media type is plain ASCII");
    // What a partner's page loads comes from another origin.
    let shared = Header::from_bytes("Access-Control-Allow-Origin", "*").expect("plain ASCII");
    let response = Response::from_file(File::open(path)?);
    request.respond(response.with_header(kind).with_header(shared))
}

/// The file that an address asks for, if there is one.
pub fn file(url: &str, dist: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix(MOUNT)?;
    let path = Path::new(path);
    if path
        .components()
        .any(|part| !matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let path = dist.join(path);
    let path = if path.is_dir() {
        path.join("index.html")
    } else {
        path
    };
    fs::metadata(&path)
        .is_ok_and(|found| found.is_file())
        .then_some(path)
}

/// The type that a host sends with a file.
pub fn media_type(path: &Path) -> &'static str {
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
