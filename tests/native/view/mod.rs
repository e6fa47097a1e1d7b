//! Components as they are prerendered.

mod cards;
mod list;
mod several;
mod tasks;
mod work;
mod working;
