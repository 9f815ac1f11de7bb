//! Where a fact comes from, in words.

use crate::model::ids::SourceId;
use crate::model::provenance::Provenance;
use crate::render::scope::PageScope;
use crate::render::views::{Note, NoteSource};

/// What sort of fact a note is about: each has its own time until it is stale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactSort {
    /// A number, or an address on the net.
    Number,
    /// Opening hours.
    Hours,
    /// A sentence.
    Text,
}

/// The note of one fact.
pub fn note(scope: &PageScope<'_>, provenance: &Provenance, sort: FactSort) -> Note {
    notes(scope, [provenance], sort).unwrap_or_else(|| panic!("our fault: a fact without a source"))
}

/// One note for several facts; it is as unchecked as the least checked of them. `None` when there are no facts.
pub fn notes<'a>(scope: &PageScope<'_>, all: impl IntoIterator<Item = &'a Provenance>, sort: FactSort) -> Option<Note> {
    let all: Vec<&Provenance> = all.into_iter().collect();
    let mut ids: Vec<&SourceId> = Vec::new();
    for id in all.iter().flat_map(|provenance| &provenance.sources) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let first = all.first()?;
    let (checked, state) = checked(scope, &all, sort);
    let as_of = if all.len() == 1 { first.as_of.and_then(|when| scope.words().dates.when(when)) } else { None };
    let mut sources: Vec<NoteSource> = Vec::new();
    for source in ids.into_iter().map(|id| source(scope, id)) {
        // Two documents of one site look the same here; the list of sources tells them apart.
        if !sources.iter().any(|seen| seen.label == source.label && seen.when == source.when) {
            sources.push(source);
        }
    }
    Some(Note { sources, as_of: as_of.map(|when| scope.fill("source.as_of", &[("when", &when)])), checked, state })
}

/// One source, as notes and lists show it.
pub fn source(scope: &PageScope<'_>, id: &SourceId) -> NoteSource {
    let source = scope.source(id);
    let publisher = scope.said(&source.publisher);
    let label = match source.address.as_deref().and_then(host) {
        Some(host) => scope.own(host),
        None => publisher.clone(),
    };
    let when = scope.words().dates.when(source.published).unwrap_or_else(|| scope.say("source.undated"));
    NoteSource { label, title: scope.said(&source.title), publisher, href: source.address.clone(), when }
}

/// The host of an https address, without `www.`.
pub fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

fn checked(scope: &PageScope<'_>, all: &[&Provenance], sort: FactSort) -> (String, &'static str) {
    let Some(oldest) = all
        .iter()
        .map(|p| p.checked.as_ref())
        .collect::<Option<Vec<_>>>()
        .and_then(|checks| checks.into_iter().min_by_key(|check| check.on))
    else {
        return (scope.say("source.unchecked"), "unchecked");
    };
    let limits = scope.shared.config.stale_after_days;
    let limit = match sort {
        FactSort::Number => limits.number,
        FactSort::Hours => limits.hours,
        FactSort::Text => limits.text,
    };
    let day = scope.words().dates.day(oldest.on);
    let fill = [("day", day.as_str()), ("by", oldest.by.as_str())];
    if scope.shared.today.days_since(oldest.on) > i64::from(limit) {
        return (scope.fill("source.stale", &fill), "stale");
    }
    (scope.fill("source.checked", &fill), "checked")
}
