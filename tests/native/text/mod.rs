//! What is said in both languages, and what is read of what is typed.

pub mod checks;
mod cite;
pub mod computed;
mod languages;
pub mod numbers;
mod reasons;
pub mod refusal;
mod sentences;
pub mod typed;
