//! Opening hours: a week, and what is known of the days that differ.

use crate::model::date::Date;
use crate::model::ids::HoursId;
use crate::model::provenance::Provenance;
use crate::model::text::Text;

/// A span of a day, in minutes from its midnight; an end past 24 × 60 lies in the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// First minute.
    pub from: u16,
    /// The minute at which it closes.
    pub to: u16,
}

/// The periods of each weekday, Monday first; a day without periods is closed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week(pub [Vec<Period>; 7]);

/// What holds on a class of special days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpecialDay {
    /// Closed.
    Closed,
    /// As on any such weekday.
    Same,
    /// Nobody has told: call first.
    Unknown,
    /// Hours of its own.
    Own(Vec<Period>),
}

/// A part of the year with a week of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Season {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Its week.
    pub week: Week,
    /// Words about it.
    pub note: Option<Text>,
}

/// Dated days that differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// What holds then.
    pub hours: SpecialDay,
    /// Words about it.
    pub note: Option<Text>,
}

/// When somebody answers.
#[derive(Debug, Clone)]
pub struct OpeningHours {
    /// Its id.
    pub id: HoursId,
    /// Whose hours they are.
    pub name: Option<Text>,
    /// The ordinary week; `None` when unknown.
    pub week: Option<Week>,
    /// Red days (lag 1989:253).
    pub red_days: SpecialDay,
    /// Påskafton, pingstafton, midsommarafton, julafton, nyårsafton.
    pub eves: SpecialDay,
    /// The day before a red day.
    pub day_before: SpecialDay,
    /// Parts of the year with weeks of their own.
    pub seasons: Vec<Season>,
    /// Dated days that differ.
    pub exceptions: Vec<Exception>,
    /// Words about all of it.
    pub note: Option<Text>,
    /// First day on which they hold.
    pub valid_from: Option<Date>,
    /// Last day on which they hold.
    pub valid_to: Option<Date>,
    /// Where they come from.
    pub provenance: Provenance,
}
