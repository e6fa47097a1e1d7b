//! The module for developers as others meet it: packed, installed into an empty project, type-checked,
//! asked in Node, bundled, and run in a browser.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{
    browser::Browser,
    group::FEATURES,
    npm,
    tally::{self, Group},
};
use crate::{
    api, project,
    run::{self, Failure, Outcome},
};

const TITLE: &str = "module: npm, tsc, Node, Vite";
/// Under `target/`: a project of somebody who uses the module.
const SITE: &str = "target/module";
/// What stands in that project.
const FILES: [&str; 8] = [
    "answers.mjs",
    "boundary.mjs",
    "index.html",
    "load.mjs",
    "main.js",
    "readme.mjs",
    "tsconfig.json",
    "types.ts",
];

/// Installs the packages of `tests/module`.
///
/// # Errors
/// When one of them cannot be had.
pub fn set_up() -> Outcome {
    npm::install("module", "Node 20, TypeScript and Vite")
}

/// Everything that is tried, in the order in which one thing needs the other.
pub fn group(browser: &Browser) -> Group {
    run::step(TITLE, "some minutes, for a million questions are asked");
    let mut group = one("the package cannot be installed", install);
    if group.tally.failed == 0 {
        for (reason, test) in [
            ("the types do not hold", types as fn() -> Outcome),
            ("an answer is not the native one", answers),
            ("an argument is not answered", boundary),
            ("an example prints something else", readme),
            ("a million questions need ever more memory", load),
            ("Vite does not bundle it", bundle),
        ] {
            group = group.joined(one(reason, test));
        }
        group = group.joined(one("the bundle does not run", || in_browser(browser)));
    }
    run::note(&group.line());
    group
}

fn one(reason: &'static str, test: impl FnOnce() -> Outcome) -> Group {
    tally::single(TITLE, reason, test)
}

/// `npm pack`, and an empty project with the tarball and the files of the tests.
fn install() -> Outcome {
    let site = site();
    if site.exists() {
        fs::remove_dir_all(&site).map_err(|error| npm::broken(&site, &error))?;
    }
    fs::create_dir_all(&site).map_err(|error| npm::broken(&site, &error))?;
    let package = project::dist().join(api::FOLDER);
    let packed = run::quietly(
        npm_here().arg("pack").arg(package),
        "see that dist/api is a package",
    )?;
    let tarball = packed.lines().last().unwrap_or_default().to_owned();
    let empty = "{ \"private\": true, \"type\": \"module\" }\n";
    fs::write(site.join("package.json"), empty).map_err(|error| npm::broken(&site, &error))?;
    // It needs no other package, so there is nothing to ask of a registry.
    run::quietly(
        npm_here()
            .args(["install", "--offline", "--no-audit", "--no-fund"])
            .arg(Path::new(".").join(tarball)),
        "see that the package of dist/api is whole and depends on nothing",
    )?;
    for name in FILES {
        let text = project::text_of(&format!("tests/module/{name}"))?;
        fs::write(site.join(name), text).map_err(|error| npm::broken(&site, &error))?;
    }
    Ok(())
}

fn types() -> Outcome {
    let compiler = npm::packages("module").join("node_modules/typescript/bin/tsc");
    let mend = "src/api/hechos.d.ts and tests/module/types.ts disagree";
    run::quietly(node()?.arg(compiler).args(["-p", "."]), mend).map(drop)
}

/// The native answers are written down first.
fn answers() -> Outcome {
    let file = site().join("answers.jsonl");
    run::quietly(
        project::cargo()
            .args(["test", "--locked", "--quiet", "--features", FEATURES])
            .args(["--test", "native", "--", "--ignored", "api::answers"])
            .env("HECHOS_ANSWERS", &file),
        "mend tests/native/api/answers.rs",
    )?;
    let mend = "the module must say what judge, maths and text say: see src/api";
    run::quietly(node()?.arg("answers.mjs").arg(file), mend).map(drop)
}

fn boundary() -> Outcome {
    let mend = "see src/api/boundary.rs and src/api/arguments.rs";
    run::quietly(node()?.args(["--test", "boundary.mjs"]), mend).map(drop)
}

fn readme() -> Outcome {
    let mend = "correct the example in docs/module.md, or what it shows";
    run::quietly(node()?.arg("readme.mjs"), mend).map(drop)
}

fn load() -> Outcome {
    let mend = "see what src/api/boundary.rs keeps of a call";
    run::quietly(node()?.args(["--expose-gc", "load.mjs"]), mend).map(drop)
}

fn bundle() -> Outcome {
    let vite = npm::packages("module").join("node_modules/vite/bin/vite.js");
    let mend = "see src/api/hechos.js: bundlers look for `new URL(…, import.meta.url)`";
    run::quietly(node()?.arg(vite).args(["build", "--base", "./"]), mend)?;
    let built = fs::read_dir(site().join("dist/assets"));
    let names: Vec<_> = built.into_iter().flatten().flatten().collect();
    let wasm = |entry: &fs::DirEntry| entry.path().extension().is_some_and(|end| end == "wasm");
    if names.iter().any(wasm) {
        return Ok(());
    }
    Err(Failure::new("the bundle has no wasm", mend))
}

/// What Vite built, served and opened.
fn in_browser(browser: &Browser) -> Outcome {
    run::quietly(
        project::cargo()
            .args(["test", "--locked", "--quiet", "--features", "web"])
            .args(["--test", "web", "--", "--ignored", "module::bundled"])
            .env("HECHOS_SITE", format!("{SITE}/dist"))
            .env("HECHOS_CHROMIUM", &browser.chromium)
            .env("HECHOS_CHROMEDRIVER", &browser.driver),
        "see tests/web/chromium/module.rs",
    )
    .map(drop)
}

fn site() -> PathBuf {
    project::root().join(SITE)
}

fn npm_here() -> Command {
    let mut command = project::command("npm");
    command.current_dir(site());
    command
}

/// Node 20, the oldest that the package promises to run in. It comes from npm, for what the system
/// has may be older; where npm has none for this system, its own must do.
fn node() -> Outcome<Command> {
    let packages = npm::packages("module").join("node_modules");
    let mut found: Vec<PathBuf> = fs::read_dir(&packages)
        .map_err(|error| npm::broken(&packages, &error))?
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("node-"))
        .map(|entry| entry.path().join("bin/node"))
        .filter(|program| program.is_file())
        .collect();
    found.sort();
    let program = found.pop().unwrap_or_else(|| PathBuf::from("node"));
    let mut command = project::command(&program.to_string_lossy());
    command.current_dir(site());
    Ok(command)
}
