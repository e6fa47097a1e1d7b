//! The site of `dist/` in a real browser. `cargo xtask test` builds it first and names the browser.

mod harness;
mod server;
mod shell;
