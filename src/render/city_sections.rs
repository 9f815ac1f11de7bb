//! What each kind of a city's pages shows besides its text.

use serde::Serialize;

use crate::render::sections::{Tile, WeekRow};
use crate::render::views::{CallGroup, Html, Link, Note, NoteSource, Now, Row, Said};

/// A city's overview.
#[derive(Debug, Clone, Serialize)]
pub struct Overview {
    /// Two or three sentences.
    pub intro: Html,
    /// Whom to call first.
    pub first: CallGroup,
    /// Situations.
    pub situations: Vec<Link>,
    /// The page with situations.
    pub who_to_call: Link,
    /// The same, question by question.
    pub ask: Link,
    /// The city's pages.
    pub tiles: Vec<Tile>,
    /// What is known of the city.
    pub rows: Vec<Row>,
    /// Where that comes from.
    pub note: Note,
    /// How far it has come, in words.
    pub status: String,
}

/// One opening hours record.
#[derive(Debug, Clone, Serialize)]
pub struct HoursView {
    /// Its anchor.
    pub id: String,
    /// Whose hours.
    pub name: Option<Said>,
    /// What a script needs to say whether it is open.
    pub now: Option<Now>,
    /// From when and until when they hold, in words.
    pub valid: Option<String>,
    /// The ordinary week; empty when unknown.
    pub week: Vec<WeekRow>,
    /// Red days, eves, the day before.
    pub special: Vec<WeekRow>,
    /// Parts of the year with weeks of their own.
    pub seasons: Vec<SeasonView>,
    /// The special days ahead, with their dates.
    pub coming: Vec<WeekRow>,
    /// Until when those are listed, in words.
    pub coming_title: String,
    /// Dated exceptions later than those.
    pub exceptions: Vec<WeekRow>,
    /// Words about it.
    pub words: Option<Said>,
    /// Where it comes from.
    pub note: Note,
}

/// A part of the year with a week of its own.
#[derive(Debug, Clone, Serialize)]
pub struct SeasonView {
    /// When, in words.
    pub title: String,
    /// Its week.
    pub week: Vec<WeekRow>,
    /// Words about it.
    pub words: Option<Said>,
}

/// A city's opening hours.
#[derive(Debug, Clone, Serialize)]
pub struct Hours {
    /// The records.
    pub hours: Vec<HoursView>,
    /// Routes that always answer, for when it is closed.
    pub always: CallGroup,
    /// Whom to call when socialtjänsten is closed.
    pub after_hours: Row,
}

/// A member of a network.
#[derive(Debug, Clone, Serialize)]
pub struct MemberView {
    /// The organisation.
    pub organisation: Said,
    /// Which part of it.
    pub unit: Option<Said>,
    /// Its role.
    pub role: Option<Said>,
    /// What it does.
    pub does: Option<Said>,
    /// Words about its membership.
    pub words: Option<Said>,
}

/// A group of a network.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// Its anchor.
    pub id: String,
    /// Its name.
    pub name: Said,
    /// Meetings a year, in words.
    pub meetings: String,
    /// What it does.
    pub about: Option<Said>,
    /// Its members.
    pub members: Vec<MemberView>,
}

/// One who leads or has led.
#[derive(Debug, Clone, Serialize)]
pub struct CoordinatorView {
    /// Who.
    pub who: Said,
    /// When, in words.
    pub when: String,
    /// Words about it.
    pub words: Option<Said>,
    /// Where it comes from.
    pub note: Note,
}

/// A contradiction between sources.
#[derive(Debug, Clone, Serialize)]
pub struct DisputeView {
    /// Who says what.
    pub text: Said,
    /// The sources.
    pub note: Note,
}

/// A city's network.
#[derive(Debug, Clone, Serialize)]
pub struct Network {
    /// Its name; `None` when the city has told nothing.
    pub name: Option<Said>,
    /// What is known.
    pub rows: Vec<Row>,
    /// Groups with their members.
    pub groups: Vec<GroupView>,
    /// Members that sit in no group.
    pub others: Vec<MemberView>,
    /// Who has led it.
    pub coordinators: Vec<CoordinatorView>,
    /// Contradictions.
    pub disputes: Vec<DisputeView>,
    /// All sources.
    pub note: Option<Note>,
}

/// A step of a routine.
#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    /// Who acts.
    pub actor: Said,
    /// What they do.
    pub action: Said,
    /// Who receives it.
    pub receiver: Option<Said>,
}

/// A city's routine.
#[derive(Debug, Clone, Serialize)]
pub struct Routine {
    /// Its title; `None` when the city has told nothing.
    pub title: Option<Said>,
    /// What it is.
    pub about: Option<Said>,
    /// The steps.
    pub steps: Vec<StepView>,
    /// Where it comes from.
    pub note: Option<Note>,
    /// Whom to call first.
    pub first: CallGroup,
}

/// A city's page about itself.
#[derive(Debug, Clone, Serialize)]
pub struct AboutCity {
    /// What is known.
    pub rows: Vec<Row>,
    /// Where that comes from.
    pub note: Note,
    /// The city's sources.
    pub sources: Vec<NoteSource>,
}
