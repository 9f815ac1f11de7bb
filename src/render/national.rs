//! What the national pages show.

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::city::{CityReport, CitySummary};
use crate::model::contact::{Audience, ContactRoute, RouteKind, Urgency};
use crate::model::date::When;
use crate::model::freshness::FactSort;
use crate::model::ids::RouteId;
use crate::model::process::{Goal, GoalState};
use crate::model::training::Booking;
use crate::model::who_to_call::order;
use crate::render::facts;
use crate::render::lists::{city_line, country, finder, nearest, page_link, row, row_or_unknown};
use crate::render::notes::{host, notes, source};
use crate::render::pledges;
use crate::render::routes::{by_id, card, group};
use crate::render::scope::{Owner, PageScope};
use crate::render::sections::{
    AToZ, Accessibility, CityLine, Contact, GoalCell, GoalRow, GoalTable, Home, Letter, Material, Municipalities,
    Municipality, NotFound, Process, Search, Sources, Tile,
};
use crate::render::views::{CallGroup, CardGroup, Link};

/// The start page.
pub fn home(scope: &PageScope<'_>) -> Home {
    let tiles = [NationalPage::WhoToCall, NationalPage::Signs, NationalPage::Rights, NationalPage::Training];
    // Three numbers fit a first screen above the finder; the others follow it.
    let routes = by_id(scope, &scope.shared.national.first);
    let (top, more) = routes.split_at(routes.len().min(3));
    Home {
        finder: finder(scope),
        first: group(scope, "first", scope.say("calls.first"), top),
        more: group(scope, "more", scope.say("calls.more"), more),
        cities: reports(scope).iter().map(|report| goals_line(scope, report)).collect(),
        country: country(scope),
        tiles: tiles.into_iter().map(|page| tile(scope, &PageRef::National(page))).collect(),
    }
}

/// The list of municipalities.
pub fn municipalities(scope: &PageScope<'_>) -> Municipalities {
    Municipalities { finder: finder(scope), country: country(scope) }
}

/// Whom to call first anywhere in Sweden.
pub fn first(scope: &PageScope<'_>) -> CallGroup {
    group(scope, "first", scope.say("calls.first"), &by_id(scope, &scope.shared.national.first))
}

/// A page as a link with a sentence.
pub fn tile(scope: &PageScope<'_>, page: &PageRef) -> Tile {
    let Link { href, label, .. } = page_link(scope, page);
    let written = match page {
        PageRef::National(page) => scope.shared.national.pages.get(page.key()),
        PageRef::City(_, page) => scope.city().and_then(|city| city.pages.get(page.key())),
        PageRef::CityOwn(_, name) => scope.city().and_then(|city| city.pages.get(name)),
        PageRef::NationalOwn(name) => scope.shared.national.pages.get(name),
        PageRef::NationalNews(name) => scope.shared.national.news.iter().find(|news| news.name == *name),
        PageRef::CityNews(_, name) => scope.city().and_then(|city| city.news.iter().find(|news| news.name == *name)),
        PageRef::NationalPledge(pledge) => scope.shared.national.pages.get(pledge.as_str()),
        PageRef::CityPledge(_, pledge) => scope.city().and_then(|city| city.pages.get(pledge.as_str())),
        PageRef::CityBusiness(..) | PageRef::Municipality(_) => None,
    };
    let about = written.map(|page| page.get(scope.lang));
    let date = about.and_then(|(text, _)| text.date).map(|date| scope.words().dates.day(date));
    let about = about.map(|(text, lang)| scope.marked(text.description.clone(), lang));
    let about = about.or_else(|| pledges::description(scope, page)).unwrap_or_else(|| scope.own(""));
    Tile { href, label, about, date }
}

/// Every national route's card, grouped by whom it is for.
pub fn contact(scope: &PageScope<'_>) -> Contact {
    let routes = &scope.shared.national.routes;
    let emergency = |r: &&ContactRoute| r.urgency == Urgency::Emergency && !r.full_list_only;
    let public = |r: &&ContactRoute| !emergency(r) && r.is_public() && !r.full_list_only;
    let work = |r: &&ContactRoute| !emergency(r) && !r.is_public() && !r.full_list_only;
    let old = |r: &&ContactRoute| r.full_list_only;
    let cards = |keep: &dyn Fn(&&ContactRoute) -> bool| routes.iter().filter(keep).map(|r| card(scope, r)).collect();
    let groups = [
        ("emergency", cards(&emergency)),
        ("public", cards(&public)),
        ("professional", cards(&work)),
        ("old", cards(&old)),
    ];
    Contact { groups: card_groups(scope, groups), vcf: None, national: None }
}

