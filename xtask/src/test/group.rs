//! A group of tests that is one call of cargo.

use std::process::Command;

use super::tally::{self, Group};
use crate::{project, run};

/// The features of the native tests beyond the pure layer, those of the prerenderer, the module and the program
/// for editors at once: two builds would take twice as long.
pub const FEATURES: &str = "cli";

/// Runs `cargo test` with these arguments, and says how it ended.
pub fn cargo_group(
    title: &'static str,
    arguments: &[&str],
    prepare: impl FnOnce(&mut Command),
) -> Group {
    run::step(title, "a minute or two to compile the first time");
    let mut command = project::cargo();
    command
        .args(["test", "--locked", "--no-fail-fast"])
        .args(arguments);
    prepare(&mut command);
    let group = tally::run(title, &mut command);
    run::note(&group.line());
    group
}
