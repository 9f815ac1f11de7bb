//! Every derived form says the same, minute by minute, as far as it has words for it.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;
use stad::export::{hsds, schema_hours};
use stad::model::calendar::DayBefore;
use stad::model::date::Date;
use stad::model::diagnostic::{Span, Spot};
use stad::model::hours::{DAY, Exception, OpeningHours, Period, Season, SeasonSpan, SpecialDay, Week};
use stad::model::ids::{HoursId, SourceId};
use stad::model::provenance::Provenance;
use stad::model::timetable::{State, Timetable};
use stad::render::hours::encoded;

use crate::oracle::minutes;
use crate::schedules::{day, schedules};

const N_DAYS: i32 = 24;

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_hours_say_the_same_in_every_form(hours in hours(), first in 0..900_i32) {
        let from = day("2026-01-01").plus_days(first);
        check(&hours, &hours.timetable(from, from.plus_days(N_DAYS)));
    }
}

#[test]
fn the_schedules_say_the_same_in_every_form() {
    for schedule in schedules() {
        for from in ["2026-03-26", "2026-12-18"].map(day) {
            check(&schedule.hours, &schedule.hours.timetable(from, from.plus_days(N_DAYS)));
        }
    }
}

fn check(hours: &OpeningHours, timetable: &Timetable) {
    let to = timetable.to();
    let osm = stad::export::osm_hours::opening_hours(hours, timetable);
    let by_osm = minutes(&osm, timetable.from, to);
    let by_schema =
        from_rows(&schema_hours::usual(timetable), "validFrom", "validThrough", schema_days, "opens", "closes");
    let by_hsds = from_rows(
        &hsds::schedules("prov/prov", timetable),
        "valid_from",
        "valid_to",
        hsds_days,
        "opens_at",
        "closes_at",
    );
    let by_script = decoded(timetable);
    let special =
        from_rows(&schema_hours::special(hours, timetable), "validFrom", "validThrough", |_| None, "opens", "closes");
    for (idx, day) in timetable.days().enumerate() {
        let date = timetable.date(idx);
        for minute in 0..DAY {
            let state = day.at(minute);
            let at = idx * usize::from(DAY) + usize::from(minute);
            assert_eq!(by_osm[at], state, "{date} {minute} in `{osm}`");
            assert_eq!(by_script[at], state, "{date} {minute} in the page's data");
            // Formats without a word for "unknown" claim to be open when it is, and never on a day of which anything is unknown.
            let claims = state == State::Open && !day.has_unknown();
            assert_eq!(says_open(&by_schema, date, minute), claims, "{date} {minute} in schema.org");
            assert_eq!(says_open(&by_hsds, date, minute), claims, "{date} {minute} in HSDS");
            if special.contains_key(&date) {
                assert!(!day.has_unknown(), "{date} is unknown and yet told as special");
                assert_eq!(says_open(&special, date, minute), claims, "{date} {minute} as a special day");
            }
        }
    }
}

type Rows = BTreeMap<Date, Vec<Period>>;

fn says_open(rows: &Rows, date: Date, minute: u16) -> bool {
    rows.get(&date).is_some_and(|periods| periods.iter().any(|p| (p.from..p.to).contains(&minute)))
}

/// Rows of a format, laid out by day; a day that is told as closed stands there without periods.
fn from_rows(
    rows: &[Value],
    from: &str,
    to: &str,
    days: fn(&Value) -> Option<Vec<usize>>,
    opens: &str,
    closes: &str,
) -> Rows {
    let mut out = Rows::new();
    for row in rows {
        let date = |key: &str| day(row[key].as_str().expect("a date"));
        let (opens, closes) = (clock(&row[opens]), clock(&row[closes]));
        let weekdays = days(row);
        let mut date_at = date(from);
        while date_at <= date(to) {
            if weekdays.as_ref().is_none_or(|days| days.contains(&date_at.weekday())) {
                let periods = out.entry(date_at).or_default();
                // The last minute of a day is written 23:59.
                let closes = if closes == DAY - 1 { DAY } else { closes };
                if closes > opens {
                    periods.push(Period { from: opens, to: closes });
                }
            }
            date_at = date_at.plus_days(1);
        }
    }
    out
}

fn clock(value: &Value) -> u16 {
    let text = value.as_str().expect("a time");
    text[..2].parse::<u16>().expect("hours") * 60 + text[3..5].parse::<u16>().expect("minutes")
}

fn schema_days(row: &Value) -> Option<Vec<usize>> {
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let named = row["dayOfWeek"].as_array().expect("weekdays");
    let idx = |name: &Value| DAYS.iter().position(|day| name.as_str().is_some_and(|n| n.ends_with(day)));
    Some(named.iter().map(|name| idx(name).expect("a weekday")).collect())
}

