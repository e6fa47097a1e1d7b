//! Reads `dataset/datapackage.json`: the version of the data, and whether the columns and words that it
//! describes are those that the tables are read with. It is published as it stands.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::tables::{Dataset, Problem, described, enumerated, fields, is_optional, words_of};

/// A package whose tables cannot be told from those of the engine is no description of them.
const COPY: &str = "copy its resource from the list that hechos guide schema prints";

/// What a package says of itself and the page repeats.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The version of the data, and the day on which it was made.
    pub release: [String; 2],
    /// The name of the licence, as a reader calls it, and its address.
    pub licence: [String; 2],
    /// What it calls the sheet, and the line that says so.
    title: (String, u64),
    /// Whose articles it names, and the line from which on.
    sources: (Vec<String>, u64),
}

impl Package {
    /// Whether it speaks of this sheet, `title` in English, and not of the one that it was copied from: it
    /// is published with the tables.
    /// What is not known of the sheet is not asked.
    pub fn agrees(
        &self,
        dataset: Option<&Dataset>,
        title: Option<&str>,
        file: &Path,
    ) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut told = |line: u64, what: String, mend: String| {
            problems.push(Problem {
                order: 0,
                file: file.display().to_string().replace('\\', "/"),
                line,
                column: 1,
                what,
                mend,
            });
        };
        let (called, line) = &self.title;
        let other = |title: &&str| !title.starts_with(called.as_str()) || called.is_empty();
        if let Some(title) = title.filter(other) {
            told(
                *line,
                format!("its title is {called:?}, and that of sheet.toml is {title:?}"),
                format!("write \"title\": {title:?}, and look at description and keywords too"),
            );
        }
        let Some(dataset) = dataset else {
            return problems;
        };
        let (named, line) = &self.sources;
        let publishers = || dataset.sources.iter().map(|row| &row.publisher);
        for publisher in publishers().filter(|publisher| !named.contains(publisher)) {
            told(
                *line,
                format!("its sources do not name {publisher}"),
                format!(
                    "add {{ \"title\": {publisher:?} }}, with the address as \"path\" where there is one"
                ),
            );
        }
        for name in named
            .iter()
            .filter(|name| publishers().all(|publisher| publisher != *name))
        {
            told(
                *line,
                format!("its sources name {name}, which sources.csv does not"),
                "take it out, or write it as sources.csv does".to_owned(),
            );
        }
        problems
    }
}

