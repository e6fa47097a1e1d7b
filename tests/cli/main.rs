//! The program for editors, command by command: what it answers, what it writes, and with what it ends. What
//! needs the compiled engine is left out unless `HECHOS_ENGINE` names one: `cargo test --features cli --test cli
//! -- --ignored` with it, as `cargo xtask test all` does.

mod build;
mod card;
mod cards;
mod check;
mod coverage;
#[cfg(unix)]
mod full;
mod help;
mod made;
mod release;
mod safety;
mod serve;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder that goes when this does.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let nth = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("hechos-cli-{}-{nth}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the folder of temporary files can be written");
        Self(folder)
    }

    /// With the sheet of `hechos new` in it, in `sheet`.
    fn with_sheet() -> Self {
        let folder = Self::new();
        let said = folder.run(&["new", "sheet"]);
        assert_eq!(said.code, 0, "{said:?}");
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn read(&self, name: &str) -> String {
        let path = self.path(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder");
        fs::write(path, text).expect("it can be written");
    }

    /// Other words in a file.
    fn change(&self, name: &str, before: &str, after: &str) {
        let text = self.read(name);
        assert!(text.contains(before), "{name} holds {before:?}");
        self.write(name, text.replacen(before, after, 1));
    }

    /// The program, started here.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hechos"));
        command
            .args(arguments)
            .current_dir(&self.0)
            .env_remove("HECHOS_SITE_URL")
            .env("NO_COLOR", "1");
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        Said::of(self.command(arguments).output().expect("it can be started"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What the program said, and with what it ended.
#[derive(Debug)]
struct Said {
    out: String,
    err: String,
    code: i32,
}

impl Said {
    fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes UTF-8");
        Self {
            out: text(output.stdout),
            err: text(output.stderr),
            code: output.status.code().expect("it ends by itself"),
        }
    }

    /// It ended with this code, and said these things to whoever started it.
    fn ends(&self, code: i32, says: &[&str]) {
        let both = [self.out.as_str(), &self.err].concat();
        assert_eq!(self.code, code, "{both}");
        for what in says {
            assert!(both.contains(what), "{what:?} is not said: {both}");
        }
    }

    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Every file below a folder with its bytes, by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let (mut folders, mut found) = (vec![folder.to_owned()], Vec::new());
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it lies below");
                let name = name.to_string_lossy().replace('\\', "/");
                found.push((name, fs::read(&path).expect("it can be read")));
            }
        }
    }
    found.sort();
    found
}
