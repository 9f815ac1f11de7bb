//! The form of every page's address, per language.

use std::collections::BTreeMap;

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::ids::{BusinessId, CityId, PageName, PledgeId};
use crate::model::lang::Lang;
use crate::words::Words;

/// Turns pages into addresses; the only place that knows what they look like.
pub struct Addresses {
    default: Lang,
    national: BTreeMap<(Lang, NationalPage), String>,
    city: BTreeMap<(Lang, CityPage), String>,
}

impl Addresses {
    /// Takes the slugs `slug.PAGE` of every language.
    pub fn new(words: &Words, default: &Lang) -> Self {
        let mut national = BTreeMap::new();
        let mut city = BTreeMap::new();
        for lang_words in words.all() {
            let slug = |key: &str| lang_words.catalogue.say(&format!("slug.{}", key.replace('-', "_")), &[]);
            for page in NationalPage::KEYS.iter().filter_map(|key| NationalPage::from_key(key)) {
                let slug = if page == NationalPage::Home { String::new() } else { slug(page.key()) };
                national.insert((lang_words.lang.clone(), page), slug);
            }
            for page in CityPage::KEYS.iter().filter_map(|key| CityPage::from_key(key)) {
                let slug = if page == CityPage::Overview { String::new() } else { slug(page.key()) };
                city.insert((lang_words.lang.clone(), page), slug);
            }
        }
        Self { default: default.clone(), national, city }
    }

    /// What every address of a language begins with: `/` or `/en/`.
    pub fn root(&self, lang: &Lang) -> String {
        if *lang == self.default { "/".to_owned() } else { format!("/{lang}/") }
    }

    /// A national page: `/kontakt/`.
    pub fn national(&self, page: NationalPage, lang: &Lang) -> String {
        if page == NationalPage::NotFound {
            return format!("{}404.html", self.root(lang));
        }
        self.below(&self.root(lang), &self.national[&(lang.clone(), page)])
    }

    /// A national page of the editors' own, by its slug.
    pub fn national_own(&self, slug: &str, lang: &Lang) -> String {
        self.below(&self.root(lang), slug)
    }

    /// A piece of national news.
    pub fn national_news(&self, name: &PageName, lang: &Lang) -> String {
        self.below(&self.national(NationalPage::News, lang), name.as_str())
    }

    /// A municipality, with or without a network, by its slug; `None` for the country.
    pub fn municipality(&self, slug: &str, lang: &Lang) -> String {
        self.below(&self.root(lang), slug)
    }

    /// A city's page: `/helsingborg/kontakt/`.
    pub fn city(&self, city: &CityId, page: CityPage, lang: &Lang) -> String {
        self.below(&self.municipality(city.as_str(), lang), &self.city[&(lang.clone(), page)])
    }

    /// A page of a city's own, by its slug.
    pub fn city_own(&self, city: &CityId, slug: &str, lang: &Lang) -> String {
        self.below(&self.municipality(city.as_str(), lang), slug)
    }

    /// A piece of a city's news.
    pub fn city_news(&self, city: &CityId, name: &PageName, lang: &Lang) -> String {
        self.below(&self.city(city, CityPage::News, lang), name.as_str())
    }

    /// The national page of a pledge: `/hotell/`, in every language.
    pub fn national_pledge(&self, pledge: &PledgeId, lang: &Lang) -> String {
        match PageRef::national_pledge(pledge) {
            PageRef::National(page) => self.national(page, lang),
            _ => self.below(&self.root(lang), pledge.as_str()),
        }
    }

    /// A city's register of a pledge: `/helsingborg/hotell/`, in every language.
    pub fn city_pledge(&self, city: &CityId, pledge: &PledgeId, lang: &Lang) -> String {
        match PageRef::city_pledge(city, pledge) {
            PageRef::City(city, page) => self.city(&city, page, lang),
            _ => self.below(&self.municipality(city.as_str(), lang), pledge.as_str()),
        }
    }

    /// The page of a business that has signed a pledge.
    pub fn business(&self, city: &CityId, pledge: &PledgeId, business: &BusinessId, lang: &Lang) -> String {
        self.below(&self.city_pledge(city, pledge, lang), business.as_str())
    }

    /// The Atom feed of a city, or of the country.
    pub fn feed(&self, city: Option<&CityId>, lang: &Lang) -> String {
        let root = city.map_or_else(|| self.root(lang), |city| self.municipality(city.as_str(), lang));
        format!("{root}atom.xml")
    }

    fn below(&self, root: &str, slug: &str) -> String {
        if slug.is_empty() { root.to_owned() } else { format!("{root}{slug}/") }
    }
}

/// The file that answers at an address: `/kontakt/` is `kontakt/index.html`.
pub fn file_of(href: &str) -> String {
    let path = href.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}
