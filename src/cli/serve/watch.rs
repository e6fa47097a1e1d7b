//! The folders that are served, without what a build has written into them.

use std::path::PathBuf;
use std::time::Duration;

use super::snapshot::{self, Snapshot};
use crate::cli::build::SITE;

/// Nothing has been written for this long: a save is through.
const MOMENT: Duration = Duration::from_millis(60);

/// The folders as they stand.
pub fn look(folders: &[PathBuf], last: Option<&Snapshot>) -> Snapshot {
    let sites: Vec<PathBuf> = folders.iter().map(|folder| folder.join(SITE)).collect();
    Snapshot::take(folders, &sites, last)
}

/// What differs from `last`, once a save is through.
pub fn changed(folders: &[PathBuf], last: &Snapshot) -> Option<(Snapshot, Vec<PathBuf>)> {
    snapshot::changed(&|last| look(folders, Some(last)), last, MOMENT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    /// A folder that goes when this does.
    struct Sheet(PathBuf);

    impl Sheet {
        fn new(name: &str) -> Self {
            let top = std::env::temp_dir().join(format!("hechos {name} {}", std::process::id()));
            let sheet = Self(top);
            sheet.write("sheet.toml", "name = \"a\"");
            sheet.write("cards/one.toml", "");
            sheet
        }

        fn write(&self, path: &str, text: &str) {
            let path = self.0.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
            fs::write(path, text).expect("it can be written");
        }

        fn changes(&self, last: &Snapshot) -> Vec<PathBuf> {
            let folders = [self.0.clone()];
            let files = changed(&folders, last)
                .map(|(_, files)| files)
                .unwrap_or_default();
            let short = |path: PathBuf| path.strip_prefix(&self.0).map(Path::to_owned);
            files.into_iter().flat_map(short).collect()
        }
    }

    impl Drop for Sheet {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn changed_new_renamed_and_gone_files_are_told_once_each() {
        let sheet = Sheet::new("watched");
        let last = look(std::slice::from_ref(&sheet.0), None);
        assert!(sheet.changes(&last).is_empty());
        sheet.write("sheet.toml", "name = \"longer\"");
        sheet.write("cards/.one.toml.swp", "an editor's own");
        sheet.write("site/index.html", "what was built");
        let (from, to) = (
            sheet.0.join("cards/one.toml"),
            sheet.0.join("cards/two.toml"),
        );
        fs::rename(from, to).expect("it can be renamed");
        let files = ["cards/one.toml", "cards/two.toml", "sheet.toml"].map(PathBuf::from);
        assert_eq!(sheet.changes(&last), files);
    }

    #[test]
    fn a_file_that_is_saved_as_it_was_has_not_changed() {
        let sheet = Sheet::new("saved");
        let last = look(std::slice::from_ref(&sheet.0), None);
        sheet.write("sheet.toml", "name = \"b\"");
        sheet.write("sheet.toml", "name = \"a\"");
        assert!(sheet.changes(&last).is_empty());
    }
}
