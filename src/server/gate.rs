//! Who is answered: this machine's own browser, asking for a page by one of our own names.

use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, StatusCode, header};

/// Why a request is not answered, if it is not: the words end with how to mend it.
pub fn refusal(request: &Parts, has_body: bool, port: u16) -> Option<(StatusCode, String)> {
    let own = Own(port);
    let authority = request.uri.authority();
    if !own.is_host(&request.headers) || authority.is_some_and(|name| !own.is_name(name.as_str())) {
        // A page of another origin can have its own name point at this machine.
        let words = format!("This server answers to 127.0.0.1:{port} and localhost:{port} only.\n");
        return Some((StatusCode::MISDIRECTED_REQUEST, words));
    }
    if ![Method::GET, Method::HEAD].contains(&request.method) {
        return Some((StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD.\n".to_owned()));
    }
    if !own.is_origin(&request.headers) || is_fetched_from_elsewhere(&request.headers) {
        let words = format!(
            "A page of another origin asked for this. Only pages of http://127.0.0.1:{port} and http://localhost:{port} \
             are answered; to see it, open the address in a tab of its own.\n"
        );
        return Some((StatusCode::FORBIDDEN, words));
    }
    if has_body {
        return Some((StatusCode::BAD_REQUEST, "Ask without a body: this server takes none.\n".to_owned()));
    }
    None
}

/// Our own names: those of a loopback server at this port.
struct Own(u16);

impl Own {
    fn is_name(&self, authority: &str) -> bool {
        let port = self.0;
        ["127.0.0.1", "localhost"].iter().any(|name| {
            authority.eq_ignore_ascii_case(&format!("{name}:{port}"))
                || (port == 80 && authority.eq_ignore_ascii_case(name))
        })
    }

    fn is_host(&self, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(header::HOST).iter();
        let host = hosts.next().and_then(|host| host.to_str().ok());
        hosts.next().is_none() && host.is_some_and(|host| self.is_name(host))
    }

    /// A browser names the origin when another page asks; none is named when a person does.
    fn is_origin(&self, headers: &HeaderMap) -> bool {
        headers.get_all(header::ORIGIN).iter().all(|origin| {
            origin
                .to_str()
                .ok()
                .and_then(|origin| origin.strip_prefix("http://"))
                .is_some_and(|name| self.is_name(name))
        })
    }
}

/// Whether a page of another origin fetches, embeds or frames this (W3C Fetch Metadata); a followed link is none of it.
/// Another port of this machine is another origin, though browsers call it the same site.
fn is_fetched_from_elsewhere(headers: &HeaderMap) -> bool {
    let said = |name: &str, words: &[&str]| {
        headers.get_all(name).iter().all(|value| words.iter().any(|word| value.as_bytes() == word.as_bytes()))
    };
    let is_own = said("sec-fetch-site", &["same-origin", "none"]);
    let is_visit = headers.contains_key("sec-fetch-mode")
        && said("sec-fetch-mode", &["navigate"])
        && headers.contains_key("sec-fetch-dest")
        && said("sec-fetch-dest", &["document"]);
    !is_own && !is_visit
}
