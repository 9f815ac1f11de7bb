//! Quality pledges, and the businesses that have signed them.

use crate::model::date::Date;
use crate::model::ids::{PledgeId, RouteId};
use crate::model::keyed::keyed;
use crate::model::pledge::{Pledge, PledgePoints, PledgeRegister, PledgedBusiness};
use crate::validate::ids::RecordKind;
use crate::validate::provenance::provenance;
use crate::validate::record::Record;

keyed! {
    /// Whether a business still keeps its pledge.
    BusinessStatus { Active = "active", Withdrawn = "withdrawn" }
}

/// A national `pledges/ID.toml`.
pub fn pledge(record: &Record<'_>, id: PledgeId) -> Option<Pledge> {
    let title = record.text("title");
    let owner = record.text("owner");
    let trade = record.text("trade");
    let version = record.words("version").map(|words| (words != "unknown").then_some(words));
    let points = points(record);
    let review_months = record.number_or_unknown("review_months", 1, 120);
    let complaint = record.reference_or_unknown("complaint", RecordKind::Route, RouteId::new);
    let is_not = record.text("is_not");
    let about = record.optional_text("about");
    let provenance = provenance(record);
    #[rustfmt::skip]
    let pledge = Pledge {
        id, title: title?, owner: owner?, trade: trade?, version: version?, points: points?, review_months: review_months?,
        complaint: complaint?, is_not: is_not?, about, provenance: provenance?,
    };
    Some(pledge)
}

fn points(record: &Record<'_>) -> Option<PledgePoints> {
    let field = record.required("points", "points = \"unknown\"");
    let is_unknown = field.is_some_and(|f| f.is_unknown());
    let ask_at = record.ask_at(is_unknown.then_some("points"));
    let n_points = record.optional("n_points").and_then(|f| f.number(1, 100));
    if is_unknown {
        return ask_at.map(|ask_at| PledgePoints::Unknown { n_points, ask_at });
    }
    Some(PledgePoints::Known(field?.texts()))
}

/// A city's `pledges/ID.toml`.
pub fn register(record: &Record<'_>, pledge: PledgeId) -> Option<PledgeRegister> {
    let about = record.optional_text("about");
    let register_at = record.optional_https("register_at");
    let provenance = provenance(record);
    let businesses = record.each("business", business);
    Some(PledgeRegister { pledge, about, register_at, businesses, provenance: provenance? })
}

/// Invariant: a business without consent, withdrawn, or outside its dates leaves no trace: not even its name in a message.
fn business(record: &Record<'_>) -> Option<PledgedBusiness> {
    let name = record.words("name");
    let address = record.words("address");
    let signed = record.date("signed");
    let reviewed = record.date("reviewed");
    let expires = record.date("expires");
    let status = record.choice("status", BusinessStatus::KEYS, BusinessStatus::from_key);
    let consent = record.required("consent", "consent = false").and_then(|f| f.yes());
    let business =
        PledgedBusiness { name: name?, address: address?, signed: signed?, reviewed: reviewed?, expires: expires? };
    check_dates(record, &business);
    let holds = status? == BusinessStatus::Active && consent? && is_within(&business, record.reader.today);
    holds.then_some(business)
}

fn is_within(business: &PledgedBusiness, today: Date) -> bool {
    business.signed <= today && today <= business.expires
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
}
