//! The module for developers: an npm package in `dist/api/`, from the same library as the sheet.

use std::{fs, path::Path, time::Instant};

use crate::{
    project,
    run::{self, Failure, Outcome},
    tools,
};

/// Where the package is, in `dist/`.
pub const FOLDER: &str = "api";
/// What stands in the package as it stands in the project, and under which name.
const COPIED: [(&str, &str); 8] = [
    ("src/api/hechos.js", "hechos.js"),
    ("src/api/hechos.node.js", "hechos.node.js"),
    ("src/api/hechos_audit.js", "hechos_audit.js"),
    ("src/api/hechos_error.js", "hechos_error.js"),
    ("src/api/hechos_list.js", "hechos_list.js"),
    ("src/api/hechos.d.ts", "hechos.d.ts"),
    ("docs/module.md", "README.md"),
    ("LICENSE", "LICENSE"),
];
/// What wasm-bindgen writes.
const BOUND: [&str; 2] = ["hechos_bg.js", "hechos_bg.wasm"];

/// Compiles the module and puts the package together. Trunk must have written `dist/` before.
///
/// # Errors
/// When a step fails.
pub fn build() -> Outcome {
    run::step(
        "building the module for developers into dist/api/",
        "a minute or two the first time, then seconds",
    );
    let started = Instant::now();
    run::quietly(
        project::cargo()
            .args(["build", "--locked", "--release", "--bin", "hechos-api"])
            .args(["--features", "api", "--target", tools::TARGET])
            .envs(tools::SMALL),
        "the messages above name the file and the line",
    )?;
    let bound = project::root().join("target/api");
    // For bundlers: glue and wasm in files of their own, and what loads them is ours.
    run::quietly(
        project::command("wasm-bindgen")
            .args(["--target", "bundler", "--no-typescript"])
            .args(["--out-name", "hechos", "--out-dir"])
            .arg(&bound)
            .arg(format!("target/{}/release/hechos-api.wasm", tools::TARGET)),
        "run `cargo xtask setup`, which installs the version that fits",
    )?;
    let package = project::dist().join(FOLDER);
    fs::create_dir_all(&package).map_err(|error| broken(&package, &error))?;
    for (from, name) in COPIED {
        write(&package.join(name), project::text_of(from)?.as_bytes())?;
    }
    for name in BOUND {
        let from = bound.join(name);
        let bytes = fs::read(&from).map_err(|error| broken(&from, &error))?;
        write(&package.join(name), &bytes)?;
    }
    for what in ["figures", "checks"] {
        let text = run::quietly(
            project::cargo()
                .args(["run", "--quiet", "--locked", "--profile", "prerender"])
                .args(["--bin", "hechos-api", "--features", "api", "--", what]),
            "the messages above name the file and the line",
        )?;
        let name = format!("hechos_{what}.js");
        write(&package.join(name), text.as_bytes())?;
    }
    let manifest = project::text_of("src/api/package.json")?;
    let manifest = manifest.replace("{version}", env!("CARGO_PKG_VERSION"));
    write(&package.join("package.json"), manifest.as_bytes())?;
    run::done(started);
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).map_err(|error| broken(path, &error))
}

fn broken(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{}: {error}", path.display()),
        "see that the disk has room and the folder is yours, then run the same command again",
    )
}
