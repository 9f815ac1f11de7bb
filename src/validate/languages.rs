//! The site's languages, as far as they can be read: everything else is checked against them.

use crate::model::document::{Document, Node, NodeValue};
use crate::model::lang::Lang;
use crate::validate::Content;

/// The languages of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The language of the originals.
    pub default: Lang,
    /// All of them, the default one among them.
    pub all: Vec<Lang>,
    /// Whether `site.toml` could be read; if not, any language may be one of the site's.
    are_certain: bool,
}

impl Languages {
    /// Reads them from `site.toml`; what cannot be read is left out (`validate::config` tells of it).
    pub fn read(content: &Content<'_>) -> Self {
        let top = match content.documents.get("site.toml") {
            Some(Document::Records(node)) => Some(node),
            _ => None,
        };
        let tag = |node: &Node| match &node.value {
            NodeValue::String(tag) => Lang::new(tag),
            _ => None,
        };
        let mut all: Vec<Lang> = match top.and_then(|t| value(t, "languages")).map(|n| &n.value) {
            Some(NodeValue::List(items)) => items.iter().filter_map(tag).collect(),
            _ => Vec::new(),
        };
        let is_list = !all.is_empty();
        let written = top.and_then(|t| value(t, "default_language")).and_then(tag);
        let are_certain = is_list && written.is_some();
        let default = written.or_else(|| all.first().cloned()).or_else(|| Lang::new("sv"));
        let default = default.expect("our fault: `sv` is a language tag");
        if !all.contains(&default) {
            all.insert(0, default.clone());
        }
        Self { default, all, are_certain }
    }

    /// The language with the tag, when it is one of `among`; any, while nobody can tell what the site's languages are.
    pub fn find(&self, among: &[Lang], tag: &str) -> Option<Lang> {
        let found = among.iter().find(|lang| lang.as_str() == tag).cloned();
        if self.are_certain { found } else { found.or_else(|| Lang::new(tag)) }
    }

    /// Whether texts must be there in `lang` because it is the default language.
    pub fn requires(&self, lang: &str) -> bool {
        self.are_certain && self.default.as_str() == lang
    }

    /// Their tags, in order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(Lang::as_str)
    }
}

fn value<'a>(table: &'a Node, key: &str) -> Option<&'a Node> {
    match &table.value {
        NodeValue::Table(entries) => entries.iter().find(|e| e.key == key).map(|e| &e.value),
        _ => None,
    }
}
