//! nginx: a file to include in a `server` block.

use crate::export::headers::{ASKED_ABOUT, FEED, IMMUTABLE, IMMUTABLE_FOLDER, KINDS, Rules, SHARDS, bare};

pub fn conf(rules: &Rules) -> String {
    let mut out = String::from(
        "# For nginx, made by stad. In a server block, beside `root` and what concerns TLS:\n\
         #   include /path/to/the/site/.stad-nginx.conf;\n\
         # Build again and reload nginx when pages have moved.\n\
         server_tokens off;\nabsolute_redirect off;\nindex index.html;\nautoindex off;\ndisable_symlinks if_not_owner;\n\
         charset utf-8;\ncharset_types text/html text/css text/javascript text/plain text/csv text/calendar text/vcard text/vtt;\n",
    );
    out.push_str("default_type application/octet-stream;\ntypes {\n");
    for (endings, kind) in KINDS {
        out.push_str(&format!("  {} {};\n", bare(kind).0, endings.join(" ")));
    }
    out.push_str("}\n");
    if rules.is_precompressed {
        out.push_str("gzip_static on;\n# With the module ngx_brotli: brotli_static on;\n");
    }
    let headers: String =
        rules.headers.iter().map(|(name, value)| format!("add_header {name} \"{value}\" always;\n")).collect();
    out.push_str(&headers);
    out.push_str(&format!("add_header Cache-Control \"{ASKED_ABOUT}\" always;\n"));
    // A location that adds one header has none of those above.
    let immutable = format!("{headers}add_header Cache-Control \"{IMMUTABLE}\";\n");
    let indented: String = immutable.lines().map(|line| format!("  {line}\n")).collect();
    out.push_str(&format!("location ^~ {IMMUTABLE_FOLDER} {{\n{indented}}}\n"));
    out.push_str(&format!("location ~ ^{}[^/]+\\{}$ {{\n{indented}}}\n", SHARDS.0, SHARDS.1));
    out.push_str(&format!(
        "location ~ /{}$ {{\n  types {{ }}\n  default_type {};\n}}\n",
        FEED.0.replace('.', "\\."),
        FEED.1
    ));
    out.push_str("location ~ /\\.(?!well-known/) {\n  return 404;\n}\n");
    for (below, page) in &rules.not_found {
        match below.as_str() {
            "/" => out.push_str(&format!("error_page 404 {page};\n")),
            below => out.push_str(&format!("location {below} {{\n  error_page 404 {page};\n}}\n")),
        }
    }
    for (from, to) in &rules.moved {
        out.push_str(&format!("location = {from} {{\n  return 301 {to};\n}}\n"));
    }
    out
}
