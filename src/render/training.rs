//! Courses, films and events, with their dates.

use crate::model::address::{CityPage, NationalPage, Occasion};
use crate::model::city::City;
use crate::model::freshness::FactSort;
use crate::model::training::{Booking, Training as TrainingRecord, TrainingDate};
use crate::render::facts::missing;
use crate::render::lists::{row, row_or_unknown};
use crate::render::notes::note;
use crate::render::routes::{audience_words, by_id, plate};
use crate::render::scope::PageScope;
use crate::render::training_sections::{DateLine, Training, TrainingItem};
use crate::words::hours::clock;

/// The national training.
pub fn national(scope: &PageScope<'_>) -> Training {
    let page = scope.national_href(NationalPage::Training);
    let items = items(scope, &scope.shared.national.training, &page);
    let dated = has_dates(&items);
    Training { items, ics: dated.then(|| format!("{page}training.ics")), national: Vec::new(), dated }
}

/// A city's training, and the national.
pub fn of_city(scope: &PageScope<'_>, city: &City) -> Training {
    let page = scope.shared.addresses.city(&city.id, CityPage::Training, scope.lang);
    let own = items(scope, &city.training, &page);
    let national = items(scope, &scope.shared.national.training, &scope.national_href(NationalPage::Training));
    let dated = has_dates(&own);
    Training {
        ics: dated.then(|| format!("{page}training.ics")),
        dated: dated || has_dates(&national),
        items: own,
        national,
    }
}

fn has_dates(items: &[TrainingItem]) -> bool {
    items.iter().any(|item| !item.dates.is_empty())
}

/// The calendar files lie beside `page`.
fn items(scope: &PageScope<'_>, all: &[TrainingRecord], page: &str) -> Vec<TrainingItem> {
    all.iter().map(|training| item(scope, training, page)).collect()
}

fn item(scope: &PageScope<'_>, training: &TrainingRecord, page: &str) -> TrainingItem {
    scope.shows("training", training.id.as_str());
    let audience: Vec<String> = training.audience.iter().map(|a| audience_words(scope, *a)).collect();
    let mut for_whom = row(scope, "training.audience", scope.own(scope.words().lists.row(&audience)));
    if let Some(words) = &training.audience_note {
        for_whom.said.push(scope.own(" "));
        for_whom.said.push(scope.said(words));
    }
    let rows = vec![
        row(scope, "training.kind", scope.own(scope.say(&format!("training.kind_{}", training.kind.key())))),
        row(scope, "training.provider", scope.said(&training.provider)),
        for_whom,
        row_or_unknown(scope, "training.form", training.form.as_ref().map(|form| scope.said(form))),
        row_or_unknown(scope, "training.cost", training.cost.as_ref().map(|cost| scope.said(cost))),
    ];
    let (book, missing) = match &training.book {
        Booking::Routes(ids) => (by_id(scope, ids).into_iter().filter_map(|route| plate(scope, route)).collect(), None),
        Booking::Unknown { ask_at } => (Vec::new(), Some(missing(scope, "training.missing_booking", ask_at))),
    };
    TrainingItem {
        id: training.id.to_string(),
        title: scope.said(&training.title),
        rows,
        about: training.about.as_ref().map(|about| scope.said(about)),
        book_title: scope.say(&format!("training.book_{}", training.kind.key())),
        book,
        missing,
        dates: training.occasions().map(|(occasion, date)| date_line(scope, &occasion, date, page)).collect(),
        note: note(scope, &training.provenance, FactSort::Text),
    }
}

fn date_line(scope: &PageScope<'_>, occasion: &Occasion, date: &TrainingDate, page: &str) -> DateLine {
    let time = match (date.start, date.end) {
        (Some(start), Some(end)) => Some(format!("{}–{}", clock(start), clock(end))),
        (Some(start), None) => Some(clock(start)),
        (None, _) => None,
    };
    let time = time.map(|time| scope.fill("training.at", &[("time", &time)]));
    let weekday = scope.words().dates.weekday(date.on.weekday());
    let place = date.place.as_ref().map(|place| scope.said(place));
    DateLine {
        day: format!("{weekday} {}", scope.words().dates.day(date.on)),
        time,
        place: place.unwrap_or_else(|| scope.own(scope.say("training.place_unknown"))),
        status: scope.say(&format!("training.date_{}", date.status.key())),
        tone: date.status.key(),
        ics: format!("{page}{}", occasion.file()),
        expires: date.on.to_string(),
    }
}
