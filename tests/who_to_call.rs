//! Whom to call is computed: the rules on a made-up site, what must hold for any routes, and for the real content.
#![allow(clippy::disallowed_methods, reason = "the builder of sites reads the fixtures")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use std::sync::OnceLock;

use edition::{real, whole};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use stad::model::answering::{Answers, Hour};
use stad::model::city::City;
use stad::model::contact::{
    Area, Audience, ContactRoute, Identity, Replacement, RouteHours, RouteKind, RouteValue, Urgency, YesNo,
};
use stad::model::diagnostic::{Severity, has_errors};
use stad::model::hours::Week;
use stad::model::ids::{HoursId, MunicipalityCode, RouteId, SituationId};
use stad::model::national::National;
use stad::model::phone::{PhoneNumber, ShortNumber};
use stad::model::site::Site;
use stad::model::situation::Situation;
use stad::model::who_to_call::{At, Door, Reach, is_guarded, who_to_call};
use support::{Outcome, SiteTest};

const NATIONAL_ROUTES: &str = "national/routes.toml";
const CITY_ROUTES: &str = "cities/exempelby/routes.toml";

fn valid(site: SiteTest) -> Site {
    let outcome = site.check();
    assert!(!has_errors(&outcome.diagnostics), "{}", outcome.report());
    outcome.site.expect("a site")
}

/// The codes of what stops a build.
fn errors(outcome: &Outcome) -> Vec<&'static str> {
    outcome.diagnostics.iter().filter(|told| told.severity == Severity::Error).map(|told| told.code).collect()
}

/// The ids of whom to call: in a city, or without one on the pages for the whole country.
fn listed(site: &Site, city: Option<&str>, situation: &str, hour: Option<Hour>) -> Vec<String> {
    let city = city.map(|id| site.cities[id].as_ref());
    let situation = situation_of(site, city, situation);
    doors(&site.national, city, city.map(|city| city.code), situation, hour)
        .iter()
        .map(|door| door.route.id.to_string())
        .collect()
}

fn situation_of<'a>(site: &'a Site, city: Option<&'a City>, id: &str) -> &'a Situation {
    let own = city.and_then(|city| city.situations.get(id));
    let national = || site.national.situations.iter().find(|situation| situation.id.as_str() == id);
    own.or_else(national).unwrap_or_else(|| panic!("no situation `{id}`"))
}

fn doors<'a>(
    national: &'a National,
    city: Option<&'a City>,
    municipality: Option<MunicipalityCode>,
    situation: &Situation,
    hour: Option<Hour>,
) -> Vec<Door<'a>> {
    let own = city.map(|city| city.routes.as_slice()).unwrap_or_default();
    let week = |id: &HoursId| {
        let own = city.and_then(|city| city.hours.get(id));
        own.or_else(|| national.hours.get(id)).and_then(|hours| hours.week.as_ref())
    };
    let reach = Reach { municipality, own, national: &national.routes };
    who_to_call(situation, reach, hour.map(|hour| At { hour, week: &week }))
}

#[test]
fn a_danger_begins_with_112_though_its_route_names_no_situation() {
    let site = valid(whole());
    assert!(site.national.routes.iter().all(|route| !route.is_emergency() || route.situations.is_empty()));
    for city in [None, Some("exempelby"), Some("provstad")] {
        for situation in ["fara", "utsatt", "i-jobbet"] {
            assert_eq!(listed(&site, city, situation, None)[0], "sos-112", "{city:?} {situation}");
        }
    }
}

#[test]
fn for_somebody_exposed_anonymous_routes_stand_first_and_public_records_last() {
    let expected = ["sos-112", "torget-visit", "provlinjen-call", "jouren-call", "lanskontakten-call", "vaxeln-call"];
    assert_eq!(listed(&valid(whole()), Some("exempelby"), "utsatt", None), expected);
}

