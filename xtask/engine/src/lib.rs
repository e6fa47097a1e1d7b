//! The compiled engine as bytes: what a program that writes a sheet needs besides the sheet. `build.rs` says
//! which.

/// Each file by its path in the folder of an engine, sorted; none in a program that was compiled without an engine.
pub const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/files.rs"));
