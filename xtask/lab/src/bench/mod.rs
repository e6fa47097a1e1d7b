//! `cargo lab bench`: measures in Chromium and natively, and writes down what was found.

mod judge;
mod lighthouse;
mod native;
pub mod report;
mod samples;
mod scale;
pub mod screen;
mod visit;
mod waits;

use std::{path::Path, process::Command};

use xtask::{
    project,
    run::{self, Failure, Outcome},
    test::{Browser, browser},
    tools,
};

/// Where the numbers go.
const REPORT: &str = "docs/performance.md";

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Judge,
    Visit,
    Lighthouse,
    Native,
}

/// Measures what readers wait for, or the part that the arguments name.
///
/// # Errors
/// When there is no such part, when a step fails, or when the browser says nothing.
pub fn run(arguments: &[String]) -> Outcome {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if arguments == ["waits"] {
        return waits::run();
    }
    if arguments == ["scale"] {
        return scale::run();
    }
    if arguments == ["native"] {
        // Needs no browser.
        return native::run();
    }
    let (arguments, as_built) = match &arguments[..] {
        [rest @ .., "--as-built"] => (rest, true),
        all => (all, false),
    };
    let parts: &[Part] = match arguments {
        [] if !as_built => &[Part::Judge, Part::Visit, Part::Lighthouse, Part::Native],
        ["judge"] if !as_built => &[Part::Judge],
        ["visit"] => &[Part::Visit],
        ["lighthouse"] => &[Part::Lighthouse],
        _ => {
            return Err(Failure::new(
                format!("there is no `cargo lab bench {}`", arguments.join(" ")),
                "name `judge`, `visit`, `lighthouse`, `native`, `scale` or `waits`, or nothing for the first four",
            ));
        }
    };
    tools::set_up()?;
    browser::nginx()?;
    let browser = browser::find_or_install()?;
    for part in parts {
        match part {
            Part::Judge => judge::run(&browser)?,
            Part::Visit => visit::run(&browser, as_built)?,
            Part::Lighthouse => lighthouse::run(&browser, as_built)?,
            Part::Native => native::run()?,
        }
    }
    Ok(())
}

/// Runs a measurement of tests/web/bench, and returns the lines of its report.
fn measured(browser: &Browser, name: &str, environment: &[(&str, &str)]) -> Outcome<Vec<String>> {
    let output = run::quietly(
        project::cargo()
            .args(["test", "--locked", "--quiet"])
            .args(["--features", "web", "--test", "web"])
            .args(["--", "--ignored", "--nocapture"])
            .arg(format!("bench::{name}::"))
            .envs(environment.iter().copied())
            .env("HECHOS_CHROMIUM", &browser.chromium)
            .env("HECHOS_CHROMEDRIVER", &browser.driver),
        "read above what the browser complains of",
    )?;
    let lines: Vec<String> = output
        .lines()
        .filter_map(|line| line.strip_prefix("report:"))
        .map(|line| line.trim().to_owned())
        .collect();
    if lines.is_empty() {
        return Err(Failure::new(
            "the browser measured nothing",
            format!("see that tests/web/bench/{name}.rs tells lines of a report"),
        ));
    }
    Ok(lines)
}

/// "Measured with Chromium … on 2 cores of …".
fn measured_with(browser: &Browser) -> String {
    let version = run::answer(Command::new(&browser.chromium).arg("--version"));
    let version = version.unwrap_or_else(|| "Chromium".to_owned());
    format!("Measured with {version} on {}.", machine())
}

/// Cores and processor, where the system tells.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let info = std::fs::read_to_string(Path::new("/proc/cpuinfo")).unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or(std::env::consts::ARCH, |(_, name)| name);
    format!("{cores} cores of {model}")
}