#[test]
fn what_answers_then_stands_before_what_is_closed_but_never_before_a_safer_route() {
    let site = valid(whole());
    let by_day = listed(&site, Some("exempelby"), "utsatt", Some(Hour::Daytime));
    let outside = listed(&site, Some("exempelby"), "utsatt", Some(Hour::Outside));
    assert_eq!(by_day[1..3], ["torget-visit", "provlinjen-call"]);
    assert_eq!(outside[1..3], ["provlinjen-call", "torget-visit"]);
    assert_eq!((by_day.last(), outside.last()), (Some(&"vaxeln-call".to_owned()), Some(&"vaxeln-call".to_owned())));
}

#[test]
fn a_city_without_routes_gets_the_regions_and_the_countrys() {
    let site = valid(whole());
    assert!(site.cities["provstad"].routes.is_empty());
    let expected = ["sos-112", "provlinjen-call", "lanskontakten-call"];
    assert_eq!(listed(&site, Some("provstad"), "utsatt", None), expected);
}

#[test]
fn in_its_area_a_regional_route_stands_before_the_countrys_and_for_the_whole_country_after_it() {
    let site = valid(whole());
    assert_eq!(listed(&site, Some("provstad"), "i-jobbet", None), ["sos-112", "lanskontakten-call", "provproffs-call"]);
    assert_eq!(listed(&site, None, "i-jobbet", None), ["sos-112", "provproffs-call", "lanskontakten-call"]);
    let elsewhere = valid(whole().edit(NATIONAL_ROUTES, "area = [\"99\"]", "area = [\"9903\"]"));
    assert_eq!(listed(&elsewhere, Some("provstad"), "i-jobbet", None), ["sos-112", "provproffs-call"]);
}

#[test]
fn for_somebody_exposed_a_number_that_must_be_looked_up_stands_after_those_at_hand() {
    let looked_up = whole()
        .edit(CITY_ROUTES, "value = \"040-628 04 01\"", "value = \"unknown\"\nask_at = \"https://exempelby.example/\"")
        .edit(CITY_ROUTES, "identity = \"confidential\"", "identity = \"unknown\"");
    let site = valid(looked_up);
    let exposed = listed(&site, Some("exempelby"), "utsatt", None);
    assert_eq!(exposed[3..5], ["lanskontakten-call", "jouren-call"]);
    let at_work = listed(&site, Some("exempelby"), "i-jobbet", None);
    assert_eq!(at_work[1..3], ["jouren-call", "lanskontakten-call"]);
}

#[test]
fn a_replaced_route_gives_way_wherever_it_would_stand_and_only_in_that_city() {
    let site = valid(whole());
    let at_work = listed(&site, Some("exempelby"), "i-jobbet", None);
    assert!(at_work.contains(&"brevladan-mail".to_owned()) && !at_work.contains(&"provproffs-call".to_owned()));
    assert!(listed(&site, Some("provstad"), "i-jobbet", None).contains(&"provproffs-call".to_owned()));
}

#[test]
fn what_replaces_a_route_must_fit_wherever_that_route_stands() {
    let outcome = whole()
        .edit(CITY_ROUTES, "replaces = \"provproffs-call\"", "replaces = \"lanskontakten-call\"")
        .edit(NATIONAL_ROUTES, "area = [\"99\"]", "area = [\"99\"]\nreplaceable = true")
        .check();
    assert_eq!(errors(&outcome), ["route-for-others", "route-not-for-exposed"], "{}", outcome.report());
}

#[test]
fn a_citys_own_situation_gets_the_routes_and_the_danger_of_the_one_it_is_like() {
    let site = valid(whole());
    let expected = ["sos-112", "jouren-call", "lanskontakten-call", "brevladan-mail"];
    assert_eq!(listed(&site, Some("exempelby"), "arbete", None), expected);
    assert!(site.cities["exempelby"].situations["arbete"].danger);
}

