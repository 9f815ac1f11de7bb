//! Where a fact comes from, and whether a person has checked it.

use crate::model::date::{Date, When};
use crate::model::diagnostic::Spot;
use crate::model::ids::SourceId;
use crate::model::text::Text;

/// A document that facts were read in.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its title.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// When it was published.
    pub published: When,
    /// Its https address, or the front page of its site.
    pub address: Option<String>,
}

/// Where a fact was read, and who checked it with its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// At least one source.
    pub sources: Vec<SourceId>,
    /// When the fact was true, where it differs from the source's own date.
    pub as_of: Option<When>,
    /// The check with the fact's owner; `None` while nobody has asked.
    pub checked: Option<Check>,
    /// Where its source is written.
    pub spot: Spot,
}

/// A person's check of a fact with its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The day.
    pub on: Date,
    /// The role of whoever checked, never a name.
    pub by: String,
    /// Where the day is written.
    pub spot: Spot,
}

/// A citable sentence.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Its id.
    pub id: crate::model::ids::FactId,
    /// The sentence, as inline Markdown by language.
    pub text: crate::model::body::RichText,
    /// Words that people search for: they find the pages that say it.
    pub search_words: Vec<String>,
    /// Where it comes from.
    pub provenance: Provenance,
}
