//! Which test programs hold the tests that a name means: a function, a file or a folder, by the sources,
//! so that nothing else has to be compiled.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::project;

/// Where tests stand, by the program that they are compiled into.
const PLACES: [(Program, &str); 12] = [
    (Program::Library, "src"),
    (Program::Native, "tests/native"),
    (Program::Alone("small"), "tests/small"),
    (Program::Alone("audited"), "tests/audited"),
    (Program::Alone("fifth"), "tests/fifth"),
    (Program::Alone("second"), "tests/second"),
    (Program::Alone("docs"), "tests/docs"),
    (Program::Alone("cli"), "tests/cli"),
    (Program::Web, "tests/web"),
    (Program::Xtask, "xtask/src"),
    (Program::Lab, "xtask/lab/src"),
    (Program::Bindgen, "xtask/bindgen/src"),
];
/// The programs that set a sheet of their own, and the one that runs `hechos`.
pub const ALONE: [&str; 6] = ["small", "audited", "fifth", "second", "docs", "cli"];
/// The features that modules of the library, and the folders of tests after them, need.
const FEATURES: [(&str, &str); 6] = [
    ("view", "ssr"),
    ("page", "ssr"),
    ("forms", "ssr"),
    ("embed", "embed"),
    ("api", "api"),
    ("cli", "cli"),
];
/// The folder of what holds for the published sheet alone, with the same folders in it.
const PUBLISHED: &str = "published::";
/// What measures, and is no test.
const NO_TEST: &str = "bench";

/// A test program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Program {
    /// The tests within the library.
    Library,
    /// `tests/native`.
    Native,
    /// One that sets a sheet of its own or runs a program, and its name.
    Alone(&'static str),
    /// `tests/web`, in a browser.
    Web,
    /// The commands.
    Xtask,
    /// What measures.
    Lab,
    /// wasm-bindgen's.
    Bindgen,
}

/// A test, by the path that its program knows it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// Where it is compiled.
    pub program: Program,
    /// `judge::share::a_part_of_its_whole_is_a_share`
    pub path: String,
}

/// Every test of the sources.
pub fn all() -> Vec<Test> {
    let mut tests = Vec::new();
    for (program, place) in PLACES {
        let place = project::root().join(place);
        let mut files = Vec::new();
        collect(&place, &mut files);
        files.sort();
        for file in files {
            let (Ok(text), Ok(name)) = (fs::read_to_string(&file), file.strip_prefix(&place))
            else {
                continue;
            };
            let module = module(name);
            if module.split("::").next() == Some(NO_TEST) {
                continue;
            }
            tests.extend(functions(&text).map(|(within, function)| {
                let parts = [module.as_str(), within, function];
                let path: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                Test {
                    program,
                    path: path.join("::"),
                }
            }));
        }
    }
    tests
}

/// What a program calls the tests that somebody calls `tests/native/judge/share.rs`, `judge/share` or
/// `a_share`: a part of their path.
pub fn filter(name: &str) -> String {
    let name = name.trim_end_matches(".rs").trim_end_matches('/');
    let short = PLACES
        .iter()
        .rev()
        .find_map(|(_, place)| name.strip_prefix(place)?.strip_prefix('/'));
    short
        .unwrap_or(name)
        .trim_end_matches("/mod")
        .replace('/', "::")
}

/// The features without which these tests are not compiled.
pub fn features(tests: &[&Test]) -> Vec<&'static str> {
    let mut needed: Vec<&str> = tests
        .iter()
        .flat_map(|test| {
            let folder = test.path.strip_prefix(PUBLISHED).unwrap_or(&test.path);
            let first = folder.split("::").next();
            let whole = (test.program == Program::Alone("cli")).then_some("cli");
            let first = FEATURES
                .iter()
                .filter(move |(module, _)| Some(*module) == first);
            first.map(|(_, feature)| *feature).chain(whole)
        })
        .collect();
    needed.sort_unstable();
    needed.dedup();
    needed
}

/// `judge/share.rs` as `judge::share`.
fn module(file: &Path) -> String {
    let path = file.with_extension("");
    let mut parts: Vec<String> = path
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    if parts
        .last()
        .is_some_and(|last| ["mod", "main", "lib"].contains(&last.as_str()))
    {
        parts.pop();
    }
    parts.join("::")
}

/// The test functions of a file, each with the module of the file that it stands in, if there is one.
fn functions(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let (mut within, mut marked) = ("", false);
    text.lines().filter_map(move |line| {
        let code = line.trim();
        if let Some(name) = line
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(" {"))
        {
            within = name;
        } else if line == "}" {
            within = "";
        }
        if code == "#[test]" {
            marked = true;
        }
        let name = code
            .strip_prefix("fn ")
            .and_then(|rest| rest.split(['(', '<']).next())?;
        std::mem::take(&mut marked).then_some((within, name))
    })
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_a_folder_and_a_function_are_named_as_one_types_them() {
        for (name, path) in [
            ("judge", "judge"),
            ("tests/native/judge/", "judge"),
            ("tests/native/judge/share.rs", "judge::share"),
            ("src/judge/solve.rs", "judge::solve"),
            ("judge/mod.rs", "judge"),
            ("xtask/lab/src/fuzz.rs", "fuzz"),
            ("judge::share", "judge::share"),
            ("a_link_leads_to_its_card", "a_link_leads_to_its_card"),
        ] {
            assert_eq!(filter(name), path, "{name}");
        }
    }

    #[test]
    fn the_tests_of_this_file_are_found_under_the_names_that_they_have() {
        let path = concat!(
            "test::find::tests::",
            "the_tests_of_this_file_are_found_under_the_names_that_they_have"
        );
        let found = Test {
            program: Program::Xtask,
            path: path.to_owned(),
        };
        assert!(all().contains(&found));
        assert!(all().iter().all(|test| !test.path.starts_with(NO_TEST)));
    }

    #[test]
    fn a_module_within_a_file_is_part_of_the_name() {
        let text = "#[test]\nfn one() {}\nfn helper() {}\nmod tests {\n    #[test]\n    #[ignore = \"why\"]\n    fn two() {}\n}\n#[test]\nfn three() {}\n";
        let found: Vec<_> = functions(text).collect();
        assert_eq!(found, [("", "one"), ("tests", "two"), ("", "three")]);
    }

    #[test]
    fn features_follow_the_first_folder() {
        let test = |path: &str| Test {
            program: Program::Native,
            path: path.to_owned(),
        };
        let (pure, view, api) = (
            test("judge::share::a"),
            test("view::work::a"),
            test("api::b"),
        );
        assert!(features(&[&pure]).is_empty());
        assert_eq!(features(&[&test("published::view::work::a")]), ["ssr"]);
        let editors = Test {
            program: Program::Alone("cli"),
            path: "check::a".to_owned(),
        };
        assert_eq!(features(&[&pure, &editors]), ["cli"]);
        assert_eq!(features(&[&pure, &view, &api]), ["api", "ssr"]);
    }
}
