//! Views of the records that national and city pages both show: process, training, pledges, material.

use crate::model::city::City;
use crate::model::contact::YesNo;
use crate::model::download::{Download, DownloadFrom};
use crate::model::freshness::FactSort;
use crate::model::pledge::{Pledge, PledgePoints, PledgeRegister};
use crate::model::process::{CityGoal, Goal};
use crate::model::training::{Booking, Training as TrainingRecord, TrainingDate};
use crate::render::body::{Cited, inline};
use crate::render::lists::{row, row_or_unknown};
use crate::render::notes::{host, note, notes};
use crate::render::routes::{audience_words, by_id, language_name, plate};
use crate::render::scope::PageScope;
use crate::render::sections::{
    BusinessView, DownloadView, GoalView, PledgeView, Process, RegisterView, TrainingItem, WeekRow,
};
use crate::render::views::{Html, Missing};
use crate::words::hours::clock;

/// What is missing, and where to ask.
pub fn missing(scope: &PageScope<'_>, key: &str, ask_at: &str) -> Missing {
    Missing { words: scope.say(key), href: ask_at.to_owned(), host: host(ask_at).unwrap_or(ask_at).to_owned() }
}

/// Inline Markdown of a record as HTML.
pub fn rich(scope: &PageScope<'_>, text: &crate::model::body::RichText, cited: &mut Cited) -> Html {
    let (words, lang) = text.get(scope.lang);
    scope.marked_html(inline(scope, words, cited), lang)
}

/// The process, with a city's state where there is one.
pub fn process(scope: &PageScope<'_>, city: Option<&City>) -> Process {
    let process = &scope.shared.national.process;
    let goals = process.goals.iter().map(|goal| {
        let state = city.and_then(|city| city.goals.iter().find(|state| state.goal == goal.id));
        goal_view(scope, goal, city.is_some(), state)
    });
    let ask = process.ask_at.as_deref().filter(|_| process.step_names.is_empty());
    Process {
        goals: goals.collect(),
        note: notes(scope, process.goals.iter().map(|goal| &goal.provenance), FactSort::Text),
        steps: scope.words().catalogue.count("process.steps", usize::from(process.steps), &[]),
        step_names: process.step_names.iter().map(|name| scope.said(name)).collect(),
        missing: ask.map(|ask_at| missing(scope, "process.missing_steps", ask_at)),
        cities: Vec::new(),
        downloads: Vec::new(),
    }
}

fn goal_view(scope: &PageScope<'_>, goal: &Goal, in_city: bool, state: Option<&CityGoal>) -> GoalView {
    scope.shows("goal", goal.id.as_str());
    let state_words = |state: &CityGoal| {
        let words = scope.say(&format!("process.state_{}", state.state.key()));
        match scope.words().dates.when(state.on) {
            Some(when) => format!("{words} ({when})"),
            None => words,
        }
    };
    let unknown = in_city.then(|| scope.say("process.state_unknown"));
    GoalView {
        title: scope.said(&goal.title),
        about: goal.about.as_ref().map(|about| scope.said(about)),
        state: state.map_or(if in_city { "unknown" } else { "" }, |state| state.state.key()),
        state_words: state.map(state_words).or(unknown),
        words: state.and_then(|state| state.note.as_ref()).map(|words| scope.said(words)),
        note: state.map(|state| note(scope, &state.provenance, FactSort::Text)),
    }
}

/// A course, film or event.
pub fn training(scope: &PageScope<'_>, training: &TrainingRecord) -> TrainingItem {
    scope.shows("training", training.id.as_str());
    let audience: Vec<String> = training.audience.iter().map(|a| audience_words(scope, *a)).collect();
    let mut for_whom = row(scope, "training.audience", scope.own(audience.join(", ")));
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
        book,
        missing,
        dates: training.dates.iter().map(|date| training_date(scope, date)).collect(),
        note: note(scope, &training.provenance, FactSort::Text),
    }
}

