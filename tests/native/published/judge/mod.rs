//! What is compared, computed and refused, and the checks.

mod audit;
mod audit_relations;
mod checks_table;
mod compare;
mod disputed;
mod elsewhere;
mod every_pair;
mod offers;
mod readings_table;
mod remainder;
mod share;
mod slips;
