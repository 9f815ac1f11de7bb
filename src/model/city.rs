//! A city with its facts and texts; its summary for others.

use std::collections::BTreeMap;

use crate::model::body::RichText;
use crate::model::contact::ContactRoute;
use crate::model::date::When;
use crate::model::download::Download;
use crate::model::hours::OpeningHours;
use crate::model::ids::{
    CityId, FactId, GoalId, HoursId, MunicipalityCode, PageName, PledgeId, RouteId, SituationId, SourceId,
};
use crate::model::keyed::keyed;
use crate::model::lang::Lang;
use crate::model::network::Network;
use crate::model::page::WrittenPage;
use crate::model::pledge::PledgeRegister;
use crate::model::process::{CityGoal, GoalState};
use crate::model::provenance::{Fact, Provenance, Source};
use crate::model::routine::Routine;
use crate::model::situation::Situation;
use crate::model::sources::Digest;
use crate::model::text::Text;
use crate::model::timetable::Timetable;
use crate::model::training::Training;

keyed! {
    /// How far a city has come.
    CityStatus { Pilot = "pilot", Active = "active", Starting = "starting" }
}

/// Who leads the work in a city.
#[derive(Debug, Clone)]
pub struct CityCoordinator {
    /// Who.
    pub who: Text,
    /// Since when.
    pub since: When,
    /// Words about it.
    pub note: Option<Text>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A city with a network.
#[derive(Debug, Clone)]
pub struct City {
    /// Its folder and address.
    pub id: CityId,
    /// Its municipality.
    pub code: MunicipalityCode,
    /// The municipality's name.
    pub name: String,
    /// How far it has come.
    pub status: CityStatus,
    /// Who leads the work.
    pub coordinator: CityCoordinator,
    /// Who publishes the pages; `None` when nobody has said.
    pub publisher: Option<Text>,
    /// Who answers when socialtjänsten is closed; `None` when unknown.
    pub after_hours: Option<RouteId>,
    /// Neighbouring municipalities.
    pub neighbours: Vec<MunicipalityCode>,
    /// The region coordinator's route.
    pub region_coordinator: Option<RouteId>,
    /// Other names people type.
    pub aliases: Vec<String>,
    /// Languages the city writes in.
    pub languages: Vec<Lang>,
    /// Two or three sentences, as inline Markdown.
    pub intro: RichText,
    /// Whom to call first, in order; begins with the emergency call.
    pub first: Vec<RouteId>,
    /// A colour, `#rrggbb`.
    pub color: Option<String>,
    /// Its sources.
    pub sources: BTreeMap<SourceId, Source>,
    /// Its facts.
    pub facts: BTreeMap<FactId, Fact>,
    /// Its routes, in the order of the file.
    pub routes: Vec<ContactRoute>,
    /// Its hours.
    pub hours: BTreeMap<HoursId, OpeningHours>,
    /// The days of each, from the day of the build.
    pub timetables: BTreeMap<HoursId, Timetable>,
    /// National situations in its own words, and situations of its own.
    pub situations: BTreeMap<SituationId, Situation>,
    /// Its network.
    pub network: Option<Network>,
    /// Its routine.
    pub routine: Option<Routine>,
    /// Its state with the sub-goals.
    pub goals: Vec<CityGoal>,
    /// Its training.
    pub training: Vec<Training>,
    /// Its downloads.
    pub downloads: Vec<Download>,
    /// Its pledge registers.
    pub pledges: Vec<PledgeRegister>,
    /// Its texts.
    pub pages: BTreeMap<PageName, WrittenPage>,
    /// Its news, newest first.
    pub news: Vec<WrittenPage>,
    /// The digest of its folder.
    pub digest: Digest,
    /// Short texts of its records that have no translation, by language.
    pub untranslated_texts: BTreeMap<Lang, Vec<String>>,
}

/// What others may know of a city.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitySummary {
    /// Its id.
    pub id: CityId,
    /// Its municipality.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// How far it has come.
    pub status: CityStatus,
    /// The languages it writes in.
    pub languages: Vec<Lang>,
    /// Other names people type.
    pub aliases: Vec<String>,
}

/// What national pages may know of a city besides its summary.
#[derive(Debug, Clone)]
pub struct CityReport {
    /// Its summary.
    pub summary: CitySummary,
    /// Its state with the sub-goals.
    pub goals: Vec<(GoalId, GoalState, When)>,
    /// The pledges that it has a register of.
    pub pledges: Vec<PledgeId>,
}

impl City {
    /// What others may know of it.
    pub fn summary(&self) -> CitySummary {
        CitySummary {
            id: self.id.clone(),
            code: self.code,
            name: self.name.clone(),
            status: self.status,
            languages: self.languages.clone(),
            aliases: self.aliases.clone(),
        }
    }

    /// What national pages may know of it.
    pub fn report(&self) -> CityReport {
        CityReport {
            summary: self.summary(),
            goals: self.goals.iter().map(|g| (g.goal.clone(), g.state, g.on)).collect(),
            pledges: self.pledges.iter().map(|register| register.pledge.clone()).collect(),
        }
    }
}
