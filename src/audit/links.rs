//! Every link lands: addresses are planned, anchors exist, and no page leads anywhere else than the site allows.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Mutex;

use crate::model::artifact::Artifact;
use crate::model::diagnostic::Diagnostic;

/// Sees pages as they are made; keeps a few bytes a page, so that memory does not grow with the text.
pub struct Links<'a> {
    paths: BTreeSet<&'a str>,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    diagnostics: Vec<Diagnostic>,
    /// Digests of `path#id` for every id of every page.
    offered: HashSet<u64>,
    /// Anchors on other pages, with the first page that links to each.
    wanted: BTreeMap<(String, String), String>,
}

impl<'a> Links<'a> {
    /// Takes the paths of everything that the site has.
    pub fn new(paths: impl Iterator<Item = &'a str>) -> Self {
        Self { paths: paths.collect(), seen: Mutex::default() }
    }

    /// Takes a page.
    pub fn see(&self, artifact: &Artifact) {
        let Some(record) = &artifact.record else { return };
        let mut found = Vec::new();
        let mut wanted = Vec::new();
        let ids: BTreeSet<&str> = record.ids.iter().map(String::as_str).collect();
        if ids.len() < record.ids.len() {
            found.push(fault(
                "id-taken-twice",
                &artifact.path,
                "two elements of this page have the same id".to_owned(),
            ));
        }
        for link in &record.links {
            if let Some(anchor) = link.strip_prefix('#') {
                if !ids.contains(anchor) {
                    found.push(fault("dead-anchor", &artifact.path, format!("`{link}` leads to no place on the page")));
                }
                continue;
            }
            let Some(inside) = link.strip_prefix('/') else {
                if !ALLOWED.iter().any(|scheme| link.starts_with(scheme)) {
                    found.push(fault(
                        "link-not-allowed",
                        &artifact.path,
                        format!("`{link}` is no address that a page may link to"),
                    ));
                }
                continue;
            };
            let (path, anchor) = inside.split_once('#').map_or((inside, None), |(path, id)| (path, Some(id)));
            let file = file_of(path);
            if !self.paths.contains(file.as_str()) {
                found.push(fault(
                    "dead-link",
                    &artifact.path,
                    format!("`{link}` leads nowhere: the site has no `/{path}`"),
                ));
            } else if let Some(anchor) = anchor {
                wanted.push((file, anchor.to_owned()));
            }
        }
        let mut seen = self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        seen.diagnostics.extend(found);
        seen.offered.extend(ids.iter().map(|id| digest(&artifact.path, id)));
        for target in wanted {
            let first = seen.wanted.entry(target).or_insert_with(|| artifact.path.clone());
            if artifact.path < *first {
                first.clone_from(&artifact.path);
            }
        }
    }

    /// What is wrong, when every page has been seen.
    pub fn finish(self) -> Vec<Diagnostic> {
        let seen = self.seen.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut diagnostics = seen.diagnostics;
        for ((path, id), page) in &seen.wanted {
            if !seen.offered.contains(&digest(path, id)) {
                diagnostics.push(fault("dead-anchor", page, format!("there is no place `#{id}` on `/{path}`")));
            }
        }
        diagnostics.sort_by(Diagnostic::report_order);
        diagnostics
    }
}

const ALLOWED: [&str; 4] = ["https://", "tel:", "sms:", "mailto:"];

fn fault(code: &'static str, path: &str, message: String) -> Diagnostic {
    Diagnostic::error(code, &format!("output/{path}"), None, message)
}

fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

fn digest(path: &str, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (path, id).hash(&mut hasher);
    hasher.finish()
}
