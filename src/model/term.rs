//! Words that readers meet, explained.

use crate::model::body::RichText;
use crate::model::ids::TermId;
use crate::model::text::Text;

/// A word of the field, with what it means in plain words.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// The word.
    pub term: Text,
    /// What it means, as inline Markdown by language.
    pub text: RichText,
    /// Words that people search for it by.
    pub search_words: Vec<String>,
}
