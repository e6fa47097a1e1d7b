//! Whatever the module is given has an answer or a typed error.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hechos_fuzz::calls(bytes));
