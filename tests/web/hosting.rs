//! The recipe for nginx of docs/hosting.md, with nginx itself: its headers are those of `_headers`, and
//! the sheet works behind it.

use std::{
    fs,
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::engine::{Engine, free_port};
use crate::harness::{PATIENCE, Page};

/// nginx with the configuration of the recipe.
struct Nginx {
    process: Child,
    port: u16,
}

/// A path of `_headers`, and the headers under it.
struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

#[test]
fn nginx_sends_what_the_file_of_headers_says() {
    let nginx = Nginx::start();
    let rules = rules();
    Engine::Chromium.run(async |page| {
        // No page of the sheet, whose worker would answer in place of nginx.
        page.driver.goto(format!("{}nowhere", nginx.base())).await?;
        let mut checked = 0;
        for path in paths() {
            let wanted: Vec<&(String, String)> = rules
                .iter()
                .filter(|rule| rule.holds_for(&path))
                .flat_map(|rule| &rule.headers)
                .collect();
            let got = page
                .value(&format!(
                    "return fetch('{path}', {{ cache: 'no-store' }}).then(got => [got.status, Object.fromEntries(got.headers)])"
                ))
                .await?;
            assert_eq!(got[0], 200, "{path}");
            for (name, value) in wanted {
                assert_eq!(&got[1][name], value, "{name} of {path}");
                checked += 1;
            }
            let kind = got[1]["content-type"].as_str().unwrap_or_default().to_owned();
            assert!(!kind.is_empty() && !kind.contains("octet-stream"), "{path}: {kind}");
            if path.contains("/embed/") {
                assert_eq!(got[1]["content-security-policy"], Value::Null, "{path} can be framed");
            }
            if [".js", ".css", ".wasm", ".csv", ".webmanifest"].iter().any(|end| path.ends_with(end)) {
                assert_eq!(got[1]["content-encoding"], "gzip", "{path}");
            }
        }
        assert!(checked > 60, "{checked}");
        Ok(())
    });
}

#[test]
fn the_sheet_works_behind_nginx_and_without_it() {
    let mut nginx = Some(Nginx::start());
    let base = nginx.as_ref().map(Nginx::base).unwrap();
    Engine::Chromium.run(async |page| {
        let ready = "return document.documentElement.dataset.ready !== undefined";
        for path in ["", "es/", "es", "embed/ai-exporters/"] {
            page.driver.goto(format!("{base}{path}")).await?;
            page.soon(ready).await?;
            assert_eq!(page.reads("#failure").await?, "");
        }
        page.driver.goto(&base).await?;
        page.soon("return navigator.serviceWorker.controller?.state === 'activated'")
            .await?;
        clean(page).await?;
        drop(nginx.take());
        for path in ["es/", ""] {
            page.driver.goto(format!("{base}{path}")).await?;
            page.soon(ready).await?;
        }
        Ok(())
    });
}

async fn clean(page: &Page) -> WebDriverResult<()> {
    for entry in page.driver.get_log("browser").await? {
        assert!(
            !["SEVERE", "WARNING"].contains(&entry.level.as_str()),
            "{}",
            entry.message
        );
    }
    Ok(())
}

/// Every kind of file that the site has, as seen from its top.
fn paths() -> Vec<String> {
    let mut paths: Vec<String> = [
        "/",
        "/es/",
        "/index.html",
        "/es/index.html",
        "/sw.js",
        "/hechos.html",
        "/embed/audit/",
        "/es/embed/share/",
    ]
    .map(str::to_owned)
    .to_vec();
    for folder in ["", "dataset/", "icons/", "es/"] {
        let entries =
            fs::read_dir(dist().join(folder)).expect("`cargo xtask build` has written it");
        for entry in entries.flatten().filter(|entry| entry.path().is_file()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name != "_headers" {
                paths.push(format!("/{folder}{name}"));
            }
        }
    }
    paths
}

fn rules() -> Vec<Rule> {
    let text = fs::read_to_string(dist().join("_headers")).expect("the build copies it");
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

impl Nginx {
    fn start() -> Self {
        let port = free_port();
        let recipe =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hosting.md"))
                .unwrap();
        let recipe = recipe
            .split("```nginx\n")
            .nth(1)
            .and_then(|rest| rest.split("```").next())
            .unwrap();
        let here = |text: &str, from: &str, to: &str| {
            assert_eq!(
                text.matches(from).count(),
                1,
                "{from} stands once in the recipe"
            );
            text.replace(from, to)
        };
        let server = here(recipe, "listen 80;", &format!("listen 127.0.0.1:{port};"));
        let server = here(
            &server,
            "root /var/www/hechos;",
            &format!("root \"{}\";", dist().display()),
        );
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("nginx {port}"));
        fs::create_dir_all(&folder).expect("the build's own folder can be written");
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|name| format!("{name}_temp_path \"{}/{name}\";\n", folder.display()))
            .concat();
        // Run by root it would answer as nobody, who may not read the site.
        let user = if fs::metadata("/proc/self")
            .is_ok_and(|of| std::os::unix::fs::MetadataExt::uid(&of) == 0)
        {
            "user root;\n"
        } else {
            ""
        };
        let text = format!(
            "{user}daemon off;\npid \"{0}/pid\";\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{server}}}\n",
            folder.display()
        );
        let file = folder.join("nginx.conf");
        fs::write(&file, text).expect("the build's own folder can be written");
        let program = program();
        let process = Command::new(&program)
            .args(["-e", "stderr", "-p"])
            .arg(&folder)
            .arg("-c")
            .arg(&file)
            .stdin(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{} cannot be started ({error})", program.display()));
        let nginx = Self { process, port };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                started.elapsed() < PATIENCE,
                "nginx does not listen; its complaint stands above"
            );
            thread::sleep(Duration::from_millis(20));
        }
        nginx
    }

    fn base(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers end when it is asked; a master that is killed leaves them behind.
        let id = self.process.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.process.wait();
    }
}

fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

/// The one that `cargo xtask test` has unpacked, or that of the system.
fn program() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/nginx/usr/sbin/nginx");
    let system = Path::new("/usr/sbin/nginx").to_path_buf();
    [own, system]
        .into_iter()
        .find(|path| path.is_file())
        .unwrap_or_else(|| "nginx".into())
}
