//! Where a route stands: in which situations, and in whose place.

use crate::model::contact::{Audience, ContactRoute, Replacement, RouteValue, Urgency};
use crate::model::diagnostic::Diagnostic;
use crate::model::ids::{RouteId, SituationId};
use crate::model::phone::PhoneNumber;
use crate::model::who_to_call::{Misfit, misfit};
use crate::validate::contact::Home;
use crate::validate::field::Field;
use crate::validate::ids::RecordKind;
use crate::validate::record::{Record, in_backticks};

/// What a route says of where it stands.
pub struct Standing<'r> {
    /// The situations that it names.
    pub situations: Vec<SituationId>,
    /// Whether a city may put one of its own in its place.
    pub replaceable: bool,
    /// In whose place it stands.
    pub replaces: Option<Replacement>,
    named: Option<Field<'r>>,
    opened: Option<Field<'r>>,
    replaced: Option<(&'r ContactRoute, Field<'r>)>,
}

impl<'r> Standing<'r> {
    /// Reads the keys. Only national routes are `replaceable`, only a city's replace.
    pub fn read(record: &'r Record<'r>, home: Home<'r>) -> Self {
        let named = record.optional("situations");
        let mut situations = named.map(situations).unwrap_or_default();
        let opened = if home.city.is_none() { record.optional("replaceable") } else { None };
        let replaced = replaced(record, home);
        // What stands in a route's place stands wherever that route would.
        if let Some((route, _)) = replaced {
            let inherited = route.situations.iter().filter(|id| !situations.contains(id)).cloned().collect::<Vec<_>>();
            situations.extend(inherited);
        }
        let reason = if home.city.is_some() { record.optional_text("replaces_reason") } else { None };
        let replaces = replaced.zip(reason).map(|((route, _), reason)| Replacement { route: route.id.clone(), reason });
        let replaceable = opened.and_then(|field| field.yes()).unwrap_or(false);
        Self { situations, replaceable, replaces, named, opened, replaced }
    }

    /// Tells what does not hold together with the rest of the route.
    pub fn check(&self, route: &ContactRoute, home: Home<'_>) {
        for item in self.named.iter().flat_map(|field| field.items("situation ids")) {
            check_fit(item, item.as_str().unwrap_or_default(), (route, "take the situation out"), home);
        }
        if let Some((replaced, field)) = self.replaced {
            let inherited = replaced.situations.iter().filter(|id| !self.names(id));
            inherited.for_each(|id| check_fit(field, id.as_str(), (route, "delete `replaces` and its reason"), home));
        }
        if let (true, Some(field)) = (route.full_list_only, self.named) {
            let message = format!("the route `{}` is an old fact that is shown in full lists only", route.id);
            let help = "delete `situations`, or check the fact with its owner and delete `full_list_only`";
            field.error("old-route-in-order", message, Some(help.to_owned()));
        }
        if let (true, Some(field)) = (route.replaceable && is_for_all(route), self.opened) {
            let message =
                format!("the route `{}` is an emergency or short number, which no city may replace", route.id);
            field.error("route-not-replaceable", message, Some("delete the line".to_owned()));
        }
    }

    fn names(&self, id: &SituationId) -> bool {
        let items = self.named.iter().flat_map(|field| field.items("situation ids"));
        items.into_iter().any(|item| item.as_str() == Some(id.as_str()))
    }
}

fn situations(field: Field<'_>) -> Vec<SituationId> {
    if field.is_list() && field.items("situation ids").is_empty() {
        let message = format!("`situations` of {} names no situation", field.record.subject());
        field.error("empty-list", message, Some("name one, or delete the line".to_owned()));
    }
    field.distinct("situation ids", |item| item.reference(RecordKind::Situation, SituationId::new))
}

