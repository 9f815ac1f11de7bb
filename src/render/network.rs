//! A city's network: groups, members, who has led it, and what sources disagree on.

use crate::model::city::City;
use crate::model::freshness::FactSort;
use crate::model::network::{Coordinator, Group, Member, Until};
use crate::render::city_sections::{CoordinatorView, DisputeView, GroupView, MemberView, Network};
use crate::render::lists::{row, row_or_unknown};
use crate::render::notes::{note, notes};
use crate::render::scope::PageScope;

/// The network; empty when the city has told nothing.
pub fn network(scope: &PageScope<'_>, city: &City) -> Network {
    let Some(network) = &city.network else {
        return Network {
            name: None,
            rows: Vec::new(),
            groups: Vec::new(),
            others: Vec::new(),
            coordinators: Vec::new(),
            disputes: Vec::new(),
            note: None,
        };
    };
    let since = scope.words().dates.when(network.since).map(|when| scope.own(when));
    let mut rows = vec![row_or_unknown(scope, "network.since", since)];
    rows.extend(network.about.as_ref().map(|about| row(scope, "network.about", scope.said(about))));
    rows.extend(network.outreach.as_ref().map(|outreach| row(scope, "network.outreach", scope.said(outreach))));
    let all = network.members.iter().map(|member| &member.provenance);
    let all = all.chain(network.groups.iter().map(|group| &group.provenance)).chain([&network.provenance]);
    let others = network.members.iter().filter(|member| member.groups.is_empty());
    Network {
        name: Some(scope.said(&network.name)),
        rows,
        groups: network.groups.iter().map(|group| group_view(scope, group, &network.members)).collect(),
        others: others.map(|member| member_view(scope, member)).collect(),
        coordinators: network.coordinators.iter().map(|coordinator| coordinator_view(scope, coordinator)).collect(),
        disputes: network
            .disputes
            .iter()
            .map(|dispute| DisputeView {
                text: scope.said(&dispute.text),
                note: note(scope, &dispute.provenance, FactSort::Text),
            })
            .collect(),
        note: notes(scope, all, FactSort::Text),
    }
}

fn group_view(scope: &PageScope<'_>, group: &Group, members: &[Member]) -> GroupView {
    scope.shows("group", group.id.as_str());
    let meetings = match group.meetings_a_year {
        Some(n) => scope.words().catalogue.count("network.meetings", usize::from(n), &[]),
        None => scope.say("network.meetings_unknown"),
    };
    let members = members.iter().filter(|member| member.groups.contains(&group.id));
    GroupView {
        id: group.id.to_string(),
        name: scope.said(&group.name),
        meetings,
        about: group.about.as_ref().map(|about| scope.said(about)),
        members: members.map(|member| member_view(scope, member)).collect(),
    }
}

fn member_view(scope: &PageScope<'_>, member: &Member) -> MemberView {
    MemberView {
        organisation: scope.said(&member.organisation),
        unit: member.unit.as_ref().map(|unit| scope.said(unit)),
        role: member.role.as_ref().map(|role| scope.said(role)),
        does: member.does.as_ref().map(|does| scope.said(does)),
        words: member.note.as_ref().map(|words| scope.said(words)),
    }
}

fn coordinator_view(scope: &PageScope<'_>, coordinator: &Coordinator) -> CoordinatorView {
    let dates = &scope.words().dates;
    let unknown = || scope.say("network.year_unknown");
    let from = dates.when(coordinator.from).unwrap_or_else(unknown);
    let when = match coordinator.to {
        Until::Now => scope.fill("network.led_since", &[("from", &from)]),
        Until::When(to) => {
            let to = dates.when(to).unwrap_or_else(unknown);
            scope.fill("network.led_between", &[("from", &from), ("to", &to)])
        }
    };
    CoordinatorView {
        who: scope.said(&coordinator.who),
        when,
        words: coordinator.note.as_ref().map(|words| scope.said(words)),
        note: note(scope, &coordinator.provenance, FactSort::Text),
    }
}
