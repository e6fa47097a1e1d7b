//! `cargo xtask test`: installs what tests need, runs every group, ends with one summary.

pub mod browser;
mod data;
mod module;
pub mod npm;
mod page;
mod tally;

use std::{path::PathBuf, process::Command, time::Instant};

use crate::{
    build, manifest, project,
    run::{self, Failure, Outcome},
    tools,
};
use tally::{Group, Tally};

/// The browsers in which the whole suite runs, as the command line and `HECHOS_ENGINE` name them, with
/// the titles of their groups.
const ENGINES: [(&str, &str); 3] = [
    ("chromium", "the site in Chromium"),
    ("firefox", "the site in Firefox"),
    ("webkit", "the site in WebKit"),
];

/// How many tests of a browser may fail and be tried again: where more do, something is wrong.
const FEW: usize = 5;

/// What the command line asked for.
pub struct Options {
    filter: Option<String>,
    /// Those of [`ENGINES`] that are driven.
    engines: Vec<(&'static str, &'static str)>,
    /// Whether nothing but one browser was asked for.
    browser_alone: bool,
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
            engines: ENGINES.to_vec(),
            browser_alone: false,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--no-browser" => options.engines.clear(),
                "--browser" => {
                    let asked = rest.next().map_or("nothing", String::as_str);
                    options
                        .engines
                        .retain(|(name, _)| asked == *name || asked == "all");
                    // The quick run holds everything but the other browsers.
                    options.browser_alone = !["chromium", "all"].contains(&asked);
                    if options.engines.is_empty() {
                        return Err(Failure::new(
                            format!("--browser got {asked:?}"),
                            "write `--browser chromium`, `firefox` or `webkit` to drive one of them, or leave it out",
                        ));
                    }
                }
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
    let browser = if options.engines.is_empty() {
        None
    } else {
        page::set_up()?;
        browser::nginx()?;
        browser::caddy()?;
        if options.engines.iter().any(|(name, _)| *name != "chromium") {
            browser::others()?;
        }
        if whole {
            module::set_up()?;
        }
        Some(browser::find_or_install()?)
    };
    let frictionless = if whole {
        Some(data::environment()?)
    } else {
        None
    };

    if let (Some(browser), true) = (&browser, options.browser_alone) {
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
        return vec![Group::failed("the site", "it did not build")];
    }
    let mut groups = Vec::new();
    if options.filter.is_none() && !options.browser_alone {
        groups.push(page::group());
        groups.push(module::group(browser));
    }
    let engines = options.engines.iter();
    groups.extend(engines.map(|engine| browser_group(browser, *engine, options)));
    groups
}

/// The tests of the site in one browser. A browser under load loses a message now and then: what failed
/// among others is run once more, with nothing beside it, and said.
fn browser_group(
    browser: &Browser,
    (engine, title): (&str, &'static str),
    options: &Options,
) -> Group {
    let run = |more: &[String], options: &Options| {
        let arguments = ["--features", "web", "--test", "web"];
        cargo_group(title, &arguments, options, |command| {
            command
                // What a browser cannot be asked is said by its test.
                .args(["--", "--show-output"])
                .args(more)
                .env("HECHOS_CHROMIUM", &browser.chromium)
                .env("HECHOS_CHROMEDRIVER", &browser.driver)
                .env("HECHOS_PAGE_CHECKS", page::packages())
                .env("HECHOS_ENGINE", engine);
        })
    };
    let group = run(&[], options);
    if group.failures.is_empty() || group.failures.len() > FEW {
        return group;
    }
    run::note(&format!("once more, alone: {}", group.failures.join(", ")));
    let alone = ["--test-threads=1".to_owned(), "--exact".to_owned()];
    let all = Options {
        filter: None,
        engines: Vec::new(),
        browser_alone: true,
    };
    let second = run(&[&alone[..], &group.failures].concat(), &all);
    group.again(&second)
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