/// Groups with cards, named by their key; empty ones are left out.
pub fn card_groups<const N: usize>(
    scope: &PageScope<'_>,
    groups: [(&str, Vec<crate::render::views::Card>); N],
) -> Vec<CardGroup> {
    let groups = groups.into_iter().filter(|(_, cards)| !cards.is_empty());
    groups
        .map(|(key, cards)| CardGroup {
            id: format!("group-{key}"),
            title: scope.say(&format!("contact.group_{key}")),
            lead: (key == "old").then(|| scope.say("contact.old_lead")),
            cards,
        })
        .collect()
}

/// A municipality without a network.
pub fn municipality(scope: &PageScope<'_>, place: &crate::model::place::Municipality) -> Municipality {
    let national = scope.shared.national;
    let here = |r: &&ContactRoute| r.area.covers(place.code) && !r.full_list_only && !national.first.contains(&r.id);
    let rest: Vec<&ContactRoute> =
        national.routes.iter().filter(here).filter(|r| r.urgency != Urgency::Emergency).collect();
    // Read by somebody exposed: so the routes stand as in a situation of theirs, the anonymous first.
    let public = rest.iter().copied().filter(|r| r.is_public());
    let public = order(public, &[Audience::Exposed], scope.reach(), None);
    let public: Vec<&ContactRoute> = public.into_iter().map(|door| door.route).collect();
    // Booking a course is no help in a case: those routes stand with the training, and on the contact page.
    let booked =
        |id: &RouteId| national.training.iter().any(|t| matches!(&t.book, Booking::Routes(ids) if ids.contains(id)));
    let advises = |r: &&ContactRoute| r.kind == RouteKind::Call && !booked(&r.id);
    let work: Vec<&ContactRoute> = rest
        .into_iter()
        .filter(|r| r.audience.contains(&Audience::Professional) && !r.is_public())
        .filter(advises)
        .collect();
    let more = [("public", public), ("professional", work)];
    let more = more.into_iter().filter(|(_, routes)| !routes.is_empty());
    Municipality {
        name: place.name.clone(),
        county: place.county.clone(),
        first: first(scope),
        more: more
            .map(|(key, routes)| {
                group(scope, &format!("more-{key}"), scope.say(&format!("contact.group_{key}")), &routes)
            })
            .collect(),
        website: place.website.clone(),
        host: host(&place.website).unwrap_or(&place.website).to_owned(),
        near: nearest(scope, place),
        start: page_link(scope, &PageRef::National(NationalPage::Start)),
        who_to_call: page_link(scope, &PageRef::National(NationalPage::WhoToCall)),
        ask: page_link(scope, &PageRef::National(NationalPage::Ask)),
    }
}

/// Stad för stad, and how a town starts.
pub fn process(scope: &PageScope<'_>) -> Process {
    Process {
        cities: reports(scope).iter().map(|report| goals_line(scope, report)).collect(),
        overview: overview(scope),
        downloads: scope.shared.national.downloads.iter().map(|d| facts::download(scope, d)).collect(),
        ..facts::process(scope, None)
    }
}

/// Every city's state with every sub-goal, in alphabetical order.
fn overview(scope: &PageScope<'_>) -> Option<GoalTable> {
    let goals = &scope.shared.national.process.goals;
    let mut all: Vec<&CityReport> = reports(scope).iter().collect();
    all.sort_by(|a, b| scope.words().sorting.compare(&a.summary.name, &b.summary.name));
    let cell = |report: &CityReport, goal: &Goal| {
        let known = report.goals.iter().find(|(id, ..)| *id == goal.id);
        let (state, on) = known.map_or((GoalState::Unknown, When::Unknown), |(_, state, on)| (*state, *on));
        GoalCell { state: state.key(), words: facts::state_name(scope, state), when: scope.words().dates.when(on) }
    };
    let rows = all.into_iter().map(|report| GoalRow {
        city: report.summary.name.clone(),
        href: scope.shared.addresses.city(&report.summary.id, CityPage::Process, scope.lang),
        cells: goals.iter().map(|goal| cell(report, goal)).collect(),
    });
    let rows: Vec<GoalRow> = rows.collect();
    let is_empty = rows.is_empty() || goals.is_empty();
    (!is_empty).then(|| GoalTable { goals: goals.iter().map(|goal| scope.said(&goal.title)).collect(), rows })
}

