//! A city's registers of pledges: of a business that may not be shown, nothing goes on from here.

use std::collections::BTreeSet;

use crate::model::date::Date;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::document::{Document, Node, NodeValue};
use crate::model::ids::{BusinessId, PledgeId};
use crate::model::keyed::keyed;
use crate::model::national::National;
use crate::model::nearest::nearest;
use crate::model::pledge::{PledgeRegister, PledgedBusiness};
use crate::validate::ids::RecordKind;
use crate::validate::provenance::provenance;
use crate::validate::reader::Reader;
use crate::validate::record::Record;

/// How many days before a pledge ends its editor is told: time enough for a visit and a signature.
const SOON_DAYS: i64 = 30;

keyed! {
    /// Whether a business still keeps its pledge.
    BusinessStatus { Active = "active", Withdrawn = "withdrawn" }
}

/// A business, or where one stands that may not be shown.
enum Read {
    Shown(PledgedBusiness),
    Hidden(Hidden),
}

/// The name of a business that may not be shown, and where its register writes it.
struct Hidden {
    name: String,
    file: String,
    span: Span,
}

/// The `pledges/ID.toml` of a city's folder, which ends in `/`.
pub fn registers(reader: &Reader<'_>, folder: &str, national: &National) -> Vec<PledgeRegister> {
    let prefix = format!("{folder}pledges/");
    let mut registers = Vec::new();
    let mut hidden = Vec::new();
    for (path, _) in reader.content.sources.below(&prefix) {
        let Some(name) = path[prefix.len()..].strip_suffix(".toml") else { continue };
        let ids = reader.known.national;
        let (Some(true), Some(id)) = (ids.map(|ids| ids.has(RecordKind::Pledge, name)), PledgeId::new(name)) else {
            let names = ids.into_iter().flat_map(|ids| ids.of(RecordKind::Pledge));
            let help = nearest(name, names).map(|near| format!("did you mean `{prefix}{near}.toml`?"));
            let diagnostic =
                Diagnostic::error("dangling-id", path, None, format!("there is no national pledge `{name}`"));
            reader.tell(Diagnostic { help, ..diagnostic });
            continue;
        };
        let review_months = national.pledges.get(&id).and_then(|pledge| pledge.review_months);
        if let Some((register, found)) = reader.file(path, |record| register(record, id, review_months)) {
            registers.extend(register);
            hidden.extend(found);
        }
    }
    let shown: BTreeSet<&str> =
        registers.iter().flat_map(|register| &register.businesses).map(|business| business.name.as_str()).collect();
    hidden.retain(|business| !shown.contains(business.name.as_str()));
    tell_where_named(reader, folder, &hidden);
    registers
}

fn register(
    record: &Record<'_>,
    pledge: PledgeId,
    review_months: Option<u16>,
) -> (Option<PledgeRegister>, Vec<Hidden>) {
    let about = record.optional_text("about");
    let register_at = record.optional_https("register_at");
    let provenance = provenance(record);
    let (mut businesses, mut hidden) = (Vec::new(), Vec::new());
    for read in record.each("business", |record| business(record, review_months)) {
        match read {
            Read::Shown(business) => businesses.push(business),
            Read::Hidden(business) => hidden.push(business),
        }
    }
    let register = provenance.map(|provenance| PledgeRegister { pledge, about, register_at, businesses, provenance });
    (register, hidden)
}

/// Invariant: a business without consent, withdrawn, or outside its dates leaves no trace in the site.
fn business(record: &Record<'_>, review_months: Option<u16>) -> Option<Read> {
    let id = record.id(BusinessId::new);
    let name = record.words("name");
    let address = record.words("address");
    let version = record.optional_words("version");
    let signed = record.date("signed");
    let reviewed = record.date("reviewed");
    let expires = record.date("expires");
    let status = record.choice("status", BusinessStatus::KEYS, BusinessStatus::from_key);
    let search_words = record.search_words();
    let consent = record.required("consent", "consent = false").and_then(|f| f.yes());
    #[rustfmt::skip]
    let business = PledgedBusiness {
        id: id?, name: name?, address: address?, version, signed: signed?, reviewed: reviewed?, expires: expires?,
        search_words,
    };
    check_dates(record, &business);
    let today = record.reader.today;
    let may_be_named = status? == BusinessStatus::Active && consent?;
    if may_be_named {
        tell_of_dates(record, &business, review_months);
    }
    if may_be_named && business.signed <= today && today <= business.expires {
        return Some(Read::Shown(business));
    }
    let span = record.optional("name")?.span();
    Some(Read::Hidden(Hidden { name: business.name, file: record.file.to_owned(), span }))
}

