//! Components as they are prerendered.

mod cards;
pub mod list;
pub mod tasks;
mod work;
pub mod working;
