//! What holds on any sheet: a reader's paths by what the site itself says it holds, with no name of a topic. The
//! gate asks them of the published site, of electricity and of the published sheet with two more articles, in
//! Chromium; `cargo xtask test anywhere:: --browser chromium` asks nothing else.

mod ask;
pub mod beside;
mod cards;
mod embeds;
mod find;
mod keeps;
mod links;
mod names;
mod pages;
mod sheet;
