//! The rules of the engine on `tests/sheets/small`, a made-up sheet with what the published one has not:
//! tonnes, bags, crowns, an index and a price; falls, a range, a forecast and its outcome, a revision, two
//! speakers, a balance, an amount within another, and an article in Spanish.

mod cards;
mod checks;
mod disputed;
mod judging;
#[cfg(feature = "api")]
mod module;
#[cfg(feature = "ssr")]
mod page;
mod saved;
mod sentences;
mod typed;

use std::path::Path;
use std::sync::Once;

use hechos::dataset::{self, FigureId};
use hechos::folder::Folder;

/// The figure of an id, once the small sheet is set.
fn figure(id: &str) -> FigureId {
    small();
    FigureId::find(id).unwrap_or_else(|| panic!("no figure {id}"))
}

/// Sets the small sheet, before anything asks for another.
fn small() {
    static SET: Once = Once::new();
    SET.call_once(|| {
        let folder = Folder::read(Path::new("tests/sheets/small"));
        let folder = folder.unwrap_or_else(|all| panic!("{}", hechos::tables::list(&all)));
        assert_eq!(folder.unpublishable(), []);
        dataset::set(folder.sheet()).expect("nothing asked for a sheet before");
    });
}
