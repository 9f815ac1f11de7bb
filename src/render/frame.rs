//! Everything around a page's content: head, menus, crumbs, languages, notices.

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::ids::{CityId, PageName};
use crate::model::lang::Lang;
use crate::model::page::{Standing, TranslationKind, WrittenPage};
use crate::model::site::{NeutralTitles, StandIn};
use crate::render::scope::{Owner, PageScope};
use crate::render::search::search_box;
use crate::render::views::{Ages, Alternate, Feed, Frame, LanguageLink, Link, Menu, Said, TranslationNotice};

/// What the theme gives every page.
#[derive(Debug, Clone)]
pub struct Skin {
    /// The Content-Security-Policy.
    pub policy: String,
    /// The style that paints the first screen.
    pub style: String,
    /// The rest of the style.
    pub stylesheet: String,
    /// The icon.
    pub icon: String,
    /// The address of the script that opens the search.
    pub search_script: String,
    /// The address of the finder's script.
    pub finder_script: String,
    /// The address of the script that says whether it is open now.
    pub open_now_script: String,
    /// The address of the script by which every page grows old by itself.
    pub age_script: String,
    /// The address of the script that leaves the site at once.
    pub exit_script: String,
    /// The address of the script that offers the page in the reader's language.
    pub offer_script: String,
    /// The address of the script that hides what is past its day.
    pub expire_script: String,
}

/// The title and description that a page's text gives, with the text itself.
pub struct Heading<'a> {
    /// The written page, if there is one.
    pub written: Option<&'a WrittenPage>,
    /// The h1 in the language it is in.
    pub title: String,
    /// The language of the h1.
    pub lang: &'a Lang,
    /// The short name in menus and tab.
    pub short: Said,
    /// One sentence.
    pub description: String,
}

/// Makes the frame.
pub fn frame(scope: &PageScope<'_>, skin: &Skin, heading: &Heading<'_>, scripts: Vec<String>) -> Frame {
    let config = scope.shared.config;
    let here = scope.href_of(scope.page, scope.lang);
    Frame {
        lang: scope.lang.to_string(),
        dir: scope.lang.dir(),
        kind: scope.page.kind(),
        head_title: head_title(scope, heading),
        description: heading.description.clone(),
        canonical: format!("{}{here}", config.address),
        alternates: alternates(scope),
        draft: !config.publisher_confirmed,
        stand_in: stand_in(scope),
        ages: ages(scope),
        noindex: !config.publisher_confirmed || !scope.page.is_listed(),
        gone_on: gone_on(scope),
        policy: skin.policy.clone(),
        style: skin.style.clone(),
        stylesheet: skin.stylesheet.clone(),
        scripts,
        icon: skin.icon.clone(),
        feeds: feeds(scope),
        json_ld: None,
        site_title: scope.said(&config.title),
        home: scope.national_href(NationalPage::Home),
        search: search_box(scope),
        safety: scope.national_href(NationalPage::Safety),
        exit: config.exit_to.clone(),
        languages: languages(scope),
        menu: menu(scope),
        crumbs: crumbs(scope, heading),
        foot: foot(scope),
        feedback: config.feedback.clone(),
        translation: translation(scope, heading),
    }
}

/// What the pages of a city say whose newest facts cannot be published.
fn stand_in(scope: &PageScope<'_>) -> Option<String> {
    let (id, name) = match scope.page {
        PageRef::Municipality(code) => {
            let place = scope.shared.national.places.municipalities.get(code)?;
            (CityId::new(&place.slug)?, &place.name)
        }
        _ => scope.city().map(|city| (city.id.clone(), &city.name))?,
    };
    Some(match scope.shared.stand_ins.get(&id)? {
        StandIn::AsOf(day) => scope.fill("frame.earlier", &[("city", name), ("day", &scope.words().dates.day(*day))]),
        StandIn::Municipality => scope.fill("frame.withheld", &[("city", name)]),
    })
}

/// The page says the day of its build, and the reader's browser how long ago that is.
fn ages(scope: &PageScope<'_>) -> Ages {
    let (today, days) = (scope.shared.today, scope.shared.config.stale_after_days.site);
    let last_day = today.plus_days(i32::try_from(days).unwrap_or(i32::MAX)).to_string();
    Ages { last_day, words: scope.fill("frame.aged", &[("day", &scope.words().dates.day(today))]) }
}

/// The day after a pledge's last.
fn gone_on(scope: &PageScope<'_>) -> Option<String> {
    let PageRef::CityBusiness(_, pledge, business) = scope.page else { return None };
    Some(scope.business(pledge, business).2.expires.plus_days(1).to_string())
}

