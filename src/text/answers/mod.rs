//! What the judge finds, in sentences: reasons, refusals, derivations, and questions that have an answer.

mod links;
pub(super) mod questions;
pub(super) mod reasons;
pub(super) mod refusal;

pub use links::link_problem;
pub use questions::question;
pub use reasons::{maths_error, reason, step, verdict_word, withheld};
pub use refusal::{Sides, refusal};
