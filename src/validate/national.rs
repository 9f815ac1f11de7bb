//! The national facts.

use std::collections::BTreeMap;

use crate::model::contact::ContactRoute;
use crate::model::diagnostic::Diagnostic;
use crate::model::ids::{PledgeId, RouteId};
use crate::model::national::National;
use crate::model::place::Places;
use crate::model::pledge::Pledge;
use crate::model::process::Process;
use crate::model::situation::Situation;
use crate::model::sources::Digest;
use crate::validate::contact::{self, Home};
use crate::validate::order::{self, Routes};
use crate::validate::reader::Reader;
use crate::validate::{download, files, hours, page, process, provenance, situation, term, training};

const FOLDER: &str = "national/";

/// Reads the national folder; what is wrong in it is left out.
pub fn national(reader: &Reader<'_>, places: Places) -> National {
    files::of_national(reader.content, reader.languages).into_iter().for_each(|d| reader.tell(d));
    let sources = reader.records("national/sources.toml", "source", provenance::source);
    let facts = reader.records("national/facts.toml", "fact", provenance::fact);
    let hours = reader.records("national/hours.toml", "hours", hours::hours);
    let situations = reader.records("national/situations.toml", "situation", situation::national);
    let (first, routes) = routes(reader, &places, &situations);
    let languages = &reader.languages.all;
    National {
        sources: sources.into_iter().map(|s| (s.id.clone(), s)).collect(),
        facts: facts.into_iter().map(|f| (f.id.clone(), f)).collect(),
        first,
        timetables: hours::timetables(&hours, reader.today),
        hours: hours.into_iter().map(|h| (h.id.clone(), h)).collect(),
        situations,
        training: reader.records("national/training.toml", "training", training::training),
        downloads: reader.records("national/downloads.toml", "download", |record| download::download(record, None)),
        glossary: reader.records("national/glossary.toml", "term", term::term),
        process: process(reader),
        pledges: pledges(reader),
        pages: page::pages(reader, FOLDER, languages),
        news: page::news(reader, FOLDER, languages),
        link_hosts: None,
        digest: digest(reader),
        untranslated_texts: reader.texts.untranslated(),
        routes,
        places,
    }
}

fn routes(reader: &Reader<'_>, places: &Places, situations: &[Situation]) -> (Vec<RouteId>, Vec<ContactRoute>) {
    let path = "national/routes.toml";
    if !reader.content.sources.files.contains_key(path) {
        let message = "the file `national/routes.toml` is missing: without it nobody can be called";
        reader.tell(Diagnostic::error("missing-file", path, None, message));
    }
    let situations: Vec<&Situation> = situations.iter().collect();
    let home = Home { places, situations: &situations, city: None };
    let both = reader.file(path, |top| {
        let routes = top.each("route", |record| contact::route(record, home));
        let first = top.required("first", "first = [\"sos-112\"]");
        let first = first.map(|field| order::first(field, Routes { own: &routes, national: &[] }));
        (first.unwrap_or_default(), routes)
    });
    both.unwrap_or_default()
}

/// A site without `process.toml` has a process without steps.
fn process(reader: &Reader<'_>) -> Process {
    let none = Process { steps: 0, step_names: Vec::new(), ask_at: None, goals: Vec::new() };
    reader.file("national/process.toml", process::process).flatten().unwrap_or(none)
}

fn pledges(reader: &Reader<'_>) -> BTreeMap<PledgeId, Pledge> {
    let prefix = "national/pledges/";
    let mut pledges = BTreeMap::new();
    for (path, _) in reader.content.sources.below(prefix) {
        let Some(name) = path[prefix.len()..].strip_suffix(".toml") else { continue };
        let Some(id) = PledgeId::new(name) else {
            let help = "a pledge's file name is its id: lower-case letters a–z, digits and single hyphens";
            reader
                .tell(Diagnostic::error("bad-id", path, None, format!("`{name}` is not written as an id")).help(help));
            continue;
        };
        if let Some(pledge) = reader.file(path, |record| crate::validate::pledge::pledge(record, id.clone())).flatten()
        {
            pledges.insert(id, pledge);
        }
    }
    pledges
}

/// Of all that every page may read: the national folder and the settings.
fn digest(reader: &Reader<'_>) -> Digest {
    let sources = reader.content.sources;
    let parts = [sources.digest_below(FOLDER), sources.digest_below("site.toml")];
    Digest::of(&parts.map(|digest| digest.0).concat())
}
