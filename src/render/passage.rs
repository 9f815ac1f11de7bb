//! What the search may know of a page.

use std::collections::BTreeMap;

use crate::model::address::{CityPage, NationalPage, PageRef, RESPEKT_THAI};
use crate::model::body::{Block, Body, Inline, LinkTarget, plain};
use crate::model::contact::{ContactRoute, RouteValue};
use crate::model::passage::SearchPage;
use crate::model::pledge::PledgePoints;
use crate::model::training::Training;
use crate::render::ask::questions;
use crate::render::frame::{short_name, written};
use crate::render::pledges::description;
use crate::render::routes::words_of;
use crate::render::scope::{Owner, PageScope};

/// The text that stands on every municipality's page that has no network.
const NO_NETWORK: &str = "no-network";

/// The page as the search sees it. A municipality without a network is found by its place: the text it shares with
/// others is not repeated.
pub fn passage(scope: &PageScope<'_>) -> SearchPage {
    let url = scope.href_of(scope.page, scope.lang);
    let national = matches!(scope.owner, Owner::National(_));
    if let Owner::Municipality(place) = scope.owner {
        let title = scope.fill("municipality.title", &[("name", &place.name)]);
        let summary = scope.fill("municipality.description", &[("name", &place.name)]);
        let kind = place.county.clone();
        return SearchPage {
            url,
            title,
            place: Some(place.name.clone()),
            kind,
            summary,
            national,
            shared_text: true,
            ..SearchPage::default()
        };
    }
    let kind = match scope.page {
        PageRef::CityBusiness(city, pledge, _) => short_name(scope, &PageRef::city_pledge(city, pledge)),
        page => short_name(scope, page),
    };
    let reaches = matches!(
        scope.page,
        PageRef::National(NationalPage::Contact | NationalPage::WhoToCall)
            | PageRef::City(_, CityPage::Contact | CityPage::WhoToCall)
    );
    let mut page = SearchPage { url, kind: kind.words, national, reaches, ..SearchPage::default() };
    if let Some(city) = scope.city() {
        page.place = Some(city.name.clone());
        if *scope.page == PageRef::City(city.id.clone(), CityPage::Overview) {
            page.overview = true;
            page.search_words.extend(city.aliases.iter().cloned());
            page.place_aliases.clone_from(&city.aliases);
        }
    }
    if let Some((text, _)) = written(scope).map(|written| written.get(scope.lang)) {
        page.title.clone_from(&text.title);
        page.summary.clone_from(&text.description);
        page.search_words.extend(text.search_words.iter().cloned());
        add_body(scope, &text.body, &mut page);
    } else {
        page.title = short_name(scope, scope.page).words;
        page.summary = description(scope, scope.page).map(|said| said.words).unwrap_or_default();
    }
    add_records(scope, &mut page);
    page
}

fn add_body(scope: &PageScope<'_>, body: &Body, page: &mut SearchPage) {
    for block in &body.0 {
        match block {
            Block::Heading { words, .. } => page.headings.push(plain(words)),
            block => add_block(scope, block, page),
        }
    }
}

fn add_block(scope: &PageScope<'_>, block: &Block, page: &mut SearchPage) {
    match block {
        Block::Heading { words, .. } | Block::Paragraph(words) => add_inline(scope, words, page),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| add_block(scope, block, page)),
        Block::Quote(inner) => inner.iter().for_each(|block| add_block(scope, block, page)),
        Block::Table { head, rows } => {
            head.iter().chain(rows.iter().flatten()).for_each(|c| add_inline(scope, c, page))
        }
        Block::Rule => {}
    }
    page.body.push('\n');
}

fn add_inline(scope: &PageScope<'_>, words: &[Inline], page: &mut SearchPage) {
    page.body.push_str(&plain(words));
    for word in words {
        if let Inline::Link { target: LinkTarget::Fact(id), words, .. } = word
            && words.is_empty()
        {
            let fact = scope.fact(id);
            page.body.push_str(&plain(fact.text.get(scope.lang).0));
            page.search_words.extend(fact.search_words.iter().cloned());
        }
    }
    page.body.push(' ');
}

