//! A contact route: one way to reach somebody who can help.

use crate::model::ids::{HoursId, MunicipalityCode, RouteId, SituationId};
use crate::model::keyed::keyed;
use crate::model::phone::PhoneNumber;
use crate::model::provenance::Provenance;
use crate::model::text::Text;

keyed! {
    /// The means of contact.
    RouteKind { Call = "call", Sms = "sms", Chat = "chat", Visit = "visit", Mail = "mail", Letter = "letter", EService = "e-service", Form = "form" }
}
keyed! {
    /// Whom a route or situation is for.
    Audience { Exposed = "exposed", Worried = "worried", Relative = "relative", Witness = "witness", Child = "child", Professional = "professional", Business = "business", Buyer = "buyer" }
}
keyed! {
    /// How soon somebody must act.
    Urgency { Emergency = "emergency", Urgent = "urgent", AfterHours = "after-hours", Normal = "normal" }
}
keyed! {
    /// What making contact costs.
    Cost { Free = "free", FreeCall = "free-call", Normal = "normal", NotFree = "not-free", Unknown = "unknown" }
}
keyed! {
    /// Whether one must say who one is.
    Identity { Anonymous = "anonymous", Confidential = "confidential", Named = "named", Unknown = "unknown" }
}
keyed! {
    /// An answer that may be missing.
    YesNo { Yes = "yes", No = "no", Unknown = "unknown" }
}

/// What a route leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RouteValue {
    /// A number to call or text.
    Phone(PhoneNumber),
    /// An e-mail address.
    Mail(String),
    /// An https address.
    Web(String),
    /// A street address.
    Street(String),
    /// Nobody has told; `ask_at` is the https address of a front page where one can ask.
    Unknown {
        /// Where to ask.
        ask_at: String,
    },
}

/// When a route answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RouteHours {
    /// Day and night.
    Always,
    /// Not known: call first.
    Unknown,
    /// By an opening hours record.
    Record(HoursId),
}

impl RouteHours {
    /// The opening hours record, where one says it.
    pub fn record(&self) -> Option<&HoursId> {
        match self {
            Self::Record(id) => Some(id),
            Self::Always | Self::Unknown => None,
        }
    }
}

/// Where a route helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Area {
    /// All of Sweden.
    National,
    /// Counties, by two-digit code.
    Counties(Vec<String>),
    /// Municipalities.
    Municipalities(Vec<MunicipalityCode>),
}

impl Area {
    /// Whether it holds the municipality.
    pub fn covers(&self, code: MunicipalityCode) -> bool {
        match self {
            Self::National => true,
            Self::Counties(counties) => counties.iter().any(|county| county == code.county()),
            Self::Municipalities(codes) => codes.contains(&code),
        }
    }
}

/// The languages in which a route answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpokenLanguages {
    /// Nobody has told.
    Unknown,
    /// Language codes.
    Known(Vec<String>),
}

/// A national route in whose place a city's own stands.
#[derive(Debug, Clone)]
pub struct Replacement {
    /// The national route.
    pub route: RouteId,
    /// Why, in words for the reader.
    pub reason: Text,
}

/// One way to reach somebody.
#[derive(Debug, Clone)]
pub struct ContactRoute {
    /// Its id, for ever.
    pub id: RouteId,
    /// What people call it.
    pub name: Text,
    /// The means.
    pub kind: RouteKind,
    /// What it leads to.
    pub value: RouteValue,
    /// Who answers.
    pub operator: Text,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// The situations that it is for: whom to call in each of them is computed from this (`who_to_call`).
    pub situations: Vec<SituationId>,
    /// For a national route: whether a city may put one of its own in its place.
    pub replaceable: bool,
    /// For a city's route: the national one in whose place it stands.
    pub replaces: Option<Replacement>,
    /// What to use it for.
    pub purpose: Text,
    /// How soon somebody must act.
    pub urgency: Urgency,
    /// When it answers.
    pub hours: RouteHours,
    /// Words about the hours.
    pub hours_note: Option<Text>,
    /// What it costs.
    pub cost: Cost,
    /// Whether it is seen on the telephone bill.
    pub on_bill: YesNo,
    /// Whether one must say who one is.
    pub identity: Identity,
    /// Words about that.
    pub identity_note: Option<Text>,
    /// Whether what is said becomes a public record (allmän handling).
    pub public_record: YesNo,
    /// Whom the operator tells.
    pub reports_on: Option<Text>,
    /// The languages in which it answers.
    pub languages: SpokenLanguages,
    /// Words about the languages.
    pub languages_note: Option<Text>,
    /// Whether there is an interpreter.
    pub interpreter: YesNo,
    /// The youngest it is for, in years.
    pub age_from: Option<u8>,
    /// The oldest it is for, in years.
    pub age_to: Option<u8>,
    /// Where it helps.
    pub area: Area,
    /// What happens when one makes contact.
    pub what_happens: Option<Text>,
    /// A street address to visit.
    pub place: Option<String>,
    /// An old fact: only in full lists, with its age.
    pub full_list_only: bool,
    /// Words people would search for.
    pub search_words: Vec<String>,
    /// Where it comes from.
    pub provenance: Provenance,
}

impl ContactRoute {
    /// The telephone number, when it is called.
    pub fn call(&self) -> Option<&PhoneNumber> {
        match (&self.value, self.kind) {
            (RouteValue::Phone(number), RouteKind::Call) => Some(number),
            _ => None,
        }
    }

    /// Whether it stands in the place of the national route with the id.
    pub fn stands_for(&self, id: &RouteId) -> bool {
        self.replaces.as_ref().is_some_and(|replacement| replacement.route == *id)
    }

    /// Whether it is the emergency call 112.
    pub fn is_emergency(&self) -> bool {
        self.call().is_some_and(PhoneNumber::is_emergency)
    }

    /// Whether anybody of the public may use it.
    pub fn is_public(&self) -> bool {
        self.audience.iter().any(|a| !matches!(a, Audience::Professional | Audience::Business))
    }
}
