//! The site of the real content: the same on any number of threads, every word of it said, every number a record's.
#![allow(clippy::disallowed_methods, reason = "these tests read the content and the program's own files")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use edition::{Made, Part, differing, found, made_real, made_whole, make_with_threads, real, text_of, whole};
use scraper::{ElementRef, Html, Selector};
use stad::model::contact::{Area, ContactRoute, RouteValue};
use stad::model::ids::MunicipalityCode;
use stad::model::lang::Lang;
use stad::model::phone::PhoneNumber;
use stad::model::phone_like::phone_like;
use stad::model::site::Site;
use stad::model::situation::Situation;
use stad::model::who_to_call::is_guarded;
use stad::words::fluent::Catalogue;
use support::{manifest, theme};

#[test]
fn the_real_site_is_the_same_on_one_thread_and_on_eight() {
    let (alone, told) = make_with_threads(real().inputs_with(theme()), 1);
    assert!(told.is_empty(), "{told:#?}");
    assert_eq!(differing(&alone, &made_real().files), NOTHING);
}

#[test]
fn the_small_site_is_the_same_on_one_thread_and_on_eight() {
    let (alone, told_alone) = make_with_threads(whole().inputs(), 1);
    let (together, told) = make_with_threads(whole().inputs(), 8);
    assert_eq!(differing(&alone, &together), NOTHING);
    assert_eq!(told_alone, told);
}

const NOTHING: &[&str] = &[];

#[test]
fn every_municipality_of_sweden_begins_with_112_and_three_more() {
    for code in made_real().edition.site.national.places.municipalities.values() {
        for top in TOPS {
            let path = format!("{top}{}/index.html", code.slug);
            let (_, main) = made_real().text(&path).split_once("<main").expect("a page has its main part");
            let digits = |link: &str| link.chars().take_while(|c| *c == '+' || c.is_ascii_digit()).collect::<String>();
            let phones: Vec<String> = main.split("tel:").skip(1).map(digits).collect();
            assert_eq!(phones.first().map(String::as_str), Some("112"), "{path}");
            let routes: BTreeSet<&String> = phones.iter().collect();
            assert!(routes.len() >= 4, "{path} has only {routes:?}");
        }
    }
}

/// `exempelby`, `en/exempelby`: where pages of both languages begin.
const TOPS: [&str; 2] = ["", "en/"];

#[test]
fn no_line_for_professionals_stands_where_somebody_exposed_or_a_child_reads() {
    let site = &made_real().edition.site;
    let for_work: Vec<String> = site.national.routes.iter().filter(|r| !r.is_public()).filter_map(address).collect();
    assert!(for_work.contains(&"tel:+4620390000".to_owned()), "{for_work:?}");
    let guarded: Vec<&Situation> = site.national.situations.iter().filter(|s| is_guarded(&s.audience)).collect();
    let titles = |lang: &Lang| guarded.iter().map(|s| s.title.get(lang).0.to_owned()).collect::<BTreeSet<String>>();
    let titles: BTreeSet<String> = site.config.languages.iter().flat_map(titles).collect();
    let mut n_seen = 0;
    let holds_one = |page: &str| for_work.iter().any(|address| page.contains(address));
    for (path, page) in made_real().pages().filter(|(_, page)| holds_one(page)) {
        let page = Html::parse_document(page);
        let by_title = found(&page, "main section").into_iter().filter(|section| {
            let h2 = found_in(section, "h2").first().map(|h2| h2.text().collect::<String>());
            h2.is_some_and(|h2| titles.contains(&h2))
        });
        let first = found(&page, ".first-calls, [aria-labelledby=part-more-public], [aria-labelledby=part-more]");
        for section in by_title.chain(first) {
            for link in found_in(&section, "a[href]").iter().filter_map(|link| link.attr("href")) {
                assert!(!for_work.iter().any(|address| address == link), "{path}: {link} in\n{}", section.html());
                n_seen += 1;
            }
        }
    }
    assert!(n_seen > 1000, "only {n_seen} links were seen: the test no longer finds the sections");
}

