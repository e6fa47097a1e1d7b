//! The words of the cards, and what changed between versions.

mod claims;
mod versions;
