//! Whatever is read as a number prints and reads back; errors lie within the text.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hechos_fuzz::quantity(bytes));
