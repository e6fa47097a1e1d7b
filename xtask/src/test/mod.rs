//! `cargo xtask test`: installs what tests need, runs every group, ends with one summary.

pub mod browser;
mod data;
mod module;
mod npm;
mod page;
mod tally;

use std::{path::PathBuf, process::Command, time::Instant};

use crate::{
    build, manifest, project,
    run::{self, Failure, Outcome},
    tools,
};
use tally::{Group, Tally};

/// The title of the browser tests.
const BROWSER: &str = "real browsers: Chromium, and Firefox and WebKit for what must hold in each";
/// What the names of tests say that drive another browser than Chromium.
const OTHERS: [&str; 2] = ["::firefox::", "::webkit::"];

/// Tests that name their browsers themselves.
const NAMED: [&str; 4] = ["::chromium::", "::firefox::", "::webkit::", "hosting::"];

/// What the command line asked for.
pub struct Options {
    filter: Option<String>,
    browser: bool,
    /// Whether Firefox and WebKit are driven too.
    others: bool,
    /// The one browser, other than Chromium, in which everything that can run there runs.
    engine: Option<&'static str>,
}

/// What the browser tests start.
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// Its driver.
    pub driver: PathBuf,
}

impl Options {
    /// Reads `[filter] [--no-browser] [--browser chromium|firefox|webkit|all]`.
    ///
    /// # Errors
    /// When an argument is unknown.
    pub fn parse(arguments: &[String]) -> Outcome<Self> {
        let mut options = Self {
            filter: None,
            browser: true,
            others: true,
            engine: None,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--no-browser" => options.browser = false,
                "--browser" => match rest.next().map(String::as_str) {
                    Some(which @ ("chromium" | "all")) => options.others = which == "all",
                    Some("firefox") => options.engine = Some("firefox"),
                    Some("webkit") => options.engine = Some("webkit"),
                    other => {
                        let what = format!("--browser got {:?}", other.unwrap_or("nothing"));
                        return Err(Failure::new(
                            what,
                            "write `--browser chromium`, `firefox` or `webkit` to drive one of them alone, or leave it out",
                        ));
                    }
                },
                flag if flag.starts_with('-') => {
                    return Err(Failure::new(
                        format!("`cargo xtask test` knows no option {flag:?}"),
                        "write `cargo xtask test [filter] [--no-browser] [--browser chromium|firefox|webkit|all]`",
                    ));
                }
                filter if options.filter.is_none() => options.filter = Some(filter.to_owned()),
                second => {
                    return Err(Failure::new(
                        format!("there is a second filter, {second:?}"),
                        "give one filter, or none",
                    ));
                }
            }
        }
        Ok(options)
    }
}

/// Runs every group, even after one has failed, then sums up.
///
/// # Errors
/// When something cannot be installed or a test fails.
pub fn run(options: &Options) -> Outcome {
    const NATIVE: &str = "native: library, documentation, dataset, house rules";
    let started = Instant::now();
    let whole = options.filter.is_none();
    tools::set_up()?;
    let browser = if options.browser {
        page::set_up()?;
        browser::nginx()?;
        browser::caddy()?;
        if options.others {
            browser::others()?;
        }
        if whole {
            module::set_up()?;
        }
        Some(browser::find_or_install()?)
    } else {
        None
    };
    let frictionless = if whole {
        Some(data::environment()?)
    } else {
        None
    };

    if let (Some(browser), Some(_)) = (&browser, options.engine) {
        return ended(&site_groups(browser, options), started, options);
    }
    let mut groups = vec![
        cargo_group(NATIVE, &["--workspace"], options, |_| {}),
        rendered_group(options)?,
    ];
    if let Some(program) = frictionless {
        groups.push(data::group(&program));
        groups.push(data::recomputed(&program));
    }
    if let Some(browser) = browser {
        groups.extend(site_groups(&browser, options));
    }
    ended(&groups, started, options)
}

/// The summary, and whether all is well.
fn ended(groups: &[Group], started: Instant, options: &Options) -> Outcome {
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
            "read the first failure above; `cargo xtask test NAME` runs the tests whose name holds NAME",
        ));
    }
    match &options.filter {
        Some(filter) if sum.passed == 0 => Err(Failure::new(
            format!("no test has {filter:?} in its name"),
            "run `cargo xtask test` to see the groups",
        )),
        _ => Ok(()),
    }
}

/// What the prerenderer needs, and only that: the native group has run the rest.
fn rendered_group(options: &Options) -> Outcome<Group> {
    const TITLE: &str = "rendered components";
    let manifest = project::text_of("Cargo.toml")?;
    let mut arguments = vec!["--features", "ssr", "--lib"];
    if options.filter.is_none() {
        arguments.extend(["--", "view::", "page::"]);
    }
    let mut group = cargo_group(TITLE, &arguments, options, |_| {});
    let tests = manifest::tests_with(&manifest, "ssr");
    if !tests.is_empty() {
        let mut arguments = vec!["--features", "ssr"];
        arguments.extend(tests.iter().flat_map(|name| ["--test", name]));
        group = group.joined(cargo_group(TITLE, &arguments, options, |_| {}));
    }
    Ok(group)
}

/// What needs the finished site.
fn site_groups(browser: &Browser, options: &Options) -> Vec<Group> {
    if let Err(failure) = build::site() {
        eprint!("{failure}");
        return vec![Group::failed(BROWSER, "the site did not build")];
    }
    let mut groups = Vec::new();
    if options.filter.is_none() && options.engine.is_none() {
        groups.push(page::group());
        groups.push(module::group(browser));
    }
    groups.push(browser_group(browser, options));
    groups
}

fn browser_group(browser: &Browser, options: &Options) -> Group {
    let mut arguments = vec!["--features", "web", "--test", "web"];
    let skipped: &[&str] = match options.engine {
        Some(_) => &NAMED,
        None if options.others => &[],
        None => &OTHERS,
    };
    if !skipped.is_empty() {
        arguments.push("--");
        arguments.extend(skipped.iter().flat_map(|name| ["--skip", name]));
    }
    cargo_group(BROWSER, &arguments, options, |command| {
        command
            .env("HECHOS_CHROMIUM", &browser.chromium)
            .env("HECHOS_CHROMEDRIVER", &browser.driver)
            .env("HECHOS_PAGE_CHECKS", page::packages());
        if let Some(engine) = options.engine {
            command.env("HECHOS_ENGINE", engine);
        }
    })
}

fn cargo_group(
    title: &'static str,
    arguments: &[&str],
    options: &Options,
    prepare: impl Fn(&mut Command),
) -> Group {
    run::step(title, "a minute or two to compile the first time");
    let mut command = project::cargo();
    command
        .args(["test", "--locked", "--no-fail-fast"])
        .args(arguments);
    if let Some(filter) = &options.filter {
        command.arg(filter);
    }
    prepare(&mut command);
    let group = tally::run(title, &mut command);
    run::note(&group.line());
    group
}
