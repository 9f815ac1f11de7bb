//! How hard a text is to read.

use std::collections::BTreeSet;

use crate::model::lang::Lang;

/// How hard one text is to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Readability {
    /// Its file, below the content folder.
    pub file: String,
    /// Its language.
    pub lang: Lang,
    /// Its words.
    pub n_words: usize,
    /// Its LIX, rounded.
    pub lix: u32,
    /// What its LIX may be at most.
    pub aim: u32,
    /// Sentences of more than twenty words.
    pub long_sentences: Vec<String>,
    /// Words of more than fifteen letters.
    pub long_words: BTreeSet<String>,
    /// Words of offices, with plainer ones.
    pub jargon: BTreeSet<(String, &'static str)>,
    /// Capital letters that the text does not explain.
    pub abbreviations: BTreeSet<String>,
}

impl Readability {
    /// Whether there is anything to tell of the text.
    pub fn is_plain(&self) -> bool {
        let is_empty = self.long_sentences.is_empty() && self.long_words.is_empty() && self.jargon.is_empty();
        self.lix <= self.aim && is_empty && self.abbreviations.is_empty()
    }
}
