//! What is said in both languages, and what is read of what is typed.

mod checks;
mod cite;
mod computed;
mod numbers;
mod reasons;
mod refusal;
mod typed;