fn training_date(scope: &PageScope<'_>, date: &TrainingDate) -> WeekRow {
    let time = match (date.start, date.end) {
        (Some(start), Some(end)) => format!(" {}–{}", clock(start), clock(end)),
        (Some(start), None) => format!(" {}", clock(start)),
        (None, _) => String::new(),
    };
    let weekday = scope.words().dates.weekday(date.on.weekday());
    let status = scope.say(&format!("training.date_{}", date.status.key()));
    let place = date.place.as_ref().map(|place| scope.said(place));
    let place = place.unwrap_or_else(|| scope.own(scope.say("training.place_unknown")));
    WeekRow {
        days: format!("{weekday} {}{time}", scope.words().dates.day(date.on)),
        hours: vec![place, scope.own(status)],
        tone: if date.status.key() == "planned" { "open" } else { "closed" },
    }
}

/// Material.
pub fn download(scope: &PageScope<'_>, download: &Download) -> DownloadView {
    scope.shows("download", download.id.as_str());
    let (href, file) = match &download.from {
        DownloadFrom::Order(href) => (href.clone(), false),
        DownloadFrom::File { name, .. } => match scope.city() {
            Some(city) => (format!("/{}/files/{name}", city.id), true),
            None => (format!("/files/{name}"), true),
        },
    };
    let languages: Vec<String> = download.languages.iter().map(|tag| language_name(scope, tag)).collect();
    let languages = (!languages.is_empty()).then(|| scope.own(languages.join(", ")));
    let accessible = scope.say(&format!("download.accessible_{}", download.accessible.key()));
    let mut rows = vec![row_or_unknown(scope, "download.languages", languages)];
    if let Some(version) = &download.version {
        rows.push(row(scope, "download.version", scope.own(version.clone())));
    }
    let mut access = row(scope, "download.accessible", scope.own(accessible));
    if download.accessible == YesNo::Unknown {
        access.tone = "unknown";
    }
    rows.push(access);
    rows.extend(download.alternative.as_ref().map(|words| row(scope, "download.alternative", scope.said(words))));
    DownloadView {
        id: download.id.to_string(),
        title: scope.said(&download.title),
        href,
        file,
        rows,
        about: download.about.as_ref().map(|about| scope.said(about)),
        note: note(scope, &download.provenance, FactSort::Text),
    }
}

/// A pledge, with a city's register where there is one.
pub fn pledge(scope: &PageScope<'_>, pledge: &Pledge, register: Option<&PledgeRegister>) -> PledgeView {
    scope.shows("pledge", pledge.id.as_str());
    let (points, ask) = match &pledge.points {
        PledgePoints::Known(points) => (points.iter().map(|point| scope.said(point)).collect(), None),
        PledgePoints::Unknown { n_points, ask_at } => {
            let words = match n_points {
                Some(n) => scope.words().catalogue.count("pledge.missing_points", usize::from(*n), &[]),
                None => scope.say("pledge.missing_points_all"),
            };
            (Vec::new(), Some(Missing { words, ..missing(scope, "pledge.missing_points_all", ask_at) }))
        }
    };
    let months =
        pledge.review_months.map(|n| scope.own(scope.words().catalogue.count("pledge.months", usize::from(n), &[])));
    let complaint =
        pledge.complaint.as_ref().and_then(|id| plate(scope, scope.route(id))).map(|p| scope.own(p.printed));
    let rows = vec![
        row(scope, "pledge.owner", scope.said(&pledge.owner)),
        row(scope, "pledge.trade", scope.said(&pledge.trade)),
        row_or_unknown(scope, "pledge.version", pledge.version.clone().map(|version| scope.own(version))),
        row_or_unknown(scope, "pledge.review", months),
        row_or_unknown(scope, "pledge.complaint", complaint),
    ];
    PledgeView {
        title: scope.said(&pledge.title),
        about: pledge.about.as_ref().map(|about| scope.said(about)),
        rows,
        points,
        missing: ask,
        is_not: scope.said(&pledge.is_not),
        note: note(scope, &pledge.provenance, FactSort::Text),
        register: register.map(|register| register_view(scope, register)),
        cities: Vec::new(),
    }
}

fn register_view(scope: &PageScope<'_>, register: &PledgeRegister) -> RegisterView {
    let business = |b: &crate::model::pledge::PledgedBusiness| BusinessView {
        name: b.name.clone(),
        address: b.address.clone(),
        until: scope.fill("pledge.until", &[("day", &scope.words().dates.day(b.expires))]),
    };
    RegisterView {
        about: register.about.as_ref().map(|about| scope.said(about)),
        businesses: register.businesses.iter().map(business).collect(),
        register_at: register.register_at.clone(),
        note: note(scope, &register.provenance, FactSort::Place),
    }
}
