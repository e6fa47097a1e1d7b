//! What the fuzz targets promise, for the engine and for the replay of the corpus.

mod bodies;
mod calls;
mod folders;

pub use bodies::{evaluators, link, quantity};
pub use calls::calls;
pub use folders::folder;
