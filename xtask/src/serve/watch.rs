//! What has changed since the last look, by content: one save is one build, whatever an editor does on the
//! way to it.
//!
//! Looking at some four hundred files takes a millisecond, works on every system and on shared folders,
//! and needs the content anyway; a library that is told of events by the system would cost each newcomer
//! more to compile.

use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

use crate::project;

/// All that a site is built from.
const SOURCES: [&str; 6] = [
    "src",
    "static",
    "index.html",
    "build.rs",
    "Cargo.toml",
    "Cargo.lock",
];
/// What the prerenderer reads when it runs; all else is compiled.
const READ: [&str; 5] = [
    "static/sheet",
    "static/css",
    "static/js",
    "static/icons",
    "static/_headers",
];

/// The sources at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<PathBuf, Seen>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    written: Option<SystemTime>,
    bytes: u64,
    content: u64,
}

/// Which files differ, and what they ask for.
#[derive(Debug, PartialEq, Eq)]
pub enum Changes {
    /// Styles, scripts, icons: no compiler.
    Pages(Vec<PathBuf>),
    /// What is compiled.
    Code(Vec<PathBuf>),
}

impl Snapshot {
    /// The project as it stands; contents are read where something tells that they are others.
    pub fn take(last: Option<&Self>) -> Self {
        let root = project::root();
        let mut snapshot = Self::of(&root, last);
        if let Some(sheet) = sheet() {
            snapshot.add(&root, &root.join(sheet), last);
        }
        snapshot
    }

    fn of(root: &Path, last: Option<&Self>) -> Self {
        let mut snapshot = Self::default();
        for source in SOURCES {
            snapshot.add(root, &root.join(source), last);
        }
        snapshot
    }

    fn add(&mut self, root: &Path, path: &Path, last: Option<&Self>) {
        if path.is_dir() {
            for entry in path.read_dir().into_iter().flatten().flatten() {
                self.add(root, &entry.path(), last);
            }
            return;
        }
        // Gone again meanwhile, as what an editor writes beside a file is.
        let Ok(data) = path.metadata() else {
            return;
        };
        // Another sheet may lie outside of the project.
        let name = path.strip_prefix(root).unwrap_or(path);
        let (written, bytes) = (data.modified().ok(), data.len());
        let known = last
            .and_then(|last| last.0.get(name))
            .filter(|known| known.written == written && known.bytes == bytes);
        let seen = match known {
            Some(known) => known.clone(),
            None => Seen {
                written,
                bytes,
                content: content(path),
            },
        };
        self.0.insert(name.to_owned(), seen);
    }

    /// The files whose content differs, that are new or that are gone.
    fn differs(&self, last: &Self) -> Vec<PathBuf> {
        let content =
            |snapshot: &Self, path: &PathBuf| snapshot.0.get(path).map(|seen| seen.content);
        let mut files: Vec<PathBuf> = self.0.keys().chain(last.0.keys()).cloned().collect();
        files.sort();
        files.dedup();
        files.retain(|path| content(self, path) != content(last, path) && !is_by_the_way(path));
        files
    }
}

impl Changes {
    fn of(files: Vec<PathBuf>) -> Self {
        Self::with_sheet(files, sheet().as_deref())
    }

    fn with_sheet(files: Vec<PathBuf>, sheet: Option<&Path>) -> Self {
        let read = |path: &PathBuf| {
            let own = READ.iter().any(|place| path.starts_with(place));
            own || sheet.is_some_and(|sheet| path.starts_with(sheet))
        };
        if files.iter().all(read) {
            Self::Pages(files)
        } else {
            Self::Code(files)
        }
    }

    /// "static/css/base.css has changed: writing the pages".
    pub fn said(&self) -> String {
        let (files, work) = match self {
            Self::Pages(files) => (files, "writing the pages"),
            Self::Code(files) => (
                files,
                "compiling what depends on it, then writing the pages",
            ),
        };
        let first = files
            .first()
            .map(|path| path.display().to_string())
            .unwrap_or_default();
        match files.len() {
            0 | 1 => format!("{first} has changed: {work}"),
            more => format!("{first} and {} more have changed: {work}", more - 1),
        }
    }

