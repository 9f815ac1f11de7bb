//! Views of the records that national and city pages both show: process, material.

use crate::model::city::City;
use crate::model::contact::YesNo;
use crate::model::download::{Download, DownloadFrom};
use crate::model::freshness::FactSort;
use crate::model::process::{CityGoal, Goal, GoalState};
use crate::render::body::{Cited, inline};
use crate::render::lists::{row, row_or_unknown};
use crate::render::notes::{host, note, notes};
use crate::render::routes::language_name;
use crate::render::scope::PageScope;
use crate::render::sections::{DownloadView, GoalView, Process};
use crate::render::views::{Html, Missing};

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
        overview: None,
        downloads: Vec::new(),
    }
}

/// How far a city has come with a sub-goal, in a word.
pub fn state_name(scope: &PageScope<'_>, state: GoalState) -> String {
    scope.say(&format!("process.state_{}", state.key()))
}

fn goal_view(scope: &PageScope<'_>, goal: &Goal, in_city: bool, state: Option<&CityGoal>) -> GoalView {
    scope.shows("goal", goal.id.as_str());
    let state_words = |state: &CityGoal| {
        let words = state_name(scope, state.state);
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
    let languages = (!languages.is_empty()).then(|| scope.own(scope.words().lists.and(&languages)));
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
