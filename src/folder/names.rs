//! The names of files in the folder of a sheet. A folder is data: what its files are called becomes addresses
//! and the names of files in the site, and may lead nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

use crate::tables::{NAMES, Problem, TABLES, nearest};

/// Sections that every sheet has, which are embedded under these names too.
const TAKEN: [&str; 4] = ["compare", "share", "audit", "figures"];

/// The names that cannot be: of cards and maps, and in `dataset/`, whose files are published as they stand.
pub fn check(folder: &Path) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |path: &Path, what: &str, mend: &str| {
        problems.push(Problem {
            order: TABLES,
            file: path.display().to_string().replace('\\', "/"),
            line: 1,
            column: 1,
            what: what.to_owned(),
            mend: mend.to_owned(),
        });
    };
    for (kind, end) in [("cards", "toml"), ("maps", "csv")] {
        for path in files(&folder.join(kind)) {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            if path.is_dir() {
                let what = format!("a folder in {kind}/ is not read");
                let mend = format!("put its files into {kind}/ itself, or take it away");
                wrong(&path, &what, &mend);
            } else if path.extension().is_none_or(|found| found != end) {
                let mend = format!(
                    "let its name end in .{end}, in small letters, or take it out of {kind}/"
                );
                wrong(&path, "it is not read, for its name ends otherwise", &mend);
            } else if !is_slug(&stem) {
                let mend =
                    format!("call it by small letters, digits and hyphens, as total-sales.{end}");
                wrong(&path, "its name cannot stand in an address", &mend);
            } else if kind == "cards" && TAKEN.contains(&stem.as_ref()) {
                let mend = "give the card another name, as one-and-all.toml";
                wrong(&path, "every sheet has a part of this name already", mend);
            }
        }
    }
    for path in files(&folder.join("dataset")) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
        let table = name.to_ascii_lowercase();
        let table = table.ends_with(".csv") && !NAMES.contains(&name.as_ref());
        if path.is_dir() {
            let mend =
                "put its files into dataset/ itself, or take it away: what is published lies there";
            wrong(&path, "a folder in dataset/ is not read", mend);
        } else if path.is_symlink() {
            let mend = "put the file itself there: all of dataset/ is published";
            wrong(&path, "it is a link to another file", mend);
        } else if !name.chars().all(plain) {
            let mend = "call it by letters, digits, hyphens and dots: all of dataset/ is published";
            wrong(&path, "its name cannot stand in an address", mend);
        } else if table {
            let mend = match nearest(&name, NAMES.iter().copied()) {
                Some(near) => format!("call it {near}, or take it out of dataset/"),
                None => format!(
                    "take it out of dataset/; what is read: {}",
                    NAMES.join(", ")
                ),
            };
            wrong(&path, "no table is called so, and it is not read", &mend);
        }
    }
    problems
}

/// The ids that the files of a folder would have if their names ended as they should, which is told of each.
pub fn misnamed(folder: &Path, end: &str) -> Vec<String> {
    let id = |path: PathBuf| {
        let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
        let read = path.extension().is_some_and(|found| found == end);
        let (id, _) = name.split_once('.')?;
        (!read).then(|| id.to_owned())
    };
    files(folder).into_iter().filter_map(id).collect()
}

/// What editors and systems leave beside a file, which is no part of a sheet.
pub fn is_by_the_way(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Three dots and more would be hidden too, and are the names of cards that lead elsewhere.
    let hidden = name.starts_with('.') && !name.starts_with("..");
    let ends = ["~", ".swp", ".swo", ".bak", ".orig", ".tmp"];
    let locked = name.starts_with("~$") || name.starts_with('#') && name.ends_with('#');
    let systems = ["Thumbs.db", "desktop.ini", "Icon\r", "4913"];
    hidden || locked || ends.iter().any(|end| name.ends_with(end)) || systems.contains(&&*name)
}

/// Small words joined by hyphens.
fn is_slug(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let word = |part: &str| !part.is_empty() && part.bytes().all(plain);
    name.split('-').all(word)
}

/// The files and folders of a folder by name, but for what lies there by the way; none where there is no such
/// folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| !is_by_the_way(path))
        .collect();
    files.sort();
    files
}