/// Material.
pub fn material(scope: &PageScope<'_>) -> Material {
    Material { downloads: scope.shared.national.downloads.iter().map(|d| facts::download(scope, d)).collect() }
}

/// All national sources, in alphabetical order.
pub fn sources(scope: &PageScope<'_>) -> Sources {
    let mut sources: Vec<_> = scope.shared.national.sources.keys().map(|id| source(scope, id)).collect();
    let sorting = &scope.words().sorting;
    sources.sort_by(|a, b| {
        sorting
            .compare(&a.publisher.words, &b.publisher.words)
            .then_with(|| sorting.compare(&a.title.words, &b.title.words))
    });
    Sources { sources }
}

/// The accessibility statement's facts.
pub fn accessibility(scope: &PageScope<'_>) -> Accessibility {
    let config = scope.shared.config;
    let facts = &config.accessibility;
    let assessed = facts.assessed_on.map(|day| scope.own(scope.words().dates.day(day)));
    let status = scope.say(&format!("statement.{}", facts.status.key().replace('-', "_")));
    let publisher = config.publisher.as_ref().filter(|_| config.publisher_confirmed).map(|p| scope.said(p));
    let rows = vec![
        row(scope, "statement.service", scope.said(&config.title)),
        row_or_unknown(scope, "statement.publisher", publisher),
        row(scope, "statement.status", scope.own(status)),
        row_or_unknown(scope, "statement.assessed", assessed),
        row(scope, "statement.method", scope.said(&facts.method)),
    ];
    Accessibility { rows, gaps: facts.known_gaps.iter().map(|gap| scope.said(gap)).collect() }
}

/// The search page: its box is the one that every page carries.
pub fn search(scope: &PageScope<'_>) -> Search {
    Search { a_to_z: page_link(scope, &PageRef::National(NationalPage::AToZ)) }
}

/// All national pages, municipalities and cities by letter.
pub fn a_to_z(scope: &PageScope<'_>, pages: &[PageRef]) -> AToZ {
    let shown = pages.iter().filter(|page| !scope.is_hidden(page, scope.lang));
    let mut links: Vec<Link> = shown.map(|page| page_link(scope, page)).collect();
    links.extend(scope.shared.national.places.municipalities.values().map(|m| Link {
        href: scope.shared.addresses.municipality(&m.slug, scope.lang),
        label: scope.own(m.name.clone()),
        current: false,
    }));
    links.retain(|link| !link.label.words.is_empty());
    let words = scope.words();
    links.sort_by(|a, b| words.sorting.compare(&a.label.words, &b.label.words).then_with(|| a.href.cmp(&b.href)));
    let mut letters: Vec<Letter> = Vec::new();
    for link in links {
        let letter = words.sorting.heading(&link.label.words);
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.links.push(link),
            _ => letters.push(Letter { id: format!("letter-{}", letters.len() + 1), letter, links: vec![link] }),
        }
    }
    AToZ { letters }
}

/// The page for addresses where nothing is.
pub fn not_found(scope: &PageScope<'_>) -> NotFound {
    let pages = [NationalPage::Home, NationalPage::Municipalities, NationalPage::WhoToCall, NationalPage::AToZ];
    NotFound {
        first: first(scope),
        links: pages.into_iter().map(|page| page_link(scope, &PageRef::National(page))).collect(),
    }
}

/// The cities' reports; only national pages may read them.
pub fn reports<'a>(scope: &PageScope<'a>) -> &'a [CityReport] {
    match scope.owner {
        Owner::National(reports) => reports,
        Owner::City(_) | Owner::Municipality(_) => &[],
    }
}

fn goals_line(scope: &PageScope<'_>, report: &CityReport) -> CityLine {
    let reached = report.goals.iter().filter(|(_, state, _)| *state == GoalState::Done).count();
    let all = scope.shared.national.process.goals.len().to_string();
    let goals = (reached > 0).then(|| scope.words().catalogue.count("process.reached", reached, &[("all", &all)]));
    CityLine { goals, ..summary_line(scope, &report.summary) }
}

fn summary_line(scope: &PageScope<'_>, summary: &CitySummary) -> CityLine {
    city_line(scope, summary)
}

/// The note on the sources of the goals.
pub fn goals_note(scope: &PageScope<'_>) -> Option<crate::render::views::Note> {
    notes(scope, scope.shared.national.process.goals.iter().map(|goal| &goal.provenance), FactSort::Text)
}
