//! Netlify and Cloudflare Pages: `_headers` and `_redirects`.

use crate::export::headers::{ASKED_ABOUT, FEED, IMMUTABLE, IMMUTABLE_FOLDER, Rules, SHARDS};

pub fn headers_file(rules: &Rules) -> String {
    let mut out = String::from("# For Netlify and Cloudflare Pages, made by stad. Untried on the real services.\n/*\n");
    for (name, value) in &rules.headers {
        out.push_str(&format!("  {name}: {value}\n"));
    }
    out.push_str(&format!("  Cache-Control: {ASKED_ABOUT}\n"));
    // Where two rules meet, the services join their values by a comma; the one that is taken away first is gone.
    for path in [format!("{IMMUTABLE_FOLDER}*"), format!("{}*{}", SHARDS.0, SHARDS.1)] {
        out.push_str(&format!("{path}\n  ! Cache-Control\n  Cache-Control: {IMMUTABLE}\n"));
    }
    out.push_str(&format!("/*/{0}\n  Content-Type: {1}\n/{0}\n  Content-Type: {1}\n", FEED.0, FEED.1));
    out
}

pub fn redirects(rules: &Rules) -> String {
    let mut out = String::from("# For Netlify and Cloudflare Pages, made by stad. Untried on the real services.\n");
    for (from, to) in &rules.moved {
        out.push_str(&format!("{from} {to} 301\n"));
    }
    // Cloudflare Pages finds the nearest 404.html by itself.
    for (below, page) in &rules.not_found {
        out.push_str(&format!("{below}* {page} 404\n"));
    }
    out
}
