//! What differs between two sets of contact sheets, folder by folder.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::sheet::{ContactSheet, SHEET_FORMAT, SheetLinks, SheetRecord};

/// The changes of one folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FolderChanges {
    /// The city's id, or `national`.
    pub owner: String,
    /// Its name.
    pub name: String,
    /// Its changed records, in order.
    pub records: Vec<RecordChange>,
}

/// A record that came, went or is not what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordChange {
    /// `route`, `hours record` or `links`.
    pub record: &'static str,
    /// Its id; for links their place.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What happened to it.
    pub change: Happened,
    /// What is said of it now and was said before.
    pub said: Vec<SaidChange>,
}

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Happened {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
}

/// One thing that is said, before and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SaidChange {
    /// What it is about, as the content writes it: `number`, `cost`.
    pub key: String,
    /// What was said; `None` when nothing was.
    pub old: Option<String>,
    /// What is said now; `None` when nothing is.
    pub new: Option<String>,
}

/// Reads a sheet that a build wrote; `None` when it is none, or has a form that this program does not know.
pub fn sheet(bytes: &[u8]) -> Option<ContactSheet> {
    serde_json::from_slice(bytes).ok().filter(|sheet: &ContactSheet| sheet.format == SHEET_FORMAT)
}

/// A folder's sheets: as it was, and as it is.
type Sheets<'a> = (Option<&'a ContactSheet>, Option<&'a ContactSheet>);

/// What differs, the national folder first, then the cities by id. Folders without changes are left out.
pub fn between(old: &[ContactSheet], new: &[ContactSheet]) -> Vec<FolderChanges> {
    let mut folders: BTreeMap<(bool, &str), Sheets<'_>> = BTreeMap::new();
    let key = |sheet: &'_ ContactSheet| sheet.owner != "national";
    for sheet in old {
        folders.entry((key(sheet), &sheet.owner)).or_default().0 = Some(sheet);
    }
    for sheet in new {
        folders.entry((key(sheet), &sheet.owner)).or_default().1 = Some(sheet);
    }
    folders.into_values().filter_map(|(old, new)| folder(old, new)).collect()
}

fn folder(old: Option<&ContactSheet>, new: Option<&ContactSheet>) -> Option<FolderChanges> {
    let either = new.or(old)?;
    let mut records = records("route", of(old, |s| &s.routes), of(new, |s| &s.routes));
    records.extend(self::records("hours record", of(old, |s| &s.hours), of(new, |s| &s.hours)));
    records.extend(links(of(old, |s| &s.links), of(new, |s| &s.links)));
    let changes = FolderChanges { owner: either.owner.clone(), name: either.name.clone(), records };
    (!changes.records.is_empty()).then_some(changes)
}

fn of<'a, T>(sheet: Option<&'a ContactSheet>, part: fn(&'a ContactSheet) -> &'a Vec<T>) -> &'a [T] {
    sheet.map(|sheet| part(sheet).as_slice()).unwrap_or_default()
}

fn records(record: &'static str, old: &[SheetRecord], new: &[SheetRecord]) -> Vec<RecordChange> {
    let mut changes = Vec::new();
    for now in new {
        let before = old.iter().find(|before| before.id == now.id);
        let said = said(before, Some(now));
        if !said.is_empty() {
            let change = if before.is_some() { Happened::Changed } else { Happened::Added };
            changes.push(RecordChange { record, id: now.id.clone(), name: now.name.clone(), change, said });
        }
    }
    for gone in old.iter().filter(|gone| new.iter().all(|now| now.id != gone.id)) {
        let (id, name) = (gone.id.clone(), gone.name.clone());
        changes.push(RecordChange { record, id, name, change: Happened::Removed, said: said(Some(gone), None) });
    }
    changes
}

/// Nothing is told twice: a route's hours in words are its hours record's, and a new number also dials otherwise.
fn said(old: Option<&SheetRecord>, new: Option<&SheetRecord>) -> Vec<SaidChange> {
    let value = |record: Option<&SheetRecord>, key: &str| match key {
        "name" => record.map(|record| record.name.clone()),
        key => record.and_then(|record| record.said.get(key).cloned()),
    };
    let keys = old.into_iter().chain(new).flat_map(|record| record.said.keys().map(String::as_str));
    let mut keys: Vec<&str> = keys.chain(["name"]).filter(|key| *key != "hours_in_words").collect();
    keys.sort_by_key(|key| (rank(key), *key));
    keys.dedup();
    let mut changes: Vec<SaidChange> = keys
        .into_iter()
        .map(|key| SaidChange { key: key.to_owned(), old: value(old, key), new: value(new, key) })
        .filter(|change| change.old != change.new)
        .collect();
    if changes.iter().any(|change| change.key == "number") {
        changes.retain(|change| change.key != "dials");
    }
    changes
}

/// What must be checked first comes first.
fn rank(key: &str) -> usize {
    const FIRST: &[&str] = &[
        "name",
        "number",
        "dials",
        "mail",
        "link",
        "street",
        "value",
        "ask_at",
        "place",
        "week",
        "hours",
        "operator",
        "cost",
        "identity",
        "public_record",
    ];
    FIRST.iter().position(|first| *first == key).unwrap_or(FIRST.len())
}