#[test]
fn a_short_number_cannot_be_opened_and_a_citys_area_cannot_hide_112() {
    let mut site = valid(whole());
    let national = std::sync::Arc::make_mut(&mut site.national);
    national.routes[0].area = Area::Counties(vec!["01".to_owned()]);
    national.routes[0].replaceable = true;
    let id = national.routes[0].id.clone();
    let reason = national.routes[0].purpose.clone();
    let city = std::sync::Arc::make_mut(site.cities.get_mut("exempelby").expect("the city"));
    city.routes[0].replaces = Some(Replacement { route: id, reason });
    assert_eq!(listed(&site, Some("exempelby"), "utsatt", None)[0], "sos-112");
}

/// Situations of the real content and the places they are read in.
#[test]
fn every_real_situation_is_safe_in_sweden_in_every_city_and_in_every_municipality() {
    let site = valid(real());
    let cities = site.cities.values().map(|city| (Some(city.as_ref()), Some(city.code)));
    let municipalities = site.national.places.municipalities.keys().map(|code| (None, Some(*code)));
    let mut n_lists = 0;
    for (city, municipality) in cities.chain(municipalities).chain([(None, None)]) {
        let own = city.into_iter().flat_map(|city| city.situations.values());
        for situation in own.chain(&site.national.situations) {
            for hour in [None, Some(Hour::Daytime), Some(Hour::Outside)] {
                let doors = doors(&site.national, city, municipality, situation, hour);
                if let Err(fault) = safe(situation, &doors) {
                    panic!("`{}` in {municipality:?}: {fault}", situation.id);
                }
                n_lists += 1;
            }
        }
    }
    assert!(n_lists > 290 * 10 * 3, "only {n_lists} lists were seen");
}

/// What must hold for any list.
fn safe(situation: &Situation, doors: &[Door<'_>]) -> Result<(), String> {
    let routes: Vec<&ContactRoute> = doors.iter().map(|door| door.route).collect();
    let emergency = routes.first().is_some_and(|route| route.is_emergency());
    if situation.danger && !emergency {
        return Err(format!("does not begin with 112: {routes:?}"));
    }
    for (at, route) in routes.iter().enumerate() {
        if routes[..at].iter().any(|before| before.id == route.id) {
            return Err(format!("{} stands twice", route.id));
        }
        if route.full_list_only && !route.is_emergency() {
            return Err(format!("{} is an old fact", route.id));
        }
        if !is_guarded(&situation.audience) {
            continue;
        }
        if !route.is_public() {
            return Err(format!("{} is only for professionals", route.id));
        }
        let safer = |route: &&ContactRoute| {
            route.public_record != YesNo::Yes && matches!(route.identity, Identity::Anonymous | Identity::Confidential)
        };
        if route.public_record == YesNo::Yes && !route.is_emergency() && routes[at..].iter().any(safer) {
            return Err(format!("{} becomes a public record and stands before a safer route", route.id));
        }
    }
    Ok(())
}

/// A route of the made-up site, which the tests alter.
fn some_route() -> &'static ContactRoute {
    static ROUTE: OnceLock<ContactRoute> = OnceLock::new();
    ROUTE.get_or_init(|| valid(whole()).national.routes[1].clone())
}

const AUDIENCES: [Audience; 8] = [
    Audience::Exposed,
    Audience::Worried,
    Audience::Relative,
    Audience::Witness,
    Audience::Child,
    Audience::Professional,
    Audience::Business,
    Audience::Buyer,
];

fn audience() -> impl Strategy<Value = Vec<Audience>> {
    subsequence(AUDIENCES.to_vec(), 1..=8)
}

