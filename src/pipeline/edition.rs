//! A valid site with its theme: makes whatever is planned.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::audit::health;
use crate::audit::links::Links;
use crate::export::contact_sheet;
use crate::index;
use crate::minify;
use crate::model::address::{Address, NationalPage, PageRef, Planned};
use crate::model::artifact::Artifact;
use crate::model::diagnostic::Diagnostic;
use crate::model::health::Health;
use crate::model::ids::CityId;
use crate::model::lang::Lang;
use crate::model::picture;
use crate::model::sheet::ContactSheet;
use crate::model::site::Site;
use crate::model::sources::Sources;
use crate::pipeline::synonyms::{IdleSynonyms, Searchable, idle, lists};
use crate::pipeline::{exports, feeds};
use crate::render::frame::Skin;
use crate::render::passage::passage;
use crate::render::record::record;
use crate::render::scope::{Owner, PageScope, Shared, Showing};
use crate::render::{Kit, page};
use crate::theme::Theme;
use crate::words::Words;
use crate::words::addresses::Addresses;

/// A valid site with its theme, every address planned.
pub struct Edition {
    /// The site.
    pub site: Site,
    pub(super) theme: Arc<Theme>,
    pub(super) words: Arc<Words>,
    pub(super) addresses: Addresses,
    pub(super) skin: Skin,
    pub(super) planned: Vec<Planned>,
    pub(super) national_pages: Vec<PageRef>,
    pub(super) content: Sources,
    pub(super) fixed: Sources,
    pub(super) search: BTreeMap<Lang, OnceLock<Searchable>>,
    /// Counted once, when the coordinator's page asks: it takes making every page.
    pub(super) broken_links: OnceLock<BTreeMap<Option<CityId>, usize>>,
}

impl Edition {
    /// The Content-Security-Policy of every page.
    pub fn policy(&self) -> &str {
        &self.skin.policy
    }

    /// Everything there is, in order of path.
    pub fn addresses(&self) -> &[Planned] {
        &self.planned
    }

    /// What answers at a path below the root (`helsingborg/index.html`). Search shards are made with their root, so
    /// their paths find the root's plan.
    pub fn find(&self, path: &str) -> Option<&Planned> {
        let exact = |path: &str| {
            let found = self.planned.binary_search_by(|planned| planned.path.as_str().cmp(path));
            found.ok().map(|idx| &self.planned[idx])
        };
        exact(path).or_else(|| {
            let shard = path.strip_prefix("search/")?;
            let lang = self.search.keys().find(|lang| shard.starts_with(&format!("{lang}-")))?;
            exact(&format!("search/{lang}.json"))
        })
    }

    /// Makes what is planned; search files come with their shards.
    ///
    /// # Errors
    /// A diagnostic, when the theme cannot make the page.
    pub fn make(&self, planned: &Planned) -> Result<Vec<Artifact>, Diagnostic> {
        let one = |bytes: Vec<u8>| Ok(vec![Artifact { path: planned.path.clone(), bytes, record: None }]);
        match &planned.address {
            Address::Page(page, lang) => Ok(vec![self.page(page, lang, &planned.path)?]),
            Address::Search(lang) => Ok(self.search(lang).map(|made| made.files.clone()).unwrap_or_default()),
            Address::Places(lang) => one(exports::places(self, lang)),
            Address::PostalCodes => one(exports::postal_codes(self)),
            Address::Contacts(city, lang) => one(exports::contacts(self, city, lang)),
            Address::HoursData(city) => one(exports::hours(self, city)),
            Address::ContactSheet(owner) => one(contact_sheet::bytes(&self.contact_sheet(owner.as_ref()))),
            Address::TrainingDates(city, lang) => one(exports::training_dates(self, city.as_ref(), lang)),
            Address::TrainingDate(city, which, lang) => one(exports::training_date(self, city.as_ref(), which, lang)),
            Address::Feed(city, lang) => one(feeds::feed(self, city.as_ref(), lang)),
            Address::Sitemap => one(exports::sitemap(self)),
            Address::Robots => one(exports::robots(self)),
            Address::Asset(path) => one(self.theme.assets.files.get(path).cloned().unwrap_or_default()),
            Address::Static(path) => one(handed_out(&self.fixed, path, &format!("static/{path}"))?),
            Address::CityFile(city, name) => {
                let path = format!("cities/{city}/files/{name}");
                one(handed_out(&self.content, &path, &path)?)
            }
        }
    }

