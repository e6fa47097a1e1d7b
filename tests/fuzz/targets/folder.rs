//! A folder is a sheet, or is told what is wrong with it and where.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hechos_fuzz::folder(bytes));
