//! Which ids a folder declares, so that others may point at them.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::document::{Document, Entry, Node, NodeValue};
use crate::model::ids::is_id;
use crate::model::keyed::keyed;
use crate::model::nearest::nearest;
use crate::validate::Content;

keyed! {
    /// The kinds of records that others point at, by the word for one of them.
    RecordKind {
        Source = "source", Fact = "fact", Route = "route", Hours = "hours", Situation = "situation", Training = "training",
        Download = "download", Term = "term", Goal = "goal", Group = "group", Pledge = "pledge",
        Business = "business",
    }
}

impl RecordKind {
    /// The file that holds them.
    fn file(self) -> &'static str {
        match self {
            Self::Source => "sources.toml",
            Self::Fact => "facts.toml",
            Self::Route => "routes.toml",
            Self::Hours => "hours.toml",
            Self::Situation => "situations.toml",
            Self::Training => "training.toml",
            Self::Download => "downloads.toml",
            Self::Term => "glossary.toml",
            Self::Goal => "process.toml",
            Self::Group => "network.toml",
            Self::Pledge | Self::Business => "pledges/",
        }
    }

    /// The word for one of them in a sentence.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hours => "hours record",
            Self::Training => "training record",
            Self::Source | Self::Fact | Self::Route | Self::Situation | Self::Download => self.key(),
            Self::Term | Self::Goal | Self::Group | Self::Pledge | Self::Business => self.key(),
        }
    }

    const ALL: [Self; 10] = [
        Self::Source,
        Self::Fact,
        Self::Route,
        Self::Hours,
        Self::Situation,
        Self::Training,
        Self::Download,
        Self::Term,
        Self::Goal,
        Self::Group,
    ];
}

/// A file, and where in it a record's id stands.
type Place = (String, Span);

/// The ids of one folder (`national/` or `cities/ID/`), also of records that are otherwise wrong.
#[derive(Debug, Clone, Default)]
pub struct Ids {
    by_kind: BTreeMap<RecordKind, BTreeMap<String, Option<Place>>>,
    /// Kinds whose file cannot be read: any id may be in it.
    unreadable: Vec<RecordKind>,
    pages: BTreeSet<String>,
}

impl Ids {
    /// Collects the ids of the files below `folder` (which ends in `/`), and tells of those written badly or twice.
    pub fn collect(content: &Content<'_>, folder: &str) -> (Self, Vec<Diagnostic>) {
        let mut ids = Self::default();
        let mut diagnostics = Vec::new();
        for kind in RecordKind::ALL {
            let file = format!("{folder}{}", kind.file());
            match content.documents.get(&file) {
                Some(Document::Records(top)) => ids.collect_file(kind, &file, top, &mut diagnostics),
                _ if content.sources.files.contains_key(&file) => ids.unreadable.push(kind),
                _ => {}
            }
        }
        ids.collect_pledges(content, folder, &mut diagnostics);
        ids.collect_pages(content, folder);
        (ids, diagnostics)
    }

    fn collect_file(&mut self, kind: RecordKind, file: &str, top: &Node, diagnostics: &mut Vec<Diagnostic>) {
        let known = self.by_kind.entry(kind).or_default();
        for id in ids_in(top, kind.key()) {
            let NodeValue::String(written) = &id.value else { continue };
            if !is_id(written) {
                diagnostics.push(bad_id(file, id.span, kind, written));
            } else if let Some(Some((first_file, first))) = known.get(written) {
                let message = format!("another {} has the id `{written}` already", kind.word());
                diagnostics.push(
                    Diagnostic::error("duplicate-id", file, Some(id.span), message)
                        .label("the second one")
                        .also(first_file, *first, "the first one")
                        .help("give one of them another id; an id that has been published stays with its record"),
                );
            }
            known.entry(written.clone()).or_insert_with(|| Some((file.to_owned(), id.span)));
        }
    }

    /// A pledge's id is its file's name; the ids of businesses are told apart over all of a city's registers.
    fn collect_pledges(&mut self, content: &Content<'_>, folder: &str, diagnostics: &mut Vec<Diagnostic>) {
        let prefix = format!("{folder}pledges/");
        for (path, _) in content.sources.below(&prefix) {
            let Some(name) = path[prefix.len()..].strip_suffix(".toml") else { continue };
            self.by_kind.entry(RecordKind::Pledge).or_default().insert(name.to_owned(), None);
            if let Some(Document::Records(top)) = content.documents.get(path) {
                self.collect_file(RecordKind::Business, path, top, diagnostics);
            }
        }
    }

