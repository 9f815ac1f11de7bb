//! The names by which records point at each other.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes an id; `None` unless it is lower-case ASCII letters, digits and single hyphens.
            pub fn new(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(text.into()))
            }

            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
    )+};
}

id! {
    /// A city's folder name, which is also its municipality's address.
    CityId,
    /// A contact route.
    RouteId,
    /// A source document.
    SourceId,
    /// A citable fact.
    FactId,
    /// An opening hours record.
    HoursId,
    /// A situation.
    SituationId,
    /// A course, film or event.
    TrainingId,
    /// A download.
    DownloadId,
    /// An explained word.
    TermId,
    /// A sub-goal.
    GoalId,
    /// A quality pledge.
    PledgeId,
    /// A business that has signed a pledge.
    BusinessId,
    /// A group of a network.
    GroupId,
    /// A Markdown page's file name without language and extension.
    PageName,
}

/// Whether `text` may be an id: lower-case ASCII letters, digits, single hyphens between them.
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// A Swedish municipality's four-digit code, as SCB gives it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode([u8; 4]);

impl MunicipalityCode {
    /// Takes a code; `None` unless it is four digits. Whether a municipality has it is another question.
    pub fn new(text: &str) -> Option<Self> {
        let digits: [u8; 4] = text.as_bytes().try_into().ok()?;
        digits.iter().all(u8::is_ascii_digit).then_some(Self(digits))
    }

    /// The four digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The two digits of the county.
    pub fn county(&self) -> &str {
        &self.as_str()[..2]
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