#[test]
fn a_regional_route_stands_on_the_pages_of_its_municipalities_and_no_others() {
    let site = &made_real().edition.site;
    let has_network = |code: &MunicipalityCode| site.summaries.iter().any(|city| city.code == *code);
    let regional = site.national.routes.iter().filter(|r| r.area != Area::National && r.is_public());
    let mut n_regional = 0;
    for route in regional {
        let address = address(route).expect("a number or a mail address");
        for place in site.national.places.municipalities.values().filter(|place| !has_network(&place.code)) {
            for top in TOPS {
                let path = format!("{top}{}/index.html", place.slug);
                let there = made_real().text(&path).contains(&address);
                assert_eq!(there, route.area.covers(place.code), "{} on {path}", route.id);
            }
        }
        n_regional += 1;
    }
    assert!(n_regional > 0);
}

#[test]
fn where_nobody_is_known_the_page_says_so() {
    for (top, lang, who, ask) in [("", "sv", "vem-ska-jag-ringa", "fraga"), ("en/", "en", "who-to-call", "ask")] {
        let none = catalogue(lang).say("calls.none_country", &[]);
        for page in [who, ask] {
            assert!(made_real().text(&format!("{top}{page}/index.html")).contains(&none), "{page}");
            assert!(!made_real().text(&format!("{top}helsingborg/{page}/index.html")).contains(&none), "{page}");
        }
    }
}

fn address(route: &ContactRoute) -> Option<String> {
    match &route.value {
        RouteValue::Phone(number) => Some(format!("tel:{}", number.dial())),
        RouteValue::Mail(mail) => Some(format!("mailto:{mail}")),
        RouteValue::Web(_) | RouteValue::Street(_) | RouteValue::Unknown { .. } => None,
    }
}

