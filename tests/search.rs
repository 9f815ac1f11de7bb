//! The search index over small sites, and the contract with the browser that reads it.
//!
//! `tests/search/*.test.mjs` read what stands here: run them with `node --test tests/search/`.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;
use stad::index::cut::Sizes;
use stad::index::words::{bare, digits, fold, is_unspaced, words};
use stad::index::{files, files_of_size, synonyms};
use stad::model::passage::SearchPage;

const SV_PAGES: &str = include_str!("search/pages.sv.toml");
const EN_PAGES: &str = include_str!("search/pages.en.toml");
const OTHER_PAGES: [(&str, &str); 3] = [
    ("th", include_str!("search/pages.th.toml")),
    ("ar", include_str!("search/pages.ar.toml")),
    ("fa", include_str!("search/pages.fa.toml")),
];
const SV_SYNONYMS: &str = include_str!("../themes/stad/search/synonyms.sv.toml");
const EN_SYNONYMS: &str = include_str!("../themes/stad/search/synonyms.en.toml");
const VECTORS: &str = include_str!("search/vectors.json");
/// Set to write the index files anew that the browser's tests read.
const ACCEPT: &str = "STAD_ACCEPT";
/// So small that the fixture's pages fill several files of each sort.
const CUT: Sizes = Sizes { whole: 1_000, words: 1_500, cards: 800, most_files: 90 };

#[derive(Deserialize)]
struct Pages {
    page: Vec<Page>,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Page {
    url: String,
    title: String,
    place: Option<String>,
    place_aliases: Vec<String>,
    kind: String,
    shared_text: bool,
    summary: String,
    headings: Vec<String>,
    body: String,
    search_words: Vec<String>,
    numbers: Vec<String>,
    national: bool,
    reaches: bool,
    overview: bool,
    names: Vec<String>,
}

#[derive(Deserialize)]
struct Vectors {
    fold: Vec<(String, String)>,
    words: Vec<(String, Vec<String>)>,
    digits: Vec<(String, String)>,
    bare: Vec<(String, String)>,
    unspaced: Vec<(String, bool)>,
}

fn pages(text: &str) -> Vec<SearchPage> {
    let pages: Pages = toml::from_str(text).expect("the fixture is TOML");
    let page = |page: Page| SearchPage {
        url: page.url,
        title: page.title,
        place: page.place,
        place_aliases: page.place_aliases,
        kind: page.kind,
        shared_text: page.shared_text,
        summary: page.summary,
        headings: page.headings,
        body: page.body,
        search_words: page.search_words,
        numbers: page.numbers,
        national: page.national,
        reaches: page.reaches,
        overview: page.overview,
        names: page.names,
    };
    pages.page.into_iter().map(page).collect()
}

#[test]
fn text_is_cut_and_folded_as_the_browser_does() {
    let vectors: Vectors = serde_json::from_str(VECTORS).expect("the vectors are JSON");
    for (text, expected) in vectors.fold {
        assert_eq!(fold(&text), expected, "{text}");
    }
    for (text, expected) in vectors.words {
        assert_eq!(words(&text), expected, "{text}");
    }
    for (number, expected) in vectors.digits {
        assert_eq!(digits(&number), expected, "{number}");
    }
    for (folded, expected) in vectors.bare {
        assert_eq!(bare(&folded), expected, "{folded}");
    }
    for (word, expected) in vectors.unspaced {
        assert_eq!(is_unspaced(&word), expected, "{word}");
    }
}

#[test]
fn lists_of_synonyms_have_the_right_shape() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("themes/stad/search");
    let lists = std::fs::read_dir(folder).expect("the lists").map(|list| list.expect("a list").path());
    for list in lists {
        let text = std::fs::read_to_string(&list).expect("a list");
        assert_eq!(synonyms::fault(&text), None, "{}", list.display());
    }
}

#[test]
fn root_alone_has_a_fixed_address() {
    let files = files("sv", &pages(SV_PAGES), SV_SYNONYMS);
    assert_eq!(files[0].0, "search/sv.json");
    let root: serde_json::Value = serde_json::from_slice(&files[0].1).expect("the root is JSON");
    assert_eq!(files[1].0, format!("search/sv-{}.bin", root["common"].as_str().unwrap_or_default()));
    assert_eq!(files.len(), 2);
    assert!(files[0].1.len() < 200);
}

#[test]
fn same_pages_give_the_same_bytes() {
    let pages = pages(SV_PAGES);
    let first = files_of_size("sv", &pages, SV_SYNONYMS, &CUT);
    let others: Vec<_> = std::thread::scope(|scope| {
        let run = || files_of_size("sv", &pages, SV_SYNONYMS, &CUT);
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(run)).collect();
        threads.into_iter().map(|thread| thread.join().expect("indexing does not fail")).collect()
    });
    for other in others {
        assert!(first == other, "two runs over the same pages differ");
    }
}

#[test]
fn language_without_pages_has_a_search_that_finds_nothing() {
    assert_eq!(files("th", &[], "").len(), 2);
    assert_eq!(files_of_size("th", &[], "", &Sizes { whole: 0, ..CUT }).len(), 3);
}

#[test]
fn browser_tests_read_the_index_as_it_is_now() {
    let sv = pages(SV_PAGES);
    let others = OTHER_PAGES.iter().flat_map(|(lang, text)| files(lang, &pages(text), ""));
    let whole = [files("sv", &sv, SV_SYNONYMS), files("en", &pages(EN_PAGES), EN_SYNONYMS), others.collect()].concat();
    for (folder, made) in [("index", whole), ("cut", files_of_size("sv", &sv, SV_SYNONYMS, &CUT))] {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/search").join(folder);
        let made: BTreeMap<String, Vec<u8>> =
            made.into_iter().map(|(path, bytes)| (path.replacen("search/", "", 1), bytes)).collect();
        if std::env::var_os(ACCEPT).is_some() {
            std::fs::remove_dir_all(&folder).ok();
            std::fs::create_dir_all(&folder).expect("the folder can be made");
            for (name, bytes) in &made {
                std::fs::write(folder.join(name), bytes).expect("the fixture can be written");
            }
        }
        let entries = std::fs::read_dir(&folder).expect("the folder of the fixture");
        let kept: BTreeMap<String, Vec<u8>> = entries
            .map(|entry| entry.expect("a file of the fixture"))
            .map(|entry| {
                (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).unwrap_or_default())
            })
            .collect();
        assert!(kept == made, "{} is older than the index: run  {ACCEPT}=1 cargo test --test search", folder.display());
    }
}
