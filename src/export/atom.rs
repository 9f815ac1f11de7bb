//! News and changes as an Atom feed (RFC 4287).

use crate::export::xml::Xml;
use crate::model::date::Date;
use crate::model::lang::Lang;

/// A feed.
#[derive(Debug, Clone)]
pub struct Feed {
    /// Its address, which is also its lasting name.
    pub id: String,
    /// The page that it follows.
    pub link: String,
    /// Its title.
    pub title: String,
    /// Who writes it.
    pub author: String,
    /// When it was last changed.
    pub updated: Date,
    /// Its language.
    pub lang: Lang,
    /// Its entries, newest first.
    pub entries: Vec<Entry>,
}

/// A piece of news, or a change.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its lasting name: an address.
    pub id: String,
    /// Its page.
    pub link: String,
    /// Its title.
    pub title: String,
    /// A sentence about it.
    pub summary: String,
    /// Its day.
    pub updated: Date,
    /// The language it is written in.
    pub lang: Lang,
}

/// Writes a feed.
pub fn feed(feed: &Feed) -> String {
    let mut xml = Xml::new();
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.lang.as_str())]);
    xml.words("id", &[], &feed.id);
    xml.words("title", &[], &feed.title);
    xml.words("updated", &[], &moment(feed.updated));
    xml.open("author", &[]);
    xml.words("name", &[], &feed.author);
    xml.close("author");
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &feed.id)]);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.link)]);
    for entry in &feed.entries {
        xml.open("entry", &[("xml:lang", entry.lang.as_str())]);
        xml.words("id", &[], &entry.id);
        xml.words("title", &[], &entry.title);
        xml.words("updated", &[], &moment(entry.updated));
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &entry.link)]);
        xml.words("summary", &[], &entry.summary);
        xml.close("entry");
    }
    xml.close("feed");
    xml.finish()
}

/// A day as the moment that it begins in UTC: the facts know no time of day.
fn moment(date: Date) -> String {
    format!("{date}T00:00:00Z")
}
