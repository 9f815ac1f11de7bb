//! A situation: in the reader's own words, with whom to call.

use crate::model::body::RichText;
use crate::model::contact::Audience;
use crate::model::ids::{RouteId, SituationId};
use crate::model::text::Text;

/// "Who to call" for one kind of trouble.
#[derive(Debug, Clone)]
pub struct Situation {
    /// Its id.
    pub id: SituationId,
    /// The reader's own words.
    pub title: Text,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// Routes, in the order in which to try them; empty when none is known.
    pub routes: Vec<RouteId>,
    /// Whether life may be in danger. Invariant: then the first route is the emergency call.
    pub danger: bool,
    /// A few words before the routes.
    pub intro: Option<RichText>,
    /// Advice, one line each.
    pub advice: Vec<Text>,
}
