//! The list of all pages, with each page's other languages (sitemaps.org 0.9 and `xhtml:link`).

use crate::export::xml::Xml;
use crate::model::lang::Lang;

/// A page in all its languages.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its full address in each language, in the site's order.
    pub versions: Vec<(Lang, String)>,
    /// The address for readers of any other language.
    pub any_language: String,
}

/// Writes the list, in the order given; each version names all of them, by their whole tags (`sv`, `sv-x-lattlast`).
pub fn sitemap(pages: &[Page]) -> String {
    let mut xml = Xml::new();
    let namespaces =
        [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
    xml.open("urlset", &namespaces);
    for page in pages {
        let alternates = alternates(page);
        for (_, url) in &page.versions {
            xml.open("url", &[]);
            xml.words("loc", &[], url);
            for (hreflang, alternate) in &alternates {
                xml.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", hreflang), ("href", alternate)]);
            }
            xml.close("url");
        }
    }
    xml.close("urlset");
    xml.finish()
}

/// Language tags with addresses; then `x-default`.
fn alternates(page: &Page) -> Vec<(&str, &str)> {
    let mut alternates: Vec<(&str, &str)> =
        page.versions.iter().map(|(lang, url)| (lang.as_str(), url.as_str())).collect();
    alternates.push(("x-default", &page.any_language));
    alternates
}
