//! The recipes of docs/hosting.md at work: their headers are those of `_headers`, at the top of a host and
//! in a folder of it, and the sheet works behind them.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::TcpStream,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::harness::{PATIENCE, Page};
use crate::recipe::{MOUNT, Place, Recipe};
use crate::server::site;

/// The type that each ending has.
const TYPES: [(&str, &str); 10] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("webmanifest", "application/manifest+json"),
    ("csv", "text/csv; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
];
/// Below it a host need not compress.
const SMALL: u64 = 1_000;
const READY: &str = "return document.documentElement.dataset.ready !== undefined";

/// A path of `_headers`, and the headers under it.
struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

#[test]
fn nginx_sends_what_the_file_of_headers_says() {
    sends_what_the_file_of_headers_says(Recipe::Nginx);
}

#[test]
fn caddy_sends_what_the_file_of_headers_says() {
    sends_what_the_file_of_headers_says(Recipe::Caddy);
}

#[test]
fn the_sheet_works_behind_nginx_and_without_it() {
    the_sheet_works_behind_and_without(Recipe::Nginx);
}

#[test]
fn the_sheet_works_behind_caddy_and_without_it() {
    the_sheet_works_behind_and_without(Recipe::Caddy);
}

#[test]
fn a_server_ends_with_its_tests_even_where_they_are_killed() {
    for name in ["nginx", "caddy"] {
        let mut tests = Command::new(env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture"])
            .arg(format!(
                "chromium::hosting::serves_{name}_until_it_is_killed"
            ))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(tests.stdout.take().unwrap());
        let port: u16 = output
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.split_once("port ")?.1.parse().ok())
            .expect("it says where it listens");
        let listens = || TcpStream::connect(("127.0.0.1", port)).is_ok();
        assert!(listens());
        tests.kill().unwrap();
        tests.wait().unwrap();
        let killed = Instant::now();
        while listens() {
            assert!(killed.elapsed() < PATIENCE, "{name} goes on alone");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

#[test]
#[ignore = "the test above starts and kills it"]
fn serves_nginx_until_it_is_killed() {
    serves_until_it_is_killed(Recipe::Nginx);
}

#[test]
#[ignore = "the test above starts and kills it"]
fn serves_caddy_until_it_is_killed() {
    serves_until_it_is_killed(Recipe::Caddy);
}

fn sends_what_the_file_of_headers_says(recipe: Recipe) {
    let server = recipe.start(&site(), Place::Both);
    let rules = rules();
    let paths = paths();
    Engine::asked().run(async |page| {
        // A page of the sheet would have a worker, which would answer in place of the host.
        page.driver.goto(server.aside()).await?;
        for folder in ["/", MOUNT] {
            let answers = answers(page, folder, &paths).await?;
            let mut checked = 0;
            for (path, got) in paths.iter().zip(&answers) {
                let place = format!("{recipe:?}, {folder}, {path}");
                assert_eq!(got["status"], 200, "{place}");
                // A reader who comes again is told that nothing has changed.
                assert_eq!(got["again"], 304, "{place}");
                let rules = rules.iter().filter(|rule| rule.holds_for(path));
                for (name, value) in rules.flat_map(|rule| &rule.headers) {
                    assert_eq!(&got["headers"][name], value, "{name}: {place}");
                    checked += 1;
                }
                if path.contains("/embed/") {
                    assert_eq!(
                        got["headers"]["content-security-policy"],
                        Value::Null,
                        "{place} can be framed"
                    );
                }
                let file = file(path);
                let ending = file.extension().and_then(|ending| ending.to_str());
                let kind = TYPES.iter().find(|(of, _)| ending == Some(of));
                let Some((ending, kind)) = kind else { continue };
                let found = got["headers"]["content-type"].as_str().unwrap_or_default();
                assert_eq!(found, *kind, "{place}");
                if *ending != "png" && fs::metadata(&file).unwrap().len() > SMALL {
                    let packed = &got["headers"]["content-encoding"];
                    assert!(packed == "gzip" || packed == "zstd", "{place}: {packed}");
                    let vary = got["headers"]["vary"].as_str().unwrap_or_default();
                    assert!(vary.contains("Accept-Encoding"), "{place}: {vary}");
                }
            }
            assert!(checked > 500, "{checked}");
        }
        Ok(())
    });
}

/// What the host answers for each path in a folder: status, headers, and the status of a second look.
async fn answers(page: &Page, folder: &str, paths: &[String]) -> WebDriverResult<Vec<Value>> {
    let mut answers = Vec::new();
    for some in paths.chunks(40) {
        let addresses: Vec<String> = some
            .iter()
            .map(|path| format!("{folder}{}", &path[1..]))
            .collect();
        let script = format!(
            "return Promise.all({}.map(async address => {{
                 const got = await fetch(address, {{ cache: 'no-store' }});
                 await got.arrayBuffer();
                 const known = {{ 'If-None-Match': got.headers.get('etag') }};
                 const again = await fetch(address, {{ cache: 'no-store', headers: known }});
                 return {{ status: got.status, headers: Object.fromEntries(got.headers), again: again.status }};
             }}))",
            serde_json::to_string(&addresses).unwrap()
        );
        answers.extend(page.value(&script).await?.as_array().unwrap().clone());
    }
    Ok(answers)
}

