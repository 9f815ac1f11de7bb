//! `stad check --report …`: how every folder stands, for whoever coordinates them all.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use serde::Serialize;

use crate::cli::Ending;
use crate::cli::args::{Args, CheckReport, Format};
use crate::cli::check;
use crate::cli::inputs::Desk;
use crate::cli::language_report;
use crate::cli::report::{Report, line_of};
use crate::cli::terminal::{say, warn};
use crate::disk::Refused;
use crate::model::diagnostic::{Diagnostic, has_errors};
use crate::model::freshness::Freshness;
use crate::model::health::{FactHealth, Health, TranslationHealth, TranslationState};
use crate::model::lang::Lang;

#[derive(Serialize)]
struct JsonReport<T> {
    report: &'static str,
    today: String,
    /// How many errors the content has: what is wrong is left out of the report.
    errors: usize,
    folders: Vec<T>,
}

#[derive(Serialize)]
struct JsonFacts<'a> {
    owner: &'a str,
    name: &'a str,
    #[serde(flatten)]
    counts: JsonCounts,
    facts: Vec<JsonFact<'a>>,
}

#[derive(Serialize)]
struct JsonCounts {
    stale: usize,
    last_day: usize,
    unchecked: usize,
    fresh: usize,
}

#[derive(Serialize)]
struct JsonFact<'a> {
    state: &'a str,
    record: &'a str,
    id: &'a str,
    sort: &'a str,
    stale_after_days: u32,
    checked_on: Option<String>,
    checked_by: Option<&'a str>,
    last_day: Option<String>,
    file: String,
    line: Option<usize>,
}

#[derive(Serialize)]
struct JsonFolder<'a> {
    owner: &'a str,
    name: &'a str,
    facts: JsonCounts,
    missing: Vec<&'a str>,
    unknown_values: usize,
    translations: Vec<JsonTranslation<'a>>,
    broken_links: Vec<JsonLink<'a>>,
}

#[derive(Serialize)]
struct JsonTranslation<'a> {
    file: String,
    language: &'a str,
    state: &'a str,
    /// What `based_on` is when the translation is of the original as it is.
    original_digest: &'a str,
}

#[derive(Serialize)]
struct JsonLink<'a> {
    code: &'a str,
    file: &'a str,
    message: &'a str,
}

/// Reports how every folder stands, as far as the content could be read.
///
/// # Errors
/// When the folders cannot be read.
pub fn run(args: &Args, report: CheckReport) -> Result<Ending, Refused> {
    if report == CheckReport::Synonyms {
        return check::synonyms(args);
    }
    let desk = Desk::open(args)?;
    let diagnostics = desk.diagnostics();
    let n_errors = Report::new(&diagnostics, &|_| None).n_errors();
    let health = desk.workshop.health();
    match (report, args.format) {
        (CheckReport::Freshness, Format::Text) => say(freshness_text(&desk, &health)),
        (CheckReport::Freshness, Format::Json) => say(freshness_json(&desk, &health, n_errors)),
        (CheckReport::Language, format) => say(language_report::report(&desk, format)),
        (CheckReport::Translations, Format::Text) => say(translations_text(&health)),
        (CheckReport::Translations, Format::Json) => say(translations_json(&desk, &health, n_errors)),
        (CheckReport::Dashboard | CheckReport::Synonyms, format) => {
            let broken = broken_links(&desk, &diagnostics);
            say(match format {
                Format::Text => dashboard_text(&health, &broken),
                Format::Json => dashboard_json(&desk, &health, &broken, n_errors),
            });
        }
    }
    if n_errors > 0 {
        warn(format!(
            "The content has errors ({n_errors}), and what is wrong is not in this report. `stad check` tells them."
        ));
        return Ok(Ending::Faulty);
    }
    Ok(Ending::Well)
}

fn owner(health: &Health) -> &str {
    health.owner.as_ref().map_or("national", |city| city.as_str())
}

fn counts(health: &Health) -> JsonCounts {
    JsonCounts {
        stale: health.count(Freshness::Stale),
        last_day: health.count(Freshness::LastDay),
        unchecked: health.count(Freshness::Unchecked),
        fresh: health.count(Freshness::Fresh),
    }
}

fn counts_in_words(health: &Health) -> String {
    let JsonCounts { stale, last_day, unchecked, fresh } = counts(health);
    format!("{stale} too old, {last_day} too old tomorrow, {unchecked} never checked, {fresh} checked")
}

