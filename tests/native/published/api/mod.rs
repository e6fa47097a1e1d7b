//! The module for developers.

mod surface;
