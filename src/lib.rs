//! Hechos: what Mexico exports, figure by figure, and what may be asked of each figure.
//!
//! The way of the data: `dataset → maths → judge → chart → card → view → page`.
//! Without features the library is pure: nothing in it knows a browser.

#[cfg(feature = "api")]
pub mod api;
pub mod card;
pub mod chart;
pub mod dataset;
#[cfg(feature = "embed")]
pub mod embed;
pub mod judge;
pub mod maths;
#[cfg(feature = "ssr")]
pub mod page;
pub mod state;
pub mod text;
#[cfg(feature = "view")]
pub mod view;
