//! One city's faults do not keep the others' pages back: `stad build --keep-going`. The cities are made up.
#![allow(clippy::disallowed_methods, reason = "tests make their own folders")]

#[path = "support/place.rs"]
mod place;

use std::fs;

use place::{Answer, Place};

const FIRST: &str = "content/cities/exempelby/city.toml";
const SECOND: &str = "content/cities/provstad/city.toml";

/// Two cities; the second is the first under another name.
fn two_cities() -> Place {
    let place = Place::minimal();
    for (path, bytes) in place.tree("content/cities/exempelby") {
        let text = String::from_utf8(bytes).expect("text").replace("exempelby.example", "provstad.example");
        place.write(&format!("content/cities/provstad/{path}"), text);
    }
    place.edit(SECOND, "9901", "9902");
    place.edit(SECOND, "Exempelby finns inte.", "Provstad finns inte.");
    place
}

fn build(place: &Place, code: i32, day: &str) -> Answer {
    place.expect(code, &["build", "--out", "ut", "--keep-going", "--today", day])
}

#[test]
fn a_city_with_errors_keeps_its_last_good_pages_and_the_others_are_new() {
    let place = two_cities();
    build(&place, 0, "2026-11-20");
    build(&place, 0, "2026-11-21");
    place.edit(SECOND, "status = \"pilot\"", "status = \"pilott\"");
    place.edit(SECOND, "Provstad finns inte.", "Provstad finns visst.");
    place.edit(FIRST, "Exempelby finns inte.", "Exempelby finns fortfarande inte.");
    let answer = build(&place, 1, "2026-11-23");
    assert!(
        answer.err.contains("error[unknown-choice]") && answer.err.contains("status = \"pilott\""),
        "{}",
        answer.err
    );
    assert!(answer.err.contains("`provstad` has errors: its pages are those of 2026-11-21"), "{}", answer.err);
    assert!(place.read("ut/exempelby/index.html").contains("Exempelby finns fortfarande inte."));
    for page in ["ut/provstad/index.html", "ut/provstad/kontakt/index.html"] {
        let html = place.read(page);
        assert!(
            html.contains("från 21 november 2026. De senaste ändringarna är inte publicerade än."),
            "{page}: {html}"
        );
    }
    let overview = place.read("ut/provstad/index.html");
    assert!(overview.contains("Provstad finns inte.") && !overview.contains("finns visst"));
    assert!(
        place.read("ut/en/provstad/index.html").contains("from November 21, 2026")
            || place.read("ut/en/provstad/index.html").contains("from 21 November 2026")
    );
    assert!(!place.read("ut/exempelby/index.html").contains("De senaste ändringarna"));
    // Once it is mended, nothing is left of it.
    place.edit(SECOND, "pilott", "pilot");
    build(&place, 0, "2026-11-24");
    let html = place.read("ut/provstad/index.html");
    assert!(html.contains("finns visst") && !html.contains("De senaste ändringarna"));
}

#[test]
fn a_city_that_was_never_good_gets_its_municipalitys_page() {
    let place = two_cities();
    let page = "+++\ntitle = \"Vad vi vet\"\ndescription = \"Påhittat.\"\n+++\nHär finns inget nätverk.\n";
    place.write("content/national/pages/no-network.sv.md", page);
    place.edit(
        "content/cities/exempelby/city.toml",
        "Exempelby finns inte.",
        "Se [](city:provstad) och [](city:provstad/contact).",
    );
    place.edit(SECOND, "code = \"9902\"", "code = 9902x");
    let answer = build(&place, 1, "2026-11-23");
    assert!(answer.err.contains("`provstad` has errors, and no earlier edition"), "{}", answer.err);
    let html = place.read("ut/provstad/index.html");
    assert!(html.contains("Sidan om Provstad kan inte visas just nu. Numren här gäller hela landet."), "{html}");
    assert!(!html.contains("nätverk"), "it says that nobody works there: {html}");
    assert!(!place.path("ut/provstad/kontakt/index.html").exists());
    assert!(place.read("ut/exempelby/index.html").contains("href=/provstad/"));
    // Without the flag nothing is written.
    place.expect(1, &["build", "--out", "annan"]);
    assert!(!place.path("annan/index.html").exists());
}

#[test]
fn an_earlier_edition_that_no_longer_goes_with_the_rest_is_not_shown() {
    let place = two_cities();
    build(&place, 0, "2026-11-20");
    // The city's routes take an id that is now national, and the city has another slip.
    let national = place.read("content/national/routes.toml");
    place.write("content/national/routes.toml", format!("{national}\n[[broken"));
    let answer = build(&place, 1, "2026-11-21");
    assert!(answer.err.contains("Nothing was written"), "a national fault stops every build: {}", answer.err);
    place.write("content/national/routes.toml", national);
    place.edit(SECOND, "vaxeln-call", "vaxlen-call");
    let kept = fs::read_dir(place.path(".ut.earlier")).expect("what is kept");
    let names: Vec<String> =
        kept.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    assert!(names.contains(&"provstad@2026-11-20".to_owned()), "{names:?}");
    // Made old by hand: what is kept has a slip of its own now.
    let kept = ".ut.earlier/provstad@2026-11-20/city.toml";
    place.edit(kept, "status = \"pilot\"", "status = \"forgotten\"");
    let answer = build(&place, 1, "2026-11-22");
    assert!(answer.err.contains("its municipality's page stands in its place"), "{}", answer.err);
    assert!(place.read("ut/exempelby/index.html").contains("Exempelby finns inte."));
}

#[test]
fn a_fault_that_only_a_made_page_shows_is_one_citys_too() {
    let place = two_cities();
    build(&place, 0, "2026-11-20");
    place.edit(SECOND, "Provstad finns inte.", "Se [nedan](#finns-inte).");
    place.edit(FIRST, "Exempelby finns inte.", "Exempelby finns fortfarande inte.");
    let answer = build(&place, 1, "2026-11-21");
    assert!(answer.err.contains("dead-anchor"), "{}", answer.err);
    assert!(place.read("ut/exempelby/index.html").contains("finns fortfarande inte"));
    assert!(place.read("ut/provstad/index.html").contains("från 20 november 2026"));
}

#[test]
fn a_city_that_takes_another_s_name_does_not_take_its_pages_away() {
    let place = two_cities();
    let alias = |path: &str| place.edit(path, "status =", "aliases = [\"Påhittet\"]\nstatus =");
    alias(SECOND);
    build(&place, 0, "2026-11-20");
    alias(FIRST);
    let answer = build(&place, 1, "2026-11-21");
    assert!(answer.err.contains("`exempelby` has errors") && !answer.err.contains("`provstad` has"), "{}", answer.err);
    assert!(place.read("ut/provstad/index.html").contains("Provstad finns inte."));
    assert!(!place.read("ut/provstad/index.html").contains("De senaste ändringarna"));
}

#[test]
fn what_is_wrong_with_the_folder_itself_is_one_citys_too() {
    let place = two_cities();
    build(&place, 0, "2026-11-20");
    place.write("content/cities/provstad/files/a\u{1b}.pdf", "%PDF-");
    place.edit(FIRST, "Exempelby finns inte.", "Exempelby finns fortfarande inte.");
    let answer = build(&place, 1, "2026-11-21");
    assert!(answer.err.contains("sign-in-file-name"), "{}", answer.err);
    assert!(place.read("ut/exempelby/index.html").contains("finns fortfarande inte"));
    assert!(place.read("ut/provstad/index.html").contains("från 20 november 2026"));
}
