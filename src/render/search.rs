//! The search as every page carries it: closed, until a person turns to it.

use serde::Serialize;

use crate::model::address::{NationalPage, PageRef};
use crate::model::contact::{ContactRoute, Urgency};
use crate::render::lists::page_link;
use crate::render::routes::unnoted_plate;
use crate::render::scope::{Owner, PageScope};
use crate::render::views::{Link, Plate, Said};

/// The search as every page carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SearchBox {
    /// The search page.
    pub href: String,
    /// The root of the search files.
    pub root: String,
    /// The name of the place that the page is about; its pages stand first.
    pub place: Option<String>,
    /// Whether this is the search page, on which the box stands open.
    pub standing: bool,
    /// The A–Ö page.
    pub a_to_z: Link,
    /// The list of municipalities.
    pub municipalities: Link,
    /// Whom to call at once.
    pub urgent: Vec<UrgentCall>,
}

/// A number for whoever searches in danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UrgentCall {
    /// Who answers.
    pub name: Said,
    /// The button.
    pub plate: Plate,
}

/// 112 and 114 14: the national list begins with them.
const NATIONAL_CALLS: usize = 2;

/// What the box needs to know of the page it stands on.
pub fn search_box(scope: &PageScope<'_>) -> SearchBox {
    let place = match scope.owner {
        Owner::National(_) => None,
        Owner::City(city) => Some(city.name.clone()),
        Owner::Municipality(place) => Some(place.name.clone()),
    };
    SearchBox {
        href: scope.national_href(NationalPage::Search),
        root: format!("/search/{}.json", scope.lang),
        place,
        standing: *scope.page == PageRef::National(NationalPage::Search),
        a_to_z: page_link(scope, &PageRef::National(NationalPage::AToZ)),
        municipalities: page_link(scope, &PageRef::National(NationalPage::Municipalities)),
        urgent: urgent(scope).into_iter().filter_map(|route| urgent_call(scope, route)).collect(),
    }
}

/// Whom to call at once: the country's emergency call and the next one after it, and of the city's own routes only those that
/// are for emergencies or for when all others are closed. So no office that opens on Monday stands beside 112.
fn urgent<'a>(scope: &PageScope<'a>) -> Vec<&'a ContactRoute> {
    let national = scope.shared.national.first.iter().take(NATIONAL_CALLS).map(|id| scope.unshown_route(id));
    let own = scope.city().into_iter().flat_map(|city| &city.routes);
    let at_once = |route: &&ContactRoute| matches!(route.urgency, Urgency::Emergency | Urgency::AfterHours);
    national.chain(own.filter(at_once).filter(|route| route.is_public() && !route.full_list_only)).collect()
}

/// The numbers stand on every page, ready for whoever searches; no page is there to show them, so none is noted as showing them.
fn urgent_call(scope: &PageScope<'_>, route: &ContactRoute) -> Option<UrgentCall> {
    let plate = unnoted_plate(scope, route)?;
    Some(UrgentCall { name: scope.said(&route.name), plate })
}
