//! Where a link leads, from what stands in its parentheses.

use crate::model::body::LinkTarget;
use crate::model::ids::{CityId, DownloadId, FactId, PageName, RouteId, SourceId, TermId};
use crate::model::nearest::nearest;

/// What is wrong with a link.
#[derive(Debug, PartialEq, Eq)]
pub struct LinkFault {
    /// The diagnostic's code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

const KINDS: &[&str] = &["route", "fact", "page", "city", "download", "term", "source", "https"];
const FORMS: &str = "a link leads to `https://…`, `route:ID`, `fact:ID`, `page:NAME`, `city:ID`, `download:ID`, `term:ID`, `source:ID` or `#heading`";

/// Reads a link's target.
pub fn target(written: &str) -> Result<LinkTarget, LinkFault> {
    if let Some(anchor) = written.strip_prefix('#') {
        return if anchor.is_empty() { Err(nowhere()) } else { Ok(LinkTarget::Anchor(anchor.to_owned())) };
    }
    if written.is_empty() {
        return Err(nowhere());
    }
    let Some((kind, rest)) = written.split_once(':') else {
        return Err(without_kind(written));
    };
    let found = match kind {
        "https" => Some(LinkTarget::Web(written.to_owned())),
        "route" => RouteId::new(rest).map(LinkTarget::Route),
        "fact" => FactId::new(rest).map(LinkTarget::Fact),
        "page" => PageName::new(rest).map(LinkTarget::Page),
        "download" => DownloadId::new(rest).map(LinkTarget::Download),
        "term" => TermId::new(rest).map(LinkTarget::Term),
        "source" => SourceId::new(rest).map(LinkTarget::Source),
        "city" => city(rest),
        other => return Err(of_unknown_kind(written, other, rest)),
    };
    found.ok_or_else(|| LinkFault {
        code: "bad-id",
        message: format!("`{rest}` in the link `{written}` is not written as an id"),
        help: "an id has lower-case letters a–z, digits and single hyphens".to_owned(),
    })
}

fn city(rest: &str) -> Option<LinkTarget> {
    match rest.split_once('/') {
        None => Some(LinkTarget::City(CityId::new(rest)?, None)),
        Some((city, page)) => Some(LinkTarget::City(CityId::new(city)?, Some(PageName::new(page)?))),
    }
}

fn nowhere() -> LinkFault {
    LinkFault { code: "link-to-nowhere", message: "a link leads nowhere".to_owned(), help: FORMS.to_owned() }
}

fn without_kind(written: &str) -> LinkFault {
    let help = if written.starts_with("www.") { format!("write `https://{written}`") } else { FORMS.to_owned() };
    LinkFault { code: "link-kind-unknown", message: format!("we cannot tell where the link `{written}` leads"), help }
}

fn of_unknown_kind(written: &str, kind: &str, rest: &str) -> LinkFault {
    let fault = |code, message: String, help: String| LinkFault { code, message, help };
    match kind.to_ascii_lowercase().as_str() {
        "tel" | "sms" => fault(
            "link-outside-routes",
            format!("`{written}` is a telephone number of its own, outside `routes.toml`"),
            "write the number once, in `routes.toml`, and link it here as `[](route:ID)`".to_owned(),
        ),
        "mailto" => fault(
            "link-outside-routes",
            format!("`{written}` is an e-mail address of its own, outside `routes.toml`"),
            "write the address once, in `routes.toml`, and link it here as `[](route:ID)`".to_owned(),
        ),
        "http" => {
            fault("link-not-https", format!("`{written}` is not encrypted on its way"), format!("write `https:{rest}`"))
        }
        "javascript" | "data" | "vbscript" => {
            fault("link-kind-unknown", format!("a link may not run a program, and `{kind}:` does"), FORMS.to_owned())
        }
        _ => {
            let message = format!("we know no links that begin with `{kind}:`");
            let help = nearest(kind, KINDS.iter().copied())
                .map_or(FORMS.to_owned(), |near| format!("did you mean `{near}:{rest}`?"));
            fault("link-kind-unknown", message, help)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn faults_are_told_by_code_and_help() {
        let check = |written: &str, code: &str, help: &str| {
            let fault = target(written).err().map(|f| (f.code, f.help));
            assert!(fault.as_ref().is_some_and(|(c, h)| *c == code && h.contains(help)), "{written}: {fault:?}");
        };
        check("tel:112", "link-outside-routes", "[](route:ID)");
        check("mailto:a@b.se", "link-outside-routes", "[](route:ID)");
        check("http://a.se/b", "link-not-https", "`https://a.se/b`");
        check("javascript:alert(1)", "link-kind-unknown", "a link leads to");
        check("rout:polisen", "link-kind-unknown", "`route:polisen`");
        check("www.a.se", "link-kind-unknown", "`https://www.a.se`");
        check("/helsingborg/", "link-kind-unknown", "a link leads to");
        check("", "link-to-nowhere", "a link leads to");
        check("route:Polisen", "bad-id", "lower-case");
        check("city:lund/", "bad-id", "lower-case");
    }
}
