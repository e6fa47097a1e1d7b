//! The dataset as it is published and as the program knows it.

mod elsewhere;
pub mod published;
mod schema;
mod sheet;
pub mod text;
