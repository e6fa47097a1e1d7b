//! A fragment read, written and read again is the same state.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hechos_fuzz::link(bytes));
