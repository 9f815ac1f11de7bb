//! A city's network: who works together, and how.

use crate::model::date::When;
use crate::model::ids::GroupId;
use crate::model::provenance::Provenance;
use crate::model::text::Text;

/// The local cooperation.
#[derive(Debug, Clone)]
pub struct Network {
    /// Its name.
    pub name: Text,
    /// When it began.
    pub since: When,
    /// What it is.
    pub about: Option<Text>,
    /// How it reaches out.
    pub outreach: Option<Text>,
    /// Where that comes from.
    pub provenance: Provenance,
    /// Who has led it, oldest first.
    pub coordinators: Vec<Coordinator>,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Its members.
    pub members: Vec<Member>,
    /// Where sources say different things.
    pub disputes: Vec<Dispute>,
}

/// One who leads or has led the network.
#[derive(Debug, Clone)]
pub struct Coordinator {
    /// Who.
    pub who: Text,
    /// From when.
    pub from: When,
    /// Until when.
    pub to: Until,
    /// Words about it.
    pub note: Option<Text>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// An end that may lie ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// Still so.
    Now,
    /// Ended, or unknown.
    When(When),
}

/// A group within the network.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name.
    pub name: Text,
    /// Meetings a year; `None` when unknown.
    pub meetings_a_year: Option<u16>,
    /// What it does.
    pub about: Option<Text>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A member organisation.
#[derive(Debug, Clone)]
pub struct Member {
    /// The organisation.
    pub organisation: Text,
    /// Which part of it.
    pub unit: Option<Text>,
    /// Its role.
    pub role: Option<Text>,
    /// What it does.
    pub does: Option<Text>,
    /// The groups it sits in.
    pub groups: Vec<GroupId>,
    /// Words about its membership.
    pub note: Option<Text>,
    /// Words that people search for it by.
    pub search_words: Vec<String>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// Sources that say different things, told plainly.
#[derive(Debug, Clone)]
pub struct Dispute {
    /// Who says what.
    pub text: Text,
    /// The sources.
    pub provenance: Provenance,
}
