//! What robots may do (RFC 9309).

/// Lets robots in once the publisher is confirmed; a draft lets none in.
pub fn robots(publisher_confirmed: bool, sitemap_url: &str) -> String {
    if publisher_confirmed {
        format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap_url}\n")
    } else {
        "User-agent: *\nDisallow: /\n".to_owned()
    }
}
