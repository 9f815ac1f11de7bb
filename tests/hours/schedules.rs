//! The schedules of `schedules.toml`, read as a city's.

use serde::Deserialize;
use stad::model::date::Date;
use stad::model::hours::OpeningHours;
use stad::model::timetable::{Moment, State, Timetable};

use crate::support::SiteTest;

pub const FIRST: &str = "2026-01-01";
pub const LAST: &str = "2028-12-31";

#[derive(Deserialize)]
struct File {
    schedule: Vec<Written>,
}

#[derive(Deserialize)]
struct Written {
    name: String,
    hours: String,
    base: String,
    days: String,
    #[serde(default)]
    red: String,
    #[serde(default)]
    eves: String,
    #[serde(default)]
    before: String,
    #[serde(default)]
    dates: String,
}

/// A schedule with what somebody else would write for it.
pub struct Schedule {
    pub name: String,
    pub hours: OpeningHours,
    /// In OpenStreetMap's notation by hand, special days as dates.
    pub by_dates: String,
    /// The same with `PH` for red days; `None` where red days are no special days.
    pub by_holidays: Option<String>,
}

pub fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

/// Reads hours as a made-up city would write them.
pub fn hours(toml: &str) -> OpeningHours {
    let file = format!("[[hours]]\nid = \"vaxeln\"\nsource = \"stadskalla\"\n{toml}");
    let outcome = SiteTest::minimal().today("2025-12-01").file("cities/exempelby/hours.toml", file).check();
    let faults: Vec<&str> = outcome.codes().into_iter().filter(|c| !c.starts_with("dangling")).collect();
    assert!(
        faults.iter().all(|code| *code == "no-rule-for-coming-red-day" || *code == "open-through-the-night"),
        "{}",
        outcome.report()
    );
    let site = outcome.site.expect("a site");
    site.cities.values().next().expect("a city").hours.values().next().expect("hours").clone()
}

pub fn schedules() -> Vec<Schedule> {
    let file: File = toml::from_str(include_str!("schedules.toml")).expect("the schedules are TOML");
    let made: Vec<Schedule> = file.schedule.into_iter().map(schedule).collect();
    assert!(made.len() >= 30, "at least thirty schedules");
    made
}

fn schedule(written: Written) -> Schedule {
    let hours = hours(&written.hours);
    let red: Vec<String> = RED.iter().filter_map(|day| rule(day, &written.days, &written.red)).collect();
    let eves: Vec<String> = EVES.iter().filter_map(|day| rule(day, &written.days, &written.eves)).collect();
    let before: Vec<String> = BEFORE.iter().filter_map(|day| rule(day, &written.days, &written.before)).collect();
    // Later rules win: the day before, then eves, then red days, then dates.
    let whole = |red: Vec<String>| {
        let parts = [vec![written.base.clone()], before.clone(), eves.clone(), red, vec![written.dates.clone()]];
        parts.concat().into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
    };
    let by_holidays = (!written.red.is_empty()).then(|| whole(vec![format!("PH {}", written.red)]));
    Schedule { name: written.name, hours, by_dates: whole(red), by_holidays }
}

/// A day that moves with Easter keeps its weekday; it is written with it.
enum Special {
    Dates(&'static str),
    Easter(&'static str, &'static str),
}

const RED: &[Special] = &[
    Special::Dates("Jan 01"),
    Special::Dates("Jan 06"),
    Special::Easter("easter -2 days", "Fr"),
    Special::Easter("easter", "Su"),
    Special::Easter("easter +1 day", "Mo"),
    Special::Dates("May 01"),
    Special::Easter("easter +39 days", "Th"),
    Special::Easter("easter +49 days", "Su"),
    Special::Dates("Jun 06"),
    Special::Dates("Jun 20-26 Sa"),
    Special::Dates("Oct 31-Nov 06 Sa"),
    Special::Dates("Dec 25-26"),
];
const EVES: &[Special] = &[
    Special::Easter("easter -1 day", "Sa"),
    Special::Easter("easter +48 days", "Sa"),
    Special::Dates("Jun 19-25 Fr"),
    Special::Dates("Dec 24"),
    Special::Dates("Dec 31"),
];
const BEFORE: &[Special] = &[
    Special::Dates("Jan 05"),
    Special::Easter("easter -3 days", "Th"),
    Special::Dates("Apr 30"),
    Special::Easter("easter +38 days", "We"),
    Special::Dates("Jun 05"),
    Special::Dates("Oct 30-Nov 05 Fr"),
];

/// A rule for a special day, on the weekdays that have hours.
fn rule(special: &Special, days: &str, holds: &str) -> Option<String> {
    if holds.is_empty() {
        return None;
    }
    match special {
        Special::Dates(dates) => match dates
            .rsplit_once(' ')
            .filter(|(_, end)| end.len() == 2 && !end.ends_with(|c: char| c.is_ascii_digit()))
        {
            Some((_, weekday)) => named(days).contains(&weekday).then(|| format!("{dates} {holds}")),
            None => Some(format!("{dates} {days} {holds}")),
        },
        Special::Easter(dates, weekday) => named(days).contains(weekday).then(|| format!("{dates} {holds}")),
    }
}

/// `Mo,Tu,Th-Sa` as a list.
fn named(days: &str) -> Vec<&'static str> {
    const ALL: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let idx = |name: &str| ALL.iter().position(|day| *day == name).expect("a weekday");
    let part = |part: &str| match part.split_once('-') {
        Some((from, to)) => ALL[idx(from)..=idx(to)].to_vec(),
        None => vec![ALL[idx(part)]],
    };
    days.split(',').flat_map(part).collect()
}

/// Whether it is open in each quarter of an hour from the first day to the last.
pub fn quarters(timetable: &Timetable) -> Vec<State> {
    timetable.days().flat_map(|day| (0..96).map(|quarter| day.at(quarter * 15))).collect()
}

/// The moment of a quarter, in words.
pub fn moment_of(from: Date, quarter: usize) -> Moment {
    let date = from.plus_days(i32::try_from(quarter / 96).expect("few days"));
    Moment { date, minute: u16::try_from(quarter % 96).expect("96") * 15 }
}
