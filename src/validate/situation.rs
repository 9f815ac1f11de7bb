//! Situations: the national ones, a city's own words for them, and a city's own situations.

use std::collections::BTreeMap;

use crate::model::contact::Audience;
use crate::model::ids::SituationId;
use crate::model::situation::Situation;
use crate::validate::contact::audience;
use crate::validate::field::Field;
use crate::validate::record::Record;

/// The national situations by id.
pub type ById<'a> = BTreeMap<&'a str, &'a Situation>;

/// One national `[[situation]]`.
pub fn national(record: &Record<'_>) -> Option<Situation> {
    situation(record, |_, _| None)
}

/// One `[[situation]]` of a city: its own words for a national one, or a situation of its own.
pub fn of_city(record: &Record<'_>, national: &ById<'_>) -> Option<Situation> {
    let id = record.optional("id").and_then(|f| f.as_str());
    let Some(base) = id.and_then(|id| national.get(id)) else {
        return situation(record, |record, audience| like(record.optional("like")?, audience, national));
    };
    for key in ["title", "audience", "danger", "advice", "like"] {
        if let Some(field) = record.optional(key) {
            let message = format!("`{key}` of the situation `{}` is written nationally", base.id);
            field.error(
                "written-nationally",
                message,
                Some("delete it here, or give the situation an id of its own".to_owned()),
            );
        }
    }
    refuse_routes(record, base.id.as_str());
    let intro = record.required("intro", "intro = \"…\"").and_then(|f| f.rich_text());
    let search_words = [base.search_words.clone(), record.search_words()].concat();
    Some(Situation { intro: Some(intro?), search_words, ..(*base).clone() })
}

fn situation<'n>(
    record: &Record<'_>,
    like: impl Fn(&Record<'_>, &[Audience]) -> Option<&'n Situation>,
) -> Option<Situation> {
    let id = record.id(SituationId::new);
    let title = record.text("title");
    let audience = record.required("audience", "audience = [\"worried\"]").and_then(audience);
    let danger = record.optional("danger").and_then(|f| f.yes()).unwrap_or(false);
    let like = like(record, audience.as_deref().unwrap_or_default());
    let danger = danger || like.is_some_and(|like| like.danger);
    let like = like.map(|like| like.id.clone());
    refuse_routes(record, id.as_ref().map_or("…", |id| id.as_str()));
    let intro = record.optional("intro").and_then(|f| f.rich_text());
    let advice = record.optional("advice").map(|f| f.texts()).unwrap_or_default();
    let search_words = record.search_words();
    Some(Situation { id: id?, title: title?, audience: audience?, danger, like, intro, advice, search_words })
}

/// The national situation whose routes stand here too. Whoever reads this one must be among the other's readers:
/// otherwise a route for professionals could come before somebody who is exposed.
fn like<'n>(field: Field<'_>, audience: &[Audience], national: &ById<'n>) -> Option<&'n Situation> {
    let Some(written) = field.as_str() else {
        field.wrong_type("the id of a national situation", None);
        return None;
    };
    let Some(base) = national.get(written) else {
        let near = crate::model::nearest::nearest(written, national.keys().copied());
        let help = near.map(|near| format!("did you mean `{near}`?"));
        field.error("dangling-id", format!("no national situation has the id `{written}`"), help);
        return None;
    };
    if let Some(reader) = audience.iter().find(|reader| !base.audience.contains(reader)) {
        let message = format!("`{written}` is not for `{}`, and {} is", reader.key(), field.record.subject());
        let help = format!("take `{}` out of `audience`, or choose another situation", reader.key());
        field.error("like-other-readers", message, Some(help));
        return None;
    }
    Some(base)
}

fn refuse_routes(record: &Record<'_>, id: &str) {
    if let Some(field) = record.optional("routes") {
        let message = format!("the order of {} is computed from the routes, not written here", record.subject());
        let help =
            format!("delete the line, and write `situations = [\"{id}\"]` in `routes.toml` on each route for it");
        field.error("routes-are-computed", message, Some(help));
    }
}
