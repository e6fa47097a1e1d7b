//! The finished site in a real browser. Where a test stands says which browsers it is asked in.

mod anywhere;
mod bench;
mod chromium;
mod codes;
mod driver;
mod engine;
mod everywhere;
mod harness;
mod host;
mod http;
mod menus;
mod partner;
mod paths;
#[path = "../../src/page/precache.rs"]
mod precache;
mod reader;
mod recipe;
mod second;
mod server;
mod session;
