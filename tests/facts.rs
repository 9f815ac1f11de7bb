//! What the pages say of each fact's age, on small made-up sites.
#![allow(clippy::disallowed_methods, reason = "the builder of sites reads the fixtures")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use edition::{Made, found, made_whole, whole};
use scraper::Html;
use stad::model::ledger;
use stad::parse;
use support::SiteTest;

const ROUTES: &str = "cities/exempelby/routes.toml";

/// The whole site, with the street where one can go checked on a day; a street may be 365 days old, a number 200.
fn visited(on: &str) -> SiteTest {
    let street = "id = \"torget-visit\"\n";
    let check = format!("{street}checked_on = {on}\nchecked_by = \"Torgvakten\"\n");
    whole().edit("site.toml", "number = 365", "number = 200").edit(ROUTES, street, &check)
}

fn note_of(made: &Made, anchor: &str) -> (String, Option<String>, String) {
    let page = Html::parse_document(made.text("exempelby/kontakt/index.html"));
    let notes = found(&page, &format!("#{anchor} .source-note span[class]"));
    let text = |idx: usize| notes.get(idx).map(|note| note.text().collect::<String>()).unwrap_or_default();
    let state = notes.first().and_then(|note| note.attr("class")).unwrap_or_default();
    let last_day = notes.first().and_then(|note| note.attr("data-last-day")).map(str::to_owned);
    assert!(notes.iter().skip(1).all(|note| note.attr("hidden").is_some()), "what comes later is hidden today");
    (format!("{state}: {}", text(0)), last_day, text(1))
}

#[test]
fn a_street_is_trusted_as_long_as_places_are_and_then_shown_as_old() {
    let stale = "kontrollerad 1 mars 2026 av Torgvakten, men det är länge sedan".to_owned();
    let check = |today: &str, expected: (&str, Option<&str>, &str)| {
        let made = Made::of(visited("2026-03-01").today(today).inputs());
        let (shown, last_day, later) = note_of(&made, "torget-visit");
        assert_eq!((shown.as_str(), last_day.as_deref(), later.as_str()), expected, "{today}");
    };
    let fresh = "checked: kontrollerad 1 mars 2026 av Torgvakten";
    check("2026-11-23", (fresh, Some("2027-03-01"), &stale));
    check("2027-03-01", (fresh, Some("2027-03-01"), &stale));
    check("2027-03-02", (&format!("stale: {stale}"), None, ""));
}

#[test]
fn a_number_with_a_street_is_as_old_as_the_part_that_ages_first() {
    let number = "id = \"vaxeln-call\"\n";
    let site = visited("2026-03-01").edit(ROUTES, number, &format!("{number}place = \"Provgatan 2\"\n"));
    let (_, last_day, _) = note_of(&Made::of(site.inputs()), "vaxeln-call");
    assert_eq!(last_day.as_deref(), Some("2027-06-08"), "2026-11-20 and 200 days");
}

#[test]
fn what_nobody_has_checked_does_not_grow_old() {
    let (shown, last_day, later) = note_of(made_whole(), "jouren-call");
    assert_eq!((shown.as_str(), last_day, later.as_str()), ("unchecked: ännu inte kontrollerad", None, ""));
}

#[test]
fn a_list_with_an_unchecked_number_still_says_that_another_is_old() {
    let check = |today: &str, expected: (&str, Option<&str>)| {
        let made = Made::of(whole().today(today).inputs());
        let page = Html::parse_document(made.text("exempelby/index.html"));
        let note =
            found(&page, "main .source-note span[class]").into_iter().next().expect("the note of the first list");
        let words: String = note.text().collect();
        assert_eq!((words.as_str(), note.attr("data-last-day")), expected, "{today}");
    };
    check("2026-11-23", ("ännu inte kontrollerad", Some("2027-11-20")));
    check("2027-11-21", ("allt är inte kontrollerat, och en del för länge sedan", None));
}

#[test]
fn every_page_carries_the_day_after_which_it_is_old_and_hides_it_until_then() {
    let short = whole().edit("site.toml", "text = 730", "text = 730\nsite = 30");
    for (made, last_day) in [(made_whole(), "2027-05-22"), (&Made::of(short.inputs()), "2026-12-23")] {
        for (path, text) in made.pages() {
            let page = Html::parse_document(text);
            let notices = found(&page, ".aged[hidden]");
            assert_eq!(notices.len(), 1, "{path}");
            assert_eq!(notices[0].attr("data-last-day"), Some(last_day), "{path}");
            assert!(text.contains("/age/age.js"), "{path} cannot show it");
        }
    }
    let page = Html::parse_document(made_whole().text("index.html"));
    let words: String = found(&page, ".aged").iter().flat_map(|notice| notice.text()).collect();
    let expected = "Den här sidan gjordes 23 november 2026. Det är länge sedan. Nummer och tider kan ha ändrats.";
    assert_eq!(words, expected);
}

#[test]
fn every_record_with_a_source_stands_in_the_ledger() {
    for site in [whole(), edition::real()] {
        let mut written: Vec<(String, usize)> = Vec::new();
        for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with(".toml")) {
            let Some(stad::model::document::Document::Records(top)) = parse::document(path, bytes).0 else { continue };
            sources(path, &top, &mut written);
        }
        let checked = site.check().site.expect("a site");
        let cities = checked.cities.values().flat_map(|city| ledger::city(city));
        let lines = ledger::national(&checked.national).into_iter().chain(cities);
        let mut in_ledger: Vec<(String, usize)> =
            lines.map(|line| (line.provenance.spot.file.to_string(), line.provenance.spot.span.start)).collect();
        in_ledger.sort();
        written.sort();
        assert_eq!(in_ledger, written, "src/model/ledger.rs lists every record that takes the provenance keys");
    }
}

fn sources(path: &str, node: &stad::model::document::Node, found: &mut Vec<(String, usize)>) {
    use stad::model::document::NodeValue;
    match &node.value {
        NodeValue::Table(entries) => {
            for entry in entries {
                if entry.key == "source" && !path.ends_with("/sources.toml") {
                    found.push((path.to_owned(), entry.value.span.start));
                } else {
                    sources(path, &entry.value, found);
                }
            }
        }
        NodeValue::List(items) => items.iter().for_each(|item| sources(path, item, found)),
        _ => {}
    }
}
