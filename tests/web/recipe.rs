//! nginx and Caddy, run with the recipes of docs/hosting.md over the finished site.

use std::{
    fs::{self, File},
    os::unix::{
        fs::{MetadataExt, symlink},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Instant,
};

use crate::driver::free_port;
use crate::harness::{PATIENCE, SHORT};
use crate::http;

/// The folder of the host in which the sheet stands: it promises to work in any.
pub const MOUNT: &str = "/under/some/path/";
/// Ends the server and clears up once its input ends, as it does with the process that holds it,
/// however that comes to its end.
const GUARD: &str =
    r#"folder=$1; shift; "$@" & read -r _; kill $! 2>/dev/null; wait; rm -rf "$folder""#;
/// Says that it is this server that listens, and not one that was quicker to take the port.
const SIGN: &str = "whose.json";

/// A program that the documentation has a recipe for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipe {
    Nginx,
    Caddy,
}

/// Where in the host the sheet stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a folder alone, so that an address from the top of the host leads nowhere.
    Below,
    /// At the top too.
    Both,
}

/// A recipe at work, until this is dropped or the process ends.
pub struct Server {
    guard: Child,
    port: u16,
}

impl Recipe {
    /// Serves a site on a free port. Where another process is quicker to take the port, there is
    /// another try.
    pub fn start(self, site: &Path, place: Place) -> Server {
        (0..5)
            .find_map(|_| self.try_start(site, place))
            .unwrap_or_else(|| panic!("{self:?} finds no free port"))
    }

    fn try_start(self, site: &Path, place: Place) -> Option<Server> {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let sign = format!(
            "{self:?} {} {}",
            process::id(),
            STARTED.fetch_add(1, Ordering::Relaxed)
        );
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&sign);
        let root =
            lay_out(&folder, site, place, &sign).expect("the build's own folder can be written");
        let port = free_port();
        let mut server = Command::new("sh");
        server.args(["-c", GUARD, "sh"]).arg(&folder);
        match self {
            Recipe::Nginx => nginx(&mut server, &folder, &root, port),
            Recipe::Caddy => caddy(&mut server, &folder, &root, port),
        }
        let complaints = folder.join("complaints");
        let guard = server
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(File::create(&complaints).expect("the build's own folder can be written"))
            // An interrupt from the keyboard is for the tests, whose end is the server's.
            .process_group(0)
            .spawn()
            .expect("every system has a shell");
        let server = Server { guard, port };
        let started = Instant::now();
        loop {
            match http::get(port, &format!("/{SIGN}")) {
                Some(answer) if answer.contains(&sign) => return Some(server),
                Some(_) => return None,
                None => thread::sleep(SHORT),
            }
            assert!(
                started.elapsed() < PATIENCE,
                "{self:?} does not listen; it says: {}",
                fs::read_to_string(&complaints).unwrap_or_default()
            );
        }
    }

    /// What stands in the documentation, with address and root changed.
    fn text(self, address: (&str, &str), root: (&str, &str)) -> String {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hosting.md");
        let page = fs::read_to_string(file).expect("the documentation is part of the project");
        let fence = match self {
            Recipe::Nginx => "```nginx\n",
            Recipe::Caddy => "```caddy\n",
        };
        let recipe = page
            .split(fence)
            .nth(1)
            .and_then(|rest| rest.split("```").next())
            .unwrap_or_else(|| panic!("docs/hosting.md has no {fence}"));
        [address, root]
            .iter()
            .fold(recipe.to_owned(), |text, (from, to)| {
                assert_eq!(text.matches(from).count(), 1, "{from} stands once in it");
                text.replace(from, to)
            })
    }

    /// The one that `cargo xtask test` has unpacked, or that of the system.
    fn program(self) -> PathBuf {
        let (name, path) = match self {
            Recipe::Nginx => ("nginx", "usr/sbin/nginx"),
            Recipe::Caddy => ("caddy", "usr/bin/caddy"),
        };
        let own = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(".tools")
            .join(name)
            .join(path);
        [own, Path::new("/").join(path)]
            .into_iter()
            .find(|path| path.is_file())
            .unwrap_or_else(|| name.into())
    }
}

impl Server {
    /// The address of the sheet in its folder, with a slash at its end.
    pub fn base(&self) -> String {
        format!("{}{MOUNT}", self.origin())
    }

    /// The address of a document of the host that is no part of the sheet.
    pub fn aside(&self) -> String {
        format!("{}/{SIGN}", self.origin())
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let _ = self.guard.wait();
    }
}

/// The root of the host: links to the site, and the sign of this server.
fn lay_out(folder: &Path, site: &Path, place: Place, sign: &str) -> std::io::Result<PathBuf> {
    let root = folder.join("root");
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let mount = root.join(MOUNT.trim_matches('/'));
    fs::create_dir_all(mount.parent().expect("it lies below the root"))?;
    symlink(site, mount)?;
    if place == Place::Both {
        for entry in fs::read_dir(site)? {
            let entry = entry?;
            symlink(entry.path(), root.join(entry.file_name()))?;
        }
    }
    fs::write(root.join(SIGN), format!("{sign:?}"))?;
    Ok(root)
}

fn nginx(command: &mut Command, folder: &Path, root: &Path, port: u16) {
    let recipe = Recipe::Nginx.text(
        ("listen 80;", &format!("listen 127.0.0.1:{port};")),
        (
            "root /var/www/hechos;",
            &format!("root \"{}\";", root.display()),
        ),
    );
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path \"{}/{name}\";\n", folder.display()))
        .concat();
    // Run by root it would answer as nobody, who may not read the site.
    let user = if fs::metadata("/proc/self").is_ok_and(|of| of.uid() == 0) {
        "user root;\n"
    } else {
        ""
    };
    let file = folder.join("nginx.conf");
    let text = format!(
        "{user}daemon off;\npid \"{0}/pid\";\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{recipe}}}\n",
        folder.display()
    );
    fs::write(&file, text).expect("the build's own folder can be written");
    command
        .arg(Recipe::Nginx.program())
        .args(["-e", "stderr", "-p"])
        .arg(folder)
        .arg("-c")
        .arg(file);
}

fn caddy(command: &mut Command, folder: &Path, root: &Path, port: u16) {
    let recipe = Recipe::Caddy.text(
        // Without the scheme it would ask for a certificate.
        ("example.org {", &format!("http://127.0.0.1:{port} {{")),
        (
            "root * /var/www/hechos",
            &format!("root * \"{}\"", root.display()),
        ),
    );
    let file = folder.join("Caddyfile");
    let text = format!(
        "{{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\tgrace_period 1s\n\tlog {{\n\t\tlevel ERROR\n\t}}\n}}\n{recipe}"
    );
    fs::write(&file, text).expect("the build's own folder can be written");
    command
        .arg(Recipe::Caddy.program())
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(file)
        // What it keeps between two runs ends with it.
        .env("XDG_CONFIG_HOME", folder)
        .env("XDG_DATA_HOME", folder);
}
