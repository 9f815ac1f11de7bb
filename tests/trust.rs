//! Facts that can be trusted: how old they are, what changed in them, where they are used. On small made-up sites.
#![allow(clippy::disallowed_methods, reason = "these tests look at files")]

#[path = "support/place.rs"]
mod place;

use place::Place;
use serde_json::Value;

const ROUTES: &str = "content/cities/exempelby/routes.toml";
const HOURS: &str = "content/cities/exempelby/hours.toml";

/// The minimal site, with the switchboard's number checked on 2025-11-24: it may be 365 days old.
fn checked() -> Place {
    let place = Place::minimal();
    let source = "source = \"stadskalla\"\n";
    place.edit(ROUTES, source, &format!("{source}checked_on = 2025-11-24\nchecked_by = \"Provaren\"\n"));
    place
}

fn json(place: &Place, code: i32, args: &[&str]) -> Value {
    serde_json::from_str(&place.expect(code, args).out).expect("JSON")
}

#[test]
fn a_check_shows_the_day_before_its_last_warns_on_it_and_fails_the_day_after() {
    let place = checked();
    let on = |day: &str, code: i32| place.expect(code, &["check", "--today", day]).out;
    let fresh = on("2026-11-23", 0);
    assert!(!fresh.contains("stale"), "{fresh}");
    let last = on("2026-11-24", 0);
    assert!(last.contains("warning[fact-stale-tomorrow]: the route `vaxeln-call` was checked 365 days ago"), "{last}");
    let stale = on("2026-11-25", 1);
    let expected = "error[stale-fact]: the route `vaxeln-call` was checked 366 days ago, and that is too long ago\n  \
                    content/cities/exempelby/routes.toml, line 17\n    checked_on = 2025-11-24\n                 ^^^^^^^^^^ \
                    `number = 365` in `[stale_after_days]` of `site.toml`\n  \
                    help: ask its owner whether it still holds, then write `checked_on = 2026-11-25`";
    assert!(stale.contains(expected), "{stale}");
}

#[test]
fn a_stale_fact_is_published_as_stale_and_stops_only_a_strict_build() {
    let place = checked();
    let built = place.expect(0, &["build", "--today", "2026-11-25"]);
    assert!(built.out.contains("1 warning in 1 file. `stad check` shows them."), "{}", built.out);
    let page = place.read("public/exempelby/kontakt/index.html");
    assert!(
        page.contains("<span class=stale>kontrollerad 24 november 2025 av Provaren, men det är länge sedan</span>")
    );
    let refused = place.expect(1, &["build", "--strict", "--out", "strict", "--today", "2026-11-25"]);
    assert!(
        refused.err.contains("error[stale-fact]") && refused.err.contains("Nothing was written"),
        "{}",
        refused.err
    );
    assert!(!place.path("strict").exists());
    place.expect(0, &["build", "--strict", "--out", "strict", "--today", "2026-11-24"]);
}

#[test]
fn facts_that_nobody_has_checked_are_told_once_for_all_cities() {
    let place = checked();
    let out = place.expect(0, &["check"]).out;
    let expected = "warning[unchecked-facts]: nobody has checked 6 facts with their owners: 4 national, 2 of Exempelby";
    assert!(out.contains(expected), "{out}");
    assert_eq!(out.matches("unchecked-facts").count(), 1, "{out}");
    assert!(!place.expect(0, &["build"]).out.contains("warning"), "who builds is not told again");
}

#[test]
fn a_tab_never_says_what_a_page_for_help_is_about() {
    let place = Place::minimal();
    let page = "+++\ntitle = \"Utbildning om människohandel\"\ndescription = \"Påhittat.\"\nnav = \"Utbildning\"\n+++\nPåhittat.\n";
    place.write("content/national/pages/training.sv.md", page);
    let titles = |place: &Place| {
        place.expect(0, &["build"]);
        ["exempelby/kontakt", "tecken", "utbildning"].map(|page| {
            let html = place.read(&format!("public/{page}/index.html"));
            html.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_owned()
        })
    };
    let neutral = titles(&place);
    place.edit("content/site.toml", "exit_to", "neutral_titles = \"help-pages\"\nexit_to");
    let told = titles(&place);
    assert_eq!(neutral[..2], told[..2]);
    assert_eq!(neutral[2], "Utbildning – Sverige");
    assert_eq!(told[2], "Utbildning om människohandel – Sverige");
    for title in &neutral {
        for word in ["handel", "prostitution", "våld", "polis", "offer", "exploat"] {
            assert!(!title.to_lowercase().contains(word), "{title}");
        }
    }
}

