//! `hechos new`: the smallest complete sheet, to begin with.

use std::fs;
use std::path::Path;

use super::failure::{Failure, Outcome};
use super::terminal;
use crate::tables::{SCHEMA, described, is_optional};

/// Its files, by their path in the new folder.
const FILES: [(&str, &str); 5] = [
    ("sheet.toml", include_str!("new/sheet.toml")),
    ("cards/loans.toml", include_str!("new/cards/loans.toml")),
    (
        "articles/lake-herald.txt",
        include_str!("new/articles/lake-herald.txt"),
    ),
    ("README.md", include_str!("new/README.md")),
    (".gitignore", include_str!("new/gitignore")),
];
/// Rows of its tables, with the columns that they fill; the engine knows the others.
const ROWS: [(&str, &str); 7] = [
    ("sources", include_str!("new/dataset/sources.csv")),
    ("subjects", include_str!("new/dataset/subjects.csv")),
    ("units", include_str!("new/dataset/units.csv")),
    ("speakers", include_str!("new/dataset/speakers.csv")),
    ("indicators", include_str!("new/dataset/indicators.csv")),
    ("figures", include_str!("new/dataset/figures.csv")),
    ("ignored", include_str!("new/dataset/ignored.csv")),
];
/// What the data package says of itself, and the description of the tables, which every sheet has alike.
const PACKAGE: &str = include_str!("new/dataset/datapackage.json");

/// Writes it.
///
/// # Errors
/// A folder that holds something, or that cannot be written.
pub fn run(folder: &Path) -> Outcome {
    let shown = folder.display();
    if folder.is_file() {
        return Err(Failure::asked(
            format!("{shown} is a file"),
            "name a folder that is not there yet",
        ));
    }
    let holds = match fs::read_dir(folder) {
        Ok(entries) => entries.count() > 0,
        Err(_) if !folder.exists() => false,
        Err(error) => return Err(Failure::file(folder, &error)),
    };
    if holds {
        return Err(Failure::asked(
            format!("{shown} is not empty"),
            "name a folder that is not there yet; what is in this one stays as it is",
        ));
    }
    let made = !folder.exists();
    written(folder).inspect_err(|_| taken_away(folder, made))?;
    let typed = typed(folder);
    let article = self::typed(&folder.join("articles/lake-herald.txt"));
    terminal::print(&format!(
        "{shown}: a sheet with one article, three figures and one card

hechos check {typed}
    says what is wrong with it, which is nothing yet
hechos serve {typed}
    shows it, anew after each save
hechos coverage --sheet {typed} {article}
    says which row accounts for each number of its article

{shown}/README.md says which file is for what.
"
    ))
}

fn written(folder: &Path) -> Outcome {
    for (name, text) in files() {
        let path = folder.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        }
        fs::write(&path, text).map_err(|error| Failure::file(&path, &error))?;
    }
    Ok(())
}

/// Half a sheet would keep the next try from its place; what somebody else has put there meanwhile stays.
fn taken_away(folder: &Path, whole: bool) {
    let files = files();
    for (name, _) in &files {
        let _ = fs::remove_file(folder.join(name));
    }
    // A folder that holds something is not removed.
    for within in files
        .iter()
        .filter_map(|(name, _)| Path::new(name).parent())
    {
        if within != Path::new("") {
            let _ = fs::remove_dir(folder.join(within));
        }
    }
    if whole {
        let _ = fs::remove_dir(folder);
    }
}

/// A path as it is typed into a shell.
fn typed(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |sign: char| sign.is_alphanumeric() || "/\\._-:".contains(sign);
    if text.chars().all(plain) {
        return text;
    }
    ["'", &text.replace('\'', "'\\''"), "'"].concat()
}

/// All files with their texts, by name.
fn files() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = FILES
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    for (table, columns) in described().filter(|(table, _)| !is_optional(table)) {
        let rows = ROWS.iter().find(|(name, _)| *name == table);
        let text = rows.map_or("", |(_, text)| *text);
        files.push((format!("dataset/{table}.csv"), filled(columns, text)));
    }
    files.push(("dataset/datapackage.json".to_owned(), package()));
    files
}

/// A table with all columns, of rows that fill some of them.
fn filled(columns: &[&str], rows: &str) -> String {
    let mut reader = csv::Reader::from_reader(rows.as_bytes());
    let head = reader.headers().cloned().unwrap_or_default();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = "a table of ours is written to memory";
    writer.write_record(columns).expect(written);
    for row in reader.records() {
        let row = row.expect("the rows of a new sheet are ours");
        let cell = |column: &&str| {
            let at = head.iter().position(|known| known == *column);
            at.and_then(|at| row.get(at)).unwrap_or_default().to_owned()
        };
        writer
            .write_record(columns.iter().map(cell))
            .expect(written);
    }
    let bytes = writer.into_inner().expect(written);
    String::from_utf8(bytes).expect("it was text before")
}

/// The package of the new sheet, with the description of its tables, which stands last.
fn package() -> String {
    let start = "\"resources\": [";
    let (own, _) = PACKAGE
        .split_once(start)
        .expect("it has an empty list of resources");
    let (_, described) = SCHEMA.split_once(start).expect("it describes its tables");
    // What a sheet may do without is described last.
    let optional = described.find("\n    {\n      \"name\": \"readings\"");
    let needed = optional.and_then(|at| described[..at].strip_suffix(','));
    match needed {
        Some(needed) => [own, start, needed, "\n  ]\n}\n"].concat(),
        None => [own, start, described].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_fill_the_columns_that_they_name() {
        let rows = "b,a\n\"x, y\",1\n";
        assert_eq!(filled(&["a", "c", "b"], rows), "a,c,b\n1,,\"x, y\"\n");
        assert_eq!(filled(&["a"], ""), "a\n");
    }

    #[test]
    fn every_template_fills_columns_that_there_are() {
        for (table, rows) in ROWS {
            let (_, columns) = described()
                .find(|(name, _)| *name == table)
                .expect("a table");
            let mut reader = csv::Reader::from_reader(rows.as_bytes());
            for name in reader.headers().expect("a header") {
                assert!(columns.contains(&name), "{table}.csv has no {name}");
            }
        }
    }
}
