//! What a site has at its addresses, before anything is rendered.

use crate::model::date::Date;
use crate::model::ids::{BusinessId, CityId, MunicipalityCode, PageName, PledgeId, TrainingId};
use crate::model::keyed::keyed;
use crate::model::lang::Lang;

keyed! {
    /// The national pages that every site has.
    NationalPage {
        Home = "home", WhoToCall = "who-to-call", Ask = "ask", Contact = "contact", Municipalities = "municipalities", StadForStad = "stad-for-stad",
        Start = "start", Training = "training", Material = "material", RespektThai = "respekt-thai", Signs = "signs", Rights = "rights",
        Safety = "safety", Privacy = "privacy", Accessibility = "accessibility", About = "about", Sources = "sources", Glossary = "glossary", Search = "search",
        AToZ = "a-to-z", News = "news", NotFound = "not-found", Dashboard = "dashboard",
    }
}
keyed! {
    /// The pages that every city with a network has.
    CityPage {
        Overview = "overview", Contact = "contact", WhoToCall = "who-to-call", Ask = "ask", Hours = "hours", Network = "network", Routine = "routine",
        Process = "process", Training = "training", RespektThai = "respekt-thai", News = "news", About = "about",
    }
}

impl NationalPage {
    /// Whether a person in need must find it in her own language: it says whom to call, or how to stay safe.
    pub fn is_emergency(self) -> bool {
        matches!(self, Self::Home | Self::WhoToCall | Self::Ask | Self::Contact | Self::Safety | Self::Rights)
    }

    /// Whether lists, the sitemap and the search name it, and robots may keep it. The page for addresses where nothing is,
    /// and the coordinator's, are found by those alone who are led or told there.
    pub fn is_listed(self) -> bool {
        !matches!(self, Self::NotFound | Self::Dashboard)
    }
}

impl CityPage {
    /// Whether a person in need must find it in her own language.
    pub fn is_emergency(self) -> bool {
        matches!(self, Self::Overview | Self::WhoToCall | Self::Ask | Self::Contact)
    }
}

/// A page, in whatever language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageRef {
    /// A national page that every site has.
    National(NationalPage),
    /// A national page of the editors' own.
    NationalOwn(PageName),
    /// A piece of national news.
    NationalNews(PageName),
    /// A pledge other than the one that has a page in every site.
    NationalPledge(PledgeId),
    /// A municipality without a network.
    Municipality(MunicipalityCode),
    /// A page that every city has.
    City(CityId, CityPage),
    /// A page of a city's own.
    CityOwn(CityId, PageName),
    /// A piece of a city's news.
    CityNews(CityId, PageName),
    /// A city's register of a pledge other than the one that has a page in every city.
    CityPledge(CityId, PledgeId),
    /// A business that has signed a pledge: its entry and its certificate.
    CityBusiness(CityId, PledgeId, BusinessId),
}

/// The pledge whose page every site and every city has, at an address that it keeps for ever.
pub const RESPEKT_THAI: &str = "respekt-thai";

impl PageRef {
    /// Whether somebody reads it who needs help, or is worried for another; the rest is for those who work with it.
    pub fn is_for_help(&self) -> bool {
        use {CityPage as C, NationalPage as N};
        match self {
            Self::National(page) => {
                let for_work = [N::StadForStad, N::Start, N::Training, N::Material, N::RespektThai, N::Dashboard];
                let of_the_site = [N::About, N::Sources, N::Accessibility, N::News];
                !for_work.contains(page) && !of_the_site.contains(page)
            }
            Self::City(_, page) => {
                let for_work = [C::Network, C::Routine, C::Process, C::Training, C::RespektThai, C::News, C::About];
                !for_work.contains(page)
            }
            Self::NationalOwn(_) | Self::CityOwn(..) | Self::Municipality(_) => true,
            Self::NationalNews(_) | Self::CityNews(..) | Self::NationalPledge(_) | Self::CityPledge(..) => false,
            Self::CityBusiness(..) => false,
        }
    }

