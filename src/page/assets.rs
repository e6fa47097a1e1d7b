//! The hashed files that a page loads.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::PageError;
use super::failure::at;
use super::trim::trimmed;
use crate::dataset::{Consensus, FigureId, Lang, READINGS};
use crate::folder::{Folder, Keep, with_sheet};
use crate::judge;

/// What the program is called before it is named by its content.
const PROGRAM: &str = "hechos-app";
const ICON: &str = "favicon";

/// File names at the top of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// JavaScript glue of the program.
    pub glue: String,
    /// WebAssembly with the sheet in both languages, for files and sites that have both.
    pub wasm: String,
    languages: [String; 2],
    /// The style sheet.
    pub styles: String,
    /// The icon.
    pub icon: String,
}

impl Assets {
    /// Names the files that were built into the site by their content, and puts the sheet into the wasm.
    ///
    /// # Errors
    /// A file that is not in the site, or cannot be written.
    pub fn of(css: &str, site: &Path, sheet: &Folder) -> Result<Self, PageError> {
        let icon = site.join([ICON, ".svg"].concat());
        let drawn = fs::read(&icon).map_err(at(&icon))?;
        let named = named_by_content(ICON, ".svg", &drawn);
        fs::rename(&icon, site.join(&named)).map_err(at(&icon))?;
        let (glue, wasm) = program(site)?;
        let written = |stem: &str, ending: &str, content: &[u8]| {
            let name = named_by_content(stem, ending, content);
            let path = site.join(&name);
            fs::write(&path, content).map_err(at(&path))?;
            Ok(name)
        };
        // Kept for good, as the sheet is.
        let consensus: Vec<Consensus> = match READINGS.is_empty() {
            true => Vec::new(),
            false => FigureId::all().map(judge::consensus).collect(),
        };
        let consensus: &'static [Consensus] = consensus.leak();
        let with = |tag: &str, languages: [bool; 2]| {
            let keep = Keep {
                languages,
                depth: false,
                cards: true,
                consensus,
            };
            written(
                &format!("hechos-{tag}"),
                ".wasm",
                &with_sheet(&wasm, &sheet.packed(keep)),
            )
        };
        Ok(Self {
            glue: written(PROGRAM, ".js", glue.as_bytes())?,
            wasm: with("all", [true, true])?,
            languages: [with("en", [true, false])?, with("es", [false, true])?],
            icon: named,
            styles: named_by_content("hechos", ".css", css),
        })
    }

    /// The WebAssembly of a page, with the sheet in its language.
    #[must_use]
    pub fn wasm_in(&self, lang: Lang) -> &str {
        let [english, spanish] = &self.languages;
        match lang {
            Lang::En => english,
            Lang::Es => spanish,
        }
    }
}

/// The glue and the wasm of the program, made shorter; what was built leaves the site.
fn program(site: &Path) -> Result<(String, Vec<u8>), PageError> {
    let [glue, wasm] = [".js", "_bg.wasm"].map(|end| site.join([PROGRAM, end].concat()));
    let long = (
        fs::read_to_string(&glue).map_err(at(&glue))?,
        fs::read(&wasm).map_err(at(&wasm))?,
    );
    let short = trimmed(&long.0, &long.1).ok_or_else(|| PageError::Program(glue.clone()))?;
    for path in [&glue, &wasm] {
        fs::remove_file(path).map_err(at(path))?;
    }
    Ok(short)
}

/// The name of a file whose content a browser may keep for ever.
pub(super) fn named_by_content(stem: &str, ending: &str, content: impl AsRef<[u8]>) -> String {
    format!("{stem}-{}{ending}", short_hash(content.as_ref()))
}

fn short_hash(content: &[u8]) -> String {
    let hash = Sha256::digest(content);
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_is_named() {
        let sheet = Folder::read(&Folder::usual()).expect("the published sheet");
        let error =
            Assets::of("a {}", Path::new("no such folder"), &sheet).expect_err("there is none");
        assert!(error.to_string().contains("favicon.svg"), "{error}");
    }
}
