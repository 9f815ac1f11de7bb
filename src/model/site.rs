//! A valid site: nothing in it may be wrong.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::city::{City, CityReport, CitySummary};
use crate::model::date::Date;
use crate::model::diagnostic::Severity;
use crate::model::ids::CityId;
use crate::model::keyed::keyed;
use crate::model::lang::Lang;
use crate::model::national::National;
use crate::model::text::Text;

keyed! {
    /// What the accessibility statement may claim.
    Conformance { Full = "full", Partial = "partial", Not = "not", NotAssessed = "not-assessed" }
}

/// The site's settings.
#[derive(Debug, Clone)]
pub struct SiteConfig {
    /// `https://host`, without a path.
    pub address: String,
    /// The site's name.
    pub title: Text,
    /// The site's languages, in the order of the file.
    pub languages: Vec<Lang>,
    /// The language of the originals; its addresses have no prefix.
    pub default_language: Lang,
    /// Who publishes; `None` when nobody has said.
    pub publisher: Option<Text>,
    /// Until then every page is a draft.
    pub publisher_confirmed: bool,
    /// Where Quick exit leads.
    pub exit_to: String,
    /// Which pages have a name in the tab and the history that does not say what they are about.
    pub neutral_titles: NeutralTitles,
    /// The address behind "did this help you?".
    pub feedback: Option<String>,
    /// When checked facts are stale.
    pub stale_after_days: StaleAfterDays,
    /// How bad it is when an emergency page lacks a translation, or has an old one.
    pub translations: TranslationLimits,
    /// The accessibility statement's facts.
    pub accessibility: AccessibilityFacts,
}

/// How bad the state of an emergency page's translation is: an error keeps the site from being built, `None` is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TranslationLimits {
    /// When there is none.
    pub missing: Option<Severity>,
    /// When the original has changed since.
    pub stale: Option<Severity>,
}

impl Default for TranslationLimits {
    fn default() -> Self {
        Self { missing: Some(Severity::Warning), stale: Some(Severity::Warning) }
    }
}

/// After how many days a checked fact is stale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StaleAfterDays {
    /// Telephone numbers and addresses on the net.
    pub number: u32,
    /// Opening hours.
    pub hours: u32,
    /// Street addresses.
    pub place: u32,
    /// Sentences.
    pub text: u32,
    /// The whole site, when nobody has built it again.
    pub site: u32,
}

/// What is known of the site's accessibility.
#[derive(Debug, Clone)]
pub struct AccessibilityFacts {
    /// What may be claimed.
    pub status: Conformance,
    /// When it was assessed.
    pub assessed_on: Option<Date>,
    /// How it was tested.
    pub method: Text,
    /// What is known not to work.
    pub known_gaps: Vec<Text>,
}

/// Which pages are named in the tab and the history so that nobody sees what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NeutralTitles {
    /// All.
    #[default]
    Everywhere,
    /// Those that somebody reads who needs help; pages for professionals have their whole title.
    HelpPages,
}

/// What stands for a city whose own folder cannot be published now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandIn {
    /// The folder as it was when it last could be, on this day.
    AsOf(Date),
    /// Its municipality's page, as of one without a network.
    Municipality,
}

/// The cities that something else stands for.
pub type StandIns = BTreeMap<CityId, StandIn>;

/// Everything the pages are made of.
#[derive(Debug, Clone)]
pub struct Site {
    /// The day of the build.
    pub today: Date,
    /// The settings.
    pub config: Arc<SiteConfig>,
    /// The national facts.
    pub national: Arc<National>,
    /// The cities.
    pub cities: BTreeMap<CityId, Arc<City>>,
    /// The cities' summaries, in order of id.
    pub summaries: Arc<Vec<CitySummary>>,
    /// The cities' reports, in order of id.
    pub reports: Arc<Vec<CityReport>>,
    /// The cities that something else stands for.
    pub stand_ins: StandIns,
}
