//! A small made-up city, for the formats: nothing in it is true of any place.

use std::collections::BTreeMap;

use stad::model::body::{Inline, RichText};
use stad::model::city::{City, CityCoordinator, CityStatus};
use stad::model::contact::{
    Area, Audience, ContactRoute, Cost, Identity, RouteHours, RouteKind, RouteValue, SpokenLanguages, Urgency, YesNo,
};
use stad::model::date::{Date, When};
use stad::model::diagnostic::{Span, Spot};
use stad::model::ids::{CityId, MunicipalityCode, RouteId, SourceId, TrainingId};
use stad::model::lang::Lang;
use stad::model::national::National;
use stad::model::phone::PhoneNumber;
use stad::model::place::{Municipality, Places, slug};
use stad::model::process::Process;
use stad::model::provenance::Provenance;
use stad::model::sources::Digest;
use stad::model::text::Text;
use stad::model::training::{Booking, DateStatus, Training, TrainingDate, TrainingKind};

pub fn lang(tag: &str) -> Lang {
    Lang::new(tag).expect("the test's language tag has the right form")
}

pub fn date(text: &str) -> Date {
    Date::parse(text).expect("the test's date exists")
}

pub fn code(text: &str) -> MunicipalityCode {
    MunicipalityCode::new(text).expect("the test's code has four digits")
}

/// A text in Swedish only.
pub fn text(words: &str) -> Text {
    texts(&[("sv", words)])
}

/// Inline Markdown in Swedish, without marks.
fn rich(words: &str) -> RichText {
    let by_lang = BTreeMap::from([(lang("sv"), vec![Inline::Text(words.to_owned())])]);
    RichText::new(lang("sv"), by_lang).expect("the test's text is there in Swedish")
}

pub fn texts(words: &[(&str, &str)]) -> Text {
    let by_lang = words.iter().map(|(tag, words)| (lang(tag), (*words).to_owned())).collect();
    Text::new(lang("sv"), by_lang).expect("the test's text is there in Swedish")
}

pub fn unchecked() -> Provenance {
    let spot = Spot { file: "routes.toml".into(), span: Span::default() };
    let source = SourceId::new("kalla").expect("the test's id has the right form");
    Provenance { sources: vec![source], as_of: None, checked: None, spot }
}

pub fn number(e164: &str) -> RouteValue {
    let same = e164.to_owned();
    RouteValue::Phone(PhoneNumber::Full { e164: same.clone(), display: same.clone(), international: same })
}

pub fn route(id: &str, kind: RouteKind, value: RouteValue) -> ContactRoute {
    ContactRoute {
        id: RouteId::new(id).expect("the test's id has the right form"),
        name: texts(&[("sv", "Växeln"), ("en", "Switchboard")]),
        kind,
        value,
        operator: text("Provstads kommun"),
        audience: vec![Audience::Worried],
        situations: Vec::new(),
        replaceable: false,
        replaces: None,
        purpose: texts(&[("sv", "Fråga; eller berätta, om oro"), ("en", "Ask, or tell")]),
        urgency: Urgency::Normal,
        hours: RouteHours::Unknown,
        hours_note: None,
        cost: Cost::Unknown,
        on_bill: YesNo::Unknown,
        identity: Identity::Unknown,
        identity_note: None,
        public_record: YesNo::Unknown,
        reports_on: None,
        languages: SpokenLanguages::Unknown,
        languages_note: None,
        interpreter: YesNo::Unknown,
        age_from: None,
        age_to: None,
        area: Area::National,
        what_happens: None,
        place: None,
        full_list_only: false,
        search_words: Vec::new(),
        provenance: unchecked(),
    }
}

pub fn city(routes: Vec<ContactRoute>) -> City {
    City {
        id: CityId::new("provstad").expect("the test's id has the right form"),
        code: code("1283"),
        name: "Provstad".to_owned(),
        status: CityStatus::Pilot,
        coordinator: CityCoordinator {
            who: text("Kommunen"),
            since: When::Unknown,
            note: None,
            provenance: unchecked(),
        },
        publisher: None,
        after_hours: None,
        neighbours: Vec::new(),
        region_coordinator: None,
        aliases: vec!["Provinge".to_owned()],
        languages: vec![lang("sv")],
        intro: rich("Här."),
        first: Vec::new(),
        color: None,
        sources: BTreeMap::new(),
        facts: BTreeMap::new(),
        routes,
        hours: BTreeMap::new(),
        timetables: BTreeMap::new(),
        situations: BTreeMap::new(),
        network: None,
        routine: None,
        goals: Vec::new(),
        training: Vec::new(),
        downloads: Vec::new(),
        pledges: Vec::new(),
        pages: BTreeMap::new(),
        news: Vec::new(),
        digest: Digest::of(b""),
        untranslated_texts: BTreeMap::new(),
    }
}

pub fn national(routes: Vec<ContactRoute>, places: Places) -> National {
    National {
        sources: BTreeMap::new(),
        facts: BTreeMap::new(),
        first: Vec::new(),
        routes,
        hours: BTreeMap::new(),
        timetables: BTreeMap::new(),
        situations: Vec::new(),
        training: Vec::new(),
        downloads: Vec::new(),
        glossary: Vec::new(),
        process: Process { steps: 0, step_names: Vec::new(), ask_at: None, goals: Vec::new() },
        pledges: BTreeMap::new(),
        pages: BTreeMap::new(),
        news: Vec::new(),
        places,
        link_hosts: None,
        digest: Digest::of(b""),
        untranslated_texts: BTreeMap::new(),
    }
}

/// Municipalities by code and name.
pub fn places(names: &[(&str, &str)]) -> Places {
    let municipality = |(digits, name): &(&str, &str)| Municipality {
        code: code(digits),
        name: (*name).to_owned(),
        county: format!("Län {}", &digits[..2]),
        lat: 0.0,
        lon: 0.0,
        website: String::new(),
        slug: slug(name),
    };
    Places {
        municipalities: names.iter().map(|entry| (code(entry.0), municipality(entry))).collect(),
        ..Places::default()
    }
}

pub fn training(dates: Vec<TrainingDate>) -> Training {
    Training {
        id: TrainingId::new("se-tecken").expect("the test's id has the right form"),
        kind: TrainingKind::Course,
        title: texts(&[("sv", "Se tecken, och agera"), ("en", "See the signs")]),
        provider: text("Kommunen"),
        audience: Vec::new(),
        audience_note: None,
        form: None,
        cost: None,
        book: Booking::Routes(Vec::new()),
        about: None,
        dates,
        search_words: Vec::new(),
        provenance: unchecked(),
    }
}

pub fn training_date(on: &str, start: Option<u16>, end: Option<u16>, status: DateStatus) -> TrainingDate {
    TrainingDate { on: date(on), start, end, place: Some(text("Stora salen")), status, told_on: None }
}