fn replaced<'r>(record: &'r Record<'r>, home: Home<'r>) -> Option<(&'r ContactRoute, Field<'r>)> {
    let city = home.city?;
    let field = record.optional("replaces");
    let (Some(field), true) = (field, record.has("replaces_reason")) else {
        if field.is_some() || record.has("replaces_reason") {
            let (is, is_not) =
                if field.is_some() { ("replaces", "replaces_reason") } else { ("replaces_reason", "replaces") };
            let message = format!("{} has `{is}` and no `{is_not}`", record.subject());
            let help = "write both or neither: `replaces = \"…\"` and `replaces_reason = { sv = \"…\" }`";
            record.error_at("half-a-replacement", is, message, Some(help.to_owned()));
        }
        return None;
    };
    let id = field.reference(RecordKind::Route, RouteId::new)?;
    let Some(route) = city.national.iter().find(|route| route.id == id) else {
        let is_own = record.reader.known.own.has(RecordKind::Route, id.as_str());
        if is_own {
            let message = format!("`{id}` is a route of the city's own; only a national one can be replaced");
            field.error("route-not-replaceable", message, Some("change that route, or delete the line".to_owned()));
        }
        return None;
    };
    let gives_way = |route: &ContactRoute| route.replaceable && !is_for_all(route);
    if !gives_way(route) {
        let message = format!("the national route `{id}` is the same in every city and cannot be replaced");
        let open: Vec<&str> = city.national.iter().filter(|r| gives_way(r)).map(|r| r.id.as_str()).collect();
        let mut help = "delete `replaces` and `replaces_reason`: the two routes stand in the same lists".to_owned();
        if !open.is_empty() {
            help += &format!("; those that can be replaced are {}", in_backticks(&open));
        }
        field.error("route-not-replaceable", message, Some(help));
        return None;
    }
    Some((route, field))
}

/// Tells when a route may not stand in a situation; `way_out` is how it is kept out of it.
fn check_fit(field: Field<'_>, id: &str, (route, way_out): (&ContactRoute, &str), home: Home<'_>) {
    let Some(situation) = home.situations.iter().find(|situation| situation.id.as_str() == id) else { return };
    match misfit(route, &situation.audience) {
        None => {}
        Some(Misfit::OnlyForWork) => {
            let reader =
                if situation.audience.contains(&Audience::Exposed) { "somebody who is exposed" } else { "a child" };
            let message = format!("the route `{}` is only for professionals, and `{id}` is read by {reader}", route.id);
            let help = format!("{way_out}, or say in `audience` of the route whom it is for");
            field.error("route-not-for-exposed", message, Some(help));
        }
        Some(Misfit::ForOthers) => {
            let readers: Vec<&str> = situation.audience.iter().map(|reader| reader.key()).collect();
            let message = format!("the route `{}` is for none of those who read `{id}`", route.id);
            let help = format!("{way_out}, or add one of its readers to `audience`: {}", in_backticks(&readers));
            field.error("route-for-others", message, Some(help));
        }
    }
}

fn is_for_all(route: &ContactRoute) -> bool {
    let is_short = matches!(&route.value, RouteValue::Phone(PhoneNumber::Short(_)));
    is_short || route.urgency == Urgency::Emergency
}

/// Tells of a national number or address that a city writes once more: there it could get other hours or another cost.
pub fn check_number(field: Field<'_>, value: &RouteValue, home: Home<'_>) {
    let national = home.city.map(|city| city.national).unwrap_or_default();
    let Some(national) = national.iter().find(|national| is_same(&national.value, value)) else { return };
    let record = field.record;
    let written = field.as_str().unwrap_or_default();
    let message = format!("`{written}` is already the national route `{}`", national.id);
    let help = format!("point at it instead: write `{}` where the city names routes, and delete this one", national.id);
    let mut told = Diagnostic::error("national-number", record.file, Some(field.span()), message).help(help);
    let ids = record.reader.known.national;
    if let Some((file, span)) = ids.and_then(|ids| ids.place(RecordKind::Route, national.id.as_str())) {
        told = told.also(file, *span, "the national one");
    }
    record.tell(told);
}

fn is_same(one: &RouteValue, other: &RouteValue) -> bool {
    match (one, other) {
        (RouteValue::Mail(one), RouteValue::Mail(other)) => one.eq_ignore_ascii_case(other),
        (RouteValue::Phone(_), _) | (RouteValue::Web(_), _) => one == other,
        (RouteValue::Mail(_) | RouteValue::Street(_) | RouteValue::Unknown { .. }, _) => false,
    }
}
