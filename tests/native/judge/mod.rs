//! What is compared and computed, and why the rest is refused.

pub mod audit;
pub mod audit_relations;
mod disputed;
mod elsewhere;
pub mod every_pair;
pub mod judging;
pub mod kept;
pub mod offers;
