//! The module for developers.

mod answers;
mod surface;
