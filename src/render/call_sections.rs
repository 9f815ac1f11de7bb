//! What the pages about whom to call show: by situation, and question by question.

use serde::Serialize;

use crate::render::views::{CallLine, Html, Link, Note, Said};

/// A situation with its routes.
#[derive(Debug, Clone, Serialize)]
pub struct SituationView {
    /// Its anchor.
    pub id: String,
    /// The reader's words.
    pub title: Said,
    /// Words before the routes.
    pub intro: Option<Html>,
    /// Said when no route is known.
    pub none: Option<String>,
    /// The routes, in order.
    pub lines: Vec<CallLine>,
    /// Advice.
    pub advice: Vec<Said>,
    /// Where the routes come from.
    pub note: Option<Note>,
}

/// Who to call, by situation.
#[derive(Debug, Clone, Serialize)]
pub struct WhoToCall {
    /// The situations.
    pub situations: Vec<SituationView>,
    /// The same, question by question.
    pub ask: Link,
}

/// Who to call, question by question.
#[derive(Debug, Clone, Serialize)]
pub struct Ask {
    /// For which place the answers hold.
    pub place: String,
    /// Where to go from another place.
    pub elsewhere: Vec<Link>,
    /// Questions and answers, in an order in which they can be read through.
    pub steps: Vec<Step>,
}

/// A question with its possible answers as links, or an answer with whom to call.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// Its anchor: a number, so that no address tells what was answered.
    pub id: String,
    /// The situation that was chosen, where the title does not say it.
    pub about: Option<Said>,
    /// The question, or what was answered.
    pub title: Said,
    /// The hour that was chosen, in words.
    pub hour: Option<String>,
    /// The possible answers.
    pub links: Vec<Link>,
    /// Whom to call.
    pub answer: Option<SituationView>,
    /// Ways back.
    pub back: Vec<Link>,
}
