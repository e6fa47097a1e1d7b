//! The only place that touches the browser: address, history, storage, root element, scrolling.
//! Everything here runs in effects, after the first render, so that it equals the prerendered page.

mod link;
mod theme;

pub use link::use_link;
pub use theme::use_theme;
