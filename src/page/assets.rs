//! The hashed files that a page loads.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::PageError;
use super::failure::at;
use super::trim::trimmed;
use crate::dataset::Lang;

/// What Trunk calls the English program, with a hash that it writes into the page.
const ENGLISH: &str = "hechos-app";
/// What it calls the Spanish one.
const SPANISH: &str = "hechos-app-es";
/// What it calls the one for other sites.
const INLINE: &str = "hechos-embed";

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
    /// Reads names from the page that Trunk wrote, and names the other files by their content.
    ///
    /// # Errors
    /// A file that the page does not name, or that is not in the site.
    pub fn of(built: &str, css: &str, site: &Path) -> Result<Self, PageError> {
        let find = |extension, what| named(built, extension).ok_or(PageError::Missing(what));
        let english = [
            find(".js", "JavaScript glue")?,
            find("_bg.wasm", "wasm file")?,
        ];
        let [spanish, inline] =
            [SPANISH, INLINE].map(|stem| [".js", "_bg.wasm"].map(|end| [stem, end].concat()));
        let english = program(site, ENGLISH, english)?;
        let spanish = program(site, SPANISH, spanish)?;
        let inline = program(site, INLINE, inline)?;
        Ok(Self {
            inline,
            programs: [english, spanish],
            icon: find(".svg", "icon")?,
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
fn program(site: &Path, stem: &str, from: [String; 2]) -> Result<Program, PageError> {
    let [glue, wasm] = from.map(|name| site.join(name));
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

/// The first file name in quotes that ends so.
fn named(html: &str, extension: &str) -> Option<String> {
    html.split(['"', '\'']).find_map(|text| {
        let name = text.strip_prefix("./").unwrap_or(text);
        let plain = name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
        (plain && name.ends_with(extension)).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_what_trunk_writes() {
        let html = r#"<link rel="icon" href="./favicon-1a.svg"><script type="module">import init from './hechos-app-2b.js'; init('./hechos-app-2b_bg.wasm');</script>"#;
        assert_eq!(named(html, ".js").as_deref(), Some("hechos-app-2b.js"));
        assert_eq!(
            named(html, "_bg.wasm").as_deref(),
            Some("hechos-app-2b_bg.wasm")
        );
        assert_eq!(named(html, ".svg").as_deref(), Some("favicon-1a.svg"));
        assert_eq!(named("<p>", ".js"), None);
    }

    #[test]
    fn a_missing_program_is_named() {
        let html = r#"<a href="a.js"><a href="a_bg.wasm"><a href="a.svg">"#;
        let nowhere = Path::new("no such folder");
        let error = Assets::of(html, "a {}", nowhere).expect_err("there is none");
        assert!(error.to_string().contains("a.js"), "{error}");
    }
}
