//! The routine for a single case, step by step.

use crate::model::provenance::Provenance;
use crate::model::text::Text;

/// How the network works when a case is suspected. Steps for members only are dropped before this type is made.
#[derive(Debug, Clone)]
pub struct Routine {
    /// Its title.
    pub title: Text,
    /// What it is.
    pub about: Option<Text>,
    /// Where it comes from.
    pub provenance: Provenance,
    /// The public steps, in order. Their place in this list is their number: the file's own would show where a step is left out.
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Debug, Clone)]
pub struct Step {
    /// Who acts.
    pub actor: Text,
    /// What they do.
    pub action: Text,
    /// Who receives it.
    pub receiver: Option<Text>,
}
