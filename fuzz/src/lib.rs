//! The functions that are fuzzed: the same files as the tests of the main package use.

#[path = "../../tests/support/mod.rs"]
pub mod support;
#[path = "../../tests/support/targets.rs"]
pub mod targets;
