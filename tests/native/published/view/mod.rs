//! Components as they are prerendered.

mod list;
mod several;
mod tasks;
mod work;
