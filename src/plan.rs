//! Everything that a site has, before anything is rendered.

use std::collections::BTreeMap;

use crate::model::address::{Address, CityPage, NationalPage, Occasion, PageRef, Planned};
use crate::model::city::City;
use crate::model::diagnostic::Diagnostic;
use crate::model::download::DownloadFrom;
use crate::model::ids::{CityId, PageName};
use crate::model::lang::Lang;
use crate::model::page::{WrittenPage, is_hidden_news};
use crate::model::pledge::PledgedBusiness;
use crate::model::site::Site;
use crate::model::training::Training;
use crate::words::addresses::{Addresses, file_of};

/// Plans every address of a site, in order of path. Two that want the same path are told.
pub fn addresses(
    site: &Site,
    addresses: &Addresses,
    assets: &[String],
    fixed: &[String],
) -> (Vec<Planned>, Vec<Diagnostic>) {
    let mut plan = Plan { site, addresses, planned: BTreeMap::new(), diagnostics: Vec::new() };
    site.cities.values().for_each(|city| plan.files(city));
    for lang in &site.config.languages {
        plan.national(lang);
        plan.municipalities(lang);
        site.cities.values().for_each(|city| plan.city(city, lang));
        plan.add(format!("search/{lang}.json"), Address::Search(lang.clone()));
        plan.add(format!("places.{lang}.json"), Address::Places(lang.clone()));
        plan.add(file_of(&addresses.feed(None, lang)), Address::Feed(None, lang.clone()));
        plan.training(None, &site.national.training, addresses.national(NationalPage::Training, lang), lang);
    }
    plan.add("contacts.json".to_owned(), Address::ContactSheet(None));
    plan.add("postal.bin".to_owned(), Address::PostalCodes);
    plan.add("sitemap.xml".to_owned(), Address::Sitemap);
    plan.add("robots.txt".to_owned(), Address::Robots);
    assets.iter().for_each(|path| plan.add(path.clone(), Address::Asset(path.clone())));
    fixed.iter().for_each(|path| plan.add(path.clone(), Address::Static(path.clone())));
    let planned = plan.planned.into_iter().map(|(path, address)| Planned { path, address }).collect();
    (planned, plan.diagnostics)
}

/// Adds the coordinator's page, in the default language only. It may take no other page's address.
pub fn add_dashboard(site: &Site, addresses: &Addresses, planned: &mut Vec<Planned>) -> Option<Diagnostic> {
    let lang = &site.config.default_language;
    let path = file_of(&addresses.national(NationalPage::Dashboard, lang));
    let page = PageRef::National(NationalPage::Dashboard);
    match planned.binary_search_by(|other| other.path.cmp(&path)) {
        Ok(idx) => Some(taken(site, &path, &planned[idx].address, &Address::Page(page, lang.clone()))),
        Err(idx) => {
            planned.insert(idx, Planned { path, address: Address::Page(page, lang.clone()) });
            None
        }
    }
}

/// The national pages that lists name.
pub fn national_pages(site: &Site) -> Vec<PageRef> {
    let fixed = NationalPage::KEYS.iter().filter_map(|key| NationalPage::from_key(key));
    let has_terms = !site.national.glossary.is_empty();
    let fixed = fixed.filter(|page| page.is_listed() && (has_terms || *page != NationalPage::Glossary));
    let is_pledge = |name: &&PageName| site.national.pledges.contains_key(name.as_str());
    let own = site.national.pages.keys().filter(|name| is_own(name) && !is_pledge(name));
    let own = own.map(|name| PageRef::NationalOwn(name.clone()));
    let news = site.national.news.iter().map(|news| PageRef::NationalNews(news.name.clone()));
    let pledges = site.national.pledges.keys().map(PageRef::national_pledge);
    let pledges = pledges.filter(|page| matches!(page, PageRef::NationalPledge(_)));
    fixed.map(PageRef::National).chain(pledges).chain(own).chain(news).collect()
}

