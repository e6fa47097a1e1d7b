//! The project's files as the house rules read them: code without comments and without test modules.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// One file.
pub struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Reads text as if it stood at `path`.
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The module directly under `src/`: `maths` of `src/maths/share.rs`, `api` of `src/api.rs`.
    pub fn module(&self) -> &str {
        let path = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let first = path.split('/').next().unwrap_or(path);
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// Whether it lies in this folder of `src/`, or of the project, or is the module of that name.
    pub fn is_in(&self, place: &str) -> bool {
        let path = self.path.strip_prefix("src/").unwrap_or(&self.path);
        path.strip_prefix(place)
            .is_some_and(|rest| rest.starts_with('/') || rest == ".rs")
    }

    /// Whether the name of the file ends so.
    pub fn ends(&self, extension: &str) -> bool {
        self.path.rsplit('.').next() == Some(extension)
    }

    /// Every line as it stands.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.text.lines()
    }

    /// Lines with their 1-based numbers up to the test module, comments left out.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines()
            .take_while(|line| line.trim() != "#[cfg(test)]")
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(index, line)| {
                (
                    index + 1,
                    line.split_once(" // ").map_or(line, |(code, _)| code),
                )
            })
    }

    /// The modules that it names as `crate::module` or in a `crate::{…}` group, with their lines.
    pub fn crate_modules(&self) -> Vec<(usize, String)> {
        let (mut found, mut group) = (Vec::new(), 0);
        for (at, line) in self.code() {
            let mut rest = line;
            loop {
                if group == 0 {
                    let Some(start) = rest.find("crate::") else {
                        break;
                    };
                    rest = &rest[start + "crate::".len()..];
                    let Some(inside) = rest.strip_prefix('{') else {
                        found.push((at, first_word(rest).to_owned()));
                        continue;
                    };
                    (group, rest) = (1, inside);
                }
                let name = first_word(rest);
                if group == 1 && !name.is_empty() {
                    found.push((at, name.to_owned()));
                }
                let Some(next) = rest.find(['{', '}', ',']) else {
                    break;
                };
                match rest.as_bytes()[next] {
                    b'{' => group += 1,
                    b'}' => group -= 1,
                    _ => {}
                }
                rest = &rest[next + 1..];
            }
        }
        found
    }

    /// `path:line: text`, as an editor opens it.
    pub fn at(&self, line: usize, text: &str) -> String {
        format!("{}:{line}: {}", self.path, text.trim())
    }
}

/// The Rust files of `src/`.
pub fn library() -> Vec<Source> {
    files("src", "rs")
}

/// All Rust files of the project.
pub fn all() -> Vec<Source> {
    ["src", "tests", "xtask", "build.rs"]
        .iter()
        .flat_map(|place| files(place, "rs"))
        .collect()
}

/// The files with this ending in a folder, or the file itself, in a stable order; none if it is not there.
pub fn files(place: &str, ending: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(&root.join(place), ending, &mut found);
    found.sort();
    found
        .iter()
        .map(|path| {
            let name = path
                .strip_prefix(root)
                .expect("it was found under the root")
                .to_string_lossy();
            Source::new(
                &name,
                &fs::read_to_string(path).expect("a source file is UTF-8 and can be read"),
            )
        })
        .collect()
}

/// Whether a line holds this identifier, not merely its letters.
pub fn names(line: &str, word: &str) -> bool {
    line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .any(|part| part == word)
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    let end = text
        .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .unwrap_or(text.len());
    &text[..end]
}

fn collect(place: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    if place.is_file() && place.extension().is_some_and(|end| end == ending) {
        found.push(place.to_path_buf());
    }
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        collect(&entry.path(), ending, found);
    }
}

#[test]
fn a_rule_sees_code_and_no_comment_and_no_test() {
    let source = Source::new(
        "src/maths/share.rs",
        "//! yew\nuse yew::Html; // why\n    /// web_sys\n#[cfg(test)]\nmod tests { x.unwrap(); }\n",
    );
    assert_eq!(source.code().collect::<Vec<_>>(), [(2, "use yew::Html;")]);
    assert_eq!(source.module(), "maths");
    assert!(source.is_in("maths") && !source.is_in("math"));
    assert!(names("use yew::Html;", "yew") && !names("let yewish = 1;", "yew"));
}

#[test]
fn a_rule_sees_which_modules_a_file_names() {
    let text = "//! x\nuse crate::view::Card;\nuse crate::{\n    maths::{Interval, Unit},\n    text,\n};\nfn f(a: crate::judge::Verdict) {}\n";
    let named = Source::new("src/api.rs", text).crate_modules();
    let expected = [(2, "view"), (4, "maths"), (5, "text"), (7, "judge")];
    assert_eq!(named, expected.map(|(at, name)| (at, name.to_owned())));
}