fn hsds_days(row: &Value) -> Option<Vec<usize>> {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let named = row["byday"].as_str().expect("weekdays").split(',');
    Some(named.map(|name| DAYS.iter().position(|day| *day == name).expect("a weekday")).collect())
}

/// What the page's data say, read as the script reads them.
fn decoded(timetable: &Timetable) -> Vec<State> {
    let (patterns, days) = encoded(timetable);
    let patterns: Vec<&str> = patterns.split(' ').collect();
    let mut states = Vec::new();
    for idx in days.split(' ') {
        let mut minutes = vec![State::Closed; usize::from(DAY)];
        for span in patterns[idx.parse::<usize>().expect("a number")].split(',').filter(|span| *span != "-") {
            let state = if span.starts_with('?') { State::Unknown } else { State::Open };
            let (from, to) = span.trim_start_matches('?').split_once('-').expect("a span");
            minutes[from.parse().expect("a minute")..to.parse().expect("a minute")].fill(state);
        }
        states.extend(minutes);
    }
    states
}

/// Within a day. Nothing closes at 23.59: two of the formats write midnight so.
fn period() -> impl Strategy<Value = Period> {
    (0..DAY - 30, 15..700_u16).prop_map(|(from, length)| {
        let to = (from + length).min(DAY);
        Period { from, to: if to == DAY - 1 { DAY } else { to } }
    })
}

/// Up to two periods that do not overlap, nor the next morning's when they go on past midnight.
fn periods() -> impl Strategy<Value = Vec<Period>> {
    prop_oneof![
        2 => Just(Vec::new()),
        5 => period().prop_map(|period| vec![period]),
        2 => (300..700_u16, 720..900_u16, 901..1400_u16).prop_map(|(a, b, c)| vec![Period { from: a, to: b }, Period { from: c, to: DAY }]),
        2 => (900..1400_u16, 1441..1700_u16).prop_map(|(from, to)| vec![Period { from, to }]),
    ]
}

fn week() -> impl Strategy<Value = Week> {
    proptest::array::uniform7(periods()).prop_map(Week)
}

fn special() -> impl Strategy<Value = SpecialDay> {
    prop_oneof![
        Just(SpecialDay::Closed),
        Just(SpecialDay::Same),
        Just(SpecialDay::Unknown),
        periods().prop_map(|periods| if periods.is_empty() { SpecialDay::Closed } else { SpecialDay::Own(periods) }),
    ]
}

fn date() -> impl Strategy<Value = Date> {
    (0..1000_i32).prop_map(|n| day("2026-01-01").plus_days(n))
}

fn season() -> impl Strategy<Value = Season> {
    let once = (date(), 1..90_i32).prop_map(|(from, n)| SeasonSpan::Once(from, from.plus_days(n)));
    let yearly = ((1..=12_u8, 1..=28_u8), (1..=12_u8, 1..=28_u8)).prop_map(|(from, to)| SeasonSpan::Yearly(from, to));
    (prop_oneof![once, yearly], week()).prop_map(|(span, week)| Season { span, week, note: None })
}

fn exceptions() -> impl Strategy<Value = Vec<Exception>> {
    let one = (date(), 0..4_i32, special());
    proptest::collection::vec(one, 0..12).prop_map(|all| {
        let mut kept: Vec<Exception> = Vec::new();
        for (from, n, hours) in all {
            let to = from.plus_days(n);
            if kept.iter().all(|e| e.to < from || to < e.from) {
                kept.push(Exception { from, to, hours, note: None });
            }
        }
        kept
    })
}

fn hours() -> impl Strategy<Value = OpeningHours> {
    let weeks = (proptest::option::weighted(0.9, week()), proptest::collection::vec(season(), 0..2));
    let valid = (proptest::option::weighted(0.2, date()), proptest::option::weighted(0.2, date()));
    (weeks, special(), special(), special(), exceptions(), valid).prop_map(
        |((week, seasons), red_days, eves, day_before, exceptions, (from, to))| OpeningHours {
            id: HoursId::new("prov").expect("an id"),
            name: None,
            week,
            red_days,
            eves,
            day_before,
            days_before: DayBefore::USUAL.to_vec(),
            seasons,
            exceptions,
            note: None,
            valid_from: from,
            valid_to: to,
            provenance: Provenance {
                sources: vec![SourceId::new("kalla").expect("an id")],
                as_of: None,
                checked: None,
                spot: Spot { file: "hours.toml".into(), span: Span::default() },
            },
        },
    )
}
