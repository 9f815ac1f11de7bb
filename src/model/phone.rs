//! A telephone number that can be dialled.

use crate::model::keyed::keyed;

keyed! {
    /// The short numbers that the site may print: a closed list, because the metadata of ordinary numbers does not know them.
    ShortNumber {
        /// Emergency.
        Emergency = "112",
        /// Police, when it is not urgent.
        Police = "114 14",
        /// Information about accidents and crises.
        Crisis = "113 13",
        /// Health care advice.
        Health = "1177",
        /// Help for victims of crime, harmonised by EU decision 2007/116/EC.
        Victims = "116 006",
        /// Help for children, harmonised by EU decision 2007/116/EC.
        Children = "116 111",
        /// Missing children, harmonised by EU decision 2007/116/EC.
        MissingChildren = "116 000",
    }
}

/// A number as people read it and as a telephone dials it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PhoneNumber {
    /// A short number, dialled as it stands, only within Sweden.
    Short(ShortNumber),
    /// Any other number.
    Full {
        /// International form (E.164), `+46…`.
        e164: String,
        /// How it is printed: the national form for Swedish numbers (`042-10 50 00`), the international form for others.
        display: String,
        /// How it is printed for a reader abroad.
        international: String,
    },
}

impl PhoneNumber {
    /// How it is printed.
    pub fn display(&self) -> &str {
        match self {
            Self::Short(short) => short.key(),
            Self::Full { display, .. } => display,
        }
    }

    /// What follows `tel:` in a link (RFC 3966).
    pub fn dial(&self) -> String {
        match self {
            Self::Short(short) => short.key().replace(' ', ""),
            Self::Full { e164, .. } => e164.clone(),
        }
    }

    /// Whether it is the emergency number 112.
    pub fn is_emergency(&self) -> bool {
        *self == Self::Short(ShortNumber::Emergency)
    }
}
