//! `cargo lab bench judge`: times the judge in the browser, compiled as the sheet is.

use std::{fs, path::Path};

use super::{measured, measured_with, report};
use xtask::{
    api, project,
    run::{self, Failure, Outcome},
    test::Browser,
    tools,
};

/// Under `target/`: the benchmark's page and module.
const SITE: &str = "target/bench";

/// Builds the module, times it in Chromium, prints the table and writes the section.
///
/// # Errors
/// When a step fails or the browser says nothing.
pub fn run(browser: &Browser) -> Outcome {
    build(&project::root().join(SITE))?;
    run::step("timing the judge in Chromium", "a minute");
    let rows = measured(browser, "judge", &[("HECHOS_SITE", SITE)])?;
    report::write(&section(&rows.join("\n"), &measured_with(browser)))
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
    let native = [
        "build",
        "--locked",
        "--profile",
        "prerender",
        "--features",
        "ssr,api",
    ];
    run::quietly(
        project::cargo().args(native).args(["--bin", api::PROGRAM]),
        "the messages above name the file and the line",
    )?;
    let program = project::target().join("prerender").join(api::PROGRAM);
    run::quietly(
        project::command(&program.to_string_lossy())
            .arg("whole")
            .arg(site.join("hechos-bench_bg.wasm")),
        "the messages above name the file and the line",
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

fn section(rows: &str, with: &str) -> String {
    format!(
        "# What the judge takes in the browser\n\n\
         Microseconds a call, the module compiled as the sheet is. Each row is the median, the best and \
         the worst of 25 rounds; the rounds of all rows are taken in turn, so only ratios within this \
         table mean anything on a busy machine. A frame of the screen has 16,667.\n\n\
         {with} Run `cargo lab bench judge` to write this section anew.\n\n\
         | one call of | median | best | worst |\n|---|---:|---:|---:|\n{rows}\n\n\
         - *share*: a printed figure over a printed figure, with verdict, reasons and derivation.\n\
         - *refused share*: the same for two that do not belong together, with the nearest questions that do.\n\
         - *chain*: eight typed shares of a typed whole. *compare*: two economies of one list.\n\
         - *parse*: “28,900 millones de dólares”. *questions*: all that can be asked with one figure.\n\
         - *audit*: every check of the articles against themselves. The page has their outcome as HTML and never runs it.\n"
    )
}
