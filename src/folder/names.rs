//! The names of files in the folder of a sheet. A folder is data: what its files are called becomes addresses
//! and the names of files in the site, and may lead nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

use crate::tables::{Problem, TABLES};

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
            if path.extension().is_none_or(|found| found != end) {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                // As some editors save it, `one.toml.txt` or `one.TOML`; another file is nobody's business.
                let ends = name.to_ascii_lowercase().contains(&[".", end].concat());
                if ends {
                    let mend = format!("let its name end in .{end}, in small letters");
                    wrong(&path, "it is not read, for its name ends otherwise", &mend);
                }
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
        if path.is_symlink() {
            let mend = "put the file itself there: all of dataset/ is published";
            wrong(&path, "it is a link to another file", mend);
        } else if !name.chars().all(plain) {
            let mend = "call it by letters, digits, hyphens and dots: all of dataset/ is published";
            wrong(&path, "its name cannot stand in an address", mend);
        }
    }
    problems
}

/// What editors and systems leave beside a file, which is no part of a sheet.
pub fn is_by_the_way(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Three dots and more would be hidden too, and are the names of cards that lead elsewhere.
    let hidden = name.starts_with('.') && !name.starts_with("..");
    hidden || name.ends_with('~') || name.ends_with(".swp") || name.ends_with(".bak")
}

/// Small words joined by hyphens.
fn is_slug(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let word = |part: &str| !part.is_empty() && part.bytes().all(plain);
    name.split('-').all(word)
}

/// The files of a folder by name, but for what lies there by the way; none where there is no such folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| !path.is_dir() && !is_by_the_way(path))
        .collect();
    files.sort();
    files
}
