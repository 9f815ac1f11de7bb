//! The Apache HTTP Server: an `.htaccess`.

use crate::export::headers::{ASKED_ABOUT, FEED, IMMUTABLE, KINDS, OTHER, Rules};

pub fn htaccess(rules: &Rules) -> String {
    let mut out = String::from(
        "# For the Apache HTTP Server 2.4, made by stad. It is read where the folder has `AllowOverride All`, and needs\n\
         # mod_headers, mod_alias, mod_dir, mod_mime and mod_rewrite.\n\
         Options -Indexes\nDirectoryIndex index.html\nDirectorySlash On\nAddDefaultCharset Off\n",
    );
    for (endings, kind) in KINDS {
        let endings: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
        out.push_str(&format!("AddType \"{kind}\" {}\n", endings.join(" ")));
    }
    out.push_str(&format!("AddType {OTHER} .bin\n"));
    for (name, value) in &rules.headers {
        // Whatever the server itself was told to send goes, so that none is sent twice.
        out.push_str(&format!("Header onsuccess unset {name}\nHeader always set {name} \"{value}\"\n"));
    }
    out.push_str(&format!("Header set Cache-Control \"{ASKED_ABOUT}\"\n"));
    // As it was asked for: a compressed copy has another name.
    out.push_str("<If \"%{THE_REQUEST} =~ m#^[A-Z]+ /(assets/|search/[^/ ]+[.]bin )#\">\n");
    out.push_str(&format!("  Header set Cache-Control \"{IMMUTABLE}\"\n</If>\n"));
    out.push_str("RedirectMatch 404 \"/\\.(?!well-known/)\"\n");
    for (below, page) in &rules.not_found {
        match below.as_str() {
            "/" => out.push_str(&format!("ErrorDocument 404 {page}\n")),
            below => {
                out.push_str(&format!("<If \"%{{REQUEST_URI}} =~ m#^{below}#\">\n  ErrorDocument 404 {page}\n</If>\n"))
            }
        }
    }
    for (from, to) in &rules.moved {
        out.push_str(&format!("RedirectMatch 301 \"^{}$\" \"{to}\"\n", from.replace('.', "\\.")));
    }
    if rules.is_precompressed {
        out.push_str("RewriteEngine On\n");
        for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
            out.push_str(&format!(
                "RewriteCond %{{HTTP:Accept-Encoding}} \\b{coding}\\b\nRewriteCond %{{REQUEST_FILENAME}} !/$\n\
                 RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\nRewriteRule ^(.+)$ $1.{ending} [E={coding}:1,L]\n"
            ));
        }
        for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
            out.push_str(&format!(
                "<FilesMatch \"\\.{ending}$\">\n  RemoveType .{ending}\n  RemoveEncoding .{ending}\n"
            ));
            out.push_str(&format!(
                "  Header set Content-Encoding {coding}\n  Header append Vary Accept-Encoding\n</FilesMatch>\n"
            ));
        }
        for (endings, kind) in KINDS.iter().copied().chain([(&["bin"][..], OTHER)]) {
            out.push_str(&format!(
                "<FilesMatch \"\\.({})\\.(br|gz)$\">\n  ForceType \"{kind}\"\n</FilesMatch>\n",
                endings.join("|")
            ));
        }
    }
    let feed = FEED.0.replace('.', "\\.");
    out.push_str(&format!("<FilesMatch \"^{feed}(\\.(br|gz))?$\">\n  ForceType {}\n</FilesMatch>\n", FEED.1));
    out
}
