//! Whom to call, question by question: links lead from answer to answer, and read through from the top it is whole.

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::answering::{Answers, Hour};
use crate::model::contact::{Audience, ContactRoute, Identity, Urgency, YesNo};
use crate::model::keyed::keyed;
use crate::model::situation::Situation;
use crate::model::who_to_call::Door;
use crate::render::body::Cited;
use crate::render::call_sections::{Ask, SituationView, Step};
use crate::render::lists::page_link;
use crate::render::notes::route_notes;
use crate::render::routes::line;
use crate::render::scope::PageScope;
use crate::render::views::{CallLine, Link, Said};
use crate::render::who_to_call::situation_view;

keyed! {
    /// Whom it is about: the second question.
    About { Me = "me", Other = "other", Work = "work" }
}

impl About {
    const ALL: [Self; 3] = [Self::Me, Self::Other, Self::Work];

    fn of(audience: Audience) -> Self {
        match audience {
            Audience::Exposed | Audience::Child | Audience::Buyer => Self::Me,
            Audience::Worried | Audience::Relative | Audience::Witness => Self::Other,
            Audience::Professional | Audience::Business => Self::Work,
        }
    }
}

/// The page.
pub fn ask(scope: &PageScope<'_>, cited: &mut Cited) -> Ask {
    let plan = Plan::of(scope);
    let mut steps = vec![plan.danger_question(scope), plan.danger_answer(scope, cited)];
    if !plan.groups.is_empty() {
        steps.push(plan.who_question(scope));
        steps.extend((0..plan.groups.len()).map(|group_idx| plan.what_question(scope, group_idx)));
    }
    plan.topics.iter().for_each(|topic| steps.extend(plan.topic(scope, topic, cited)));
    let country = scope.own(scope.say("ask.country"));
    let country = Link { label: country, ..page_link(scope, &PageRef::National(NationalPage::Ask)) };
    let municipalities = Link {
        label: scope.own(scope.say("ask.find")),
        ..page_link(scope, &PageRef::National(NationalPage::Municipalities))
    };
    match scope.city() {
        Some(city) => Ask {
            place: scope.fill("ask.place_city", &[("city", &city.name)]),
            elsewhere: vec![municipalities, country],
            steps,
        },
        None => Ask { place: scope.say("ask.place_country"), elsewhere: vec![municipalities], steps },
    }
}

/// The questions of the page that do not depend on an answer, for the search. The situations are found where they
/// are listed, on the page about whom to call.
pub fn questions(scope: &PageScope<'_>) -> Vec<String> {
    vec![scope.say("ask.danger"), scope.say("ask.who")]
}

/// A situation that can be chosen.
struct Topic<'a> {
    situation: &'a Situation,
    /// The number of its first step.
    number: usize,
    /// By day and outside; the hour is asked for only when it changes the order.
    by_hour: [Vec<Door<'a>>; 2],
}

const HOURS: [Hour; 2] = [Hour::Daytime, Hour::Outside];
const DANGER: usize = 1;
const DANGER_ANSWER: usize = 2;
const WHO: usize = 3;

impl Topic<'_> {
    fn asks_for_the_hour(&self) -> bool {
        let [daytime, outside] = &self.by_hour;
        daytime.iter().map(|door| &door.route.id).ne(outside.iter().map(|door| &door.route.id))
    }

    fn n_steps(&self) -> usize {
        if self.asks_for_the_hour() { 1 + HOURS.len() } else { 1 }
    }
}

/// Which steps there are, and their numbers.
struct Plan<'a> {
    /// The situation in which nobody but the emergency services is called: it answers the first question.
    emergency: Option<&'a Situation>,
    topics: Vec<Topic<'a>>,
    groups: Vec<About>,
}

