//! Installs what a build needs: the wasm target, Trunk and the wasm-bindgen CLI, inside the project.

use std::{process::Command, time::Instant};

use crate::{
    project,
    run::{self, Outcome},
};

/// The target of what runs in the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// The newest Trunk that the pinned toolchain builds.
const TRUNK: &str = "0.21.14";

/// Judges the dependencies.
const CARGO_DENY: &str = "0.20.2";
/// What drives Firefox.
const GECKODRIVER: &str = "0.37.1";

/// Compiles the standard library along with the program, without the texts of panics and for size:
/// a tenth of the wasm (173.4 KB of brotli become 156.1). A panic still stops the program at once.
///
/// The options are not stable yet; the pinned compiler takes them through `RUSTC_BOOTSTRAP`, so that
/// no second toolchain is needed. Without them (plain `trunk build`) the sheet is the same, only larger.
pub const SMALL: [(&str, &str); 5] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true"),
    ("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort"),
];

/// Installs whatever is missing; says nothing of what is there.
///
/// # Errors
/// When a download or a build fails.
pub fn set_up() -> Outcome {
    rust_part("target", TARGET)?;
    rust_part("component", "rust-src")?;
    // Trunk without its default features cannot download: the sheet needs it to build and serve only.
    install(
        "trunk",
        "trunk",
        TRUNK,
        &["--no-default-features"],
        "4 to 10 minutes, once",
    )?;
    // Its version must equal the library's, or the glue does not fit the wasm.
    let bindgen = project::locked_version("wasm-bindgen")?;
    install(
        "wasm-bindgen-cli",
        "wasm-bindgen",
        &bindgen,
        &[],
        "2 to 4 minutes, once",
    )?;
    fetch()
}

/// Installs what drives Firefox, unless it is there.
///
/// # Errors
/// When a download or a build fails.
pub fn geckodriver() -> Outcome {
    install(
        "geckodriver",
        "geckodriver",
        GECKODRIVER,
        &[],
        "2 to 4 minutes, once",
    )
}

/// Installs the judge of the dependencies, unless it is there.
///
/// # Errors
/// When a download or a build fails.
pub fn cargo_deny() -> Outcome {
    install(
        "cargo-deny",
        "cargo-deny",
        CARGO_DENY,
        &[],
        "2 to 6 minutes, once",
    )
}

/// Trunk, kept from the network: what it needs is installed by [`set_up`].
pub fn trunk(command: &str) -> Command {
    let mut trunk = project::command("trunk");
    trunk
        .args([
            command,
            "--offline=true",
            "--locked=true",
            "--skip-version-check",
        ])
        // Its own backtraces bury the message that counts.
        .env("RUST_LIB_BACKTRACE", "0")
        .envs(SMALL);
    trunk
}

/// Adds a target or component to the pinned toolchain if it lacks it; automatic installation may be off.
///
/// # Errors
/// When rustup is missing or cannot reach its server.
pub fn rust_part(kind: &str, name: &str) -> Outcome {
    let toolchain = project::pinned_toolchain()?;
    let installed = run::answer(Command::new("rustup").args([
        kind,
        "list",
        "--installed",
        "--toolchain",
        &toolchain,
    ]));
    if installed.is_some_and(|list| list.lines().any(|line| line.starts_with(name))) {
        return Ok(());
    }
    run::step(&format!("rustup {kind} add {name}"), "a few seconds, once");
    let started = Instant::now();
    run::quietly(
        project::command("rustup").args([kind, "add", name, "--toolchain", &toolchain]),
        &format!(
            "see that rustup is installed (https://rustup.rs) and that static.rust-lang.org can be reached, then run `rustup {kind} add {name} --toolchain {toolchain}`"
        ),
    )?;
    run::done(started);
    Ok(())
}

fn install(package: &str, program: &str, version: &str, options: &[&str], about: &str) -> Outcome {
    let folder = project::tools();
    let program = folder.join("bin").join(program);
    let found = run::answer(Command::new(&program).arg("--version"));
    if found.is_some_and(|text| text.split_whitespace().any(|word| word == version)) {
        return Ok(());
    }
    run::step(&format!("building {package} {version} into .tools/"), about);
    let started = Instant::now();
    // A folder of its own: a second try resumes where the first one broke off.
    let target = project::root().join("target").join("tools");
    run::quietly(
        project::cargo()
            .args([
                "install",
                package,
                "--version",
                version,
                "--locked",
                "--force",
                "--root",
            ])
            .arg(&folder)
            .arg("--target-dir")
            .arg(&target)
            .args(options)
            // Tools that run for seconds need not be optimised for minutes.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        "see that crates.io can be reached and that a C compiler (Debian: build-essential) is installed, then run the same command again: it resumes",
    )?;
    run::done(started);
    Ok(())
}

/// Trunk builds offline, so what the two lock files name must be on the disk: that of the project, and
/// that of the standard library, which is compiled for the browser alone.
fn fetch() -> Outcome {
    let everything: fn() -> Command = || fetching(&[]);
    let library = || {
        let mut cargo = fetching(&["--target", TARGET]);
        cargo.envs(SMALL);
        cargo
    };
    for command in [everything, library] {
        if run::answer(command().args(["--offline", "--quiet"])).is_some() {
            continue;
        }
        run::step("cargo fetch --locked", "about 20 seconds, once");
        let started = Instant::now();
        run::quietly(
            &mut command(),
            "see that crates.io can be reached; if Cargo.lock is out of date, run `cargo metadata` and commit it",
        )?;
        run::done(started);
    }
    Ok(())
}

fn fetching(options: &[&str]) -> Command {
    let mut cargo = project::cargo();
    cargo.args(["fetch", "--locked"]).args(options);
    cargo
}
