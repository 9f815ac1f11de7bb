//! Facts whose check has grown old, or does tomorrow.

use crate::model::date::Date;
use crate::model::diagnostic::Diagnostic;
use crate::model::freshness::Freshness;
use crate::model::ledger::{self, LedgerLine};
use crate::model::site::{Site, StaleAfterDays};

/// Tells of every check that no longer holds, and of those that hold for the last day. A stale fact is true until somebody
/// finds out that it is not: so it is told as a warning here, and `stad check` and `stad build --strict` raise it.
pub fn stale(site: &Site) -> Vec<Diagnostic> {
    let national = ledger::national(&site.national);
    let cities = site.cities.values().flat_map(|city| ledger::city(city));
    let all = national.into_iter().chain(cities);
    all.filter_map(|line| tell(&line, site.config.stale_after_days, site.today)).collect()
}

fn tell(line: &LedgerLine<'_>, limits: StaleAfterDays, today: Date) -> Option<Diagnostic> {
    let check = line.provenance.checked.as_ref()?;
    let threshold = limits.threshold(line.sorts);
    let (file, span) = (&check.spot.file, Some(check.spot.span));
    let age = match today.days_since(check.on) {
        1 => "1 day".to_owned(),
        n_days => format!("{n_days} days"),
    };
    let subject = line.subject();
    let (told, day) = match Freshness::of(line.provenance, threshold, today) {
        Freshness::Fresh | Freshness::Unchecked => return None,
        Freshness::LastDay => {
            let message = format!("{subject} was checked {age} ago, and tomorrow that is too long ago");
            (Diagnostic::warning("fact-stale-tomorrow", file, span, message), "today's day".to_owned())
        }
        Freshness::Stale => {
            let message = format!("{subject} was checked {age} ago, and that is too long ago");
            (Diagnostic::warning("stale-fact", file, span, message), format!("`checked_on = {today}`"))
        }
    };
    let limit = format!("`{} = {}` in `[stale_after_days]` of `site.toml`", threshold.sort.key(), threshold.days);
    Some(told.label(limit).help(format!("ask its owner whether it still holds, then write {day}")))
}
