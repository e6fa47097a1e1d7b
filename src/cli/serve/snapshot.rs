//! Files at one moment, and what has changed since: one save is one build, whatever an editor does on the way
//! to it. `cargo xtask serve` compiles this file too.
//!
//! Looking at some four hundred files takes a millisecond, works on every system and on shared folders, and
//! needs the content anyway; a library that is told of events by the system would cost each newcomer more to
//! compile.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

/// What was seen of each file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<PathBuf, Seen>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    written: Option<SystemTime>,
    bytes: u64,
    content: u64,
}

impl Snapshot {
    /// Files, and folders with all in them, as they stand; contents are read where something tells that they
    /// are others. What editors leave beside a file is passed over, and what lies in the folders of `except`.
    pub fn take(places: &[PathBuf], except: &[PathBuf], last: Option<&Self>) -> Self {
        let mut snapshot = Self::default();
        for place in places {
            snapshot.add(place, except, last);
        }
        snapshot
    }

    fn add(&mut self, path: &Path, except: &[PathBuf], last: Option<&Self>) {
        if is_by_the_way(path) || except.iter().any(|folder| folder == path) {
            return;
        }
        // Gone again meanwhile, as what an editor writes beside a file is.
        let Ok(about) = fs::metadata(path) else {
            return;
        };
        if about.is_dir() {
            for entry in fs::read_dir(path).into_iter().flatten().flatten() {
                // A link to a folder may lead round in a circle.
                let link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
                if !(link && entry.path().is_dir()) {
                    self.add(&entry.path(), except, last);
                }
            }
            return;
        }
        let (written, bytes) = (about.modified().ok(), about.len());
        let known = last.and_then(|last| last.0.get(path));
        let known = known.filter(|known| known.written == written && known.bytes == bytes);
        let seen = known.cloned().unwrap_or_else(|| Seen {
            written,
            bytes,
            content: content(path),
        });
        self.0.insert(path.to_owned(), seen);
    }

    /// The files whose content differs, that are new or that are gone.
    pub fn differs(&self, last: &Self) -> Vec<PathBuf> {
        let content = |of: &Self, path: &PathBuf| of.0.get(path).map(|seen| seen.content);
        let mut files: Vec<PathBuf> = self.0.keys().chain(last.0.keys()).cloned().collect();
        files.sort();
        files.dedup();
        files.retain(|path| content(self, path) != content(last, path));
        files
    }
}

/// What differs from `last`, once nothing has been written for a moment; nothing where only the times of files
/// differ. `take` looks again, given the look before.
pub fn changed(
    take: &dyn Fn(&Snapshot) -> Snapshot,
    last: &Snapshot,
    moment: Duration,
) -> Option<(Snapshot, Vec<PathBuf>)> {
    let mut now = take(last);
    if now == *last {
        return None;
    }
    loop {
        thread::sleep(moment);
        let later = take(&now);
        if later == now {
            break;
        }
        now = later;
    }
    let files = now.differs(last);
    (!files.is_empty()).then_some((now, files))
}

/// "cards/loans.toml has changed".
pub fn told(files: &[PathBuf]) -> String {
    let first = files
        .first()
        .map(|path| path.display().to_string())
        .unwrap_or_default();
    match files.len() {
        0 | 1 => format!("{first} has changed"),
        more => format!("{first} and {} more have changed", more - 1),
    }
}

/// What editors and systems leave beside a file.
fn is_by_the_way(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || name == "4913"
}

fn content(path: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    fs::read(path).ok().hash(&mut hasher);
    hasher.finish()
}