#[test]
fn the_freshness_report_begins_with_the_worst_city() {
    let place = checked();
    let out = place.expect(0, &["check", "--report", "freshness", "--today", "2026-11-25"]).out;
    let expected = "Exempelby: 1 too old, 0 too old tomorrow, 2 never checked, 0 checked\n  \
                    the route `vaxeln-call`: too old, checked 2025-11-24 by Provaren, held until 2026-11-24 \
                    (content/cities/exempelby/routes.toml, line 17)\n  the hours record `vaxeln`: never checked";
    assert!(out.starts_with(expected), "{out}");
    assert!(out.contains("\n\nall of Sweden: 0 too old, 0 too old tomorrow, 4 never checked, 0 checked\n"), "{out}");
    let report = json(&place, 0, &["check", "--report", "freshness", "--format", "json", "--today", "2026-11-24"]);
    assert_eq!((&report["report"], &report["today"]), (&"freshness".into(), &"2026-11-24".into()));
    let first = &report["folders"][0];
    assert_eq!((&first["owner"], &first["last_day"], &first["unchecked"]), (&"exempelby".into(), &1.into(), &2.into()));
    let fact = serde_json::json!({
        "state": "last-day", "record": "route", "id": "vaxeln-call", "sort": "number", "stale_after_days": 365,
        "checked_on": "2025-11-24", "checked_by": "Provaren", "last_day": "2026-11-24", "file": ROUTES, "line": 17,
    });
    assert_eq!(first["facts"][0], fact);
}

#[test]
fn a_report_covers_what_could_be_read_and_says_that_it_is_not_all() {
    let place = checked();
    place.edit(HOURS, "mån–fre 8–17", "mån–frö 8–17");
    let answer = place.expect(1, &["check", "--report", "freshness", "--format", "json"]);
    assert!(answer.err.contains("The content has errors (1)"), "{}", answer.err);
    let report: Value = serde_json::from_str(&answer.out).expect("JSON");
    assert_eq!(report["errors"], 1);
    assert!(report["folders"].as_array().is_some_and(|folders| folders.len() == 2), "{report:#}");
}

#[test]
fn the_dashboard_report_tells_what_a_city_lacks() {
    let place = checked();
    let report = json(&place, 0, &["check", "--report", "dashboard", "--format", "json"]);
    let city = report["folders"].as_array().and_then(|f| f.iter().find(|f| f["owner"] == "exempelby")).expect("a city");
    let missing = ["network", "routine", "process", "publisher", "after-hours"];
    assert_eq!(city["missing"], serde_json::json!(missing));
    assert_eq!(city["facts"], serde_json::json!({ "stale": 0, "last_day": 0, "unchecked": 2, "fresh": 1 }));
    let home = serde_json::json!([{ "file": "content/national/pages/home.en.md", "language": "en", "state": "machine-unreviewed", "original_digest": "81ea0bd7a863" }]);
    let national = report["folders"].as_array().and_then(|f| f.iter().find(|f| f["owner"] == "national")).expect("all");
    assert_eq!(national["translations"], home);
    assert_eq!(national["broken_links"], serde_json::json!([]));
    let text = place.expect(0, &["check", "--report", "dashboard"]).out;
    assert!(text.contains("Exempelby\n  facts: 0 too old") && text.contains("  missing: network, routine"), "{text}");
}

