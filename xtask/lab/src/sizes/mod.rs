//! `cargo lab sizes`: what the bytes of a first visit are, written down in docs/performance.md.

pub mod allowance;
pub mod budget;
mod data;
mod group;
mod module;
mod named;
mod owner;
mod tables;

use std::time::Instant;

use xtask::{
    build, project,
    run::{self, Outcome},
    tools,
};

use crate::bench;

/// Builds the site, and the English program once more with the names of its functions; writes what
/// weighs what.
///
/// # Errors
/// When a step fails or a page is over its budget.
pub fn run() -> Outcome {
    tools::set_up()?;
    build::site()?;
    budget::report(&project::dist())?;
    let named = named::build()?;
    run::step(
        "weighing each part of the English program",
        "2 to 6 minutes",
    );
    let started = Instant::now();
    let section = tables::section(&named)?;
    run::done(started);
    bench::report::write(&section)?;
    bench::screen::run()
}
