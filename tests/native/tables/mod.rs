//! The tables of the dataset, read and checked as the build does it.

#[path = "../../../src/tables/coverage/mod.rs"]
mod articles;
mod bad_rows;
mod coverage;
mod coverage_es;
mod numerals_en;
mod numerals_es;
mod printed;
mod printed_es;

// `articles` looks for its tables beside it.
pub use hechos::tables;
