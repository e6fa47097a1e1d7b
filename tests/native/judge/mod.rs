//! What is compared and computed, and why the rest is refused.

mod audit;
mod audit_relations;
mod checks_table;
mod compare;
mod disputed;
mod elsewhere;
mod every_pair;
pub mod judging;
mod kept;
mod offers;
mod readings_table;
mod remainder;
mod share;
mod slips;
