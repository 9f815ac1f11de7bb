//! A contact route as a line of a call list, and as a whole card.

use crate::model::address::CityPage;
use crate::model::contact::{
    Area, Audience, ContactRoute, Cost, Identity, Replacement, RouteHours, RouteKind, RouteValue, SpokenLanguages,
    YesNo,
};
use crate::model::ids::RouteId;
use crate::model::text::Text;
use crate::render::hours::now;
use crate::render::notes::{host, route_note, route_notes};
use crate::render::scope::PageScope;
use crate::render::views::{CallGroup, CallLine, Card, Instead, Link, Missing, Plate, Row, Said};

/// A group of call lines with one note on where they come from.
pub fn group(scope: &PageScope<'_>, id: &str, title: String, routes: &[&ContactRoute]) -> CallGroup {
    CallGroup {
        id: id.to_owned(),
        title,
        lines: routes.iter().map(|route| line(scope, route)).collect(),
        note: route_notes(scope, routes.iter().copied()),
    }
}

/// The routes that a list of ids names.
pub fn by_id<'a>(scope: &PageScope<'a>, ids: &[RouteId]) -> Vec<&'a ContactRoute> {
    ids.iter().map(|id| scope.unshown_route(id)).collect()
}

/// A line of a call list.
pub fn line(scope: &PageScope<'_>, route: &ContactRoute) -> CallLine {
    scope.shows("route", route.id.as_str());
    CallLine {
        id: route.id.to_string(),
        name: scope.said(&route.name),
        purpose: scope.said(&route.purpose),
        when: when(scope, route),
        now: match &route.hours {
            RouteHours::Record(id) => now(scope, scope.hours(id)),
            RouteHours::Always | RouteHours::Unknown => None,
        },
        good: good(scope, route),
        caveat: (route.public_record == YesNo::Yes).then(|| scope.say("route.caveat")),
        unknown: None,
        closed: None,
        instead: route.replaces.as_ref().map(|replacement| instead(scope, replacement)),
        area: area(scope, &route.area),
        street: street(route),
        plate: plate(scope, route),
        missing: missing(scope, route),
        urgent: route.is_emergency(),
    }
}

/// What a card says beside its name and purpose that somebody may search for: who answers, when, at what price, whether by name,
/// what happens then. What nobody knows is said on most cards, so it tells none from another.
pub fn words_of(scope: &PageScope<'_>, route: &ContactRoute) -> Vec<String> {
    let notes = [&route.identity_note, &route.what_happens].into_iter().flatten().map(|note| scope.said(note).words);
    let always = (route.hours == RouteHours::Always).then(|| scope.say("hours.always"));
    let hours = route.hours_note.iter().map(|note| scope.said(note).words);
    let who = scope.said(&route.operator).words;
    [who].into_iter().chain(always).chain(hours).chain(good(scope, route)).chain(street(route)).chain(notes).collect()
}

/// The button that makes contact; `None` for visits and for what nobody has told.
pub fn plate(scope: &PageScope<'_>, route: &ContactRoute) -> Option<Plate> {
    scope.shows("route", route.id.as_str());
    unnoted_plate(scope, route)
}

/// The same where the page is not noted as showing the route.
pub fn unnoted_plate(scope: &PageScope<'_>, route: &ContactRoute) -> Option<Plate> {
    let verb = scope.say(&format!("route.verb_{}", key(route.kind.key())));
    let (href, printed, number) = match &route.value {
        RouteValue::Phone(phone) => {
            let scheme = if route.kind == RouteKind::Sms { "sms" } else { "tel" };
            (format!("{scheme}:{}", phone.dial()), phone.display().to_owned(), true)
        }
        RouteValue::Mail(mail) => (format!("mailto:{mail}"), mail.clone(), false),
        RouteValue::Web(web) => (web.clone(), host(web).unwrap_or(web).to_owned(), false),
        RouteValue::Street(_) | RouteValue::Unknown { .. } => return None,
    };
    Some(Plate { href, verb, printed, number, urgent: route.is_emergency() })
}

/// A route's whole card. What becomes a public record is told before the button.
pub fn card(scope: &PageScope<'_>, route: &ContactRoute) -> Card {
    let old = route.full_list_only.then(|| {
        let as_of = route.provenance.as_of.and_then(|when| scope.words().dates.when(when));
        let when = as_of.unwrap_or_else(|| scope.say("source.undated"));
        scope.fill("route.old", &[("when", &when)])
    });
    Card {
        anchor: route.id.to_string(),
        line: line(scope, route),
        before: before(scope, route),
        after: after(scope, route),
        old,
        note: route_note(scope, route),
    }
}

