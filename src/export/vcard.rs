//! Contact cards in vCard 4.0 (RFC 6350).

use crate::export::content_lines::{ContentLines, escaped};
use crate::model::city::City;
use crate::model::contact::{ContactRoute, RouteKind, RouteValue, SpokenLanguages};
use crate::model::lang::Lang;
use crate::model::national::National;
use crate::model::text::Text;

/// Words with the language they are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: Lang,
}

/// One entry of an address book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Stays for ever, so that a later card replaces this one.
    pub uid: String,
    /// What the entry is called.
    pub full_name: Words,
    /// Who answers.
    pub organisation: Option<Words>,
    /// A number to call, as it is dialled.
    pub phone: Option<String>,
    /// A number to text, as it is dialled.
    pub sms: Option<String>,
    /// An e-mail address.
    pub mail: Option<String>,
    /// A web address.
    pub url: Option<String>,
    /// A street address.
    pub address: Option<String>,
    /// Words about it.
    pub note: Option<String>,
    /// The languages in which it answers; empty when unknown.
    pub spoken: Vec<String>,
}

/// Writes cards one after another.
pub fn contacts(cards: &[Card]) -> String {
    let mut lines = ContentLines::default();
    for card in cards {
        write_card(card, &mut lines);
    }
    lines.finish()
}

/// Makes the cards of the routes that answer in a city: its own, then the national ones.
///
/// Left out are routes without a value and those for full lists only. `unchecked` is a sentence in `lang` that says that nobody has
/// checked the facts with their owner; a card outlives the page it came from, so it stands in the note of every such card.
pub fn cards(city: &City, national: &National, lang: &Lang, unchecked: &str) -> Vec<Card> {
    let own = city.routes.iter().map(|route| (city.id.as_str(), route));
    let shared = national.routes.iter().filter(|route| route.area.covers(city.code)).map(|route| ("national", route));
    own.chain(shared)
        .filter(|(_, route)| !route.full_list_only && !matches!(route.value, RouteValue::Unknown { .. }))
        .map(|(owner, route)| card(owner, route, lang, unchecked))
        .collect()
}

fn card(owner: &str, route: &ContactRoute, lang: &Lang, unchecked: &str) -> Card {
    let mut card = Card {
        uid: format!("{owner}.{}", route.id),
        full_name: words(&route.name, lang),
        organisation: Some(words(&route.operator, lang)),
        phone: None,
        sms: None,
        mail: None,
        url: None,
        address: route.place.clone(),
        note: Some(note(route, lang, unchecked)),
        spoken: match &route.languages {
            SpokenLanguages::Known(codes) => codes.clone(),
            SpokenLanguages::Unknown => Vec::new(),
        },
    };
    match &route.value {
        RouteValue::Phone(number) if route.kind == RouteKind::Sms => card.sms = Some(number.dial()),
        RouteValue::Phone(number) => card.phone = Some(number.dial()),
        RouteValue::Mail(mail) => card.mail = Some(mail.clone()),
        RouteValue::Web(url) => card.url = Some(url.clone()),
        RouteValue::Street(address) => card.address = Some(address.clone()),
        RouteValue::Unknown { .. } => {}
    }
    card
}

fn words(text: &Text, lang: &Lang) -> Words {
    let (text, lang) = text.get(lang);
    Words { text: text.to_owned(), lang: lang.clone() }
}

fn note(route: &ContactRoute, lang: &Lang, unchecked: &str) -> String {
    let mut parts = vec![route.purpose.get(lang).0];
    parts.extend(route.hours_note.as_ref().map(|note| note.get(lang).0));
    if route.provenance.checked.is_none() {
        parts.push(unchecked);
    }
    parts.join("\n")
}

fn write_card(card: &Card, lines: &mut ContentLines) {
    lines.value("BEGIN", "VCARD");
    lines.value("VERSION", "4.0");
    lines.value("KIND", "org");
    lines.text("UID;VALUE=text", &card.uid);
    lines.text(&format!("FN;LANGUAGE={}", card.full_name.lang), &card.full_name.text);
    if let Some(organisation) = &card.organisation {
        lines.text(&format!("ORG;LANGUAGE={}", organisation.lang), &organisation.text);
    }
    // The numbers are text, which RFC 6350 § 6.4.1 allows: a `tel:` address would need a phone context for short numbers
    // such as 112, and many telephones do not read it.
    for (name, value) in [("TEL;TYPE=voice", &card.phone), ("TEL;TYPE=text", &card.sms), ("EMAIL", &card.mail)] {
        if let Some(value) = value {
            lines.text(name, value);
        }
    }
    if let Some(url) = &card.url {
        lines.value("URL", url);
    }
    if let Some(address) = &card.address {
        lines.value("ADR", &format!(";;{};;;;", escaped(address)));
    }
    for spoken in &card.spoken {
        lines.value("LANG", spoken);
    }
    if let Some(note) = &card.note {
        lines.text("NOTE", note);
    }
    lines.value("END", "VCARD");
}
