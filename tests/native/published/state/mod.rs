//! Choices, and the links that were given away.

mod asking;
mod bounds;
mod links_frozen;
mod longest_link;
mod mangled;
mod missed;
mod permalink;
