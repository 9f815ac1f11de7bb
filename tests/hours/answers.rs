//! "Open now?": what the build answers at chosen moments, which the browser's script must answer too.

use stad::model::date::Date;
use stad::model::timetable::{Answer, Moment, State, Timetable};

use crate::schedules::{day, schedules};

fn at(text: &str) -> Moment {
    let (date, time) = text.split_once(' ').expect("day and time");
    let (hour, minute) = time.split_once(':').expect("hour and minute");
    Moment { date: day(date), minute: hour.parse::<u16>().expect("hour") * 60 + minute.parse::<u16>().expect("minute") }
}

fn told(answer: Answer) -> String {
    let when = |moment: Moment| format!("{} {}:{:02}", moment.date, moment.minute / 60, moment.minute % 60);
    match answer {
        Answer::Open(Some(until)) => format!("open {}", when(until)),
        Answer::Open(None) => "open".to_owned(),
        Answer::Closed(until) => format!("closed {}", when(until)),
        Answer::ClosedForUnknown => "closed".to_owned(),
        Answer::Unknown => "unknown".to_owned(),
    }
}

fn helsingborg() -> Timetable {
    schedules()[0].hours.timetable(day("2026-01-01"), day("2027-12-31"))
}

#[test]
fn helsingborg_in_2026_is_open_closed_or_unknown_as_its_source_says() {
    let check = |moment: &str, expected: &str| {
        assert_eq!(told(helsingborg().answer(at(moment))), expected, "{moment}");
    };
    check("2026-11-26 17:30", "open 2026-11-26 18:00");
    check("2026-11-27 17:30", "closed 2026-11-30 8:00");
    check("2026-01-06 12:00", "unknown");
    check("2026-01-05 13:00", "unknown");
    check("2026-04-30 13:00", "unknown");
    check("2026-05-15 10:00", "open 2026-05-15 17:00");
    // Their weekdays have no hours, so they are closed on whatever day of the year. After Easter Eve comes a Monday of which nothing
    // is known.
    check("2026-04-04 12:00", "closed");
    check("2026-05-23 12:00", "closed 2026-05-25 8:00");
    check("2026-05-24 12:00", "closed 2026-05-25 8:00");
    check("2026-06-06 12:00", "closed 2026-06-08 8:00");
    // What comes next is unknown: nobody says when it opens.
    check("2026-12-23 17:00", "closed");
    check("2026-12-24 03:00", "unknown");
    check("2025-12-31 12:00", "unknown");
    check("2028-01-01 12:00", "unknown");
}

#[test]
fn unknown_covers_the_whole_day_and_the_night_that_it_usually_lasts() {
    let nights = schedules().into_iter().find(|s| s.name == "nights, unknown on red days").expect("a schedule");
    let check = |date: &str, expected: &[(u16, State)]| {
        let spans = nights.hours.day(day(date)).0;
        assert_eq!(spans.iter().map(|span| (span.from, span.state)).collect::<Vec<_>>(), expected, "{date}");
    };
    // Maundy Thursday's evening would reach into Good Friday, of which nothing is known.
    check("2026-04-03", &[(0, State::Unknown)]);
    // Epiphany's evening is unknown, and so is the hour past midnight that it usually lasts.
    check("2026-01-07", &[(0, State::Unknown), (60, State::Closed), (1080, State::Open)]);
    check("2026-02-10", &[(0, State::Open), (60, State::Closed), (1080, State::Open)]);
}

/// Days with a boundary that matters, both nights on which the clock is changed, and a day past all data.
const DAYS: &[&str] = &[
    "2026-01-04",
    "2026-01-06",
    "2026-03-28",
    "2026-03-29",
    "2026-03-30",
    "2026-04-03",
    "2026-05-15",
    "2026-06-19",
    "2026-10-24",
    "2026-10-25",
    "2026-10-26",
    "2026-11-26",
    "2026-11-27",
    "2026-12-23",
    "2026-12-24",
    "2026-12-26",
    "2026-12-31",
    "2027-03-28",
    "2027-10-31",
    "2028-12-31",
    "2029-01-01",
];

/// Every schedule's answers around every boundary of those days.
#[test]
fn the_script_is_held_against_the_builds_own_answers() {
    let rows: Vec<String> = schedules()
        .iter()
        .map(|schedule| {
            let timetable = schedule.hours.timetable(day(crate::schedules::FIRST), day(crate::schedules::LAST));
            let cases: Vec<String> = DAYS
                .iter()
                .flat_map(|date| around(&timetable, day(date)))
                .map(|(seconds, answer)| format!("[{seconds}, \"{}\"]", told(answer)))
                .collect();
            format!("\"{}\": [\n  {}\n]", schedule.name, cases.join(", "))
        })
        .collect();
    crate::hold("answers.json", &format!("{{\n{}\n}}\n", rows.join(",\n")));
}

/// A minute before, at and after every boundary of a day, in seconds since 1970; both times when the clock shows it twice.
fn around(timetable: &Timetable, date: Date) -> Vec<(i64, Answer)> {
    let spans = usize::try_from(date.days_since(timetable.from)).ok().and_then(|i| timetable.day(i));
    let mut minutes = vec![0, 119, 120, 150, 179, 180, 720, 1439];
    minutes.extend(spans.iter().flat_map(|day| &day.0).flat_map(|s| [s.from.saturating_sub(1), s.from, s.from + 1]));
    let midnight = date.days_since(day("1970-01-01")) * 86_400 - i64::from(date.utc_offset_at_noon()) * 60;
    let mut found = Vec::new();
    for seconds in (midnight - 7_200..midnight + 93_600).step_by(60) {
        let Some((shown, minute)) = Date::and_minute_in_sweden(seconds) else { continue };
        if shown == date && minutes.contains(&minute) {
            found.push((seconds, timetable.answer(Moment { date, minute })));
        }
    }
    found
}
