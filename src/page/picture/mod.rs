//! Pictures of the cards for previews, slides and those who cannot run code: finding, charts, sources,
//! drawn by the charts of the page and written once as SVG with real text, and twice as PNG.

mod compose;
mod font;
mod paint;
mod raster;
mod sheet;

use std::fs;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

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

/// An icon as PNG, with so many dots a side.
///
/// # Errors
/// What the renderer says of an SVG that it cannot read.
pub fn icon(svg: &str, side: u32) -> Result<Vec<u8>, String> {
    raster::square(svg, side)
}

/// Writes `cards/<card>.svg`, `.png` and `@2x.png` of each language into the site. To draw them is half of the
/// work of a whole site, so every core of the machine takes some.
///
/// # Errors
/// A file that cannot be written, or a picture that cannot be drawn, with its name.
pub fn write(site: &Path, css: &str, address: Option<&Address>) -> Result<(), PageError> {
    let mut all = Vec::new();
    for lang in Lang::ALL {
        let cards = site.join(folder(lang)).join("cards");
        fs::create_dir_all(&cards).map_err(at(&cards))?;
        all.extend(CardId::all().map(|id| (cards.join(id.as_str()), id, lang)));
    }
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let some = |first: usize| {
        let mut own = all.iter().skip(first).step_by(cores);
        own.try_for_each(|(file, id, lang)| match svg(*id, css, *lang, address) {
            Some(svg) => written(file, &svg),
            None => Ok(()),
        })
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..cores)
            .map(|core| scope.spawn(move || some(core)))
            .collect();
        let first = some(0);
        others.into_iter().fold(first, |all, other| {
            all.and(other.join().unwrap_or_else(|panic| resume_unwind(panic)))
        })
    })
}

/// The files of one picture, all but the ends of their names.
fn written(file: &Path, svg: &str) -> Result<(), PageError> {
    let with = |end: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    for (end, scale) in [(".png", 1), ("@2x.png", 2)] {
        let path = with(end);
        let drawn = png(svg, scale).map_err(|what| PageError::Picture(path.clone(), what))?;
        fs::write(&path, drawn).map_err(at(&path))?;
    }
    let path = with(".svg");
    fs::write(&path, svg).map_err(at(&path))
}
