//! The next articles: `tests/sheets/fifth` holds the rows, cards and section that an editor would add to
//! the published sheet for one article in English and one in Spanish, both made up. Nothing of the engine
//! knows of them, and everything that is made of a sheet has to hold them.

mod checks;
mod covered;
#[path = "../sheets/joined.rs"]
mod joined;
#[cfg(feature = "ssr")]
mod site;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Once, OnceLock};

use hechos::dataset;
use hechos::folder::Folder;
use hechos::tables::list;

use joined::ADDED;

/// The sheet with the two articles, set as the one of this program.
fn sheet() -> Folder {
    static JOINED: OnceLock<PathBuf> = OnceLock::new();
    static SET: Once = Once::new();
    let joined = JOINED.get_or_init(|| {
        let folder = empty("sheet");
        joined::joined(Path::new("."), &folder).unwrap_or_else(|error| panic!("{error}"));
        folder
    });
    let folder = Folder::read(joined);
    let folder = folder.unwrap_or_else(|all| panic!("{}", list(&all)));
    assert_eq!(folder.unpublishable(), []);
    SET.call_once(|| {
        dataset::set(folder.sheet()).expect("nothing asked for a sheet before");
    });
    folder
}

/// A folder of this program for what a test writes, which its next run empties.
fn empty(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("fifth")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The ids in the first column of a table that is added.
fn added(table: &str) -> Vec<String> {
    let text = read(&Path::new(ADDED).join("dataset").join(table));
    let ids = text.lines().filter_map(|line| line.split(',').next());
    ids.map(str::to_owned).collect()
}