fn place(desk: &Desk, fact: &FactHealth) -> (String, Option<usize>) {
    let file = format!("content/{}", fact.spot.file);
    let line = desk.workshop.source(&file).and_then(|bytes| line_of(bytes, fact.spot.span));
    (file, line)
}

fn freshness_text(desk: &Desk, all: &[Health]) -> String {
    let mut lines = Vec::new();
    for health in all {
        lines.push(format!("{}: {}", health.called(), counts_in_words(health)));
        for fact in &health.facts {
            let (file, line) = place(desk, fact);
            let line = line.map(|line| format!(", line {line}")).unwrap_or_default();
            lines.push(format!("  {}: {} ({file}{line})", fact.subject, standing(fact)));
        }
        lines.push(String::new());
    }
    lines.join("\n").trim_end().to_owned()
}

fn standing(fact: &FactHealth) -> String {
    let Some(check) = &fact.checked else { return "never checked".to_owned() };
    let (on, by, last_day) = (check.on, &check.by, fact.threshold.last_day(check));
    match fact.freshness {
        Freshness::Stale => format!("too old, checked {on} by {by}, held until {last_day}"),
        Freshness::LastDay => format!("too old tomorrow, checked {on} by {by}"),
        Freshness::Fresh | Freshness::Unchecked => format!("checked {on} by {by}, holds until {last_day}"),
    }
}

fn freshness_json(desk: &Desk, all: &[Health], errors: usize) -> String {
    let fact = |fact| {
        let FactHealth { record, id, freshness, threshold, checked, .. }: &FactHealth = fact;
        let (file, line) = place(desk, fact);
        JsonFact {
            state: freshness.key(),
            record,
            id,
            sort: threshold.sort.key(),
            stale_after_days: threshold.days,
            checked_on: checked.as_ref().map(|check| check.on.to_string()),
            checked_by: checked.as_ref().map(|check| check.by.as_str()),
            last_day: checked.as_ref().map(|check| threshold.last_day(check).to_string()),
            file,
            line,
        }
    };
    let folder = |health| {
        let Health { facts, .. }: &Health = health;
        JsonFacts {
            owner: owner(health),
            name: health.called(),
            counts: counts(health),
            facts: facts.iter().map(fact).collect(),
        }
    };
    json("freshness", desk, errors, all.iter().map(folder).collect())
}

#[derive(Serialize)]
struct JsonTranslations<'a> {
    owner: &'a str,
    name: &'a str,
    translations: Vec<JsonTranslation<'a>>,
    /// Short texts of the folder's records without a translation, by language.
    untranslated_texts: BTreeMap<&'a str, &'a [String]>,
}

fn translations_text(all: &[Health]) -> String {
    let mut lines = Vec::new();
    for health in all {
        lines.push(health.called().to_owned());
        for lang in languages(health) {
            let of_lang: Vec<&TranslationHealth> =
                health.translations.iter().filter(|text| text.lang == lang).collect();
            let n = |state| of_lang.iter().filter(|text| text.state == state).count();
            let states = TranslationState::KEYS.iter().filter_map(|key| TranslationState::from_key(key));
            let counted = states.map(|state| (n(state), state)).filter(|(n, _)| *n > 0);
            let counts: Vec<String> = counted.map(|(n, state)| format!("{n} {}", in_words(state))).collect();
            let short = health.untranslated_texts.get(&lang).map_or(0, Vec::len);
            lines.push(format!("  {lang}: {}; {short} short texts not translated", counts.join(", ")));
            let urgent =
                of_lang.iter().filter(|text| matches!(text.state, TranslationState::Missing | TranslationState::Stale));
            lines.extend(urgent.map(|text| format!("    {}: content/{}", in_words(text.state), text.file)));
        }
        lines.push(String::new());
    }
    lines.push("`stad translate LANG FILE` writes what a translator fills in.".to_owned());
    lines.join("\n")
}

fn languages(health: &Health) -> BTreeSet<Lang> {
    let of_pages = health.translations.iter().map(|text| text.lang.clone());
    of_pages.chain(health.untranslated_texts.keys().cloned()).collect()
}

fn in_words(state: TranslationState) -> &'static str {
    match state {
        TranslationState::Missing => "missing",
        TranslationState::Stale => "older than the original",
        TranslationState::HumanUnreviewed => "by a person, not reviewed",
        TranslationState::MachineUnreviewed => "by a machine, not reviewed",
        TranslationState::Current => "reviewed",
    }
}

