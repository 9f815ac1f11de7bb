//! Whatever is written in one city's folder changes that city's pages alone, and the national lists that name it.
#![allow(clippy::disallowed_methods, reason = "the builder of sites reads the fixtures")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use std::collections::BTreeSet;
use std::env;

use edition::{Files, differing, found, made_whole, make, whole};
use proptest::prelude::Strategy as _;
use proptest::prop_oneof;
use proptest::sample::{Index, select};
use proptest::strategy::{Just, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use scraper::Html;
use stad::model::diagnostic::has_errors;
use stad::pipeline::{Room, Workshop};

const CITY: &str = "cities/exempelby/";

/// What names all cities: the search, the sitemap, the news and the dates of all, the finder.
const LISTS: &[&str] = &["search/", "sitemap.xml", "atom.xml", "en/atom.xml", "places.sv.json", "places.en.json"];
/// The pages that print a city's summary: its name, its state, its goals, its pledges, its training.
const PRINTING_SUMMARIES: &[&str] = &[
    "index.html",
    "en/index.html",
    "borja/",
    "en/start/",
    "stad-for-stad/",
    "en/stad-for-stad/",
    "kommuner/",
    "en/municipalities/",
    "respekt-thai/",
    "en/respekt-thai/",
    "utbildning/",
    "en/training/",
    "provloftet/",
    "en/provloftet/",
    "nyheter/",
    "en/news/",
];

/// An edit that somebody could make.
#[derive(Debug, Clone)]
enum Edit {
    /// A word is written in another word's place.
    Word(&'static str),
    /// A number or an address is another.
    Way,
    /// A line is taken out.
    Cut,
    /// A line is written twice.
    Double,
    /// A piece is written at the end of the file.
    Append(&'static str),
}

const WORDS: &[&str] = &[
    "annat",
    "Lund",
    "112",
    "provstad",
    "sos-112",
    "2026-11-25",
    "unknown",
    "https://exempelby.example/x",
    "<b>",
    "[](city:provstad)",
];
const ENDS: &[&str] = &[
    "\nEtt stycke till, om [vem du ringer](page:who-to-call).\n",
    "\n## En rubrik till\n\nText.\n",
    "\n[[fact]]\nid = \"nytt\"\ntext = \"Nytt.\"\nsource = \"stadskalla\"\n",
];

/// One edit of one file; `None` when the file has nothing that it could change.
fn edited(text: &str, edit: &Edit, at: Index) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    if lines.is_empty() {
        return None;
    }
    let line = at.index(lines.len());
    let with = |new: Vec<&str>| [&lines[..line], &new, &lines[line + 1..]].concat().join("\n") + "\n";
    Some(match edit {
        Edit::Way => {
            let is_way = |line: &str| ["\"0", "@", "https:"].iter().any(|sign| line.contains(sign));
            let ways: Vec<usize> = (0..lines.len()).filter(|i| is_way(lines[*i])).collect();
            let line = *ways.get(at.index(ways.len().max(1)))?;
            let old = lines[line].split('"').find(|value| value.starts_with('0') || is_way(value))?;
            let new = if old.contains('@') {
                "ny@exempelby.example"
            } else if old.contains("https:") {
                "https://exempelby.example/ny"
            } else {
                "040-628 04 77"
            };
            let new = lines[line].replacen(old, new, 1);
            [&lines[..line], &[&new], &lines[line + 1..]].concat().join("\n") + "\n"
        }
        Edit::Cut => with(vec![]),
        Edit::Double => with(vec![lines[line], lines[line]]),
        Edit::Append(piece) => format!("{text}{piece}"),
        Edit::Word(word) => {
            let old = lines[line].split(['"', ' ', '=']).rfind(|word| word.len() > 3)?;
            with(vec![&lines[line].replacen(old, word, 1)])
        }
    })
}

/// Every number, mail address and foreign page that some pages lead to.
fn ways_out(files: &Files, paths: &[&str]) -> BTreeSet<String> {
    let pages = paths.iter().filter(|path| path.ends_with(".html")).filter_map(|path| files.get(*path));
    let links = |bytes: &Vec<u8>| {
        let page = Html::parse_document(&String::from_utf8_lossy(bytes));
        let all = found(&page, "main a[href]");
        all.iter().filter_map(|link| link.attr("href").map(str::to_owned)).collect::<Vec<_>>()
    };
    pages.flat_map(links).filter(|href| !href.starts_with(['/', '#'])).collect()
}

#[test]
fn a_random_edit_in_one_city_changes_nothing_of_others() {
    let (n_tried, n_needed) = if env::var_os("LONG").is_some() { (2_000, 400) } else { (70, 10) };
    let files: Vec<String> = whole()
        .files()
        .keys()
        .filter(|path| path.starts_with(CITY) && (path.ends_with(".toml") || path.ends_with(".md")))
        .cloned()
        .collect();
    let edits = prop_oneof![
        2 => select(WORDS).prop_map(Edit::Word),
        3 => Just(Edit::Way),
        1 => Just(Edit::Cut),
        1 => Just(Edit::Double),
        1 => select(ENDS).prop_map(Edit::Append),
    ];
    let strategy = (select(files), edits, proptest::prelude::any::<Index>());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &[6; 32]));
    let mut workshop = Workshop::open(whole().inputs());
    let mut n_changing = 0;
    let mut n_leading_elsewhere = 0;
    for _ in 0..n_tried {
        let (path, edit, at) = strategy.new_tree(&mut runner).expect("an edit").current();
        let original = whole().files()[&path].clone();
        let text = String::from_utf8(original.clone()).expect("text");
        let Some(changed) = edited(&text, &edit, at) else { continue };
        workshop.save(Room::Content, &path, Some(changed.into_bytes()));
        // A slip changes nothing at all: the edition that was stays.
        if !has_errors(workshop.diagnostics()) {
            let (made, _) = make(workshop.edition().expect("a site without errors"));
            let all = differing(&made_whole().files, &made);
            n_changing += usize::from(!all.is_empty());
            // Whoever compares two editions by `stad diff` reads the sheets of contacts: a number or link that is
            // another on any page must be another there.
            let before = &made_whole().files;
            let of_city = |files: &Files| {
                let pages =
                    files.keys().filter(|path| path.starts_with("exempelby/") || path.starts_with("en/exempelby/"));
                ways_out(files, &pages.map(String::as_str).collect::<Vec<_>>())
            };
            if ways_out(&made, &all) != ways_out(before, &all) && of_city(&made) != of_city(before) {
                n_leading_elsewhere += 1;
                assert!(
                    all.contains(&"exempelby/contacts.json"),
                    "{edit:?} in {path} leads elsewhere, and no sheet tells it"
                );
            }
            for changed in all {
                let own = ["exempelby/", "en/exempelby/"].iter().any(|own| changed.starts_with(own));
                let is_list = LISTS.iter().chain(PRINTING_SUMMARIES).any(|list| match list.strip_suffix('/') {
                    Some(_) => changed.starts_with(list),
                    None => changed == *list,
                });
                assert!(own || is_list, "{edit:?} in {path} changes {changed}");
                assert!(!changed.contains("provstad"), "{edit:?} in {path} changes another city's page: {changed}");
            }
        }
        workshop.save(Room::Content, &path, Some(original));
    }
    assert!(n_leading_elsewhere >= n_needed / 10, "only {n_leading_elsewhere} of {n_tried} lead elsewhere");
    assert!(n_changing >= n_needed, "only {n_changing} of {n_tried} edits changed anything");
}
