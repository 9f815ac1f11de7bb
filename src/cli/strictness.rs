//! Which warnings a command takes for errors.

use crate::model::diagnostic::{Diagnostic, Severity};

/// What is true until somebody finds out that it is not: one city's old date must not stop everybody's urgent correction,
/// so `build` only warns of it, and `check` is where it fails.
const RAISED: &[&str] = &["stale-fact"];

/// How strict a command is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// A stale fact is an error.
    Strict,
    /// A stale fact is a warning.
    Lenient,
}

impl Strictness {
    /// Raises what this strictness takes for errors.
    pub fn judge(self, diagnostics: &mut [Diagnostic]) {
        if self == Self::Strict {
            let raised = diagnostics.iter_mut().filter(|told| RAISED.contains(&told.code));
            raised.for_each(|told| told.severity = Severity::Error);
        }
    }
}