    /// Whether lists, the sitemap and the search name it.
    pub fn is_listed(&self) -> bool {
        !matches!(self, Self::National(page) if !page.is_listed())
    }

    /// The city that the page belongs to.
    pub fn city(&self) -> Option<&CityId> {
        match self {
            Self::City(city, _) | Self::CityOwn(city, _) | Self::CityNews(city, _) => Some(city),
            Self::CityPledge(city, _) | Self::CityBusiness(city, ..) => Some(city),
            Self::National(_) | Self::NationalOwn(_) | Self::NationalNews(_) | Self::NationalPledge(_) => None,
            Self::Municipality(_) => None,
        }
    }

    /// The national page that shows a pledge.
    pub fn national_pledge(pledge: &PledgeId) -> Self {
        match pledge.as_str() {
            RESPEKT_THAI => Self::National(NationalPage::RespektThai),
            _ => Self::NationalPledge(pledge.clone()),
        }
    }

    /// The page of a city that shows its register of a pledge.
    pub fn city_pledge(city: &CityId, pledge: &PledgeId) -> Self {
        match pledge.as_str() {
            RESPEKT_THAI => Self::City(city.clone(), CityPage::RespektThai),
            _ => Self::CityPledge(city.clone(), pledge.clone()),
        }
    }

    /// The kind of page, for tests and style: `national-home`, `city-contact`, `municipality`.
    pub fn kind(&self) -> String {
        match self {
            Self::National(page) => format!("national-{}", page.key()),
            Self::NationalOwn(_) => "national-own".to_owned(),
            Self::NationalNews(_) => "national-news-item".to_owned(),
            Self::Municipality(_) => "municipality".to_owned(),
            Self::City(_, page) => format!("city-{}", page.key()),
            Self::CityOwn(..) => "city-own".to_owned(),
            Self::CityNews(..) => "city-news-item".to_owned(),
            Self::NationalPledge(_) => "national-pledge".to_owned(),
            Self::CityPledge(..) => "city-pledge".to_owned(),
            Self::CityBusiness(..) => "city-business".to_owned(),
        }
    }
}

/// Something that the site answers with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Address {
    /// A page in a language.
    Page(PageRef, Lang),
    /// The search files of a language.
    Search(Lang),
    /// The finder's names of places, in a language.
    Places(Lang),
    /// The finder's table of postal codes.
    PostalCodes,
    /// A city's contact cards.
    Contacts(CityId, Lang),
    /// A city's opening hours, for programs.
    HoursData(CityId),
    /// Every number, address, hour and link of a city, or of the national folder.
    ContactSheet(Option<CityId>),
    /// All training dates of a city, or of the country.
    TrainingDates(Option<CityId>, Lang),
    /// One training date of a city, or of the country.
    TrainingDate(Option<CityId>, Occasion, Lang),
    /// News and changes of a city, or of the country, as an Atom feed.
    Feed(Option<CityId>, Lang),
    /// The list of all pages.
    Sitemap,
    /// What robots may do.
    Robots,
    /// A file of the theme, by its published path.
    Asset(String),
    /// A file of `static/`.
    Static(String),
    /// A file of a city's `files/`.
    CityFile(CityId, String),
}

/// Which date of which training: the second and later ones of a day are told apart by their number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Occasion {
    /// The training.
    pub training: TrainingId,
    /// The day.
    pub on: Date,
    /// 1 for the first time of the day, by the clock.
    pub nth: usize,
}

impl Occasion {
    /// The last part of its file's address: `grundkurs-2026-12-01.ics`, `grundkurs-2026-12-01-2.ics`.
    pub fn file(&self) -> String {
        let nth = if self.nth > 1 { format!("-{}", self.nth) } else { String::new() };
        format!("{}-{}{nth}.ics", self.training, self.on)
    }
}

/// An address with its path below the site's root: `helsingborg/kontakt/index.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Planned {
    /// Where its file lies. For search files: the fixed root of the language; the shards that it names lie beside it.
    pub path: String,
    /// What is there.
    pub address: Address,
}
