//! The promise that any folder of a sheet is tried against; tests/native/house/fuzz_corpus.rs includes this
//! file too.

use std::cell::OnceCell;
use std::fs;
use std::path::{Path, PathBuf};

use hechos::folder::{Folder, Keep};
use hechos::tables::Problem;

/// What is changed: everything that an editor writes.
const FILES: [&str; 14] = [
    "sheet.toml",
    "cards/exporters.toml",
    "cards/value.toml",
    "dataset/datapackage.json",
    "dataset/figures.csv",
    "dataset/indicators.csv",
    "dataset/relations.csv",
    "dataset/sources.csv",
    "dataset/speakers.csv",
    "dataset/statements.csv",
    "dataset/subjects.csv",
    "dataset/units.csv",
    // Seeds name a file by its place: what is new stands last.
    "dataset/readings.csv",
    "dataset/doubts.csv",
];

thread_local! {
    static COPY: OnceCell<PathBuf> = const { OnceCell::new() };
}

/// A file of the made-up sheet with some bytes in place of others: which file, where, how many, and what.
/// It is a sheet, all of whose names can stand in an address and none of whose addresses is a script; or
/// every problem has a place in the folder and a mend.
pub fn folder(bytes: &[u8]) {
    let [which, high, low, taken, put @ ..] = bytes else {
        return;
    };
    let file = FILES[usize::from(*which) % FILES.len()];
    let folder = COPY.with(|copy| copy.get_or_init(copied).clone());
    let path = folder.join(file);
    let whole = fs::read(original().join(file)).expect("a file of the made-up sheet");
    let from = usize::from(u16::from_be_bytes([*high, *low])) % (whole.len() + 1);
    let to = (from + usize::from(*taken)).min(whole.len());
    fs::write(&path, [&whole[..from], put, &whole[to..]].concat())
        .expect("the copy can be written");
    match Folder::read(&folder) {
        Ok(sheet) => sound(&sheet),
        Err(problems) => told(&problems, &folder),
    }
    fs::write(&path, whole).expect("the copy can be written");
}

fn sound(sheet: &Folder) {
    assert!(!sheet.packed(Keep::ALL).is_empty());
    let rows = &sheet.dataset;
    let ids = rows.sources.iter().map(|row| &row.id);
    let ids = ids.chain(rows.subjects.iter().map(|row| &row.id));
    let ids = ids.chain(rows.figures.iter().map(|row| &row.id));
    let ids = ids.chain(rows.readings.iter().map(|row| &row.id));
    let ids = ids.chain(rows.doubts.iter().map(|row| &row.id));
    for id in ids.chain(rows.indicators.iter().map(|row| &row.id)) {
        let slug = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        assert!(!id.is_empty() && id.chars().all(slug), "{id:?}");
    }
    let is_address = |url: &str| url.starts_with("https://") || url.starts_with("http://");
    for url in rows.sources.iter().map(|row| &row.url) {
        assert!(url.is_empty() || is_address(url), "{url:?}");
    }
    for row in &rows.readings {
        assert!(is_address(&row.url), "{:?}", row.url);
        assert!(rows.figures.iter().any(|figure| figure.id == row.figure));
    }
    for row in &rows.doubts {
        let known = |id: &String| rows.readings.iter().any(|reading| reading.id == *id);
        assert!(!row.figures.is_empty() && !row.readings.is_empty());
        assert!(row.readings.iter().all(known), "{:?}", row.readings);
        assert!(row.text.iter().all(|text| !text.is_empty()));
    }
}

fn told(problems: &[Problem], folder: &Path) {
    assert!(!problems.is_empty());
    let folder = folder.display().to_string();
    for problem in problems {
        assert!(problem.file.starts_with(&folder), "{problem:?}");
        assert!(problem.line > 0 && problem.column > 0, "{problem:?}");
        assert!(
            !problem.what.is_empty() && !problem.mend.is_empty(),
            "{problem:?}"
        );
    }
}

fn original() -> PathBuf {
    // From the project, or from the workspace of the fuzz targets.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/sheets/small", "../sheets/small"].map(|folder| here.join(folder));
    folders
        .into_iter()
        .find(|folder| folder.is_dir())
        .expect("the made-up sheet")
}

fn copied() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("hechos-fuzz-{}", std::process::id()));
    for part in ["", "cards", "dataset"] {
        fs::create_dir_all(folder.join(part)).expect("a folder can be made");
        for entry in fs::read_dir(original().join(part))
            .expect("a folder")
            .flatten()
        {
            if entry.path().is_file() {
                fs::copy(entry.path(), folder.join(part).join(entry.file_name())).expect("a copy");
            }
        }
    }
    folder
}
