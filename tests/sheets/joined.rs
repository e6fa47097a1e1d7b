//! The published sheet with the next articles in it, as an editor would add them: `tests/fifth` asks it, and the
//! gate has a reader visit its site, so `cargo xtask test all` compiles this file too.

use std::fs;
use std::io::{Error, Result};
use std::path::Path;

/// The published sheet, from the top of the project.
const PUBLISHED: &str = "static/sheet";
/// What is added to it.
pub const ADDED: &str = "tests/sheets/fifth";
/// The version of its figures: higher than any that is kept.
const VERSION: &str = "99.0.0";

/// Writes the published sheet of a project with what is added to it into a folder.
///
/// # Errors
/// When a file cannot be read or written, or does not hold what is to be changed in it.
pub fn joined(project: &Path, folder: &Path) -> Result<()> {
    let added = project.join(ADDED);
    copy(&project.join(PUBLISHED), folder)?;
    for table in fs::read_dir(added.join("dataset"))?.flatten() {
        append(
            &folder.join("dataset").join(table.file_name()),
            &table.path(),
        )?;
    }
    append(&folder.join("sheet.toml"), &added.join("section.toml"))?;
    copy(&added.join("cards"), &folder.join("cards"))?;
    // What an editor changes by hand: how many articles there are, whose they are, and the version of the figures.
    change(
        &folder.join("sheet.toml"),
        &[
            ("four articles", "six articles"),
            ("cuatro artículos", "seis artículos"),
            ("articles = 4", "articles = 6"),
        ],
    )?;
    let package = folder.join("dataset/datapackage.json");
    let version = version(&package)?;
    change(
        &package,
        &[
            (
                "\"sources\": [",
                "\"sources\": [{ \"title\": \"Farm Post\" }, { \"title\": \"Gaceta del Campo\" },",
            ),
            (
                &format!("\"version\": \"{version}\""),
                &format!("\"version\": \"{VERSION}\""),
            ),
        ],
    )
}

fn version(package: &Path) -> Result<String> {
    let package: serde_json::Value = serde_json::from_str(&fs::read_to_string(package)?)?;
    let version = package["version"].as_str();
    version
        .map(str::to_owned)
        .ok_or_else(|| Error::other("the package has no version"))
}

fn append(to: &Path, from: &Path) -> Result<()> {
    fs::write(to, [fs::read(to)?, fs::read(from)?].concat())
}

fn change(file: &Path, changes: &[(&str, &str)]) -> Result<()> {
    let mut text = fs::read_to_string(file)?;
    for (before, after) in changes {
        if !text.contains(before) {
            let missing = format!("{} does not hold {before:?}", file.display());
            return Err(Error::other(missing));
        }
        text = text.replace(before, after);
    }
    fs::write(file, text)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)?.flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}
