//! Lists that several pages share: the country by county, the cities, the rows of facts.

use std::collections::BTreeMap;

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::city::CitySummary;
use crate::model::ids::MunicipalityCode;
use crate::model::place::Municipality;
use crate::render::frame::short_name;
use crate::render::scope::PageScope;
use crate::render::sections::{CityLine, Country, County, Finder, Place};
use crate::render::views::{Link, Row, Said};

/// The addresses of the finder's data.
pub fn finder(scope: &PageScope<'_>) -> Finder {
    Finder { names: format!("/places.{}.json", scope.lang), postal: "/postal.bin".to_owned() }
}

/// The country by county, both in alphabetical order.
pub fn country(scope: &PageScope<'_>) -> Country {
    let places = &scope.shared.national.places;
    let sorting = &scope.words().sorting;
    let mut by_county: BTreeMap<&str, Vec<&Municipality>> = BTreeMap::new();
    for municipality in places.municipalities.values() {
        by_county.entry(municipality.code.county()).or_default().push(municipality);
    }
    let list = scope.national_href(NationalPage::Municipalities);
    let mut counties: Vec<County> = by_county
        .into_iter()
        .map(|(code, mut municipalities)| {
            municipalities.sort_by(|a, b| sorting.compare(&a.name, &b.name));
            let n = municipalities.len();
            let lines: Vec<Place> = municipalities.iter().map(|m| place(scope, m)).collect();
            County {
                code: code.to_owned(),
                name: municipalities.first().map(|m| m.county.clone()).unwrap_or_default(),
                href: format!("{list}#lan-{code}"),
                count: scope.words().catalogue.count("places.count", n, &[]),
                network: lines.iter().any(|place| place.network),
                d: places.county_paths.iter().find(|path| path.code == code).map(|p| p.d.clone()).unwrap_or_default(),
                places: lines,
            }
        })
        .collect();
    counties.sort_by(|a, b| sorting.compare(&a.name, &b.name));
    Country { view_box: places.view_box.clone(), counties }
}

fn place(scope: &PageScope<'_>, municipality: &Municipality) -> Place {
    Place {
        name: municipality.name.clone(),
        href: scope.shared.addresses.municipality(&municipality.slug, scope.lang),
        network: scope.shared.summaries.iter().any(|city| city.code == municipality.code),
    }
}

/// A city in a list.
pub fn city_line(scope: &PageScope<'_>, city: &CitySummary) -> CityLine {
    CityLine {
        name: city.name.clone(),
        href: scope.shared.addresses.city(&city.id, CityPage::Overview, scope.lang),
        status: scope.say(&format!("status.{}", city.status.key())),
        distance: None,
        goals: None,
    }
}

/// Up to three of the nearest cities with a network, with the distance between the seats.
pub fn nearest(scope: &PageScope<'_>, from: &Municipality) -> Vec<CityLine> {
    let municipalities = &scope.shared.national.places.municipalities;
    let seat = |code: &MunicipalityCode| municipalities.get(code);
    let mut near: Vec<(f64, &CitySummary)> = scope
        .shared
        .summaries
        .iter()
        .filter(|city| city.code != from.code)
        .filter_map(|city| Some((from.km_to(seat(&city.code)?), city)))
        .collect();
    near.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
    near.iter()
        .take(3)
        .map(|(km, city)| {
            // The coordinates are approximate, so the words are too: to the nearest five kilometres.
            let rounded = ((km / 5.0).round() * 5.0).max(5.0);
            let distance = scope.fill("places.distance", &[("km", &format!("{rounded:.0}"))]);
            CityLine { distance: Some(distance), ..city_line(scope, city) }
        })
        .collect()
}

/// A row of facts.
pub fn row(scope: &PageScope<'_>, term: &str, said: Said) -> Row {
    Row { term: scope.say(term), said: vec![said], tone: "known", more: None }
}

/// A row for what nobody knows.
pub fn unknown_row(scope: &PageScope<'_>, term: &str, words: &str) -> Row {
    Row { term: scope.say(term), said: vec![scope.own(scope.say(words))], tone: "unknown", more: None }
}

/// A row that may be unknown.
pub fn row_or_unknown(scope: &PageScope<'_>, term: &str, said: Option<Said>) -> Row {
    match said {
        Some(said) => row(scope, term, said),
        None => unknown_row(scope, term, "unknown.not_told"),
    }
}

/// A page as a link.
pub fn page_link(scope: &PageScope<'_>, page: &PageRef) -> Link {
    Link { href: scope.href_of(page, scope.lang), label: short_name(scope, page), current: page == scope.page }
}
