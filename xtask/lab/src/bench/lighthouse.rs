//! `cargo lab bench lighthouse`: what Lighthouse for mobile says of the pages, beside an empty one.
//! `tests/lighthouse` pins it, serves the built site and takes the rounds.

use super::{measured_with, report};
use xtask::{
    build, project,
    run::{self, Failure, Outcome},
    test::{Browser, npm},
};

/// The folder under `tests/` that pins the package and holds the script.
const FOLDER: &str = "lighthouse";
/// How often each page is judged.
const ROUNDS: &str = "5";

const OPENING: &str = "\
## What Lighthouse says

Lighthouse for mobile with its own simulation of a slow line and a slow processor, the median of five rounds; \
the rounds of all pages are taken in turn, and every file is packed with brotli 11. On a busy machine an empty page \
loses points too, so it stands beside them. Run `cargo lab bench lighthouse` to write this section anew.

| page | performance | lowest and highest | blocking time | first paint | largest paint | layout shift |
|---|---:|---|---:|---:|---:|---:|
";

/// Builds the site, judges its pages, and writes the section.
///
/// # Errors
/// When a step fails or nothing was judged.
pub fn run(browser: &Browser, as_built: bool) -> Outcome {
    npm::install(FOLDER, "Lighthouse")?;
    if !as_built {
        build::site()?;
    }
    run::step("judging five pages five times by Lighthouse", "8 minutes");
    let output = run::quietly(
        project::command("node")
            .arg(format!("tests/{FOLDER}/measure.mjs"))
            .arg(npm::packages(FOLDER))
            .arg(project::dist())
            .arg(&browser.chromium)
            .arg(ROUNDS),
        "read above what Node or Lighthouse complains of",
    )?;
    let rows: Vec<&str> = output
        .lines()
        .filter_map(|line| line.strip_prefix("report: "))
        .collect();
    if rows.is_empty() {
        return Err(Failure::new(
            "Lighthouse judged nothing",
            "see what tests/lighthouse/measure.mjs tells",
        ));
    }
    let with = measured_with(browser);
    report::write(&format!("{OPENING}{}\n\n{with}", rows.join("\n")))
}