    /// About how long that takes.
    pub const fn about(&self) -> &'static str {
        match self {
            Self::Pages(_) => "a second or two",
            Self::Code(_) => "half a minute",
        }
    }
}

/// What differs from `last`, once nothing has been written for a moment; nothing where only the times of
/// files differ.
pub fn changed(last: &Snapshot, moment: Duration) -> Option<(Snapshot, Changes)> {
    let mut now = Snapshot::take(Some(last));
    if now == *last {
        return None;
    }
    loop {
        thread::sleep(moment);
        let later = Snapshot::take(Some(&now));
        if later == now {
            break;
        }
        now = later;
    }
    let files = now.differs(last);
    (!files.is_empty()).then(|| (now, Changes::of(files)))
}

/// The folder of another sheet than the published one, as `HECHOS_SHEET` names it: within the project from its
/// top, else whole.
fn sheet() -> Option<PathBuf> {
    let named = std::env::var_os("HECHOS_SHEET").filter(|folder| !folder.is_empty())?;
    let root = project::root();
    let whole = root.join(named);
    // Without the `.` and `..` that may stand in it.
    let whole = fs::canonicalize(&whole).unwrap_or(whole);
    let root = fs::canonicalize(&root).unwrap_or(root);
    Some(
        whole
            .strip_prefix(&root)
            .map_or(whole.clone(), Path::to_owned),
    )
}

/// What editors leave beside a file.
fn is_by_the_way(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || name == "4913"
}

fn content(path: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    fs::read(path).ok().hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A project of two files, in a folder that goes when this does.
    struct Project(PathBuf);

    impl Project {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("hechos {name} {}", std::process::id()));
            let project = Self(root);
            project.write("static/css/base.css", "a {}");
            project.write("src/lib.rs", "fn a() {}");
            project
        }

        fn write(&self, path: &str, text: &str) {
            let path = self.0.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        fn look(&self, last: Option<&Snapshot>) -> Snapshot {
            Snapshot::of(&self.0, last)
        }
    }

    impl Drop for Project {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_file_that_is_saved_as_it_was_has_not_changed() {
        let project = Project::new("saved as it was");
        let last = project.look(None);
        project.write("src/lib.rs", "fn b() {}");
        project.write("src/lib.rs", "fn a() {}");
        assert!(project.look(Some(&last)).differs(&last).is_empty());
    }

    #[test]
    fn changed_new_and_gone_files_are_told_once_each() {
        let project = Project::new("told once");
        let last = project.look(None);
        project.write("src/lib.rs", "fn longer() {}");
        project.write("src/new.rs", "");
        project.write("src/.lib.rs.swp", "an editor's own");
        fs::remove_file(project.0.join("static/css/base.css")).unwrap();
        let now = project.look(Some(&last));
        let files = ["src/lib.rs", "src/new.rs", "static/css/base.css"].map(PathBuf::from);
        assert_eq!(now.differs(&last), files);
    }

    #[test]
    fn the_sheet_styles_and_scripts_ask_for_no_compiler() {
        let of = |files: &[&str]| Changes::of(files.iter().map(PathBuf::from).collect());
        for files in [
            ["static/css/base.css", "static/js/menu.js"],
            [
                "static/sheet/dataset/figures.csv",
                "static/sheet/cards/one.toml",
            ],
        ] {
            assert!(matches!(of(&files), Changes::Pages(_)), "{files:?}");
        }
        let other = vec![PathBuf::from("/elsewhere/cards/one.toml")];
        let elsewhere = Some(Path::new("/elsewhere"));
        assert!(matches!(
            Changes::with_sheet(other.clone(), elsewhere),
            Changes::Pages(_)
        ));
        assert!(matches!(Changes::with_sheet(other, None), Changes::Code(_)));
        let code = of(&["static/css/base.css", "src/lib.rs"]);
        assert!(matches!(code, Changes::Code(_)));
        assert!(
            code.said()
                .starts_with("static/css/base.css and 1 more have changed")
        );
    }
}
