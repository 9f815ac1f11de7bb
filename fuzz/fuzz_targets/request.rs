//! See `tests/support/targets.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| stad_fuzz::targets::request(bytes));
