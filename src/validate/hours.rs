//! Opening hours records.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::model::calendar::DayBefore;
use crate::model::date::Date;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::hours::{DAY, Exception, OpeningHours, Period, Season, SeasonSpan, SpecialDay, Week};
use crate::model::ids::HoursId;
use crate::model::timetable::Timetable;
use crate::validate::field::Field;
use crate::validate::hours_advice::advise;
use crate::validate::hours_notation::{self, HoursFault};
use crate::validate::provenance::provenance;
use crate::validate::record::Record;

/// One `[[hours]]`.
pub fn hours(record: &Record<'_>) -> Option<OpeningHours> {
    let id = record.id(HoursId::new);
    let name = record.optional_text("name");
    let week = record.required("weekly", "weekly = \"mån–fre 8–17\"").and_then(week_or_unknown);
    let red_days = special_day(record, "red_days");
    let eves = special_day(record, "eves");
    let day_before = special_day(record, "day_before");
    let days_before = record.optional("days_before").map_or_else(|| DayBefore::USUAL.to_vec(), days_before);
    let seasons = record.each("season", season);
    check_seasons(record, &seasons);
    let exceptions = record.each("exception", exception);
    check_exceptions(record, &exceptions);
    let note = record.optional_text("note");
    let (valid_from, valid_to) = (record.optional_date("valid_from"), record.optional_date("valid_to"));
    check_order(record, valid_from, valid_to, "valid_to");
    let provenance = provenance(record);
    #[rustfmt::skip]
    let hours = OpeningHours {
        id: id?, name, week: week?, red_days: red_days?, eves: eves?, day_before: day_before?, days_before, seasons,
        exceptions, note, valid_from, valid_to, provenance: provenance?,
    };
    advise(record, &hours);
    Some(hours)
}

/// The days of each record, from the day of the build.
pub fn timetables(hours: &[OpeningHours], today: Date) -> BTreeMap<HoursId, Timetable> {
    hours.iter().map(|hours| (hours.id.clone(), hours.timetable_of_site(today))).collect()
}

fn week_or_unknown(field: Field<'_>) -> Option<Option<Week>> {
    if field.is_unknown() { Some(None) } else { week(field).map(Some) }
}

fn week(field: Field<'_>) -> Option<Week> {
    let text = text(field)?;
    let week = hours_notation::week(text).map_err(|fault| tell(field, text, fault)).ok()?;
    week.0.iter().flatten().copied().find(|period| is_long_night(*period)).inspect(|period| tell_night(field, *period));
    Some(week)
}

/// More than twelve hours that end the next day: two times that changed places look like that.
fn is_long_night(period: Period) -> bool {
    period.to > DAY && period.to - period.from > DAY / 2
}

fn tell_night(field: Field<'_>, Period { from, to }: Period) {
    let clock = |minutes: u16| format!("{}.{:02}", minutes / 60 % 24, minutes % 60);
    let (opens, closes, n_hours) = (clock(from), clock(to), (to - from) / 60);
    let message = format!("`{}`: {opens} to {closes} means open through the night, {n_hours} hours", field.key);
    let night = Diagnostic::warning("open-through-the-night", field.record.file, Some(field.span()), message);
    field.record.tell(night.help(format!("write `{closes}–{opens}` if the day was meant")));
}

fn days_before(field: Field<'_>) -> Vec<DayBefore> {
    field.distinct("days", |item| item.choice(DayBefore::KEYS, DayBefore::from_key))
}

fn text(field: Field<'_>) -> Option<&str> {
    if field.as_str().is_none() {
        field.wrong_type("hours such as `mån–fre 8–17`", None);
    }
    field.as_str()
}

fn tell(field: Field<'_>, text: &str, fault: HoursFault) {
    let span = within(field.span(), text, &fault.range);
    let message = format!("`{}`: {}", field.key, fault.message);
    let diagnostic = Diagnostic::error(fault.code, field.record.file, Some(span), message);
    field.record.tell(Diagnostic { help: fault.help, ..diagnostic });
}

/// The place of a part of a text, when the text stands in the file as it is.
fn within(place: Span, text: &str, range: &Range<usize>) -> Span {
    let is_literal = place.end - place.start == text.len() + 2;
    if !is_literal || range.is_empty() {
        return place;
    }
    Span { start: place.start + 1 + range.start, end: place.start + 1 + range.end }
}

fn special_day(record: &Record<'_>, key: &'static str) -> Option<SpecialDay> {
    record.required(key, &format!("{key} = \"unknown\"")).and_then(|field| special(field, true))
}

/// `same` has a meaning only where there is an ordinary day to compare with.
fn special(field: Field<'_>, may_be_same: bool) -> Option<SpecialDay> {
    let text = text(field)?;
    match text {
        "unknown" => return Some(SpecialDay::Unknown),
        "same" if may_be_same => return Some(SpecialDay::Same),
        _ => {}
    }
    match hours_notation::day(text) {
        Ok(periods) if periods.is_empty() => Some(SpecialDay::Closed),
        Ok(periods) => {
            periods.iter().copied().find(|p| is_long_night(*p)).inspect(|period| tell_night(field, *period));
            Some(SpecialDay::Own(periods))
        }
        Err(fault) => {
            let choices = if may_be_same { "`closed`, `same`, `unknown`" } else { "`closed`, `unknown`" };
            tell(field, text, HoursFault { help: Some(format!("write {choices} or hours such as `10–14`")), ..fault });
            None
        }
    }
}

