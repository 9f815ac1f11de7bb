//! What was published before, so that an address that moved leads on to where it went.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::model::address::{NationalPage, PageRef};
use crate::model::lang::Lang;

/// Which page has lain where; kept in the marker file of the output folder.
///
/// A page that is gone stays in the list: when it comes back under another address, its old one leads there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// The form of the file.
    format: u32,
    /// Page to path, as last published.
    pages: BTreeMap<String, String>,
    /// Former path to page.
    moved: BTreeMap<String, String>,
}

/// A former path, with the page that lay there and where that is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The former path.
    pub from: String,
    /// The page.
    pub page: String,
    /// Its path now.
    pub to: String,
}

const FORMAT: u32 = 1;

impl Default for History {
    fn default() -> Self {
        Self { format: FORMAT, pages: BTreeMap::new(), moved: BTreeMap::new() }
    }
}

impl History {
    /// Reads a marker file; `None` when no `stad` that we know wrote it.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|history: &Self| history.format == FORMAT)
    }

    /// The marker file's bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The history after `pages` (page to path) were published.
    #[must_use]
    pub fn after(&self, pages: &BTreeMap<String, String>) -> Self {
        let mut next = self.clone();
        for (page, path) in pages {
            if let Some(former) = next.pages.insert(page.clone(), path.clone())
                && former != *path
            {
                next.moved.insert(former, page.clone());
            }
        }
        let taken: BTreeSet<&String> = pages.values().collect();
        next.moved.retain(|path, _| !taken.contains(path));
        next
    }

    /// The former paths that now lead on, given everything that lies in the output.
    pub fn redirects(&self, pages: &BTreeMap<String, String>, planned: &BTreeSet<String>) -> Vec<Moved> {
        let free =
            |path: &str| !path.match_indices('/').any(|(i, _)| planned.contains(&path[..i])) && !planned.contains(path);
        let leads = |(from, page): (&String, &String)| {
            let to = pages.get(page)?;
            Some(Moved { from: from.clone(), page: page.clone(), to: to.clone() })
        };
        self.moved.iter().filter(|(from, _)| free(from)).filter_map(leads).collect()
    }
}

/// The name under which a page is known whatever its address; `None` for pages that nobody links to, or may remember.
pub fn page_name(page: &PageRef, lang: &Lang) -> Option<String> {
    let name = match page {
        PageRef::National(NationalPage::NotFound) => return None,
        PageRef::National(page) => format!("national/{}", page.key()),
        PageRef::NationalOwn(name) => format!("national/own/{name}"),
        PageRef::NationalNews(name) => format!("national/news/{name}"),
        PageRef::Municipality(code) => format!("municipality/{code}"),
        PageRef::City(city, page) => format!("city/{city}/{}", page.key()),
        PageRef::CityOwn(city, name) => format!("city/{city}/own/{name}"),
        PageRef::CityNews(city, name) => format!("city/{city}/news/{name}"),
        PageRef::NationalPledge(pledge) => format!("national/pledge/{pledge}"),
        PageRef::CityPledge(city, pledge) => format!("city/{city}/pledge/{pledge}"),
        // Invariant: a business is never remembered. Its day comes, and then no file may name it, nor lead to where it was.
        PageRef::CityBusiness(..) => return None,
    };
    Some(format!("{name} {lang}"))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use crate::disk::history::History;

    /// Publishes each edition in turn (page, path) and gives the redirects of the last.
    fn check(editions: &[&[(&str, &str)]], expected: &[(&str, &str)]) {
        let mut history = History::default();
        let mut redirects = Vec::new();
        for edition in editions {
            let pages: BTreeMap<String, String> =
                edition.iter().map(|(page, path)| ((*page).to_owned(), (*path).to_owned())).collect();
            let planned: BTreeSet<String> = pages.values().cloned().collect();
            history = history.after(&pages);
            redirects = history.redirects(&pages, &planned);
        }
        let found: Vec<(&str, &str)> = redirects.iter().map(|m| (m.from.as_str(), m.to.as_str())).collect();
        assert_eq!(found, expected);
        assert_eq!(History::parse(&history.bytes()), Some(history));
    }

    #[test]
    fn every_former_address_leads_to_the_present_one() {
        check(&[&[("a", "x")], &[("a", "y")], &[("a", "z")]], &[("x", "z"), ("y", "z")]);
    }

    #[test]
    fn a_page_that_moved_back_leaves_no_redirect_at_its_address() {
        check(&[&[("a", "x")], &[("a", "y")], &[("a", "x")]], &[("y", "x")]);
    }

    #[test]
    fn an_address_that_another_page_took_leads_nowhere_else() {
        check(&[&[("a", "x"), ("b", "y")], &[("a", "y"), ("b", "x")]], &[]);
    }

    #[test]
    fn a_page_that_comes_back_elsewhere_is_found_from_where_it_was() {
        check(&[&[("a", "x")], &[], &[("a", "y")]], &[("x", "y")]);
    }

    #[test]
    fn a_page_that_is_gone_leaves_no_redirect() {
        check(&[&[("a", "x")], &[("a", "y")], &[]], &[]);
    }
}
