//! Where a record is declared, what points at it, and which pages show it.

use std::collections::{BTreeMap, BTreeSet};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::model::address::{Address, PageRef};
use crate::model::body::{LinkTarget, each_link};
use crate::model::diagnostic::{Span, Spot};
use crate::model::document::{Document, Entry, Node, NodeValue};
use crate::model::ids::CityId;
use crate::model::lang::Lang;
use crate::model::nearest::nearest;
use crate::model::sources::Sources;
use crate::parse;
use crate::pipeline::edition::Edition;
use crate::render::scope::Showing;
use crate::validate::Content;
use crate::validate::ids::{Ids, RecordKind};

/// A record and everything that has to do with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uses {
    /// What it is.
    pub kind: RecordKind,
    /// The city that it belongs to; `None` for a national one.
    pub owner: Option<CityId>,
    /// Where it is declared; without a span when the whole file is the record.
    pub declared: (String, Option<Spot>),
    /// Where something points at it, in order of file and place.
    pub pointed_at: Vec<Spot>,
    /// The addresses of the pages that show it, in order.
    pub pages: Vec<(String, PageRef)>,
}

/// What a folder declares and what its files point at.
struct FolderIds {
    owner: Option<CityId>,
    ids: Ids,
    pointers: Vec<Pointer>,
}

/// Something written that may be a record's id.
struct Pointer {
    /// What it can only be; `None` where the key leaves it open.
    kind: Option<RecordKind>,
    id: String,
    spot: Spot,
}

/// Every record that has the id, with its uses; or the id that was probably meant.
///
/// # Errors
/// When no record has the id; the nearest one that there is, if any.
pub fn of(id: &str, content: &Sources, edition: &Edition) -> Result<Vec<Uses>, Option<String>> {
    let folders = folders(content);
    let declared = |folder: &FolderIds| -> Vec<RecordKind> {
        let kinds = RecordKind::KEYS.iter().filter_map(|key| RecordKind::from_key(key));
        kinds.filter(|kind| folder.ids.of(*kind).any(|known| known == id)).collect()
    };
    let shown = shown(edition, id);
    let mut all = Vec::new();
    for folder in &folders {
        for kind in declared(folder) {
            all.push(uses(id, kind, folder, &folders, &shown));
        }
    }
    if all.is_empty() {
        let kinds = RecordKind::KEYS.iter().filter_map(|key| RecordKind::from_key(key));
        let names: BTreeSet<&str> =
            kinds.flat_map(|kind| folders.iter().flat_map(move |folder| folder.ids.of(kind))).collect();
        return Err(nearest(id, names).map(str::to_owned));
    }
    Ok(all)
}

fn uses(id: &str, kind: RecordKind, folder: &FolderIds, all: &[FolderIds], shown: &[Shown]) -> Uses {
    let home = folder_name(folder.owner.as_ref());
    let declared = match folder.ids.place(kind, id) {
        Some((file, span)) => (file.clone(), Some(Spot { file: file.as_str().into(), span: *span })),
        None => (format!("{home}pledges/{id}.toml"), None),
    };
    // A city's own record hides the national one of its kind from its files and pages.
    let is_for = |owner: Option<&CityId>| match (&folder.owner, owner) {
        (Some(home), Some(owner)) => home == owner,
        (Some(_), None) => false,
        (None, owner) => all
            .iter()
            .filter(|other| other.owner.as_ref() == owner && other.owner.is_some())
            .all(|other| shares_id(kind) || !other.ids.has(kind, id)),
    };
    let mut pointed_at: Vec<Spot> = all
        .iter()
        .filter(|other| is_for(other.owner.as_ref()))
        .flat_map(|other| &other.pointers)
        .filter(|pointer| pointer.id == id && pointer.kind.is_none_or(|pointed| pointed == kind))
        .map(|pointer| pointer.spot.clone())
        .filter(|spot| declared.1.as_ref().map_or(*spot.file != *declared.0, |declared| declared != spot))
        .collect();
    pointed_at.sort();
    let pages = shown.iter().filter(|page| page.kinds.contains(kind.key()) && is_for(page.page.city()));
    let pages = pages.map(|page| (page.href.clone(), page.page.clone())).collect();
    Uses { kind, owner: folder.owner.clone(), declared, pointed_at, pages }
}

/// A city's order of a national situation, and its register of a national pledge, have that record's id.
fn shares_id(kind: RecordKind) -> bool {
    matches!(kind, RecordKind::Situation | RecordKind::Pledge)
}

fn folder_name(owner: Option<&CityId>) -> String {
    owner.map_or_else(|| "national/".to_owned(), |city| format!("cities/{city}/"))
}

/// A page that shows a record with the id, and of which kinds.
struct Shown {
    href: String,
    page: PageRef,
    kinds: BTreeSet<&'static str>,
}

