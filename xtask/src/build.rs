//! `cargo xtask build`: the site as it is published, in `dist/`, and what a first visit weighs.

use std::time::Instant;

use crate::{
    project,
    run::{self, Outcome},
    site::{Build, Scope},
    tools,
};

/// Sets up, builds, says what the site is made of and what it weighs.
///
/// # Errors
/// When a step fails or a page is over its budget.
pub fn run() -> Outcome {
    site()?;
    run::stream(
        project::cargo().args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "lab",
            "--",
            "publish",
        ]),
        "the messages above say what is wrong and how to mend it",
    )
}

/// The whole site in `dist/`, the module for developers included.
///
/// # Errors
/// When a tool cannot be had, or the compiler or the prerenderer fails.
pub fn site() -> Outcome {
    tools::set_up_release()?;
    run::step(
        "building the site into dist/",
        "3 to 6 minutes the first time; a minute or two when code has changed, then seconds",
    );
    let started = Instant::now();
    Build::release().all(Scope::Whole)?;
    run::done(started);
    Ok(())
}

/// The module for developers alone, in `dist/api`.
///
/// # Errors
/// When a tool cannot be had, or the compiler fails.
pub fn module() -> Outcome {
    tools::set_up_release()?;
    run::step(
        "building the module for developers into dist/api/",
        "2 minutes the first time",
    );
    let started = Instant::now();
    Build::release().module()?;
    run::done(started);
    Ok(())
}
