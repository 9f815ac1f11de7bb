//! What a city's pages show.

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::city::City;
use crate::model::contact::{ContactRoute, Urgency};
use crate::model::freshness::FactSort;
use crate::model::situation::Situation;
use crate::render::body::Cited;
use crate::render::city_sections::{AboutCity, Overview, Routine, StepView};
use crate::render::facts;
use crate::render::frame::menu_pages;
use crate::render::lists::{page_link, row, row_or_unknown};
use crate::render::national::{card_groups, tile};
use crate::render::notes::{note, source};
use crate::render::routes::{by_id, card, group};
use crate::render::scope::PageScope;
use crate::render::sections::{Contact, Process};
use crate::render::views::{CallGroup, Link, Row};

/// The overview: whom to call first, and what there is.
pub fn overview(scope: &PageScope<'_>, city: &City, cited: &mut Cited) -> Overview {
    let who = PageRef::City(city.id.clone(), CityPage::WhoToCall);
    let who_to_call = page_link(scope, &who);
    let ask = PageRef::City(city.id.clone(), CityPage::Ask);
    let link = |situation: &&Situation| {
        scope.shows("situation", situation.id.as_str());
        Link {
            href: format!("{}#{}", who_to_call.href, situation.id),
            label: scope.said(&situation.title),
            current: false,
        }
    };
    let pages = menu_pages(scope).into_iter().filter(|page| page != scope.page && *page != who && *page != ask);
    Overview {
        intro: facts::rich(scope, &city.intro, cited),
        first: first(scope, city),
        situations: scope.situations().iter().map(link).collect(),
        ask: page_link(scope, &ask),
        tiles: pages.map(|page| tile(scope, &page)).collect(),
        who_to_call,
        rows: rows(scope, city),
        note: note(scope, &city.coordinator.provenance, FactSort::Text),
        status: scope.say(&format!("status.{}", city.status.key())),
    }
}

/// Whom to call first in the city.
pub fn first(scope: &PageScope<'_>, city: &City) -> CallGroup {
    group(scope, "first", scope.say("calls.first"), &by_id(scope, &city.first))
}

/// What is known of the city.
fn rows(scope: &PageScope<'_>, city: &City) -> Vec<Row> {
    let mut coordinator = row(scope, "city.coordinator", scope.said(&city.coordinator.who));
    let since = scope.words().dates.when(city.coordinator.since);
    coordinator.said.extend(since.map(|since| scope.own(scope.fill("city.since", &[("when", &since)]))));
    coordinator.said.extend(city.coordinator.note.as_ref().map(|words| scope.said(words)));
    let status = scope.own(scope.say(&format!("status.{}", city.status.key())));
    vec![row(scope, "city.status", status), coordinator, after_hours(scope, city)]
}

/// Who answers when socialtjänsten is closed.
pub fn after_hours(scope: &PageScope<'_>, city: &City) -> Row {
    let route = city.after_hours.as_ref().map(|id| scope.route(id));
    row_or_unknown(scope, "city.after_hours", route.map(|route| scope.said(&route.name)))
}

/// Every route's card: emergency and first routes, the city's own, the region's, old facts last.
pub fn contact(scope: &PageScope<'_>, city: &City) -> Contact {
    let national = &scope.shared.national.routes;
    let first = by_id(scope, &city.first);
    let own = |route: &ContactRoute| city.routes.iter().any(|r| r.id == route.id);
    let emergency: Vec<_> = first.iter().filter(|r| r.urgency == Urgency::Emergency).map(|r| card(scope, r)).collect();
    let country = first.iter().filter(|r| r.urgency != Urgency::Emergency && !own(r)).map(|r| card(scope, r)).collect();
    let here = city.routes.iter().filter(|r| !r.full_list_only).map(|r| card(scope, r)).collect();
    let regional = |r: &&ContactRoute| {
        r.area != crate::model::contact::Area::National && r.area.covers(city.code) && !r.full_list_only
    };
    let replaced = |r: &ContactRoute| city.routes.iter().any(|own| own.stands_for(&r.id) && !own.full_list_only);
    let regional = national.iter().filter(regional).filter(|r| !city.first.contains(&r.id));
    let regional = regional.filter(|r| !replaced(r)).map(|r| card(scope, r)).collect();
    let old = city.routes.iter().filter(|r| r.full_list_only).map(|r| card(scope, r)).collect();
    let groups = [("emergency", emergency), ("city", here), ("country", country), ("region", regional), ("old", old)];
    Contact {
        groups: card_groups(scope, groups),
        vcf: Some(format!("{}contacts.vcf", scope.href_of(scope.page, scope.lang))),
        national: Some(page_link(scope, &PageRef::National(NationalPage::Contact))),
    }
}

/// The routine, step by step.
pub fn routine(scope: &PageScope<'_>, city: &City) -> Routine {
    let routine = city.routine.as_ref();
    let steps = routine.map(|routine| routine.steps.as_slice()).unwrap_or_default().iter();
    let steps = steps.map(|step| StepView {
        actor: scope.said(&step.actor),
        action: scope.said(&step.action),
        receiver: step.receiver.as_ref().map(|receiver| scope.said(receiver)),
    });
    Routine {
        title: routine.map(|routine| scope.said(&routine.title)),
        about: routine.and_then(|routine| routine.about.as_ref()).map(|about| scope.said(about)),
        steps: steps.collect(),
        note: routine.map(|routine| note(scope, &routine.provenance, FactSort::Text)),
        first: first(scope, city),
    }
}

/// The sub-goals with the city's state.
pub fn process(scope: &PageScope<'_>, city: &City) -> Process {
    facts::process(scope, Some(city))
}

/// About the city's pages.
pub fn about(scope: &PageScope<'_>, city: &City) -> AboutCity {
    let publisher = city.publisher.as_ref().map(|publisher| scope.said(publisher));
    let mut all = rows(scope, city);
    all.push(row_or_unknown(scope, "city.publisher", publisher));
    AboutCity {
        rows: all,
        note: note(scope, &city.coordinator.provenance, FactSort::Text),
        sources: city.sources.keys().map(|id| source(scope, id)).collect(),
    }
}