/// A city's pages, with one for each business that may be shown.
pub fn city_pages(city: &City) -> Vec<PageRef> {
    let id = &city.id;
    let fixed = CityPage::KEYS.iter().filter_map(|key| CityPage::from_key(key));
    let is_pledge = |name: &PageName| city.pledges.iter().any(|register| register.pledge.as_str() == name.as_str());
    let own = city.pages.keys().filter(|name| CityPage::from_key(name.as_str()).is_none() && !is_pledge(name));
    let own = own.map(|name| PageRef::CityOwn(id.clone(), name.clone()));
    let news = city.news.iter().map(|news| PageRef::CityNews(id.clone(), news.name.clone()));
    let registers = city.pledges.iter().map(|register| PageRef::city_pledge(id, &register.pledge));
    let registers = registers.filter(|page| matches!(page, PageRef::CityPledge(..)));
    let businesses = city.pledges.iter().flat_map(|register| {
        let page = |business: &PledgedBusiness| {
            PageRef::CityBusiness(id.clone(), register.pledge.clone(), business.id.clone())
        };
        register.businesses.iter().map(page)
    });
    let fixed = fixed.map(|page| PageRef::City(id.clone(), page));
    fixed.chain(registers).chain(businesses).chain(own).chain(news).collect()
}

/// The text of the municipalities without a network stands among the national pages but has no address of its own.
fn is_own(name: &PageName) -> bool {
    NationalPage::from_key(name.as_str()).is_none() && name.as_str() != "no-network"
}

struct Plan<'a> {
    site: &'a Site,
    addresses: &'a Addresses,
    planned: BTreeMap<String, Address>,
    diagnostics: Vec<Diagnostic>,
}

impl Plan<'_> {
    fn add(&mut self, path: String, address: Address) {
        if let Some(first) = self.planned.get(&path) {
            self.diagnostics.push(taken(self.site, &path, first, &address));
            return;
        }
        self.planned.insert(path, address);
    }

    fn page(&mut self, href: String, page: PageRef, lang: &Lang) {
        self.add(file_of(&href), Address::Page(page, lang.clone()));
    }

    fn national(&mut self, lang: &Lang) {
        let mut pages = national_pages(self.site);
        pages.push(PageRef::National(NationalPage::NotFound));
        pages.retain(|page| !is_hidden_news(page, &self.site.national.news, lang));
        for page in pages {
            let href = match &page {
                PageRef::National(national) => self.addresses.national(*national, lang),
                PageRef::NationalNews(name) => self.addresses.national_news(name, lang),
                PageRef::NationalOwn(name) => match self.site.national.pages.get(name) {
                    Some(written) => self.addresses.national_own(slug(written, lang), lang),
                    None => continue,
                },
                PageRef::NationalPledge(pledge) => self.addresses.national_pledge(pledge, lang),
                PageRef::Municipality(_) | PageRef::City(..) | PageRef::CityOwn(..) | PageRef::CityNews(..) => continue,
                PageRef::CityPledge(..) | PageRef::CityBusiness(..) => continue,
            };
            self.page(href, page, lang);
        }
    }

    fn municipalities(&mut self, lang: &Lang) {
        for municipality in self.site.national.places.municipalities.values() {
            if self.site.summaries.iter().all(|city| city.code != municipality.code) {
                let href = self.addresses.municipality(&municipality.slug, lang);
                self.page(href, PageRef::Municipality(municipality.code), lang);
            }
        }
    }

    fn files(&mut self, city: &City) {
        if !city.hours.is_empty() {
            self.add(format!("{}/hours.json", city.id), Address::HoursData(city.id.clone()));
        }
        self.add(format!("{}/contacts.json", city.id), Address::ContactSheet(Some(city.id.clone())));
        for download in &city.downloads {
            if let DownloadFrom::File { name, .. } = &download.from {
                let address = Address::CityFile(city.id.clone(), name.clone());
                self.add(format!("{}/files/{name}", city.id), address);
            }
        }
    }

    fn city(&mut self, city: &City, lang: &Lang) {
        for page in city_pages(city).into_iter().filter(|page| !is_hidden_news(page, &city.news, lang)) {
            let href = match &page {
                PageRef::City(id, page) => self.addresses.city(id, *page, lang),
                PageRef::CityNews(id, name) => self.addresses.city_news(id, name, lang),
                PageRef::CityOwn(id, name) => match city.pages.get(name) {
                    Some(written) => self.addresses.city_own(id, slug(written, lang), lang),
                    None => continue,
                },
                PageRef::CityPledge(id, pledge) => self.addresses.city_pledge(id, pledge, lang),
                PageRef::CityBusiness(id, pledge, business) => self.addresses.business(id, pledge, business, lang),
                PageRef::National(_)
                | PageRef::NationalOwn(_)
                | PageRef::NationalNews(_)
                | PageRef::NationalPledge(_)
                | PageRef::Municipality(_) => continue,
            };
            self.page(href, page, lang);
        }
        let contact = self.addresses.city(&city.id, CityPage::Contact, lang);
        self.add(file_of(&format!("{contact}contacts.vcf")), Address::Contacts(city.id.clone(), lang.clone()));
        let id = Some(&city.id);
        self.add(file_of(&self.addresses.feed(id, lang)), Address::Feed(id.cloned(), lang.clone()));
        self.training(id, &city.training, self.addresses.city(&city.id, CityPage::Training, lang), lang);
    }

    /// The calendar files beside a page about training: one of all dates, and one a date.
    fn training(&mut self, city: Option<&CityId>, training: &[Training], page: String, lang: &Lang) {
        let occasions: Vec<Occasion> = training.iter().flat_map(Training::occasions).map(|(which, _)| which).collect();
        if !occasions.is_empty() {
            let all = Address::TrainingDates(city.cloned(), lang.clone());
            self.add(file_of(&format!("{page}training.ics")), all);
        }
        for occasion in occasions {
            let path = file_of(&format!("{page}{}", occasion.file()));
            self.add(path, Address::TrainingDate(city.cloned(), occasion, lang.clone()));
        }
    }
}

