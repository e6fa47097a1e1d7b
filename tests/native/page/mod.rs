//! The pages around the components: pictures, and what changed between two versions.

mod pictures;
pub mod versions;
