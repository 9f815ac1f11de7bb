//! What every template may see: the frame of a page, and the pieces that many pages share.

use serde::Serialize;

use crate::render::search::SearchBox;

/// Words, marked with their language where it differs from the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The words.
    pub words: String,
    /// Their language; `None` when it is the page's.
    pub lang: Option<String>,
    /// Their direction; `None` when it is the page's.
    pub dir: Option<&'static str>,
}

/// Finished HTML, marked with its language where it differs from the page's. Made by `render::body` only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Html {
    /// Markup that templates print with `| safe`.
    pub html: String,
    /// Its language; `None` when it is the page's.
    pub lang: Option<String>,
    /// Its direction; `None` when it is the page's.
    pub dir: Option<&'static str>,
}

/// A link with its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub label: Said,
    /// Whether it leads to the page it stands on.
    pub current: bool,
}

/// A link to the same page in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageLink {
    /// The language tag for `lang` and `hreflang`.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// The language's name in itself.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is this page's language.
    pub current: bool,
}

/// An alternate address for robots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// `sv`, `en`, `x-default`.
    pub hreflang: String,
    /// Whole address.
    pub href: String,
}

/// An Atom feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Feed {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
}

/// A menu with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Menu {
    /// Its accessible name.
    pub label: String,
    /// Its links.
    pub links: Vec<Link>,
}

/// Everything around a page's content.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// Language tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The kind of page (`city-contact`).
    pub kind: String,
    /// What stands in the tab: neutral, distinct.
    pub head_title: String,
    /// One sentence for robots and previews.
    pub description: String,
    /// The page's whole address.
    pub canonical: String,
    /// The page in every language that has a text of its own, and `x-default`.
    pub alternates: Vec<Alternate>,
    /// Whether nobody has confirmed the site: the draft notice, and robots kept out.
    pub draft: bool,
    /// What the page says of its city, when something else stands for it.
    pub stand_in: Option<String>,
    /// When the page itself grows old, if nobody builds it again.
    pub ages: Ages,
    /// Whether robots are told not to index.
    pub noindex: bool,
    /// The day on which robots are to forget the page, also when nobody builds the site anew.
    pub gone_on: Option<String>,
    /// The Content-Security-Policy.
    pub policy: String,
    /// The style that paints the first screen, the same on every page.
    pub style: String,
    /// The rest of the style.
    pub stylesheet: String,
    /// Scripts of this page, as module addresses.
    pub scripts: Vec<String>,
    /// The icon.
    pub icon: String,
    /// The feeds.
    pub feeds: Vec<Feed>,
    /// JSON-LD, escaped for its element; `None` when there is nothing to tell.
    pub json_ld: Option<String>,
    /// The site's name.
    pub site_title: Said,
    /// The start page in this language.
    pub home: String,
    /// The search.
    pub search: SearchBox,
    /// The page on hiding one's visit.
    pub safety: String,
    /// Where Quick exit leads.
    pub exit: String,
    /// Languages.
    pub languages: Vec<LanguageLink>,
    /// The menu of this city, or of the country.
    pub menu: Menu,
    /// The way here; the last is this page.
    pub crumbs: Vec<Link>,
    /// Menus at the foot.
    pub foot: Vec<Menu>,
    /// The address behind "did this help you?".
    pub feedback: Option<String>,
    /// Said when the text is a translation that no human has reviewed, or is not translated.
    pub translation: Option<TranslationNotice>,
}

/// What the reader is told about a translation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TranslationNotice {
    /// The notice.
    pub words: String,
    /// The original.
    pub original: LanguageLink,
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The sources.
    pub sources: Vec<NoteSource>,
    /// When the fact was true, where it differs from the source's date.
    pub as_of: Option<String>,
    /// "ännu inte kontrollerat", or who checked it and when.
    pub checked: String,
    /// `unchecked`, `checked` or `stale`.
    pub state: &'static str,
    /// When the first check stops to hold in the reader's browser; `None` when one has stopped already, or nobody checked.
    pub ages: Option<Ages>,
}

/// What a page says by itself once a day has passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ages {
    /// The last day on which it is not said, as `2026-11-23`.
    pub last_day: String,
    /// What is said from the day after.
    pub words: String,
}

/// A source in a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteSource {
    /// Its short name: the host it was read at, or its publisher.
    pub label: Said,
    /// Its title.
    pub title: Said,
    /// Who published it.
    pub publisher: Said,
    /// Its address.
    pub href: Option<String>,
    /// When it was published, in words.
    pub when: String,
}

/// The button that makes contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plate {
    /// `tel:…`, `sms:…`, `mailto:…`, `https://…`.
    pub href: String,
    /// "Ring", "Mejla" …
    pub verb: String,
    /// What is printed.
    pub printed: String,
    /// Whether it is a number.
    pub number: bool,
    /// Whether it is the emergency number.
    pub urgent: bool,
}

