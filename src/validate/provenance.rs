//! Sources, citable facts, and where any record comes from.

use crate::model::date::When;
use crate::model::ids::{FactId, SourceId};
use crate::model::provenance::{Check, Fact, Provenance, Source};
use crate::validate::field::Field;
use crate::validate::ids::RecordKind;
use crate::validate::record::Record;

/// One `[[source]]`.
pub fn source(record: &Record<'_>) -> Option<Source> {
    let id = record.id(SourceId::new);
    let title = record.text("title");
    let publisher = record.text("publisher");
    let published = record.required("published", "published = \"undated\"").and_then(|f| f.when("undated"));
    let address = record.optional_https("address");
    Some(Source { id: id?, title: title?, publisher: publisher?, published: published?, address })
}

/// One `[[fact]]`.
pub fn fact(record: &Record<'_>) -> Option<Fact> {
    let default = &record.reader.languages.default;
    let id = record.id(FactId::new);
    let text = record.required("text", &format!("text = {{ {default} = \"…\" }}")).and_then(|f| f.rich_text());
    let provenance = provenance(record);
    let search_words = record.search_words();
    Some(Fact { id: id?, text: text?, search_words, provenance: provenance? })
}

/// The keys `source`, `as_of`, `checked_on`, `checked_by`.
pub fn provenance(record: &Record<'_>) -> Option<Provenance> {
    let source = record.required("source", "source = \"…\"");
    let sources = source.and_then(|field| sources(record, field));
    let as_of: Option<When> = record.optional("as_of").and_then(|f| f.when("unknown"));
    let checked = check(record);
    Some(Provenance { sources: sources?, as_of, checked, spot: source?.spot() })
}

fn sources(record: &Record<'_>, field: Field<'_>) -> Option<Vec<SourceId>> {
    if !field.is_list() {
        return field.reference(RecordKind::Source, SourceId::new).map(|id| vec![id]);
    }
    let n_written = field.items("source ids").len();
    let sources = field.distinct("source ids", |item| item.reference(RecordKind::Source, SourceId::new));
    if n_written == 0 {
        field.error(
            "empty-list",
            format!("{} names no source", record.subject()),
            Some("write `source = \"…\"`".to_owned()),
        );
    }
    (!sources.is_empty()).then_some(sources)
}

/// Both keys or neither: a check without a day grows old unseen, a day without somebody who checked proves nothing.
fn check(record: &Record<'_>) -> Option<Check> {
    let on = record.optional("checked_on");
    let by = record.optional("checked_by");
    match (on, by) {
        (None, None) => None,
        (Some(on), Some(by)) => {
            let (day, by) = (on.date(), by.words());
            let day = day.filter(|day| {
                let is_past = *day <= record.reader.today;
                if !is_past {
                    let message =
                        format!("{} was checked on {day}, and today is {}", record.subject(), record.reader.today);
                    on.error(
                        "checked-in-the-future",
                        message,
                        Some("write the day on which somebody checked it".to_owned()),
                    );
                }
                is_past
            });
            Some(Check { on: day?, by: by?, spot: on.spot() })
        }
        (Some(written), None) => {
            let help = "add `checked_by = \"…\"` with a role, never a person's name".to_owned();
            written.error(
                "half-a-check",
                format!("{} says when it was checked, but not by whom", record.subject()),
                Some(help),
            );
            None
        }
        (None, Some(written)) => {
            let help = format!("add `checked_on = {}` with the day on which it was checked", record.reader.today);
            written.error(
                "half-a-check",
                format!("{} says by whom it was checked, but not when", record.subject()),
                Some(help),
            );
            None
        }
    }
}
