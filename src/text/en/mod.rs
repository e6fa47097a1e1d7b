//! The words of the engine in English.

mod answers;
pub(super) mod checks;
mod fixed;
mod notebook;
mod page;
pub(super) mod reasons;

pub use fixed::FIXED;
pub use page::TEXTS;
