//! Where a folder may lead readers: a city only to hosts that the national editor lists, and nobody to one in disguise.

use std::collections::BTreeMap;

use crate::model::diagnostic::Diagnostic;
use crate::model::document::{Document, Entry, Node, NodeValue};
use crate::model::link_hosts::{LinkHosts, is_at};
use crate::model::nearest::nearest;
use crate::validate::field::Field;
use crate::validate::record::Record;
use crate::validate::web::{self, WebFault};
use crate::validate::{Content, city_names};

/// Whom the links of one folder may lead to.
#[derive(Debug, Clone, Copy)]
pub struct Hosts<'a> {
    listed: Option<&'a LinkHosts>,
    city: Option<CityHosts<'a>>,
}

#[derive(Debug, Clone, Copy)]
struct CityHosts<'a> {
    name: &'a str,
    /// The municipality's own pages, as the national table of places gives them.
    website: Option<&'a str>,
}

impl<'a> Hosts<'a> {
    /// Of the national folder and the site's settings, whose editor keeps the lists.
    pub fn national(listed: Option<&'a LinkHosts>) -> Self {
        Self { listed, city: None }
    }

    /// Of a city's folder; `website` is the municipality's own.
    pub fn of_city(listed: Option<&'a LinkHosts>, name: &'a str, website: Option<&'a str>) -> Self {
        Self { listed, city: Some(CityHosts { name, website }) }
    }

    /// Why an https address may not stand in the folder.
    pub fn fault_of_address(&self, address: &str) -> Option<WebFault> {
        self.fault(&web::host(address)?)
    }

    /// Why a host may not be named in the folder.
    pub fn fault(&self, host: &str) -> Option<WebFault> {
        let listed = self.listed?;
        let own = self.city.and_then(|city| city.website).and_then(web::host);
        let own = own.as_deref().map(|host| host.strip_prefix("www.").unwrap_or(host));
        if listed.list(host, self.city.map(|city| city.name)) || own.is_some_and(|own| is_at(host, own)) {
            return None;
        }
        if let Some(shown) = web::disguise(host) {
            let message = format!("the host `{host}` is shown as `{shown}`, which may look like another host");
            let help = format!(
                "look who is behind it; the national editor can add `\"{host}\"` to `hosts` under `[links]` in `site.toml`"
            );
            return Some(WebFault { code: "disguised-host", message, help: Some(help) });
        }
        let city = self.city?;
        let message = format!("`{}` may not lead to the host `{host}`", city.name);
        let ask = format!(
            "ask the national editor to add `\"{host}\"` to `hosts` under `[links]` in `site.toml`, or to `{}` under `[links.cities]`",
            city.name
        );
        let help = own.map_or(ask.clone(), |own| format!("lead to `{own}`, or {ask}"));
        Some(WebFault { code: "host-not-allowed", message, help: Some(help) })
    }
}

impl Field<'_> {
    /// Tells when a host may not be named here.
    pub fn check_host(&self, fault: Option<WebFault>) {
        if let Some(WebFault { code, message, help }) = fault {
            self.error(code, format!("`{}`: {message}", self.key), help);
        }
    }
}

/// Reads the lists from `site.toml`, as far as they can be read; `links` tells what is wrong with them.
pub fn read(content: &Content<'_>) -> Option<LinkHosts> {
    let Some(Document::Records(top)) = content.documents.get("site.toml") else { return None };
    let Some(links) = value(top, "links") else { return Some(LinkHosts::default()) };
    let words = |node: &Node| match &node.value {
        NodeValue::List(items) => items.iter().filter_map(word).collect(),
        _ => Vec::new(),
    };
    let everywhere = value(links, "hosts").map(words).unwrap_or_default();
    let cities = value(links, "cities").map(entries).unwrap_or_default();
    let by_city: BTreeMap<_, _> = cities.iter().map(|entry| (entry.key.clone(), words(&entry.value))).collect();
    Some(LinkHosts { everywhere, by_city })
}

/// Checks `[links]` of `site.toml`.
pub fn links(record: &Record<'_>) {
    if let Some(hosts) = record.optional("hosts") {
        hosts.distinct("hosts", host);
    }
    let Some(cities) = record.optional("cities") else { return };
    if !matches!(cities.node.value, NodeValue::Table(_)) {
        return cities.wrong_type("a list of hosts for each city", Some("write `[links.cities]`".to_owned()));
    }
    let names = city_names(record.reader.content.sources);
    for entry in entries(cities.node) {
        if !names.contains(entry.key.as_str()) {
            let message = format!("no city has the folder `cities/{}`", entry.key);
            let unknown = Diagnostic::error("dangling-city", record.file, Some(entry.key_span), message);
            let near = nearest(&entry.key, names.iter().copied());
            record.tell(Diagnostic { help: near.map(|near| format!("did you mean `{near}`?")), ..unknown });
        }
        Field::new(record, &entry.key, &entry.value).distinct("hosts", host);
    }
}

/// A host alone, in the form that the network knows.
fn host(item: &Field<'_>) -> Option<String> {
    let written = item.words()?;
    let address = format!("https://{written}/");
    let is_host = web::https(&address).is_ok_and(|read| read == address && web::is_bare_host(&read));
    if !is_host {
        let help = Some("write it like this: `\"www.example.se\"`; it stands for what lies below it too".to_owned());
        item.error("bad-web-address", format!("`{written}` is not a host alone"), help);
    }
    is_host.then_some(written)
}

fn word(node: &Node) -> Option<String> {
    match &node.value {
        NodeValue::String(text) => Some(text.clone()),
        _ => None,
    }
}

fn entries(node: &Node) -> &[Entry] {
    match &node.value {
        NodeValue::Table(entries) => entries,
        _ => &[],
    }
}

fn value<'a>(table: &'a Node, key: &str) -> Option<&'a Node> {
    entries(table).iter().find(|entry| entry.key == key).map(|entry| &entry.value)
}
