//! Installs what builds and checks need: parts of the toolchain, and tools inside the project.

use std::{fs, process::Command, time::Instant};

use crate::{
    project,
    run::{self, Failure, Outcome},
};

const BUILT: &str = "see that crates.io can be reached and that a C compiler (Debian: build-essential) is installed, then run the same command again: it resumes";

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
/// no second toolchain is needed. Without them (`trunk build` alone) the sheet is the same, only larger.
pub const SMALL: [(&str, &str); 5] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true"),
    ("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort"),
];

/// Installs what is missing to compile and bind a program; says nothing of what is there.
///
/// # Errors
/// When a download or a build fails.
pub fn set_up() -> Outcome {
    rust_part("target", TARGET)?;
    fetch(|| fetching(&["--target", TARGET, "--target", "host-tuple"]))?;
    bindgen()
}

/// The same, and the source of the standard library, which is compiled along with what is published.
///
/// # Errors
/// When a download or a build fails.
pub fn set_up_release() -> Outcome {
    set_up()?;
    rust_part("component", "rust-src")?;
    fetch(|| {
        let mut cargo = fetching(&["--target", TARGET]);
        cargo.envs(SMALL);
        cargo
    })
}

/// Puts `wasm-bindgen` into `.tools/bin`, unless one of the library's version is there or on PATH.
fn bindgen() -> Outcome {
    const PROGRAM: &str = "wasm-bindgen";
    let version = project::locked_version(PROGRAM)?;
    if is_there(&mut project::command(PROGRAM), &version) {
        return Ok(());
    }
    run::step(
        &format!("building {PROGRAM} {version} into .tools/"),
        "a minute or two, once",
    );
    let started = Instant::now();
    run::quietly(
        project::cargo().args(["build", "--locked", "--package", "bindgen"]),
        BUILT,
    )?;
    let folder = project::tools().join("bin");
    let built = project::target().join("debug").join(PROGRAM);
    // Whole or not at all: a copy that broke off would be taken for the tool.
    let copy = folder.join("wasm-bindgen.part");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(&built, &copy))
        .and_then(|_| fs::rename(&copy, folder.join(PROGRAM)))
        .map_err(|error| {
            Failure::new(
                format!("{}: {error}", folder.display()),
                "see that the disk has room and that the folder is yours, then run the same command again",
            )
        })?;
    run::done(started);
    Ok(())
}

/// Installs Trunk, which builds the site from the same `index.html`, unless it is there or on PATH.
///
/// # Errors
/// When a download or a build fails.
pub fn trunk() -> Outcome {
    // Without its default features it cannot download: the sheet needs it to build and serve only.
    install(
        "trunk",
        TRUNK,
        &["--no-default-features"],
        "4 to 10 minutes, once",
    )
}

/// Installs what drives Firefox, unless it is there.
///
/// # Errors
/// When a download or a build fails.
pub fn geckodriver() -> Outcome {
    install("geckodriver", GECKODRIVER, &[], "2 to 4 minutes, once")
}

/// Installs the judge of the dependencies, unless it is there.
///
/// # Errors
/// When a download or a build fails.
pub fn cargo_deny() -> Outcome {
    install("cargo-deny", CARGO_DENY, &[], "2 to 6 minutes, once")
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

/// Builds a tool of crates.io that has the name of its package.
fn install(package: &str, version: &str, options: &[&str], about: &str) -> Outcome {
    if is_there(&mut project::command(package), version) {
        return Ok(());
    }
    run::step(&format!("building {package} {version} into .tools/"), about);
    let started = Instant::now();
    // A folder of its own: a second try resumes where the first one broke off.
    let target = project::target().join("tools");
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
            .arg(project::tools())
            .arg("--target-dir")
            .arg(&target)
            .args(options)
            // Tools that run for seconds need not be optimised for minutes.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        BUILT,
    )?;
    run::done(started);
    Ok(())
}

/// Whether a program of `.tools/bin` or PATH says that it is of this version.
fn is_there(program: &mut Command, version: &str) -> bool {
    let found = run::answer(program.arg("--version"));
    found.is_some_and(|text| text.split_whitespace().any(|word| word == version))
}

/// What lock files name must be on the disk before an offline build, and before two builds at once.
fn fetch(command: impl Fn() -> Command) -> Outcome {
    if run::answer(command().args(["--offline", "--quiet"])).is_some() {
        return Ok(());
    }
    run::step("cargo fetch --locked", "about 20 seconds, once");
    let started = Instant::now();
    run::quietly(
        &mut command(),
        "see that crates.io can be reached; if Cargo.lock is out of date, run `cargo metadata` and commit it",
    )?;
    run::done(started);
    Ok(())
}

fn fetching(options: &[&str]) -> Command {
    let mut cargo = project::cargo();
    cargo.args(["fetch", "--locked"]).args(options);
    cargo
}
