//! The hashed files that a page loads.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::PageError;
use super::failure::at;
use super::trim::trimmed;
use crate::dataset::Lang;

/// What the English program is called before it is named by its content.
const ENGLISH: &str = "hechos-app";
/// The Spanish one.
const SPANISH: &str = "hechos-app-es";
/// The one for other sites.
const INLINE: &str = "hechos-embed";
const ICON: &str = "favicon";

/// File names at the top of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    programs: [Program; 2],
    /// The program for the pages of other sites.
    pub inline: Program,
    /// The style sheet.
    pub styles: String,
    /// The icon.
    pub icon: String,
}

/// The program of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// JavaScript glue.
    pub glue: String,
    /// WebAssembly.
    pub wasm: String,
}

impl Assets {
    /// Names the files that were built into the site by their content.
    ///
    /// # Errors
    /// A file that is not in the site, or cannot be written.
    pub fn of(css: &str, site: &Path) -> Result<Self, PageError> {
        let icon = site.join([ICON, ".svg"].concat());
        let drawn = fs::read(&icon).map_err(at(&icon))?;
        let named = named_by_content(ICON, ".svg", &drawn);
        fs::rename(&icon, site.join(&named)).map_err(at(&icon))?;
        Ok(Self {
            inline: program(site, INLINE)?,
            programs: [program(site, ENGLISH)?, program(site, SPANISH)?],
            icon: named,
            styles: named_by_content("hechos", ".css", css),
        })
    }

    /// The program of a page.
    #[must_use]
    pub const fn program(&self, lang: Lang) -> &Program {
        let [english, spanish] = &self.programs;
        match lang {
            Lang::En => english,
            Lang::Es => spanish,
        }
    }
}

/// Makes the glue and the wasm of a program shorter, and gives them names by their content.
fn program(site: &Path, stem: &str) -> Result<Program, PageError> {
    let [glue, wasm] = [".js", "_bg.wasm"].map(|end| site.join([stem, end].concat()));
    let long = (
        fs::read_to_string(&glue).map_err(at(&glue))?,
        fs::read(&wasm).map_err(at(&wasm))?,
    );
    let short = trimmed(&long.0, &long.1).ok_or_else(|| PageError::Program(glue.clone()))?;
    for path in [&glue, &wasm] {
        fs::remove_file(path).map_err(at(path))?;
    }
    let named = |ending: &str, content: &[u8]| {
        let name = named_by_content(stem, ending, content);
        let path = site.join(&name);
        fs::write(&path, content).map_err(at(&path))?;
        Ok(name)
    };
    Ok(Program {
        glue: named(".js", short.0.as_bytes())?,
        wasm: named("_bg.wasm", &short.1)?,
    })
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
        let error = Assets::of("a {}", Path::new("no such folder")).expect_err("there is none");
        assert!(error.to_string().contains("favicon.svg"), "{error}");
    }
}
