//! Hechos: what Mexico exports, figure by figure, and what may be asked of each figure.
//!
//! The way of the data: `dataset → maths → judge → chart → card → view → page`.
//! Without features the library is pure: nothing in it knows a browser.

#[cfg(feature = "api")]
pub mod api;
pub mod card;
pub mod chart;
#[cfg(feature = "cli")]
pub mod cli;
pub mod dataset;
#[cfg(feature = "folder")]
pub mod folder;
pub mod judge;
pub mod maths;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "hydration")]
pub mod program;
pub mod state;
#[cfg(feature = "folder")]
pub mod tables;
pub mod text;
#[cfg(feature = "view")]
pub mod view;

/// The sheet of a program that has set none: natively that of the folder, which the tests and the
/// examples of the documentation ask for.
#[cfg(feature = "folder")]
fn first_sheet() -> dataset::Sheet {
    match folder::Folder::read(&folder::Folder::usual()) {
        Ok(folder) => folder.sheet(),
        Err(problems) => panic!("{}", tables::list(&problems)),
    }
}

/// Without a folder somebody has to set it.
#[cfg(not(feature = "folder"))]
fn first_sheet() -> dataset::Sheet {
    panic!("no sheet was set before something asked for it; call dataset::set first")
}