/// Reads the file and checks it against the tables of every sheet.
///
/// # Errors
/// What is wrong with the file, all at once.
pub fn read(file: &Path) -> Result<Package, Vec<Problem>> {
    let at = |[line, column]: [u64; 2], what: String, mend: String| Problem {
        order: 0,
        file: file.display().to_string().replace('\\', "/"),
        line,
        column,
        what,
        mend,
    };
    let text = fs::read_to_string(file).map_err(|error| {
        let what = format!("cannot be read ({error})");
        vec![at([1, 1], what, "put it back".to_owned())]
    })?;
    let package: Value = serde_json::from_str(&text).map_err(|error| {
        // A control character stands in column 0 of the next line.
        let place = [error.line() as u64, (error.column() as u64).max(1)];
        let what = format!("no JSON ({error})");
        vec![at(place, what, "correct the JSON there".to_owned())]
    })?;
    // The line of a table is where its name stands first.
    let line = |name: &str| {
        let sign = format!("\"name\": \"{name}\"");
        let before = text.find(&sign).map_or("", |found| &text[..found]);
        before.matches('\n').count() as u64 + 1
    };
    let mut problems = Vec::new();
    let mut word = |key: &str, example: &str| {
        let found = package[key].as_str().map(str::to_owned);
        if found.is_none() {
            let mend = format!("add a line \"{key}\": \"{example}\"");
            problems.push(at([1, 1], format!("no {key}"), mend));
        }
        found.unwrap_or_default()
    };
    let version = word("version", "1.0.0");
    let created = word("created", "2026-11-22T00:00:00Z");
    if !version.is_empty() && !is_version(&version) {
        let what = format!("{version:?} is no version");
        let mend = "write three numbers, as 1.0.0: the version names files and stands in links";
        problems.push(at([line_of(&text, "version"), 1], what, mend.to_owned()));
    }
    if !created.is_empty() && !is_time(&created) {
        let what = format!("{created:?} is no day");
        let mend = "write it as 2026-11-22T00:00:00Z";
        problems.push(at([line_of(&text, "created"), 1], what, mend.to_owned()));
    }
    let licence = &package["licenses"][0];
    let licence = ["name", "path"].map(|key| licence[key].as_str().unwrap_or_default());
    let address = ["https://", "http://"]
        .iter()
        .any(|start| licence[1].starts_with(start));
    if licence[0].is_empty() || !address {
        let what = "no licence with a name and an address".to_owned();
        let mend = "write \"licenses\": [{ \"name\": \"CC-BY-4.0\", \"path\": \"https://creativecommons.org/licenses/by/4.0/\" }]: \
                    the page says under which terms others may use the figures";
        problems.push(at([line_of(&text, "licenses"), 1], what, mend.to_owned()));
    }
    for (table, columns) in described() {
        let found = fields(&package, table);
        if is_optional(table) {
            let there = file.with_file_name([table, ".csv"].concat()).exists();
            let (what, mend) = match (there, found.is_empty()) {
                (false, true) => continue,
                (true, false) => ("", ""),
                (true, true) => (
                    "does not describe {}, which is there",
                    "copy its resource from the list that hechos guide schema prints",
                ),
                (false, false) => (
                    "describes {}, which is not there",
                    "take its resource out, or add the table",
                ),
            };
            if !what.is_empty() {
                let what = what.replace("{}", &[table, ".csv"].concat());
                problems.push(at([line(table), 1], what, mend.to_owned()));
                continue;
            }
        }
        let names = found.iter().filter_map(|of| of["name"].as_str());
        if names.ne(columns.iter().copied()) {
            let what = format!("describes other columns of {table}.csv than it has");
            problems.push(at([line(table), 1], what, COPY.to_owned()));
        }
        for column in columns {
            let words = words_of(table, column).iter().copied();
            let of = found.iter().find(|of| of["name"] == *column);
            if of.is_some_and(|of| enumerated(of).ne(words)) {
                let what = format!("lists other words for {column} of {table}.csv than are read");
                problems.push(at([line(table), 1], what, COPY.to_owned()));
            }
        }
    }
    if problems.is_empty() {
        let day = created.get(..10).unwrap_or_default();
        // SPDX writes CC-BY-4.0, and people CC BY 4.0.
        let [name, path] = licence;
        let named = package["sources"].as_array().into_iter().flatten();
        let named = named.filter_map(|of| of["title"].as_str().map(str::to_owned));
        return Ok(Package {
            release: [version, day.to_owned()],
            licence: [name.replace('-', " "), path.to_owned()],
            title: (
                package["title"].as_str().unwrap_or_default().to_owned(),
                line_of(&text, "title"),
            ),
            sources: (named.collect(), line_of(&text, "sources")),
        });
    }
    Err(problems)
}

/// The line where a member of the outermost object stands first.
fn line_of(text: &str, member: &str) -> u64 {
    let name = format!("\"{member}\"");
    let line = text
        .lines()
        .position(|line| line.trim_start().starts_with(&name));
    line.map_or(1, |line| line as u64 + 1)
}

/// Three numbers.
fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| is_digits(part))
}

/// A day and a time, of which the day is shown.
fn is_time(text: &str) -> bool {
    let day = text.split('T').next().unwrap_or_default();
    let parts: Vec<&str> = day.split('-').collect();
    parts.iter().map(|part| part.len()).eq([4, 2, 2]) && parts.iter().all(|part| is_digits(part))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
