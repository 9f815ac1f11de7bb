//! The crate `opening-hours`, which reads OpenStreetMap's notation and has a list of Swedish holidays of its own.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use opening_hours::RuleKind;
use opening_hours::localization::{Country, NoLocation};
use opening_hours::{Context, OpeningHours as Osm};
use serde::Serialize;
use stad::export::osm_hours;
use stad::model::calendar::{eve, red_day};
use stad::model::date::Date;
use stad::model::hours::{DAY, DayHours, OpeningHours};
use stad::model::timetable::State;
use stad::render::hours::encoded;

use crate::schedules::{FIRST, LAST, Schedule, day, moment_of, quarters, schedules};

/// Why there is a difference, and whether that explains one.
type Explanation = (&'static str, fn(&Difference<'_>) -> bool);

/// Every difference there may be, and why; an entry that explains nothing is a fault too.
const EXPLAINED: &[Explanation] = &[
    // `PH` holds on every weekday; a rule for red days acts only on weekdays that have hours.
    ("a red day on a weekday without hours stays closed", |d| {
        d.by_holidays && red_day(d.date).is_some() && d.hours.usual(d.date).is_some_and(<[_]>::is_empty)
    }),
    // A rule `off` closes its day from midnight on, and so cuts short the evening before; what somebody opens in the evening
    // is open until it closes, whatever the next day is.
    ("a closed day cuts off the night that began before it", |d| {
        (d.ours, d.theirs) == (State::Open, State::Closed)
            && matches!(d.hours.on(d.date.plus_days(-1)).0, DayHours::Known(eve) if eve.iter().any(|p| p.to > DAY + d.minute))
    }),
    // The crate lets the night of an earlier rule go on into the next day though a later rule took the place of its evening.
    ("the night of an evening that was replaced goes on", |d| {
        let eve = d.date.plus_days(-1);
        let usual = d.hours.usual(eve).unwrap_or_default();
        let replaced = d.hours.on(eve).0 != DayHours::Known(usual.to_vec());
        d.theirs == State::Open && d.ours != State::Open && replaced && usual.iter().any(|p| p.to > DAY + d.minute)
    }),
    // The holiday list of the crate (from Nager.Date) counts midsommarafton, julafton and nyårsafton, which lag (1989:253) does not.
    ("three eves stand in its list of holidays", |d| {
        d.by_holidays && matches!(eve(d.date).map(|e| e.key()), Some("midsommarafton" | "julafton" | "nyarsafton"))
    }),
];

struct Difference<'a> {
    hours: &'a OpeningHours,
    by_holidays: bool,
    date: Date,
    minute: u16,
    ours: State,
    theirs: State,
}

#[test]
fn what_is_derived_reads_the_same_in_every_quarter_of_three_years() {
    for Schedule { name, hours, .. } in schedules() {
        let timetable = hours.timetable(day(FIRST), day(LAST));
        let derived = osm_hours::opening_hours(&hours, &timetable);
        let theirs = states(&derived);
        let ours = quarters(&timetable);
        let first = ours.iter().zip(&theirs).position(|(a, b)| a != b);
        assert_eq!(ours.len(), theirs.len());
        if let Some(at) = first {
            panic!("{name}: {:?} is {:?} and not {:?} in `{derived}`", moment_of(day(FIRST), at), theirs[at], ours[at]);
        }
    }
}

#[test]
fn hours_mean_what_somebody_else_would_write_by_hand() {
    let mut used = vec![0_usize; EXPLAINED.len()];
    let schedules = schedules();
    let mut unexplained = BTreeMap::new();
    for schedule in &schedules {
        let ours = quarters(&schedule.hours.timetable(day(FIRST), day(LAST)));
        let versions = [(false, Some(&schedule.by_dates)), (true, schedule.by_holidays.as_ref())];
        for (by_holidays, written) in versions.into_iter().filter_map(|(by, written)| Some((by, written?))) {
            for (at, (&ours, theirs)) in ours.iter().zip(states(written)).enumerate() {
                if ours == theirs {
                    continue;
                }
                let moment = moment_of(day(FIRST), at);
                let difference = Difference {
                    hours: &schedule.hours,
                    by_holidays,
                    date: moment.date,
                    minute: moment.minute,
                    ours,
                    theirs,
                };
                match EXPLAINED.iter().position(|(_, explains)| explains(&difference)) {
                    Some(reason) => used[reason] += 1,
                    None => drop(unexplained.entry((&schedule.name, by_holidays, moment.date)).or_insert((
                        moment.minute,
                        ours,
                        theirs,
                    ))),
                }
            }
        }
    }
    let told: Vec<String> = unexplained
        .iter()
        .map(|((name, _, date), (minute, ours, theirs))| {
            format!("{date} {minute}: {ours:?}, they say {theirs:?} in `{name}`")
        })
        .collect();
    assert!(told.is_empty(), "{} days are not explained:\n{}", told.len(), told[..told.len().min(20)].join("\n"));
    for ((reason, _), n) in EXPLAINED.iter().zip(used) {
        assert!(n > 0, "nothing is explained by: {reason}");
    }
}

