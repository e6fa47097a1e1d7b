//! Pictures of the cards for previews, slides and those who cannot run code: finding, charts, sources,
//! drawn by the charts of the page and written once as SVG with real text, and twice as PNG.

mod compose;
mod font;
mod paint;
mod raster;
mod sheet;

use std::fs;
use std::path::Path;

use super::PageError;
use super::address::Address;
use super::failure::at;
use super::head::folder;
use crate::card::story;
use crate::dataset::Lang;
use crate::maths::Reading;
use crate::state::CardId;
use compose::compose;
use font::Fonts;

/// The width of a picture in its own units, and in dots at 1×.
pub const WIDTH: u32 = 1200;
/// The height of a picture in its own units, and in dots at 1×.
pub const HEIGHT: u32 = 630;

/// The picture of a card in one language as SVG; none for the sections that are no card.
///
/// `css` are the style sheets of the page, `address` the one of the site, where it is known.
#[must_use]
pub fn svg(id: CardId, css: &str, lang: Lang, address: Option<&Address>) -> Option<String> {
    compose(id, &paint::rules(css), &Fonts::new(), lang, address)
}

/// Whether a card has a picture: the working sections have none.
#[must_use]
pub fn has(id: CardId) -> bool {
    story(id, Reading::Plausible, Lang::En).is_some()
}

/// A picture as PNG with so many dots a unit.
///
/// # Errors
/// What the renderer says of an SVG that it cannot read.
pub fn png(svg: &str, scale: u8) -> Result<Vec<u8>, String> {
    raster::png(svg, scale)
}

/// Writes `cards/<card>.svg`, `.png` and `@2x.png` of each language into the site.
///
/// # Errors
/// A file that cannot be written, or a picture that cannot be drawn, with its name.
pub fn write(site: &Path, css: &str, address: Option<&Address>) -> Result<(), PageError> {
    for lang in Lang::ALL {
        let cards = site.join(folder(lang)).join("cards");
        fs::create_dir_all(&cards).map_err(at(&cards))?;
        for id in CardId::all() {
            let Some(svg) = svg(id, css, lang, address) else {
                continue;
            };
            let name = id.as_str();
            let file = |end: &str| cards.join([name, end].concat());
            for (end, scale) in [(".png", 1), ("@2x.png", 2)] {
                let path = file(end);
                let drawn =
                    png(&svg, scale).map_err(|what| PageError::Picture(path.clone(), what))?;
                fs::write(&path, drawn).map_err(at(&path))?;
            }
            let path = file(".svg");
            fs::write(&path, svg).map_err(at(&path))?;
        }
    }
    Ok(())
}
