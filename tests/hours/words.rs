//! What a page says of its hours, and what it leaves to the script.

use scraper::{Html, Selector};
use stad::model::address::{CityPage, PageRef};
use stad::model::ids::CityId;
use stad::model::lang::Lang;
use stad::pipeline::Workshop;

use crate::support::{SiteTest, manifest};

fn page(content: SiteTest, city: &str) -> String {
    let workshop = Workshop::open(content.inputs());
    let edition = workshop.edition().unwrap_or_else(|| panic!("{:?}", workshop.diagnostics()));
    let page = PageRef::City(CityId::new(city).expect("an id"), CityPage::Hours);
    edition.html(&page, &Lang::new("sv").expect("a language")).expect("a page")
}

fn helsingborg() -> SiteTest {
    SiteTest::folder(&manifest().join("content"))
}

/// On a copy: nobody has checked the real ones.
fn checked(on: &str) -> SiteTest {
    let lines = format!("source = \"helsingborg-initiativ\"\nchecked_on = {on}\nchecked_by = \"provrollen\"\n");
    helsingborg().edit("cities/helsingborg/hours.toml", "source = \"helsingborg-initiativ\"", &lines)
}

fn attribute(page: &str, name: &str) -> Option<String> {
    let html = Html::parse_document(page);
    let all = Selector::parse("[data-now]").expect("a selector");
    let element = html.select(&all).next().expect("hours");
    assert!(element.value().attr("hidden").is_some() && element.text().all(|text| text.trim().is_empty()));
    element.value().attr(name).map(str::to_owned)
}

#[test]
fn hours_that_nobody_has_checked_answer_with_their_source() {
    let page = page(helsingborg(), "helsingborg");
    let open = attribute(&page, "data-open-until");
    assert_eq!(open.as_deref(), Some("Enligt helsingborg.se öppet till {time}, ännu inte kontrollerat."));
    assert_eq!(attribute(&page, "data-stale-after"), None);
}

#[test]
fn checked_hours_answer_plainly_until_their_check_is_too_old() {
    let page = page(checked("2026-11-01"), "helsingborg");
    assert_eq!(attribute(&page, "data-open-until").as_deref(), Some("Öppet nu, till {time}."));
    // 180 days, as site.toml says for hours.
    assert_eq!(attribute(&page, "data-stale-after").as_deref(), Some("2027-04-30"));
    let stale = attribute(&page, "data-stale");
    assert_eq!(stale.as_deref(), Some("Öppettiderna kontrollerades 1 november 2026. Det är länge sedan. Ring först."));
}

#[test]
fn nothing_says_open_without_the_script() {
    for content in [helsingborg(), checked("2026-11-01")] {
        let html = Html::parse_document(&page(content, "helsingborg"));
        let main = Selector::parse("main").expect("a selector");
        let text: String = html.select(&main).flat_map(|main| main.text()).collect();
        let says_open = text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| word == "öppet");
        assert!(text.contains("8–17") && !says_open, "{text}");
    }
}

#[test]
fn the_days_of_a_page_reach_thirteen_months() {
    let page = page(helsingborg(), "helsingborg");
    let days = attribute(&page, "data-days").expect("days").split(' ').count();
    assert_eq!((attribute(&page, "data-now").as_deref(), days), (Some("2026-11-23"), 396));
}