fn a_route() -> impl Strategy<Value = ContactRoute> {
    let who = (audience(), any::<bool>(), prop::bool::weighted(0.1), prop::bool::weighted(0.2));
    let privacy = (
        select(&[Identity::Anonymous, Identity::Confidential, Identity::Named, Identity::Unknown][..]),
        select(&[YesNo::Yes, YesNo::No, YesNo::Unknown][..]),
        select(&[Urgency::Emergency, Urgency::Urgent, Urgency::Normal][..]),
    );
    let reach = (
        select(vec![RouteHours::Always, RouteHours::Unknown, RouteHours::Record(id("kontor"))]),
        select(vec![Area::National, Area::Counties(vec!["12".to_owned()]), Area::Counties(vec!["01".to_owned()])]),
        select(vec![None, Some(0usize), Some(1), Some(2)]),
    );
    (who, privacy, reach).prop_map(|(who, privacy, reach)| {
        let (audience, names, full_list_only, unknown) = who;
        let (identity, public_record, urgency) = privacy;
        let (hours, area, replaced) = reach;
        let situations = if names { vec![SituationId::new("prov").expect("an id")] } else { Vec::new() };
        let value = if unknown {
            RouteValue::Unknown { ask_at: "https://exempelby.example/".to_owned() }
        } else {
            some_route().value.clone()
        };
        let replaces =
            replaced.map(|at| Replacement { route: route_id("national", at), reason: some_route().purpose.clone() });
        ContactRoute {
            audience,
            situations,
            value,
            identity,
            public_record,
            urgency,
            hours,
            area,
            full_list_only,
            replaces,
            ..some_route().clone()
        }
    })
}

fn id(text: &str) -> HoursId {
    HoursId::new(text).expect("an id")
}

fn route_id(folder: &str, at: usize) -> RouteId {
    RouteId::new(&format!("{folder}-{at}")).expect("an id")
}

/// Routes with ids of their own; the country's begin with the call to 112.
fn routes(folder: &'static str) -> impl Strategy<Value = Vec<ContactRoute>> {
    prop::collection::vec(a_route(), 0..8).prop_map(move |routes| {
        let named =
            routes.into_iter().enumerate().map(|(at, route)| ContactRoute { id: route_id(folder, at), ..route });
        named.map(|route| if folder == "national" { ContactRoute { replaces: None, ..route } } else { route }).collect()
    })
}

fn with_emergency(mut national: Vec<ContactRoute>, at: usize) -> Vec<ContactRoute> {
    let value = RouteValue::Phone(PhoneNumber::Short(ShortNumber::Emergency));
    let call =
        ContactRoute { id: RouteId::new("sos").expect("an id"), kind: RouteKind::Call, value, ..some_route().clone() };
    national.insert(at % (national.len() + 1), call);
    national
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_routes_make_a_safe_list(
        (own, national) in (routes("own"), routes("national")),
        (readers, danger, emergency_at) in (audience(), any::<bool>(), 0usize..9),
        (code, hour) in (select(vec![None, MunicipalityCode::new("1283"), MunicipalityCode::new("2480")]), select(vec![None, Some(Hour::Daytime), Some(Hour::Outside)])),
    ) {
        let national = with_emergency(national, emergency_at);
        let own = if code.is_some() { own } else { Vec::new() };
        let situation = Situation {
            id: SituationId::new("prov").expect("an id"),
            title: some_route().name.clone(),
            audience: readers,
            danger,
            like: None,
            intro: None,
            advice: Vec::new(),
            search_words: Vec::new(),
        };
        let closed = Week::default();
        let week = |_: &HoursId| Some(&closed);
        let reach = Reach { municipality: code, own: &own, national: &national };
        let doors = who_to_call(&situation, reach, hour.map(|hour| At { hour, week: &week }));
        prop_assert_eq!(safe(&situation, &doors), Ok(()));
        for door in &doors {
            let forced = door.route.is_emergency();
            prop_assert!(forced || code.is_none_or(|code| door.route.area.covers(code)), "{} helps elsewhere", door.route.id);
            prop_assert!(forced || door.route.audience.iter().any(|reader| situation.audience.contains(reader)));
            prop_assert!(hour.is_some() || door.answers == Answers::Unsure);
        }
        // No door is lost but to one that stands in its place.
        for route in national.iter().filter(|route| situation.is_named_by(route) && !route.full_list_only) {
            let fits = stad::model::who_to_call::misfit(route, &situation.audience).is_none();
            if fits && code.is_none_or(|code| route.area.covers(code)) {
                let there = |door: &Door<'_>| door.route.id == route.id || door.route.stands_for(&route.id);
                prop_assert!(doors.iter().any(there), "{} is lost", route.id);
            }
        }
    }
}