/// The feeds that a page offers: its city's first, then the country's.
fn feeds(scope: &PageScope<'_>) -> Vec<Feed> {
    let addresses = scope.shared.addresses;
    let of_city = scope.city().map(|city| Feed {
        href: addresses.feed(Some(&city.id), scope.lang),
        title: scope.fill("feed.city_title", &[("city", &city.name)]),
    });
    let national = Feed { href: addresses.feed(None, scope.lang), title: scope.say("feed.title") };
    of_city.into_iter().chain([national]).collect()
}

/// The short name of a page in menus: from its text, else from the interface.
pub fn short_name(scope: &PageScope<'_>, page: &PageRef) -> Said {
    let national = &scope.shared.national.pages;
    let written = match page {
        PageRef::National(page) => national.get(page.key()),
        PageRef::NationalOwn(name) => national.get(name),
        PageRef::City(_, page) => scope.city().and_then(|city| city.pages.get(page.key())),
        PageRef::CityOwn(_, name) => scope.city().and_then(|city| city.pages.get(name)),
        PageRef::NationalNews(name) => scope.shared.national.news.iter().find(|news| news.name == *name),
        PageRef::CityNews(_, name) => scope.city().and_then(|city| city.news.iter().find(|news| news.name == *name)),
        PageRef::NationalPledge(pledge) => national.get(pledge.as_str()),
        PageRef::CityPledge(_, pledge) => scope.city().and_then(|city| city.pages.get(pledge.as_str())),
        PageRef::CityBusiness(_, pledge, business) => {
            return scope.own(scope.business(pledge, business).2.name.clone());
        }
        PageRef::Municipality(_) => None,
    };
    let own = written.filter(|page| page.has(scope.lang)).map(|page| page.get(scope.lang).0);
    if let Some(text) = own {
        return scope.own(text.nav.clone().unwrap_or_else(|| text.title.clone()));
    }
    let title = written.map(|page| page.get(scope.lang)).map(|(text, lang)| scope.marked(text.title.clone(), lang));
    match page {
        PageRef::National(page) => scope.own(scope.say(&format!("nav.{}", page.key().replace('-', "_")))),
        PageRef::City(_, page) => scope.own(scope.say(&format!("nav.city_{}", page.key().replace('-', "_")))),
        PageRef::NationalOwn(name) | PageRef::CityOwn(_, name) => title.unwrap_or_else(|| scope.own(name.to_string())),
        PageRef::NationalPledge(pledge) | PageRef::CityPledge(_, pledge) => {
            let known = scope.shared.national.pledges.get(pledge).map(|pledge| scope.said(&pledge.title));
            title.or(known).unwrap_or_else(|| scope.own(pledge.to_string()))
        }
        PageRef::NationalNews(_) | PageRef::CityNews(..) | PageRef::CityBusiness(..) | PageRef::Municipality(_) => {
            title.unwrap_or_else(|| scope.own(""))
        }
    }
}

/// The pages of the owner's menu, in order.
pub fn menu_pages(scope: &PageScope<'_>) -> Vec<PageRef> {
    let Some(city) = scope.city() else {
        const MENU: [NationalPage; 9] = [
            NationalPage::Municipalities,
            NationalPage::WhoToCall,
            NationalPage::Ask,
            NationalPage::Contact,
            NationalPage::Signs,
            NationalPage::Rights,
            NationalPage::StadForStad,
            NationalPage::Training,
            NationalPage::RespektThai,
        ];
        return MENU.into_iter().map(PageRef::National).chain(other_pledges(scope)).collect();
    };
    let pages = CityPage::KEYS.iter().filter_map(|key| CityPage::from_key(key));
    let mut pages: Vec<PageRef> = pages
        .filter(|page| *page != CityPage::News || city.news.iter().any(|news| news.has(scope.lang)))
        .map(|page| PageRef::City(city.id.clone(), page))
        .collect();
    let registers = city.pledges.iter().map(|register| PageRef::city_pledge(&city.id, &register.pledge));
    let respekt_thai = pages.iter().position(|page| *page == PageRef::City(city.id.clone(), CityPage::RespektThai));
    let after = respekt_thai.map_or(pages.len(), |idx| idx + 1);
    pages.splice(after..after, registers.filter(|page| matches!(page, PageRef::CityPledge(..))));
    let is_pledge = |name: &PageName| city.pledges.iter().any(|register| register.pledge.as_str() == name.as_str());
    let own = |name: &PageName| CityPage::from_key(name.as_str()).is_none() && !is_pledge(name);
    pages
        .extend(city.pages.keys().filter(|name| own(name)).map(|name| PageRef::CityOwn(city.id.clone(), name.clone())));
    pages
}

