//! Courses, films and events.

use crate::model::ids::{RouteId, TrainingId};
use crate::model::training::{Booking, DateStatus, Training, TrainingDate, TrainingKind};
use crate::validate::contact::audience;
use crate::validate::hours_notation::minutes;
use crate::validate::ids::RecordKind;
use crate::validate::provenance::provenance;
use crate::validate::record::Record;

/// One `[[training]]`.
pub fn training(record: &Record<'_>) -> Option<Training> {
    let id = record.id(TrainingId::new);
    let kind = record.choice("kind", TrainingKind::KEYS, TrainingKind::from_key);
    let title = record.text("title");
    let provider = record.text("provider");
    let audience = record.required("audience", "audience = [\"professional\"]").and_then(audience);
    let audience_note = record.optional_text("audience_note");
    let form = record.text_or_unknown("form");
    let cost = record.text_or_unknown("cost");
    let book = booking(record);
    let about = record.optional_text("about");
    let mut dates = record.each("date", date);
    dates.retain(|date| date.on >= record.reader.today);
    dates.sort_by_key(|date| (date.on, date.start));
    let search_words = record.search_words();
    let provenance = provenance(record);
    #[rustfmt::skip]
    let training = Training {
        id: id?, kind: kind?, title: title?, provider: provider?, audience: audience?, audience_note, form: form?,
        cost: cost?, book: book?, about, dates, search_words, provenance: provenance?,
    };
    Some(training)
}

fn booking(record: &Record<'_>) -> Option<Booking> {
    let field = record.required("book", "book = \"unknown\"");
    let is_unknown = field.is_some_and(|f| f.is_unknown());
    let ask_at = record.ask_at(is_unknown.then_some("book"));
    if is_unknown {
        return ask_at.map(|ask_at| Booking::Unknown { ask_at });
    }
    let field = field?;
    let routes = field.distinct("route ids", |item| item.reference(RecordKind::Route, RouteId::new));
    if field.is_list() && field.items("route ids").is_empty() {
        let help = "write `book = \"unknown\"` and `ask_at = \"https://…\"`".to_owned();
        field.error("empty-list", format!("{} does not say how to book", record.subject()), Some(help));
    }
    (!routes.is_empty()).then_some(Booking::Routes(routes))
}

fn date(record: &Record<'_>) -> Option<TrainingDate> {
    let on = record.date("on");
    let start = time(record, "start");
    let end = time(record, "end");
    if let (Some(from), Some(to)) = (start, end)
        && to <= from
    {
        let message = "a training date ends before it begins";
        record.error_at("ends-before-it-begins", "end", message, None);
    }
    let place = record.text_or_unknown("place");
    let status = record.choice("status", DateStatus::KEYS, DateStatus::from_key);
    let told_on = record.optional("told_on").and_then(|field| {
        let day = field.date()?;
        let today = record.reader.today;
        if day > today {
            let message = format!("the state of a training date was told on {day}, and today is {today}");
            field.error("checked-in-the-future", message, None);
        }
        (day <= today).then_some(day)
    });
    Some(TrainingDate { on: on?, start, end, place: place?, status: status?, told_on })
}

fn time(record: &Record<'_>, key: &'static str) -> Option<u16> {
    let field = record.optional(key)?;
    let time = field.as_str().and_then(minutes);
    if time.is_none() {
        let written = field.as_str().unwrap_or_default();
        field.error(
            "bad-time",
            format!("`{key}`: `{written}` is not a time of day"),
            Some(format!("write `{key} = \"13.00\"`")),
        );
    }
    time
}