fn season(record: &Record<'_>) -> Option<Season> {
    let (from, to) = (record.required("from", "from = 2026-06-15"), record.required("to", "to = 2026-08-15"));
    let span = from.zip(to).and_then(|(from, to)| season_span(record, from, to));
    let week = record.required("weekly", "weekly = \"mån–fre 9–15\"").and_then(week);
    let note = record.optional_text("note");
    Some(Season { span: span?, week: week?, note })
}

/// Two days, or two days of every year (`"06-15"`).
fn season_span(record: &Record<'_>, from: Field<'_>, to: Field<'_>) -> Option<SeasonSpan> {
    let day_of_year = |field: Field<'_>| {
        let (month, day) = field.as_str()?.split_once('-').filter(|(m, d)| m.len() == 2 && d.len() == 2)?;
        // Of a leap year, so that 29 February is a day.
        let day = Date::parse(&format!("2024-{month}-{day}"))?;
        Some((day.month(), day.day()))
    };
    match (day_of_year(from), day_of_year(to)) {
        (Some(from), Some(to)) => Some(SeasonSpan::Yearly(from, to)),
        (None, None) => {
            let (from, to) = (from.date(), to.date());
            check_order(record, from, to, "to");
            from.zip(to).map(|(from, to)| SeasonSpan::Once(from, to))
        }
        (yearly, _) => {
            let (whole, short) = if yearly.is_some() { (to, from) } else { (from, to) };
            let message = format!("`{}` names a year and `{}` is a day of every year", whole.key, short.key);
            whole.error("half-a-season", message, Some("write both with a year, or both without one".to_owned()));
            None
        }
    }
}

fn check_seasons(record: &Record<'_>, seasons: &[Season]) {
    // A day of every year is looked for in a leap year; a season past New Year begins and ends in it.
    let days = |span: SeasonSpan| match span {
        SeasonSpan::Once(from, to) => vec![(from, to)],
        SeasonSpan::Yearly(from, to) => {
            let date = |(month, day): (u8, u8)| Date::first_of(2024, month).plus_days(i32::from(day) - 1);
            let (from, to) = (date(from), date(to));
            if from <= to {
                vec![(from, to)]
            } else {
                vec![(from, Date::first_of(2025, 1).plus_days(-1)), (Date::first_of(2024, 1), to)]
            }
        }
    };
    for (idx, first) in seasons.iter().enumerate() {
        for second in &seasons[idx + 1..] {
            let same_kind = first.span.once_from().is_some() == second.span.once_from().is_some();
            let second_days = days(second.span);
            let meet = days(first.span).iter().any(|a| second_days.iter().any(|b| a.0 <= b.1 && b.0 <= a.1));
            if same_kind && meet {
                let message = format!(
                    "two seasons of {} overlap: {} and {}",
                    record.subject(),
                    told(first.span),
                    told(second.span)
                );
                record.tell(
                    record
                        .error("seasons-overlap", message)
                        .help("let one season end on the day before the next one begins"),
                );
            }
        }
    }
}

fn told(span: SeasonSpan) -> String {
    match span {
        SeasonSpan::Once(from, to) => format!("{from} to {to}"),
        SeasonSpan::Yearly(from, to) => format!("{:02}-{:02} to {:02}-{:02}", from.0, from.1, to.0, to.1),
    }
}

fn check_exceptions(record: &Record<'_>, exceptions: &[Exception]) {
    let mut sorted: Vec<&Exception> = exceptions.iter().collect();
    sorted.sort_by_key(|exception| exception.from);
    for pair in sorted.windows(2).filter(|pair| pair[1].from <= pair[0].to) {
        let message = format!("two exceptions of {} hold on {}", record.subject(), pair[1].from);
        record.tell(record.error("exceptions-overlap", message).help("keep one of them for that day"));
    }
}

fn exception(record: &Record<'_>) -> Option<Exception> {
    let on = record.optional("on");
    let (from, to) = if let Some(on) = on {
        for key in ["from", "to"] {
            if let Some(field) = record.optional(key) {
                let help = Some(format!("keep either `on` or `from` and `to`; delete `{key}`"));
                field.error("on-and-from", "an exception has both one day and several days", help);
            }
        }
        let day = on.date();
        (day, day)
    } else {
        let days = (record.date("from"), record.date("to"));
        check_order(record, days.0, days.1, "to");
        days
    };
    let hours = record.required("hours", "hours = \"closed\"").and_then(|field| special(field, false));
    let note = record.optional_text("note");
    Some(Exception { from: from?, to: to?, hours: hours?, note })
}

fn check_order(record: &Record<'_>, from: Option<Date>, to: Option<Date>, key: &'static str) {
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        let message = format!("`{key} = {to}` comes before {from}, the first day");
        record.error_at("ends-before-it-begins", key, message, None);
    }
}
