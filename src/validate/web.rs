//! Addresses on the net: the only user of `url`.

use url::{Host, Url};

use crate::model::text::hidden_signs;

/// What is wrong with an address.
#[derive(Debug, PartialEq, Eq)]
pub struct WebFault {
    /// The diagnostic's code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// Reads an https address that leads where it says it leads, in its one written form.
pub fn https(written: &str) -> Result<String, WebFault> {
    let fault = |message: String, help: Option<String>| Err(WebFault { code: "bad-web-address", message, help });
    let is_strange = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '`' | '\\');
    if written.chars().any(is_strange) || hidden_signs(written).next().is_some() {
        return fault(format!("the address `{written}` holds a space or another sign that no address has"), None);
    }
    let url = match Url::parse(written) {
        Ok(url) => url,
        Err(_)
            if Url::parse(&format!("https://{written}"))
                .is_ok_and(|u| u.host_str().is_some_and(|h| h.contains('.'))) =>
        {
            return fault(
                format!("the address `{written}` does not begin with `https://`"),
                Some(format!("write `https://{written}`")),
            );
        }
        Err(_) => {
            return fault(
                format!("`{written}` is not an address on the net"),
                Some("write it like this: `https://www.example.se/`".to_owned()),
            );
        }
    };
    if url.scheme() == "http" {
        let message = format!("the address `{written}` is not encrypted on its way");
        return Err(WebFault {
            code: "link-not-https",
            message,
            help: Some(format!("write `https{}`", &written["http".len()..])),
        });
    }
    if url.scheme() != "https" {
        return fault(format!("`{written}` is not an address that begins with `https://`"), None);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return fault(
            format!("the address `{written}` holds a user name"),
            Some("write it without what stands before `@`".to_owned()),
        );
    }
    if let Some(port) = url.port() {
        let help = "write it without the colon and the number after the host".to_owned();
        return fault(format!("the address `{written}` names the port {port}"), Some(help));
    }
    match url.host() {
        Some(Host::Domain(host)) if host.contains('.') && !host.ends_with('.') => host_as_written(written, host, &url),
        _ => fault(format!("the address `{written}` names no host such as `www.example.se`"), None),
    }
}

/// A browser and a reader must see the same host: it is written as the network knows it, with nothing around it.
fn host_as_written(written: &str, host: &str, url: &Url) -> Result<String, WebFault> {
    let rest = written.strip_prefix("https://").unwrap_or_default();
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.eq_ignore_ascii_case(host) {
        return Ok(url.as_str().to_owned());
    }
    let message = match authority.is_ascii() {
        true => format!("the address `{written}` is not written as it is read: it leads to the host `{host}`"),
        false => format!("the host `{authority}` has letters beyond a–z, which may look like another host"),
    };
    Err(WebFault { code: "bad-web-address", message, help: Some(format!("write `{url}`")) })
}

/// The host of an https address.
pub fn host(address: &str) -> Option<String> {
    Url::parse(address).ok()?.host_str().map(str::to_owned)
}

/// What a reader sees of a host whose letters are written in code (`xn--…`).
pub fn disguise(host: &str) -> Option<String> {
    let is_in_code = host.split('.').any(|label| label.starts_with("xn--"));
    is_in_code.then(|| url::quirks::domain_to_unicode(host))
}

/// Whether the address has nothing after its host.
pub fn is_bare_host(address: &str) -> bool {
    Url::parse(address).is_ok_and(|u| u.path() == "/" && u.query().is_none() && u.fragment().is_none())
}

#[cfg(test)]
mod tests {
    use super::https;

    #[test]
    fn only_plain_https_addresses_pass() {
        let check = |written: &str, expected: Result<&str, &str>| match (https(written), expected) {
            (Ok(address), Ok(expected)) => assert_eq!(address, expected),
            (Err(fault), Err(code)) => assert_eq!(fault.code, code, "{written}"),
            (found, _) => panic!("{written}: {found:?}"),
        };
        check("https://www.example.se", Ok("https://www.example.se/"));
        check("https://www.example.se/a?b=1#c", Ok("https://www.example.se/a?b=1#c"));
        check("https://xn--rksmrgs-5wao1o.se/", Ok("https://xn--rksmrgs-5wao1o.se/"));
        check("http://www.example.se/", Err("link-not-https"));
        for bad in [
            "www.example.se",
            "https://räksmörgås.se/",
            "https://a@example.se/",
            "https://@example.se/",
            "https://example.se:8443/",
            "https://example.se:443/",
            "https:example.se",
            "https:///example.se",
            "HTTPS://example.se/",
            "https://%65xample.se/",
            "https://ｅxample.se/",
            "https://exam\u{ad}ple.se/",
            "https://example.se/\u{202e}",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://127.0.0.1/",
            "https://localhost/",
            "https://example.se/a b",
            "ftp://example.se",
            "https://",
            "",
            "javascript:alert(1)",
            "https:\\example.se",
        ] {
            check(bad, Err("bad-web-address"));
        }
    }
}
