//! Caddy: a file to import into a site's block.

use crate::export::headers::{ASKED_ABOUT, FEED, IMMUTABLE, IMMUTABLE_FOLDER, KINDS, OTHER, Rules, SHARDS};

pub fn caddyfile(rules: &Rules) -> String {
    let mut headers = String::from("header {\n");
    for (name, value) in &rules.headers {
        headers.push_str(&format!("  {name} \"{value}\"\n"));
    }
    // Where a more special rule has not told otherwise.
    headers.push_str(&format!("  ?Cache-Control \"{ASKED_ABOUT}\"\n  -Server\n}}\n"));
    let mut out = String::from(
        "# For Caddy 2, made by stad. In a site's block, beside `root`:\n#   import /path/to/the/site/.stad-Caddyfile\n\
         @hidden path_regexp /\\.(?:[^w]|w[^e])\nrespond @hidden 404\n",
    );
    out.push_str(&headers);
    out.push_str(&format!("@immutable path {IMMUTABLE_FOLDER}* {}*{}\n", SHARDS.0, SHARDS.1));
    out.push_str(&format!("header @immutable Cache-Control \"{IMMUTABLE}\"\n"));
    for (endings, kind) in KINDS.iter().copied().chain([(&["bin"][..], OTHER)]) {
        let name = endings[0];
        let paths: Vec<String> = endings.iter().map(|ending| format!("*.{ending}")).collect();
        out.push_str(&format!("@{name} path {}\nheader @{name} Content-Type \"{kind}\"\n", paths.join(" ")));
    }
    out.push_str(&format!("@feed path */{0} /{0}\nheader @feed Content-Type \"{1}\"\n", FEED.0, FEED.1));
    // Pages are asked for by their folder, which has no ending.
    for (from, to) in &rules.moved {
        out.push_str(&format!("redir {from} {to} permanent\n"));
    }
    out.push_str("handle_errors {\n");
    out.extend(headers.lines().map(|line| format!("  {line}\n")));
    for (idx, (below, page)) in rules.not_found.iter().enumerate() {
        out.push_str(&format!(
            "  @in{idx} expression `{{err.status_code}} == 404 && {{http.request.orig_uri.path}}.startsWith(\"{below}\")`\n  \
             handle @in{idx} {{\n    rewrite * {page}\n    file_server\n  }}\n"
        ));
    }
    out.push_str("}\n");
    let precompressed = if rules.is_precompressed { " {\n  precompressed br gzip\n}" } else { "" };
    out.push_str(&format!("file_server{precompressed}\n"));
    out
}
