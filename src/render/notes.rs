//! Where a fact comes from, in words.

use crate::model::contact::ContactRoute;
use crate::model::freshness::FactSort;
use crate::model::ids::SourceId;
use crate::model::provenance::Provenance;
use crate::render::scope::PageScope;
use crate::render::views::{Ages, Note, NoteSource};

/// A fact in a note: where it comes from, and the sorts that its one check is about.
type Noted<'a> = (&'a Provenance, &'a [FactSort]);

/// The note of one fact.
pub fn note(scope: &PageScope<'_>, provenance: &Provenance, sort: FactSort) -> Note {
    notes(scope, [provenance], sort).unwrap_or_else(|| panic!("our fault: a fact without a source"))
}

/// One note for several facts; it is as unchecked as the least checked of them. `None` when there are no facts.
pub fn notes<'a>(scope: &PageScope<'_>, all: impl IntoIterator<Item = &'a Provenance>, sort: FactSort) -> Option<Note> {
    let all: Vec<Noted<'_>> = all.into_iter().map(|provenance| (provenance, std::slice::from_ref(&sort))).collect();
    of_all(scope, &all)
}

/// The note of one route.
pub fn route_note(scope: &PageScope<'_>, route: &ContactRoute) -> Note {
    route_notes(scope, [route]).unwrap_or_else(|| panic!("our fault: a route without a source"))
}

/// One note for several routes, each as old as its part that ages first. `None` when there are none.
pub fn route_notes<'a>(scope: &PageScope<'_>, routes: impl IntoIterator<Item = &'a ContactRoute>) -> Option<Note> {
    let all: Vec<Noted<'_>> = routes.into_iter().map(|route| (&route.provenance, route.sorts())).collect();
    of_all(scope, &all)
}

fn of_all(scope: &PageScope<'_>, all: &[Noted<'_>]) -> Option<Note> {
    let mut ids: Vec<&SourceId> = Vec::new();
    for id in all.iter().flat_map(|(provenance, _)| &provenance.sources) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let (first, _) = all.first()?;
    let as_of = if all.len() == 1 { first.as_of.and_then(|when| scope.words().dates.when(when)) } else { None };
    let mut sources: Vec<NoteSource> = Vec::new();
    for source in ids.into_iter().map(|id| source(scope, id)) {
        // Two documents of one site look the same here; the list of sources tells them apart.
        if !sources.iter().any(|seen| seen.label == source.label && seen.when == source.when) {
            sources.push(source);
        }
    }
    let (checked, state, ages) = checked(scope, all);
    let as_of = as_of.map(|when| scope.fill("source.as_of", &[("when", &when)]));
    Some(Note { sources, as_of, checked, state, ages })
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

/// What is said of the check that ends first. Nothing is said to be checked while one fact is not; nor does a fact that nobody
/// has checked hide that another was checked too long ago.
fn checked(scope: &PageScope<'_>, all: &[Noted<'_>]) -> (String, &'static str, Option<Ages>) {
    let limits = scope.shared.config.stale_after_days;
    let ends = |(provenance, sorts): &Noted<'_>| {
        provenance.checked.clone().map(|check| (limits.threshold(sorts).last_day(&check), check))
    };
    let is_whole = all.iter().all(|(provenance, _)| provenance.checked.is_some());
    let unchecked = || scope.say("source.unchecked");
    let Some((last_day, check)) = all.iter().filter_map(ends).min_by_key(|(day, _)| *day) else {
        return (unchecked(), "unchecked", None);
    };
    let day = scope.words().dates.day(check.on);
    let fill = [("day", day.as_str()), ("by", check.by.as_str())];
    let stale = if is_whole { scope.fill("source.stale", &fill) } else { scope.say("source.partly_stale") };
    if scope.shared.today > last_day {
        return (stale, "stale", None);
    }
    let ages = Some(Ages { last_day: last_day.to_string(), words: stale });
    if is_whole { (scope.fill("source.checked", &fill), "checked", ages) } else { (unchecked(), "unchecked", ages) }
}