fn the_sheet_works_behind_and_without(recipe: Recipe) {
    let mut server = Some(recipe.start(&site(), Place::Below));
    let base = server.as_ref().unwrap().base();
    Engine::asked().run(async |page| {
        for path in ["", "es/", "es", "embed/ai-exporters/"] {
            page.driver.goto(format!("{base}{path}")).await?;
            page.soon(READY).await?;
            assert_eq!(page.reads("#failure").await?, "");
        }
        page.driver.goto(&base).await?;
        page.soon("return navigator.serviceWorker.controller?.state === 'activated'")
            .await?;
        assert_eq!(page.console().await?, Vec::<String>::new());
        drop(server.take());
        for path in ["es/", ""] {
            page.driver.goto(format!("{base}{path}")).await?;
            page.soon(READY).await?;
        }
        Ok(())
    });
}

fn serves_until_it_is_killed(recipe: Recipe) {
    let server = recipe.start(&site(), Place::Below);
    println!("port {}", server.port());
    thread::sleep(PATIENCE * 4);
}

/// Every file of the site, and the folders that are pages, as seen from its top.
fn paths() -> Vec<String> {
    let mut paths = Vec::new();
    let mut folders = vec![site()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).expect("`cargo xtask build` has written it");
        for path in entries.map(|entry| entry.unwrap().path()) {
            let name = path.strip_prefix(site()).unwrap().display().to_string();
            if path.is_dir() {
                folders.push(path);
            } else if name != "_headers" {
                if let Some(folder) = name.strip_suffix("index.html") {
                    paths.push(format!("/{folder}"));
                }
                paths.push(format!("/{name}"));
            }
        }
    }
    paths.sort();
    assert!(paths.len() > 150);
    paths
}

/// The file that a path of [`paths`] shows.
fn file(path: &str) -> PathBuf {
    let file = site().join(&path[1..]);
    if path.ends_with('/') {
        file.join("index.html")
    } else {
        file
    }
}

fn rules() -> Vec<Rule> {
    let text = fs::read_to_string(site().join("_headers")).expect("the build copies it");
    let mut rules: Vec<Rule> = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        match line.strip_prefix("  ") {
            Some(header) => {
                let (name, value) = header
                    .split_once(": ")
                    .expect("a header has a name and a value");
                let rule = rules.last_mut().expect("headers stand under a path");
                rule.headers.push((name.to_lowercase(), value.to_owned()));
            }
            None => rules.push(Rule {
                path: line.to_owned(),
                headers: Vec::new(),
            }),
        }
    }
    assert!(rules.len() > 6);
    rules
}

impl Rule {
    fn holds_for(&self, path: &str) -> bool {
        match self.path.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.path,
        }
    }
}
