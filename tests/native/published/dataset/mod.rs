//! The tables as the program knows them.

mod elsewhere;
mod published;
mod text;
