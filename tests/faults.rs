//! A tiny broken site for each diagnostic, with the report that its author gets; and what holds for all of them.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use support::{SiteTest, manifest};

#[test]
fn the_minimal_site_has_nothing_to_mend() {
    let outcome = SiteTest::minimal().check();
    assert!(outcome.diagnostics.is_empty(), "{}", outcome.report());
    assert!(outcome.site.is_some());
}

/// `tests/faults/CODE/` holds the files that differ from the minimal site, and `report.txt`.
#[test]
fn every_fault_is_told_as_its_golden_report_says() {
    let accept = std::env::var_os("ACCEPT").is_some();
    let mut wrong = Vec::new();
    for (code, folder) in fault_folders() {
        let outcome = SiteTest::minimal().overlay(&folder).check();
        let report = outcome.report();
        assert!(outcome.codes().contains(&code.as_str()), "tests/faults/{code} does not show its fault:\n{report}");
        let golden = folder.join("report.txt");
        if accept {
            fs::write(&golden, &report).expect("the golden file can be written");
        } else if fs::read_to_string(&golden).unwrap_or_default() != report {
            wrong.push(format!("tests/faults/{code}/report.txt differs; now it reads:\n{report}"));
        }
    }
    assert!(wrong.is_empty(), "{}\naccept with: ACCEPT=1 cargo test --test faults", wrong.join("\n"));
}

#[test]
fn every_code_has_a_broken_site_and_a_line_in_the_docs() {
    let folders: BTreeSet<String> = fault_folders().into_iter().map(|(code, _)| code).collect();
    let in_source = codes_in_source();
    // `tests/hostile_input.rs` makes the files that are too large to lie here.
    let too_large_for_a_fixture = ["file-too-large", "line-too-long", "too-many-headings", "too-many-records"];
    let docs = fs::read_to_string(manifest().join("docs/diagnostics.md")).expect("docs/diagnostics.md");
    let in_docs: BTreeSet<String> = docs
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(code, _)| code.to_owned())
        .collect();
    let without_site: Vec<_> =
        in_source.difference(&folders).filter(|code| !too_large_for_a_fixture.contains(&code.as_str())).collect();
    let without_line: Vec<_> = in_source.difference(&in_docs).collect();
    let left_over: Vec<_> = folders.difference(&in_source).collect();
    assert!(without_site.is_empty(), "make tests/faults/CODE/ for {without_site:?}");
    assert!(without_line.is_empty(), "add to docs/diagnostics.md: {without_line:?}");
    assert!(left_over.is_empty(), "no code tells these faults any more: {left_over:?}");
}

#[test]
fn a_file_of_facts_larger_than_a_megabyte_is_refused() {
    let outcome = SiteTest::minimal().file("national/hours.toml", vec![b'#'; 1024 * 1024 + 1]).check();
    assert_eq!(outcome.codes(), ["file-too-large"], "{}", outcome.report());
}

#[test]
fn ten_mistakes_in_six_files_are_told_in_one_run() {
    let outcome = SiteTest::minimal()
        .edit("site.toml", "publisher = \"unknown\"\n", "")
        .edit("site.toml", "status = \"not-assessed\"", "status = \"fulll\"")
        .edit("national/routes.toml", "08-465 004 00", "08-46")
        .edit("national/routes.toml", "cost = \"free\"", "coust = \"free\"")
        .edit("national/routes.toml", "situations = [\"fara\"]", "situations = [\"farra\"]")
        .edit("cities/exempelby/city.toml", "code = \"9901\"", "code = \"9903\"")
        .edit("cities/exempelby/city.toml", "languages = [\"sv\", \"en\"]", "languages = [\"sv\", \"th\"]")
        .edit("cities/exempelby/hours.toml", "mån–fre 8–17", "mån–frö 8–17")
        .edit("national/pages/home.en.md", "Call", "<b>Call</b>")
        .edit("national/pages/home.en.md", "route:sos-112", "route:sos-111")
        .check();
    let mut codes = outcome.codes();
    codes.sort_unstable();
    let expected = [
        "bad-hours",
        "bad-phone-number",
        "dangling-id",
        "dangling-id",
        "missing-key",
        "raw-html",
        "unknown-choice",
        "unknown-key",
        "unknown-language",
        "unknown-municipality",
    ];
    assert_eq!(codes, expected, "{}", outcome.report());
}

