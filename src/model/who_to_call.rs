//! Whom to call in a situation: which routes, and in which order, computed from the records.
//!
//! In a list stand the routes that name the situation and help where the reader is. Two routes are compared by the
//! first of these that tells them apart:
//!
//! 1. the call to 112, where life may be in danger also when it does not name the situation; then other emergency routes;
//! 2. privacy. For somebody exposed or a child: anonymous, confidential, the rest, and last those whose talk becomes a
//!    public record. For others: only that last rule;
//! 3. routes for all of the situation's readers before those for some of them;
//! 4. when an hour is asked for: open then, unsure, closed then;
//! 5. for somebody exposed or a child: what can be reached from here before what must first be looked up;
//! 6. the city's own, the region's, the country's; on national pages the regional ones stand last;
//! 7. routes for the situation's readers alone before those that others use too;
//! 8. the order of the file.
//!
//! Invariant: a route that is only for professionals is never listed for somebody exposed or a child, whatever the
//! records say. `validate` tells the author; here it cannot happen.

use crate::model::answering::{Answers, Hour};
use crate::model::contact::{Area, Audience, ContactRoute, Identity, RouteValue, Urgency, YesNo};
use crate::model::hours::Week;
use crate::model::ids::{HoursId, MunicipalityCode};
use crate::model::situation::Situation;

/// Where somebody asks, and whom they could reach from there.
#[derive(Clone, Copy)]
pub struct Reach<'a> {
    /// The municipality; `None` on a page for the whole country.
    pub municipality: Option<MunicipalityCode>,
    /// The city's own routes; none elsewhere.
    pub own: &'a [ContactRoute],
    /// The national and regional routes.
    pub national: &'a [ContactRoute],
}

/// The hour that is asked for.
#[derive(Clone, Copy)]
pub struct At<'w> {
    /// Which.
    pub hour: Hour,
    /// The ordinary week of an hours record, where it is known.
    pub week: &'w dyn Fn(&HoursId) -> Option<&'w Week>,
}

/// A route in a list.
#[derive(Clone, Copy)]
pub struct Door<'a> {
    /// The route.
    pub route: &'a ContactRoute,
    /// Whether somebody answers at the hour that was asked for; `Unsure` when none was.
    pub answers: Answers,
}

/// Why a route may not stand in a situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// It is only for professionals, and the situation is read by somebody exposed or a child.
    OnlyForWork,
    /// It is for none of the situation's readers.
    ForOthers,
}

/// Whether a list for these readers must be safe for somebody exposed or a child.
pub fn is_guarded(audience: &[Audience]) -> bool {
    audience.iter().any(|reader| matches!(reader, Audience::Exposed | Audience::Child))
}

/// Why a route may not stand in a list for these readers; `None` when it may.
pub fn misfit(route: &ContactRoute, audience: &[Audience]) -> Option<Misfit> {
    if is_guarded(audience) && !route.is_public() {
        return Some(Misfit::OnlyForWork);
    }
    let shares = route.audience.iter().any(|reader| audience.contains(reader));
    (!shares).then_some(Misfit::ForOthers)
}

/// Whom to call in a situation, in order.
pub fn who_to_call<'a>(situation: &Situation, reach: Reach<'a>, at: Option<At<'_>>) -> Vec<Door<'a>> {
    let emergency = reach.national.iter().find(|route| situation.danger && route.is_emergency());
    let is_here = |route: &&ContactRoute| {
        situation.is_named_by(route) && helps_in(route, reach) && misfit(route, &situation.audience).is_none()
    };
    let named: Vec<&ContactRoute> = reach.own.iter().chain(reach.national).filter(is_here).collect();
    // A route gives way only to one that stands in this very list, so that no door is lost.
    let gives_way = |route: &ContactRoute| named.iter().any(|own| own.stands_for(&route.id));
    let rest = named.iter().filter(|route| !gives_way(route) && emergency.is_none_or(|first| first.id != route.id));
    order(emergency.into_iter().chain(rest.copied()), &situation.audience, reach, at)
}

/// Routes for these readers, in the order of the rules above.
pub fn order<'a>(
    routes: impl IntoIterator<Item = &'a ContactRoute>,
    audience: &[Audience],
    reach: Reach<'a>,
    at: Option<At<'_>>,
) -> Vec<Door<'a>> {
    let answers = |route: &ContactRoute| at.map_or(Answers::Unsure, |at| at.hour.answers(&route.hours, at.week));
    let mut doors: Vec<Door<'a>> = routes.into_iter().map(|route| Door { route, answers: answers(route) }).collect();
    doors.sort_by_key(|door| Rank::of(door, audience, reach));
    doors
}

/// Whether a route may be listed where somebody asks.
pub fn helps_in(route: &ContactRoute, reach: Reach<'_>) -> bool {
    !route.full_list_only && reach.municipality.is_none_or(|code| route.area.covers(code))
}

/// What is compared, in order; the smaller stands first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    calm: u8,
    exposure: u8,
    for_some_only: bool,
    answers: Answers,
    must_be_looked_up: bool,
    ring: u8,
    for_others_too: bool,
}

impl Rank {
    fn of(door: &Door<'_>, audience: &[Audience], reach: Reach<'_>) -> Self {
        let (route, guarded) = (door.route, is_guarded(audience));
        Self {
            calm: calm(route, guarded),
            exposure: exposure(route, guarded),
            for_some_only: !audience.iter().all(|reader| route.audience.contains(reader)),
            answers: door.answers,
            must_be_looked_up: guarded && matches!(route.value, RouteValue::Unknown { .. }),
            ring: ring(route, reach),
            for_others_too: !route.audience.iter().all(|reader| audience.contains(reader)),
        }
    }
}

/// Emergency before the rest. What becomes a public record never overtakes a safer route by calling itself urgent.
fn calm(route: &ContactRoute, guarded: bool) -> u8 {
    match (route.is_emergency(), route.urgency) {
        (true, _) => 0,
        (false, Urgency::Emergency) if !(guarded && route.public_record == YesNo::Yes) => 1,
        (false, Urgency::Emergency | Urgency::Urgent | Urgency::AfterHours | Urgency::Normal) => 2,
    }
}

fn exposure(route: &ContactRoute, guarded: bool) -> u8 {
    match (route.public_record, route.identity) {
        (YesNo::Yes, _) => 3,
        (YesNo::No | YesNo::Unknown, Identity::Anonymous) if guarded => 0,
        (YesNo::No | YesNo::Unknown, Identity::Confidential) if guarded => 1,
        (YesNo::No | YesNo::Unknown, _) => 2,
    }
}

fn ring(route: &ContactRoute, reach: Reach<'_>) -> u8 {
    let is_own = reach.own.iter().any(|own| own.id == route.id);
    match (is_own, &route.area, reach.municipality) {
        (true, _, _) => 0,
        (false, Area::National, Some(_)) => 2,
        (false, Area::National, None) => 1,
        (false, Area::Counties(_) | Area::Municipalities(_), Some(_)) => 1,
        (false, Area::Counties(_) | Area::Municipalities(_), None) => 2,
    }
}
