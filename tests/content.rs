//! The real content: parsed and checked without an error.

mod support;

use support::{SiteTest, manifest};

#[test]
fn the_real_content_has_nothing_to_mend() {
    let outcome = SiteTest::folder(&manifest().join("content")).check();
    assert!(outcome.diagnostics.is_empty(), "{}", outcome.report());
    let site = outcome.site.expect("a site");
    assert_eq!(site.national.places.municipalities.len(), 290);
    assert_eq!(site.national.places.county_paths.len(), 21);
}