#[test]
fn a_broken_file_does_not_make_others_look_broken() {
    let outcome = SiteTest::minimal()
        .file("national/routes.toml", "first = [")
        .file("national/sources.toml", "[[source]]\nid = ")
        .edit("cities/exempelby/hours.toml", "vaxeln", "växeln")
        .file("cities/exempelby/hours.toml", [0xff])
        .check();
    assert_eq!(outcome.codes(), ["not-utf8", "broken-toml", "broken-toml"], "{}", outcome.report());
}

#[test]
fn a_business_without_consent_or_past_its_day_leaves_no_trace() {
    let register = "source = \"provkalla\"\n".to_owned()
        + &business("Aktiv", "2027-01-01", "active", true)
        + &business("Utan samtycke", "2027-01-01", "active", false)
        + &business("Utträdd", "2027-01-01", "withdrawn", true)
        + &business("Utgången", "2026-11-22", "active", true)
        + &business("Sista dagen", "2026-11-23", "active", true);
    let pledge = "title = \"Löftet\"\nowner = \"Prov\"\ntrade = \"Prov\"\nversion = \"unknown\"\npoints = [\"Ett\"]\n\
                  review_months = 12\ncomplaint = \"unknown\"\nis_not = \"Inget tillstånd.\"\nsource = \"provkalla\"\n";
    let site = SiteTest::minimal()
        .file("national/pledges/loftet.toml", pledge)
        .file("cities/exempelby/pledges/loftet.toml", register);
    let check = |site: SiteTest, expected: &[&str], told: &[&str]| {
        let outcome = site.check();
        assert_eq!(outcome.codes(), told, "{}", outcome.report());
        let site = outcome.site.expect("a site");
        let names: Vec<_> = site.cities["exempelby"].pledges[0].businesses.iter().map(|b| b.name.as_str()).collect();
        assert_eq!(names, expected);
    };
    check(site.clone(), &["Aktiv", "Sista dagen"], &["pledge-ended", "pledge-ends-soon"]);
    check(site.today("2026-11-24"), &["Aktiv"], &["pledge-ended", "pledge-ended"]);
}

fn business(name: &str, expires: &str, status: &str, consent: bool) -> String {
    format!(
        "[[business]]\nid = \"{}\"\nname = \"{name}\"\naddress = \"Provgatan 1\"\nsigned = 2025-01-01\nreviewed = 2026-01-01\n\
         expires = {expires}\nstatus = \"{status}\"\nconsent = {consent}\n",
        stad::model::place::slug(name)
    )
}

#[test]
fn steps_for_members_only_are_not_in_the_site() {
    let routine = "[routine]\ntitle = \"Rutin\"\nsource = \"stadskalla\"\n\
                   [[step]]\nnumber = 1\nactor = \"A\"\naction = \"ser\"\nvisibility = \"public\"\n\
                   [[step]]\nnumber = 2\nactor = \"B\"\naction = \"hemligt\"\nvisibility = \"members\"\n\
                   [[step]]\nnumber = 3\nactor = \"C\"\naction = \"hör\"\nvisibility = \"public\"\n";
    let outcome = SiteTest::minimal().file("cities/exempelby/routine.toml", routine).check();
    assert!(outcome.diagnostics.is_empty(), "{}", outcome.report());
    let site = outcome.site.expect("a site");
    let steps = &site.cities["exempelby"].routine.as_ref().expect("a routine").steps;
    assert_eq!(steps.iter().map(|s| s.action.original()).collect::<Vec<_>>(), ["ser", "hör"]);
    assert!(!format!("{site:?}").contains("hemligt"));
}

fn fault_folders() -> Vec<(String, PathBuf)> {
    let mut folders: Vec<_> = fs::read_dir(manifest().join("tests/faults"))
        .expect("tests/faults")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.is_dir())
        .map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path))
        .collect();
    folders.sort();
    folders
}

/// The codes that parsing and checking can tell, read from their source.
fn codes_in_source() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for folder in ["src/parse", "src/validate"] {
        for entry in fs::read_dir(manifest().join(folder)).expect("source") {
            let text = fs::read_to_string(entry.expect("a file").path()).expect("a text");
            for before in ["error(", "error_at(", "warning(", "warning_at(", "fault(", "code:"] {
                for (at, _) in text.match_indices(before) {
                    let rest = text[at + before.len()..].trim_start();
                    let literal = rest.strip_prefix('"').and_then(|rest| rest.split_once('"')).map(|(code, _)| code);
                    let is_code =
                        |code: &&str| code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
                    codes.extend(literal.filter(is_code).map(str::to_owned));
                }
            }
        }
    }
    codes
}