#[test]
fn a_broken_link_is_counted_where_it_stands() {
    let place = checked();
    let page = "+++\ntitle = \"Egen\"\ndescription = \"En sida.\"\nslug = \"egen\"\n+++\nSe [nedan](#finns-inte).\n";
    place.write("content/cities/exempelby/pages/egen.sv.md", page);
    let report = json(&place, 0, &["check", "--report", "dashboard", "--format", "json"]);
    let city = report["folders"].as_array().and_then(|f| f.iter().find(|f| f["owner"] == "exempelby")).expect("a city");
    assert_eq!(city["broken_links"][0]["code"], "dead-anchor", "{city:#}");
}

#[test]
fn the_coordinator_s_page_is_made_only_when_it_is_asked_for() {
    let place = checked();
    place.expect(0, &["build"]);
    assert!(!place.path("public/oversikt-samordnare").exists());
    place.expect(0, &["build", "--dashboard", "--out", "whole"]);
    let page = place.read("whole/oversikt-samordnare/index.html");
    assert!(page.contains("content=noindex name=robots"), "robots may not keep it");
    assert!(!page.contains("hreflang=en"), "the page is in the default language only");
    for file in ["sitemap.xml", "index.html", "a-o/index.html", "search/sv.json"] {
        assert!(!place.read(&format!("whole/{file}")).contains("oversikt-samordnare"), "{file} names it");
    }
    assert!(!place.path("whole/en/coordinator-overview").exists());
    let (public, whole) = (place.tree("public"), place.tree("whole"));
    let only_there: Vec<&String> = whole.keys().filter(|path| !public.contains_key(*path)).collect();
    assert_eq!(only_there, ["oversikt-samordnare/index.html"]);
}

#[test]
fn a_changed_number_hour_and_link_are_told_in_words() {
    let place = Place::minimal();
    place.expect(0, &["build"]);
    let same = place.expect(0, &["diff", "public", "content"]).out;
    assert_eq!(same, "No number, address, hour or link differs.\n");
    place.edit(ROUTES, "040-628 04 00", "040-628 04 55");
    place.edit(ROUTES, "cost = \"unknown\"", "cost = \"normal\"");
    place.edit(ROUTES, "public_record = \"yes\"", "public_record = \"no\"");
    place.edit(HOURS, "mån–fre 8–17", "mån–tors 8–17");
    place.edit(HOURS, "day_before = \"10–14\"", "day_before = \"unknown\"\nvalid_from = 2027-01-01");
    place.write(
        HOURS,
        place.read(HOURS)
            + "[[hours.season]]\nfrom = 2027-06-01\nto = 2027-08-01\nweekly = \"mån 9–12\"\n\
               [[hours.exception]]\non = 2026-12-23\nhours = \"closed\"\nnote = \"Flytt.\"\n",
    );
    place.edit("content/cities/exempelby/sources.toml", "https://exempelby.example/", "https://exempelby.example/ny");
    let told = place.expect(0, &["diff", "public", "content"]).out;
    let expected = "\
Exempelby
  changed: route `vaxeln-call`, Växeln
    number: was 040-628 04 00; is now 040-628 04 55
    cost: was unknown; is now normal
    public record: was yes; is now no
  changed: hours record `vaxeln`
    week: was måndag–fredag 8–17, lördag–söndag stängt; is now måndag–torsdag 8–17, fredag–söndag stängt
    day before: was 10–14; is now okänt, ring först
    exception 2026-12-23: was nothing; is now stängt (Flytt.)
    season 2027-06-01 to 2027-08-01: was nothing; is now måndag 9–12, tisdag–söndag stängt
    valid from: was nothing; is now 2027-01-01
  changed: links of source stadskalla
    link: was https://exempelby.example/; is now https://exempelby.example/ny

3 changes in 1 folder.
";
    assert_eq!(told, expected);
    let report = json(&place, 0, &["diff", "public", "content", "--format", "json"]);
    assert_eq!(report["changes"], 3);
    let number = serde_json::json!({ "key": "number", "old": "040-628 04 00", "new": "040-628 04 55" });
    assert_eq!(report["folders"][0]["records"][0]["said"][0], number);
    place.expect(0, &["build", "--out", "later"]);
    assert_eq!(place.expect(0, &["diff", "public", "later"]).out, told, "outputs tell the same as the content");
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let place = Place::minimal();
    place.expect(0, &["build"]);
    place.write("empty/file.txt", "");
    assert!(place.expect(2, &["diff", "empty", "content"]).err.contains("`empty` is no content folder"));
    assert!(place.expect(2, &["diff", "nowhere", "content"]).err.contains("there is no folder `nowhere`"));
    place.edit(ROUTES, "040-628 04 00", "040-62");
    let faulty = place.expect(1, &["diff", "public", "content"]);
    assert!(
        faulty.err.contains("error[bad-phone-number]") && faulty.err.contains("Nothing was compared"),
        "{}",
        faulty.err
    );
    assert_eq!(faulty.out, "");
    place.write("public/contacts.json", "{}");
    assert!(place.expect(2, &["diff", "public", "public"]).err.contains("is not a contact sheet that we can read"));
    std::fs::remove_file(place.path("public/contacts.json")).expect("removed");
    std::fs::remove_file(place.path("public/exempelby/contacts.json")).expect("removed");
    assert!(place.expect(2, &["diff", "public", "public"]).err.contains("an older stad wrote it"));
}

