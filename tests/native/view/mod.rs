//! Components as they are prerendered.

mod cards;
mod list;
mod tasks;
mod work;
mod working;