    /// A page as its template writes it, before white space is taken out.
    ///
    /// # Errors
    /// A diagnostic, when the theme cannot make the page.
    pub fn html(&self, page_ref: &PageRef, lang: &Lang) -> Result<String, Diagnostic> {
        self.html_of(&self.scope(page_ref, lang))
    }

    /// Like `html`, and notes which records the page shows.
    ///
    /// # Errors
    /// A diagnostic, when the theme cannot make the page.
    pub fn html_showing(&self, page_ref: &PageRef, lang: &Lang, showing: &Showing) -> Result<String, Diagnostic> {
        self.html_of(&PageScope { showing: Some(showing), ..self.scope(page_ref, lang) })
    }

    fn html_of(&self, scope: &PageScope<'_>) -> Result<String, Diagnostic> {
        let kit = Kit {
            templates: &self.theme.templates,
            skin: &self.skin,
            national_pages: &self.national_pages,
            describe: &exports::json_ld,
            health: &|| self.health(),
        };
        page(scope, &kit)
    }

    /// Makes everything, on all of rayon's threads, handing each artifact to `sink` as soon as it stands; then tells
    /// what is wrong with it.
    ///
    /// # Errors
    /// The first error of `sink`.
    pub fn make_all<E: Send>(&self, sink: &(dyn Fn(Artifact) -> Result<(), E> + Sync)) -> Result<Vec<Diagnostic>, E> {
        let links = Links::new(self.planned.iter().map(|planned| planned.path.as_str()));
        let faults: Vec<Option<Diagnostic>> = self
            .planned
            .par_iter()
            .map(|planned| {
                let made = match self.make(planned) {
                    Ok(made) => made,
                    Err(diagnostic) => return Ok(Some(diagnostic)),
                };
                for artifact in made {
                    links.see(&artifact);
                    sink(artifact)?;
                }
                Ok(None)
            })
            .collect::<Result<_, E>>()?;
        let mut diagnostics: Vec<Diagnostic> = faults.into_iter().flatten().collect();
        // One fault in a template is one thing to mend, however many pages show it.
        diagnostics.dedup();
        diagnostics.extend(links.finish());
        Ok(diagnostics)
    }

    /// How every folder stands, the worst first, with the number of links on its pages that lead nowhere.
    pub fn health(&self) -> Vec<(Health, usize)> {
        let broken = self.broken_links.get_or_init(|| self.count_broken_links());
        let n_broken = |health: &Health| broken.get(&health.owner).copied().unwrap_or_default();
        health::of_site(&self.site).into_iter().map(|health| (n_broken(&health), health)).map(|(n, h)| (h, n)).collect()
    }

    fn count_broken_links(&self) -> BTreeMap<Option<CityId>, usize> {
        let links = Links::new(self.planned.iter().map(|planned| planned.path.as_str()));
        self.planned.par_iter().for_each(|planned| {
            let Address::Page(page, lang) = &planned.address else { return };
            // The coordinator's page waits for this count, so it cannot be part of it.
            if *page == PageRef::National(NationalPage::Dashboard) {
                return;
            }
            if let Ok(html) = self.html(page, lang) {
                let (path, record) = (planned.path.clone(), Some(record(&html)));
                links.see(&Artifact { path, bytes: Vec::new(), record });
            }
        });
        let mut counts = BTreeMap::new();
        for fault in links.finish() {
            let owner = fault.labels.first().and_then(|label| self.owner_of(&label.file));
            *counts.entry(owner).or_default() += 1;
        }
        counts
    }

    /// The city on whose pages a file of the output stands (`output/en/lund/index.html`).
    pub fn owner_of(&self, file: &str) -> Option<CityId> {
        let planned = self.find(file.strip_prefix("output/")?)?;
        match &planned.address {
            Address::Page(page, _) => page.city().cloned(),
            _ => None,
        }
    }

    /// Every number, address, hour and link of a city, or of the national folder.
    pub fn contact_sheet(&self, owner: Option<&CityId>) -> ContactSheet {
        let config = &self.site.config;
        let words = self.words.of(&config.default_language);
        match owner {
            Some(city) => contact_sheet::city(self.city(city), &self.site.national, words),
            None => contact_sheet::national(&self.site.national, config.title.original(), words),
        }
    }

