//! The dependencies, held to deny.toml: licences and origins of all of them, no crate twice in what
//! reaches a browser, and the advisories of RustSec where their database can be had.

use std::process::Command;

use crate::{
    project,
    run::{self, Outcome},
    tools,
};

const MEND: &str = "replace the crate that cargo-deny names, or argue it in deny.toml";
/// What is compiled for browsers.
const BROWSER: &str = "hydration,api";

/// Runs cargo-deny.
///
/// # Errors
/// When a dependency is not as deny.toml wants it.
pub fn run() -> Outcome {
    tools::cargo_deny()?;
    run::step("dependencies: cargo-deny", "a second");
    // Crates of other platforms are judged too, and no build has fetched them.
    run::quietly(
        project::cargo().args(["fetch", "--locked", "--quiet"]),
        "see that crates.io can be reached",
    )?;
    run::quietly(
        &mut deny(&[
            "--offline",
            "--all-features",
            "check",
            "licenses",
            "sources",
        ]),
        MEND,
    )?;
    let browser = ["--features", BROWSER, "--target", tools::TARGET];
    let bans = ["--offline", "--exclude-dev", "check", "bans"];
    run::quietly(&mut deny(&[&browser[..], &bans].concat()), MEND)?;
    if run::answer(&mut deny(&["fetch", "db"])).is_none() {
        run::note(
            "advisories: left out, for https://github.com/RustSec/advisory-db cannot be reached",
        );
        return Ok(());
    }
    run::quietly(
        &mut deny(&["--offline", "--all-features", "check", "advisories"]),
        MEND,
    )?;
    Ok(())
}

fn deny(arguments: &[&str]) -> Command {
    let mut command = project::command("cargo-deny");
    command
        .args(["--locked", "--log-level", "error"])
        .args(arguments);
    command
}
