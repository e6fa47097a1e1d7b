//! The engine that a site is made with: what is compiled in, or the folder of those who develop it.

use std::path::PathBuf;

use super::failure::{Failure, Outcome};
use crate::page::Engine;

/// Names a folder that takes precedence over what is compiled in.
const FOLDER: &str = "HECHOS_ENGINE";
/// What every engine has.
const PROGRAM: &str = "hechos-app_bg.wasm";

/// The folder that `HECHOS_ENGINE` names, if it names one.
pub fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER)
        .filter(|folder| !folder.is_empty())
        .map(PathBuf::from)
}

/// The engine.
///
/// # Errors
/// A folder that is none of an engine, or a program that was compiled without one.
pub fn engine() -> Outcome<Engine> {
    if let Some(folder) = folder() {
        if !folder.join(PROGRAM).is_file() {
            return Err(Failure::machine(
                format!(
                    "{FOLDER} names {}, which holds no {PROGRAM}",
                    folder.display()
                ),
                "unset it to use the engine in this program, or name a folder that `cargo xtask dist` has put together",
            ));
        }
        return Ok(Engine::Folder(folder));
    }
    if ::engine::FILES.is_empty() {
        return Err(Failure::machine(
            "this program was built without its engine, so it can check a sheet and not build one",
            "download `hechos` as it is published, or build it with `cargo xtask dist` in the project of the engine",
        ));
    }
    Ok(Engine::Within(::engine::FILES))
}