/// Something nobody has told us, and where to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// What is missing.
    pub words: String,
    /// The front page where one can ask.
    pub href: String,
    /// Its host.
    pub host: String,
}

/// What a script needs to say whether it is open. Without the script nothing is said.
#[derive(Debug, Clone, Serialize)]
pub struct Now {
    /// The first day, `2026-11-26`.
    pub from: String,
    /// The different days, with spaces between them: `480-1020`, `?0-1440`, `-`.
    pub patterns: String,
    /// The number of each day's pattern, from the first day on.
    pub days: String,
    /// The last day on which the hours' check is fresh; `None` when nobody has checked them.
    pub stale_after: Option<String>,
    /// The days of the week, Monday first, with `|` between them.
    pub weekdays: String,
    /// The words.
    pub says: NowWords,
}

/// The words of the answers; `{time}` and `{day}` stand for what the script fills in.
#[derive(Debug, Clone, Serialize)]
pub struct NowWords {
    /// Open until a time of this day.
    pub open_until: String,
    /// Open until a time of a later day.
    pub open_past_midnight: String,
    /// Open, and not closing for more than a week.
    pub open: String,
    /// Closed, opens at a time of this day.
    pub closed_today: String,
    /// Closed, opens tomorrow.
    pub closed_tomorrow: String,
    /// Closed, opens on a later day.
    pub closed_until: String,
    /// Closed, and when it opens is unknown.
    pub closed: String,
    /// Nobody has told.
    pub unknown: String,
    /// The check is too old to answer.
    pub stale: String,
}

/// A line of a call list.
#[derive(Debug, Clone, Serialize)]
pub struct CallLine {
    /// The route's id.
    pub id: String,
    /// What people call it.
    pub name: Said,
    /// What to use it for.
    pub purpose: Said,
    /// When it answers, in words: hours, a note.
    pub when: Vec<Said>,
    /// What a script needs to say whether it is open.
    pub now: Option<Now>,
    /// Good to know: free, anonymous, not on the bill.
    pub good: Vec<String>,
    /// Told before the number: becomes a public record.
    pub caveat: Option<String>,
    /// What nobody knows about privacy, where a page tells it.
    pub unknown: Option<String>,
    /// When it is mostly closed, where a page tells it.
    pub closed: Option<String>,
    /// In whose place it stands.
    pub instead: Option<Instead>,
    /// Where it helps, when not everywhere.
    pub area: Option<String>,
    /// A street address to visit.
    pub street: Option<String>,
    /// The button.
    pub plate: Option<Plate>,
    /// What is missing.
    pub missing: Option<Missing>,
    /// Whether it is the emergency number.
    pub urgent: bool,
}

/// The national route in whose place a city's own stands.
#[derive(Debug, Clone, Serialize)]
pub struct Instead {
    /// "I stället för".
    pub label: String,
    /// What people call it.
    pub name: Said,
    /// Why.
    pub reason: Said,
}

/// A group of call lines.
#[derive(Debug, Clone, Serialize)]
pub struct CallGroup {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its lines.
    pub lines: Vec<CallLine>,
    /// Where they come from.
    pub note: Option<Note>,
}

/// A term and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The term.
    pub term: String,
    /// What is said.
    pub said: Vec<Said>,
    /// `known`, `unknown`, `caveat`.
    pub tone: &'static str,
    /// A page that says more.
    pub more: Option<Link>,
}

/// A route's whole card.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// Its anchor, unique on the page.
    pub anchor: String,
    /// The line.
    pub line: CallLine,
    /// What to know before making contact: who answers, hours, cost, anonymity, public record.
    pub before: Vec<Row>,
    /// What comes after: languages, ages, what happens.
    pub after: Vec<Row>,
    /// How old it is, for facts of the full lists.
    pub old: Option<String>,
    /// Where it comes from.
    pub note: Note,
}

/// A group of cards.
#[derive(Debug, Clone, Serialize)]
pub struct CardGroup {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Words about it.
    pub lead: Option<String>,
    /// Its cards.
    pub cards: Vec<Card>,
}

/// A page.
#[derive(Debug, Clone, Serialize)]
pub struct PageView<P: Serialize> {
    /// Around it.
    pub frame: Frame,
    /// The h1.
    pub title: Said,
    /// The day of a piece of news, in words.
    pub date: Option<String>,
    /// The written text before its first heading: stands above what the page shows.
    pub lead: Option<Html>,
    /// The rest of the written text: stands below.
    pub body: Option<Html>,
    /// The headings of the text, for a table of contents: anchors and words.
    pub contents: Vec<Link>,
    /// Sources of the facts that the text cites, in order of first mention.
    pub cited: Vec<NoteSource>,
    /// What this kind of page shows.
    pub page: P,
}
