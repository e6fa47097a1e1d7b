//! The site of `dist/` in a real browser. `cargo xtask test` builds it first and names the browser.

mod aloud;
mod axe;
mod bench;
mod cards;
mod charts;
mod checks;
mod compare;
mod embed;
mod embed_frames;
mod embed_hostile;
mod engine;
mod events;
mod figures;
mod harness;
mod head;
mod host;
mod links;
mod markup;
mod menu;
mod offline;
mod one_file;
mod paper;
mod partner;
#[path = "../../src/page/precache.rs"]
mod precache;
mod quiet;
mod reach;
mod reader;
mod refused;
mod second;
mod server;
mod share;
mod shell;
mod still;
mod switches;
mod tasks;