impl<'a> Plan<'a> {
    fn of(scope: &PageScope<'a>) -> Self {
        let situations = scope.situations();
        let only_emergency = |situation: &&Situation| {
            let doors = scope.who_to_call(situation, None);
            situation.danger && doors.iter().all(|door| door.route.urgency == Urgency::Emergency)
        };
        let emergency = situations.iter().copied().find(only_emergency);
        let others = situations.into_iter().filter(|s| emergency.is_none_or(|emergency| emergency.id != s.id));
        let others: Vec<&Situation> = others.collect();
        let has = |about: &About| others.iter().any(|situation| concerns(situation, *about));
        let groups: Vec<About> = About::ALL.into_iter().filter(has).collect();
        let mut number = WHO + groups.len() + 1;
        let mut topics = Vec::new();
        for situation in others {
            let by_hour = HOURS.map(|hour| scope.who_to_call(situation, Some(hour)));
            let topic = Topic { situation, number, by_hour };
            number += topic.n_steps();
            topics.push(topic);
        }
        Self { emergency, topics, groups }
    }

    fn danger_question(&self, scope: &PageScope<'_>) -> Step {
        let calm = if self.groups.is_empty() { contact(scope) } else { to(scope, WHO, "ask.danger_no") };
        Step { links: vec![to(scope, DANGER_ANSWER, "ask.danger_yes"), calm], ..question(scope, DANGER, "ask.danger") }
    }

    fn danger_answer(&self, scope: &PageScope<'_>, cited: &mut Cited) -> Step {
        let answer = match self.emergency {
            Some(situation) => {
                let doors = scope.who_to_call(situation, None);
                let lines = doors.iter().map(|door| line(scope, door.route)).collect();
                SituationView { lines, ..situation_view(scope, situation, &doors, cited) }
            }
            None => emergency_calls(scope),
        };
        let title = answer.title.clone();
        Step { title, answer: Some(answer), back: back(scope, DANGER), ..question(scope, DANGER_ANSWER, "ask.danger") }
    }

    fn who_question(&self, scope: &PageScope<'_>) -> Step {
        let link =
            |(group_idx, about): (usize, &About)| to(scope, WHO + 1 + group_idx, &format!("ask.who_{}", about.key()));
        let links = self.groups.iter().enumerate().map(link).collect();
        Step { links, back: back(scope, DANGER), ..question(scope, WHO, "ask.who") }
    }

    fn what_question(&self, scope: &PageScope<'_>, group_idx: usize) -> Step {
        let about = self.groups[group_idx];
        let chosen = self.topics.iter().filter(|topic| concerns(topic.situation, about));
        let links = chosen.map(|topic| Link {
            href: anchor(topic.number),
            label: scope.said(&topic.situation.title),
            current: false,
        });
        let title = format!("ask.what_{}", about.key());
        Step { links: links.collect(), back: back(scope, WHO), ..question(scope, WHO + 1 + group_idx, &title) }
    }

    fn topic(&self, scope: &PageScope<'_>, topic: &Topic<'_>, cited: &mut Cited) -> Vec<Step> {
        let title = scope.said(&topic.situation.title);
        let [daytime, outside] = &topic.by_hour;
        if !topic.asks_for_the_hour() {
            let lines = daytime.iter().zip(outside).map(|(daytime, outside)| {
                let closed = match (daytime.answers, outside.answers) {
                    (Answers::Open | Answers::Unsure, Answers::Closed) => Some("calls.closed_outside"),
                    (Answers::Closed, Answers::Open | Answers::Unsure) => Some("calls.closed_daytime"),
                    (Answers::Closed, Answers::Closed) => Some("calls.closed_then"),
                    (Answers::Open | Answers::Unsure, Answers::Open | Answers::Unsure) => None,
                };
                told(scope, daytime.route, closed)
            });
            let answer = situation_view(scope, topic.situation, daytime, cited);
            let answer = Some(SituationView { lines: lines.collect(), ..answer });
            let back = back(scope, self.before(topic));
            return vec![Step { title, answer, back, ..step(topic.number) }];
        }
        let hour_key = |hour: Hour| format!("ask.hour_{}", hour.key());
        let links = HOURS.iter().enumerate().map(|(idx, hour)| to(scope, topic.number + 1 + idx, &hour_key(*hour)));
        let asked = Step {
            about: Some(title.clone()),
            links: links.collect(),
            back: back(scope, self.before(topic)),
            ..question(scope, topic.number, "ask.hour")
        };
        let answers = HOURS.iter().zip(&topic.by_hour).enumerate().map(|(idx, (hour, doors))| {
            let closed = |door: &Door<'_>| (door.answers == Answers::Closed).then_some("calls.closed_then");
            let lines = doors.iter().map(|door| told(scope, door.route, closed(door))).collect();
            let answer = SituationView { lines, ..situation_view(scope, topic.situation, doors, cited) };
            Step {
                title: title.clone(),
                hour: Some(scope.say(&hour_key(*hour))),
                answer: Some(answer),
                back: back(scope, topic.number),
                ..step(topic.number + 1 + idx)
            }
        });
        std::iter::once(asked).chain(answers).collect()
    }

