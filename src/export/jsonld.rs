//! What search engines read of a page: schema.org in JSON-LD, safe inside `<script>`.
//!
//! A page is described as a `WebPage` about a place, whose main entities are `ContactPoint`s. It is never described as an organisation:
//! the site speaks for no authority.

use serde_json::{Map, Value, json};

use crate::export::schema_hours;
use crate::model::contact::{ContactRoute, Cost, RouteHours, RouteKind, RouteValue, SpokenLanguages};
use crate::model::hours::OpeningHours;
use crate::model::lang::Lang;
use crate::model::timetable::Timetable;

/// A page in words.
#[derive(Debug, Clone, Copy)]
pub struct PageWords<'a> {
    /// Its full address.
    pub url: &'a str,
    /// Its title.
    pub title: &'a str,
    /// One sentence about it.
    pub description: &'a str,
    /// Its language.
    pub lang: &'a Lang,
    /// The site's name.
    pub site_title: &'a str,
    /// The full address of the site's first page in this language.
    pub site_url: &'a str,
    /// Names and full addresses from the first page to this one.
    pub breadcrumbs: &'a [(String, String)],
}

/// A route with its hours, where a record tells them.
#[derive(Clone, Copy)]
pub struct TimedRoute<'a> {
    /// The route.
    pub route: &'a ContactRoute,
    /// Its hours, and each of their days from the day of the build.
    pub hours: Option<(&'a OpeningHours, &'a Timetable)>,
}

/// Describes a page without routes.
pub fn page(words: &PageWords<'_>) -> String {
    script(&graph(words, web_page(words)))
}

/// Describes a page of a place, with the routes that it shows first.
///
/// A visit is a `Place`; letters, and routes without a value, are left out.
pub fn place_page(words: &PageWords<'_>, place: &str, routes: &[TimedRoute<'_>]) -> String {
    let mut page = web_page(words);
    page.insert("about".to_owned(), json!({ "@type": "AdministrativeArea", "name": place }));
    let points: Vec<Value> = routes
        .iter()
        .filter_map(|route| visit(route, words.lang).or_else(|| contact_point(route, words.lang)))
        .collect();
    if !points.is_empty() {
        page.insert("mainEntity".to_owned(), Value::Array(points));
    }
    script(&graph(words, page))
}

/// JSON that cannot end the element it stands in, nor begin another.
pub fn script(value: &Value) -> String {
    // These characters occur only inside JSON's strings, where the escape means the same.
    let mut out = String::new();
    for letter in value.to_string().chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            other => out.push(other),
        }
    }
    out
}

fn graph(words: &PageWords<'_>, page: Map<String, Value>) -> Value {
    let items: Vec<Value> = words
        .breadcrumbs
        .iter()
        .zip(1..)
        .map(|((name, url), position)| json!({ "@type": "ListItem", "position": position, "name": name, "item": url }))
        .collect();
    let mut nodes = vec![Value::Object(page)];
    if !items.is_empty() {
        nodes.push(json!({ "@type": "BreadcrumbList", "@id": breadcrumb_id(words), "itemListElement": items }));
    }
    json!({ "@context": "https://schema.org", "@graph": nodes })
}

fn web_page(words: &PageWords<'_>) -> Map<String, Value> {
    let mut page = Map::new();
    page.insert("@type".to_owned(), json!("WebPage"));
    page.insert("@id".to_owned(), json!(words.url));
    page.insert("url".to_owned(), json!(words.url));
    page.insert("name".to_owned(), json!(words.title));
    page.insert("description".to_owned(), json!(words.description));
    page.insert("inLanguage".to_owned(), json!(words.lang.public()));
    page.insert("isPartOf".to_owned(), json!({ "@type": "WebSite", "url": words.site_url, "name": words.site_title }));
    if !words.breadcrumbs.is_empty() {
        page.insert("breadcrumb".to_owned(), json!({ "@id": breadcrumb_id(words) }));
    }
    page
}

fn breadcrumb_id(words: &PageWords<'_>) -> String {
    format!("{}#breadcrumb", words.url)
}

/// Somewhere to go, with the days that differ from the week.
fn visit(timed: &TimedRoute<'_>, lang: &Lang) -> Option<Value> {
    let RouteValue::Street(street) = &timed.route.value else { return None };
    if timed.route.kind != RouteKind::Visit {
        return None;
    }
    let mut place = Map::new();
    place.insert("@type".to_owned(), json!("Place"));
    place.insert("name".to_owned(), json!(timed.route.name.get(lang).0));
    place.insert("address".to_owned(), json!(street));
    place.insert("openingHoursSpecification".to_owned(), Value::Array(opening(timed)));
    let special = timed.hours.map(|(hours, timetable)| schema_hours::special(hours, timetable));
    place.insert("specialOpeningHoursSpecification".to_owned(), Value::Array(special.unwrap_or_default()));
    place.retain(|_, value| value.as_array().is_none_or(|rows| !rows.is_empty()));
    Some(Value::Object(place))
}

fn contact_point(timed: &TimedRoute<'_>, lang: &Lang) -> Option<Value> {
    let route = timed.route;
    let (property, value) = match &route.value {
        RouteValue::Phone(number) if route.kind == RouteKind::Sms => ("url", format!("sms:{}", number.dial())),
        RouteValue::Phone(number) => ("telephone", number.dial()),
        RouteValue::Mail(mail) => ("email", mail.clone()),
        RouteValue::Web(url) => ("url", url.clone()),
        RouteValue::Street(_) | RouteValue::Unknown { .. } => return None,
    };
    let mut point = Map::new();
    point.insert("@type".to_owned(), json!("ContactPoint"));
    point.insert("name".to_owned(), json!(route.name.get(lang).0));
    point.insert("contactType".to_owned(), json!(route.purpose.get(lang).0));
    point.insert(property.to_owned(), json!(value));
    if matches!(route.cost, Cost::Free | Cost::FreeCall) && route.call().is_some() {
        point.insert("contactOption".to_owned(), json!("https://schema.org/TollFree"));
    }
    if let SpokenLanguages::Known(codes) = &route.languages {
        point.insert("availableLanguage".to_owned(), json!(codes));
    }
    let opening = opening(timed);
    if !opening.is_empty() {
        point.insert("hoursAvailable".to_owned(), Value::Array(opening));
    }
    Some(Value::Object(point))
}

/// When it answers, as far as somebody has told.
fn opening(timed: &TimedRoute<'_>) -> Vec<Value> {
    match (&timed.route.hours, timed.hours) {
        (RouteHours::Always, _) => schema_hours::always(),
        (RouteHours::Record(_), Some((_, timetable))) => schema_hours::usual(timetable),
        (RouteHours::Record(_), None) | (RouteHours::Unknown, _) => Vec::new(),
    }
}
