//! What the fuzz targets promise, for the engine and for the replay of the corpus.

mod bodies;

pub use bodies::{evaluators, link, quantity};