/// The records that a page shows, so that they are found where they stand.
fn add_records(scope: &PageScope<'_>, page: &mut SearchPage) {
    let national = scope.shared.national;
    match scope.page {
        PageRef::National(NationalPage::Contact) => add_routes(scope, &national.routes, page),
        PageRef::National(NationalPage::WhoToCall) => add_situations(scope, page),
        PageRef::National(NationalPage::Ask) => page.headings.extend(questions(scope)),
        PageRef::National(NationalPage::Municipalities) => add_shared_text(scope, page),
        PageRef::National(NationalPage::Training) => add_training(scope, &national.training, page),
        PageRef::National(NationalPage::Material) => {
            for download in &national.downloads {
                page.headings.push(scope.said(&download.title).words);
                page.search_words.extend(download.search_words.iter().cloned());
            }
        }
        PageRef::National(NationalPage::Glossary) => add_terms(scope, page),
        PageRef::National(NationalPage::RespektThai) => add_pledge(scope, RESPEKT_THAI, page),
        PageRef::City(_, city_page) => {
            let Some(city) = scope.city() else { return };
            match city_page {
                CityPage::Contact => add_routes(scope, &city.routes, page),
                CityPage::Overview => page.body.push_str(&plain(city.intro.get(scope.lang).0)),
                CityPage::Network => {
                    let members = city.network.iter().flat_map(|network| &network.members);
                    for member in members {
                        page.body.push_str(&scope.said(&member.organisation).words);
                        page.body.push('\n');
                        page.search_words.extend(member.search_words.iter().cloned());
                    }
                }
                CityPage::Training => add_training(scope, &city.training, page),
                CityPage::WhoToCall => add_situations(scope, page),
                CityPage::Ask => page.headings.extend(questions(scope)),
                CityPage::RespektThai => add_pledge(scope, RESPEKT_THAI, page),
                CityPage::Hours | CityPage::Routine | CityPage::Process | CityPage::News | CityPage::About => {}
            }
        }
        PageRef::NationalPledge(pledge) | PageRef::CityPledge(_, pledge) => add_pledge(scope, pledge.as_str(), page),
        PageRef::CityBusiness(_, pledge, business) => {
            let business = scope.business(pledge, business).2;
            page.body.push_str(&business.address);
            page.search_words.extend(business.search_words.iter().cloned());
        }
        PageRef::National(_)
        | PageRef::NationalOwn(_)
        | PageRef::NationalNews(_)
        | PageRef::Municipality(_)
        | PageRef::CityOwn(..)
        | PageRef::CityNews(..) => {}
    }
}

/// What the municipalities without a network all say is found on the page that lists them, and on none of theirs.
fn add_shared_text(scope: &PageScope<'_>, page: &mut SearchPage) {
    let Some(written) = scope.written(NO_NETWORK) else { return };
    let (text, _) = written.get(scope.lang);
    for words in [&text.title, &text.description] {
        page.body.push_str(words);
        page.body.push('\n');
    }
    add_body(scope, &text.body, page);
    for key in ["municipality.website", "municipality.website_words", "municipality.near", "municipality.near_words"] {
        page.body.push_str(&scope.say(key));
        page.body.push('\n');
    }
}

fn add_training(scope: &PageScope<'_>, all: &[Training], page: &mut SearchPage) {
    for training in all {
        page.headings.push(scope.said(&training.title).words);
        page.search_words.extend(training.search_words.iter().cloned());
    }
}

/// The situations, and the names of those who are called in them.
fn add_situations(scope: &PageScope<'_>, page: &mut SearchPage) {
    let situations = scope.situations();
    page.headings.extend(situations.iter().map(|situation| scope.said(&situation.title).words));
    page.search_words.extend(situations.iter().flat_map(|situation| situation.search_words.iter().cloned()));
    let doors = situations.iter().flat_map(|situation| scope.who_to_call(situation, None));
    let routes: BTreeMap<_, _> = doors.map(|door| (&door.route.id, door.route)).collect();
    for route in routes.values() {
        for words in [scope.said(&route.name).words].into_iter().chain(words_of(scope, route)) {
            page.body.push_str(&words);
            page.body.push('\n');
        }
    }
}

/// A pledge is found by its title, its trade and what it says. A business has a page of its own to be found by.
fn add_pledge(scope: &PageScope<'_>, pledge: &str, page: &mut SearchPage) {
    let Some(pledge) = scope.shared.national.pledges.get(pledge) else { return };
    page.headings.push(scope.said(&pledge.title).words);
    page.search_words.extend(pledge.search_words.iter().cloned());
    let points = match &pledge.points {
        PledgePoints::Known(points) => points.as_slice(),
        PledgePoints::Unknown { .. } => &[],
    };
    for text in [&pledge.trade, &pledge.owner].into_iter().chain(&pledge.about).chain(points) {
        page.body.push_str(&scope.said(text).words);
        page.body.push('\n');
    }
}

/// What stands on the full list alone, old as it is, is found by its number and its words, and is no name of the page.
fn add_routes(scope: &PageScope<'_>, routes: &[ContactRoute], page: &mut SearchPage) {
    for route in routes {
        let name = scope.said(&route.name).words;
        if route.full_list_only {
            page.body.push_str(&name);
            page.body.push('\n');
        } else {
            page.headings.push(name.clone());
            page.names.push(name);
        }
        for words in [scope.said(&route.purpose).words].into_iter().chain(words_of(scope, route)) {
            page.body.push_str(&words);
            page.body.push('\n');
        }
        page.search_words.extend(route.search_words.iter().cloned());
        if let RouteValue::Phone(number) = &route.value {
            page.numbers.push(number.display().to_owned());
        }
    }
}

/// The words explained are headings, also as the country says them; what they mean is text.
fn add_terms(scope: &PageScope<'_>, page: &mut SearchPage) {
    for term in &scope.shared.national.glossary {
        let shown = scope.said(&term.term).words;
        let original = term.term.original();
        if shown != original {
            page.headings.push(original.to_owned());
        }
        page.headings.push(shown);
        add_inline(scope, term.text.get(scope.lang).0, page);
        page.body.push('\n');
        page.search_words.extend(term.search_words.iter().cloned());
    }
}
