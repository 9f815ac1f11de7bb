//! A situation with whom to call in it, and the page that lists them all.

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::contact::Area;
use crate::model::situation::Situation;
use crate::model::who_to_call::Door;
use crate::render::body::Cited;
use crate::render::call_sections::{SituationView, WhoToCall};
use crate::render::facts::rich;
use crate::render::lists::page_link;
use crate::render::notes::route_notes;
use crate::render::routes::line;
use crate::render::scope::PageScope;
use crate::render::views::Link;

/// Every situation with whom to call.
pub fn who_to_call(scope: &PageScope<'_>, cited: &mut Cited) -> WhoToCall {
    let view = |situation: &Situation| {
        let doors = scope.who_to_call(situation, None);
        let lines = doors.iter().map(|door| line(scope, door.route)).collect();
        SituationView { lines, ..situation_view(scope, situation, &doors, cited) }
    };
    WhoToCall { situations: scope.situations().into_iter().map(view).collect(), ask: ask_link(scope) }
}

/// A situation's words, and where its routes come from; its lines are still to be made.
pub fn situation_view(
    scope: &PageScope<'_>,
    situation: &Situation,
    doors: &[Door<'_>],
    cited: &mut Cited,
) -> SituationView {
    scope.shows("situation", situation.id.as_str());
    SituationView {
        id: situation.id.to_string(),
        title: scope.said(&situation.title),
        intro: situation.intro.as_ref().map(|intro| rich(scope, intro, cited)),
        none: none(scope, doors),
        lines: Vec::new(),
        advice: situation.advice.iter().map(|advice| scope.said(advice)).collect(),
        note: route_notes(scope, doors.iter().map(|door| door.route)),
    }
}

/// The page that asks question by question: of the city, else of the country.
pub fn ask_link(scope: &PageScope<'_>) -> Link {
    let page = match scope.city() {
        Some(city) => PageRef::City(city.id.clone(), CityPage::Ask),
        None => PageRef::National(NationalPage::Ask),
    };
    page_link(scope, &page)
}

/// Says that nobody is known, rather than nothing. Routes of some counties are no answer to the rest of the country.
fn none(scope: &PageScope<'_>, doors: &[Door<'_>]) -> Option<String> {
    let everywhere = scope.reach().municipality.is_none();
    let helps = |door: &Door<'_>| !everywhere || door.route.area == Area::National;
    let key = if everywhere { "calls.none_country" } else { "calls.none_here" };
    (!doors.iter().any(helps)).then(|| scope.say(key))
}