/// The pages of the pledges that do not have one in every site.
fn other_pledges(scope: &PageScope<'_>) -> impl Iterator<Item = PageRef> {
    let pledges = scope.shared.national.pledges.keys().map(PageRef::national_pledge);
    pledges.filter(|page| matches!(page, PageRef::NationalPledge(_)))
}

fn head_title(scope: &PageScope<'_>, heading: &Heading<'_>) -> String {
    let place = match scope.owner {
        Owner::City(city) => city.name.clone(),
        Owner::Municipality(municipality) => municipality.name.clone(),
        Owner::National(_) => scope.say("site.country"),
    };
    let short = &heading.short.words;
    if scope.shared.config.neutral_titles == NeutralTitles::HelpPages && !scope.page.is_for_help() {
        return format!("{} – {place}", heading.title);
    }
    if short.is_empty() || *short == place {
        return place;
    }
    format!("{short} – {place}")
}

fn alternates(scope: &PageScope<'_>) -> Vec<Alternate> {
    let config = scope.shared.config;
    let whole = |lang: &Lang| format!("{}{}", config.address, scope.href_of(scope.page, lang));
    let mut all: Vec<Alternate> = translated_into(scope)
        .into_iter()
        .map(|lang| Alternate { hreflang: lang.to_string(), href: whole(lang) })
        .collect();
    if !scope.page.is_listed() {
        all.clear();
    } else {
        all.push(Alternate { hreflang: "x-default".to_owned(), href: whole(&config.default_language) });
    }
    all
}

/// The languages in which the page is more than a fallback.
pub fn translated_into<'a>(scope: &PageScope<'a>) -> Vec<&'a Lang> {
    let written = written(scope);
    let config = scope.shared.config;
    let is_own = |lang: &&Lang| written.is_none_or(|page| page.has(lang)) && !scope.is_hidden(scope.page, lang);
    config.languages.iter().filter(is_own).collect()
}

/// The written text of the page itself.
pub fn written<'a>(scope: &PageScope<'a>) -> Option<&'a WrittenPage> {
    match scope.page {
        PageRef::National(page) => scope.written(page.key()),
        PageRef::NationalOwn(name) | PageRef::CityOwn(_, name) => scope.written(name.as_str()),
        PageRef::City(_, page) => scope.written(page.key()),
        PageRef::NationalPledge(pledge) | PageRef::CityPledge(_, pledge) => scope.written(pledge.as_str()),
        PageRef::CityBusiness(..) => None,
        // Of a city whose pages cannot be shown it would say that nobody works there.
        PageRef::Municipality(_) => stand_in(scope).is_none().then(|| scope.written("no-network")).flatten(),
        PageRef::NationalNews(name) => scope.shared.national.news.iter().find(|news| news.name == *name),
        PageRef::CityNews(_, name) => scope.city().and_then(|city| city.news.iter().find(|news| news.name == *name)),
    }
}

/// The page itself, or what stands above it where there is no such page in `lang`.
fn shown_in(scope: &PageScope<'_>, lang: &Lang) -> PageRef {
    let city = scope.page.city();
    let news = city.map_or(PageRef::National(NationalPage::News), |city| PageRef::City(city.clone(), CityPage::News));
    let top =
        city.map_or(PageRef::National(NationalPage::Home), |city| PageRef::City(city.clone(), CityPage::Overview));
    let pages = [scope.page.clone(), news];
    pages.into_iter().find(|page| !scope.is_hidden(page, lang)).unwrap_or(top)
}

fn language_link(scope: &PageScope<'_>, lang: &Lang) -> LanguageLink {
    LanguageLink {
        lang: lang.to_string(),
        dir: lang.dir(),
        name: scope.shared.words.of(lang).catalogue.say("site.language_name", &[]),
        href: scope.href_of(&shown_in(scope, lang), lang),
        current: lang == scope.lang,
    }
}

fn languages(scope: &PageScope<'_>) -> Vec<LanguageLink> {
    let config = scope.shared.config;
    let is_in =
        |lang: &&Lang| **lang == config.default_language || *scope.page != PageRef::National(NationalPage::Dashboard);
    config.languages.iter().filter(is_in).map(|lang| language_link(scope, lang)).collect()
}

