//! What of the project has changed since the last look, and what that asks for.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use super::snapshot::{self, Snapshot};
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

/// Which files differ, and what they ask for.
#[derive(Debug, PartialEq, Eq)]
pub enum Changes {
    /// Styles, scripts, icons: no compiler.
    Pages(Vec<PathBuf>),
    /// What is compiled.
    Code(Vec<PathBuf>),
}

/// The project as it stands, and the sheet that the surroundings name.
pub fn look(last: Option<&Snapshot>) -> Snapshot {
    let root = project::root();
    let sheet = sheet().map(|sheet| root.join(sheet));
    Snapshot::take(&places(&root).chain(sheet).collect::<Vec<_>>(), &[], last)
}

fn places(root: &Path) -> impl Iterator<Item = PathBuf> {
    SOURCES.into_iter().map(|source| root.join(source))
}

/// By their names in the project; another sheet may lie outside of it.
fn within(root: &Path, files: Vec<PathBuf>) -> Vec<PathBuf> {
    let short = |path: PathBuf| path.strip_prefix(root).map_or(path.clone(), Path::to_owned);
    files.into_iter().map(short).collect()
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
        [&snapshot::told(files), ": ", work].concat()
    }

    /// About how long that takes.
    pub const fn about(&self) -> &'static str {
        match self {
            Self::Pages(_) => "a second or two",
            Self::Code(_) => "half a minute",
        }
    }
}

/// What differs from `last`, once nothing has been written for a moment.
pub fn changed(last: &Snapshot, moment: Duration) -> Option<(Snapshot, Changes)> {
    let (now, files) = snapshot::changed(&|last| look(Some(last)), last, moment)?;
    Some((now, Changes::of(within(&project::root(), files))))
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
            Snapshot::take(&places(&self.0).collect::<Vec<_>>(), &[], last)
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
        assert_eq!(within(&project.0, now.differs(&last)), files);
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
