//! The site's settings.

use crate::model::date::Date;
use crate::model::diagnostic::Severity;
use crate::model::lang::Lang;
use crate::model::site::{
    AccessibilityFacts, Conformance, NeutralTitles, SiteConfig, StaleAfterDays, TranslationLimits,
};
use crate::validate::field::Field;
use crate::validate::hosts;
use crate::validate::record::Record;
use crate::validate::web;

/// `site.toml`.
pub fn config(record: &Record<'_>) -> Option<SiteConfig> {
    let address = address(record);
    let title = record.text("title");
    let (languages, default_language) = languages(record);
    let publisher = record.text_or_unknown("publisher");
    let publisher_confirmed =
        record.required("publisher_confirmed", "publisher_confirmed = false").and_then(|f| f.yes());
    if let (Some(None), Some(true)) = (&publisher, publisher_confirmed) {
        let message = "`publisher_confirmed` is `true`, though `publisher` is `unknown`";
        let help = Some("write `publisher_confirmed = false`".to_owned());
        record.error_at("confirmed-by-nobody", "publisher_confirmed", message, help);
    }
    let exit_to = record.required("exit_to", "exit_to = \"https://www.smhi.se/\"").and_then(|f| exit_to(&f));
    let neutral_titles = record.optional("neutral_titles");
    let neutral_titles = neutral_titles.map_or(Some(NeutralTitles::default()), |f| f.choice(NEUTRAL_TITLES, titles_as));
    let feedback = record.optional_https("feedback");
    let stale_after_days = group(record, "stale_after_days", stale_after_days);
    let translations = record.optional("translations").map_or(Some(TranslationLimits::default()), translations);
    if let Some(field) = record.optional("links") {
        record.reader.record(record.file, "links", field.node, hosts::links);
    }
    let accessibility = group(record, "accessibility", accessibility);
    #[rustfmt::skip]
    let config = SiteConfig {
        address: address?, title: title?, languages: languages?, default_language: default_language?, publisher: publisher?,
        publisher_confirmed: publisher_confirmed?, exit_to: exit_to?, neutral_titles: neutral_titles?, feedback, stale_after_days: stale_after_days?,
        translations: translations?, accessibility: accessibility?,
    };
    Some(config)
}

const NEUTRAL_TITLES: &[&str] = &["everywhere", "help-pages"];

fn titles_as(key: &str) -> Option<NeutralTitles> {
    match key {
        "everywhere" => Some(NeutralTitles::Everywhere),
        "help-pages" => Some(NeutralTitles::HelpPages),
        _ => None,
    }
}

/// Names of hosts, without what stands before and after, that greet their visitor by name or show what was looked at before.
const PERSONAL: &[&str] = &[
    "google",
    "youtube",
    "bing",
    "msn",
    "yahoo",
    "live",
    "outlook",
    "facebook",
    "instagram",
    "tiktok",
    "snapchat",
    "twitter",
    "x",
    "linkedin",
    "reddit",
    "pinterest",
    "amazon",
    "netflix",
    "spotify",
    "blocket",
    "tradera",
    "temu",
    "ebay",
];

/// Where the way out leads: a page that is the same for everybody, since one that is not tells who sits there.
fn exit_to(field: &Field<'_>) -> Option<String> {
    let address = field.https()?;
    let host = web::host(&address)?;
    let name = host.rsplit('.').nth(1).unwrap_or_default();
    if PERSONAL.contains(&name) {
        let help = Some("choose a page that is the same for everybody: `https://www.smhi.se/`".to_owned());
        field.error(
            "exit-to-personal",
            format!("`exit_to` leads to `{host}`, which shows each visitor what is hers"),
            help,
        );
        return None;
    }
    Some(address)
}

/// `[translations]`: what the state of an emergency page's translation is told as.
fn translations(field: Field<'_>) -> Option<TranslationLimits> {
    let record = field.record;
    let limits = record.reader.record(record.file, "translations", field.node, |record| {
        let default = TranslationLimits::default();
        let told = |key| record.optional(key).map(|field| field.choice(&["error", "warning", "ignore"], told_as));
        let missing = told("emergency_missing").unwrap_or(Some(default.missing));
        let stale = told("emergency_stale").unwrap_or(Some(default.stale));
        Some(TranslationLimits { missing: missing?, stale: stale? })
    });
    limits.flatten()
}

