//! Paths of a reader through the site: the few tests that every change is asked, in Chromium, and that
//! the gate asks in every engine.

pub mod checks;
mod compare;
mod embed_frames;
mod embed_inline;
pub mod figures;
mod find;
mod links;
mod marks;
mod menu;
mod offline;
mod one_file;
pub mod paper;
mod reach;
mod share;
mod shell;
mod switches;
