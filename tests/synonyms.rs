//! A site's own list of everyday words for the search: what it adds, and what its editor hears of it.
#![allow(clippy::disallowed_methods, reason = "these tests look at files")]

#[path = "support/place.rs"]
mod place;

use std::fs;

use place::Place;

const LIST: &str = "content/search/synonyms.sv.toml";

/// A made-up site with a list of its own.
fn site(list: &str) -> Place {
    let place = Place::minimal();
    fs::create_dir_all(place.path("content/search")).expect("a folder");
    fs::write(place.path(LIST), list).expect("a file");
    place
}

/// Whether the built Swedish search holds a word.
fn search_holds(place: &Place, word: &str) -> bool {
    let files = fs::read_dir(place.path("public/search")).expect("the search");
    let mut files = files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("sv-")));
    files.any(|path| fs::read(path).expect("a file").windows(word.len()).any(|window| window == word.as_bytes()))
}

#[test]
fn a_site_adds_words_of_its_own_to_the_search() {
    let group = "[[group]]\nwords = [\"qzarpord\"]\nfinds = [\"kontakt\"]\n";
    let place = site(group);
    place.expect(0, &["build"]);
    assert!(search_holds(&place, "qzarpord"));
    fs::remove_file(place.path(LIST)).expect("the list is there");
    place.expect(0, &["build"]);
    assert!(!search_holds(&place, "qzarpord"));
}

#[test]
fn what_is_wrong_with_a_list_is_told_with_its_line_and_stops_the_build() {
    for (list, code, line) in [
        ("[[group]]\nwords = [\"a\"]\nfind = [\"b\"]\n", "error[unknown-key]", "line 3"),
        ("[[group]]\nwords = \"kontakt\"\n", "error[wrong-type]", "line 2"),
        ("urgent = [\"akut\"\n", "error[", "line 1"),
    ] {
        let place = site(list);
        let answer = place.expect(1, &["build"]);
        assert!(answer.err.contains(code), "{}", answer.err);
        assert!(answer.err.contains(&format!("{LIST}, {line}")), "{}", answer.err);
        assert!(!place.path("public").exists(), "nothing is written");
    }
    let place = Place::minimal();
    fs::create_dir_all(place.path("content/search")).expect("a folder");
    fs::write(place.path("content/search/synonyms.xx.toml"), "").expect("a file");
    assert!(place.expect(1, &["check"]).out.contains("synonyms.xx.toml"), "a list of no language of the site is told");
}

#[test]
fn words_that_lead_nowhere_are_listed_with_their_line() {
    let place = site(
        "[[group]]\nwords = [\"qzarpord\"]\nfinds = [\"kontakt\", \"qzarpmål\"]\n\n[[group]]\nwords = [\"qzett\", \"qztvå\"]\n",
    );
    let answer = place.expect(0, &["check"]);
    assert!(answer.out.contains("`qzarpmål` leads nowhere"), "{}", answer.out);
    assert!(answer.out.contains(&format!("{LIST}, line 3")), "{}", answer.out);
    assert!(answer.out.contains(&format!("{LIST}, line 6")), "{}", answer.out);
    assert!(answer.out.contains("stad check --report synonyms"), "the theme's are only counted: {}", answer.out);
    assert!(!answer.out.contains("theme/search/"), "{}", answer.out);
    let all = place.expect(0, &["check", "--report", "synonyms"]);
    assert!(all.out.contains("theme/search/synonyms.sv.toml") && all.out.contains(LIST), "{}", all.out);
    let json = place.expect(0, &["check", "--report", "synonyms", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert!(report.to_string().contains("synonym-leads-nowhere"));
}
