//! What each kind of page shows besides its text.

use serde::Serialize;

use crate::render::views::{CallGroup, CardGroup, Link, Missing, Note, NoteSource, Row, Said};

/// A page of text alone.
#[derive(Debug, Clone, Serialize)]
pub struct Prose {}

/// Addresses of the finder's data.
#[derive(Debug, Clone, Serialize)]
pub struct Finder {
    /// Names of places.
    pub names: String,
    /// Postal codes.
    pub postal: String,
}

/// A county with its outline and municipalities.
#[derive(Debug, Clone, Serialize)]
pub struct County {
    /// Two digits.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Where its list stands.
    pub href: String,
    /// How many municipalities, in words.
    pub count: String,
    /// Whether a city in it has a network.
    pub network: bool,
    /// SVG path data.
    pub d: String,
    /// Its municipalities, in alphabetical order.
    pub places: Vec<Place>,
}

/// A municipality in a list.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// Whether it has a network.
    pub network: bool,
}

/// The country by county.
#[derive(Debug, Clone, Serialize)]
pub struct Country {
    /// The map's `viewBox`.
    pub view_box: String,
    /// Counties in alphabetical order.
    pub counties: Vec<County>,
}

/// A city with a network, in a list.
#[derive(Debug, Clone, Serialize)]
pub struct CityLine {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// How far it has come, in words.
    pub status: String,
    /// How far away, in words.
    pub distance: Option<String>,
    /// How many sub-goals it has reached, in words.
    pub goals: Option<String>,
}

/// The national start page.
#[derive(Debug, Clone, Serialize)]
pub struct Home {
    /// The finder.
    pub finder: Finder,
    /// Whom to call first.
    pub first: CallGroup,
    /// Who else answers.
    pub more: CallGroup,
    /// Cities with a network.
    pub cities: Vec<CityLine>,
    /// The country.
    pub country: Country,
    /// Pages worth knowing.
    pub tiles: Vec<Tile>,
}

/// The list of municipalities.
#[derive(Debug, Clone, Serialize)]
pub struct Municipalities {
    /// The finder.
    pub finder: Finder,
    /// The country.
    pub country: Country,
}

/// A link with a sentence.
#[derive(Debug, Clone, Serialize)]
pub struct Tile {
    /// Where it leads.
    pub href: String,
    /// Its label.
    pub label: Said,
    /// The sentence.
    pub about: Said,
    /// The day of a piece of news, in words.
    pub date: Option<String>,
}

/// Every route's card.
#[derive(Debug, Clone, Serialize)]
pub struct Contact {
    /// Groups of cards.
    pub groups: Vec<CardGroup>,
    /// The contacts as a file; only offered to professionals, with a warning.
    pub vcf: Option<String>,
    /// The national contacts, seen from a city.
    pub national: Option<Link>,
}

/// A municipality without a network.
#[derive(Debug, Clone, Serialize)]
pub struct Municipality {
    /// Its name.
    pub name: String,
    /// Its county.
    pub county: String,
    /// Whom to call first.
    pub first: CallGroup,
    /// More routes, by audience.
    pub more: Vec<CallGroup>,
    /// The municipality's website.
    pub website: String,
    /// The website's host.
    pub host: String,
    /// The nearest cities with a network.
    pub near: Vec<CityLine>,
    /// How to start a network.
    pub start: Link,
    /// Who to call, by situation.
    pub who_to_call: Link,
    /// The same, question by question.
    pub ask: Link,
}

/// A day of a week table.
#[derive(Debug, Clone, Serialize)]
pub struct WeekRow {
    /// The day or days.
    pub days: String,
    /// The hours, and words about them.
    pub hours: Vec<Said>,
    /// `open`, `closed`, `unknown`.
    pub tone: &'static str,
}

/// A sub-goal, with a city's state where there is one.
#[derive(Debug, Clone, Serialize)]
pub struct GoalView {
    /// What is to be reached.
    pub title: Said,
    /// More about it.
    pub about: Option<Said>,
    /// `done`, `started`, `planned`, `unknown`, or empty on the national page.
    pub state: &'static str,
    /// The state in words.
    pub state_words: Option<String>,
    /// Words about the state.
    pub words: Option<Said>,
    /// Where the state comes from.
    pub note: Option<Note>,
}

/// How far every city has come with every sub-goal.
#[derive(Debug, Clone, Serialize)]
pub struct GoalTable {
    /// The sub-goals.
    pub goals: Vec<Said>,
    /// A row a city.
    pub rows: Vec<GoalRow>,
}

/// How far a city has come.
#[derive(Debug, Clone, Serialize)]
pub struct GoalRow {
    /// The city.
    pub city: String,
    /// Its page that says more, with the sources.
    pub href: String,
    /// A cell a sub-goal.
    pub cells: Vec<GoalCell>,
}

/// How far a city has come with a sub-goal.
#[derive(Debug, Clone, Serialize)]
pub struct GoalCell {
    /// `done`, `started`, `planned`, `unknown`.
    pub state: &'static str,
    /// The state in words.
    pub words: String,
    /// Since when, in words.
    pub when: Option<String>,
}

/// The process: nationally or of a city.
#[derive(Debug, Clone, Serialize)]
pub struct Process {
    /// The sub-goals.
    pub goals: Vec<GoalView>,
    /// Where the goals come from.
    pub note: Option<Note>,
    /// How many steps, and that their names are missing.
    pub steps: String,
    /// The steps' names.
    pub step_names: Vec<Said>,
    /// What is missing.
    pub missing: Option<Missing>,
    /// The cities, on the national page.
    pub cities: Vec<CityLine>,
    /// Every city's state with every sub-goal, on the national page; `None` without cities or sub-goals.
    pub overview: Option<GoalTable>,
    /// Material, on the national page.
    pub downloads: Vec<DownloadView>,
}

/// Material.
#[derive(Debug, Clone, Serialize)]
pub struct DownloadView {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: Said,
    /// Where to get it.
    pub href: String,
    /// Whether it is a file of this site.
    pub file: bool,
    /// What is known.
    pub rows: Vec<Row>,
    /// What it is.
    pub about: Option<Said>,
    /// Where it comes from.
    pub note: Note,
}

/// Material pages.
#[derive(Debug, Clone, Serialize)]
pub struct Material {
    /// The material.
    pub downloads: Vec<DownloadView>,
}

/// All sources.
#[derive(Debug, Clone, Serialize)]
pub struct Sources {
    /// The sources.
    pub sources: Vec<NoteSource>,
}

/// The accessibility statement's facts.
#[derive(Debug, Clone, Serialize)]
pub struct Accessibility {
    /// What is known.
    pub rows: Vec<Row>,
    /// What is known not to work.
    pub gaps: Vec<Said>,
}

/// The search page.
#[derive(Debug, Clone, Serialize)]
pub struct Search {
    /// The A–Ö page.
    pub a_to_z: Link,
}

/// A letter of the A–Ö page.
#[derive(Debug, Clone, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// Its anchor.
    pub id: String,
    /// Its links.
    pub links: Vec<Link>,
}

/// The A–Ö page.
#[derive(Debug, Clone, Serialize)]
pub struct AToZ {
    /// Letters.
    pub letters: Vec<Letter>,
}

/// The page for addresses where nothing is.
#[derive(Debug, Clone, Serialize)]
pub struct NotFound {
    /// Whom to call first.
    pub first: CallGroup,
    /// Where to go on.
    pub links: Vec<Link>,
}

/// A list of news.
#[derive(Debug, Clone, Serialize)]
pub struct News {
    /// The news, newest first.
    pub items: Vec<Tile>,
}