fn key(key: &str) -> String {
    key.replace('-', "_")
}

fn street(route: &ContactRoute) -> Option<String> {
    match &route.value {
        RouteValue::Street(street) => Some(street.clone()),
        _ => route.place.clone(),
    }
}

fn missing(scope: &PageScope<'_>, route: &ContactRoute) -> Option<Missing> {
    let RouteValue::Unknown { ask_at } = &route.value else { return None };
    let words = scope.say(&format!("route.missing_{}", key(route.kind.key())));
    Some(Missing { words, href: ask_at.clone(), host: host(ask_at).unwrap_or(ask_at).to_owned() })
}

/// When it answers; a note is marked with its own language.
fn when(scope: &PageScope<'_>, route: &ContactRoute) -> Vec<Said> {
    let note = route.hours_note.as_ref().map(|note| scope.said(note));
    let mut hours = match &route.hours {
        RouteHours::Always => scope.say("hours.always"),
        RouteHours::Unknown if note.is_some() => String::new(),
        RouteHours::Unknown => scope.say("hours.unknown"),
        RouteHours::Record(id) => match &scope.hours(id).week {
            Some(week) => scope.words().week_in_a_line(week),
            None => scope.say("hours.unknown"),
        },
    };
    if note.is_some() && !hours.is_empty() {
        hours.push('.');
    }
    let hours = Some(scope.own(hours)).filter(|hours| !hours.words.is_empty());
    hours.into_iter().chain(note).collect()
}

fn good(scope: &PageScope<'_>, route: &ContactRoute) -> Vec<String> {
    let mut good = Vec::new();
    if matches!(route.cost, Cost::Free | Cost::FreeCall) {
        good.push(scope.say("route.good_free"));
    }
    match route.identity {
        Identity::Anonymous => good.push(scope.say("route.good_anonymous")),
        Identity::Confidential => good.push(scope.say("route.good_confidential")),
        Identity::Named | Identity::Unknown => {}
    }
    if route.on_bill == YesNo::No {
        good.push(scope.say("route.good_not_on_bill"));
    }
    good
}

fn instead(scope: &PageScope<'_>, replacement: &Replacement) -> Instead {
    let name = scope.said(&scope.route(&replacement.route).name);
    Instead { label: scope.say("route.instead"), name, reason: scope.said(&replacement.reason) }
}

/// Where it helps. A city's pages need not say that a route is for the city.
fn area(scope: &PageScope<'_>, area: &Area) -> Option<String> {
    let places = &scope.shared.national.places.municipalities;
    let in_county = |county: &String| places.values().find(|m| m.code.county() == county).map(|m| m.county.as_str());
    let mut names: Vec<&str> = match area {
        Area::National => return None,
        Area::Municipalities(codes) if scope.city().is_some_and(|city| *codes == [city.code]) => return None,
        Area::Municipalities(codes) => codes.iter().filter_map(|code| Some(places.get(code)?.name.as_str())).collect(),
        Area::Counties(counties) => counties.iter().filter_map(in_county).collect(),
    };
    names.sort_by(|a, b| scope.words().sorting.compare(a, b));
    Some(scope.fill("route.area", &[("places", &scope.words().lists.and(&names))]))
}

fn before(scope: &PageScope<'_>, route: &ContactRoute) -> Vec<Row> {
    let mut rows = vec![known(scope, "operator", scope.said(&route.operator)), hours_row(scope, route)];
    if !matches!(route.kind, RouteKind::Visit) || route.cost != Cost::Unknown {
        rows.push(keyed_row(scope, "cost", route.cost.key(), route.cost == Cost::Unknown, None));
    }
    if route.kind == RouteKind::Call && route.on_bill != YesNo::Unknown {
        rows.push(keyed_row(scope, "bill", route.on_bill.key(), false, None));
    }
    let unknown = route.identity == Identity::Unknown;
    rows.push(keyed_row(scope, "identity", route.identity.key(), unknown, route.identity_note.as_ref()));
    let mut record = keyed_row(scope, "record", route.public_record.key(), route.public_record == YesNo::Unknown, None);
    if route.public_record == YesNo::Yes {
        record.tone = "caveat";
    }
    rows.push(record);
    if let Some(reports_on) = &route.reports_on {
        rows.push(known(scope, "reports_on", scope.said(reports_on)));
    }
    rows
}