fn translations_json(desk: &Desk, all: &[Health], errors: usize) -> String {
    let folder = |health| {
        let Health { translations, untranslated_texts, .. }: &Health = health;
        JsonTranslations {
            owner: owner(health),
            name: health.called(),
            translations: translations.iter().map(translation).collect(),
            untranslated_texts: untranslated_texts
                .iter()
                .map(|(lang, texts)| (lang.as_str(), texts.as_slice()))
                .collect(),
        }
    };
    json("translations", desk, errors, all.iter().map(folder).collect())
}

fn translation(text: &TranslationHealth) -> JsonTranslation<'_> {
    JsonTranslation {
        file: format!("content/{}", text.file),
        language: text.lang.as_str(),
        state: text.state.key(),
        original_digest: &text.digest,
    }
}

fn json<T: Serialize>(report: &'static str, desk: &Desk, errors: usize, folders: Vec<T>) -> String {
    let today = desk.workshop.today().to_string();
    serde_json::to_string_pretty(&JsonReport { report, today, errors, folders }).unwrap_or_default()
}

/// A broken link, with the folder whose it is: `national`, or a city's id.
type Broken = (String, Diagnostic);

/// Links that lead nowhere: in the content, and on the pages where there are no errors that keep them from being made.
fn broken_links(desk: &Desk, diagnostics: &[Diagnostic]) -> Vec<Broken> {
    const IN_CONTENT: &[&str] =
        &["dangling-id", "dangling-page", "dangling-city", "link-to-nowhere", "link-kind-unknown"];
    const ON_PAGES: &[&str] = &["dead-link", "dead-anchor", "link-not-allowed"];
    let city = |file: &str| Some(file.strip_prefix("content/cities/")?.split_once('/')?.0.to_owned());
    let file = |told: &Diagnostic| told.labels.first().map(|label| label.file.clone()).unwrap_or_default();
    let national = || "national".to_owned();
    let in_content = diagnostics.iter().filter(|told| IN_CONTENT.contains(&told.code));
    let mut broken: Vec<Broken> =
        in_content.map(|told| (city(&file(told)).unwrap_or_else(national), told.clone())).collect();
    if let Some(edition) = desk.workshop.edition().filter(|_| !has_errors(diagnostics)) {
        let made = edition.make_all::<Infallible>(&|_| Ok(())).unwrap_or_else(|never| match never {});
        let on_pages = made.into_iter().filter(|told| ON_PAGES.contains(&told.code));
        let owner = |told: &Diagnostic| edition.owner_of(&file(told)).map_or_else(national, |city| city.to_string());
        broken.extend(on_pages.map(|told| (owner(&told), told)));
    }
    broken
}

fn dashboard_text(all: &[Health], broken: &[Broken]) -> String {
    let mut lines = Vec::new();
    for health in all {
        let missing: Vec<&str> = health.missing.iter().map(|part| part.key()).collect();
        let missing = if missing.is_empty() { "nothing".to_owned() } else { missing.join(", ") };
        let n_broken = broken.iter().filter(|(folder, _)| folder == owner(health)).count();
        lines.push(health.called().to_owned());
        lines.push(format!("  facts: {}", counts_in_words(health)));
        if health.owner.is_some() {
            lines.push(format!("  missing: {missing}"));
        }
        lines.push(format!("  unknown values: {}", health.n_unknown));
        let (unreviewed, untranslated) = (
            health.n_translations(TranslationState::is_unreviewed),
            health.n_translations(|state| state == TranslationState::Missing),
        );
        lines.push(format!("  translations: {unreviewed} that no human has reviewed, {untranslated} not made"));
        lines.push(format!("  broken links: {n_broken}"));
        lines.push(String::new());
    }
    lines.push("Links to other websites are not tried: the program never fetches anything from the net.".to_owned());
    lines.join("\n")
}

fn dashboard_json(desk: &Desk, all: &[Health], broken: &[Broken], errors: usize) -> String {
    let link = |told: &'_ Diagnostic| told.labels.first().map(|label| label.file.clone()).unwrap_or_default();
    let files: Vec<String> = broken.iter().map(|(_, told)| link(told)).collect();
    let folder = |health| {
        let Health { missing, n_unknown, translations, .. }: &Health = health;
        let of_folder = broken.iter().zip(&files).filter(|((folder, _), _)| folder == owner(health));
        JsonFolder {
            owner: owner(health),
            name: health.called(),
            facts: counts(health),
            missing: missing.iter().map(|part| part.key()).collect(),
            unknown_values: *n_unknown,
            translations: translations.iter().map(translation).collect(),
            broken_links: of_folder
                .map(|((_, told), file)| JsonLink { code: told.code, file, message: &told.message })
                .collect(),
        }
    };
    json("dashboard", desk, errors, all.iter().map(folder).collect())
}
