//! What a page may read: its own city, the national facts and the other cities' summaries, and nothing else.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::answering::Hour;
use crate::model::city::{City, CityReport, CitySummary};
use crate::model::contact::ContactRoute;
use crate::model::date::Date;
use crate::model::hours::OpeningHours;
use crate::model::ids::{BusinessId, FactId, HoursId, PageName, PledgeId, RouteId, SourceId};
use crate::model::lang::Lang;
use crate::model::national::National;
use crate::model::page::{WrittenPage, is_hidden_news};
use crate::model::place::Municipality;
use crate::model::pledge::{Pledge, PledgeRegister, PledgedBusiness};
use crate::model::provenance::{Fact, Source};
use crate::model::site::{SiteConfig, StandIns};
use crate::model::situation::Situation;
use crate::model::text::Text;
use crate::model::timetable::Timetable;
use crate::model::who_to_call::{At, Door, Reach, who_to_call};
use crate::render::views::{Html, Said};
use crate::words::addresses::Addresses;
use crate::words::{LangWords, Words};

/// Whose page it is.
#[derive(Clone, Copy)]
pub enum Owner<'a> {
    /// The country's: may read every city's report.
    National(&'a [CityReport]),
    /// A city's.
    City(&'a City),
    /// A municipality without a network.
    Municipality(&'a Municipality),
}

/// What is the same for every page of a site.
#[derive(Clone, Copy)]
pub struct Shared<'a> {
    /// The day of the build.
    pub today: Date,
    /// The settings.
    pub config: &'a SiteConfig,
    /// The national facts.
    pub national: &'a National,
    /// Every city's summary.
    pub summaries: &'a [CitySummary],
    /// The cities that something else stands for.
    pub stand_ins: &'a StandIns,
    /// Words.
    pub words: &'a Words,
    /// Addresses.
    pub addresses: &'a Addresses,
}

/// What one page in one language is made from.
#[derive(Clone, Copy)]
pub struct PageScope<'a> {
    /// What all pages share.
    pub shared: Shared<'a>,
    /// Whose page it is.
    pub owner: Owner<'a>,
    /// Which page.
    pub page: &'a PageRef,
    /// In which language.
    pub lang: &'a Lang,
    /// Where the page notes which records it shows; `None` when nobody asks.
    pub showing: Option<&'a Showing>,
}

