//! Opening hours: the week, the days that differ, and what a script needs to answer "open now?".

use crate::model::city::City;
use crate::model::contact::{ContactRoute, RouteHours};
use crate::model::date::Date;
use crate::model::freshness::FactSort;
use crate::model::hours::{DAYS_AHEAD, DayHours, OpeningHours, Reason, SeasonSpan, SpecialDay, Week};
use crate::model::timetable::{Day, State, Timetable};
use crate::render::city::after_hours;
use crate::render::city_sections::{Hours, HoursView, SeasonView};
use crate::render::notes::{note, source};
use crate::render::routes::{by_id, group};
use crate::render::scope::PageScope;
use crate::render::sections::WeekRow;
use crate::render::views::{Now, NowWords};

/// A city's opening hours.
pub fn hours(scope: &PageScope<'_>, city: &City) -> Hours {
    let routes = by_id(scope, &city.first);
    let always: Vec<&ContactRoute> = routes.into_iter().filter(|route| route.hours == RouteHours::Always).collect();
    Hours {
        hours: city.hours.values().map(|hours| hours_view(scope, hours)).collect(),
        always: group(scope, "always", scope.say("hours.always_group"), &always),
        after_hours: after_hours(scope, city),
    }
}

fn hours_view(scope: &PageScope<'_>, hours: &OpeningHours) -> HoursView {
    scope.shows("hours", hours.id.as_str());
    let special = |title: String, day: &SpecialDay| WeekRow {
        days: title,
        hours: vec![scope.own(scope.words().special_day(day))],
        tone: tone(day),
    };
    let days_before: Vec<String> = hours.days_before.iter().map(|day| day_name(scope, day.key())).collect();
    let mut classes =
        vec![special(scope.say("hours.red_days"), &hours.red_days), special(scope.say("hours.eves"), &hours.eves)];
    if !days_before.is_empty() {
        let title = scope.fill("hours.day_before", &[("days", &scope.words().lists.and(&days_before))]);
        classes.push(special(title, &hours.day_before));
    }
    let seasons = hours.seasons.iter().map(|season| SeasonView {
        title: span(scope, season.span),
        week: week(scope, &season.week),
        words: season.note.as_ref().map(|words| scope.said(words)),
    });
    let last = scope.shared.today.plus_days(DAYS_AHEAD);
    HoursView {
        id: hours.id.to_string(),
        name: hours.name.as_ref().map(|name| scope.said(name)),
        now: now(scope, hours),
        valid: valid(scope, hours),
        week: hours.week.as_ref().map(|hours| week(scope, hours)).unwrap_or_default(),
        special: classes,
        seasons: seasons.collect(),
        coming: coming(scope, hours, last),
        coming_title: scope.fill("hours.coming", &[("day", &scope.words().dates.day(last))]),
        exceptions: exceptions(scope, hours, last),
        words: hours.note.as_ref().map(|words| scope.said(words)),
        note: note(scope, &hours.provenance, FactSort::Hours),
    }
}

fn week(scope: &PageScope<'_>, week: &Week) -> Vec<WeekRow> {
    let lines = scope.words().week(week).into_iter();
    lines
        .map(|line| {
            let tone = if line.closed { "closed" } else { "open" };
            WeekRow { days: line.days, hours: vec![scope.own(line.hours)], tone }
        })
        .collect()
}

fn tone(day: &SpecialDay) -> &'static str {
    match day {
        SpecialDay::Closed => "closed",
        SpecialDay::Unknown => "unknown",
        SpecialDay::Same | SpecialDay::Own(_) => "open",
    }
}

fn span(scope: &PageScope<'_>, span: SeasonSpan) -> String {
    let dates = &scope.words().dates;
    match span {
        SeasonSpan::Once(from, to) => format!("{} – {}", dates.day(from), dates.day(to)),
        SeasonSpan::Yearly(from, to) => {
            let day =
                |(month, day): (u8, u8)| dates.day_of_year(Date::first_of(2024, month).plus_days(i32::from(day) - 1));
            scope.fill("hours.every_year", &[("from", &day(from)), ("to", &day(to))])
        }
    }
}

fn valid(scope: &PageScope<'_>, hours: &OpeningHours) -> Option<String> {
    let day = |date: Date| scope.words().dates.day(date);
    match (hours.valid_from, hours.valid_to) {
        (Some(from), Some(to)) => Some(scope.fill("hours.valid_between", &[("from", &day(from)), ("to", &day(to))])),
        (Some(from), None) => Some(scope.fill("hours.valid_from", &[("from", &day(from))])),
        (None, Some(to)) => Some(scope.fill("hours.valid_to", &[("to", &day(to))])),
        (None, None) => None,
    }
}

