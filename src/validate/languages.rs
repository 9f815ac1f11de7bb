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
        let written = top.and_then(|t| value(t, "default_language")).and_then(tag);
        let default = written.or_else(|| all.first().cloned()).or_else(|| Lang::new("sv"));
        let default = default.expect("our fault: `sv` is a language tag");
        if !all.contains(&default) {
            all.insert(0, default.clone());
        }
        Self { default, all }
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
