//! What lies in the folder of a sheet and is no part of it.

use std::fs;
use std::path::Path;

use super::names::is_by_the_way;

/// What a sheet consists of, where its site is put, and where its articles are kept.
const PARTS: [&str; 7] = [
    "sheet.toml",
    "cards",
    "dataset",
    "maps",
    "versions",
    "site",
    "articles",
];
/// How files end that people read and no program does.
const TEXTS: [&str; 2] = ["md", "txt"];

/// The files and folders that are not read, by name: notes for people and what editors leave are none of them.
#[must_use]
pub fn beside(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.path())
        .filter(|path| !is_by_the_way(path))
        .filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            let text = path
                .extension()
                .is_some_and(|end| TEXTS.iter().any(|text| end == *text));
            let licence = name.starts_with("LICEN");
            let known = PARTS.contains(&name.as_str()) || text || licence;
            let end = if path.is_dir() { "/" } else { "" };
            (!known).then(|| [&name, end].concat())
        })
        .collect();
    names.sort();
    names
}
