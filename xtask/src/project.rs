//! Where things are in this project, and a `cargo` that behaves inside xtask as it does outside.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::run::{Failure, Outcome};

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask/ lies inside the project")
        .to_path_buf()
}

/// Where `cargo xtask setup` puts Trunk, wasm-bindgen and the Python environment.
pub fn tools() -> PathBuf {
    root().join(".tools")
}

/// Where cargo puts what it compiles.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The site as built.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The toolchain that `rust-toolchain.toml` pins, such as `1.95.0`.
pub fn pinned_toolchain() -> Outcome<String> {
    text_of("rust-toolchain.toml")?
        .lines()
        .find_map(|line| line.strip_prefix("channel = \""))
        .and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| {
            Failure::new(
                "rust-toolchain.toml names no channel",
                "write `channel = \"…\"` under [toolchain]",
            )
        })
}

/// The version of a package in Cargo.lock; of several, the first.
pub fn locked_version(package: &str) -> Outcome<String> {
    let lock = text_of("Cargo.lock")?;
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines
        .next()
        .and_then(|line| line.strip_prefix("version = \""))
        .and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| {
            Failure::new(
                format!("Cargo.lock holds no {package}"),
                "run `cargo metadata` and commit Cargo.lock",
            )
        })
}

/// Reads a file of the project.
pub fn text_of(relative: &str) -> Outcome<String> {
    fs::read_to_string(root().join(relative)).map_err(|error| {
        Failure::new(
            format!("{relative} cannot be read: {error}"),
            "restore it with `git checkout`",
        )
    })
}

/// A command that runs in the project's folder and finds the tools of `.tools/` first.
///
/// What `cargo run` set for xtask alone is taken away, so that builds started here and builds
/// started by hand agree on what is fresh.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path_with_tools());
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        let of_xtask = name.starts_with("CARGO_PKG_")
            || name.starts_with("CARGO_MANIFEST_")
            || name.starts_with("CARGO_BIN_");
        if of_xtask || name == "CARGO" || name == "LD_LIBRARY_PATH" {
            command.env_remove(name);
        }
    }
    command
}

/// `cargo` as [`command`].
pub fn cargo() -> Command {
    command("cargo")
}

fn path_with_tools() -> OsString {
    let mut folders = vec![tools().join("bin")];
    folders.extend(env::var_os("PATH").iter().flat_map(env::split_paths));
    env::join_paths(folders)
        .expect("PATH was split from a valid one, and the project's folder holds no colon")
}
