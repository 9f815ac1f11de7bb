//! Opening hours records.

use std::ops::Range;

use crate::model::date::Date;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::hours::{Exception, OpeningHours, Season, SpecialDay, Week};
use crate::model::ids::HoursId;
use crate::validate::field::Field;
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
    let seasons = record.each("season", season);
    check_seasons(record, &seasons);
    let exceptions = record.each("exception", exception);
    let note = record.optional_text("note");
    let (valid_from, valid_to) = (record.optional_date("valid_from"), record.optional_date("valid_to"));
    check_order(record, valid_from, valid_to, "valid_to");
    let provenance = provenance(record);
    #[rustfmt::skip]
    let hours = OpeningHours {
        id: id?, name, week: week?, red_days: red_days?, eves: eves?, day_before: day_before?, seasons, exceptions, note,
        valid_from, valid_to, provenance: provenance?,
    };
    Some(hours)
}

fn week_or_unknown(field: Field<'_>) -> Option<Option<Week>> {
    if field.is_unknown() { Some(None) } else { week(field).map(Some) }
}

fn week(field: Field<'_>) -> Option<Week> {
    let text = text(field)?;
    hours_notation::week(text).map_err(|fault| tell(field, text, fault)).ok()
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
        Ok(periods) => Some(SpecialDay::Own(periods)),
        Err(fault) => {
            let choices = if may_be_same { "`closed`, `same`, `unknown`" } else { "`closed`, `unknown`" };
            tell(field, text, HoursFault { help: Some(format!("write {choices} or hours such as `10–14`")), ..fault });
            None
        }
    }
}

fn season(record: &Record<'_>) -> Option<Season> {
    let (from, to) = (record.date("from"), record.date("to"));
    check_order(record, from, to, "to");
    let week = record.required("weekly", "weekly = \"mån–fre 9–15\"").and_then(week);
    let note = record.optional_text("note");
    Some(Season { from: from?, to: to?, week: week?, note })
}

fn check_seasons(record: &Record<'_>, seasons: &[Season]) {
    let mut sorted: Vec<&Season> = seasons.iter().collect();
    sorted.sort_by_key(|season| season.from);
    for pair in sorted.windows(2).filter(|pair| pair[1].from <= pair[0].to) {
        let message =
            format!("two seasons of {} overlap: from {} and from {}", record.subject(), pair[0].from, pair[1].from);
        record.tell(
            record.error("seasons-overlap", message).help("let one season end on the day before the next one begins"),
        );
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
