//! The site of `dist/` in a real browser. `cargo xtask test` builds it first and names the browser.

mod cards;
mod compare;
mod harness;
mod reader;
mod server;
mod share;
mod shell;
mod still;
