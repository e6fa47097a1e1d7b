//! The only place that touches the browser: address, history, storage, root element, scrolling.
//! Everything here runs in effects, after the first render, so that it equals the prerendered page.

mod asked;
mod control;
mod events;
mod field;
mod later;
mod link;
#[cfg(feature = "hydration")]
mod linked;
mod pointed;
mod reading;
mod rows;
#[cfg(feature = "hydration")]
mod start;
mod theme;

pub use asked::asked;
pub use control::{picked, picked_value, use_picked, use_values};
pub use events::use_events;
pub use field::{focus, select_text, typed_text, use_item_in_view};
pub use later::use_later;
pub use link::use_link;
#[cfg(feature = "hydration")]
pub use linked::use_linked;
pub use pointed::{marked, slid};
pub use reading::use_reading;
pub use rows::{summary_row, use_open_row, use_rows};
#[cfg(feature = "hydration")]
pub use start::{start, wake};
pub use theme::use_theme;
