//! Quality pledges, as their owners define them.

use crate::model::address::{CityPage, NationalPage, RESPEKT_THAI};
use crate::model::ids::{PledgeId, RouteId};
use crate::model::pledge::{Pledge, PledgePoints};
use crate::validate::body::NO_NETWORK;
use crate::validate::ids::RecordKind;
use crate::validate::provenance::provenance;
use crate::validate::record::Record;

/// A national `pledges/ID.toml`.
pub fn pledge(record: &Record<'_>, id: PledgeId) -> Option<Pledge> {
    check_name(record, &id);
    let title = record.text("title");
    let owner = record.text("owner");
    let trade = record.text("trade");
    let version = record.words("version").map(|words| (words != "unknown").then_some(words));
    let points = points(record);
    let review_months = record.number_or_unknown("review_months", 1, 120);
    let complaint = record.reference_or_unknown("complaint", RecordKind::Route, RouteId::new);
    let is_not = record.text("is_not");
    let about = record.optional_text("about");
    let search_words = record.search_words();
    let provenance = provenance(record);
    #[rustfmt::skip]
    let pledge = Pledge {
        id, title: title?, owner: owner?, trade: trade?, version: version?, points: points?, review_months: review_months?,
        complaint: complaint?, is_not: is_not?, about, search_words, provenance: provenance?,
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

/// A pledge has a page of its own, called after it: two pages of one name could not be told apart.
fn check_name(record: &Record<'_>, id: &PledgeId) {
    let name = id.as_str();
    let is_taken = NationalPage::from_key(name).is_some() || CityPage::from_key(name).is_some() || name == NO_NETWORK;
    if is_taken && name != RESPEKT_THAI {
        let message = format!("the pledge `{name}` is called like a page that has a place of its own");
        let help = format!("give the file another name, such as `{name}-pledge.toml`");
        record.tell(record.error("pledge-named-as-page", message).help(help));
    }
}
