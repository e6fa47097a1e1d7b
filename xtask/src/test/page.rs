//! The finished pages as they are sent: markup by html-validate and the Nu checker, policies by
//! csp_evaluator, from pinned npm packages.

use std::{fs, path::PathBuf, process::Command};

use super::{
    npm,
    tally::{self, Group},
};
use crate::{
    project,
    run::{self, Failure, Outcome},
    system,
};

/// The folder under `tests/` that pins the packages.
const NAME: &str = "page";
const PAGES: [&str; 2] = ["index.html", "es/index.html"];
/// They hold the markup of the pages, which Nu has judged.
const WHOLE: [&str; 2] = ["hechos.html", "es/hechos.html"];

/// Installs the packages of `tests/page` into `.tools/page`, unless they stand there.
///
/// # Errors
/// When Node, Java or a package cannot be had.
pub fn set_up() -> Outcome {
    programs()?;
    npm::install(NAME, "html-validate, the Nu checker, csp_evaluator and axe")
}

/// Where the packages are.
pub fn packages() -> PathBuf {
    npm::packages(NAME)
}

/// All judges over the prerendered pages.
pub fn group() -> Group {
    const TITLE: &str = "pages: html-validate, Nu and csp_evaluator";
    run::step(TITLE, "some seconds");
    let mend = "change the markup, or argue the rule where it is switched off, in tests/page/";
    let judge = |command: Outcome<Command>| {
        tally::single(TITLE, "a page is not as it should be", || {
            run::quietly(&mut command?, mend).map(drop)
        })
    };
    let group = judge(Ok(html_validate()))
        .joined(judge(nu()))
        .joined(judge(Ok(policies())));
    run::note(&group.line());
    group
}

fn html_validate() -> Command {
    let program = packages().join("node_modules/html-validate/bin/html-validate.mjs");
    let mut command = project::command("node");
    command
        .arg(program)
        .args(["--config", "tests/page/html-validate.mjs"])
        .args(["--formatter", "text", "--max-warnings", "0"])
        .args(
            [PAGES, WHOLE]
                .concat()
                .iter()
                .map(|page| project::dist().join(page)),
        );
    command
}

/// Judges the pages without their styles, whose newer rules Nu does not know.
fn nu() -> Outcome<Command> {
    let program = packages().join("node_modules/vnu-jar/build/dist/vnu.jar");
    let mut command = project::command("java");
    command
        .arg("-jar")
        .arg(program)
        .args(["--Werror", "--filterfile", "tests/page/nu-filter.txt"]);
    for page in PAGES {
        command.arg(bare(page)?);
    }
    Ok(command)
}

/// A copy of a page without what stands in its style element.
fn bare(page: &str) -> Outcome<PathBuf> {
    let path = project::dist().join(page);
    let failure = |error: &dyn std::fmt::Display| {
        Failure::new(
            format!("{} cannot be judged: {error}", path.display()),
            "run `cargo xtask build` again",
        )
    };
    let html = fs::read_to_string(&path).map_err(|error| failure(&error))?;
    let (before, styles) = html
        .split_once("<style>")
        .ok_or_else(|| failure(&"it has no styles"))?;
    let (_, after) = styles
        .split_once("</style>")
        .ok_or_else(|| failure(&"its styles do not end"))?;
    let copy = project::root().join("target/judged").join(page);
    let folder = copy.parent().expect("it lies in target/");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&copy, [before, after].concat()))
        .map_err(|error| failure(&error))?;
    Ok(copy)
}

fn policies() -> Command {
    let mut command = project::command("node");
    command
        .arg("tests/page/policies.mjs")
        .arg(packages())
        .arg(project::dist());
    command
}

/// Node with npm, and a Java runtime.
fn programs() -> Outcome {
    let mut missing = Vec::new();
    if system::find(&["node"]).is_none() {
        missing.push("nodejs");
    }
    if system::find(&["npm"]).is_none() {
        missing.push("npm");
    }
    if system::find(&["java"]).is_none() {
        missing.push("default-jre-headless");
    }
    if missing.is_empty() {
        return Ok(());
    }
    system::install(
        &missing,
        "Node or Java is missing, which run the judges of the markup",
        "1 to 3 minutes, once",
    )
}
