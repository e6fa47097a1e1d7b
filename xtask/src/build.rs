//! `cargo xtask build`: the release site in `dist/`, and what a first visit weighs.

use std::time::Instant;

use crate::{
    api, project,
    run::{self, Outcome},
    synthetic, tools,
};

/// A prerenderer that is quick to compile would take minutes over many rows.
pub const OVER_MANY_ROWS: [(&str, &str); 1] = [("CARGO_PROFILE_PRERENDER_OPT_LEVEL", "1")];

/// What the lab writes and weighs when the site stands: a program of its own, since packing is slow to
/// compile and nobody needs it to see the sheet.
const PUBLISH: [&str; 7] = [
    "run",
    "--quiet",
    "--locked",
    "--package",
    "lab",
    "--",
    "publish",
];

/// Sets up, builds, writes the bill of materials, prints the weights.
///
/// # Errors
/// When a step fails or a page is over its budget.
pub fn run() -> Outcome {
    tools::set_up()?;
    site()?;
    run::step(
        "the bill of materials, and what a first visit weighs",
        "a minute to compile the first time, then seconds",
    );
    run::stream(project::cargo().args(PUBLISH), "mend what is said above")
}

/// Builds and prerenders the site into `dist/`, where Trunk.toml names the steps, then what else
/// stands there.
///
/// # Errors
/// When Trunk, the compiler or the prerenderer fails.
pub fn site() -> Outcome {
    run::step(
        "building and prerendering the sheet into dist/",
        "about 2 minutes the first time, then seconds",
    );
    let started = Instant::now();
    run::stream(
        tools::trunk("build").args(["--log", "warn"]),
        "the messages above name the file and the line; a bad row of static/dataset also says how to mend it",
    )?;
    run::done(started);
    api::build()
}

/// Builds the sheet over a made-up dataset into a folder of its own; `dist/` stays as it is.
///
/// # Errors
/// When the number makes no sense or a step fails.
pub fn synthetic(rows: &str) -> Outcome {
    let rows = synthetic::rows(rows)?;
    tools::set_up()?;
    let dataset = synthetic::write(rows)?;
    let dist = dataset.with_file_name("dist");
    run::step(
        &format!(
            "building the sheet with {rows} rows into {}",
            dist.display()
        ),
        "some minutes",
    );
    let started = Instant::now();
    run::stream(
        tools::trunk("build")
            .args(["--log", "warn", "--dist"])
            .arg(&dist)
            .env("HECHOS_DATASET", &dataset)
            .envs(OVER_MANY_ROWS),
        "the messages above name the file and the line",
    )?;
    run::done(started);
    Ok(())
}
