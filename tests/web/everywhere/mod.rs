//! What engines do differ in: focus and keys, forms, history and links, storage, embeds, faults. The
//! gate asks it in every engine.

mod cards;
pub mod charts;
mod compare;
pub mod embed;
mod embed_border;
mod embed_colours;
mod embed_engines;
mod embed_frames;
mod embed_hostile;
pub mod embed_inline;
pub mod embed_pinned;
pub mod embed_storage;
pub mod faults;
mod faults_around;
mod links;
mod menu;
pub mod notebook;
mod notebook_stored;
pub mod offline;
pub mod one_file;
mod phone;
pub mod print;
pub mod quiet;
pub mod reach;
mod shell;
mod tasks;