    fn collect_pages(&mut self, content: &Content<'_>, folder: &str) {
        let prefix = format!("{folder}pages/");
        for (path, _) in content.sources.below(&prefix) {
            let stem = path[prefix.len()..].strip_suffix(".md").and_then(|name| name.split('.').next());
            self.pages.extend(stem.map(str::to_owned));
        }
    }

    /// Tells of a city's ids that a national record has already: nobody could tell which of the two is meant. Situations
    /// are the exception, because a city's order has the national situation's id; so are pledges.
    pub fn taken_nationally(&self, national: &Self) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        let own = self.by_kind.iter().filter(|(kind, _)| !matches!(kind, RecordKind::Situation | RecordKind::Pledge));
        for (kind, ids) in own {
            for (id, place) in ids {
                let (Some((file, span)), Some((other, first))) = (place, national.place(*kind, id)) else { continue };
                let message = format!("the id `{id}` is already the id of a national {}", kind.word());
                diagnostics.push(
                    Diagnostic::error("duplicate-id", file, Some(*span), message)
                        .label("the city's own")
                        .also(other, *first, "the national one")
                        .help("give the city's record another id, or use the national one and delete this"),
                );
            }
        }
        diagnostics
    }

    /// The names of the pages that have a file.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.pages.iter().map(String::as_str)
    }

    /// Whether a record of that kind has the id.
    pub fn has(&self, kind: RecordKind, id: &str) -> bool {
        self.unreadable.contains(&kind) || self.by_kind.get(&kind).is_some_and(|known| known.contains_key(id))
    }

    /// Where the record with the id begins.
    pub fn place(&self, kind: RecordKind, id: &str) -> Option<&Place> {
        self.by_kind.get(&kind)?.get(id)?.as_ref()
    }

    /// The ids of a kind.
    pub fn of(&self, kind: RecordKind) -> impl Iterator<Item = &str> {
        self.by_kind.get(&kind).into_iter().flatten().map(|(id, _)| id.as_str())
    }
}

fn ids_in<'a>(top: &'a Node, key: &str) -> impl Iterator<Item = &'a Node> {
    let records = entries(top).iter().find(|e| e.key == key).map(|e| &e.value.value);
    let items: &[Node] = match records {
        Some(NodeValue::List(items)) => items,
        _ => &[],
    };
    items.iter().filter_map(|item| entries(item).iter().find(|e| e.key == "id").map(|e| &e.value))
}

fn entries(node: &Node) -> &[Entry] {
    match &node.value {
        NodeValue::Table(entries) => entries,
        _ => &[],
    }
}

fn bad_id(file: &str, span: Span, kind: RecordKind, written: &str) -> Diagnostic {
    let message = format!("`{written}` is not written as the id of a {}", kind.word());
    let better = crate::model::place::slug(written);
    let help = if is_id(&better) {
        format!("write `id = \"{better}\"`")
    } else {
        "an id has lower-case letters a–z, digits and single hyphens, at most 80".to_owned()
    };
    Diagnostic::error("bad-id", file, Some(span), message).help(help)
}

/// The ids that a record may point at: those of its own folder, and in a city the national ones.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Of its own folder.
    pub own: &'a Ids,
    /// The national ones, for a city.
    pub national: Option<&'a Ids>,
}

impl<'a> Known<'a> {
    /// Whether a record of that kind has the id.
    pub fn has(&self, kind: RecordKind, id: &str) -> bool {
        self.own.has(kind, id) || self.national.is_some_and(|ids| ids.has(kind, id))
    }

    /// The diagnostic for an id that no record has.
    pub fn dangling(&self, kind: RecordKind, id: &str, file: &str, span: Span) -> Diagnostic {
        let word = kind.word();
        let diagnostic = Diagnostic::error("dangling-id", file, Some(span), format!("no {word} has the id `{id}`"));
        let all = self.own.of(kind).chain(self.national.into_iter().flat_map(|ids| ids.of(kind)));
        if let Some(near) = nearest(id, all) {
            return diagnostic.help(format!("did you mean `{near}`?"));
        }
        match RecordKind::ALL.iter().find(|other| **other != kind && self.has_for_certain(**other, id)) {
            Some(other) => diagnostic.label(format!("this is the id of a {}", other.word())),
            None => diagnostic,
        }
    }

    fn has_for_certain(&self, kind: RecordKind, id: &str) -> bool {
        self.own.of(kind).chain(self.national.into_iter().flat_map(|ids| ids.of(kind))).any(|known| known == id)
    }
}
