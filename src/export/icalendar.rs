//! Training dates in iCalendar (RFC 5545).

use crate::export::content_lines::ContentLines;
use crate::model::address::Occasion;
use crate::model::date::Date;
use crate::model::lang::Lang;
use crate::model::training::{DateStatus, Training, TrainingDate};

/// Sweden's clock since 1996: summer time from the last Sunday of March to the last Sunday of October.
const SWEDISH_CLOCK: &[(&str, &str)] = &[
    ("BEGIN", "VTIMEZONE"),
    ("TZID", "Europe/Stockholm"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19961027T030000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0200"),
    ("TZOFFSETTO", "+0100"),
    ("TZNAME", "CET"),
    ("END", "STANDARD"),
    ("BEGIN", "DAYLIGHT"),
    ("DTSTART", "19960331T020000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0100"),
    ("TZOFFSETTO", "+0200"),
    ("TZNAME", "CEST"),
    ("END", "DAYLIGHT"),
    ("END", "VTIMEZONE"),
];

/// What a calendar is made of.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    /// The city's id, or another stable name for national dates; part of every event's identity.
    pub owner: &'a str,
    /// Its name, in `lang`.
    pub name: &'a str,
    /// The language of its words.
    pub lang: &'a Lang,
    /// The day of the build: every event's stamp.
    pub today: Date,
    /// Words in `lang` for a date that is fully booked.
    pub full: &'a str,
    /// Words in `lang` for a date that is cancelled.
    pub cancelled: &'a str,
    /// A sentence in `lang` that says that nobody has checked the facts with their owner.
    pub unchecked: &'a str,
}

/// Writes every date of the training, in order; a calendar without events when there are none.
///
/// An event keeps its identity when its time, place or words change: it is made of the owner, the training's id, the day, and a number
/// from the second time of the same day on. It is the same in the file of all dates and in its own.
pub fn all(calendar: &Calendar<'_>, training: &[Training]) -> String {
    let mut lines = ContentLines::default();
    begin(&mut lines);
    lines.text(&format!("NAME;LANGUAGE={}", calendar.lang), calendar.name);
    lines.text("X-WR-CALNAME", calendar.name);
    write(calendar, training, &|_| true, lines)
}

/// Writes one date. The calendar has no name: programs that are handed a name make a new calendar for it.
pub fn one(calendar: &Calendar<'_>, training: &[Training], which: &Occasion) -> String {
    let mut lines = ContentLines::default();
    begin(&mut lines);
    write(calendar, training, &|occasion| occasion == which, lines)
}

fn begin(lines: &mut ContentLines) {
    lines.value("BEGIN", "VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.value("PRODID", "-//stad//stad//EN");
    lines.value("CALSCALE", "GREGORIAN");
}

fn write(
    calendar: &Calendar<'_>,
    training: &[Training],
    keep: &dyn Fn(&Occasion) -> bool,
    mut lines: ContentLines,
) -> String {
    for (name, value) in SWEDISH_CLOCK {
        lines.value(name, value);
    }
    for training in training {
        for (occasion, date) in training.occasions().filter(|(occasion, _)| keep(occasion)) {
            let nth = if occasion.nth > 1 { format!(".{}", occasion.nth) } else { String::new() };
            lines.value("BEGIN", "VEVENT");
            lines.text("UID", &format!("{}.{}.{}{nth}", calendar.owner, training.id, date.on));
            write_event(calendar, training, date, &mut lines);
            lines.value("END", "VEVENT");
        }
    }
    lines.value("END", "VCALENDAR");
    lines.finish()
}

fn write_event(calendar: &Calendar<'_>, training: &Training, date: &TrainingDate, lines: &mut ContentLines) {
    let lang = calendar.lang;
    let is_cancelled = date.status == DateStatus::Cancelled;
    lines.value("DTSTAMP", &format!("{}T000000Z", basic(calendar.today)));
    // A cancelled event is a later version of the one that somebody saved: programs then take the new one's word.
    lines.value("SEQUENCE", if is_cancelled { "1" } else { "0" });
    match date.start {
        Some(start) => {
            lines.value("DTSTART;TZID=Europe/Stockholm", &local_time(date.on, start));
            if let Some(end) = date.end {
                lines.value("DTEND;TZID=Europe/Stockholm", &local_time(date.on, end));
            }
        }
        None => lines.value("DTSTART;VALUE=DATE", &basic(date.on)),
    }
    lines.value("STATUS", if is_cancelled { "CANCELLED" } else { "CONFIRMED" });
    let (title, title_lang) = training.title.get(lang);
    // Not every program shows the status: the title says it to everybody.
    let summary = if is_cancelled { format!("{}: {title}", calendar.cancelled) } else { title.to_owned() };
    lines.text(&format!("SUMMARY;LANGUAGE={title_lang}"), &summary);
    if let Some((place, place_lang)) = date.place.as_ref().map(|place| place.get(lang)) {
        lines.text(&format!("LOCATION;LANGUAGE={place_lang}"), place);
    }
    let mut about = Vec::new();
    match date.status {
        DateStatus::Planned => {}
        DateStatus::Full => about.push(calendar.full),
        DateStatus::Cancelled => about.push(calendar.cancelled),
    }
    about.push(training.provider.get(lang).0);
    about.extend(training.about.as_ref().map(|about| about.get(lang).0));
    if training.provenance.checked.is_none() {
        about.push(calendar.unchecked);
    }
    lines.text("DESCRIPTION", &about.join("\n"));
}

fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn local_time(date: Date, minutes: u16) -> String {
    let day = date.plus_days(i32::from(minutes / (24 * 60)));
    format!("{}T{:02}{:02}00", basic(day), minutes / 60 % 24, minutes % 60)
}
