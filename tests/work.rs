//! How a city works: its routine, its sub-goals, its training, and what the feeds tell of them; and the codes on certificates.
#![allow(clippy::disallowed_methods, reason = "the builder of sites reads the fixtures")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use std::collections::BTreeSet;
use std::fs;

use atom_syndication::Feed;
use calcard::icalendar::{ICalendar, ICalendarComponentType};
use edition::{Made, differing, found, made_whole, whole};
use scraper::{ElementRef, Html};
use serde_json::{Value, json};
use stad::render::qr::qr;
use support::manifest;

const ROUTINE: &str = "cities/exempelby/routine.toml";
const TRAINING: &str = "cities/exempelby/training.toml";

fn words(element: &ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_routine_reads_the_same_whether_or_not_a_step_is_for_members_only() {
    let routine = String::from_utf8(whole().files()[ROUTINE].clone()).expect("a text");
    let (from, to) = (routine.find("[[step]]\nnumber = 2"), routine.find("[[step]]\nnumber = 3"));
    let (from, to) = (from.expect("the members' step"), to.expect("the last step"));
    let without = format!("{}{}", &routine[..from], routine[to..].replacen("number = 3", "number = 2", 1));
    let without = Made::of(whole().file(ROUTINE, without).inputs());
    let differing = differing(&made_whole().files, &without.files);
    assert!(differing.is_empty(), "that there is a step for members only shows in {differing:?}");
}

#[test]
fn a_step_reads_who_acts_what_they_do_and_who_receives_it() {
    let page = Html::parse_document(made_whole().text("exempelby/rutin/index.html"));
    let steps: Vec<String> = found(&page, "figure.routine > ol > li").iter().map(words).collect();
    assert_eq!(steps, ["Provverket får veta något.", "Provnämnden följer upp. Till: den som är utsatt"]);
    assert_eq!(found(&page, "figure.routine > figcaption").len(), 1);
    assert_eq!(
        found(&page, "figure.routine li svg[aria-hidden=true]").len(),
        1,
        "an arrow only where somebody receives"
    );
}

#[test]
fn every_city_stands_in_the_table_with_every_sub_goal() {
    for (path, expected) in [
        ("stad-for-stad/index.html", [["Exempelby", "nått 6 maj 2019", "planerat"], ["Provstad", "okänt", "okänt"]]),
        (
            "en/stad-for-stad/index.html",
            [["Exempelby", "reached 6 May 2019", "planned"], ["Provstad", "unknown", "unknown"]],
        ),
    ] {
        let page = Html::parse_document(made_whole().text(path));
        let rows: Vec<Vec<String>> = found(&page, ".goal-table tbody tr")
            .iter()
            .map(|row| row.child_elements().map(|cell| words(&cell)).collect())
            .collect();
        assert_eq!(rows, expected, "{path}");
        assert_eq!(found(&page, ".goal-table thead th[scope=col]").len(), 3, "{path}");
    }
}

#[test]
fn a_date_that_has_been_leaves_pages_and_calendars() {
    let holding = |day: &str, piece: &str| {
        let made = Made::of(whole().today(day).inputs());
        made.holding(piece).into_iter().map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert!(made_whole().holding("förbigångna").is_empty(), "a date that had been before the build");
    let last_day = holding("2026-12-01", "20261201");
    assert!(last_day.contains("exempelby/utbildning/training.ics"), "{last_day:?}");
    assert!(last_day.contains("exempelby/utbildning/stadskurs-2026-12-01.ics"), "{last_day:?}");
    assert_eq!(holding("2026-12-02", "20261201"), BTreeSet::new());
    assert_eq!(holding("2026-12-02", "stadskurs-2026-12-01"), BTreeSet::new());
    let none_left = Made::of(whole().today("2027-02-03").inputs());
    assert!(
        !none_left.files.contains_key("exempelby/utbildning/training.ics"),
        "a calendar without events is no calendar"
    );
}

#[test]
fn every_date_has_a_file_that_its_page_offers_with_the_warning() {
    for (path, n_own) in
        [("exempelby/utbildning", 3), ("utbildning", 1), ("en/exempelby/training", 3), ("en/training", 1)]
    {
        let page = Html::parse_document(made_whole().text(&format!("{path}/index.html")));
        let main = words(&found(&page, "main")[0]);
        let warning = if path.starts_with("en") { "stays on the phone" } else { "stannar i telefonen" };
        let first_link = if path.starts_with("en") { "Calendar file (ics)" } else { "Kalenderfil (ics)" };
        let (warned, offered) = (main.find(warning), main.find(first_link));
        assert!(warned.is_some() && warned < offered, "{path} offers a file before it warns");
        let all = made_whole().text(&format!("{path}/training.ics"));
        let mut n_files = 0;
        for link in found(&page, ".dates a") {
            let href = link.attr("href").expect("a link");
            let event = made_whole().text(&href[1..]);
            let read = ICalendar::parse(event).expect("calcard reads the calendar");
            assert_eq!(
                read.components.iter().filter(|c| c.component_type == ICalendarComponentType::VEvent).count(),
                1
            );
            if href.starts_with(&format!("/{path}/")) {
                let uid = event.lines().find(|line| line.starts_with("UID:")).expect("an identity");
                assert!(all.contains(uid), "{uid} is another event among all");
                n_files += 1;
            }
        }
        assert_eq!(n_files, n_own, "{path}");
    }
    let cancelled = made_whole().text("exempelby/utbildning/stadskurs-2026-12-08.ics");
    assert!(cancelled.contains("STATUS:CANCELLED") && cancelled.contains(":Inställt: Stadskursen"), "{cancelled}");
}

#[test]
fn the_dates_of_a_city_change_only_its_own_page_and_files() {
    let other = Made::of(whole().edit(TRAINING, "on = 2026-12-01", "on = 2026-12-03").inputs());
    let differing = differing(&made_whole().files, &other.files);
    let is_own = |path: &&&str| path.contains("exempelby/utbildning/") || path.contains("exempelby/training/");
    assert!(differing.iter().all(|path| is_own(&path)), "{differing:?}");
}

/// The entries of a feed: day, title.
fn entries(made: &Made, path: &str) -> Vec<(String, String)> {
    let feed = Feed::read_from(made.text(path).as_bytes()).expect("atom_syndication reads the feed");
    let mut ids = BTreeSet::new();
    assert!(feed.entries().iter().all(|entry| ids.insert(entry.id().to_owned())), "{path}: an id stands twice");
    let entry = |entry: &atom_syndication::Entry| {
        (entry.updated().format("%Y-%m-%d").to_string(), entry.title().as_str().to_owned())
    };
    feed.entries().iter().map(entry).collect()
}

#[test]
fn a_feed_tells_of_everything_that_has_a_day_and_of_nothing_else() {
    let told = |path: &str| {
        let entries = entries(made_whole(), path).into_iter();
        entries.map(|(day, title)| format!("{day} {title}")).collect::<Vec<_>>()
    };
    assert_eq!(
        told("exempelby/atom.xml"),
        [
            "2026-11-20 Kontakt i Exempelby: kontrollerade uppgifter",
            "2026-11-18 Stadskursen, 8 december 2026: Inställt",
            "2026-11-10 Växeln har ett nummer",
            "2026-01-10 Gällande Salongen har skrivit på Provlöftet",
            "2019-05-06 Exempelby har nått delmålet ”Ett nätverk”",
        ]
    );
    assert_eq!(
        told("en/exempelby/atom.xml")[..3],
        [
            "2026-11-20 Contact: checked facts",
            "2026-11-18 Stadskursen, 8 December 2026: Cancelled",
            "2026-11-10 The switchboard has a number",
        ]
    );
    assert_eq!(
        told("atom.xml"),
        [
            "2026-11-15 Provkursen, 4 mars 2027: Planerat",
            "2026-11-10 Växeln har ett nummer",
            "2026-11-02 Provet börjar",
            "2019-05-06 Exempelby har nått delmålet ”Ett nätverk”",
        ]
    );
    assert_eq!(told("provstad/atom.xml"), Vec::<String>::new(), "nobody has told anything with a day");
}

#[test]
fn a_city_s_pages_lead_to_its_feed_and_others_to_the_country_s() {
    for (path, expected) in [
        ("exempelby/rutin/index.html", vec!["/exempelby/atom.xml", "/atom.xml"]),
        ("en/exempelby/index.html", vec!["/en/exempelby/atom.xml", "/en/atom.xml"]),
        ("index.html", vec!["/atom.xml"]),
        ("provas/index.html", vec!["/atom.xml"]),
    ] {
        let page = Html::parse_document(made_whole().text(path));
        let feeds = found(&page, "head link[type='application/atom+xml']");
        assert_eq!(feeds.iter().filter_map(|link| link.attr("href")).collect::<Vec<_>>(), expected, "{path}");
        let titles: BTreeSet<_> = feeds.iter().filter_map(|link| link.attr("title")).collect();
        assert_eq!(titles.len(), expected.len(), "{path}: two feeds look the same");
    }
}

/// `tests/qr/qr.json` is the other half: a reader of codes reads back what is drawn here.
#[test]
fn the_codes_that_the_reader_is_handed_are_those_that_are_drawn() {
    let long = format!("https://prov.example/{}/", "lang-vag/".repeat(25));
    let texts = [
        "https://stad.example/exempelby/provloftet/gallande-salongen/",
        "https://stad.example/en/exempelby/provloftet/gallande-salongen/",
        "https://xn--prv-ula.example/?a=1&b=%C3%A5",
        "A",
        &long,
    ];
    let codes = texts.iter().map(|text| {
        let code = qr(text).expect("a text that fits");
        json!({ "text": text, "size": code.size, "d": code.d })
    });
    let drawn = serde_json::to_string_pretty(&Value::Array(codes.collect())).expect("JSON") + "\n";
    let golden = manifest().join("tests/qr/qr.json");
    if std::env::var_os("ACCEPT").is_some() {
        fs::write(&golden, &drawn).expect("the golden file can be written");
    }
    let same = fs::read_to_string(&golden).is_ok_and(|golden| golden == drawn);
    assert!(same, "tests/qr/qr.json differs; accept with: ACCEPT=1 cargo test --test work");
    assert!(qr(&"x".repeat(4000)).is_none(), "a text that no code holds has none");
}
