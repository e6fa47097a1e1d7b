//! The hashed files that a page loads.

use sha2::{Digest, Sha256};

use super::PageError;

/// File names at the top of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// JavaScript glue of the program.
    pub glue: String,
    /// The program.
    pub wasm: String,
    /// The style sheet.
    pub styles: String,
    /// The icon.
    pub icon: String,
}

impl Assets {
    /// Reads the names from the page that Trunk wrote, and names the style sheet by its content.
    ///
    /// # Errors
    /// A file that the page does not name.
    pub fn of(built: &str, css: &str) -> Result<Self, PageError> {
        let hash = Sha256::digest(css.as_bytes());
        let hash: String = hash
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let find = |extension, what| named(built, extension).ok_or(PageError::Missing(what));
        Ok(Self {
            glue: find(".js", "JavaScript glue")?,
            wasm: find("_bg.wasm", "wasm file")?,
            icon: find(".svg", "icon")?,
            styles: format!("hechos-{hash}.css"),
        })
    }
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
        let assets = Assets::of(html, "a {}").expect("all are named");
        assert_eq!(assets.glue, "hechos-app-2b.js");
        assert_eq!(assets.wasm, "hechos-app-2b_bg.wasm");
        assert_eq!(assets.icon, "favicon-1a.svg");
        assert!(Assets::of("<p>", "").is_err());
    }
}