    /// The sheets of the national folder and of every city.
    pub fn contact_sheets(&self) -> Vec<ContactSheet> {
        let cities = self.site.cities.keys().map(Some);
        std::iter::once(None).chain(cities).map(|owner| self.contact_sheet(owner)).collect()
    }

    /// What is left to say at an address that a page has left: a title, and the words of the link.
    pub fn moved_words(&self, lang: &Lang) -> (String, String) {
        let catalogue = &self.words.of(lang).catalogue;
        (catalogue.say("moved.title", &[]), catalogue.say("moved.link", &[]))
    }

    /// The scope of a page, and nothing more than it may read.
    pub(super) fn scope<'a>(&'a self, page: &'a PageRef, lang: &'a Lang) -> PageScope<'a> {
        let national = &*self.site.national;
        let owner = match page {
            PageRef::Municipality(code) => national.places.municipalities.get(code).map(Owner::Municipality),
            page => page.city().map(|city| Owner::City(self.city(city))),
        };
        let owner = owner.unwrap_or(Owner::National(&self.site.reports));
        PageScope { shared: self.shared(), owner, page, lang, showing: None }
    }

    pub(super) fn city(&self, id: &CityId) -> &crate::model::city::City {
        self.site.cities.get(id).unwrap_or_else(|| panic!("our fault: `{id}` was planned without a city"))
    }

    fn shared(&self) -> Shared<'_> {
        Shared {
            today: self.site.today,
            config: &self.site.config,
            national: &self.site.national,
            summaries: &self.site.summaries,
            stand_ins: &self.site.stand_ins,
            words: &self.words,
            addresses: &self.addresses,
        }
    }

    fn page(&self, page_ref: &PageRef, lang: &Lang, path: &str) -> Result<Artifact, Diagnostic> {
        let html = self.html(page_ref, lang)?;
        Ok(Artifact { path: path.to_owned(), record: Some(record(&html)), bytes: minify::page(&html) })
    }

    fn search(&self, lang: &Lang) -> Option<&Searchable> {
        let made = || {
            let pages: Vec<(&PageRef, &Lang)> = self
                .planned
                .iter()
                .filter_map(|planned| match &planned.address {
                    Address::Page(page, page_lang) if page_lang == lang => Some((page, page_lang)),
                    _ => None,
                })
                .filter(|(page, _)| page.is_listed() && **page != PageRef::National(NationalPage::Search))
                .collect();
            let passages: Vec<_> = pages.par_iter().map(|(page, lang)| passage(&self.scope(page, lang))).collect();
            let lists = lists(self, lang);
            let (files, idle) =
                index::files_and_idle(lang.as_str(), &passages, &lists.each_ref().map(|list| &*list.text));
            let files = files.into_iter().map(|(path, bytes)| Artifact { path, bytes, record: None }).collect();
            Searchable { files, idle }
        };
        self.search.get(lang).map(|memo| memo.get_or_init(made))
    }

    /// What of the lists of synonyms no page has: the site's own, and the theme's.
    pub fn idle_synonyms(&self) -> IdleSynonyms {
        let of = |lang: &Lang| self.search(lang).map(|made| idle(&lists(self, lang), &made.idle)).unwrap_or_default();
        self.search.keys().map(of).fold(IdleSynonyms::default(), IdleSynonyms::with)
    }
}

/// A file that readers can save; a picture without its metadata. Diagnostics will call it `named`.
fn handed_out(sources: &Sources, path: &str, named: &str) -> Result<Vec<u8>, Diagnostic> {
    let bytes = sources.files.get(path).map(|file| &*file.bytes).unwrap_or_default();
    let (message, help) = match picture::without_metadata(path, bytes) {
        Some(Ok(clean)) => return Ok(clean),
        None if !picture::ends_in(path, picture::REFUSED) => return Ok(bytes.to_vec()),
        None => {
            ("in pictures of this kind stays where and by whom they were taken", "save it as `png`, `jpg` or `webp`")
        }
        Some(Err(picture::Fault::Broken)) => (
            "the picture is broken, or of another kind than its name says",
            "open it in a program for pictures, and save it anew",
        ),
        Some(Err(picture::Fault::Turned)) => (
            "only its metadata say which way of the picture is up",
            "turn it in a program for pictures, and save it anew",
        ),
    };
    Err(Diagnostic::error("picture-with-metadata", named, None, message).help(help))
}
