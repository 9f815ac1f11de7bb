//! A city's network.

use crate::model::date::When;
use crate::model::ids::GroupId;
use crate::model::network::{Coordinator, Dispute, Group, Member, Network, Until};
use crate::validate::field::Field;
use crate::validate::ids::RecordKind;
use crate::validate::provenance::provenance;
use crate::validate::record::Record;

/// A city's `network.toml`.
pub fn network(top: &Record<'_>) -> Option<Network> {
    let coordinators = top.each("coordinator", coordinator);
    let groups = top.each("group", group);
    let members = top.each("member", member);
    let disputes = top.each("dispute", dispute);
    let field = top.required("network", "[network]")?;
    let base = top.reader.record(top.file, "network", field.node, |record| {
        let name = record.text("name");
        let since = record.when("since");
        let about = record.optional_text("about");
        let outreach = record.optional_text("outreach");
        let provenance = provenance(record);
        Some((name?, since?, about, outreach, provenance?))
    });
    let (name, since, about, outreach, provenance) = base.flatten()?;
    Some(Network { name, since, about, outreach, provenance, coordinators, groups, members, disputes })
}

fn coordinator(record: &Record<'_>) -> Option<Coordinator> {
    let who = record.text("who");
    let from = record.when("from");
    let to = record.required("to", "to = \"unknown\"").and_then(until);
    let ended = to.and_then(|to| if let Until::When(when) = to { when.bounds() } else { None });
    if let (Some((first_day, _)), Some((_, last_day))) = (from.and_then(When::bounds), ended)
        && last_day < first_day
    {
        let message = "somebody has led the network to a day before the first";
        record.error_at("ends-before-it-begins", "to", message, None);
    }
    let note = record.optional_text("note");
    let provenance = provenance(record);
    Some(Coordinator { who: who?, from: from?, to: to?, note, provenance: provenance? })
}

fn until(field: Field<'_>) -> Option<Until> {
    if field.as_str() == Some("now") { Some(Until::Now) } else { field.when("unknown").map(Until::When) }
}

fn group(record: &Record<'_>) -> Option<Group> {
    let id = record.id(GroupId::new);
    let name = record.text("name");
    let meetings_a_year = record.number_or_unknown("meetings_a_year", 0, 366);
    let about = record.optional_text("about");
    let provenance = provenance(record);
    Some(Group { id: id?, name: name?, meetings_a_year: meetings_a_year?, about, provenance: provenance? })
}

fn member(record: &Record<'_>) -> Option<Member> {
    let organisation = record.text("organisation");
    let unit = record.optional_text("unit");
    let role = record.optional_text("role");
    let does = record.optional_text("does");
    let groups = record.required("groups", "groups = []");
    let groups = groups.map(|f| f.distinct("group ids", |item| item.reference(RecordKind::Group, GroupId::new)));
    let note = record.optional_text("note");
    let search_words = record.search_words();
    let provenance = provenance(record);
    #[rustfmt::skip]
    let member = Member {
        organisation: organisation?, unit, role, does, groups: groups?, note, search_words, provenance: provenance?,
    };
    Some(member)
}

fn dispute(record: &Record<'_>) -> Option<Dispute> {
    let text = record.text("text");
    let provenance = provenance(record);
    Some(Dispute { text: text?, provenance: provenance? })
}
