//! Dates and weekdays in words: the only user of `icu_datetime`.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, MD, YM, YMD};
use icu_datetime::input::Date as IcuDate;
use icu_locale_core::Locale;

use crate::model::date::{Date, When};
use crate::model::lang::Lang;

/// How a language writes dates. Always the Gregorian calendar, so that a date means the same in every language.
pub struct DateWords {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    day_of_year: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    weekdays: [String; 7],
}

impl DateWords {
    /// The words of a language; `None` when nobody knows them.
    pub fn new(lang: &Lang) -> Option<Self> {
        let locale: Locale = lang.customs().parse().ok()?;
        let weekday = FixedCalendarDateTimeFormatter::<Gregorian, E>::try_new((&locale).into(), E::long()).ok()?;
        // 2024-01-01 was a Monday.
        let weekdays = std::array::from_fn(|i| {
            let day = u8::try_from(i + 1).unwrap_or(1);
            IcuDate::try_new_gregorian(2024, 1, day).map(|date| weekday.format(&date).to_string()).unwrap_or_default()
        });
        Some(Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
            day_of_year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::long()).ok()?,
            weekdays,
        })
    }

    /// A whole date: `22 september 2023`.
    pub fn day(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.day.format(&date).to_string())
    }

    /// A day without its year: `22 september`.
    pub fn day_of_year(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.day_of_year.format(&date).to_string())
    }

    /// A weekday's name, Monday 0.
    pub fn weekday(&self, idx: usize) -> &str {
        &self.weekdays[idx % 7]
    }

    /// A day, month or year; `None` when nobody knows.
    pub fn when(&self, when: When) -> Option<String> {
        match when {
            When::Unknown => None,
            When::Year(year) => Some(year.to_string()),
            When::Month(year, month) => {
                let date = IcuDate::try_new_gregorian(i32::from(year), month, 1).ok()?;
                Some(self.month.format(&date).to_string())
            }
            When::Day(date) => Some(self.day(date)),
        }
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(i32::from(date.year()), date.month(), date.day()).ok()
}
