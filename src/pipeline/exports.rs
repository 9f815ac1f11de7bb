//! Hands the site's facts to the formats that machines read.

use crate::export::atom::{Entry, Feed, feed as atom};
use crate::export::icalendar::{Calendar, training_dates as icalendar};
use crate::export::jsonld::{PageWords, TimedRoute, page as describe_page, place_page};
use crate::export::sitemap::{Page, sitemap as sitemap_xml};
use crate::export::{hours_json, places as finder, postal_codes as postal, robots as robots_txt, vcard};
use crate::model::address::{Address, CityPage, PageRef};
use crate::model::contact::{ContactRoute, RouteKind};
use crate::model::ids::CityId;
use crate::model::lang::Lang;
use crate::model::page::WrittenPage;
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

/// A city's contact cards.
pub fn contacts(edition: &Edition, city: &CityId, lang: &Lang) -> Vec<u8> {
    let unchecked = edition.words.of(lang).catalogue.say("source.unchecked_sentence", &[]);
    let cards = vcard::cards(edition.city(city), &edition.site.national, lang, &unchecked);
    vcard::contacts(&cards).into_bytes()
}

/// A city's training dates.
pub fn training_dates(edition: &Edition, city: &CityId, lang: &Lang) -> Vec<u8> {
    let catalogue = &edition.words.of(lang).catalogue;
    let city = edition.city(city);
    let calendar = Calendar {
        owner: city.id.as_str(),
        name: &catalogue.say("training.calendar", &[("city", &city.name)]),
        lang,
        today: edition.site.today,
        full: &catalogue.say("training.date_full", &[]),
        unchecked: &catalogue.say("source.unchecked_sentence", &[]),
    };
    icalendar(&calendar, &city.training).into_bytes()
}

/// News of the country and of every city, newest first.
pub fn feed(edition: &Edition, lang: &Lang) -> Vec<u8> {
    let site = &edition.site;
    let national = site.national.news.iter().map(|news| (PageRef::NationalNews(news.name.clone()), news));
    let cities = site
        .cities
        .values()
        .flat_map(|city| city.news.iter().map(|news| (PageRef::CityNews(city.id.clone(), news.name.clone()), news)));
    let mut entries: Vec<Entry> =
        national.chain(cities).filter_map(|(page, news)| entry(edition, &page, news, lang)).collect();
    entries.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
    let catalogue = &edition.words.of(lang).catalogue;
    let home = format!("{}{}", site.config.address, edition.addresses.root(lang));
    let feed = Feed {
        id: format!("{home}atom.xml"),
        link: home,
        title: catalogue.say("feed.title", &[]),
        author: site.config.title.get(lang).0.to_owned(),
        updated: entries.first().map_or(site.today, |entry| entry.updated),
        lang: lang.clone(),
        entries,
    };
    atom(&feed).into_bytes()
}

fn entry(edition: &Edition, page: &PageRef, news: &WrittenPage, lang: &Lang) -> Option<Entry> {
    if !news.has(lang) {
        return None;
    }
    let text = news.get(lang).0;
    let href = edition.scope(page, lang).href_of(page, lang);
    let link = format!("{}{href}", edition.site.config.address);
    Some(Entry {
        id: link.clone(),
        link,
        title: text.title.clone(),
        summary: text.description.clone(),
        updated: text.date?,
        lang: lang.clone(),
    })
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
