//! Ordered lists of routes: whom to call first, and who to call in a situation.

use crate::model::contact::{Audience, ContactRoute};
use crate::model::ids::RouteId;
use crate::validate::field::Field;
use crate::validate::ids::RecordKind;

/// The routes that an order may name.
#[derive(Clone, Copy)]
pub struct Routes<'a> {
    /// Of the same folder.
    pub own: &'a [ContactRoute],
    /// The national ones, for a city.
    pub national: &'a [ContactRoute],
}

impl Routes<'_> {
    /// The route with the id, when it could be read.
    pub fn get(&self, id: &RouteId) -> Option<&ContactRoute> {
        self.own.iter().chain(self.national).find(|route| route.id == *id)
    }

    fn emergency(&self) -> Option<&ContactRoute> {
        self.own.iter().chain(self.national).find(|route| route.is_emergency())
    }
}

/// What must hold for an order of routes.
#[derive(Clone, Copy)]
pub struct OrderRule<'a> {
    /// Whether the emergency call must come first, and in which words that is said.
    pub emergency_first: Option<&'a str>,
    /// Whom the order is for.
    pub audience: &'a [Audience],
}

/// Reads a list of route ids and checks it against its rule.
pub fn order(field: Field<'_>, routes: Routes<'_>, rule: OrderRule<'_>) -> Vec<RouteId> {
    let ids = field.distinct("route ids", |item| {
        let id = item.reference(RecordKind::Route, RouteId::new)?;
        check_route(item, &id, routes, rule);
        Some(id)
    });
    if let (Some(why), true) = (rule.emergency_first, field.is_list()) {
        check_emergency(field, routes, why);
    }
    ids
}

fn check_emergency(field: Field<'_>, routes: Routes<'_>, why: &str) {
    let items = field.items("route ids");
    let first = items.first();
    let id = first.and_then(Field::as_str).and_then(RouteId::new);
    let is_right = match (&id, first) {
        (Some(id), _) => routes.get(id).is_none_or(ContactRoute::is_emergency),
        (None, Some(_)) => true,
        (None, None) => false,
    };
    if !is_right {
        let help = routes.emergency().map(|route| format!("write `{} = [\"{}\", …]`", field.key, route.id));
        first.copied().unwrap_or(field).error(
            "emergency-not-first",
            format!("{why} must begin with the call to 112"),
            help,
        );
    }
}

fn check_route(item: &Field<'_>, id: &RouteId, routes: Routes<'_>, rule: OrderRule<'_>) {
    let Some(route) = routes.get(id) else { return };
    if rule.audience.contains(&Audience::Exposed) && !route.is_public() {
        let message = format!("the route `{id}` is only for professionals, and this is for somebody who is exposed");
        item.error(
            "route-not-for-exposed",
            message,
            Some("take it out, or say in `audience` of the route whom it is for".to_owned()),
        );
    }
    if route.full_list_only {
        let message = format!("the route `{id}` is an old fact that is shown in full lists only");
        item.error("old-route-in-order", message, Some("take it out, or check the fact with its owner".to_owned()));
    }
}
