//! How long a check of a fact holds, and whether it still does.

use crate::model::contact::{ContactRoute, RouteKind};
use crate::model::date::Date;
use crate::model::keyed::keyed;
use crate::model::provenance::{Check, Provenance};
use crate::model::site::StaleAfterDays;

keyed! {
    /// What sort of fact it is: each has its own time until it is stale.
    FactSort {
        /// A number, or an address on the net.
        Number = "number",
        /// Opening hours.
        Hours = "hours",
        /// A street address.
        Place = "place",
        /// A sentence.
        Text = "text",
    }
}

/// How a fact stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    /// Checked too long ago.
    Stale,
    /// Checked exactly as long ago as is allowed: tomorrow it is stale.
    LastDay,
    /// Nobody has asked its owner.
    Unchecked,
    /// Checked lately.
    Fresh,
}

/// After how many days a check no longer holds, and which setting says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// The sort whose setting it is.
    pub sort: FactSort,
    /// The days.
    pub days: u32,
}

impl Freshness {
    /// The written form, in reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::LastDay => "last-day",
            Self::Unchecked => "unchecked",
            Self::Fresh => "fresh",
        }
    }

    /// How a fact stands today.
    pub fn of(provenance: &Provenance, threshold: Threshold, today: Date) -> Self {
        let Some(check) = &provenance.checked else { return Self::Unchecked };
        match today.days_since(check.on).cmp(&i64::from(threshold.days)) {
            std::cmp::Ordering::Less => Self::Fresh,
            std::cmp::Ordering::Equal => Self::LastDay,
            std::cmp::Ordering::Greater => Self::Stale,
        }
    }
}

impl Threshold {
    /// The last day on which a check holds.
    pub fn last_day(self, check: &Check) -> Date {
        check.on.plus_days(i32::try_from(self.days).unwrap_or(i32::MAX))
    }
}

impl StaleAfterDays {
    /// The shortest time of several sorts: what one person checked in one go is as old as its part that ages first.
    pub fn threshold(&self, sorts: &[FactSort]) -> Threshold {
        let days = |sort: FactSort| match sort {
            FactSort::Number => self.number,
            FactSort::Hours => self.hours,
            FactSort::Place => self.place,
            FactSort::Text => self.text,
        };
        let all = sorts.iter().map(|sort| Threshold { sort: *sort, days: days(*sort) });
        all.min_by_key(|threshold| threshold.days).unwrap_or(Threshold { sort: FactSort::Text, days: self.text })
    }
}

impl ContactRoute {
    /// The sorts of facts that its one check is about: a street to visit, a number, or both.
    pub fn sorts(&self) -> &'static [FactSort] {
        match (self.kind, &self.place) {
            (RouteKind::Visit | RouteKind::Letter, _) => &[FactSort::Place],
            (_, Some(_)) => &[FactSort::Number, FactSort::Place],
            (_, None) => &[FactSort::Number],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FactSort, Freshness};
    use crate::model::date::Date;
    use crate::model::diagnostic::{Span, Spot};
    use crate::model::provenance::{Check, Provenance};
    use crate::model::site::StaleAfterDays;

    const DAYS: StaleAfterDays = StaleAfterDays { number: 365, hours: 180, place: 400, text: 730, site: 180 };

    fn checked(on: Option<&str>) -> Provenance {
        let spot = Spot { file: "routes.toml".into(), span: Span::default() };
        let check = |on: &str| Check { on: Date::parse(on).expect("a day"), by: "provaren".into(), spot: spot.clone() };
        Provenance { sources: Vec::new(), as_of: None, checked: on.map(check), spot: spot.clone() }
    }

    #[test]
    fn a_check_holds_to_its_last_day_and_not_a_day_longer() {
        let check = |on: Option<&str>, sorts: &[FactSort], expected: Freshness| {
            let today = Date::parse("2026-11-23").expect("a day");
            assert_eq!(Freshness::of(&checked(on), DAYS.threshold(sorts), today), expected, "{on:?} {sorts:?}");
        };
        check(Some("2025-11-24"), &[FactSort::Number], Freshness::Fresh);
        check(Some("2025-11-23"), &[FactSort::Number], Freshness::LastDay);
        check(Some("2025-11-22"), &[FactSort::Number], Freshness::Stale);
        check(Some("2026-11-23"), &[FactSort::Hours], Freshness::Fresh);
        check(Some("2026-05-27"), &[FactSort::Hours], Freshness::LastDay);
        check(Some("2026-05-26"), &[FactSort::Hours], Freshness::Stale);
        check(Some("2025-11-22"), &[FactSort::Place], Freshness::Fresh);
        check(Some("2025-11-22"), &[FactSort::Place, FactSort::Number], Freshness::Stale);
        check(None, &[FactSort::Text], Freshness::Unchecked);
    }

    #[test]
    fn the_last_day_is_the_day_of_the_warning() {
        let provenance = checked(Some("2025-11-23"));
        let threshold = DAYS.threshold(&[FactSort::Number]);
        let last = provenance.checked.as_ref().map(|check| threshold.last_day(check));
        assert_eq!(last.map(|day| day.to_string()).as_deref(), Some("2026-11-23"));
        assert_eq!(last.map(|day| Freshness::of(&provenance, threshold, day)), Some(Freshness::LastDay));
        let next = last.map(|day| Freshness::of(&provenance, threshold, day.plus_days(1)));
        assert_eq!(next, Some(Freshness::Stale));
    }
}
