//! From the shape of the files to a site that holds: one file a kind of record, all errors at once.
//!
//! The order: `Languages::read` and `national_ids` first (they never complain of what others complain of), then
//! `config`, `national`, each `city`, and last `site`. Whatever is wrong is told and left out: so a value may be shown to
//! readers only when nothing that was told is an error.

pub mod body;
pub mod city;
pub mod city_file;
pub mod city_files;
pub mod config;
pub mod contact;
pub mod csv;
pub mod download;
pub mod emergency;
pub mod field;
pub mod files;
pub mod freshness;
pub mod hosts;
pub mod hours;
pub mod hours_advice;
pub mod hours_notation;
pub mod hours_tokens;
pub mod ids;
pub mod images;
pub mod languages;
pub mod mail;
pub mod national;
pub mod network;
pub mod order;
pub mod page;
pub mod phone;
pub mod places;
pub mod pledge;
pub mod process;
pub mod provenance;
pub mod reader;
pub mod record;
pub mod register;
pub mod routine;
pub mod short_texts;
pub mod shorthand;
pub mod site;
pub mod situation;
pub mod synonyms;
pub mod term;
pub mod training;
pub mod values;
pub mod web;
pub mod who_to_call;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::body::Inline;
use crate::model::city::City;
use crate::model::date::Date;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::document::Document;
use crate::model::ids::is_id;
use crate::model::national::National;
use crate::model::site::{Site, SiteConfig, StandIns};
use crate::model::sources::Sources;
use crate::validate::hosts::Hosts;
use crate::validate::ids::{Ids, Known};
use crate::validate::languages::Languages;
use crate::validate::reader::{ForAll, Reader};
use crate::validate::site::Cities;

/// Reads inline Markdown that stands as a value in TOML, at a place of a file. A stage knows no other stage: the pipeline
/// hands in the parser's function.
pub type ReadInline = fn(text: &str, file: &str, place: Span) -> (Vec<Inline>, Vec<Diagnostic>);

/// The content folder, parsed. A file that is in `sources` and not in `documents` could not be parsed.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// Every file's shape, by path below the content folder.
    pub documents: &'a BTreeMap<String, Document>,
    /// Every file's bytes.
    pub sources: &'a Sources,
    /// Reads inline Markdown.
    pub read_inline: ReadInline,
}

/// What the national folder tells a city's check.
#[derive(Clone, Copy)]
pub struct Shared<'a> {
    /// The site's languages.
    pub languages: &'a Languages,
    /// The national facts.
    pub national: &'a National,
    /// The ids that national files declare, also of records that are otherwise wrong.
    pub national_ids: &'a Ids,
    /// The day of the build.
    pub today: Date,
}

/// The site's settings; also tells of files at the top that nobody reads.
pub fn config(content: &Content<'_>, languages: &Languages, today: Date) -> (Option<SiteConfig>, Vec<Diagnostic>) {
    let none = Ids::default();
    let listed = hosts::read(content);
    let all = ForAll { languages, today, hosts: Hosts::national(listed.as_ref()) };
    let reader = Reader::new(content, "", all, Known { own: &none, national: None });
    files::of_site(content, languages).into_iter().for_each(|d| reader.tell(d));
    if !content.sources.files.contains_key("site.toml") {
        let message = "the file `site.toml` is missing";
        reader.tell(
            Diagnostic::error("missing-file", "site.toml", None, message).help("make a site with `stad new site DIR`"),
        );
    }
    for lang in languages.tags() {
        reader.file(&format!("search/synonyms.{lang}.toml"), synonyms::check);
    }
    let config = reader.file("site.toml", config::config).flatten();
    (config, reader.into_found())
}

/// The ids that national files declare.
pub fn national_ids(content: &Content<'_>) -> (Ids, Vec<Diagnostic>) {
    Ids::collect(content, "national/")
}

/// The national facts.
pub fn national(content: &Content<'_>, languages: &Languages, ids: &Ids, today: Date) -> (National, Vec<Diagnostic>) {
    let (places, mut found) = places::places(content);
    let listed = hosts::read(content);
    let all = ForAll { languages, today, hosts: Hosts::national(listed.as_ref()) };
    let reader = Reader::new(content, "national/", all, Known { own: ids, national: None });
    let mut national = national::national(&reader, places);
    found.extend(reader.into_found());
    national.link_hosts = listed;
    (national, found)
}

/// The names of the cities' folders.
pub fn city_names(sources: &Sources) -> BTreeSet<&str> {
    sources
        .below("cities/")
        .filter_map(|(path, _)| path["cities/".len()..].split_once('/'))
        .map(|(name, _)| name)
        .collect()
}

/// One city, from its own folder and what is shared.
pub fn city(content: &Content<'_>, name: &str, shared: Shared<'_>) -> (Option<City>, Vec<Diagnostic>) {
    let folder = format!("cities/{name}/");
    let (ids, mut found) = Ids::collect(content, &folder);
    found.extend(ids.taken_nationally(shared.national_ids));
    let known = Known { own: &ids, national: Some(shared.national_ids) };
    let website = shared.national.places.municipalities.values().find(|place| place.slug == name);
    let website = website.map(|place| place.website.as_str());
    let hosts = Hosts::of_city(shared.national.link_hosts.as_ref(), name, website);
    let all = ForAll { languages: shared.languages, today: shared.today, hosts };
    let reader = Reader::new(content, &folder, all, known);
    if !is_id(name) {
        let message = format!("the folder `{folder}` is not written as a city's id");
        let help = format!("call it `cities/{}`", crate::model::place::slug(name));
        reader.tell(Diagnostic::error("city-folder-name", &format!("{folder}city.toml"), None, message).help(help));
    }
    let city = city::city(&reader, name, shared.national);
    found.extend(reader.into_found());
    (city, found)
}

/// The whole site: checks what holds between cities. `None` without settings.
pub fn site(
    config: Option<Arc<SiteConfig>>,
    national: Arc<National>,
    cities: &Cities,
    today: Date,
) -> (Option<Site>, Vec<Diagnostic>) {
    let mut found = site::links_between_cities(&national, cities);
    found.extend(site::aliases_of_two(cities));
    let Some(config) = config else { return (None, found) };
    let cities: BTreeMap<_, _> = cities.iter().filter_map(|(id, city)| Some((id.clone(), city.clone()?))).collect();
    let summaries = Arc::new(cities.values().map(|city| city.summary()).collect());
    let reports = Arc::new(cities.values().map(|city| city.report()).collect());
    let stand_ins = StandIns::new();
    let site = Site { today, config, national, cities, summaries, reports, stand_ins };
    found.extend(freshness::stale(&site));
    found.extend(emergency::translations(&site));
    (Some(site), found)
}
