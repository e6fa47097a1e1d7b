//! The tables of the dataset, read and checked as the build does it.

#[path = "../../../src/tables/coverage/mod.rs"]
mod articles;
mod bad_rows;
mod coverage;
mod printed;
#[allow(dead_code, unused_imports)] // The build and xtask use the rest.
#[path = "../../../src/tables/mod.rs"]
pub mod source;

// `articles` looks for its tables beside it.
use source as tables;
