//! Opening hours as schema.org has them. It has no word for "unknown": days of which anything is unknown stand in no row, so
//! that they are neither open nor closed.

use serde_json::{Map, Value, json};

use crate::model::date::Date;
use crate::model::hours::{DAY, DayHours, OpeningHours, Period, Reason};
use crate::model::timetable::Timetable;

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// `openingHoursSpecification`: dated rows, each with the weekdays that share a period.
pub fn usual(timetable: &Timetable) -> Vec<Value> {
    let mut out = Vec::new();
    for segment in timetable.known_segments() {
        let mut shared: Vec<(Period, Vec<&str>)> = Vec::new();
        for (periods, day) in segment.week.iter().zip(DAYS) {
            for period in periods.iter().flatten() {
                match shared.iter_mut().find(|(known, _)| known == period) {
                    Some((_, days)) => days.push(day),
                    None => shared.push((*period, vec![day])),
                }
            }
        }
        out.extend(shared.iter().map(|(period, days)| row(days, *period, Some((segment.from, segment.to)))));
    }
    out
}

/// `specialOpeningHoursSpecification`: every special day and dated exception whose hours are known and not those of the week.
pub fn special(hours: &OpeningHours, timetable: &Timetable) -> Vec<Value> {
    let mut out = Vec::new();
    for (idx, day) in timetable.days().enumerate().filter(|(_, day)| !day.has_unknown()) {
        let date = timetable.date(idx);
        let (known, reason) = hours.on(date);
        let as_usual = hours.usual(date).is_some_and(|usual| known == DayHours::Known(usual.to_vec()));
        if as_usual || matches!(reason, Reason::Ordinary | Reason::NotValid) {
            continue;
        }
        let open = day.open();
        // Opening and closing at midnight is how schema.org says "closed".
        let closed = [Period { from: 0, to: 0 }];
        let periods = if open.is_empty() { closed.as_slice() } else { open.as_slice() };
        out.extend(periods.iter().map(|period| row(&[], *period, Some((date, date)))));
    }
    out
}

/// Day and night, every day.
pub fn always() -> Vec<Value> {
    vec![row(&DAYS, Period { from: 0, to: DAY }, None)]
}

fn row(days: &[&str], period: Period, valid: Option<(Date, Date)>) -> Value {
    let mut out = Map::new();
    out.insert("@type".to_owned(), json!("OpeningHoursSpecification"));
    if !days.is_empty() {
        let days: Vec<String> = days.iter().map(|day| format!("https://schema.org/{day}")).collect();
        out.insert("dayOfWeek".to_owned(), json!(days));
    }
    out.insert("opens".to_owned(), json!(clock(period.from)));
    // A day's last minute is written 23:59: midnight would read as closed, or as the morning's.
    out.insert("closes".to_owned(), json!(if period.to == DAY { "23:59".to_owned() } else { clock(period.to) }));
    if let Some((from, to)) = valid {
        out.insert("validFrom".to_owned(), json!(from.to_string()));
        out.insert("validThrough".to_owned(), json!(to.to_string()));
    }
    Value::Object(out)
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