fn found_in<'a>(element: &ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// A text that is missing is printed as its key: `card.hours`.
#[test]
fn no_page_prints_the_key_of_a_text() {
    let catalogue = catalogue("sv");
    let places: BTreeSet<&str> = catalogue.fixed().keys().map(String::as_str).collect();
    let is_key = |word: &str| {
        let word = word.trim_matches(|letter: char| !letter.is_ascii_lowercase());
        let (place, role) = word.split_once('.').unwrap_or_default();
        places.contains(place) && !role.is_empty() && role.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    assert!(is_key("card.hours") && is_key("(nav.a_to_z),") && !is_key("card."));
    let mut printed = BTreeSet::new();
    for (path, page) in made_real().pages() {
        let keys = words_of(page).filter(|word| is_key(word));
        printed.extend(keys.map(|key| format!("{key} on {path}")));
    }
    assert!(printed.is_empty(), "add to themes/stad/locales: {printed:#?}");
}

/// Whatever a page says in its text and attributes, word by word; addresses are no words, and the style says nothing.
fn words_of(page: &str) -> impl Iterator<Item = &str> {
    let (before, style) = page.split_once("<style>").expect("a page has its style");
    let (_, after) = style.split_once("</style>").expect("a style ends");
    let words = [before, after].into_iter().flat_map(|part| part.split([' ', '\n', '<', '>', '"', '=', '\'']));
    words.filter(|word| !word.contains('/'))
}

/// The program names its texts by keys in its own text; a template's are looked up when it is rendered.
#[test]
fn every_text_that_the_program_names_is_there() {
    let catalogues = [catalogue("sv"), catalogue("en")];
    let (mut n_seen, mut missing) = (0, BTreeSet::new());
    for (file, text) in rust_files(&manifest().join("src")) {
        for literal in literals(&text) {
            for catalogue in &catalogues {
                match named(&literal, &text, catalogue) {
                    Named::Nothing => {}
                    Named::Text => n_seen += 1,
                    Named::Missing => drop(missing.insert(format!("`{literal}` in {file}"))),
                }
            }
        }
    }
    assert!(n_seen > 200, "only {n_seen} keys were seen: the test no longer finds them");
    assert!(missing.is_empty(), "add to themes/stad/locales: {missing:#?}");
}

enum Named {
    Nothing,
    Text,
    Missing,
}

/// Whether a string of the program names a text: a whole key (`card.hours`), or the beginning of several (`card.{term}`).
fn named(literal: &str, text: &str, catalogue: &Catalogue) -> Named {
    const ENDINGS: &[&str] =
        &["toml", "md", "csv", "json", "js", "css", "html", "svg", "txt", "xml", "vcf", "ics", "ftl"];
    let beginning = literal.split('{').next().unwrap_or_default();
    let Some((place, role)) = beginning.split_once('.') else { return Named::Nothing };
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if place.is_empty() || !letters(place) || !letters(role) || ENDINGS.contains(&role) {
        return Named::Nothing;
    }
    let whole = beginning == literal;
    let said = ["say", "fill"].iter().any(|verb| text.contains(&format!("{verb}(\"{literal}\"")));
    if !said && !catalogue.fixed().contains_key(place) || (whole && role.is_empty()) {
        return Named::Nothing;
    }
    let there = if whole {
        catalogue.has(literal)
    } else {
        catalogue.fixed().get(place).is_some_and(|roles| roles.keys().any(|key| key.starts_with(role)))
    };
    if there { Named::Text } else { Named::Missing }
}

fn catalogue(lang: &str) -> Catalogue {
    let bytes = fs::read(manifest().join(format!("themes/stad/locales/{lang}.ftl"))).expect("the theme's texts");
    let (catalogue, told) = Catalogue::read(&Lang::new(lang).expect("a language"), "locales", &bytes);
    assert!(told.is_empty(), "{told:#?}");
    catalogue
}

/// The program's files above their tests.
fn rust_files(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            files.extend(rust_files(&entry));
        } else {
            let text = fs::read_to_string(&entry).expect("a text");
            let above = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
            files.push((entry.display().to_string(), above));
        }
    }
    files
}

/// The strings of one line in a program's text.
fn literals(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

#[test]
fn every_telephone_number_of_the_output_is_that_of_a_record() {
    for made in [made_whole(), made_real()] {
        let known = numbers(&made.edition.site);
        let mut n_seen = 0;
        for (path, text) in texts(made) {
            for range in phone_like(&text) {
                let digits: String = text[range].chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                n_seen += 1;
                assert!(known.contains(&digits), "{path}: `{digits}` is the number of no record");
            }
        }
        assert!(n_seen > 50, "only {n_seen} numbers were seen: the test no longer finds them");
    }
}

/// Every form in which a record's number may be written, without spaces and hyphens.
fn numbers(site: &Site) -> BTreeSet<String> {
    let cities = site.cities.values().flat_map(|city| &city.routes);
    let bare = |text: &str| text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
    let forms = |route: &ContactRoute| match &route.value {
        RouteValue::Phone(PhoneNumber::Full { e164, display, international }) => {
            vec![bare(e164), bare(display), bare(international)]
        }
        RouteValue::Phone(short @ PhoneNumber::Short(_)) => vec![bare(short.display())],
        _ => Vec::new(),
    };
    site.national.routes.iter().chain(cities).flat_map(forms).collect()
}

/// What the files say: pages as they are read, everything else as it is written.
fn texts(made: &Made) -> impl Iterator<Item = (&str, String)> {
    const READ: &[&str] = &[".html", ".json", ".xml", ".vcf", ".ics", ".txt"];
    let files = made.files.keys().filter(|path| READ.iter().any(|ending| path.ends_with(ending)));
    files.map(|path| {
        let text = made.text(path);
        (path.as_str(), if path.ends_with(".html") { text_of(text, Part::Page) } else { text.replace("\r\n ", "") })
    })
}
