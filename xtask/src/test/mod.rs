//! `cargo xtask test`: installs what tests need, runs groups of them, ends with one summary.
//!
//! There are three runs. The quick one is a contributor's: everything native, and the paths of a reader
//! through a quickly built site. `all` is the gate. A name runs what it means, and compiles no more.

pub mod browser;
mod data;
pub mod find;
mod group;
mod module;
mod named;
pub mod npm;
mod options;
mod page;
mod sheets;
mod site;
mod tally;

use std::time::Instant;

use crate::{
    build, dist, project,
    run::{self, Failure, Outcome},
    site::Build,
    tools,
};
pub use browser::Browser;
use group::{FEATURES, cargo_group};
pub use options::Options;
use options::{ENGINES, What};
use tally::{Group, Tally};

const NATIVE: &str = "native: library, pages, dataset, house rules";
/// On which sheets beside the published one the tests of the engine hold.
const OTHER_SHEETS: [(&str, &str); 2] = [
    ("the engine, on a small sheet", "tests/sheets/small"),
    ("the engine, on electricity", "tests/sheets/electricity"),
];
const BESIDE: &str = "`cargo xtask test all` is the gate: every test of the site in Chromium, those for which engines differ in \
                      Firefox and WebKit too, servers, validators, the module for developers";

/// Runs what is asked for, every group even after one has failed, then sums up.
///
/// # Errors
/// When something cannot be installed or a test fails.
pub fn run(options: &Options) -> Outcome {
    let started = Instant::now();
    match &options.what {
        What::Quick => {
            let groups = quick(options);
            ended(&groups, started)?;
            run::note(&format!("Beside these, {BESIDE}."));
            Ok(())
        }
        What::All => ended(&all(options)?, started),
        What::Named(name) => ended(&named::groups(name, options)?, started),
    }
}

fn quick(options: &Options) -> Vec<Group> {
    let mut groups = native();
    if !options.no_browser {
        groups.push(paths());
    }
    groups
}

/// The paths of a reader, where there is a browser.
fn paths() -> Group {
    const TITLE: &str = "a reader's paths through the site in Chromium";
    let ready = browser::find_or_install().and_then(|browser| {
        tools::set_up()?;
        Ok(browser)
    });
    match ready {
        Ok(browser) => site::quick(TITLE, &browser, &["paths::".to_owned()]),
        Err(failure) => {
            eprint!("{failure}");
            let skipped = find::all()
                .iter()
                .filter(|test| {
                    test.program == find::Program::Web && test.path.starts_with("paths::")
                })
                .count();
            Group::skipped(TITLE, skipped, "could not run: see above what is missing")
        }
    }
}

/// Everything that needs no finished site.
fn native() -> Vec<Group> {
    let mut arguments = vec!["--features", FEATURES, "--lib", "--test", "native"];
    arguments.extend(find::ALONE.iter().flat_map(|program| ["--test", program]));
    vec![
        cargo_group(NATIVE, &arguments, |_| {}),
        cargo_group(
            "examples of the documentation",
            &["--features", FEATURES, "--doc"],
            |_| {},
        ),
        cargo_group(
            "the commands",
            &["--package", "xtask", "--package", "bindgen"],
            |_| {},
        ),
    ]
}

fn all(options: &Options) -> Outcome<Vec<Group>> {
    tools::set_up_release()?;
    if let Some(engine) = options.engine {
        let browser = site::set_up(&[engine])?;
        return Ok(built().unwrap_or_else(|| asked_of(&browser, engine)));
    }
    let frictionless = data::environment()?;
    let browser = if options.no_browser {
        None
    } else {
        page::set_up()?;
        module::set_up()?;
        Some(site::set_up(&ENGINES)?)
    };
    let mut groups = native();
    groups.extend(OTHER_SHEETS.map(other_sheet));
    groups.push(cargo_group("the lab", &["--package", "lab"], |_| {}));
    groups.push(data::group(&frictionless));
    groups.push(data::recomputed(&frictionless));
    if let Some(browser) = browser {
        groups.extend(built().unwrap_or_else(|| {
            let mut groups = vec![page::group(), module::group(&browser), editors()];
            groups.extend(
                ENGINES
                    .iter()
                    .flat_map(|engine| asked_of(&browser, *engine)),
            );
            groups
        }));
    }
    Ok(groups)
}

/// What a browser is asked of the published site, and Chromium of the sites of other sheets.
fn asked_of(browser: &Browser, engine: (&str, &'static str)) -> Vec<Group> {
    let mut groups = vec![site::engine(browser, engine)];
    if engine.0 == "chromium" {
        groups.extend(sheets::groups(browser, &[sheets::ANY.to_owned()]));
    }
    groups
}

/// The tests of the engine once more, on another sheet than the published one.
fn other_sheet((title, sheet): (&'static str, &str)) -> Group {
    let arguments = ["--features", FEATURES, "--test", "native"];
    cargo_group(title, &arguments, |command| {
        command
            .args(["--", "--skip", "published::", "--skip", "house::"])
            .env("HECHOS_SHEET", sheet);
    })
}

/// What the program for editors builds and serves, with the engine of the site that was built.
fn editors() -> Group {
    const TITLE: &str = "the program for editors, with its engine";
    let engine = dist::folder();
    if let Err(failure) = Build::release().engine(&engine) {
        eprint!("{failure}");
        return Group::failed(TITLE, "the engine was not put together");
    }
    let arguments = ["--features", FEATURES, "--test", "cli"];
    cargo_group(TITLE, &arguments, |command| {
        // Those that need no engine have run among the native tests.
        command
            .args(["--", "--ignored"])
            .env("HECHOS_ENGINE", &engine)
            .env("HECHOS_SITE", project::dist());
    })
}

/// Builds the site that is published; a group that failed where that does not succeed.
fn built() -> Option<Vec<Group>> {
    let failure = build::site().err()?;
    eprint!("{failure}");
    Some(vec![Group::failed("the site", "it did not build")])
}

/// The summary, and whether all is well.
fn ended(groups: &[Group], started: Instant) -> Outcome {
    println!("\n{}", tally::summary(groups, started.elapsed()));
    let sum = Tally::sum(groups);
    if sum.failed > 0 {
        let failed: Vec<&str> = groups
            .iter()
            .filter(|group| group.tally.failed > 0)
            .map(|group| group.title)
            .collect();
        return Err(Failure::new(
            format!("failed: {}", failed.join("; ")),
            "read the first failure above; `cargo xtask test NAME` runs the tests, the file or the folder of that name",
        ));
    }
    Ok(())
}
