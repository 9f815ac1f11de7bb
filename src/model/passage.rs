//! What the search may know of a page.

/// What the search may know of one page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchPage {
    /// Its address from the root.
    pub url: String,
    /// Its title.
    pub title: String,
    /// The city it belongs to.
    pub place: Option<String>,
    /// What sort of page it is, in the reader's language.
    pub kind: String,
    /// One sentence about it.
    pub summary: String,
    /// Its headings.
    pub headings: Vec<String>,
    /// Its text.
    pub body: String,
    /// Words people would search for.
    pub search_words: Vec<String>,
    /// Telephone numbers as printed.
    pub numbers: Vec<String>,
    /// Whether it is a national page.
    pub national: bool,
}