fn after(scope: &PageScope<'_>, route: &ContactRoute) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(what_happens) = &route.what_happens {
        rows.push(known(scope, "what_happens", scope.said(what_happens)));
    }
    rows.push(languages_row(scope, route));
    if let Some(ages) = ages(scope, route) {
        rows.push(known(scope, "ages", scope.own(ages)));
    }
    let audience = route.audience.iter().map(|audience| audience_words(scope, *audience)).collect::<Vec<_>>();
    rows.push(known(scope, "audience", scope.own(scope.words().lists.row(&audience))));
    if let Some(area) = area(scope, &route.area) {
        rows.push(known(scope, "area_term", scope.own(area)));
    }
    rows
}

/// For whom, in words.
pub fn audience_words(scope: &PageScope<'_>, audience: Audience) -> String {
    scope.say(&format!("audience.{}", audience.key()))
}

fn known(scope: &PageScope<'_>, term: &str, said: Said) -> Row {
    Row { term: scope.say(&format!("card.{term}")), said: vec![said], tone: "known", more: None }
}

fn keyed_row(scope: &PageScope<'_>, term: &str, key: &str, unknown: bool, note: Option<&Text>) -> Row {
    let words = scope.say(&format!("card.{term}_{}", self::key(key)));
    let mut said = vec![scope.own(words)];
    if let Some(note) = note {
        let note = scope.said(note);
        if unknown { said = vec![note] } else { said.push(note) }
    }
    let tone = if unknown { "unknown" } else { "known" };
    Row { term: scope.say(&format!("card.{term}")), said, tone, more: None }
}

fn hours_row(scope: &PageScope<'_>, route: &ContactRoute) -> Row {
    let unknown = route.hours == RouteHours::Unknown && route.hours_note.is_none();
    let said = if unknown { vec![scope.own(scope.say("card.hours_unknown"))] } else { when(scope, route) };
    let more = match (&route.hours, scope.city()) {
        (RouteHours::Record(id), Some(city)) if city.hours.contains_key(id) => {
            let href = scope.shared.addresses.city(&city.id, CityPage::Hours, scope.lang);
            Some(Link { href, label: scope.own(scope.say("card.hours_more")), current: false })
        }
        _ => None,
    };
    let tone = if unknown { "unknown" } else { "known" };
    Row { term: scope.say("card.hours"), said, tone, more }
}

fn languages_row(scope: &PageScope<'_>, route: &ContactRoute) -> Row {
    let mut said = Vec::new();
    if let SpokenLanguages::Known(languages) = &route.languages {
        let names: Vec<String> = languages.iter().map(|tag| language_name(scope, tag)).collect();
        said.push(scope.own(format!("{}{}", scope.words().lists.and(&names), scope.say("sentence.end"))));
    }
    if let Some(note) = &route.languages_note {
        said.push(scope.said(note));
    } else if route.interpreter == YesNo::Yes {
        said.push(scope.own(scope.say("card.interpreter")));
    }
    let unknown = said.is_empty();
    if unknown {
        said.push(scope.own(scope.say("card.languages_unknown")));
    }
    Row { term: scope.say("card.languages"), said, tone: if unknown { "unknown" } else { "known" }, more: None }
}

/// A language's name in the page's language; its tag where the theme has no name for it.
pub fn language_name(scope: &PageScope<'_>, tag: &str) -> String {
    let key = format!("language.{}", key(tag));
    if scope.words().catalogue.has(&key) { scope.say(&key) } else { tag.to_owned() }
}

fn ages(scope: &PageScope<'_>, route: &ContactRoute) -> Option<String> {
    let (from, to) = (route.age_from.map(|age| age.to_string()), route.age_to.map(|age| age.to_string()));
    match (from, to) {
        (Some(from), Some(to)) => Some(scope.fill("card.ages_between", &[("from", &from), ("to", &to)])),
        (Some(from), None) => Some(scope.fill("card.ages_from", &[("from", &from)])),
        (None, Some(to)) => Some(scope.fill("card.ages_to", &[("to", &to)])),
        (None, None) => None,
    }
}
