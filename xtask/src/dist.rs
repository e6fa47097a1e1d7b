//! `cargo xtask dist`: the program for editors, one file with the engine in it.

use std::{fs, path::PathBuf, time::Instant};

use crate::{
    project,
    run::{self, Failure, Outcome},
    site::Build,
    tools,
};

/// Its name.
pub const PROGRAM: &str = "hechos";
/// The profile that it is compiled in.
const PROFILE: &str = "dist";
/// Names the folder of the engine to its compiler.
const ENGINE: &str = "HECHOS_ENGINE_WITHIN";
/// What an editor can be asked to download.
const MOST: f64 = 40.0;

/// Builds the engine, then the program around it, and says what that weighs.
///
/// # Errors
/// When a tool cannot be had, the compiler refuses something, or the program weighs too much.
pub fn run() -> Outcome {
    tools::set_up_release()?;
    run::step(
        "building the engine",
        "3 to 6 minutes the first time, then seconds",
    );
    let started = Instant::now();
    let engine = folder();
    Build::release().engine(&engine)?;
    run::done(started);
    run::step("building the program around it", "5 minutes the first time");
    let started = Instant::now();
    run::quietly(
        project::cargo()
            .args([
                "build",
                "--locked",
                "--profile",
                PROFILE,
                "--features",
                "cli",
            ])
            .args(["--bin", PROGRAM])
            .env(ENGINE, &engine),
        "the messages above name the file and the line",
    )?;
    run::done(started);
    let program = program();
    let about = fs::metadata(&program).map_err(|error| {
        Failure::new(
            format!("{}: {error}", program.display()),
            "run the same command again",
        )
    })?;
    let weight = about.len() as f64 / 1e6;
    if weight > MOST {
        return Err(Failure::new(
            format!(
                "{} weighs {weight:.1} MB, and may weigh {MOST} MB",
                program.display()
            ),
            "see with `cargo bloat` what has come in",
        ));
    }
    run::note(&format!("{}: {weight:.1} MB", program.display()));
    Ok(())
}

/// Where the engine is put together.
#[must_use]
pub fn folder() -> PathBuf {
    project::target().join("engine")
}

/// Where the program is.
#[must_use]
pub fn program() -> PathBuf {
    let name = [PROGRAM, std::env::consts::EXE_SUFFIX].concat();
    project::target().join(PROFILE).join(name)
}
