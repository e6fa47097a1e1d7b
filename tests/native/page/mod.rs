//! The pages around the components: pictures, and what changed between two versions.

mod claims;
mod pictures;
mod versions;
