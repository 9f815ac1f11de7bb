//! Where a folder's texts and records lead outside the site, place by place.

use std::collections::BTreeSet;

use crate::model::body::{LinkTarget, RichText, each_link};
use crate::model::city::City;
use crate::model::download::{Download, DownloadFrom};
use crate::model::ids::FactId;
use crate::model::national::National;
use crate::model::page::WrittenPage;
use crate::model::pledge::PledgePoints;
use crate::model::provenance::{Fact, Source};
use crate::model::sheet::SheetLinks;
use crate::model::training::{Booking, Training};

/// The links of the national folder.
pub fn national(national: &National) -> Vec<SheetLinks> {
    let fact = |id: &FactId| national.facts.get(id);
    let mut links = Links::new(&fact);
    links.pages("national/", national.pages.values().chain(&national.news));
    for situation in &national.situations {
        links.rich(format!("situation {}", situation.id), situation.intro.as_ref());
    }
    links.sources(national.sources.values());
    links.training(&national.training);
    links.downloads(&national.downloads);
    links.one("process".to_owned(), national.process.ask_at.as_ref());
    for pledge in national.pledges.values() {
        if let PledgePoints::Unknown { ask_at, .. } = &pledge.points {
            links.one(format!("pledge {}", pledge.id), Some(ask_at));
        }
    }
    for municipality in national.places.municipalities.values() {
        links.one(format!("municipality {}", municipality.name), Some(&municipality.website));
    }
    links.found
}

/// The links of a city's folder.
pub fn city(city: &City, national: &National) -> Vec<SheetLinks> {
    let fact = |id: &FactId| city.facts.get(id).or_else(|| national.facts.get(id));
    let mut links = Links::new(&fact);
    links.rich("city.toml".to_owned(), Some(&city.intro));
    links.pages(&format!("cities/{}/", city.id), city.pages.values().chain(&city.news));
    for situation in city.situations.values() {
        links.rich(format!("situation {}", situation.id), situation.intro.as_ref());
    }
    links.sources(city.sources.values());
    links.training(&city.training);
    links.downloads(&city.downloads);
    for register in &city.pledges {
        links.one(format!("register {}", register.pledge), register.register_at.as_ref());
    }
    links.found
}

/// Collects links; a fact's own links count where a text first cites it, so that a fact that no page shows tells nothing.
struct Links<'a> {
    fact: &'a dyn Fn(&FactId) -> Option<&'a Fact>,
    seen: BTreeSet<FactId>,
    found: Vec<SheetLinks>,
}

impl<'a> Links<'a> {
    fn new(fact: &'a dyn Fn(&FactId) -> Option<&'a Fact>) -> Self {
        Self { fact, seen: BTreeSet::new(), found: Vec::new() }
    }

    fn one(&mut self, at: String, href: Option<&String>) {
        self.add(at, href.into_iter().cloned().collect());
    }

    fn add(&mut self, at: String, hrefs: Vec<String>) {
        let mut once: Vec<String> = Vec::new();
        for href in hrefs {
            if !once.contains(&href) {
                once.push(href);
            }
        }
        if !once.is_empty() {
            self.found.push(SheetLinks { at, hrefs: once });
        }
    }

    fn pages<'p>(&mut self, folder: &str, pages: impl Iterator<Item = &'p WrittenPage>) {
        for (_, text) in pages.flat_map(WrittenPage::all) {
            let (mut hrefs, mut facts) = (Vec::new(), Vec::new());
            text.body.each_link(&mut |target, _| take(target, &mut hrefs, &mut facts));
            self.add(text.file.strip_prefix(folder).unwrap_or(&text.file).to_owned(), hrefs);
            self.facts(facts);
        }
    }

    fn rich(&mut self, at: String, text: Option<&RichText>) {
        let (mut hrefs, mut facts) = (Vec::new(), Vec::new());
        for (_, words) in text.into_iter().flat_map(RichText::all) {
            each_link(words, &mut |target, _| take(target, &mut hrefs, &mut facts));
        }
        self.add(at, hrefs);
        self.facts(facts);
    }

    fn facts(&mut self, ids: Vec<FactId>) {
        for id in ids {
            if self.seen.insert(id.clone()) {
                let fact = (self.fact)(&id);
                self.rich(format!("fact {id}"), fact.map(|fact| &fact.text));
            }
        }
    }

    fn sources<'p>(&mut self, sources: impl Iterator<Item = &'p Source>) {
        sources.for_each(|source| self.one(format!("source {}", source.id), source.address.as_ref()));
    }

    fn training(&mut self, all: &[Training]) {
        for training in all {
            if let Booking::Unknown { ask_at } = &training.book {
                self.one(format!("training {}", training.id), Some(ask_at));
            }
        }
    }

    fn downloads(&mut self, all: &[Download]) {
        for download in all {
            if let DownloadFrom::Order(href) = &download.from {
                self.one(format!("download {}", download.id), Some(href));
            }
        }
    }
}

fn take(target: &LinkTarget, hrefs: &mut Vec<String>, facts: &mut Vec<FactId>) {
    match target {
        LinkTarget::Web(href) => hrefs.push(href.clone()),
        LinkTarget::Fact(id) => facts.push(id.clone()),
        LinkTarget::Route(_)
        | LinkTarget::Page(_)
        | LinkTarget::City(..)
        | LinkTarget::Download(_)
        | LinkTarget::Term(_)
        | LinkTarget::Source(_)
        | LinkTarget::Anchor(_) => {}
    }
}
