//! The program once more, with the names that the published one has lost.

use std::{fs, path::Path, time::Instant};

use super::module::Module;
use xtask::{
    project,
    run::{self, Failure, Outcome},
    tools,
};

/// The program that is weighed, with the features that index.html names for it.
const PROGRAM: &str = "hechos-app";
const FEATURES: &str = "hydration";
/// A folder of its own: names are part of what cargo takes for the same program.
const TARGET: &str = "target/sizes";

/// The program with its names.
pub struct Named {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its parts.
    pub module: Module,
    /// What the linker says of the place of each constant.
    pub map: String,
}

/// Compiles it as the site is compiled.
///
/// # Errors
/// When a step fails.
pub fn build() -> Outcome<Named> {
    run::step(
        "building the program with names, into target/sizes/",
        "2 minutes the first time",
    );
    let started = Instant::now();
    let target = project::root().join(TARGET);
    fs::create_dir_all(&target).map_err(|error| broken(&target, &error))?;
    let map = target.join(format!("{PROGRAM}.map"));
    let flags = [
        // Names that say for which types a function was compiled.
        "-Csymbol-mangling-version=v0".to_owned(),
        format!("-Clink-arg=-Map={}", map.display()),
    ];
    run::quietly(
        project::cargo()
            .args(["build", "--locked", "--release", "--no-default-features"])
            .args(["--bin", PROGRAM, "--features", FEATURES])
            .args(["--target", tools::TARGET, "--target-dir"])
            .arg(&target)
            .envs(tools::SMALL)
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
            .env("CARGO_PROFILE_RELEASE_STRIP", "false"),
        "the messages above name the file and the line",
    )?;
    let bound = target.join("bound");
    run::quietly(
        project::command("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--out-dir"])
            .arg(&bound)
            .arg(target.join(format!("{}/release/{PROGRAM}.wasm", tools::TARGET))),
        "run `cargo xtask setup`, which installs the version that fits",
    )?;
    let wasm = bound.join(format!("{PROGRAM}_bg.wasm"));
    let bytes = fs::read(&wasm).map_err(|error| broken(&wasm, &error))?;
    let module = Module::read(&bytes).ok_or_else(|| {
        Failure::new(
            format!("{} holds what the lab cannot read", wasm.display()),
            "see which section it is, and teach it to xtask/lab/src/sizes/module.rs",
        )
    })?;
    let map = fs::read_to_string(&map).map_err(|error| broken(&map, &error))?;
    run::done(started);
    Ok(Named { bytes, module, map })
}

fn broken(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{}: {error}", path.display()),
        "see that the disk has room, or remove target/sizes, then run the same command again",
    )
}
