//! What search engines read of a page: schema.org in JSON-LD, safe inside `<script>`.
//!
//! A page is described as a `WebPage` about a place, whose main entities are `ContactPoint`s. It is never described as an organisation:
//! the site speaks for no authority.

use serde_json::{Map, Value, json};

use crate::model::contact::{ContactRoute, Cost, RouteHours, RouteKind, RouteValue, SpokenLanguages};
use crate::model::date::Date;
use crate::model::hours::{OpeningHours, Period, SpecialDay, Week};
use crate::model::lang::Lang;

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

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
pub type TimedRoute<'a> = (&'a ContactRoute, Option<&'a OpeningHours>);

/// Describes a page without routes.
pub fn page(words: &PageWords<'_>) -> String {
    script(&graph(words, web_page(words)))
}

/// Describes a page of a place, with the routes that it shows first.
///
/// Left out are routes that are no contact point on a wire: visits, letters, and those without a value.
pub fn place_page(words: &PageWords<'_>, place: &str, routes: &[TimedRoute<'_>]) -> String {
    let mut page = web_page(words);
    page.insert("about".to_owned(), json!({ "@type": "AdministrativeArea", "name": place }));
    let points: Vec<Value> = routes.iter().filter_map(|route| contact_point(*route, words.lang)).collect();
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

fn contact_point((route, hours): TimedRoute<'_>, lang: &Lang) -> Option<Value> {
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
    let opening = match (&route.hours, hours) {
        (RouteHours::Always, _) => vec![specification(&DAYS, ALL_DAY, (None, None))],
        (RouteHours::Record(_), Some(hours)) => opening(hours),
        (RouteHours::Record(_), None) | (RouteHours::Unknown, _) => Vec::new(),
    };
    if !opening.is_empty() {
        point.insert("hoursAvailable".to_owned(), Value::Array(opening));
    }
    Some(Value::Object(point))
}

const ALL_DAY: Period = Period { from: 0, to: 24 * 60 };

/// What schema.org has words for and somebody has told: the week, red days, seasons, dated exceptions. It has no word for "unknown".
fn opening(hours: &OpeningHours) -> Vec<Value> {
    let Some(usual) = &hours.week else { return Vec::new() };
    let mut out = week(usual, (hours.valid_from, hours.valid_to));
    out.extend(special(&hours.red_days, &["PublicHolidays"], (hours.valid_from, hours.valid_to)));
    for season in &hours.seasons {
        out.extend(week(&season.week, (Some(season.from), Some(season.to))));
    }
    for exception in &hours.exceptions {
        out.extend(special(&exception.hours, &[], (Some(exception.from), Some(exception.to))));
    }
    out
}

/// One specification for each different period, with the days that share it.
fn week(week: &Week, valid: (Option<Date>, Option<Date>)) -> Vec<Value> {
    let mut shared: Vec<(Period, Vec<&str>)> = Vec::new();
    for (periods, day) in week.0.iter().zip(DAYS) {
        for period in periods {
            match shared.iter_mut().find(|(known, _)| known == period) {
                Some((_, days)) => days.push(day),
                None => shared.push((*period, vec![day])),
            }
        }
    }
    shared.iter().map(|(period, days)| specification(days, *period, valid)).collect()
}

fn special(hours: &SpecialDay, days: &[&str], valid: (Option<Date>, Option<Date>)) -> Vec<Value> {
    match hours {
        // Opening and closing at the same minute is how schema.org says "closed".
        SpecialDay::Closed => vec![specification(days, Period { from: 0, to: 0 }, valid)],
        SpecialDay::Own(periods) => periods.iter().map(|period| specification(days, *period, valid)).collect(),
        SpecialDay::Same | SpecialDay::Unknown => Vec::new(),
    }
}

fn specification(days: &[&str], period: Period, (from, to): (Option<Date>, Option<Date>)) -> Value {
    let mut out = Map::new();
    out.insert("@type".to_owned(), json!("OpeningHoursSpecification"));
    if !days.is_empty() {
        let days: Vec<String> = days.iter().map(|day| format!("https://schema.org/{day}")).collect();
        out.insert("dayOfWeek".to_owned(), json!(days));
    }
    out.insert("opens".to_owned(), json!(clock(period.from)));
    // A day's last minute is written 23:59: midnight would read as closed, or as the morning's.
    out.insert("closes".to_owned(), json!(if period.to == 24 * 60 { "23:59".to_owned() } else { clock(period.to) }));
    for (property, date) in [("validFrom", from), ("validThrough", to)] {
        if let Some(date) = date {
            out.insert(property.to_owned(), json!(date.to_string()));
        }
    }
    Value::Object(out)
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}
