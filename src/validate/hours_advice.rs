//! Advice on opening hours that are true but will soon send somebody to a closed door.

use crate::model::date::Date;
use crate::model::hours::{DAYS_AHEAD, DayClass, DayHours, OpeningHours, Reason};
use crate::validate::record::Record;

/// Warns of days that are past, and of the coming red day when nobody has said what holds then.
pub fn advise(record: &Record<'_>, hours: &OpeningHours) {
    let today = record.reader.today;
    for exception in hours.exceptions.iter().filter(|exception| exception.to < today) {
        let message = format!("an exception of {} ended on {}", record.subject(), exception.to);
        record.tell(record.warning("exception-in-the-past", message).help("delete it; what is past is not shown"));
    }
    for to in hours.seasons.iter().filter_map(|season| season.span.once_to()).filter(|to| *to < today) {
        let message = format!("a season of {} ended on {to}", record.subject());
        let help = "delete it, give it a new year, or write it without a year to have it every year";
        record.tell(record.warning("season-in-the-past", message).help(help));
    }
    let began = |to: &Date| hours.valid_from.is_none_or(|from| from <= *to);
    if let Some(to) = hours.valid_to.filter(|to| *to < today).filter(began) {
        let message = format!("{} held until {to}: since then its hours are shown as unknown", record.subject());
        let help = "write the new hours and a new `valid_to`, or delete `valid_to`";
        record.tell(record.warning("hours-no-longer-valid", message).help(help));
    }
    if let Some((date, class)) = coming_red_day(hours, today) {
        let n_days = date.days_since(today);
        let message =
            format!("{} does not say what holds on {date}, {}, in {n_days} days", record.subject(), class.key());
        let help = format!(
            "ask, then write `red_days = \"closed\"` or, for that day alone, [[hours.exception]] with `on = {date}` and \
             `hours = \"closed\"`"
        );
        record.tell(record.warning("no-rule-for-coming-red-day", message).help(help));
    }
}

/// The next red day on which it would have been open, when its hours are unknown.
fn coming_red_day(hours: &OpeningHours, today: Date) -> Option<(Date, DayClass)> {
    let days = (0..=DAYS_AHEAD).map(|n| today.plus_days(n));
    let mut red = days.filter_map(|date| match (hours.class(date)?, hours.usual(date)) {
        (class @ DayClass::Red(_), Some(usual)) if !usual.is_empty() => Some((date, class)),
        _ => None,
    });
    red.next().filter(|(date, _)| {
        let (known, reason) = hours.on(*date);
        known == DayHours::Unknown && reason != Reason::NotValid && !is_told(&reason)
    })
}

/// An editor who has written of the day knows of it.
fn is_told(reason: &Reason<'_>) -> bool {
    matches!(reason, Reason::Exception(_))
}
