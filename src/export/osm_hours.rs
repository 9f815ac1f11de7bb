//! Opening hours in OpenStreetMap's notation (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>).
//!
//! It has a word for "unknown", so all that is known of every minute can be said. Special days are written as dates: each program
//! that reads `PH` has its own list of holidays. Outside the timetable everything is unknown.

use crate::model::date::Date;
use crate::model::hours::OpeningHours;
use crate::model::timetable::{Day, Span, State, Timetable};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The hours as rules: what the weeks are like, then the days that differ.
pub fn opening_hours(hours: &OpeningHours, timetable: &Timetable) -> String {
    let mut rules = vec!["unknown".to_owned()];
    let mut days: Vec<(Date, &Day)> = timetable.days().enumerate().map(|(i, day)| (timetable.date(i), day)).collect();
    while let Some((first, _)) = days.first() {
        let week = hours.week_on(*first);
        let end = days.iter().position(|(date, _)| hours.week_on(*date) != week).unwrap_or(days.len());
        let rest = days.split_off(end);
        write_weeks(&days, &mut rules);
        days = rest;
    }
    rules.join("; ")
}

/// Days in which one week holds: its usual days, then those that are not as usual.
fn write_weeks(days: &[(Date, &Day)], rules: &mut Vec<String>) {
    let usual: [Option<&Day>; 7] = std::array::from_fn(|weekday| most_frequent(days, weekday));
    let range = range(days[0].0, days[days.len() - 1].0);
    let closed = Day(vec![Span { from: 0, to: crate::model::hours::DAY, state: State::Closed }]);
    rules.push(format!("{range} off"));
    let mut from = 0;
    while from < 7 {
        let to = (from..7).take_while(|i| usual[*i] == usual[from]).last().unwrap_or(from);
        if let Some(day) = usual[from].filter(|day| **day != closed) {
            let names = if from == to { DAYS[from].to_owned() } else { format!("{}-{}", DAYS[from], DAYS[to]) };
            rules.push(rule(&format!("{range} {names}"), day));
        }
        from = to + 1;
    }
    let unusual: Vec<&(Date, &Day)> =
        days.iter().filter(|(date, day)| usual[date.weekday()].is_none_or(|usual| usual != *day)).collect();
    for run in unusual.chunk_by(|a, b| a.1 == b.1 && a.0.plus_days(1) == b.0) {
        rules.push(rule(&self::range(run[0].0, run[run.len() - 1].0), run[0].1));
    }
}

/// The day that a weekday most often is; the earlier one of two.
fn most_frequent<'d>(days: &[(Date, &'d Day)], weekday: usize) -> Option<&'d Day> {
    let mut counts: Vec<(&Day, usize)> = Vec::new();
    for (_, day) in days.iter().filter(|(date, _)| date.weekday() == weekday) {
        match counts.iter_mut().find(|(known, _)| known == day) {
            Some((_, n)) => *n += 1,
            None => counts.push((day, 1)),
        }
    }
    let most = counts.iter().map(|(_, n)| *n).max()?;
    counts.into_iter().find(|(_, n)| *n == most).map(|(day, _)| day)
}

/// One rule for days that are alike, which takes the place of what was said of them before.
fn rule(when: &str, day: &Day) -> String {
    let times = |state: State| {
        let spans = day.0.iter().filter(|span| span.state == state);
        spans.map(|span| format!("{}-{}", clock(span.from), clock(span.to))).collect::<Vec<_>>().join(",")
    };
    let (open, unknown) = (times(State::Open), times(State::Unknown));
    match (open.as_str(), unknown.as_str()) {
        ("", "") => format!("{when} off"),
        ("", "00:00-24:00") => format!("{when} unknown"),
        ("", unknown) => format!("{when} {unknown} unknown"),
        (open, "") => format!("{when} {open}"),
        (open, unknown) => format!("{when} {unknown} unknown, {when} {open} open"),
    }
}

fn range(from: Date, to: Date) -> String {
    let day = |date: Date| format!("{} {} {:02}", date.year(), MONTHS[usize::from(date.month() - 1)], date.day());
    if from == to { day(from) } else { format!("{}-{}", day(from), day(to)) }
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
