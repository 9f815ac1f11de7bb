//! The coordinator's page: how every folder stands, the worst first.

use serde::Serialize;

use crate::model::address::{CityPage, NationalPage};
use crate::model::freshness::Freshness;
use crate::model::health::{Health, MissingPart, TranslationState};
use crate::render::scope::PageScope;
use crate::render::views::Link;

/// How all folders stand.
#[derive(Debug, Clone, Serialize)]
pub struct Dashboard {
    /// The day of the build, in words.
    pub made: String,
    /// One row a folder.
    pub rows: Vec<DashboardRow>,
}

/// How one folder stands.
#[derive(Debug, Clone, Serialize)]
pub struct DashboardRow {
    /// The folder's pages.
    pub folder: Link,
    /// How many facts are stale, with the oldest check.
    pub stale: Cell,
    /// How many are stale tomorrow.
    pub last_day: Cell,
    /// How many nobody has checked.
    pub unchecked: Cell,
    /// How many hold.
    pub fresh: Cell,
    /// The parts that nobody has told; empty when there are none.
    pub missing: Vec<String>,
    /// How many values are unknown.
    pub unknown: Cell,
    /// How many translations no human has reviewed.
    pub unreviewed: Cell,
    /// How many texts are not translated.
    pub untranslated: Cell,
    /// How many links lead nowhere.
    pub broken: Cell,
}

/// A number with what is said of it.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    /// The number.
    pub n: String,
    /// More words.
    pub words: Option<String>,
    /// `bad` asks for work today, `due` for work some day; empty where nothing is to be done.
    pub tone: &'static str,
}

/// The page. Health comes with the number of links that lead nowhere.
pub fn dashboard(scope: &PageScope<'_>, all: &[(Health, usize)]) -> Dashboard {
    Dashboard {
        made: scope.fill("dashboard.made", &[("day", &scope.words().dates.day(scope.shared.today))]),
        rows: all.iter().map(|(health, n_broken)| row(scope, health, *n_broken)).collect(),
    }
}

fn row(scope: &PageScope<'_>, health: &Health, n_broken: usize) -> DashboardRow {
    let addresses = scope.shared.addresses;
    let folder = match &health.owner {
        Some(city) => Link {
            href: addresses.city(city, CityPage::Overview, scope.lang),
            label: scope.own(health.name.clone()),
            current: false,
        },
        None => Link {
            href: scope.national_href(NationalPage::Home),
            label: scope.own(scope.say("nav.foot_country")),
            current: false,
        },
    };
    let oldest = health.oldest(Freshness::Stale).map(|day| scope.words().dates.day(day));
    let stale = Cell {
        words: oldest.map(|day| scope.fill("dashboard.oldest", &[("day", &day)])),
        ..cell(health.count(Freshness::Stale), "bad")
    };
    DashboardRow {
        folder,
        stale,
        last_day: cell(health.count(Freshness::LastDay), "bad"),
        unchecked: cell(health.count(Freshness::Unchecked), "due"),
        fresh: cell(health.count(Freshness::Fresh), ""),
        missing: health.missing.iter().map(|part| missing(scope, *part)).collect(),
        unknown: cell(health.n_unknown, "due"),
        unreviewed: cell(health.n_translations(TranslationState::is_unreviewed), "due"),
        untranslated: cell(health.n_translations(|state| state == TranslationState::Missing), "due"),
        broken: cell(n_broken, "bad"),
    }
}

fn cell(n: usize, tone: &'static str) -> Cell {
    Cell { n: n.to_string(), words: None, tone: if n == 0 { "" } else { tone } }
}

fn missing(scope: &PageScope<'_>, part: MissingPart) -> String {
    scope.say(&format!("dashboard.missing_{}", part.key().replace('-', "_")))
}
