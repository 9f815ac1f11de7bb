//! How every folder of a site stands, the worst first.

use std::cmp::Reverse;

use crate::model::city::City;
use crate::model::contact::{ContactRoute, Cost, Identity, RouteHours, RouteValue, SpokenLanguages, YesNo};
use crate::model::diagnostic::Diagnostic;
use crate::model::freshness::Freshness;
use crate::model::health::{FactHealth, Health, MissingPart, TranslationHealth, TranslationState};
use crate::model::hours::{OpeningHours, SpecialDay};
use crate::model::lang::Lang;
use crate::model::ledger::{self, LedgerLine};
use crate::model::page::{Standing, TranslationKind, WrittenPage};
use crate::model::site::Site;

/// How many folders a warning names.
const MOST_NAMED: usize = 5;

/// How the national folder and every city stand: first those with stale facts, the oldest first; then those whose facts are
/// stale tomorrow; then those with most facts that nobody has checked.
pub fn of_site(site: &Site) -> Vec<Health> {
    let mut all: Vec<Health> =
        std::iter::once(of_national(site)).chain(site.cities.values().map(|c| of_city(site, c))).collect();
    all.sort_by_key(|health| {
        let stale = health.oldest(Freshness::Stale);
        let last_day = health.count(Freshness::LastDay);
        let unchecked = health.count(Freshness::Unchecked);
        (stale.is_none(), stale, Reverse(last_day), Reverse(unchecked), health.owner.clone())
    });
    all
}

/// One warning for the facts of all folders that nobody has checked with their owners: a warning for each would hide all
/// others.
pub fn unchecked(all: &[Health]) -> Option<Diagnostic> {
    let mut counts: Vec<(usize, &Health)> = all.iter().map(|h| (h.count(Freshness::Unchecked), h)).collect();
    counts.retain(|(n, _)| *n > 0);
    counts.sort_by_key(|(n, health)| (Reverse(*n), health.owner.as_ref()));
    let n_facts: usize = counts.iter().map(|(n, _)| n).sum();
    let (named, rest) = counts.split_at(counts.len().min(MOST_NAMED));
    let words = |(n, health): &(usize, &Health)| match &health.owner {
        Some(_) => format!("{n} of {}", health.name),
        None => format!("{n} national"),
    };
    let mut named: Vec<String> = named.iter().map(words).collect();
    if !rest.is_empty() {
        named.push(format!("{} of {} others", rest.iter().map(|(n, _)| n).sum::<usize>(), rest.len()));
    }
    let facts = if n_facts == 1 { "fact with its owner" } else { "facts with their owners" };
    let message = format!("nobody has checked {n_facts} {facts}: {}", named.join(", "));
    let warning = Diagnostic::warning("unchecked-facts", "site.toml", None, message);
    let help = "`stad check --report freshness` lists them; ask the owner, then write `checked_on` and `checked_by`";
    (n_facts > 0).then(|| warning.help(help))
}

fn of_national(site: &Site) -> Health {
    let national = &site.national;
    let unknown = national.routes.iter().map(unknown_of_route).chain(national.hours.values().map(unknown_of_hours));
    Health {
        owner: None,
        name: String::new(),
        facts: facts(site, &ledger::national(national)),
        missing: Vec::new(),
        n_unknown: unknown.sum(),
        translations: translations(site, national.pages.values().chain(&national.news), &site.config.languages),
        untranslated_texts: national.untranslated_texts.clone(),
    }
}

fn of_city(site: &Site, city: &City) -> Health {
    let unknown = city.routes.iter().map(unknown_of_route).chain(city.hours.values().map(unknown_of_hours));
    Health {
        owner: Some(city.id.clone()),
        name: city.name.clone(),
        facts: facts(site, &ledger::city(city)),
        missing: missing(city),
        n_unknown: unknown.sum(),
        translations: translations(site, city.pages.values().chain(&city.news), &city.languages),
        untranslated_texts: city.untranslated_texts.clone(),
    }
}

fn facts(site: &Site, lines: &[LedgerLine<'_>]) -> Vec<FactHealth> {
    let mut facts: Vec<FactHealth> = lines.iter().map(|line| fact(site, line)).collect();
    facts.sort_by_key(|fact| {
        let day = fact.checked.as_ref().map(|check| check.on);
        (fact.freshness, day, fact.threshold.sort, fact.spot.clone())
    });
    facts
}

fn fact(site: &Site, line: &LedgerLine<'_>) -> FactHealth {
    let provenance = line.provenance;
    let threshold = site.config.stale_after_days.threshold(line.sorts);
    FactHealth {
        subject: line.subject(),
        record: line.record,
        id: line.id.to_owned(),
        freshness: Freshness::of(provenance, threshold, site.today),
        threshold,
        checked: provenance.checked.clone(),
        spot: provenance.checked.as_ref().map_or_else(|| provenance.spot.clone(), |check| check.spot.clone()),
    }
}

fn missing(city: &City) -> Vec<MissingPart> {
    let lacks = [
        (MissingPart::Network, city.network.is_none()),
        (MissingPart::Routine, city.routine.is_none()),
        (MissingPart::Hours, city.hours.is_empty()),
        (MissingPart::Routes, city.routes.is_empty()),
        (MissingPart::Process, city.goals.is_empty()),
        (MissingPart::Publisher, city.publisher.is_none()),
        (MissingPart::AfterHours, city.after_hours.is_none()),
    ];
    lacks.into_iter().filter(|(_, is_missing)| *is_missing).map(|(part, _)| part).collect()
}

fn unknown_of_route(route: &ContactRoute) -> usize {
    let unknown = [
        matches!(route.value, RouteValue::Unknown { .. }),
        route.hours == RouteHours::Unknown && route.hours_note.is_none(),
        route.cost == Cost::Unknown,
        route.identity == Identity::Unknown,
        route.public_record == YesNo::Unknown,
        route.languages == SpokenLanguages::Unknown && route.languages_note.is_none(),
    ];
    unknown.into_iter().filter(|is_unknown| *is_unknown).count()
}

fn unknown_of_hours(hours: &OpeningHours) -> usize {
    let special = [&hours.red_days, &hours.eves, &hours.day_before];
    usize::from(hours.week.is_none()) + special.into_iter().filter(|day| **day == SpecialDay::Unknown).count()
}

fn translations<'a>(
    site: &Site,
    pages: impl Iterator<Item = &'a WrittenPage>,
    languages: &[Lang],
) -> Vec<TranslationHealth> {
    let default = &site.config.default_language;
    let mut found = Vec::new();
    for page in pages {
        for lang in languages.iter().filter(|lang| *lang != default) {
            let original = &page.get(default).0.file;
            let state = match page.standing(lang) {
                Standing::Original => continue,
                Standing::Missing => TranslationState::Missing,
                Standing::Stale(_) => TranslationState::Stale,
                Standing::Unreviewed(TranslationKind::Human) => TranslationState::HumanUnreviewed,
                Standing::Unreviewed(TranslationKind::Machine) => TranslationState::MachineUnreviewed,
                Standing::Current => TranslationState::Current,
            };
            let file = original.replacen(&format!(".{default}.md"), &format!(".{lang}.md"), 1);
            let (lang, original, digest) = (lang.clone(), original.clone(), page.digest.clone());
            found.push(TranslationHealth { state, file, lang, original, digest });
        }
    }
    found.sort();
    found
}