fn shown(edition: &Edition, id: &str) -> Vec<Shown> {
    let pages: Vec<_> = edition
        .addresses()
        .iter()
        .filter_map(|planned| match &planned.address {
            Address::Page(page, lang) => Some((planned.path.as_str(), page, lang)),
            _ => None,
        })
        .collect();
    let look = |(path, page, lang): &(&str, &PageRef, &Lang)| {
        let showing = Showing::default();
        // A template that does not work is told by `check`; here it only cannot show anything.
        edition.html_showing(page, lang, &showing).ok()?;
        let kinds = showing.kinds_of(id);
        let href = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        (!kinds.is_empty()).then(|| Shown { href, page: (*page).clone(), kinds })
    };
    let mut shown: Vec<Shown> = pages.par_iter().filter_map(look).collect();
    shown.sort_by(|a, b| a.href.cmp(&b.href));
    shown
}

fn folders(content: &Sources) -> Vec<FolderIds> {
    let mut documents: BTreeMap<String, Document> = BTreeMap::new();
    for (path, file) in &content.files {
        documents.extend(parse::document(path, &file.bytes).0.map(|document| (path.clone(), document)));
    }
    let whole = Content { documents: &documents, sources: content, read_inline: parse::inline };
    let cities = crate::validate::city_names(content).into_iter().filter_map(CityId::new).map(Some);
    let read = |owner: Option<CityId>| {
        let name = folder_name(owner.as_ref());
        let (ids, _) = Ids::collect(&whole, &name);
        let files = documents.range(name.clone()..).take_while(|(path, _)| path.starts_with(&name));
        let pointers = files.flat_map(|(path, document)| pointers(path, document)).collect();
        FolderIds { owner, ids, pointers }
    };
    std::iter::once(None).chain(cities).map(read).collect()
}

fn pointers(path: &str, document: &Document) -> Vec<Pointer> {
    let mut found = Vec::new();
    match document {
        Document::Plain => {}
        Document::Records(top) => walk(path, None, top, &mut found),
        // The keys above a page's text are words; only its text points.
        Document::Page { body, .. } => {
            body.each_link(&mut |target, span| see(path, target, span, &mut found));
        }
    }
    if path.contains("/pledges/") && path.starts_with("cities/") {
        // The register's file name is the pledge's id.
        let id = path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
        let spot = Spot { file: path.into(), span: Span::default() };
        found.push(Pointer { kind: Some(RecordKind::Pledge), id: id.to_owned(), spot });
    }
    found
}

fn walk(path: &str, key: Option<&str>, node: &Node, found: &mut Vec<Pointer>) {
    match &node.value {
        NodeValue::Table(entries) => {
            entries.iter().for_each(|Entry { key, value, .. }| walk(path, Some(key), value, found))
        }
        NodeValue::List(items) => items.iter().for_each(|item| walk(path, key, item, found)),
        NodeValue::String(text) if text.contains("](") => {
            let (words, _) = parse::inline(text, path, node.span);
            each_link(&words, &mut |target, span| see(path, target, span, found));
        }
        // What a record is called itself is no pointer, but for a city's order of a national situation.
        NodeValue::String(_) if key == Some("id") && !path.ends_with("/situations.toml") => {}
        NodeValue::String(text) => {
            let spot = Spot { file: path.into(), span: node.span };
            found.push(Pointer { kind: kind_of(key, path), id: text.clone(), spot });
        }
        NodeValue::Integer(_) | NodeValue::Float(_) | NodeValue::Bool(_) | NodeValue::Date(_) => {}
    }
}

/// What the value of a key can only point at. A key that is not named here leaves it open, so that a new key is at worst
/// told once too often.
fn kind_of(key: Option<&str>, path: &str) -> Option<RecordKind> {
    match key? {
        "source" => Some(RecordKind::Source),
        "hours" => Some(RecordKind::Hours),
        "first" | "routes" | "book" | "after_hours" | "region_coordinator" | "complaint" | "replaces" => {
            Some(RecordKind::Route)
        }
        "situations" | "like" => Some(RecordKind::Situation),
        "goal" => Some(RecordKind::Goal),
        "groups" => Some(RecordKind::Group),
        "id" if path.ends_with("/situations.toml") => Some(RecordKind::Situation),
        _ => None,
    }
}

fn see(path: &str, target: &LinkTarget, span: Span, found: &mut Vec<Pointer>) {
    let (kind, id) = match target {
        LinkTarget::Route(id) => (RecordKind::Route, id.as_str()),
        LinkTarget::Fact(id) => (RecordKind::Fact, id.as_str()),
        LinkTarget::Download(id) => (RecordKind::Download, id.as_str()),
        LinkTarget::Term(id) => (RecordKind::Term, id.as_str()),
        LinkTarget::Source(id) => (RecordKind::Source, id.as_str()),
        LinkTarget::Page(_) | LinkTarget::City(..) | LinkTarget::Web(_) | LinkTarget::Anchor(_) => return,
    };
    found.push(Pointer { kind: Some(kind), id: id.to_owned(), spot: Spot { file: path.into(), span } });
}
