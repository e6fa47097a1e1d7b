//! What is tried on the published sheet alone, in folders that follow those of the engine: its links, its
//! checks, its words. Another sheet leaves this folder out; all else holds for any.

#[cfg(feature = "api")]
mod api;
mod card;
mod dataset;
mod judge;
#[cfg(feature = "ssr")]
mod page;
mod state;
mod text;
#[cfg(feature = "ssr")]
mod view;