fn check_dates(record: &Record<'_>, business: &PledgedBusiness) {
    let order = [
        ("signed", business.signed, "reviewed", business.reviewed),
        ("signed", business.signed, "expires", business.expires),
    ];
    for (first, from, second, to) in order {
        if to < from {
            let message = format!("a business has `{second} = {to}` before `{first} = {from}`");
            record.error_at("ends-before-it-begins", second, message, None);
        }
    }
    let today = record.reader.today;
    // Who signs on a day to come cannot have been reviewed before; that is told of once.
    if business.reviewed > today && business.signed <= today {
        let message = format!("{} was reviewed on {}, and today is {today}", record.subject(), business.reviewed);
        record.error_at("checked-in-the-future", "reviewed", message, None);
    }
}

/// What the editor of a business that may be named should know before its readers do.
fn tell_of_dates(record: &Record<'_>, business: &PledgedBusiness, review_months: Option<u16>) {
    let (subject, today) = (record.subject(), record.reader.today);
    let PledgedBusiness { signed, reviewed, expires, .. } = business;
    if *signed > today {
        let message = format!("{subject} signs on {signed}, and today is {today}: it is shown from that day");
        record.warning_at("signed-in-the-future", "signed", message, "is the year right?");
    }
    let days_left = expires.days_since(today);
    if days_left < 0 {
        let message = format!("the pledge of {subject} ended on {expires}, so the site shows it no longer");
        let help = "write the new day in `expires` when the pledge has been renewed, or delete the record";
        record.warning_at("pledge-ended", "expires", message, help);
        return;
    }
    if days_left <= SOON_DAYS {
        let when = in_days(days_left, *expires);
        let message = format!("the pledge of {subject} ends {when}; after that day the site shows it no longer");
        let help = "write the new day in `expires` when the pledge has been renewed";
        record.warning_at("pledge-ends-soon", "expires", message, help);
    }
    if let Some(months) = review_months
        && reviewed.plus_months(i32::from(months)) < today
    {
        let every = if months == 1 { "every month".to_owned() } else { format!("every {months} months") };
        let message = format!("{subject} was last reviewed on {reviewed}, and its pledge is reviewed {every}");
        record.warning_at("review-overdue", "reviewed", message, "write the day of the review when it has been done");
    }
}

fn in_days(n_days: i64, day: Date) -> String {
    match n_days {
        0 => format!("today, on {day}"),
        1 => format!("tomorrow, on {day}"),
        n => format!("in {n} days, on {day}"),
    }
}

/// A text of the city that names a business goes on naming it when the register no longer does; only a person can mend it.
fn tell_where_named(reader: &Reader<'_>, folder: &str, hidden: &[Hidden]) {
    if hidden.is_empty() {
        return;
    }
    for (path, document) in
        reader.content.documents.range(folder.to_owned()..).take_while(|(p, _)| p.starts_with(folder))
    {
        for business in hidden {
            let mut found = Vec::new();
            match document {
                Document::Records(top) => strings(top, &mut |words, span| {
                    let is_record = hidden.iter().any(|hidden| *path == hidden.file && span == hidden.span);
                    found.extend(places(words, &business.name).next().filter(|_| !is_record).map(|_| span));
                }),
                Document::Page { .. } => {
                    let bytes = reader.content.sources.files.get(path).map(|file| &*file.bytes).unwrap_or_default();
                    let text = std::str::from_utf8(bytes).unwrap_or_default();
                    let whole = |start| Span { start, end: start + business.name.len() };
                    found.extend(places(text, &business.name).map(whole));
                }
                Document::Plain => {}
            }
            for span in found {
                let message = "this names a business that may not be shown: readers may take its pledge for valid";
                reader.tell(
                    Diagnostic::warning("hidden-business-named", path, Some(span), message)
                        .also(&business.file, business.span, "without consent, withdrawn or outside its dates")
                        .help("take the name out of the text, or bring its record in the register up to date"),
                );
            }
        }
    }
}

/// Hands every text below a node to `see`, with its place.
fn strings(node: &Node, see: &mut dyn FnMut(&str, Span)) {
    match &node.value {
        NodeValue::String(words) => see(words, node.span),
        NodeValue::List(items) => items.iter().for_each(|item| strings(item, see)),
        NodeValue::Table(entries) => entries.iter().for_each(|entry| strings(&entry.value, see)),
        NodeValue::Integer(_) | NodeValue::Float(_) | NodeValue::Bool(_) | NodeValue::Date(_) => {}
    }
}

/// Where a name stands in a text, as whole words.
fn places<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_end = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let found = text.match_indices(name).map(|(at, _)| at);
    found.filter(move |at| is_end(text[..*at].chars().next_back()) && is_end(text[at + name.len()..].chars().next()))
}
