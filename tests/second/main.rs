//! A real sheet on another topic than the published one, `tests/sheets/electricity`: other units, other
//! subjects, other words, the same engine.

mod cards;
mod checks;
#[cfg(feature = "ssr")]
mod page;
mod tables;

use std::path::Path;
use std::sync::Once;

use hechos::dataset::{self, FigureId};
use hechos::folder::Folder;

const SHEET: &str = "tests/sheets/electricity";

/// Reads the folder, which has no problem.
fn folder() -> Folder {
    Folder::read(Path::new(SHEET)).unwrap_or_else(|all| panic!("{}", hechos::tables::list(&all)))
}

/// The figure of an id, once the sheet is set.
fn figure(id: &str) -> FigureId {
    second();
    FigureId::find(id).unwrap_or_else(|| panic!("no figure {id}"))
}

/// Sets the sheet, before anything asks for another.
fn second() {
    static SET: Once = Once::new();
    SET.call_once(|| {
        dataset::set(folder().sheet()).expect("nothing asked for a sheet before");
    });
}
