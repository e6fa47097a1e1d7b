//! The module for developers in a site: the package of the engine, with the sheet in it.

use std::fs;
use std::path::Path;

use super::failure::{Failure, Outcome};
use crate::api;
use crate::folder::{Folder, Keep, with_sheet};
use crate::page::Engine;

/// Where the package is, in an engine and in a site.
const PACKAGE: &str = "api";
const WASM: &str = "api/hechos_bg.wasm";

/// Writes the package into the site.
///
/// # Errors
/// A file of the engine that is missing, or one that cannot be written.
pub fn write(engine: &Engine, folder: &Folder, site: &Path) -> Outcome {
    let package = site.join(PACKAGE);
    fs::create_dir_all(&package).map_err(|error| Failure::file(&package, &error))?;
    let put = |name: &str, bytes: &[u8]| {
        let path = site.join(name);
        fs::write(&path, bytes).map_err(|error| Failure::file(&path, &error))
    };
    let browser = Keep {
        depth: false,
        cards: false,
        ..Keep::ALL
    };
    for name in engine.files(PACKAGE)? {
        let bytes = engine.read(&name)?;
        if name == WASM {
            put(&name, &with_sheet(&bytes, &folder.packed(browser)))?;
        } else {
            put(&name, &bytes)?;
        }
    }
    let words = "figures and checks are plain text and finite numbers";
    let figures = api::figures_js().expect(words) + "\n";
    let checks = api::checks_js().expect(words) + "\n";
    put("api/hechos_figures.js", figures.as_bytes())?;
    put("api/hechos_checks.js", checks.as_bytes())
}
