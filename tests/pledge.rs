//! Pledges: who is shown, when, and that nobody else leaves a trace. Every business here is made up.
#![allow(clippy::disallowed_methods, reason = "the builder of sites reads the fixtures")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use edition::{Made, differing, found, made_whole, whole};
use proptest::prelude::*;
use scraper::Html;
use stad::model::date::Date;
use stad::model::diagnostic::{Severity, has_errors};
use stad::pipeline::Workshop;
use support::SiteTest;

const REGISTER: &str = "cities/exempelby/pledges/hotell.toml";

/// A hotel pledge, added to the smallest site by its file alone.
fn with_hotels() -> SiteTest {
    let pledge = "# Made up.\ntitle = { sv = \"Hotellöftet\", en = \"The hotel pledge\" }\nowner = \"Provverket\"\n\
                  trade = \"Påhittade hotell\"\nversion = \"2\"\npoints = [\"Vi frågar.\", \"Vi ringer.\"]\nreview_months = 12\n\
                  complaint = \"provlinjen-call\"\nis_not = \"Löftet är inget tillstånd.\"\nsource = \"provkalla\"\n";
    SiteTest::minimal().file("national/pledges/hotell.toml", pledge)
}

/// A business with signs of its own that stand nowhere else.
#[derive(Debug, Clone)]
struct Business {
    number: usize,
    signed: i32,
    /// Days from `signed` to `reviewed`.
    reviewed: i32,
    /// Days from `signed` to `expires`.
    lasts: i32,
    is_active: bool,
    consents: bool,
}

/// The words by which a business could be found: each is a stem of its own to the search.
const MARKS: [&str; 6] = ["qzarpo", "qzbelvu", "qzcimra", "qzdofto", "qzegnul", "qzfysti"];

impl Business {
    fn mark(&self) -> &'static str {
        MARKS[self.number]
    }

    fn signed(&self) -> Date {
        Date::parse("2026-01-01").expect("a day").plus_days(self.signed)
    }

    fn expires(&self) -> Date {
        self.signed().plus_days(self.lasts)
    }

    /// What the rule says, told once more in other words than the program's.
    fn may_be_shown(&self, today: Date) -> bool {
        let has_begun = today.days_since(self.signed()) >= 0;
        let has_ended = today.days_since(self.expires()) > 0;
        self.consents && self.is_active && has_begun && !has_ended
    }

    fn toml(&self) -> String {
        let mark = self.mark();
        let status = if self.is_active { "active" } else { "withdrawn" };
        format!(
            "\n[[business]]\nid = \"{mark}-id\"\nname = \"{mark} Hotell\"\naddress = \"{mark}gatan 1\"\nsigned = {}\n\
             reviewed = {}\nexpires = {}\nstatus = \"{status}\"\nconsent = {}\n",
            self.signed(),
            self.signed().plus_days(self.reviewed),
            self.expires(),
            self.consents,
        )
    }
}

fn site(businesses: &[&Business], today: Date) -> SiteTest {
    let records: String = businesses.iter().map(|business| business.toml()).collect();
    with_hotels().file(REGISTER, format!("# Made up.\nsource = \"stadskalla\"\n{records}")).today(&today.to_string())
}

fn businesses() -> impl Strategy<Value = Vec<Business>> {
    // The days lie close around the day of the build, so that every edge is met.
    let one = (0..60i32, 0..3i32, 0..60i32, prop::bool::weighted(0.8), prop::bool::weighted(0.8));
    prop::collection::vec(one, 1..MARKS.len()).prop_map(|all| {
        let business = |(number, (signed, reviewed, lasts, is_active, consents))| Business {
            number,
            signed,
            reviewed: i32::min(reviewed, lasts),
            lasts,
            is_active,
            consents,
        };
        all.into_iter().enumerate().map(business).collect()
    })
}

