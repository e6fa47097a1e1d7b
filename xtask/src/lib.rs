//! What the development commands of Hechos do, one module a command, and the tools that they share.

pub mod api;
pub mod build;
pub mod check;
pub mod command_line;
pub mod coverage;
mod deny;
pub mod dist;
mod manifest;
pub mod project;
pub mod python;
pub mod run;
pub mod serve;
pub mod site;
mod surroundings;
mod system;
pub mod test;
pub mod tools;
