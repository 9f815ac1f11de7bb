//! Situations, and a city's own order of their routes.

use std::collections::BTreeMap;

use crate::model::contact::Audience;
use crate::model::ids::SituationId;
use crate::model::situation::Situation;
use crate::validate::contact::audience;
use crate::validate::order::{OrderRule, Routes, order};
use crate::validate::record::Record;

/// One `[[situation]]` with a title of its own.
pub fn situation(record: &Record<'_>, routes: Routes<'_>) -> Option<Situation> {
    let id = record.id(SituationId::new);
    let title = record.text("title");
    let audience = record.required("audience", "audience = [\"worried\"]").and_then(audience);
    let danger = record.optional("danger").and_then(|f| f.yes()).unwrap_or(false);
    let ids = routes_of(record, routes, danger, audience.as_deref().unwrap_or_default());
    let intro = record.optional("intro").and_then(|f| f.rich_text());
    let advice = record.optional("advice").map(|f| f.texts()).unwrap_or_default();
    Some(Situation { id: id?, title: title?, audience: audience?, routes: ids?, danger, intro, advice })
}

/// One `[[situation]]` of a city: an order for a national situation, or a situation of its own.
pub fn of_city(record: &Record<'_>, routes: Routes<'_>, national: &BTreeMap<&str, &Situation>) -> Option<Situation> {
    let id = record.optional("id").and_then(|f| f.as_str());
    let Some(base) = id.and_then(|id| national.get(id)) else {
        return situation(record, routes);
    };
    for key in ["title", "audience", "danger", "advice"] {
        if let Some(field) = record.optional(key) {
            let message = format!("`{key}` of the situation `{}` is written nationally", base.id);
            field.error(
                "written-nationally",
                message,
                Some("delete it here, or give the situation an id of its own".to_owned()),
            );
        }
    }
    let ids = routes_of(record, routes, base.danger, &base.audience);
    let intro = record.optional("intro").and_then(|f| f.rich_text()).or_else(|| base.intro.clone());
    Some(Situation { routes: ids?, intro, ..(*base).clone() })
}

fn routes_of(
    record: &Record<'_>,
    routes: Routes<'_>,
    danger: bool,
    audience: &[Audience],
) -> Option<Vec<crate::model::ids::RouteId>> {
    let field = record.required("routes", "routes = [\"…\"]")?;
    let why = format!("{} is about danger: its routes", record.subject());
    let rule = OrderRule { emergency_first: danger.then_some(why.as_str()), audience };
    Some(order(field, routes, rule))
}
