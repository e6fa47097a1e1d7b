//! Choices, and the links that hold them.

mod asking;
pub mod links_frozen;
pub mod longest_link;
pub mod missed;
pub mod permalink;
mod writing;
