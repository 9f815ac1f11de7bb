//! The ordered list of routes that a page begins with.

use crate::model::contact::ContactRoute;
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

/// Reads `first`: it begins with the call to 112, and somebody who is exposed may read it.
pub fn first(field: Field<'_>, routes: Routes<'_>) -> Vec<RouteId> {
    let ids = field.distinct("route ids", |item| {
        let id = item.reference(RecordKind::Route, RouteId::new)?;
        check_route(item, &id, routes);
        Some(id)
    });
    if field.is_list() {
        check_emergency(field, routes);
    }
    ids
}

fn check_emergency(field: Field<'_>, routes: Routes<'_>) {
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
        let message = "the list `first` must begin with the call to 112";
        first.copied().unwrap_or(field).error("emergency-not-first", message, help);
    }
}

fn check_route(item: &Field<'_>, id: &RouteId, routes: Routes<'_>) {
    let Some(route) = routes.get(id) else { return };
    if !route.is_public() {
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
