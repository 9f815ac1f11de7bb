//! What a web server needs to know to serve a site: headers, types, how long to keep what, pages that moved, the page for
//! an address that is not there. One file a server; each writes text in its server's own language.

use crate::model::content_type::{KINDS, OTHER};
use crate::model::security::{ASKED_ABOUT, IMMUTABLE, WebServer, headers};

mod apache;
mod caddy;
mod iis;
mod netlify;
mod nginx;

/// What every server is told.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The headers of every answer.
    pub headers: Vec<(&'static str, String)>,
    /// The page for an address that is not there: below which address (`/en/`), and the page's own. `/` is the last.
    pub not_found: Vec<(String, String)>,
    /// Pages that moved: former address and address.
    pub moved: Vec<(String, String)>,
    /// Whether `.gz` and `.br` lie beside the files.
    pub is_precompressed: bool,
}

/// The files that a server reads, by path below the output folder.
pub fn files(server: WebServer, rules: &Rules) -> Vec<(&'static str, String)> {
    match server {
        WebServer::Nginx => vec![(".stad-nginx.conf", nginx::conf(rules))],
        WebServer::Apache => vec![(".htaccess", apache::htaccess(rules))],
        WebServer::Iis => vec![("web.config", iis::web_config(rules))],
        WebServer::Caddy => vec![(".stad-Caddyfile", caddy::caddyfile(rules))],
        WebServer::Netlify => {
            vec![("_headers", netlify::headers_file(rules)), ("_redirects", netlify::redirects(rules))]
        }
    }
}

impl Rules {
    /// The rules for pages with this policy.
    pub fn new(
        policy: &str,
        not_found: Vec<(String, String)>,
        moved: Vec<(String, String)>,
        is_precompressed: bool,
    ) -> Self {
        Self { headers: headers(policy), not_found, moved, is_precompressed }
    }
}

/// Where files lie that have another name when they have other bytes.
const IMMUTABLE_FOLDER: &str = "/assets/";
/// The shards of the search; its roots, which end otherwise, are asked about each time.
const SHARDS: (&str, &str) = ("/search/", ".bin");

/// Feeds have a type of their own among XML files.
const FEED: (&str, &str) = ("atom.xml", "application/atom+xml");

/// A type without its parameters, and whether it has that of UTF-8.
fn bare(kind: &'static str) -> (&'static str, bool) {
    kind.split_once(';').map_or((kind, false), |(bare, _)| (bare, true))
}