fn slug<'a>(page: &'a WrittenPage, lang: &'a Lang) -> &'a str {
    page.get(lang).0.slug.as_deref().unwrap_or(page.name.as_str())
}

fn taken(site: &Site, path: &str, first: &Address, second: &Address) -> Diagnostic {
    let message = format!("two things want the address `/{path}`");
    let help = format!("they are {} and {}; give one of them another name", told(first), told(second));
    let file = file_of_text(site, second).or_else(|| file_of_text(site, first));
    Diagnostic::error("address-taken", file.as_deref().unwrap_or("content/site.toml"), None, message).help(help)
}

fn told(address: &Address) -> String {
    match address {
        Address::Page(page, lang) => format!("the page `{}` in `{lang}`", page_name(page)),
        Address::Static(path) => format!("the file `static/{path}`"),
        other => format!("`{other:?}`"),
    }
}

fn page_name(page: &PageRef) -> String {
    match page {
        PageRef::National(page) => page.key().to_owned(),
        PageRef::NationalOwn(name) | PageRef::NationalNews(name) => name.to_string(),
        PageRef::Municipality(code) => code.to_string(),
        PageRef::City(city, page) => format!("{city}/{}", page.key()),
        PageRef::CityOwn(city, name) | PageRef::CityNews(city, name) => format!("{city}/{name}"),
        PageRef::NationalPledge(pledge) => pledge.to_string(),
        PageRef::CityPledge(city, pledge) => format!("{city}/{pledge}"),
        PageRef::CityBusiness(city, pledge, business) => format!("{city}/{pledge}/{business}"),
    }
}

fn file_of_text(site: &Site, address: &Address) -> Option<String> {
    let Address::Page(page, lang) = address else { return None };
    let written = match page {
        PageRef::NationalOwn(name) => site.national.pages.get(name),
        PageRef::CityOwn(city, name) => site.cities.get(city).and_then(|city| city.pages.get(name)),
        _ => None,
    };
    written.map(|page| format!("content/{}", page.get(lang).0.file))
}
