//! One city, from its own folder and the national facts.

use std::collections::BTreeMap;

use crate::model::city::City;
use crate::model::contact::ContactRoute;
use crate::model::diagnostic::Diagnostic;
use crate::model::ids::{CityId, MunicipalityCode, SituationId};
use crate::model::national::National;
use crate::model::situation::Situation;
use crate::validate::city_file::{self, CityFile};
use crate::validate::contact::{self, CityHome, Home};
use crate::validate::order::Routes;
use crate::validate::reader::Reader;
use crate::validate::{
    city_files, download, files, hours, network, page, process, provenance, register, routine, situation, training,
};

/// Reads a city's folder; what is wrong in it is left out, and nothing remains when `city.toml` is wrong.
pub fn city(reader: &Reader<'_>, name: &str, national: &National) -> Option<City> {
    let folder = format!("cities/{name}/");
    let in_file = |file: &str| format!("{folder}{file}");
    files::of_city(reader.content, reader.languages, &folder).into_iter().for_each(|d| reader.tell(d));
    city_files::check(reader.content, &in_file("files/")).into_iter().for_each(|d| reader.tell(d));
    let situations = situations(reader, &in_file("situations.toml"), national);
    let (base, routes) = base_and_routes(reader, name, national, &situations);
    let sources = reader.records(&in_file("sources.toml"), "source", provenance::source);
    let facts = reader.records(&in_file("facts.toml"), "fact", provenance::fact);
    let hours = reader.records(&in_file("hours.toml"), "hours", hours::hours);
    let goals = reader.file(&in_file("process.toml"), process::states).unwrap_or_default();
    let network = reader.file(&in_file("network.toml"), network::network).flatten();
    let routine = reader.file(&in_file("routine.toml"), routine::routine).flatten();
    let training = reader.records(&in_file("training.toml"), "training", training::training);
    let files = in_file("files/");
    let downloads = reader.records(&in_file("downloads.toml"), "download", |r| download::download(r, Some(&files)));
    let pledges = register::registers(reader, &folder, national);
    let languages = base.as_ref().map_or(&reader.languages.all, |base| &base.languages);
    let pages = page::pages(reader, &folder, languages);
    let news = page::news(reader, &folder, languages);
    let digest = reader.content.sources.digest_below(&folder);
    let (id, base) = (CityId::new(name)?, base?);
    #[rustfmt::skip]
    let city = City {
        id, code: base.code, name: base.name, status: base.status, coordinator: base.coordinator, publisher: base.publisher,
        after_hours: base.after_hours, neighbours: base.neighbours, region_coordinator: base.region_coordinator,
        aliases: base.aliases, languages: base.languages, intro: base.intro, first: base.first, color: base.color,
        sources: sources.into_iter().map(|s| (s.id.clone(), s)).collect(),
        facts: facts.into_iter().map(|f| (f.id.clone(), f)).collect(), routes,
        timetables: hours::timetables(&hours, reader.today),
        hours: hours.into_iter().map(|h| (h.id.clone(), h)).collect(), situations, network, routine, goals, training,
        downloads, pledges, pages, news, digest, untranslated_texts: reader.texts.untranslated(),
    };
    Some(city)
}

/// The routes need to know the municipality, and `first` the routes: so both files are read together.
fn base_and_routes(
    reader: &Reader<'_>,
    name: &str,
    national: &National,
    own: &BTreeMap<SituationId, Situation>,
) -> (Option<CityFile>, Vec<ContactRoute>) {
    let path = format!("cities/{name}/city.toml");
    if !reader.content.sources.files.contains_key(&path) {
        let message = format!("the folder `cities/{name}/` has no `city.toml`");
        let help = format!("make one with `stad new city {name}`");
        reader.tell(Diagnostic::error("missing-file", &path, None, message).help(help));
    }
    let situations: Vec<&Situation> = own.values().chain(&national.situations).collect();
    let routes = |municipality: Option<MunicipalityCode>| {
        let city = CityHome { municipality, national: &national.routes };
        let home = Home { places: &national.places, situations: &situations, city: Some(city) };
        reader.records(&format!("cities/{name}/routes.toml"), "route", |record| contact::route(record, home))
    };
    let both = reader.file(&path, |record| {
        let place = city_file::municipality_of(record, name, &national.places);
        let routes = routes(place.map(|p| p.code));
        let all = Routes { own: &routes, national: &national.routes };
        (city_file::city_file(record, place, &national.places, all), routes)
    });
    both.unwrap_or_else(|| (None, routes(None)))
}

fn situations(reader: &Reader<'_>, path: &str, national: &National) -> BTreeMap<SituationId, Situation> {
    let by_id = national.situations.iter().map(|situation| (situation.id.as_str(), situation)).collect();
    let situations = reader.records(path, "situation", |record| situation::of_city(record, &by_id));
    situations.into_iter().map(|situation| (situation.id.clone(), situation)).collect()
}
