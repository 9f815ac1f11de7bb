//! Every fact of a folder that somebody can check with its owner.

use crate::model::city::City;
use crate::model::contact::ContactRoute;
use crate::model::download::Download;
use crate::model::freshness::FactSort;
use crate::model::hours::OpeningHours;
use crate::model::national::National;
use crate::model::network::Network;
use crate::model::provenance::{Fact, Provenance};
use crate::model::training::Training;

/// A fact with what it is about.
#[derive(Debug, Clone)]
pub struct LedgerLine<'a> {
    /// The word for such a record: `route`, `network`.
    pub record: &'static str,
    /// Its id, or its name where it has none; empty for what its folder has only one of.
    pub id: &'a str,
    /// The sorts of facts that its one check is about.
    pub sorts: &'static [FactSort],
    /// Where it comes from, and who checked it.
    pub provenance: &'a Provenance,
}

impl LedgerLine<'_> {
    /// What it is called in messages: ``the route `sos-112` ``.
    pub fn subject(&self) -> String {
        if self.id.is_empty() { format!("the {}", self.record) } else { format!("the {} `{}`", self.record, self.id) }
    }
}

const TEXT: &[FactSort] = &[FactSort::Text];

fn text<'a>(record: &'static str, id: &'a str, provenance: &'a Provenance) -> LedgerLine<'a> {
    LedgerLine { record, id, sorts: TEXT, provenance }
}

/// The national facts.
pub fn national(national: &National) -> Vec<LedgerLine<'_>> {
    let mut lines = Vec::new();
    lines.extend(national.routes.iter().map(route));
    lines.extend(national.hours.values().map(hours));
    lines.extend(national.facts.values().map(fact));
    lines.extend(national.training.iter().map(training));
    lines.extend(national.downloads.iter().map(download));
    lines.extend(national.process.goals.iter().map(|goal| text("goal", goal.id.as_str(), &goal.provenance)));
    lines.extend(national.pledges.values().map(|pledge| text("pledge", pledge.id.as_str(), &pledge.provenance)));
    lines
}

/// A city's facts.
pub fn city(city: &City) -> Vec<LedgerLine<'_>> {
    let mut lines = vec![text("coordinator", "", &city.coordinator.provenance)];
    lines.extend(city.routes.iter().map(route));
    lines.extend(city.hours.values().map(hours));
    lines.extend(city.facts.values().map(fact));
    lines.extend(city.training.iter().map(training));
    lines.extend(city.downloads.iter().map(download));
    lines.extend(city.goals.iter().map(|state| text("state", state.goal.as_str(), &state.provenance)));
    lines.extend(city.pledges.iter().map(|register| LedgerLine {
        record: "register",
        id: register.pledge.as_str(),
        sorts: &[FactSort::Place],
        provenance: &register.provenance,
    }));
    lines.extend(city.routine.iter().map(|routine| text("routine", "", &routine.provenance)));
    city.network.iter().for_each(|network| add_network(network, &mut lines));
    lines
}

fn route(route: &ContactRoute) -> LedgerLine<'_> {
    LedgerLine { record: "route", id: route.id.as_str(), sorts: route.sorts(), provenance: &route.provenance }
}

fn hours(hours: &OpeningHours) -> LedgerLine<'_> {
    LedgerLine {
        record: "hours record",
        id: hours.id.as_str(),
        sorts: &[FactSort::Hours],
        provenance: &hours.provenance,
    }
}

fn fact(fact: &Fact) -> LedgerLine<'_> {
    text("fact", fact.id.as_str(), &fact.provenance)
}

fn training(training: &Training) -> LedgerLine<'_> {
    text("training record", training.id.as_str(), &training.provenance)
}

fn download(download: &Download) -> LedgerLine<'_> {
    text("download", download.id.as_str(), &download.provenance)
}

fn add_network<'a>(network: &'a Network, lines: &mut Vec<LedgerLine<'a>>) {
    lines.push(text("network", "", &network.provenance));
    let who = network.coordinators.iter().map(|c| text("coordinator", c.who.original(), &c.provenance));
    lines.extend(who);
    lines.extend(network.groups.iter().map(|group| text("group", group.id.as_str(), &group.provenance)));
    let members = network.members.iter().map(|m| text("member", m.organisation.original(), &m.provenance));
    lines.extend(members);
    lines.extend(network.disputes.iter().map(|dispute| text("dispute", "", &dispute.provenance)));
}
