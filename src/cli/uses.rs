//! `stad uses ID`: where a record is declared, what points at it, and which pages and cities show it.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::cli::Ending;
use crate::cli::args::{Args, Format};
use crate::cli::inputs::Desk;
use crate::cli::report::{self, Report, line_of};
use crate::cli::terminal::{say, warn};
use crate::disk::Refused;
use crate::model::address::PageRef;
use crate::model::diagnostic::{Spot, has_errors};
use crate::pipeline::uses::{self, Uses};

#[derive(Serialize)]
struct JsonUses<'a> {
    id: &'a str,
    records: Vec<JsonRecord<'a>>,
}

#[derive(Serialize)]
struct JsonRecord<'a> {
    kind: &'a str,
    owner: &'a str,
    declared: JsonSpot,
    pointed_at: Vec<JsonSpot>,
    pages: Vec<&'a str>,
    cities: Vec<&'a str>,
}

#[derive(Serialize)]
struct JsonSpot {
    file: String,
    line: Option<usize>,
}

/// Tells of every record with the id.
///
/// # Errors
/// When the folders cannot be read.
pub fn run(args: &Args, id: &str) -> Result<Ending, Refused> {
    let desk = Desk::open(args)?;
    let diagnostics = desk.diagnostics();
    let Some(edition) = desk.workshop.edition().filter(|_| !has_errors(&diagnostics)) else {
        let source = |file: &str| desk.workshop.source(file);
        report::print_errors(&Report::new(&diagnostics, &source));
        warn("While the content has errors nobody can tell which pages show what.");
        return Ok(Ending::Faulty);
    };
    match uses::of(id, desk.workshop.content(), edition) {
        Ok(all) => {
            say(match args.format {
                Format::Text => all.iter().map(|uses| text(&desk, id, uses)).collect::<Vec<_>>().join("\n\n"),
                Format::Json => json(&desk, id, &all),
            });
            Ok(Ending::Well)
        }
        Err(near) => {
            let near = near.map(|near| format!(" Did you mean `{near}`?")).unwrap_or_default();
            warn(format!("No record has the id `{id}`.{near}"));
            Ok(Ending::Faulty)
        }
    }
}

fn owner(uses: &Uses) -> &str {
    uses.owner.as_ref().map_or("national", |city| city.as_str())
}

fn cities(uses: &Uses) -> Vec<&str> {
    let cities: BTreeSet<&str> =
        uses.pages.iter().filter_map(|(_, page)| page.city()).map(|city| city.as_str()).collect();
    cities.into_iter().collect()
}

fn spot(desk: &Desk, spot: &Spot) -> JsonSpot {
    let file = format!("content/{}", spot.file);
    let line = desk.workshop.source(&file).and_then(|bytes| line_of(bytes, spot.span));
    JsonSpot { file, line }
}

fn declared(desk: &Desk, uses: &Uses) -> JsonSpot {
    match &uses.declared {
        (_, Some(place)) => spot(desk, place),
        (file, None) => JsonSpot { file: format!("content/{file}"), line: None },
    }
}

impl JsonSpot {
    fn words(&self) -> String {
        self.line.map_or_else(|| self.file.clone(), |line| format!("{}, line {line}", self.file))
    }
}

fn text(desk: &Desk, id: &str, uses: &Uses) -> String {
    let word = uses.kind.word();
    let mut lines = vec![match &uses.owner {
        Some(city) => format!("The {word} `{id}` of {city}"),
        None => format!("The national {word} `{id}`"),
    }];
    lines.push(format!("  declared in {}", declared(desk, uses).words()));
    // Both languages of a text often stand on one line.
    let mut places: Vec<String> = uses.pointed_at.iter().map(|place| spot(desk, place).words()).collect();
    places.dedup();
    lines.push(listed("pointed at from", "place", places.into_iter()));
    // The pages of municipalities without a network are alike, and there are hundreds.
    let (alike, own): (Vec<_>, Vec<_>) =
        uses.pages.iter().partition(|(_, page)| matches!(page, PageRef::Municipality(_)));
    lines.push(listed("shown on", "page", own.iter().map(|(href, _)| href.clone())));
    if !alike.is_empty() {
        lines.push(format!("  and on the pages of municipalities without a network: {} addresses", alike.len()));
    }
    lines.push(listed("in", "city", cities(uses).into_iter().map(str::to_owned)));
    lines.join("\n")
}

fn listed(verb: &str, noun: &str, items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    let nouns = match (items.len(), noun) {
        (1, noun) => format!("1 {noun}"),
        (n, "city") => format!("{n} cities"),
        (n, noun) => format!("{n} {noun}s"),
    };
    let head = format!("  {verb} {nouns}");
    std::iter::once(head).chain(items.into_iter().map(|item| format!("    {item}"))).collect::<Vec<_>>().join("\n")
}

fn json(desk: &Desk, id: &str, all: &[Uses]) -> String {
    let records = all.iter().map(|uses| JsonRecord {
        kind: uses.kind.key(),
        owner: owner(uses),
        declared: declared(desk, uses),
        pointed_at: uses.pointed_at.iter().map(|place| spot(desk, place)).collect(),
        pages: uses.pages.iter().map(|(href, _)| href.as_str()).collect(),
        cities: cities(uses),
    });
    serde_json::to_string_pretty(&JsonUses { id, records: records.collect() }).unwrap_or_default()
}
