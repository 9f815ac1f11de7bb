//! Calendar dates: the only user of `jiff`.

use std::fmt;

use jiff::ToSpan;
use jiff::civil;
use jiff::tz::TimeZone;

/// A day of the Gregorian calendar, without time or zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Reads `2026-11-23`; `None` for anything else, and for days that do not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        fits.then(|| text.parse().ok().map(Self)).flatten()
    }

    /// The day in Sweden at a moment given in seconds since 1970-01-01T00:00:00Z.
    pub fn in_sweden(unix_seconds: i64) -> Option<Self> {
        Self::and_minute_in_sweden(unix_seconds).map(|(date, _)| date)
    }

    /// The first day of a month, 1–12, of a year; held within the calendar's ends.
    pub fn first_of(year: i16, month: u8) -> Self {
        let month = i8::try_from(month.clamp(1, 12)).unwrap_or(1);
        Self(civil::Date::new(year, month, 1).unwrap_or(civil::Date::MIN))
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// The day of the week, Monday 0 … Sunday 6.
    pub fn weekday(self) -> usize {
        usize::from(self.0.weekday().to_monday_zero_offset().unsigned_abs())
    }

    /// The day `days` later (earlier when negative), held within the calendar's ends.
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days.days()))
    }

    /// The same day of the month `months` later, or the last day of that month when it is shorter.
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.saturating_add(months.months()))
    }

    /// Minutes by which the clock in Sweden is ahead of UTC at noon.
    pub fn utc_offset_at_noon(self) -> i32 {
        let zone = TimeZone::get("Europe/Stockholm").ok();
        let noon = zone.and_then(|zone| self.0.at(12, 0, 0, 0).to_zoned(zone).ok());
        noon.map_or(60, |noon| noon.offset().seconds() / 60)
    }

    /// The day and the minute from its midnight that the clock in Sweden shows, seconds after 1970-01-01T00:00:00Z.
    pub fn and_minute_in_sweden(unix_seconds: i64) -> Option<(Self, u16)> {
        let zone = TimeZone::get("Europe/Stockholm").ok()?;
        let now = jiff::Timestamp::from_second(unix_seconds).ok()?.to_zoned(zone);
        let minute = u16::from(now.hour().unsigned_abs()) * 60 + u16::from(now.minute().unsigned_abs());
        Some((Self(now.date()), minute))
    }

    /// Days from `earlier` to this day.
    pub fn days_since(self, earlier: Self) -> i64 {
        i64::from((self.0 - earlier.0).get_days())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// When something was so, as exactly as anybody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// The source does not say.
    Unknown,
    /// A year.
    Year(i16),
    /// A month of a year, 1–12.
    Month(i16, u8),
    /// A day.
    Day(Date),
}

impl When {
    /// Reads `2026`, `2026-11`, `2026-11-23`, `unknown` or `undated`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "unknown" || text == "undated" {
            return Some(Self::Unknown);
        }
        if let Some(day) = Date::parse(text) {
            return Some(Self::Day(day));
        }
        let first = Date::parse(&format!("{text}{}", if text.len() == 4 { "-01-01" } else { "-01" }))?;
        Some(if text.len() == 4 { Self::Year(first.year()) } else { Self::Month(first.year(), first.month()) })
    }

    /// The first and the last day that it may mean; `None` when nobody knows.
    pub fn bounds(self) -> Option<(Date, Date)> {
        let first = |year: i16, month: u8| Date::parse(&format!("{year:04}-{month:02}-01"));
        match self {
            Self::Unknown => None,
            Self::Year(year) => Some((first(year, 1)?, first(year, 12)?.plus_days(30))),
            Self::Month(year, month) => {
                let first = first(year, month)?;
                Some((first, first.plus_months(1).plus_days(-1)))
            }
            Self::Day(day) => Some((day, day)),
        }
    }

    /// The written form, `unknown` when nobody knows.
    pub fn key(self) -> String {
        match self {
            Self::Unknown => "unknown".to_owned(),
            Self::Year(year) => format!("{year:04}"),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Day(day) => day.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, When};

    #[test]
    fn a_moment_near_midnight_belongs_to_the_swedish_day() {
        assert_eq!(Date::in_sweden(1_795_390_200).map(|d| d.to_string()).as_deref(), Some("2026-11-23"));
    }

    #[test]
    fn a_year_or_a_month_may_mean_any_of_its_days() {
        let bounds = |text| When::parse(text).and_then(When::bounds).map(|(a, b)| format!("{a} {b}"));
        assert_eq!(bounds("2024").as_deref(), Some("2024-01-01 2024-12-31"));
        assert_eq!(bounds("2024-02").as_deref(), Some("2024-02-01 2024-02-29"));
        assert_eq!(bounds("2024-02-03").as_deref(), Some("2024-02-03 2024-02-03"));
        assert_eq!(bounds("unknown"), None);
        assert_eq!(Date::parse("2026-01-31").map(|d| d.plus_months(1).to_string()).as_deref(), Some("2026-02-28"));
    }

    #[test]
    fn a_date_is_read_only_in_its_one_form() {
        assert!(Date::parse("2026-02-29").is_none());
        assert!(Date::parse("20261123").is_none());
        assert_eq!(When::parse("2016-06").map(When::key).as_deref(), Some("2016-06"));
        assert_eq!(When::parse("undated"), Some(When::Unknown));
        assert!(When::parse("2016-13").is_none());
    }
}