/// The special days and exceptions from the day of the build on, with what holds on each.
fn coming(scope: &PageScope<'_>, hours: &OpeningHours, last: Date) -> Vec<WeekRow> {
    let days = (0..).map(|n| scope.shared.today.plus_days(n)).take_while(|date| *date <= last);
    days.filter_map(|date| {
        let (known, reason) = hours.on(date);
        let (name, words) = match reason {
            Reason::Special(class) => (Some(day_name(scope, class.key())), None),
            Reason::Exception(exception) => {
                let name = hours.class(date).map(|class| day_name(scope, class.key()));
                (name, exception.note.as_ref().map(|words| scope.said(words)))
            }
            Reason::Ordinary | Reason::NotValid => return None,
        };
        let dates = &scope.words().dates;
        let day = format!("{} {}", dates.weekday(date.weekday()), dates.day_of_year(date));
        let days = name.map_or_else(|| day.clone(), |name| format!("{day}, {name}"));
        let (said, tone) = match known {
            DayHours::Unknown => (scope.say("hours.unknown_call_first"), "unknown"),
            DayHours::Known(periods) if periods.is_empty() => (scope.say("hours.closed"), "closed"),
            DayHours::Known(periods) => (scope.words().periods(&periods), "open"),
        };
        Some(WeekRow { days, hours: std::iter::once(scope.own(said)).chain(words).collect(), tone })
    })
    .collect()
}

/// The exceptions that the list of coming days does not reach.
fn exceptions(scope: &PageScope<'_>, hours: &OpeningHours, last: Date) -> Vec<WeekRow> {
    let dates = &scope.words().dates;
    let later = hours.exceptions.iter().filter(|exception| exception.to > last);
    let row = |exception: &crate::model::hours::Exception| {
        let to = (exception.to != exception.from).then(|| format!(" – {}", dates.day(exception.to)));
        let hours = std::iter::once(scope.own(scope.words().special_day(&exception.hours)));
        WeekRow {
            days: format!("{}{}", dates.day(exception.from), to.unwrap_or_default()),
            hours: hours.chain(exception.note.as_ref().map(|note| scope.said(note))).collect(),
            tone: tone(&exception.hours),
        }
    };
    later.map(row).collect()
}

fn day_name(scope: &PageScope<'_>, key: &str) -> String {
    scope.say(&format!("day.{}", key.replace('-', "_")))
}

/// What the script needs to say whether it is open; `None` when nobody knows any hours.
pub fn now(scope: &PageScope<'_>, hours: &OpeningHours) -> Option<Now> {
    let timetable = scope.timetable(&hours.id);
    if timetable.patterns.iter().all(|day| day.0.iter().all(|span| span.state == State::Unknown)) {
        return None;
    }
    let (patterns, days) = encoded(timetable);
    let checked = hours.provenance.checked.as_ref();
    let threshold = scope.shared.config.stale_after_days.threshold(&[FactSort::Hours]);
    Some(Now {
        from: timetable.from.to_string(),
        patterns,
        days,
        stale_after: checked.map(|check| threshold.last_day(check).to_string()),
        weekdays: (0..7).map(|i| scope.words().dates.weekday(i)).collect::<Vec<_>>().join("|"),
        says: now_words(scope, hours),
    })
}

/// The different days of a timetable as the script reads them, and the number of each day's.
pub fn encoded(timetable: &Timetable) -> (String, String) {
    let patterns: Vec<String> = timetable.patterns.iter().map(pattern).collect();
    let numbers: Vec<String> = timetable.numbers().iter().map(u16::to_string).collect();
    (patterns.join(" "), numbers.join(" "))
}

/// A day as the script reads it: `480-1020` is open, `?0-1440` unknown, `-` closed all day.
fn pattern(day: &Day) -> String {
    let spans: Vec<String> = day
        .0
        .iter()
        .filter(|span| span.state != State::Closed)
        .map(|span| format!("{}{}-{}", if span.state == State::Unknown { "?" } else { "" }, span.from, span.to))
        .collect();
    if spans.is_empty() { "-".to_owned() } else { spans.join(",") }
}

/// Checked hours answer plainly; those that nobody has checked answer with their source.
fn now_words(scope: &PageScope<'_>, hours: &OpeningHours) -> NowWords {
    let checked = hours.provenance.checked.as_ref();
    let source = hours.provenance.sources.first().map(|id| source(scope, id).label.words).unwrap_or_default();
    let say = |key: &str| match checked {
        Some(_) => scope.say(&format!("now.{key}")),
        None => scope.fill(&format!("now_said.{key}"), &[("source", &source)]),
    };
    let day = checked.map(|check| scope.words().dates.day(check.on)).unwrap_or_default();
    NowWords {
        open_until: say("open_until"),
        open_past_midnight: say("open_past_midnight"),
        open: say("open"),
        closed_today: say("closed_today"),
        closed_tomorrow: say("closed_tomorrow"),
        closed_until: say("closed_until"),
        closed: say("closed"),
        unknown: scope.say("now.unknown"),
        stale: scope.fill("now.stale", &[("day", &day)]),
    }
}
