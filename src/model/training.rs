//! Courses, films and events.

use crate::model::address::Occasion;
use crate::model::contact::Audience;
use crate::model::date::Date;
use crate::model::ids::{RouteId, TrainingId};
use crate::model::keyed::keyed;
use crate::model::provenance::Provenance;
use crate::model::text::Text;

keyed! {
    /// What is offered.
    TrainingKind { Course = "course", Film = "film", Event = "event" }
}
keyed! {
    /// Whether a date still holds.
    DateStatus { Planned = "planned", Full = "full", Cancelled = "cancelled" }
}

/// How to book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Booking {
    /// Through routes.
    Routes(Vec<RouteId>),
    /// Nobody has told; the https address of a front page where one can ask.
    Unknown {
        /// Where to ask.
        ask_at: String,
    },
}

/// Something one can attend.
#[derive(Debug, Clone)]
pub struct Training {
    /// Its id.
    pub id: TrainingId,
    /// What it is.
    pub kind: TrainingKind,
    /// Its title.
    pub title: Text,
    /// Who gives it.
    pub provider: Text,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// Words about that.
    pub audience_note: Option<Text>,
    /// How it is given; `None` when unknown.
    pub form: Option<Text>,
    /// What it costs; `None` when unknown.
    pub cost: Option<Text>,
    /// How to book.
    pub book: Booking,
    /// What it is about.
    pub about: Option<Text>,
    /// Its dates, in order. Invariant: none lies before the day of the build, so that nobody travels to a past event.
    pub dates: Vec<TrainingDate>,
    /// Words that people search for it by.
    pub search_words: Vec<String>,
    /// Where it comes from.
    pub provenance: Provenance,
}

impl Training {
    /// Its dates, each with what tells it from all others.
    pub fn occasions(&self) -> impl Iterator<Item = (Occasion, &TrainingDate)> {
        self.dates.iter().enumerate().map(|(idx, date)| {
            let n_before = self.dates[..idx].iter().filter(|earlier| earlier.on == date.on).count();
            (Occasion { training: self.id.clone(), on: date.on, nth: n_before + 1 }, date)
        })
    }
}

/// One time it is given.
#[derive(Debug, Clone)]
pub struct TrainingDate {
    /// The day.
    pub on: Date,
    /// Minutes from midnight.
    pub start: Option<u16>,
    /// Minutes from midnight.
    pub end: Option<u16>,
    /// Where; `None` when unknown.
    pub place: Option<Text>,
    /// Whether it holds.
    pub status: DateStatus,
    /// The day on which that was told.
    pub told_on: Option<Date>,
}