#[test]
fn a_record_tells_where_it_stands_and_who_shows_it() {
    let place = Place::minimal();
    let text = place.expect(0, &["uses", "vaxeln-call"]).out;
    let expected = "\
The route `vaxeln-call` of exempelby
  declared in content/cities/exempelby/routes.toml, line 3
  pointed at from 1 place
    content/cities/exempelby/city.toml, line 9
  shown on 8 pages
    /en/exempelby/
    /en/exempelby/contact/
    /en/exempelby/opening-hours/
    /en/exempelby/routine/
    /exempelby/
    /exempelby/kontakt/
    /exempelby/oppettider/
    /exempelby/rutin/
  in 1 city
    exempelby
";
    assert_eq!(text, expected);
    let national = json(&place, 0, &["uses", "provkalla", "--format", "json"]);
    let record = &national["records"][0];
    assert_eq!((&record["kind"], &record["owner"]), (&"source".into(), &"national".into()));
    assert_eq!(record["declared"], serde_json::json!({ "file": "content/national/sources.toml", "line": 3 }));
    let files: Vec<&str> =
        record["pointed_at"].as_array().expect("a list").iter().filter_map(|p| p["file"].as_str()).collect();
    assert_eq!(
        files,
        [
            "content/national/facts.toml",
            "content/national/routes.toml",
            "content/national/routes.toml",
            "content/national/routes.toml"
        ]
    );
    // The emergency number stands on the city's pages with its national source, and on every municipality's.
    let pages: Vec<&str> = record["pages"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    assert!(
        pages.contains(&"/exempelby/") && pages.contains(&"/kallor/") && pages.contains(&"/provstad/"),
        "{pages:?}"
    );
    assert_eq!(record["cities"], serde_json::json!(["exempelby"]));
}

#[test]
fn links_in_texts_point_at_records_and_an_unknown_id_gets_a_guess() {
    let place = Place::minimal();
    let text = place.expect(0, &["uses", "sos-112"]).out;
    for file in ["national/facts.toml, line 4", "national/pages/home.sv.md, line 5", "national/routes.toml, line 2"] {
        assert!(text.contains(&format!("    content/{file}\n")), "{file}: {text}");
    }
    assert!(text.contains("municipalities without a network"), "{text}");
    let unknown = place.expect(1, &["uses", "sos-113"]);
    assert_eq!(unknown.err, "No record has the id `sos-113`. Did you mean `sos-112`?\n");
    assert_eq!(place.expect(1, &["uses", "qqqqqqqq"]).err, "No record has the id `qqqqqqqq`.\n");
    place.edit(ROUTES, "040-628 04 00", "040-62");
    assert!(place.expect(1, &["uses", "sos-112"]).err.contains("nobody can tell which pages show what"));
}
