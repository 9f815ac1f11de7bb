//! A situation: trouble in the reader's own words. Whom to call in it is computed from the routes (`who_to_call`).

use crate::model::body::RichText;
use crate::model::contact::{Audience, ContactRoute};
use crate::model::ids::SituationId;
use crate::model::text::Text;

/// One kind of trouble.
#[derive(Debug, Clone)]
pub struct Situation {
    /// Its id.
    pub id: SituationId,
    /// The reader's own words.
    pub title: Text,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// Whether life may be in danger: then the call to 112 stands first, whatever the routes say.
    pub danger: bool,
    /// For a city's own situation: the national one whose routes stand here too.
    pub like: Option<SituationId>,
    /// A few words before the routes.
    pub intro: Option<RichText>,
    /// Advice, one line each.
    pub advice: Vec<Text>,
    /// Words that people search for it by.
    pub search_words: Vec<String>,
}

impl Situation {
    /// Whether a route says that it is for this situation.
    pub fn is_named_by(&self, route: &ContactRoute) -> bool {
        route.situations.iter().any(|id| *id == self.id || Some(id) == self.like.as_ref())
    }
}