fn links(old: &[SheetLinks], new: &[SheetLinks]) -> Vec<RecordChange> {
    let mut places: BTreeMap<&str, (&[String], &[String])> = BTreeMap::new();
    old.iter().for_each(|links| places.entry(&links.at).or_default().0 = &links.hrefs);
    new.iter().for_each(|links| places.entry(&links.at).or_default().1 = &links.hrefs);
    let change = |(at, (old, new)): (&str, (&[String], &[String]))| {
        let gone = old.iter().filter(|href| !new.contains(href)).map(Some);
        let come = new.iter().filter(|href| !old.contains(href)).map(Some);
        let n = gone.clone().count().max(come.clone().count());
        let pairs = gone.chain(std::iter::repeat(None)).zip(come.chain(std::iter::repeat(None))).take(n);
        let said: Vec<SaidChange> = pairs
            .map(|(old, new)| SaidChange { key: "link".to_owned(), old: old.cloned(), new: new.cloned() })
            .collect();
        let change = match (old.is_empty(), new.is_empty()) {
            (true, false) => Happened::Added,
            (false, true) => Happened::Removed,
            _ => Happened::Changed,
        };
        let record = RecordChange { record: "links", id: at.to_owned(), name: String::new(), change, said };
        (!record.said.is_empty()).then_some(record)
    };
    places.into_iter().filter_map(change).collect()
}

/// The changes as text for the second person, who holds it against what the owners say.
pub fn in_words(folders: &[FolderChanges]) -> String {
    if folders.is_empty() {
        return "No number, address, hour or link differs.".to_owned();
    }
    let mut lines = Vec::new();
    for folder in folders {
        let name = if folder.owner == "national" { "All of Sweden" } else { &folder.name };
        lines.push(name.to_owned());
        for record in &folder.records {
            lines.push(format!("  {}", headline(record)));
            lines.extend(record.said.iter().map(|said| format!("    {}", sentence(record.change, said))));
        }
        lines.push(String::new());
    }
    let n_records: usize = folders.iter().map(|folder| folder.records.len()).sum();
    lines.push(format!("{} in {}.", counted(n_records, "change"), counted(folders.len(), "folder")));
    lines.join("\n")
}

fn headline(record: &RecordChange) -> String {
    let what = if record.record == "links" {
        format!("links of {}", record.id)
    } else if record.name.is_empty() {
        format!("{} `{}`", record.record, record.id)
    } else {
        format!("{} `{}`, {}", record.record, record.id, record.name)
    };
    match record.change {
        Happened::Added => format!("added: {what}"),
        Happened::Removed => format!("removed: {what}"),
        Happened::Changed => format!("changed: {what}"),
    }
}

fn sentence(change: Happened, said: &SaidChange) -> String {
    let key = match said.key.as_str() {
        "operator" => "who answers".to_owned(),
        "identity" => "anonymity".to_owned(),
        key => key.replace('_', " "),
    };
    let nothing = || "nothing".to_owned();
    match (change, &said.old, &said.new) {
        (Happened::Added, _, Some(new)) => format!("{key}: {new}"),
        (Happened::Removed, Some(old), _) => format!("{key}: {old}"),
        (_, old, new) => {
            let (old, new) = (old.clone().unwrap_or_else(nothing), new.clone().unwrap_or_else(nothing));
            format!("{key}: was {old}; is now {new}")
        }
    }
}

fn counted(n: usize, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::{between, in_words};
    use crate::model::sheet::{ContactSheet, SHEET_FORMAT, SheetLinks, SheetRecord};

    fn sheet(owner: &str, number: &str, hrefs: &[&str]) -> ContactSheet {
        let said = [("number", number), ("dials", number), ("cost", "free"), ("operator", "Provlinjen")];
        let said = said.into_iter().map(|(key, words)| (key.to_owned(), words.to_owned())).collect();
        let route = SheetRecord { id: "provlinjen".to_owned(), name: "Provlinjen".to_owned(), said };
        let hrefs = hrefs.iter().map(|href| (*href).to_owned()).collect();
        ContactSheet {
            format: SHEET_FORMAT,
            owner: owner.to_owned(),
            name: owner.to_owned(),
            routes: vec![route],
            hours: Vec::new(),
            links: vec![SheetLinks { at: "pages/about.sv.md".to_owned(), hrefs }],
        }
    }

    fn check(old: &[ContactSheet], new: &[ContactSheet], expected: &str) {
        assert_eq!(in_words(&between(old, new)), expected);
    }

    #[test]
    fn what_is_the_same_is_not_told() {
        let same = [sheet("national", "08-465 004 00", &["https://a.example/"])];
        check(&same, &same, "No number, address, hour or link differs.");
    }

    #[test]
    fn each_change_is_told_once_with_what_was_and_what_is() {
        let old = [sheet("prov", "1", &["https://a.example/", "https://b.example/"]), sheet("national", "3", &[])];
        let new = [sheet("prov", "2", &["https://b.example/", "https://c.example/"]), sheet("national", "3", &[])];
        let expected = "prov\n  changed: route `provlinjen`, Provlinjen\n    number: was 1; is now 2\n  \
                        changed: links of pages/about.sv.md\n    link: was https://a.example/; is now https://c.example/\n\n\
                        2 changes in 1 folder.";
        check(&old, &new, expected);
    }

    #[test]
    fn a_folder_that_came_or_went_is_told_whole() {
        let one = [sheet("prov", "1", &[])];
        let record = "route `provlinjen`, Provlinjen\n    name: Provlinjen\n    number: 1\n    who answers: Provlinjen\n    cost: free";
        check(&[], &one, &format!("prov\n  added: {record}\n\n1 change in 1 folder."));
        check(&one, &[], &format!("prov\n  removed: {record}\n\n1 change in 1 folder."));
    }
}
