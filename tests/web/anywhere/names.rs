//! No file of a site names what another sheet is about: whatever the engine brings along is of no topic.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::server::site;

/// Where the published sheet lies in the project, whose names no other site may hold.
const PUBLISHED: &str = "static/sheet";
/// Shorter names may stand in another word.
const SHORTEST: usize = 6;
/// What the engine says of itself: the guide of the module, which says on which sheet it shows each call, and the
/// licence.
const OWN: [&str; 2] = ["api/README.md", "api/LICENSE"];

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The cells of some columns of a table of the published sheet, row by row.
fn cells<const N: usize>(table: &str, columns: [&str; N]) -> Vec<[String; N]> {
    let file = project().join(PUBLISHED).join("dataset").join(table);
    let mut reader = csv::Reader::from_path(file).expect("the project holds it");
    let head = reader.headers().expect("a header").clone();
    let at = columns.map(|column| {
        let at = head.iter().position(|name| name == column);
        at.expect("a column")
    });
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| at.map(|at| row[at].to_owned())).collect()
}

/// What the published sheet calls its home and all within it, and whom it quotes, unless this one's tables hold it
/// too: in small letters, and without the last, which another form of the word may not have.
fn foreign() -> Vec<String> {
    let own: String = files(&site().join("dataset"))
        .iter()
        .map(|file| read(file))
        .collect();
    let front = fs::read_to_string(project().join(PUBLISHED).join("sheet.toml"));
    let front = front.expect("the project holds it");
    let home = front
        .lines()
        .find_map(|line| line.strip_prefix("home = \"")?.strip_suffix('"'));
    let home = home.expect("a sheet has one");
    let subjects = cells("subjects.csv", ["id", "within", "name_en", "name_es"]);
    let about = subjects
        .iter()
        .filter(|[id, within, ..]| [id, within].iter().any(|cell| *cell == home));
    let mut names: Vec<String> = about
        .flat_map(|[_, _, en, es]| [en.clone(), es.clone()])
        .collect();
    names.extend(cells("sources.csv", ["publisher", "title", "author"]).concat());
    names.extend(cells("speakers.csv", ["printed", "name_en", "name_es"]).concat());
    let long = names.iter().filter(|name| name.chars().count() >= SHORTEST);
    let stems = long.map(|name| {
        let mut stem = name.to_lowercase();
        stem.pop();
        stem
    });
    let stems: BTreeSet<String> = stems.filter(|stem| !own.contains(stem)).collect();
    stems.into_iter().collect()
}

/// A file in small letters, whatever of it is text.
fn read(file: &Path) -> String {
    let bytes = fs::read(file).expect("a file of the site");
    String::from_utf8_lossy(&bytes)
        .replace('\u{a0}', " ")
        .to_lowercase()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)
        .expect("a folder of the site")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_none_or(|ending| ending != "png") {
            found.push(path);
        }
    }
    found
}

#[test]
fn no_file_names_what_another_sheet_is_about() {
    let foreign = foreign();
    let site = site();
    let mut named = Vec::new();
    for file in files(&site) {
        if OWN.iter().any(|own| file.ends_with(own)) {
            continue;
        }
        let text = read(&file);
        let found = foreign.iter().find(|name| text.contains(name.as_str()));
        named.extend(found.map(|name| format!("{name:?} in {}", file.display())));
    }
    assert_eq!(named, Vec::<String>::new());
}
