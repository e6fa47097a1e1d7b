//! The dataset as it is published and as the program knows it.

mod elsewhere;
mod published;
mod schema;
mod sheet;
mod text;
