//! Contact sheets: every number, address, hour and link of a folder, as JSON.
//!
//! ```json
//! {"format":1,"owner":"lund","name":"Lund","routes":[{"id":"…","name":"…","kind":"call","number":"046-…","dials":"+4646…"}],
//!  "hours":[{"id":"…","name":"…","week":"måndag–fredag 8–17"}],"links":[{"at":"pages/about.sv.md","hrefs":["https://…"]}]}
//! ```
//! Words are in the site's default language; keys and choices are as the content writes them.

use std::collections::BTreeMap;

use crate::export::sheet_links;
use crate::model::city::City;
use crate::model::contact::{ContactRoute, RouteHours, RouteValue, SpokenLanguages, YesNo};
use crate::model::hours::{OpeningHours, SeasonSpan, SpecialDay, Week};
use crate::model::ids::HoursId;
use crate::model::national::National;
use crate::model::sheet::{ContactSheet, SHEET_FORMAT, SheetRecord};
use crate::words::LangWords;

/// The sheet of the national folder; `name` is the site's.
pub fn national(national: &National, name: &str, words: &LangWords) -> ContactSheet {
    ContactSheet {
        format: SHEET_FORMAT,
        owner: "national".to_owned(),
        name: name.to_owned(),
        routes: national.routes.iter().map(|r| route(r, &|id| national.hours.get(id), words)).collect(),
        hours: national.hours.values().map(|h| hours(h, words)).collect(),
        links: sheet_links::national(national),
    }
}

/// A city's sheet.
pub fn city(city: &City, national: &National, words: &LangWords) -> ContactSheet {
    let known = |id: &HoursId| city.hours.get(id).or_else(|| national.hours.get(id));
    ContactSheet {
        format: SHEET_FORMAT,
        owner: city.id.to_string(),
        name: city.name.clone(),
        routes: city.routes.iter().map(|r| route(r, &known, words)).collect(),
        hours: city.hours.values().map(|h| hours(h, words)).collect(),
        links: sheet_links::city(city, national),
    }
}

/// The bytes of a sheet.
pub fn bytes(sheet: &ContactSheet) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(sheet).unwrap_or_else(|error| panic!("our fault: a sheet is not JSON: {error}"));
    bytes.push(b'\n');
    bytes
}

/// What is said, by key; what nobody has said is left out.
#[derive(Default)]
struct Said(BTreeMap<String, String>);

impl Said {
    fn add(&mut self, key: impl Into<String>, words: impl Into<String>) {
        self.0.insert(key.into(), words.into());
    }

    fn maybe(&mut self, key: &str, words: Option<impl Into<String>>) {
        if let Some(words) = words {
            self.add(key, words);
        }
    }
}

fn route<'h>(
    route: &ContactRoute,
    known: &dyn Fn(&HoursId) -> Option<&'h OpeningHours>,
    words: &LangWords,
) -> SheetRecord {
    let mut said = Said::default();
    said.add("kind", route.kind.key());
    match &route.value {
        RouteValue::Phone(phone) => {
            said.add("number", phone.display());
            said.add("dials", phone.dial());
        }
        RouteValue::Mail(mail) => said.add("mail", mail),
        RouteValue::Web(web) => said.add("link", web),
        RouteValue::Street(street) => said.add("street", street),
        RouteValue::Unknown { ask_at } => {
            said.add("value", "unknown");
            said.add("ask_at", ask_at);
        }
    }
    said.maybe("place", route.place.as_deref());
    said.add("operator", route.operator.original());
    match &route.hours {
        RouteHours::Always => said.add("hours", "always"),
        RouteHours::Unknown => said.add("hours", "unknown"),
        RouteHours::Record(id) => {
            said.add("hours", id.as_str());
            let week = known(id).and_then(|hours| hours.week.as_ref());
            said.maybe("hours_in_words", week.map(|week| words.week_in_a_line(week)));
        }
    }
    said.maybe("hours_note", route.hours_note.as_ref().map(|note| note.original()));
    said.add("cost", route.cost.key());
    said.maybe("on_bill", Some(route.on_bill).filter(|yes_no| *yes_no != YesNo::Unknown).map(YesNo::key));
    said.add("identity", route.identity.key());
    said.maybe("identity_note", route.identity_note.as_ref().map(|note| note.original()));
    said.add("public_record", route.public_record.key());
    said.maybe("reports_on", route.reports_on.as_ref().map(|words| words.original()));
    if let SpokenLanguages::Known(languages) = &route.languages {
        said.add("languages", languages.join(", "));
    }
    said.maybe("replaces", route.replaces.as_ref().map(|replaced| replaced.route.as_str()));
    let situations: Vec<&str> = route.situations.iter().map(|id| id.as_str()).collect();
    said.maybe("situations", (!situations.is_empty()).then(|| situations.join(", ")));
    said.maybe("full_list_only", route.full_list_only.then_some("true"));
    SheetRecord { id: route.id.to_string(), name: route.name.original().to_owned(), said: said.0 }
}

/// Every part of opening hours, each in words and under a key of its own, so that a change tells which part changed.
fn hours(hours: &OpeningHours, words: &LangWords) -> SheetRecord {
    let mut said = Said::default();
    said.add("week", hours.week.as_ref().map_or_else(|| "unknown".to_owned(), |week| whole_week(week, words)));
    for (key, day) in [("red_days", &hours.red_days), ("eves", &hours.eves), ("day_before", &hours.day_before)] {
        said.add(key, words.special_day(day));
    }
    said.add("days_before", hours.days_before.iter().map(|day| day.key()).collect::<Vec<_>>().join(", "));
    for season in &hours.seasons {
        let week = noted(whole_week(&season.week, words), season.note.as_ref().map(|note| note.original()));
        said.add(format!("season {}", span(season.span)), week);
    }
    for exception in &hours.exceptions {
        let days = if exception.from == exception.to {
            exception.from.to_string()
        } else {
            format!("{} to {}", exception.from, exception.to)
        };
        let day: &SpecialDay = &exception.hours;
        let day = noted(words.special_day(day), exception.note.as_ref().map(|note| note.original()));
        said.add(format!("exception {days}"), day);
    }
    said.maybe("valid_from", hours.valid_from.map(|day| day.to_string()));
    said.maybe("valid_to", hours.valid_to.map(|day| day.to_string()));
    said.maybe("note", hours.note.as_ref().map(|note| note.original()));
    let name = hours.name.as_ref().map(|name| name.original()).unwrap_or_default();
    SheetRecord { id: hours.id.to_string(), name: name.to_owned(), said: said.0 }
}

/// A season that comes every year is written as the content writes it: month and day.
fn span(span: SeasonSpan) -> String {
    match span {
        SeasonSpan::Once(from, to) => format!("{from} to {to}"),
        SeasonSpan::Yearly(from, to) => format!("{:02}-{:02} to {:02}-{:02} every year", from.0, from.1, to.0, to.1),
    }
}

/// Closed days too: that a day was closed before is what a reader of a change wants to see.
fn whole_week(week: &Week, words: &LangWords) -> String {
    words.week(week).iter().map(|line| format!("{} {}", line.days, line.hours)).collect::<Vec<_>>().join(", ")
}

fn noted(words: String, note: Option<&str>) -> String {
    match note {
        Some(note) => format!("{words} ({note})"),
        None => words,
    }
}
