//! Pinned npm packages that tests need: those of a folder under `tests/`, installed into `.tools/`.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{
    project,
    run::{self, Failure, Outcome},
};

const MANIFEST: [&str; 2] = ["package.json", "package-lock.json"];

/// Installs the packages of `tests/<name>` into `.tools/<name>`, unless they stand there.
///
/// # Errors
/// When a package cannot be had.
pub fn install(name: &str, what: &str) -> Outcome {
    let folder = packages(name);
    let wanted = MANIFEST
        .iter()
        .map(|file| project::text_of(&format!("tests/{name}/{file}")))
        .collect::<Outcome<Vec<_>>>()?;
    let stamp = folder.join("installed");
    let lock = wanted.concat();
    if fs::read_to_string(&stamp).is_ok_and(|present| present == lock) {
        return Ok(());
    }
    run::step(&format!("{what} into .tools/{name}"), "half a minute, once");
    let started = Instant::now();
    fs::create_dir_all(&folder).map_err(|error| broken(&folder, &error))?;
    for (file, text) in MANIFEST.iter().zip(&wanted) {
        fs::write(folder.join(file), text).map_err(|error| broken(&folder, &error))?;
    }
    // No package's own script runs: they would look for more to download.
    let mut npm = project::command("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&folder);
    run::quietly(
        &mut npm,
        "see that registry.npmjs.org can be reached, then run the same command again",
    )?;
    let _ = fs::write(&stamp, lock);
    run::done(started);
    Ok(())
}

/// Where the packages of `tests/<name>` are.
pub fn packages(name: &str) -> PathBuf {
    project::tools().join(name)
}

/// A folder that cannot be written to.
pub fn broken(folder: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{} cannot be written: {error}", folder.display()),
        "see that the disk has room and the folder is yours",
    )
}
