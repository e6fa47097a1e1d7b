//! What `index.html` asks of a build in the words of Trunk: programs, files and folders.

use std::path::PathBuf;

use crate::run::{Failure, Outcome};

/// How each of its lines begins.
const LINK: &str = "<link data-trunk ";

/// All that the build takes from the project.
#[derive(Debug, PartialEq, Eq)]
pub struct Shell {
    /// What is compiled to WebAssembly.
    pub programs: Vec<Program>,
    /// What is copied: from where in the project, into which folder of the site.
    pub copies: Vec<(PathBuf, PathBuf)>,
}

/// A program of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Its name in Cargo.toml.
    pub name: String,
    /// The features that it is compiled with, without the default ones.
    pub features: Vec<String>,
    /// How wasm-bindgen names what it writes.
    pub bound_as: String,
    /// For whom wasm-bindgen writes its glue: `web` or `bundler`.
    pub target: &'static str,
}

impl Shell {
    /// Reads the page.
    ///
    /// # Errors
    /// Where a line asks for something that is not known here.
    pub fn read(html: &str) -> Outcome<Self> {
        let (mut programs, mut copies) = (Vec::new(), Vec::new());
        for line in html.lines().map(str::trim) {
            let Some(link) = line.strip_prefix(LINK) else {
                continue;
            };
            let value = |name: &str| {
                attribute(link, name).ok_or_else(|| {
                    Failure::new(
                        format!("index.html: no {name} in {line}"),
                        format!("write {name}=\"…\" there"),
                    )
                })
            };
            match value("rel")? {
                "rust" => programs.push(Program {
                    name: value("data-bin")?.to_owned(),
                    bound_as: value("data-bin")?.to_owned(),
                    features: value("data-cargo-features")?
                        .split(',')
                        .map(str::to_owned)
                        .collect(),
                    target: "web",
                }),
                "copy-dir" => {
                    let from = PathBuf::from(value("href")?);
                    let to = from.file_name().map(PathBuf::from).unwrap_or_default();
                    copies.push((from, to));
                }
                "icon" | "copy-file" => {
                    let to = attribute(link, "data-target-path").unwrap_or_default();
                    copies.push((value("href")?.into(), to.into()));
                }
                other => {
                    return Err(Failure::new(
                        format!("index.html: nobody here knows rel=\"{other}\""),
                        "teach it to xtask/src/site/shell.rs, which builds as Trunk does",
                    ));
                }
            }
        }
        Ok(Self { programs, copies })
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("{name}=\"");
    let at = tag.find(&start)? + start.len();
    // `data-x="` ends like `x="`.
    let whole = tag[..at - start.len()].chars().last();
    if whole.is_some_and(|before| before != ' ') {
        return None;
    }
    tag[at..].split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_the_project_is_understood() {
        let shell = Shell::read(include_str!("../../../index.html")).unwrap();
        let names: Vec<&str> = shell.programs.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["hechos-app"]);
        let copied = |from: &str, to: &str| {
            let wanted = (PathBuf::from(from), PathBuf::from(to));
            assert!(shell.copies.contains(&wanted), "{:?}", shell.copies);
        };
        copied("static/icons/favicon.svg", "");
        copied("static/icons/icon-32.png", "icons");
    }

    #[test]
    fn what_is_not_known_is_refused_with_its_line() {
        for (line, named) in [
            (r#"<link data-trunk rel="scss" href="a.scss">"#, "scss"),
            (
                r#"<link data-trunk rel="rust" data-cargo-features="a">"#,
                "data-bin",
            ),
            (
                r#"<link data-trunk data-rel="icon" href="a.svg">"#,
                "no rel",
            ),
        ] {
            let failure = Shell::read(line).unwrap_err().to_string();
            assert!(failure.contains(named), "{failure}");
        }
    }
}
