//! What holds between cities.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::address::CityPage;
use crate::model::body::{LinkTarget, RichText, each_link};
use crate::model::city::City;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::ids::CityId;
use crate::model::national::National;
use crate::model::nearest::nearest;
use crate::model::page::WrittenPage;
use crate::model::place::slug;
use crate::model::provenance::Fact;
use crate::model::situation::Situation;

/// The cities by folder; `None` for one whose `city.toml` cannot be read, which others may still link to.
pub type Cities = BTreeMap<CityId, Option<Arc<City>>>;

/// Tells of links to cities, and to their pages, that lead nowhere.
pub fn links_between_cities(national: &National, cities: &Cities) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut see = |file: &str, target: &LinkTarget, span: Span| {
        if let LinkTarget::City(city, page) = target {
            found.extend(check(cities, file, city, page.as_ref().map(|p| p.as_str()), span));
        }
    };
    pages(national.pages.values().chain(&national.news), &mut see);
    rich("national/", national.facts.values(), national.situations.iter(), &mut see);
    for (id, city) in cities.iter().filter_map(|(id, city)| Some((id, city.as_ref()?))) {
        pages(city.pages.values().chain(&city.news), &mut see);
        rich(&format!("cities/{id}/"), city.facts.values(), own_situations(city, national), &mut see);
        let path = format!("cities/{id}/city.toml");
        for (_, words) in city.intro.all() {
            each_link(words, &mut |target, span| see(&path, target, span));
        }
    }
    found
}

/// Tells of a name that two cities give themselves: nobody could tell whom its reader means.
pub fn aliases_of_two(cities: &Cities) -> Vec<Diagnostic> {
    let mut owners: BTreeMap<String, &CityId> = BTreeMap::new();
    let mut found = Vec::new();
    for (id, city) in cities.iter().filter_map(|(id, city)| Some((id, city.as_ref()?))) {
        for alias in &city.aliases {
            let folded = Some(slug(alias)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| alias.to_lowercase());
            let first = *owners.entry(folded).or_insert(id);
            if first != id {
                let message = format!("`{alias}` is in `aliases` of `{first}` and of `{id}`");
                // Told of both: nobody can see here which of them took it.
                found.extend([first, id].map(|id| {
                    Diagnostic::error("alias-of-another", &format!("cities/{id}/city.toml"), None, message.clone())
                        .help("delete it in the city that has another name")
                }));
            }
        }
    }
    found
}

/// A national situation that keeps its words in a city is checked nationally.
fn own_situations<'a>(city: &'a City, national: &'a National) -> impl Iterator<Item = &'a Situation> {
    let is_national = |own: &Situation| national.situations.iter().any(|s| s.id == own.id && s.intro == own.intro);
    city.situations.values().filter(move |own| !is_national(own))
}

type See<'s> = dyn FnMut(&str, &LinkTarget, Span) + 's;

fn pages<'a>(pages: impl Iterator<Item = &'a WrittenPage>, see: &mut See<'_>) {
    for (_, text) in pages.flat_map(WrittenPage::all) {
        text.body.each_link(&mut |target, span| see(&text.file, target, span));
    }
}

fn rich<'a>(
    folder: &str,
    facts: impl Iterator<Item = &'a Fact>,
    situations: impl Iterator<Item = &'a Situation>,
    see: &mut See<'_>,
) {
    let mut each = |file: &str, text: &RichText| {
        let path = format!("{folder}{file}");
        for (_, words) in text.all() {
            each_link(words, &mut |target, span| see(&path, target, span));
        }
    };
    facts.for_each(|fact| each("facts.toml", &fact.text));
    situations.filter_map(|s| s.intro.as_ref()).for_each(|intro| each("situations.toml", intro));
}

fn check(cities: &Cities, file: &str, city: &CityId, page: Option<&str>, span: Span) -> Option<Diagnostic> {
    let Some(found) = cities.get(city) else {
        let unknown =
            Diagnostic::error("dangling-city", file, Some(span), format!("no city has the folder `cities/{city}`"));
        return Some(match nearest(city.as_str(), cities.keys().map(CityId::as_str)) {
            Some(near) => unknown.help(format!("did you mean `city:{near}`?")),
            None => unknown,
        });
    };
    let (page, found) = (page?, found.as_ref()?);
    let pledges = || found.pledges.iter().map(|register| register.pledge.as_str());
    if CityPage::from_key(page).is_some() || found.pages.contains_key(page) || pledges().any(|pledge| pledge == page) {
        return None;
    }
    let unknown = Diagnostic::error("dangling-page", file, Some(span), format!("{} has no page `{page}`", found.name));
    let names = CityPage::KEYS.iter().copied().chain(found.pages.keys().map(|name| name.as_str())).chain(pledges());
    Some(match nearest(page, names) {
        Some(near) => unknown.help(format!("did you mean `city:{city}/{near}`?")),
        None => unknown,
    })
}
