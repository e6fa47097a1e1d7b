//! Choices, and the links that hold them.

mod asking;
mod bounds;
mod links_frozen;
mod longest_link;
mod mangled;
mod missed;
mod permalink;
mod writing;
