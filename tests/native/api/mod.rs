//! The module for developers.

mod answers;
pub mod surface;