/// What JavaScript's oracle and the browser's script are held against.
#[derive(Serialize)]
struct Contract<'a> {
    name: &'a str,
    derived: String,
    by_dates: &'a str,
    by_holidays: Option<&'a str>,
    from: String,
    patterns: String,
    days: String,
}

#[test]
fn the_browsers_tests_read_the_same_schedules() {
    let schedules = schedules();
    let contracts: Vec<String> = schedules
        .iter()
        .map(|schedule| {
            let timetable = schedule.hours.timetable(day(FIRST), day(LAST));
            let (patterns, days) = encoded(&timetable);
            let contract = Contract {
                name: &schedule.name,
                derived: osm_hours::opening_hours(&schedule.hours, &timetable),
                by_dates: &schedule.by_dates,
                by_holidays: schedule.by_holidays.as_deref(),
                from: timetable.from.to_string(),
                patterns,
                days,
            };
            serde_json::to_string(&contract).expect("JSON")
        })
        .collect();
    crate::hold("timetables.json", &format!("[\n{}\n]\n", contracts.join(",\n")));
}

/// The state in each quarter of an hour of the three years.
fn states(written: &str) -> Vec<State> {
    let quarters = |(state, minutes): (State, usize)| {
        assert_eq!(minutes % 15, 0, "schedules keep to quarters of an hour");
        std::iter::repeat_n(state, minutes / 15)
    };
    parts(written, day(FIRST), day(LAST)).into_iter().flat_map(quarters).collect()
}

/// The state in each minute from the first day to the last.
pub fn minutes(written: &str, from: Date, to: Date) -> Vec<State> {
    parts(written, from, to).into_iter().flat_map(|(state, minutes)| std::iter::repeat_n(state, minutes)).collect()
}

/// States with their lengths in minutes, from the first day to the last.
fn parts(written: &str, from: Date, to: Date) -> Vec<(State, usize)> {
    let osm: Osm<NoLocation> = written.parse().unwrap_or_else(|error| panic!("`{written}`: {error}"));
    let osm = osm.with_context(Context::default().with_holidays(Country::SE.holidays()));
    let midnight = |date: Date| -> NaiveDateTime {
        let date: NaiveDate = date.to_string().parse().expect("a day");
        date.and_hms_opt(0, 0, 0).expect("midnight")
    };
    let mut parts = Vec::new();
    for part in osm.iter_range(midnight(from), midnight(to.plus_days(1))) {
        let minutes = (part.range.end - part.range.start).num_minutes();
        let state = match part.kind {
            RuleKind::Open => State::Open,
            RuleKind::Closed => State::Closed,
            RuleKind::Unknown => State::Unknown,
        };
        parts.push((state, usize::try_from(minutes).expect("forwards")));
    }
    parts
}

#[test]
fn the_crate_knows_the_same_red_days() {
    let holidays = Country::SE.holidays();
    let first: NaiveDate = "2005-01-01".parse().expect("a day");
    let mut extra = std::collections::BTreeSet::new();
    for date in first.iter_days().take_while(|date| *date <= "2075-12-31".parse().expect("a day")) {
        let ours = red_day(day(&date.to_string())).is_some();
        let theirs = holidays.get_public().contains(date);
        assert!(theirs || !ours, "{date} is red and the crate does not know it");
        if theirs && !ours {
            let eve = eve(day(&date.to_string()));
            extra.insert(eve.map_or_else(|| format!("{date} is no eve"), |eve| eve.key().to_owned()));
        }
    }
    assert_eq!(extra.into_iter().collect::<Vec<_>>(), ["julafton", "midsommarafton", "nyarsafton"]);
}
