//! Opening hours as `schedule` rows of the Human Services Data Specification 3.0 (<https://docs.openreferral.org/>).
//!
//! HSDS has no word for "unknown" and none for "closed on that day": a row says when somebody answers, and a day of which anything is
//! unknown stands in no row.

use serde_json::{Value, json};

use crate::model::date::Date;
use crate::model::hours::{DAY, Period};
use crate::model::sources::Digest;
use crate::model::timetable::{Segment, Timetable};

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The rows, in order of their first day. `owner` is whose hours they are (`helsingborg/kontaktcenter`): each row's id is made of
/// it and of what the row says.
pub fn schedules(owner: &str, timetable: &Timetable) -> Vec<Value> {
    let segments = timetable.known_segments();
    let pieces = segments.iter().flat_map(between_clock_changes);
    pieces.flat_map(|(segment, from, to)| rows(owner, segment, from, to)).collect()
}

/// A row's times carry their offset from UTC, so no row reaches over a night on which the clock is changed.
fn between_clock_changes(segment: &Segment) -> Vec<(&Segment, Date, Date)> {
    let mut pieces: Vec<(&Segment, Date, Date)> = Vec::new();
    let mut date = segment.from;
    while date <= segment.to {
        match pieces.last_mut().filter(|(_, from, _)| from.utc_offset_at_noon() == date.utc_offset_at_noon()) {
            Some((_, _, to)) => *to = date,
            None => pieces.push((segment, date, date)),
        }
        date = date.plus_days(1);
    }
    pieces
}

fn rows(owner: &str, segment: &Segment, from: Date, to: Date) -> Vec<Value> {
    let occurs = |weekday: usize| (0..7).map(|n| from.plus_days(n)).any(|d| d <= to && d.weekday() == weekday);
    let mut shared: Vec<(Period, Vec<&str>)> = Vec::new();
    for (weekday, periods) in segment.week.iter().enumerate().filter(|(weekday, _)| occurs(*weekday)) {
        for period in periods.iter().flatten() {
            match shared.iter_mut().find(|(known, _)| known == period) {
                Some((_, days)) => days.push(DAYS[weekday]),
                None => shared.push((*period, vec![DAYS[weekday]])),
            }
        }
    }
    let row = |(period, days): (Period, Vec<&str>)| {
        let byday = days.join(",");
        let opens = clock(period.from, from);
        let closes = if period.to == DAY { clock(DAY - 1, from) } else { clock(period.to, from) };
        json!({
            "id": uuid(&format!("{owner} {from} {to} {byday} {opens} {closes}")),
            "valid_from": from.to_string(),
            "valid_to": to.to_string(),
            "freq": "WEEKLY",
            "interval": 1,
            "wkst": "MO",
            "byday": byday,
            "opens_at": opens,
            "closes_at": closes,
        })
    };
    shared.into_iter().map(row).collect()
}

/// `HH:MM` with the day's offset from UTC. A day that ends at midnight closes at 23:59, as HSDS writes day and night.
fn clock(minutes: u16, day: Date) -> String {
    let offset = day.utc_offset_at_noon();
    let sign = if offset < 0 { '-' } else { '+' };
    let offset = offset.unsigned_abs();
    format!("{:02}:{:02}{sign}{:02}:{:02}", minutes / 60, minutes % 60, offset / 60, offset % 60)
}

/// A UUID of version 8 (RFC 9562): a digest of what the row says, so that the same row has the same name for ever.
fn uuid(text: &str) -> String {
    let hex = Digest::of(text.as_bytes()).hex();
    format!("{}-{}-8{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
}
