//! Hands the site's facts to the formats that machines read.

use crate::export::headers::{self, Rules};
use crate::export::icalendar::{self, Calendar};
use crate::export::jsonld::{PageWords, TimedRoute, page as describe_page, place_page};
use crate::export::sitemap::{Page, sitemap as sitemap_xml};
use crate::export::{hours_json, places as finder, postal_codes as postal, robots as robots_txt, vcard};
use crate::model::address::{Address, CityPage, NationalPage, Occasion, PageRef};
use crate::model::contact::{ContactRoute, RouteKind};
use crate::model::ids::CityId;
use crate::model::lang::Lang;
use crate::model::security::WebServer;
use crate::model::training::Training;
use crate::pipeline::edition::Edition;
use crate::render::frame::translated_into;
use crate::render::scope::{Owner, PageScope};
use crate::render::views::Frame;

/// The finder's names of places.
pub fn places(edition: &Edition, lang: &Lang) -> Vec<u8> {
    let site = &edition.site;
    finder::names(&site.national, &site.summaries, &|place| edition.addresses.municipality(&place.slug, lang))
}

/// The finder's postal codes.
pub fn postal_codes(edition: &Edition) -> Vec<u8> {
    postal::postal_codes(&edition.site.national.places)
}

/// What web servers need to know, given the pages that moved (former address and address).
pub fn server_rules(edition: &Edition, moved: Vec<(String, String)>, is_precompressed: bool) -> Rules {
    let pages = edition.addresses().iter().filter_map(|planned| match &planned.address {
        Address::Page(PageRef::National(NationalPage::NotFound), _) => Some(format!("/{}", planned.path)),
        _ => None,
    });
    let mut not_found: Vec<(String, String)> = pages
        .map(|page| (page.rsplit_once('/').map_or("/", |(folder, _)| &page[..=folder.len()]).to_owned(), page.clone()))
        .collect();
    // The one that holds for every address comes last.
    not_found.sort_by_key(|(below, _)| (below == "/", below.clone()));
    Rules::new(edition.policy(), not_found, moved, is_precompressed)
}

/// The files that a web server reads.
pub fn server_files(server: WebServer, rules: &Rules) -> Vec<(&'static str, String)> {
    headers::files(server, rules)
}

/// A city's contact cards.
pub fn contacts(edition: &Edition, city: &CityId, lang: &Lang) -> Vec<u8> {
    let unchecked = edition.words.of(lang).catalogue.say("source.unchecked_sentence", &[]);
    let cards = vcard::cards(edition.city(city), &edition.site.national, lang, &unchecked);
    vcard::contacts(&cards).into_bytes()
}

/// All training dates of a city, or of the country.
pub fn training_dates(edition: &Edition, city: Option<&CityId>, lang: &Lang) -> Vec<u8> {
    with_calendar(edition, city, lang, &|calendar, training| icalendar::all(calendar, training))
}

/// One training date of a city, or of the country.
pub fn training_date(edition: &Edition, city: Option<&CityId>, which: &Occasion, lang: &Lang) -> Vec<u8> {
    with_calendar(edition, city, lang, &|calendar, training| icalendar::one(calendar, training, which))
}

fn with_calendar(
    edition: &Edition,
    city: Option<&CityId>,
    lang: &Lang,
    write: &dyn Fn(&Calendar<'_>, &[Training]) -> String,
) -> Vec<u8> {
    let catalogue = &edition.words.of(lang).catalogue;
    let city = city.map(|city| edition.city(city));
    let name = match city {
        Some(city) => catalogue.say("training.calendar", &[("city", &city.name)]),
        None => catalogue.say("training.national", &[]),
    };
    let calendar = Calendar {
        owner: city.map_or("national", |city| city.id.as_str()),
        name: &name,
        lang,
        today: edition.site.today,
        full: &catalogue.say("training.date_full", &[]),
        cancelled: &catalogue.say("training.date_cancelled", &[]),
        unchecked: &catalogue.say("source.unchecked_sentence", &[]),
    };
    write(&calendar, city.map_or(&edition.site.national.training, |city| &city.training)).into_bytes()
}

/// Every page, with the languages in which it is more than a fallback.
pub fn sitemap(edition: &Edition) -> Vec<u8> {
    let config = &edition.site.config;
    let default = &config.default_language;
    let mut pages: Vec<Page> = Vec::new();
    for planned in &edition.planned {
        let Address::Page(page, lang) = &planned.address else { continue };
        if lang != default || !page.is_listed() {
            continue;
        }
        let scope = edition.scope(page, lang);
        let whole = |lang: &Lang| format!("{}{}", config.address, scope.href_of(page, lang));
        let versions = translated_into(&scope).into_iter().map(|lang| (lang.clone(), whole(lang))).collect();
        pages.push(Page { versions, any_language: whole(default) });
    }
    sitemap_xml(&pages).into_bytes()
}

/// What robots may do.
pub fn robots(edition: &Edition) -> Vec<u8> {
    let config = &edition.site.config;
    robots_txt::robots(config.publisher_confirmed, &format!("{}/sitemap.xml", config.address)).into_bytes()
}

/// What search engines read of a page.
pub fn json_ld(scope: &PageScope<'_>, frame: &Frame, title: &str) -> Option<String> {
    let config = scope.shared.config;
    let crumbs =
        frame.crumbs.iter().map(|crumb| (crumb.label.words.clone(), format!("{}{}", config.address, crumb.href)));
    let crumbs: Vec<(String, String)> = crumbs.collect();
    let words = PageWords {
        url: &frame.canonical,
        title,
        description: &frame.description,
        lang: scope.lang,
        site_title: &frame.site_title.words,
        site_url: &format!("{}{}", config.address, frame.home),
        breadcrumbs: &crumbs,
    };
    let (name, routes): (&str, Vec<&ContactRoute>) = match (scope.owner, scope.page) {
        (Owner::City(city), PageRef::City(_, page @ (CityPage::Overview | CityPage::Contact | CityPage::Hours))) => {
            let first = city.first.iter().map(|id| scope.route(id)).filter(|_| *page != CityPage::Hours);
            let visits = city.routes.iter().filter(|r| r.kind == RouteKind::Visit && *page != CityPage::Overview);
            (&city.name, first.chain(visits.filter(|r| !city.first.contains(&r.id))).collect())
        }
        (Owner::Municipality(place), _) => {
            (&place.name, scope.shared.national.first.iter().map(|id| scope.route(id)).collect())
        }
        _ => return Some(describe_page(&words)),
    };
    let timed = routes.into_iter().map(|route| TimedRoute {
        route,
        hours: route.hours.record().map(|id| (scope.hours(id), scope.timetable(id))),
    });
    Some(place_page(&words, name, &timed.collect::<Vec<_>>()))
}

/// A city's opening hours, for programs.
pub fn hours(edition: &Edition, city: &CityId) -> Vec<u8> {
    hours_json::hours(edition.city(city))
}
