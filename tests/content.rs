//! The real content: parsed and checked, with nothing to tell but what nobody could tell us.

mod support;

use support::{SiteTest, manifest};

#[test]
fn the_real_content_has_nothing_to_mend_but_what_its_sources_leave_open() {
    let outcome = SiteTest::folder(&manifest().join("content")).check();
    // Helsingborg's source says that the hours may differ on red days, and not how.
    assert_eq!(outcome.codes(), ["no-rule-for-coming-red-day"], "{}", outcome.report());
    let site = outcome.site.expect("a site");
    assert_eq!(site.national.places.municipalities.len(), 290);
    assert_eq!(site.national.places.county_paths.len(), 21);
}
