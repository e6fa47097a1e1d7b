//! `cargo xtask bench`: times the judge in the browser, compiled as the sheet is, and writes down what it took.

use std::{env, fs, path::Path, process::Command};

use crate::{
    project,
    run::{self, Failure, Outcome},
    test::browser,
    tools,
};

/// Under `target/`: the benchmark's page and module.
const SITE: &str = "target/bench";
const REPORT: &str = "docs/performance.md";

/// Builds the module, times it in Chromium, prints the table and writes the report.
///
/// # Errors
/// When a step fails or the browser says nothing.
pub fn run() -> Outcome {
    tools::set_up()?;
    browser::nginx()?;
    let browser = browser::find_or_install()?;
    let site = project::root().join(SITE);
    build(&site)?;
    run::step("timing the judge in Chromium", "a minute");
    let output = run::quietly(
        project::cargo()
            .args([
                "test",
                "--locked",
                "--quiet",
                "--features",
                "web",
                "--test",
                "web",
            ])
            .args(["--", "--ignored", "--nocapture", "bench::"])
            .env("HECHOS_SITE", SITE)
            .env("HECHOS_CHROMIUM", &browser.chromium)
            .env("HECHOS_CHROMEDRIVER", &browser.driver),
        "read above what the browser complains of",
    )?;
    let rows: Vec<&str> = output
        .lines()
        .filter(|line| line.starts_with("| "))
        .collect();
    if rows.is_empty() {
        return Err(Failure::new(
            "the browser measured nothing",
            "see that tests/web/bench.rs prints a table row for each line of tests/bench/bench.js",
        ));
    }
    let report = report(&rows, &version(&browser.chromium));
    println!("\n{report}");
    let path = project::root().join(REPORT);
    // What follows was measured by hand.
    let kept = project::text_of(REPORT)?;
    let kept = kept.find("\n## ").map_or("", |at| &kept[at..]);
    fs::write(&path, [&report, kept].concat()).map_err(|error| {
        Failure::new(
            format!("{REPORT} cannot be written: {error}"),
            "see that docs/ is there and can be written to",
        )
    })
}

/// The module as the sheet is compiled, its glue, and the page that times it.
fn build(site: &Path) -> Outcome {
    run::step(
        "compiling the benchmark for the browser",
        "about 2 minutes the first time",
    );
    run::quietly(
        project::cargo()
            .args(["build", "--locked", "--release", "--bin", "hechos-bench"])
            .args(["--features", "bench", "--target", tools::TARGET])
            .envs(tools::SMALL),
        "the messages above name the file and the line",
    )?;
    let module = format!("target/{}/release/hechos-bench.wasm", tools::TARGET);
    run::quietly(
        project::command("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--out-dir"])
            .arg(site)
            .arg(module),
        "run `cargo xtask setup`, which installs the version that fits",
    )?;
    for name in ["index.html", "bench.js"] {
        let from = project::root().join("tests/bench").join(name);
        fs::copy(&from, site.join(name)).map_err(|error| {
            Failure::new(
                format!("{} cannot be copied: {error}", from.display()),
                "restore it with `git checkout`",
            )
        })?;
    }
    Ok(())
}

fn report(rows: &[&str], browser: &str) -> String {
    format!(
        "# What the judge takes in the browser\n\n\
         Microseconds a call, the module compiled as the sheet is. Each row is the median, the best and \
         the worst of 25 rounds; the rounds of all rows are taken in turn, so only ratios within this \
         table mean anything on a busy machine. A frame of the screen has 16,667.\n\n\
         Measured with {browser} on {}. Run `cargo xtask bench` to write this page anew.\n\n\
         | one call of | median | best | worst |\n|---|---:|---:|---:|\n{}\n\n\
         - *share*: a printed figure over a printed figure, with verdict, reasons and derivation.\n\
         - *refused share*: the same for two that do not belong together, with the nearest questions that do.\n\
         - *chain*: eight typed shares of a typed whole. *compare*: two economies of one list.\n\
         - *parse*: “28,900 millones de dólares”. *questions*: all that can be asked with one figure.\n\
         - *audit*: every check of the articles against themselves. The page has their outcome as HTML and never runs it.\n",
        machine(),
        rows.join("\n"),
    )
}

/// Cores and processor, where the system tells.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or(env::consts::ARCH, |(_, name)| name);
    format!("{cores} cores of {model}")
}

fn version(program: &Path) -> String {
    run::answer(Command::new(program).arg("--version")).unwrap_or_else(|| "Chromium".to_owned())
}
