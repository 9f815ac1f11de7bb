//! Quality pledges and the businesses that have signed them.

use crate::model::date::Date;
use crate::model::ids::{BusinessId, PledgeId, RouteId};
use crate::model::provenance::Provenance;
use crate::model::text::Text;

/// A pledge, as its owner defines it.
#[derive(Debug, Clone)]
pub struct Pledge {
    /// Its id.
    pub id: PledgeId,
    /// Its title.
    pub title: Text,
    /// Who owns it.
    pub owner: Text,
    /// The trade it is for.
    pub trade: Text,
    /// Its version; `None` when unknown.
    pub version: Option<String>,
    /// Its points.
    pub points: PledgePoints,
    /// How often a business is reviewed, in months; `None` when unknown.
    pub review_months: Option<u16>,
    /// Where to complain; `None` when unknown.
    pub complaint: Option<RouteId>,
    /// What it does not promise.
    pub is_not: Text,
    /// What it is.
    pub about: Option<Text>,
    /// Words that people search for it by.
    pub search_words: Vec<String>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// The points of a pledge.
#[derive(Debug, Clone)]
pub enum PledgePoints {
    /// The owner's words.
    Known(Vec<Text>),
    /// Not known here.
    Unknown {
        /// How many there are, if that is known.
        n_points: Option<u16>,
        /// The https address where to ask.
        ask_at: String,
    },
}

/// A city's register of a pledge.
#[derive(Debug, Clone)]
pub struct PledgeRegister {
    /// Which pledge.
    pub pledge: PledgeId,
    /// Words about it.
    pub about: Option<Text>,
    /// Where the owner keeps the list.
    pub register_at: Option<String>,
    /// Invariant: only businesses with consent, not withdrawn, and inside their dates on the day of the build.
    pub businesses: Vec<PledgedBusiness>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A business that has signed.
#[derive(Debug, Clone)]
pub struct PledgedBusiness {
    /// Its id, unique in its city: the last part of its page's address.
    pub id: BusinessId,
    /// Its name.
    pub name: String,
    /// Its street address.
    pub address: String,
    /// The version of the pledge that it signed; `None` when nobody has told.
    pub version: Option<String>,
    /// When it signed.
    pub signed: Date,
    /// When it was last reviewed.
    pub reviewed: Date,
    /// The last day on which the pledge holds.
    pub expires: Date,
    /// Words that people search for it by.
    pub search_words: Vec<String>,
}