fn told_as(key: &str) -> Option<Option<Severity>> {
    match key {
        "error" => Some(Some(Severity::Error)),
        "warning" => Some(Some(Severity::Warning)),
        "ignore" => Some(None),
        _ => None,
    }
}

fn group<T>(record: &Record<'_>, key: &'static str, read: impl FnOnce(&Record<'_>) -> Option<T>) -> Option<T> {
    let field = record.required(key, &format!("[{key}]"))?;
    record.reader.record(record.file, key, field.node, read).flatten()
}

fn address(record: &Record<'_>) -> Option<String> {
    let field = record.required("address", "address = \"https://stad.example\"")?;
    let address = field.https()?;
    if !web::is_bare_host(&address) {
        field.error(
            "bad-web-address",
            "`address` is more than a host",
            Some("write it like this: `address = \"https://stad.example\"`".to_owned()),
        );
        return None;
    }
    Some(address.trim_end_matches('/').to_owned())
}

fn languages(record: &Record<'_>) -> (Option<Vec<Lang>>, Option<Lang>) {
    let written = record.required("languages", "languages = [\"sv\"]");
    let languages = written.map(|f| f.distinct("language codes", |item| item.lang())).filter(|list| !list.is_empty());
    if let (Some(field), None) = (written, &languages)
        && field.is_list()
        && field.items("language codes").is_empty()
    {
        field.error("empty-list", "the site has no language", Some("write `languages = [\"sv\"]`".to_owned()));
    }
    let field = record.required("default_language", "default_language = \"sv\"");
    let default = field.and_then(|f| f.lang());
    if let (Some(all), Some(lang), Some(field)) = (&languages, &default, field)
        && !all.contains(lang)
    {
        let message = format!("the default language `{lang}` is none of the site's `languages`");
        field.error("unknown-language", message, Some(format!("add `\"{lang}\"` to `languages`")));
    }
    (languages, default)
}

/// Half a year: as long as opening hours are trusted, where a site does not say otherwise.
const SITE_DAYS: u32 = 180;

fn stale_after_days(record: &Record<'_>) -> Option<StaleAfterDays> {
    let days = |key: &'static str, example: &str| record.required(key, example).and_then(|f| f.number(1, 36_500));
    let number = days("number", "number = 365");
    let hours = days("hours", "hours = 180");
    let place = days("place", "place = 365");
    let text = days("text", "text = 730");
    let site = record.optional("site").map_or(Some(SITE_DAYS), |f| f.number(1, 36_500));
    Some(StaleAfterDays { number: number?, hours: hours?, place: place?, text: text?, site: site? })
}

fn accessibility(record: &Record<'_>) -> Option<AccessibilityFacts> {
    let status = record.choice("status", Conformance::KEYS, Conformance::from_key);
    let assessed_on = record
        .required("assessed_on", "assessed_on = \"unknown\"")
        .and_then(|f| if f.is_unknown() { Some(None) } else { f.date().map(Some) });
    check_claim(record, status, assessed_on.flatten());
    let method = record.text("method");
    let known_gaps = record.required("known_gaps", "known_gaps = []").map(|f| f.texts());
    Some(AccessibilityFacts { status: status?, assessed_on: assessed_on?, method: method?, known_gaps: known_gaps? })
}

/// Whoever claims something has looked.
fn check_claim(record: &Record<'_>, status: Option<Conformance>, assessed_on: Option<Date>) {
    if let (Some(status @ (Conformance::Full | Conformance::Partial)), None) = (status, assessed_on) {
        let message = format!("the accessibility is said to be `{}`, and nobody has assessed it", status.key());
        let help = Some("write `status = \"not-assessed\"`, or the day in `assessed_on`".to_owned());
        record.error_at("claim-without-assessment", "status", message, help);
    }
}
