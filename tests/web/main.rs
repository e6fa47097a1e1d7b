//! The site of `dist/` in a real browser. `cargo xtask test` builds it first and names the browser.

mod aloud;
mod axe;
mod bench;
mod cards;
mod charts;
mod checks;
mod compare;
mod events;
mod figures;
mod harness;
mod head;
mod links;
mod markup;
mod menu;
mod paper;
mod quiet;
mod reach;
mod reader;
mod refused;
mod server;
mod share;
mod shell;
mod still;
mod switches;
mod tasks;
