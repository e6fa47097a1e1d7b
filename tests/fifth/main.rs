//! The next articles: `tests/sheets/fifth` holds the rows, cards and section that an editor would add to
//! the published sheet for one article in English and one in Spanish, both made up. Nothing of the engine
//! knows of them, and everything that is made of a sheet has to hold them.

mod checks;
mod covered;
#[cfg(feature = "ssr")]
mod site;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Once, OnceLock};

use hechos::dataset;
use hechos::folder::Folder;
use hechos::tables::list;

const PUBLISHED: &str = "static/sheet";
const ADDED: &str = "tests/sheets/fifth";

/// The sheet with the two articles, set as the one of this program.
fn sheet() -> Folder {
    static JOINED: OnceLock<PathBuf> = OnceLock::new();
    static SET: Once = Once::new();
    let folder = Folder::read(JOINED.get_or_init(joined));
    let folder = folder.unwrap_or_else(|all| panic!("{}", list(&all)));
    assert_eq!(folder.unpublishable(), []);
    SET.call_once(|| {
        dataset::set(folder.sheet()).expect("nothing asked for a sheet before");
    });
    folder
}

/// The published sheet with what is added to it, in a folder of its own.
fn joined() -> PathBuf {
    let folder = empty("sheet");
    copy(Path::new(PUBLISHED), &folder);
    for table in files(&Path::new(ADDED).join("dataset")) {
        append(&folder.join("dataset").join(name(&table)), &table);
    }
    append(
        &folder.join("sheet.toml"),
        &Path::new(ADDED).join("section.toml"),
    );
    copy(&Path::new(ADDED).join("cards"), &folder.join("cards"));
    // What an editor changes by hand: how many articles there are, whose they are, and the version of the figures.
    change(
        &folder.join("sheet.toml"),
        &[
            ("four articles", "six articles"),
            ("cuatro artículos", "seis artículos"),
            ("articles = 4", "articles = 6"),
        ],
    );
    change(
        &folder.join("dataset/datapackage.json"),
        &[(
            "\"sources\": [",
            "\"sources\": [{ \"title\": \"Farm Post\" }, { \"title\": \"Gaceta del Campo\" },",
        )],
    );
    let version = dataset_version(&folder);
    change(
        &folder.join("dataset/datapackage.json"),
        &[(
            &format!("\"version\": \"{version}\""),
            "\"version\": \"99.0.0\"",
        )],
    );
    folder
}

fn dataset_version(folder: &Path) -> String {
    let package = read(&folder.join("dataset/datapackage.json"));
    let package: serde_json::Value = serde_json::from_str(&package).expect("it is JSON");
    package["version"].as_str().expect("a version").to_owned()
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

fn append(to: &Path, from: &Path) {
    let text = [read(to), read(from)].concat();
    fs::write(to, text).expect("the copy can be written");
}

fn change(file: &Path, changes: &[(&str, &str)]) {
    let text = changes.iter().fold(read(file), |text, (before, after)| {
        assert!(text.contains(before), "{} holds {before:?}", file.display());
        text.replace(before, after)
    });
    fs::write(file, text).expect("the copy can be written");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a file can be copied");
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there").flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect()
}

fn name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .expect("a name")
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
