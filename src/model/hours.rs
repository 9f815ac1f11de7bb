//! Opening hours: a week, and what is known of the days that differ.

use crate::model::calendar::{DayBefore, Eve, RedDay, day_before, eve, red_day};
use crate::model::date::Date;
use crate::model::ids::HoursId;
use crate::model::provenance::Provenance;
use crate::model::text::Text;

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// How many days ahead the page lists special days, and an editor is told of a red day without known hours.
pub const DAYS_AHEAD: i32 = 60;

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

/// When a season holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeasonSpan {
    /// Once, from the first day to the last.
    Once(Date, Date),
    /// Every year, from month and day to month and day; past New Year when the end is the smaller one.
    Yearly((u8, u8), (u8, u8)),
}

/// A part of the year with a week of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Season {
    /// When.
    pub span: SeasonSpan,
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
    /// Which days count as one.
    pub days_before: Vec<DayBefore>,
    /// Parts of the year with weeks of their own.
    pub seasons: Vec<Season>,
    /// Dated days that differ; no two hold on the same day.
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

/// A class of days with a rule of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayClass {
    /// A red day.
    Red(RedDay),
    /// An eve.
    Eve(Eve),
    /// The day before a red day.
    Before(DayBefore),
}

impl DayClass {
    /// The key of the day's name: `juldagen`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Red(day) => day.key(),
            Self::Eve(day) => day.key(),
            Self::Before(day) => day.key(),
        }
    }
}

/// Why a day has the hours it has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reason<'h> {
    /// An ordinary day of the week, or of its season.
    Ordinary,
    /// A special day, by the rule of its class.
    Special(DayClass),
    /// A dated exception.
    Exception(&'h Exception),
    /// The hours hold neither yet nor any longer.
    NotValid,
}

/// What a day is like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayHours {
    /// Nobody has told: call first.
    Unknown,
    /// Open in these periods, in order; closed when there are none.
    Known(Vec<Period>),
}

impl SeasonSpan {
    /// Whether it holds on a day.
    pub fn holds_on(self, date: Date) -> bool {
        match self {
            Self::Once(from, to) => (from..=to).contains(&date),
            Self::Yearly(from, to) => {
                let day = (date.month(), date.day());
                if from <= to { (from..=to).contains(&day) } else { day >= from || day <= to }
            }
        }
    }

    /// Its first day, when it comes once.
    pub fn once_from(self) -> Option<Date> {
        match self {
            Self::Once(from, _) => Some(from),
            Self::Yearly(..) => None,
        }
    }

    /// Its last day, when it comes once.
    pub fn once_to(self) -> Option<Date> {
        match self {
            Self::Once(_, to) => Some(to),
            Self::Yearly(..) => None,
        }
    }
}

impl OpeningHours {
    /// The class of a day: red before eve before the day before, where a day is several.
    pub fn class(&self, date: Date) -> Option<DayClass> {
        let before = || day_before(date).filter(|day| self.days_before.contains(day)).map(DayClass::Before);
        red_day(date).map(DayClass::Red).or_else(|| eve(date).map(DayClass::Eve)).or_else(before)
    }

    /// The week that holds around a day: a season's, else the ordinary one; `None` when unknown. A season that comes once is
    /// meant more exactly than one that comes every year.
    pub fn week_on(&self, date: Date) -> Option<&Week> {
        let seasons = self.seasons.iter().filter(|season| season.span.holds_on(date));
        let season = seasons.min_by_key(|season| season.span.once_from().is_none());
        season.map(|season| &season.week).or(self.week.as_ref())
    }

    /// The hours that begin on a day, and why. A rule for special days acts only on weekdays that have hours: what is
    /// closed in the week stays closed.
    pub fn on(&self, date: Date) -> (DayHours, Reason<'_>) {
        let is_early = self.valid_from.is_some_and(|from| date < from);
        if is_early || self.valid_to.is_some_and(|to| date > to) {
            return (DayHours::Unknown, Reason::NotValid);
        }
        let usual = self.usual(date);
        if let Some(exception) = self.exceptions.iter().find(|e| (e.from..=e.to).contains(&date)) {
            return (by_rule(&exception.hours, usual), Reason::Exception(exception));
        }
        let class = self.class(date).filter(|_| usual.is_none_or(|periods| !periods.is_empty()));
        match class {
            None => (by_rule(&SpecialDay::Same, usual), Reason::Ordinary),
            Some(class) => {
                let rule = match class {
                    DayClass::Red(_) => &self.red_days,
                    DayClass::Eve(_) => &self.eves,
                    DayClass::Before(_) => &self.day_before,
                };
                (by_rule(rule, usual), Reason::Special(class))
            }
        }
    }

    /// The hours of the weekday in its week; `None` when unknown.
    pub fn usual(&self, date: Date) -> Option<&[Period]> {
        self.week_on(date).map(|week| week.0[date.weekday()].as_slice())
    }
}

fn by_rule(rule: &SpecialDay, usual: Option<&[Period]>) -> DayHours {
    match (rule, usual) {
        (SpecialDay::Closed, _) => DayHours::Known(Vec::new()),
        (SpecialDay::Own(periods), _) => DayHours::Known(periods.clone()),
        (SpecialDay::Same, Some(usual)) => DayHours::Known(usual.to_vec()),
        (SpecialDay::Unknown, _) | (SpecialDay::Same, None) => DayHours::Unknown,
    }
}
