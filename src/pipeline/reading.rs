//! From the content folder to a valid site, keeping what did not change.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

use crate::model::city::City;
use crate::model::date::Date;
use crate::model::diagnostic::Diagnostic;
use crate::model::document::Document;
use crate::model::ids::CityId;
use crate::model::national::National;
use crate::model::site::{Site, SiteConfig, StandIn, StandIns};
use crate::model::sources::{Digest, SourceFile, Sources};
use crate::parse;
use crate::validate::ids::Ids;
use crate::validate::languages::Languages;
use crate::validate::{self, Content, Shared};

/// The content folder as far as it has been read. A city's documents are dropped once its `City` stands, so that memory
/// holds each text once.
#[derive(Default)]
pub struct Reading {
    /// Of all folders but the cities'.
    documents: BTreeMap<String, Document>,
    faults: BTreeMap<String, Vec<Diagnostic>>,
    config: Option<Arc<SiteConfig>>,
    national: Option<ReadNational>,
    cities: BTreeMap<String, ReadCity>,
    stand_ins: StandIns,
}

/// The national folder, with the digest of what it was read from.
struct ReadNational {
    key: Digest,
    national: Arc<National>,
    ids: Ids,
    diagnostics: Vec<Diagnostic>,
}

/// A city, with the digest of what it was read from.
struct ReadCity {
    key: (Digest, Digest),
    city: Option<Arc<City>>,
    diagnostics: Vec<Diagnostic>,
}

impl Reading {
    /// Parses every file but the cities', whose turn comes when a city is checked.
    pub fn read_all(&mut self, content: &Sources) {
        let files: Vec<(&String, &SourceFile)> = content.files.iter().filter(|(path, _)| !is_of_city(path)).collect();
        let parsed: Vec<_> = files.par_iter().map(|(path, file)| parse::document(path, &file.bytes)).collect();
        for ((path, _), (document, faults)) in files.into_iter().zip(parsed) {
            self.take(path, document, faults);
        }
    }

    /// Parses one file again, or forgets it. A city's file waits for the city's turn: its digest tells that it changed.
    pub fn read(&mut self, path: &str, file: Option<&SourceFile>) {
        if is_of_city(path) {
            return;
        }
        let (document, faults) = match file {
            Some(file) => parse::document(path, &file.bytes),
            None => (None, Vec::new()),
        };
        self.take(path, document, faults);
    }

    /// The site's settings, when the last trip found them whole.
    pub fn config(&self) -> Option<&SiteConfig> {
        self.config.as_deref()
    }

    /// The site as the folder tells it now. A city is checked again only when its own folder or what is shared changed.
    pub fn site(&mut self, sources: &Sources, today: Date) -> (Option<Site>, Vec<Diagnostic>) {
        let content = Content { documents: &self.documents, sources, read_inline: parse::inline };
        let languages = Languages::read(&content);
        let mut diagnostics = Vec::new();
        let (config, found) = validate::config(&content, &languages, today);
        diagnostics.extend(found);
        let key = shared_key(sources, today);
        if self.national.as_ref().is_none_or(|read| read.key != key) {
            self.national = Some(read_national(&content, &languages, key, today));
        }
        let Some(read) = &self.national else { return (None, diagnostics) };
        diagnostics.extend(read.diagnostics.iter().cloned());
        let shared = Shared { languages: &languages, national: &read.national, national_ids: &read.ids, today };
        self.cities = read_cities(&content, shared, key, std::mem::take(&mut self.cities));
        diagnostics.extend(self.cities.values().flat_map(|read| read.diagnostics.iter().cloned()));
        self.config = config.map(Arc::new);
        let mut cities: BTreeMap<_, _> =
            self.cities.iter().filter_map(|(name, read)| Some((CityId::new(name)?, read.city.clone()))).collect();
        // Others may still link to a city that its municipality stands for.
        let held = self.stand_ins.iter().filter(|(_, stand_in)| **stand_in == StandIn::Municipality);
        cities.extend(held.map(|(id, _)| (id.clone(), None)));
        let (site, found) = validate::site(self.config.clone(), read.national.clone(), &cities, today);
        let site = site.map(|site| Site { stand_ins: self.stand_ins.clone(), ..site });
        diagnostics.extend(found);
        diagnostics.extend(self.faults.values().flatten().cloned());
        (site, diagnostics.into_iter().map(in_content).collect())
    }

    /// Something else stands for a city from now on; its files are to be exchanged too.
    pub fn stand_in(&mut self, city: CityId, stand_in: StandIn) {
        self.stand_ins.insert(city, stand_in);
    }

    fn take(&mut self, path: &str, document: Option<Document>, faults: Vec<Diagnostic>) {
        match document {
            Some(document) => self.documents.insert(path.to_owned(), document),
            None => self.documents.remove(path),
        };
        if faults.is_empty() {
            self.faults.remove(path);
        } else {
            self.faults.insert(path.to_owned(), faults);
        }
    }
}

/// What every city's check depends on besides its own folder.
fn shared_key(sources: &Sources, today: Date) -> Digest {
    let national = sources.digest_below("national/").hex();
    let settings = sources.files.get("site.toml").map(|file| file.digest.hex()).unwrap_or_default();
    Digest::of(format!("{national}{settings}{today}").as_bytes())
}

fn read_national(content: &Content<'_>, languages: &Languages, key: Digest, today: Date) -> ReadNational {
    let (ids, mut diagnostics) = validate::national_ids(content);
    let (mut national, found) = validate::national(content, languages, &ids, today);
    diagnostics.extend(found);
    national.digest = key;
    ReadNational { key, national: Arc::new(national), ids, diagnostics }
}

fn read_cities(
    content: &Content<'_>,
    shared: Shared<'_>,
    shared_key: Digest,
    mut kept: BTreeMap<String, ReadCity>,
) -> BTreeMap<String, ReadCity> {
    let names: Vec<(&str, Option<ReadCity>)> =
        validate::city_names(content.sources).into_iter().map(|name| (name, kept.remove(name))).collect();
    let read = |(name, kept): (&str, Option<ReadCity>)| {
        let key = (content.sources.digest_below(&format!("cities/{name}/")), shared_key);
        match kept.filter(|kept| kept.key == key) {
            Some(kept) => (name.to_owned(), kept),
            None => {
                let (documents, mut diagnostics) = parse_city(content.sources, name);
                let (city, found) = validate::city(&Content { documents: &documents, ..*content }, name, shared);
                diagnostics.extend(found);
                (name.to_owned(), ReadCity { key, city: city.map(Arc::new), diagnostics })
            }
        }
    };
    let read: Vec<(String, ReadCity)> = names.into_par_iter().map(read).collect();
    read.into_iter().collect()
}

fn is_of_city(path: &str) -> bool {
    path.strip_prefix("cities/").is_some_and(|rest| rest.contains('/'))
}

fn parse_city(sources: &Sources, name: &str) -> (BTreeMap<String, Document>, Vec<Diagnostic>) {
    let mut documents = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for (path, file) in sources.below(&format!("cities/{name}/")) {
        let (document, faults) = parse::document(path, &file.bytes);
        documents.extend(document.map(|document| (path.to_owned(), document)));
        diagnostics.extend(faults);
    }
    (documents, diagnostics)
}

/// Files of the content folder are told with the folder's name.
pub fn in_content(mut diagnostic: Diagnostic) -> Diagnostic {
    for label in &mut diagnostic.labels {
        label.file = format!("content/{}", label.file);
    }
    diagnostic
}
