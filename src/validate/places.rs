//! Municipalities, postal codes and the county map, from their files.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::ids::MunicipalityCode;
use crate::model::place::{CountyPath, Municipality, Places, slug};
use crate::validate::Content;
use crate::validate::csv::{Row, rows};
use crate::validate::web;

const MUNICIPALITIES: &str = "national/places/municipalities.csv";
const POSTAL_CODES: &str = "national/places/postal_codes.csv";
const COUNTIES: &str = "national/places/counties.svg";

/// Reads the three files of `national/places/`.
pub fn places(content: &Content<'_>) -> (Places, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let municipalities =
        text(content, MUNICIPALITIES, &mut found).map(|t| municipalities(t, &mut found)).unwrap_or_default();
    let postal_codes = text(content, POSTAL_CODES, &mut found)
        .map(|t| postal_codes(t, &municipalities, &mut found))
        .unwrap_or_default();
    let (county_paths, view_box) =
        text(content, COUNTIES, &mut found).map(|t| map(t, &municipalities, &mut found)).unwrap_or_default();
    (Places { municipalities, postal_codes, county_paths, view_box }, found)
}

fn text<'a>(content: &Content<'a>, path: &str, found: &mut Vec<Diagnostic>) -> Option<&'a str> {
    let Some(file) = content.sources.files.get(path) else {
        let message = format!("the file `{path}` is missing");
        found.push(Diagnostic::error("missing-file", path, None, message));
        return None;
    };
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let start = error.valid_up_to();
            let span = Some(Span { start, end: start + 1 });
            found.push(
                Diagnostic::error("not-utf8", path, span, "the file is not written in UTF-8")
                    .help("save the file as `UTF-8`"),
            );
            None
        }
    }
}

type Municipalities = BTreeMap<MunicipalityCode, Municipality>;

fn municipalities(text: &str, found: &mut Vec<Diagnostic>) -> Municipalities {
    let header = ["code", "name", "county_code", "county", "lat", "lon", "website"];
    let mut by_code = Municipalities::new();
    let mut slugs: BTreeMap<String, Span> = BTreeMap::new();
    for row in rows(MUNICIPALITIES, text, &header, found) {
        let Some(municipality) = municipality(&row, found) else { continue };
        let code = municipality.code;
        let same_slug = slugs.insert(municipality.slug.clone(), row.span);
        let message = match (same_slug, by_code.entry(code)) {
            (Some(_), _) => format!("two municipalities have the address `{}`", municipality.slug),
            (None, Entry::Occupied(_)) => format!("two municipalities have the code `{code}`"),
            (None, Entry::Vacant(entry)) => {
                entry.insert(municipality);
                continue;
            }
        };
        let twice = Diagnostic::error("duplicate-municipality", MUNICIPALITIES, Some(row.span), message);
        found.push(match same_slug {
            Some(first) => twice.also(MUNICIPALITIES, first, "the first one"),
            None => twice,
        });
    }
    by_code
}

/// A municipality with a slip in it stays, so that what points at it is not told of as well.
fn municipality(row: &Row<'_>, found: &mut Vec<Diagnostic>) -> Option<Municipality> {
    let [code, name, county_code, county, lat, lon, website] = row.cells[..] else { return None };
    let mut complain =
        |message: String| found.push(Diagnostic::error("bad-place", MUNICIPALITIES, Some(row.span), message));
    let parsed = MunicipalityCode::new(code);
    if parsed.is_none_or(|code| code.county() != county_code) {
        complain(format!("`{code}` is not a municipality code of the county `{county_code}`"));
    }
    let degrees = |text: &str, from: f64, to: f64| text.parse::<f64>().ok().filter(|d| (from..=to).contains(d));
    let (north, east) = (degrees(lat, 54.0, 70.0), degrees(lon, 10.0, 25.0));
    if north.is_none() || east.is_none() {
        complain(format!("`{lat},{lon}` does not lie in Sweden"));
    }
    if name.is_empty() || county.is_empty() {
        complain(format!("the municipality `{code}` lacks its name or county"));
    }
    let address = web::https(website).map_err(|fault| complain(fault.message)).ok();
    Some(Municipality {
        code: parsed?,
        name: name.to_owned(),
        county: county.to_owned(),
        lat: north.unwrap_or_default(),
        lon: east.unwrap_or_default(),
        website: address.unwrap_or_default(),
        slug: slug(name),
    })
}

fn postal_codes(
    text: &str,
    municipalities: &Municipalities,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<u32, MunicipalityCode> {
    let mut by_number = BTreeMap::new();
    for row in rows(POSTAL_CODES, text, &["postal_code", "municipality_code"], found) {
        let [number, code] = row.cells[..] else { continue };
        let is_number = number.len() == 5 && number.bytes().all(|b| b.is_ascii_digit());
        let municipality =
            MunicipalityCode::new(code).filter(|c| municipalities.is_empty() || municipalities.contains_key(c));
        let message = match (is_number.then(|| number.parse::<u32>().ok()).flatten(), municipality) {
            (Some(number), Some(code)) if by_number.insert(number, code).is_none() => continue,
            (Some(_), Some(_)) => format!("the postal code `{number}` stands twice"),
            (None, _) => format!("`{number}` is not a postal code of five digits"),
            (_, None) => format!("no municipality has the code `{code}`"),
        };
        found.push(Diagnostic::error("bad-place", POSTAL_CODES, Some(row.span), message));
    }
    by_number
}

/// Each county is one `<path id="lan-NN" d="…">`.
fn map(text: &str, municipalities: &Municipalities, found: &mut Vec<Diagnostic>) -> (Vec<CountyPath>, String) {
    let mut complain = |message: String| {
        found.push(
            Diagnostic::error("bad-map", COUNTIES, None, message).help("each county is `<path id=\"lan-12\" d=\"…\">`"),
        );
    };
    let svg = text.split("<svg").nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default();
    let view_box = attribute(svg, "viewBox").unwrap_or_default();
    if view_box.split(' ').filter(|n| n.parse::<f64>().is_ok()).count() != 4 {
        complain("the county map has no `viewBox` of four numbers".to_owned());
    }
    let mut paths: Vec<CountyPath> = Vec::new();
    for element in text.split("<path").skip(1) {
        let element = element.split('>').next().unwrap_or_default();
        let code = attribute(element, "id").and_then(|id| id.strip_prefix("lan-"));
        match (code, attribute(element, "d")) {
            (Some(code), Some(d)) if is_path_data(d) => {
                paths.push(CountyPath { code: code.to_owned(), d: d.to_owned() })
            }
            (Some(code), _) => complain(format!("the county `{code}` of the map has no outline that we can read")),
            (None, _) => complain("a path of the county map has no `id` such as `lan-12`".to_owned()),
        }
    }
    let drawn: BTreeSet<&str> = paths.iter().map(|p| p.code.as_str()).collect();
    let counties: BTreeSet<&str> = municipalities.keys().map(MunicipalityCode::county).collect();
    for missing in counties.difference(&drawn) {
        complain(format!("the county `{missing}` is missing on the map"));
    }
    for unknown in drawn.difference(&counties).filter(|_| !counties.is_empty()) {
        complain(format!("the map has a county `{unknown}` that no municipality lies in"));
    }
    (paths, view_box.to_owned())
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    element.split(&format!(" {name}=\"")).nth(1)?.split_once('"').map(|(value, _)| value)
}

fn is_path_data(d: &str) -> bool {
    d.starts_with('M') && d.bytes().all(|b| b.is_ascii_digit() || b"MmLlHhVvCcSsQqTtAaZz ,.-".contains(&b))
}
