//! How the facts and texts of one folder stand: what is old, unchecked, missing, untranslated, broken.

use std::collections::BTreeMap;

use crate::model::date::Date;
use crate::model::diagnostic::Spot;
use crate::model::freshness::{Freshness, Threshold};
use crate::model::ids::CityId;
use crate::model::keyed::keyed;
use crate::model::lang::Lang;
use crate::model::provenance::Check;

keyed! {
    /// A part that a city's pages ask for, and that nobody has told.
    MissingPart {
        /// No file tells who works together.
        Network = "network",
        /// No file tells what happens in a case.
        Routine = "routine",
        /// No opening hours of its own.
        Hours = "hours",
        /// No number or address of its own.
        Routes = "routes",
        /// No state with any sub-goal.
        Process = "process",
        /// Nobody has said who publishes the pages.
        Publisher = "publisher",
        /// Nobody has said who answers when socialtjänsten is closed.
        AfterHours = "after-hours",
    }
}

/// How one folder stands: a city's, or the national one.
#[derive(Debug, Clone)]
pub struct Health {
    /// The city; `None` for the national folder.
    pub owner: Option<CityId>,
    /// The city's name; empty for the national folder, which is called differently in each language.
    pub name: String,
    /// Its facts, the worst first.
    pub facts: Vec<FactHealth>,
    /// The parts that nobody has told.
    pub missing: Vec<MissingPart>,
    /// How many values of routes and hours are `unknown`.
    pub n_unknown: usize,
    /// Texts in other languages, those in need of somebody first.
    pub translations: Vec<TranslationHealth>,
    /// Short texts of its records that have no translation, by language.
    pub untranslated_texts: BTreeMap<Lang, Vec<String>>,
}

/// How one fact stands.
#[derive(Debug, Clone)]
pub struct FactHealth {
    /// What it is called: ``the route `sos-112` ``.
    pub subject: String,
    /// The word for such a record.
    pub record: &'static str,
    /// Its id, or its name where it has none.
    pub id: String,
    /// How it stands.
    pub freshness: Freshness,
    /// How long its check holds.
    pub threshold: Threshold,
    /// Who checked it and when.
    pub checked: Option<Check>,
    /// Where it is written: the day of its check, or else its source.
    pub spot: Spot,
}

/// How one text in another language stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TranslationHealth {
    /// How it stands.
    pub state: TranslationState,
    /// The file, or the one that is not there, below the content folder.
    pub file: String,
    /// Its language.
    pub lang: Lang,
    /// The original's file.
    pub original: String,
    /// The original's digest, for `based_on`.
    pub digest: String,
}

keyed! {
    /// How a translation stands.
    TranslationState {
        /// It is not there.
        Missing = "missing",
        /// The original has changed since.
        Stale = "stale",
        /// A human made it, and nobody has reviewed it.
        HumanUnreviewed = "human-unreviewed",
        /// A machine made it, and no human has reviewed it.
        MachineUnreviewed = "machine-unreviewed",
        /// A person has reviewed it since the original last changed.
        Current = "current",
    }
}

impl TranslationState {
    /// Whether no human stands for it as it is.
    pub fn is_unreviewed(self) -> bool {
        matches!(self, Self::HumanUnreviewed | Self::MachineUnreviewed | Self::Stale)
    }
}

impl Health {
    /// What the folder is called in reports.
    pub fn called(&self) -> &str {
        if self.owner.is_none() { "all of Sweden" } else { &self.name }
    }

    /// How many facts stand so.
    pub fn count(&self, freshness: Freshness) -> usize {
        self.facts.iter().filter(|fact| fact.freshness == freshness).count()
    }

    /// The day of the oldest check among the facts that stand so.
    pub fn oldest(&self, freshness: Freshness) -> Option<Date> {
        let checks = self.facts.iter().filter(|fact| fact.freshness == freshness).filter_map(|f| f.checked.as_ref());
        checks.map(|check| check.on).min()
    }

    /// How many texts in other languages stand so.
    pub fn n_translations(&self, is_so: impl Fn(TranslationState) -> bool) -> usize {
        self.translations.iter().filter(|text| is_so(text.state)).count()
    }
}
