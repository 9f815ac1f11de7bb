//! The links of running text: each leads to something that exists.

use crate::model::address::{CityPage, NationalPage};
use crate::model::body::{Body, Inline, LinkTarget, each_link};
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::nearest::nearest;
use crate::validate::ids::RecordKind;
use crate::validate::reader::Reader;
use crate::validate::web;

/// Checks the links of a page's text; those to cities are checked when all cities are known.
pub fn check_body(reader: &Reader<'_>, file: &str, body: &Body) {
    body.each_link(&mut |target, span| check(reader, file, target, span));
}

/// Checks the links of inline text.
pub fn check_inline(reader: &Reader<'_>, file: &str, words: &[Inline]) {
    each_link(words, &mut |target, span| check(reader, file, target, span));
}

fn check(reader: &Reader<'_>, file: &str, target: &LinkTarget, span: Span) {
    let record = match target {
        LinkTarget::Route(id) => (RecordKind::Route, id.as_str()),
        LinkTarget::Fact(id) => (RecordKind::Fact, id.as_str()),
        LinkTarget::Download(id) => (RecordKind::Download, id.as_str()),
        LinkTarget::Term(id) => (RecordKind::Term, id.as_str()),
        LinkTarget::Source(id) => (RecordKind::Source, id.as_str()),
        LinkTarget::Page(name) => return page(reader, file, name.as_str(), span),
        LinkTarget::Web(address) => return web(reader, file, address, span),
        LinkTarget::City(..) | LinkTarget::Anchor(_) => return,
    };
    if !reader.known.has(record.0, record.1) {
        reader.tell(reader.known.dangling(record.0, record.1, file, span));
    }
}

fn page(reader: &Reader<'_>, file: &str, name: &str, span: Span) {
    let own = reader.known.own.pages();
    let national = reader.known.national.into_iter().flat_map(|ids| ids.pages());
    let of_cities = if reader.known.national.is_some() { CityPage::KEYS } else { &[] };
    let names: Vec<&str> = own
        .chain(national)
        .filter(|name| *name != NO_NETWORK)
        .chain(of_cities.iter().copied())
        .chain(NationalPage::KEYS.iter().copied())
        .chain(reader.known.national.unwrap_or(reader.known.own).of(RecordKind::Pledge))
        .collect();
    if names.contains(&name) {
        return;
    }
    let dangling = Diagnostic::error("dangling-page", file, Some(span), format!("no page has the name `{name}`"));
    reader.tell(match nearest(name, names) {
        Some(near) => dangling.help(format!("did you mean `page:{near}`?")),
        None => dangling,
    });
}

/// The text that municipalities without a network share: it has no address of its own.
pub const NO_NETWORK: &str = "no-network";

fn web(reader: &Reader<'_>, file: &str, address: &str, span: Span) {
    let fault = match web::https(address) {
        Ok(address) => reader.hosts.fault_of_address(&address),
        Err(fault) => Some(fault),
    };
    if let Some(fault) = fault {
        let diagnostic = Diagnostic::error(fault.code, file, Some(span), fault.message);
        reader.tell(Diagnostic { help: fault.help, ..diagnostic });
    }
}
