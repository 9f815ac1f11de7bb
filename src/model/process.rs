//! The process of Stad för stad: its steps, its sub-goals, and a city's state.

use crate::model::date::When;
use crate::model::ids::GoalId;
use crate::model::keyed::keyed;
use crate::model::provenance::Provenance;
use crate::model::text::Text;

keyed! {
    /// How far a city has come with a sub-goal.
    GoalState { Done = "done", Started = "started", Planned = "planned", Unknown = "unknown" }
}

/// The national process.
#[derive(Debug, Clone)]
pub struct Process {
    /// How many steps it has.
    pub steps: u16,
    /// Their names; empty when unknown.
    pub step_names: Vec<Text>,
    /// Where to ask for what is missing.
    pub ask_at: Option<String>,
    /// The sub-goals, in order.
    pub goals: Vec<Goal>,
}

/// A sub-goal.
#[derive(Debug, Clone)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// What is to be reached.
    pub title: Text,
    /// More about it.
    pub about: Option<Text>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A city's state with one sub-goal.
#[derive(Debug, Clone)]
pub struct CityGoal {
    /// Which.
    pub goal: GoalId,
    /// How far.
    pub state: GoalState,
    /// Since when.
    pub on: When,
    /// Words about it.
    pub note: Option<Text>,
    /// Where it comes from.
    pub provenance: Provenance,
}
