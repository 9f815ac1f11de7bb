//! What the search may know of a page.

/// One page as the search sees it: nothing here is rendered, everything here may be read by anyone.
///
/// The index is built per language from these and from nothing else, so a text that must not be found must not be put here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchPage {
    /// The path from the site's root, beginning with `/`.
    pub url: String,
    /// The page's own title, without the site's name.
    pub title: String,
    /// The city's name as its readers write it, where the page belongs to a city.
    pub place: Option<String>,
    /// Other names of that city, on the page that tells of the city as a whole.
    pub place_aliases: Vec<String>,
    /// What kind of page it is, in the reader's language, such as "Kontakt".
    pub kind: String,
    /// One or two sentences, shown under the title in the list of hits.
    pub summary: String,
    /// Whether the page says of its city what others say of theirs. Then it is found by its place alone, and what they all say
    /// is found on the page that lists them.
    pub shared_text: bool,
    /// The headings below the title.
    pub headings: Vec<String>,
    /// The page's running text, without markup.
    pub body: String,
    /// Words and phrases that an editor knows people type when they want this page.
    pub search_words: Vec<String>,
    /// Telephone numbers as they are printed, the most important first.
    pub numbers: Vec<String>,
    /// Whether the page answers for the whole country.
    pub national: bool,
    /// Whether the page is there to tell how somebody is reached: what most people search for.
    pub reaches: bool,
    /// Whether the page tells of its city as a whole: what is meant by the city's name alone.
    pub overview: bool,
    /// Whom the page is there to tell of, by name: found as if they stood in its title.
    pub names: Vec<String>,
}
