//! Every question to figures and typed numbers has an answer in order, or a refusal without a number.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hechos_fuzz::evaluators(bytes));