fn link(scope: &PageScope<'_>, page: &PageRef) -> Link {
    Link { href: scope.href_of(page, scope.lang), label: short_name(scope, page), current: page == scope.page }
}

fn menu(scope: &PageScope<'_>) -> Menu {
    let label = match scope.city() {
        Some(city) => city.name.clone(),
        None => scope.say("nav.menu_national"),
    };
    Menu { label, links: menu_pages(scope).iter().map(|page| link(scope, page)).collect() }
}

fn crumbs(scope: &PageScope<'_>, heading: &Heading<'_>) -> Vec<Link> {
    let home = PageRef::National(NationalPage::Home);
    if *scope.page == home {
        return Vec::new();
    }
    let mut crumbs = vec![Link { label: scope.own(scope.say("site.country")), ..link(scope, &home) }];
    let counties = scope.national_href(NationalPage::Municipalities);
    let county = |name: &str, code: &str| Link {
        href: format!("{counties}#lan-{code}"),
        label: scope.own(name),
        current: false,
    };
    match scope.owner {
        Owner::City(city) => {
            let municipality = scope.shared.national.places.municipalities.get(&city.code);
            crumbs.extend(municipality.map(|m| county(&m.county, m.code.county())));
            let overview = PageRef::City(city.id.clone(), CityPage::Overview);
            if *scope.page != overview {
                crumbs.push(Link { label: scope.own(city.name.clone()), ..link(scope, &overview) });
            }
            if let PageRef::CityBusiness(id, pledge, _) = scope.page {
                crumbs.push(link(scope, &PageRef::city_pledge(id, pledge)));
            }
        }
        Owner::Municipality(municipality) => crumbs.push(county(&municipality.county, municipality.code.county())),
        Owner::National(_) => {}
    }
    let label = match (scope.owner, scope.page) {
        (Owner::City(city), PageRef::City(_, CityPage::Overview)) => scope.own(city.name.clone()),
        (Owner::Municipality(municipality), _) => scope.own(municipality.name.clone()),
        _ => heading.short.clone(),
    };
    crumbs.push(Link { href: scope.href_of(scope.page, scope.lang), label, current: true });
    crumbs
}

fn foot(scope: &PageScope<'_>) -> Vec<Menu> {
    let national = |pages: &[NationalPage]| -> Vec<Link> {
        let has_terms = !scope.shared.national.glossary.is_empty();
        let shown = pages.iter().filter(|page| has_terms || **page != NationalPage::Glossary);
        shown.map(|page| link(scope, &PageRef::National(*page))).collect()
    };
    let country = [
        NationalPage::Municipalities,
        NationalPage::WhoToCall,
        NationalPage::Ask,
        NationalPage::Contact,
        NationalPage::Signs,
        NationalPage::Rights,
        NationalPage::StadForStad,
        NationalPage::Start,
        NationalPage::Material,
        NationalPage::Training,
        NationalPage::RespektThai,
    ];
    let site = [
        NationalPage::About,
        NationalPage::Glossary,
        NationalPage::Sources,
        NationalPage::AToZ,
        NationalPage::Safety,
        NationalPage::Privacy,
        NationalPage::Accessibility,
    ];
    let pledges: Vec<PageRef> = other_pledges(scope).collect();
    let country = national(&country).into_iter().chain(pledges.iter().map(|page| link(scope, page)));
    vec![
        Menu { label: scope.say("nav.foot_country"), links: country.collect() },
        Menu { label: scope.say("nav.foot_site"), links: national(&site) },
    ]
}

fn translation(scope: &PageScope<'_>, heading: &Heading<'_>) -> Option<TranslationNotice> {
    let default = &scope.shared.config.default_language;
    let original = language_link(scope, default);
    if scope.lang == default {
        return None;
    }
    let standing =
        heading.written.map_or(Standing::Unreviewed(TranslationKind::Machine), |page| page.standing(scope.lang));
    let unreviewed = |kind| match kind {
        TranslationKind::Human => scope.say("translation.human_unreviewed"),
        TranslationKind::Machine => scope.say("translation.machine_unreviewed"),
    };
    let words = match standing {
        Standing::Missing => scope.say("translation.missing"),
        Standing::Stale(kind) => format!("{} {}", scope.say("translation.stale"), unreviewed(kind)),
        Standing::Unreviewed(kind) => unreviewed(kind),
        Standing::Current | Standing::Original => return None,
    };
    Some(TranslationNotice { words, original })
}