/// The records that a page shows, by the word for their kind and their id; noted while it is rendered.
#[derive(Debug, Default)]
pub struct Showing(RefCell<BTreeSet<(&'static str, String)>>);

impl Showing {
    /// The kinds of the records that the page shows and that have this id.
    pub fn kinds_of(&self, id: &str) -> BTreeSet<&'static str> {
        self.0.borrow().iter().filter(|(_, shown)| shown == id).map(|(kind, _)| *kind).collect()
    }
}

impl<'a> PageScope<'a> {
    /// Notes that the page shows a record; `kind` is the word that content files write for it.
    pub fn shows(&self, kind: &'static str, id: &str) {
        if let Some(showing) = self.showing {
            showing.0.borrow_mut().insert((kind, id.to_owned()));
        }
    }

    /// The words of the page's language.
    pub fn words(&self) -> &'a LangWords {
        self.shared.words.of(self.lang)
    }

    /// An interface text without placeables.
    pub fn say(&self, key: &str) -> String {
        self.words().catalogue.say(key, &[])
    }

    /// An interface text with its placeables.
    pub fn fill(&self, key: &str, fill: &[(&str, &str)]) -> String {
        self.words().catalogue.say(key, fill)
    }

    /// The city whose page it is.
    pub fn city(&self) -> Option<&'a City> {
        match self.owner {
            Owner::City(city) => Some(city),
            Owner::National(_) | Owner::Municipality(_) => None,
        }
    }

    /// A text in the page's language, or in the original's with its mark.
    pub fn said(&self, text: &Text) -> Said {
        let (words, lang) = text.get(self.lang);
        self.marked(words.to_owned(), lang)
    }

    /// Words in a language, marked where it is not the page's.
    pub fn marked(&self, words: String, lang: &Lang) -> Said {
        let foreign = lang != self.lang;
        let turned = lang.dir() != self.lang.dir();
        Said { words, lang: foreign.then(|| lang.to_string()), dir: turned.then(|| lang.dir()) }
    }

    /// Finished HTML in a language, marked where it is not the page's.
    pub fn marked_html(&self, html: String, lang: &Lang) -> Html {
        let Said { words, lang, dir } = self.marked(html, lang);
        Html { html: words, lang, dir }
    }

    /// Words of the interface.
    pub fn own(&self, words: impl Into<String>) -> Said {
        Said { words: words.into(), lang: None, dir: None }
    }

    /// A route of this city, or a national one. Invariant: every id in a valid site has its record.
    pub fn route(&self, id: &RouteId) -> &'a ContactRoute {
        self.shows("route", id.as_str());
        self.unshown_route(id)
    }

    /// A route that may turn out not to be shown; `render::routes` notes it where it is.
    pub fn unshown_route(&self, id: &RouteId) -> &'a ContactRoute {
        let own = self.city().into_iter().flat_map(|city| &city.routes);
        let mut all = own.chain(&self.shared.national.routes);
        all.find(|route| route.id == *id).unwrap_or_else(|| panic!("our fault: no route `{id}` in a valid site"))
    }

    /// Whom to call from here in a situation, in order.
    pub fn who_to_call(&self, situation: &Situation, hour: Option<Hour>) -> Vec<Door<'a>> {
        let week = |id: &HoursId| self.hours(id).week.as_ref();
        who_to_call(situation, self.reach(), hour.map(|hour| At { hour, week: &week }))
    }

    /// The routes that can be reached from here.
    pub fn reach(&self) -> Reach<'a> {
        let municipality = match self.owner {
            Owner::National(_) => None,
            Owner::City(city) => Some(city.code),
            Owner::Municipality(place) => Some(place.code),
        };
        let own = self.city().map(|city| city.routes.as_slice()).unwrap_or_default();
        Reach { municipality, own, national: &self.shared.national.routes }
    }

    /// The situations that this page's reader chooses among: the national ones, in a city in its words; then its own.
    pub fn situations(&self) -> Vec<&'a Situation> {
        let national = &self.shared.national.situations;
        let Some(city) = self.city() else { return national.iter().collect() };
        let worded = national.iter().map(|situation| city.situations.get(&situation.id).unwrap_or(situation));
        let own = city.situations.values().filter(|own| !national.iter().any(|situation| situation.id == own.id));
        worded.chain(own).collect()
    }

    /// A fact of this city, or a national one.
    pub fn fact(&self, id: &FactId) -> &'a Fact {
        self.shows("fact", id.as_str());
        let own = self.city().and_then(|city| city.facts.get(id));
        own.or_else(|| self.shared.national.facts.get(id)).unwrap_or_else(|| panic!("our fault: no fact `{id}`"))
    }

    /// A source of this city, or a national one.
    pub fn source(&self, id: &SourceId) -> &'a Source {
        self.shows("source", id.as_str());
        let own = self.city().and_then(|city| city.sources.get(id));
        own.or_else(|| self.shared.national.sources.get(id)).unwrap_or_else(|| panic!("our fault: no source `{id}`"))
    }

    /// An hours record of this city, or a national one.
    pub fn hours(&self, id: &HoursId) -> &'a OpeningHours {
        self.shows("hours", id.as_str());
        let own = self.city().and_then(|city| city.hours.get(id));
        own.or_else(|| self.shared.national.hours.get(id)).unwrap_or_else(|| panic!("our fault: no hours `{id}`"))
    }

    /// The days of an hours record, from the day of the build.
    pub fn timetable(&self, id: &HoursId) -> &'a Timetable {
        let own = self.city().and_then(|city| city.timetables.get(id));
        own.or_else(|| self.shared.national.timetables.get(id))
            .unwrap_or_else(|| panic!("our fault: no timetable `{id}`"))
    }

    /// Whether the page may show opening hours.
    pub fn has_hours(&self) -> bool {
        !self.shared.national.hours.is_empty() || self.city().is_some_and(|city| !city.hours.is_empty())
    }

    /// The written text of a page of this owner.
    pub fn written(&self, name: &str) -> Option<&'a WrittenPage> {
        match self.owner {
            Owner::City(city) => city.pages.get(name),
            Owner::National(_) | Owner::Municipality(_) => self.shared.national.pages.get(name),
        }
    }

    /// A pledge, and the business of this city that has signed it. Invariant: a business was planned because it stands in
    /// its city's register.
    pub fn business(
        &self,
        pledge: &PledgeId,
        id: &BusinessId,
    ) -> (&'a Pledge, &'a PledgeRegister, &'a PledgedBusiness) {
        let register = self.city().and_then(|city| city.pledges.iter().find(|register| register.pledge == *pledge));
        let business = register.and_then(|register| register.businesses.iter().find(|business| business.id == *id));
        let national = self.shared.national.pledges.get(pledge);
        match (national, register, business) {
            (Some(national), Some(register), Some(business)) => (national, register, business),
            _ => panic!("our fault: `{id}` was planned without its register of `{pledge}`"),
        }
    }

    /// Whether a page is news that the page's folder does not have in `lang`.
    pub fn is_hidden(&self, page: &PageRef, lang: &Lang) -> bool {
        let national = || &self.shared.national.news;
        is_hidden_news(page, page.city().and(self.city()).map_or_else(national, |city| &city.news), lang)
    }

    /// A national page's address.
    pub fn national_href(&self, page: NationalPage) -> String {
        self.shared.addresses.national(page, self.lang)
    }

    /// The address of a page that a text names: of this city first, then national. A page never means itself: on a
    /// city's training page, `page:training` is the national one.
    pub fn named_href(&self, name: &PageName) -> String {
        let addresses = self.shared.addresses;
        if let Some(city) = self.city() {
            match CityPage::from_key(name.as_str()) {
                Some(page) if *self.page == PageRef::City(city.id.clone(), page) => {}
                Some(page) => return addresses.city(&city.id, page, self.lang),
                None => {
                    let mut pledges = city.pledges.iter().map(|register| &register.pledge);
                    if let Some(pledge) = pledges.find(|pledge| pledge.as_str() == name.as_str()) {
                        if *self.page != PageRef::city_pledge(&city.id, pledge) {
                            return addresses.city_pledge(&city.id, pledge, self.lang);
                        }
                    } else if let Some(page) = city.pages.get(name) {
                        return addresses.city_own(&city.id, slug_of(page, self.lang), self.lang);
                    }
                }
            }
        }
        if let Some((pledge, _)) = self.shared.national.pledges.get_key_value(name.as_str()) {
            return addresses.national_pledge(pledge, self.lang);
        }
        match NationalPage::from_key(name.as_str()) {
            Some(page) => addresses.national(page, self.lang),
            None => match self.shared.national.pages.get(name) {
                Some(page) => addresses.national_own(slug_of(page, self.lang), self.lang),
                None => addresses.national(NationalPage::Home, self.lang),
            },
        }
    }

    /// The address of any page that this page may know, in a language.
    pub fn href_of(&self, page: &PageRef, lang: &Lang) -> String {
        let addresses = self.shared.addresses;
        match page {
            PageRef::National(page) => addresses.national(*page, lang),
            PageRef::NationalOwn(name) => {
                let slug = self.shared.national.pages.get(name).map_or(name.as_str(), |page| slug_of(page, lang));
                addresses.national_own(slug, lang)
            }
            PageRef::NationalNews(name) => addresses.national_news(name, lang),
            PageRef::Municipality(code) => {
                let slug = self.shared.national.places.municipalities.get(code).map_or(code.as_str(), |m| &m.slug);
                addresses.municipality(slug, lang)
            }
            PageRef::City(city, page) => addresses.city(city, *page, lang),
            PageRef::CityOwn(city, name) => {
                let own = self.city().and_then(|city| city.pages.get(name));
                addresses.city_own(city, own.map_or(name.as_str(), |page| slug_of(page, lang)), lang)
            }
            PageRef::CityNews(city, name) => addresses.city_news(city, name, lang),
            PageRef::NationalPledge(pledge) => addresses.national_pledge(pledge, lang),
            PageRef::CityPledge(city, pledge) => addresses.city_pledge(city, pledge, lang),
            PageRef::CityBusiness(city, pledge, business) => addresses.business(city, pledge, business, lang),
        }
    }
}

/// The slug of a page of the author's own, in a language or the original's.
pub fn slug_of<'a>(page: &'a WrittenPage, lang: &'a Lang) -> &'a str {
    page.get(lang).0.slug.as_deref().unwrap_or(page.name.as_str())
}
