//! `cargo xtask build`: the release site in `dist/`, and what a first visit weighs.

use std::time::Instant;

use crate::{
    project,
    run::{self, Outcome},
    sizes, tools,
};

/// Sets up, builds, prints the weights.
///
/// # Errors
/// When a step fails or a page is over its budget.
pub fn run() -> Outcome {
    tools::set_up()?;
    site()?;
    sizes::report(&project::dist())
}

/// Builds and prerenders the site into `dist/`; Trunk.toml names the steps.
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
    Ok(())
}
