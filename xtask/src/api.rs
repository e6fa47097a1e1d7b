//! The module for developers: an npm package in the site, from the same library as the sheet.

use std::{fs, path::Path};

use crate::{
    project,
    run::{self, Failure, Outcome},
};

/// Where the package is in the site.
pub const FOLDER: &str = "api";
/// What stands in the package as it stands in the project, and under which name.
const COPIED: [(&str, &str); 9] = [
    ("src/api/hechos.js", "hechos.js"),
    ("src/api/hechos.node.js", "hechos.node.js"),
    ("src/api/hechos_audit.js", "hechos_audit.js"),
    ("src/api/hechos_error.js", "hechos_error.js"),
    ("src/api/hechos_list.js", "hechos_list.js"),
    ("src/api/hechos_sheet.js", "hechos_sheet.js"),
    ("src/api/hechos.d.ts", "hechos.d.ts"),
    ("docs/module.md", "README.md"),
    ("LICENSE", "LICENSE"),
];
/// The program behind it.
pub const PROGRAM: &str = "hechos-api";
/// How wasm-bindgen names what it writes, by which the wasm knows its glue.
pub const BOUND_AS: &str = "hechos";
/// What wasm-bindgen writes.
const BOUND: [&str; 2] = ["hechos_bg.js", "hechos_bg.wasm"];

/// Puts the package together, of what was compiled and bound beside the programs of the site.
///
/// # Errors
/// When a step fails.
pub fn package(bound: &Path, site: &Path) -> Outcome {
    let package = site.join(FOLDER);
    without_sheet(bound, &package)?;
    let program = project::target().join("prerender").join(PROGRAM);
    run::quietly(
        project::command(&program.to_string_lossy())
            .arg("sheet")
            .arg(package.join("hechos_bg.wasm")),
        "the messages above name the file and the line",
    )?;
    for what in ["figures", "checks"] {
        let text = run::quietly(
            project::command(&program.to_string_lossy()).arg(what),
            "the messages above name the file and the line",
        )?;
        let name = format!("hechos_{what}.js");
        write(&package.join(name), text.as_bytes())?;
    }
    Ok(())
}

/// What of the package is the same for every sheet.
///
/// # Errors
/// When a file cannot be read or written.
pub fn without_sheet(bound: &Path, package: &Path) -> Outcome {
    fs::create_dir_all(package).map_err(|error| broken(package, &error))?;
    for (from, name) in COPIED {
        write(&package.join(name), project::text_of(from)?.as_bytes())?;
    }
    for name in BOUND {
        let from = bound.join(name);
        let bytes = fs::read(&from).map_err(|error| broken(&from, &error))?;
        write(&package.join(name), &bytes)?;
    }
    let manifest = project::text_of("src/api/package.json")?;
    let manifest = manifest.replace("{version}", env!("CARGO_PKG_VERSION"));
    write(&package.join("package.json"), manifest.as_bytes())
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