    /// The question whose answer a topic is: the one about whom, when several questions lead to it.
    fn before(&self, topic: &Topic<'_>) -> usize {
        let leads = |(_, about): &(usize, &About)| concerns(topic.situation, **about);
        let mut leading = self.groups.iter().enumerate().filter(leads);
        match (leading.next(), leading.next()) {
            (Some((group_idx, _)), None) => WHO + 1 + group_idx,
            _ => WHO,
        }
    }
}

fn concerns(situation: &Situation, about: About) -> bool {
    situation.audience.iter().any(|reader| About::of(*reader) == about)
}

/// The emergency services, where no situation of the site's is about them alone.
fn emergency_calls(scope: &PageScope<'_>) -> SituationView {
    let routes = &scope.shared.national.routes;
    let is_emergency = |r: &&ContactRoute| r.urgency == Urgency::Emergency && r.is_public() && !r.full_list_only;
    let mut calls: Vec<&ContactRoute> = routes.iter().filter(is_emergency).collect();
    calls.sort_by_key(|route| !route.is_emergency());
    SituationView {
        id: String::new(),
        title: scope.own(scope.say("ask.danger_title")),
        intro: None,
        none: None,
        lines: calls.iter().map(|route| line(scope, route)).collect(),
        advice: Vec::new(),
        note: route_notes(scope, calls.iter().copied()),
    }
}

/// A line that also tells what nobody knows about privacy. Nothing may keep somebody in danger from calling.
fn told(scope: &PageScope<'_>, route: &ContactRoute, closed: Option<&str>) -> CallLine {
    let unknown = match (route.identity, route.public_record) {
        _ if route.urgency == Urgency::Emergency => None,
        (Identity::Unknown, YesNo::Unknown) => Some("route.unknown_both"),
        (Identity::Unknown, YesNo::Yes | YesNo::No) => Some("route.unknown_identity"),
        (Identity::Anonymous | Identity::Confidential | Identity::Named, YesNo::Unknown) => {
            Some("route.unknown_record")
        }
        (Identity::Anonymous | Identity::Confidential | Identity::Named, YesNo::Yes | YesNo::No) => None,
    };
    let closed = closed.map(|key| scope.say(key));
    CallLine { unknown: unknown.map(|key| scope.say(key)), closed, ..line(scope, route) }
}

fn contact(scope: &PageScope<'_>) -> Link {
    page_link(
        scope,
        &match scope.city() {
            Some(city) => PageRef::City(city.id.clone(), CityPage::Contact),
            None => PageRef::National(NationalPage::Contact),
        },
    )
}

fn anchor(number: usize) -> String {
    format!("#step-{number}")
}

fn to(scope: &PageScope<'_>, number: usize, key: &str) -> Link {
    Link { href: anchor(number), label: scope.own(scope.say(key)), current: false }
}

fn back(scope: &PageScope<'_>, number: usize) -> Vec<Link> {
    let change = to(scope, number, "ask.change");
    if number == DANGER { vec![change] } else { vec![change, to(scope, DANGER, "ask.restart")] }
}

fn step(number: usize) -> Step {
    Step {
        id: format!("step-{number}"),
        about: None,
        title: Said { words: String::new(), lang: None, dir: None },
        hour: None,
        links: Vec::new(),
        answer: None,
        back: Vec::new(),
    }
}

fn question(scope: &PageScope<'_>, number: usize, key: &str) -> Step {
    Step { title: scope.own(scope.say(key)), ..step(number) }
}
