//! All native tests in one program, in folders that follow `src/`: what it compiles and links is
//! compiled and linked once. Without features it holds those of the pure layer alone. They hold for any
//! sheet, which `HECHOS_SHEET` names, but for the folder `published`.

#[cfg(feature = "api")]
mod api;
mod card;
mod chart;
mod dataset;
mod folder;
mod house;
mod judge;
mod maths;
#[cfg(feature = "ssr")]
mod page;
mod published;
mod state;
mod tables;
mod text;
#[cfg(feature = "ssr")]
mod view;

use hechos::state::CardId;

/// A card of figures by its id.
fn named(id: &str) -> CardId {
    CardId::parse(id).expect("a card of the sheet")
}
