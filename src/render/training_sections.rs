//! What pages about training show besides their text.

use serde::Serialize;

use crate::render::views::{Missing, Note, Plate, Row, Said};

/// One time that it is given.
#[derive(Debug, Clone, Serialize)]
pub struct DateLine {
    /// The day, with its weekday.
    pub day: String,
    /// The hours.
    pub time: Option<String>,
    /// Where.
    pub place: Said,
    /// Whether it holds, in words.
    pub status: String,
    /// `planned`, `full`, `cancelled`.
    pub tone: &'static str,
    /// Its calendar file.
    pub ics: String,
    /// The day, for the script that hides it on the day after.
    pub expires: String,
}

/// A course, film or event.
#[derive(Debug, Clone, Serialize)]
pub struct TrainingItem {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: Said,
    /// What is known.
    pub rows: Vec<Row>,
    /// What it is about.
    pub about: Option<Said>,
    /// How to book, above the ways to do it.
    pub book_title: String,
    /// How to book.
    pub book: Vec<Plate>,
    /// What is missing.
    pub missing: Option<Missing>,
    /// Its dates; none that has been.
    pub dates: Vec<DateLine>,
    /// Where it comes from.
    pub note: Note,
}

/// Training.
#[derive(Debug, Clone, Serialize)]
pub struct Training {
    /// The items.
    pub items: Vec<TrainingItem>,
    /// The calendar file of all their dates; only when there are dates.
    pub ics: Option<String>,
    /// Nationally offered training, seen from a city.
    pub national: Vec<TrainingItem>,
    /// Whether there is any date, and so any file that would stay on a telephone.
    pub dated: bool,
}