/// Any businesses on any day; a review on a day to come is an error of its own.
fn businesses_on_a_day() -> impl Strategy<Value = (Vec<Business>, Date)> {
    (businesses(), 0..90i32).prop_map(|(mut all, day)| {
        let today = Date::parse("2026-01-01").expect("a day").plus_days(day);
        all.retain(|b| b.signed() > today || b.signed().plus_days(b.reviewed) <= today);
        (all, today)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn only_who_may_be_shown_goes_on_from_the_check((all, today) in businesses_on_a_day()) {
        let everybody: Vec<&Business> = all.iter().collect();
        let site = site(&everybody, today).check().site.expect("a site");
        let names = site.cities["exempelby"].pledges[0].businesses.iter().map(|business| business.name.as_str());
        let expected = all.iter().filter(|business| business.may_be_shown(today)).map(|b| format!("{} Hotell", b.mark()));
        prop_assert_eq!(names.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        for hidden in all.iter().filter(|business| !business.may_be_shown(today)) {
            prop_assert!(!format!("{site:?}").contains(hidden.mark()), "{} is still known", hidden.mark());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn only_who_may_be_shown_leaves_a_trace((all, today) in businesses_on_a_day()) {
        let everybody: Vec<&Business> = all.iter().collect();
        let shown: Vec<&Business> = all.iter().filter(|business| business.may_be_shown(today)).collect();
        let made = Made::of(site(&everybody, today).inputs());
        for business in &all {
            for lang in ["", "en/"] {
                let page = format!("{lang}exempelby/hotell/{}-id/index.html", business.mark());
                prop_assert_eq!(made.files.contains_key(&page), business.may_be_shown(today), "{}", page);
            }
            let holding = made.holding(business.mark());
            prop_assert_eq!(!holding.is_empty(), business.may_be_shown(today), "{} in {:?}", business.mark(), holding);
            let named = made.files.keys().any(|path| path.contains(business.mark()));
            prop_assert_eq!(named, business.may_be_shown(today), "{} in a path", business.mark());
        }
        // The words of the search are cut and packed, so only bytes can tell that nothing is left of the others.
        let without = Made::of(site(&shown, today).inputs());
        let differing = differing(&made.files, &without.files);
        prop_assert!(differing.is_empty(), "who may not be shown changes {:?}", differing);
    }
}

fn hotel(signed: i32, lasts: i32) -> Business {
    Business { number: 0, signed, reviewed: 0, lasts, is_active: true, consents: true }
}

#[test]
fn a_pledge_holds_on_its_first_day_and_on_its_last() {
    let business = hotel(10, 20);
    for (day, is_shown) in [("2026-01-10", false), ("2026-01-11", true), ("2026-01-31", true), ("2026-02-01", false)] {
        let made = Made::of(site(&[&business], Date::parse(day).expect("a day")).inputs());
        assert_eq!(made.files.contains_key("exempelby/hotell/qzarpo-id/index.html"), is_shown, "{day}");
        assert_eq!(made.holding("qzarpo").is_empty(), !is_shown, "{day}");
    }
}

#[test]
fn a_pledge_of_another_trade_is_added_by_its_files_alone() {
    let made = Made::of(site(&[&hotel(0, 300)], Date::parse("2026-02-01").expect("a day")).inputs());
    for (lang, title, has_signed) in [
        ("", "Hotellöftet", "qzarpo Hotell har skrivit på Hotellöftet"),
        ("en/", "The hotel pledge", "qzarpo Hotell has signed The hotel pledge"),
    ] {
        let national = made.text(&format!("{lang}hotell/index.html"));
        let city = made.text(&format!("{lang}exempelby/hotell/index.html"));
        let business = made.text(&format!("{lang}exempelby/hotell/qzarpo-id/index.html"));
        assert!([national, city].iter().all(|page| page.contains(title)));
        assert!(business.contains(has_signed), "{business}");
        let links = |page: &str, href: &str| {
            let page = Html::parse_document(page);
            found(&page, "a").iter().any(|link| link.attr("href") == Some(href))
        };
        assert!(links(national, &format!("/{lang}exempelby/hotell/")), "the national page names no city");
        assert!(links(city, &format!("/{lang}exempelby/hotell/qzarpo-id/")), "the register leads to no entry");
        let home = made.text(&format!("{lang}index.html"));
        assert!(links(home, &format!("/{lang}hotell/")), "neither menu nor footer lists the pledge");
        let overview = made.text(&format!("{lang}exempelby/index.html"));
        assert!(links(overview, &format!("/{lang}exempelby/hotell/")), "the city's menu does not list its register");
    }
    assert!(!made.files.contains_key("provstad/hotell/index.html"), "a city without a register has no page of it");
}

#[test]
fn the_text_of_a_pledge_s_page_is_optional_and_called_after_it() {
    let text =
        "+++\ntitle = \"Hotell i Exempelby\"\ndescription = \"Hotellen.\"\n+++\nLäs [](page:hotell) för hela landet.\n";
    let site = site(&[&hotel(0, 300)], Date::parse("2026-02-01").expect("a day"));
    let made = Made::of(site.clone().file("cities/exempelby/pages/hotell.sv.md", text).inputs());
    let page = Html::parse_document(made.text("exempelby/hotell/index.html"));
    let heading: Vec<String> =
        found(&page, "main h1, main h2").iter().map(|heading| heading.text().collect()).collect();
    assert_eq!(&heading[..2], ["Hotell i Exempelby", "Hotellöftet"]);
    let lead = found(&page, ".lead a");
    assert_eq!(lead[0].attr("href"), Some("/hotell/"), "on its own page a name means the national page");
    let moved = text.replacen("+++\n", "+++\nslug = \"annan\"\n", 1);
    let outcome = site.file("cities/exempelby/pages/hotell.sv.md", moved).check();
    assert!(outcome.codes().contains(&"slug-of-known-page"), "{}", outcome.report());
}

#[test]
fn respekt_thai_keeps_its_address_whatever_other_pledges_there_are() {
    let made = made_whole();
    for path in ["respekt-thai/index.html", "en/respekt-thai/index.html", "exempelby/respekt-thai/index.html"] {
        let page = made.text(path);
        assert!(page.contains("Provsalongernas löfte"), "{path}");
        assert!(!page.contains("Vi hittar inte på"), "{path} shows a pledge that has a page of its own");
    }
    assert!(made.text("provloftet/index.html").contains("Vi hittar inte på"));
}

#[test]
fn a_certificate_of_a_draft_site_says_so_itself() {
    const SAYS_SO: &str = "Det här beviset gäller inte";
    let path = "exempelby/provloftet/gallande-salongen/index.html";
    let certificate = |made: &Made| {
        let page = Html::parse_document(made.text(path));
        found(&page, "article.certificate").iter().map(|part| part.html()).collect::<String>()
    };
    assert!(certificate(made_whole()).contains(SAYS_SO));
    let confirmed = whole().edit("site.toml", "publisher = \"unknown\"", "publisher = \"Provverket\"").edit(
        "site.toml",
        "publisher_confirmed = false",
        "publisher_confirmed = true",
    );
    let certificate = certificate(&Made::of(confirmed.inputs()));
    assert!(!certificate.contains(SAYS_SO) && certificate.contains("Gäller till 31 december 2026"));
}

#[test]
fn robots_are_told_when_to_forget_a_business() {
    let confirmed = whole().edit("site.toml", "publisher = \"unknown\"", "publisher = \"Provverket\"").edit(
        "site.toml",
        "publisher_confirmed = false",
        "publisher_confirmed = true",
    );
    let made = Made::of(confirmed.inputs());
    let robots: Vec<&str> = made.holding("unavailable_after: 2027-01-01");
    assert_eq!(
        robots,
        ["en/exempelby/provloftet/gallande-salongen/index.html", "exempelby/provloftet/gallande-salongen/index.html"]
    );
}

#[test]
fn every_entry_carries_its_last_day_and_the_script_that_heeds_it() {
    let paths = ["exempelby/provloftet/index.html", "en/exempelby/provloftet/gallande-salongen/index.html"];
    for path in paths {
        let page = Html::parse_document(made_whole().text(path));
        let days: Vec<_> =
            found(&page, "[data-expiring] [data-expires]").iter().map(|e| e.attr("data-expires")).collect();
        assert_eq!(days, [Some("2026-12-31")], "{path}");
        assert_eq!(found(&page, "[data-expiring] [data-ended][hidden]").len(), 1, "{path} has no words for afterwards");
        let scripts = found(&page, "script[type=module]");
        assert!(scripts.iter().any(|s| s.attr("src").is_some_and(|src| src.ends_with("/expire/expire.js"))), "{path}");
    }
    let without = made_whole().text("exempelby/respekt-thai/index.html");
    assert!(!without.contains("/expire/"), "a page without businesses needs no such script");
}

#[test]
fn a_day_that_comes_near_is_told_to_the_editor() {
    let told = |business: &Business, today: &str| {
        let workshop = Workshop::open(site(&[business], Date::parse(today).expect("a day")).inputs());
        assert!(!has_errors(workshop.diagnostics()), "{:?}", workshop.diagnostics());
        assert!(workshop.diagnostics().iter().all(|told| told.severity == Severity::Warning));
        workshop.diagnostics().iter().map(|told| format!("{}: {}", told.code, told.message)).collect::<Vec<_>>()
    };
    let business = hotel(0, 100);
    assert_eq!(told(&business, "2026-02-01"), Vec::<String>::new());
    for (today, when) in [("2026-03-28", "in 14 days"), ("2026-04-10", "tomorrow"), ("2026-04-11", "today")] {
        let told = told(&business, today);
        assert!(told.len() == 1 && told[0].contains(&format!("ends {when}, on 2026-04-11")), "{told:?}");
    }
    // Without consent nobody is told to renew anything.
    let silent = Business { consents: false, ..business };
    assert_eq!(told(&silent, "2026-04-10"), Vec::<String>::new());
}

#[test]
fn two_businesses_of_a_city_never_share_an_id() {
    let mut twin = hotel(0, 300);
    twin.consents = false;
    let other = with_hotels().files()["national/pledges/hotell.toml"].clone();
    let outcome = site(&[&hotel(0, 300)], Date::parse("2026-02-01").expect("a day"))
        .file("national/pledges/stad.toml", other)
        .file("cities/exempelby/pledges/stad.toml", format!("# Made up.\nsource = \"stadskalla\"\n{}", twin.toml()))
        .check();
    assert_eq!(outcome.codes(), ["duplicate-id"], "{}", outcome.report());
}
