//! Tests of the finished site, in a browser at a time.

use std::time::Instant;

use super::{
    browser::{self, Browser},
    group::cargo_group,
    page,
    tally::Group,
};
use crate::{
    run::{self, Outcome},
    site::{Build, Scope},
};

/// How many tests of a browser may fail and be tried again: where more do, something is wrong.
const FEW: usize = 5;
/// The tests for which engines differ, by their folders; Chromium runs all.
const EVERYWHERE: [&str; 2] = ["paths::", "everywhere::"];

/// Installs the browsers and the servers behind which they visit the site.
///
/// # Errors
/// When one of them cannot be had.
pub fn set_up(engines: &[(&str, &str)]) -> Outcome<Browser> {
    browser::nginx()?;
    browser::caddy()?;
    if engines.iter().any(|(name, _)| *name != "chromium") {
        browser::others()?;
    }
    page::set_up()?;
    browser::find_or_install()
}

/// Tests of the site that is quick to build, in Chromium.
pub fn quick(title: &'static str, browser: &Browser, filters: &[String]) -> Group {
    if let Err(failure) = built_quickly() {
        eprint!("{failure}");
        return Group::failed(title, "the site did not build");
    }
    let site = Build::quick().site().display().to_string();
    let environment = [("HECHOS_SITE", site.as_str()), ("HECHOS_SERVER", "own")];
    in_browser(title, browser, "chromium", filters, &environment)
}

/// Builds the site that the quick tests visit.
fn built_quickly() -> Outcome {
    run::step(
        "building the site for its tests, quickly",
        "2 to 4 minutes the first time, then half a minute",
    );
    let started = Instant::now();
    Build::quick().all(Scope::Whole)?;
    run::done(started);
    Ok(())
}

/// The tests of the published site that are asked of a browser.
pub fn engine(browser: &Browser, (engine, title): (&str, &'static str)) -> Group {
    let filters: Vec<String> = match engine {
        "chromium" => Vec::new(),
        _ => EVERYWHERE.map(str::to_owned).to_vec(),
    };
    in_browser(title, browser, engine, &filters, &[])
}

/// A browser under load loses a message now and then: what failed among others is run once more, with
/// nothing beside it, and said.
pub fn in_browser(
    title: &'static str,
    browser: &Browser,
    engine: &str,
    filters: &[String],
    environment: &[(&str, &str)],
) -> Group {
    let run = |arguments: &[String]| {
        cargo_group(title, &["--features", "web", "--test", "web"], |command| {
            command
                // What a browser cannot be asked is said by its test.
                .args(["--", "--show-output"])
                .args(arguments)
                .env("HECHOS_CHROMIUM", &browser.chromium)
                .env("HECHOS_CHROMEDRIVER", &browser.driver)
                .env("HECHOS_PAGE_CHECKS", page::packages())
                .env("HECHOS_BROWSER", engine)
                .envs(environment.iter().copied());
        })
    };
    let group = run(filters);
    if group.failures.is_empty() || group.failures.len() > FEW {
        return group;
    }
    run::note(&format!("once more, alone: {}", group.failures.join(", ")));
    let alone = ["--test-threads=1".to_owned(), "--exact".to_owned()];
    let second = run(&[&alone[..], &group.failures].concat());
    group.again(&second)
}
