//! A page as a pure function of its scope.

pub mod ask;
pub mod body;
pub mod call_sections;
pub mod city;
pub mod city_sections;
pub mod dashboard;
pub mod facts;
pub mod frame;
pub mod glossary;
pub mod hours;
pub mod lists;
pub mod national;
pub mod network;
pub mod notes;
pub mod passage;
pub mod pledge_sections;
pub mod pledges;
pub mod qr;
pub mod record;
pub mod routes;
pub mod scope;
pub mod search;
pub mod sections;
pub mod training;
pub mod training_sections;
pub mod views;
pub mod who_to_call;

use serde::Serialize;

use crate::model::address::{CityPage, NationalPage, PageRef, RESPEKT_THAI};
use crate::model::body::Block;
use crate::model::diagnostic::Diagnostic;
use crate::model::health::Health;
use crate::model::page::WrittenPage;
use crate::render::body::{Cited, blocks, contents};
use crate::render::frame::{Heading, Skin, frame, short_name, written};
use crate::render::pledge_sections::Pledges;
use crate::render::scope::{Owner, PageScope};
use crate::render::sections::{News, Prose};
use crate::render::views::{Frame, Html, Link, PageView};
use crate::theme::templates::Templates;

/// Describes a page for search engines, from its scope, its frame and its title.
pub type Describe = dyn Fn(&PageScope<'_>, &Frame, &str) -> Option<String> + Sync;

/// What a page needs besides its scope.
#[derive(Clone, Copy)]
pub struct Kit<'a> {
    /// Templates.
    pub templates: &'a Templates,
    /// What the theme gives every page.
    pub skin: &'a Skin,
    /// Every national page that a list may name.
    pub national_pages: &'a [PageRef],
    /// Describes a finished frame with its title in JSON-LD, escaped for its element.
    pub describe: &'a Describe,
    /// How every folder stands, with the number of its broken links; only the coordinator's page asks.
    pub health: &'a (dyn Fn() -> Vec<(Health, usize)> + Sync),
}

/// Renders a page.
///
/// # Errors
/// A diagnostic that names the template, when the theme's template cannot make the page.
pub fn page(scope: &PageScope<'_>, kit: &Kit<'_>) -> Result<String, Diagnostic> {
    match scope.owner {
        Owner::National(_) => national_page(scope, kit),
        Owner::Municipality(place) => Written::of(scope).finish(kit, national::municipality(scope, place)),
        Owner::City(city) => city_page(scope, kit, city),
    }
}

fn national_page(scope: &PageScope<'_>, kit: &Kit<'_>) -> Result<String, Diagnostic> {
    let mut written = Written::of(scope);
    let page = match scope.page {
        PageRef::National(page) => page,
        PageRef::NationalPledge(pledge) => return written.finish(kit, pledges::national(scope, pledge.as_str())),
        _ => return written.finish(kit, Prose {}),
    };
    let shared = scope.shared.national;
    match page {
        NationalPage::Home => written.script(&kit.skin.finder_script).finish(kit, national::home(scope)),
        NationalPage::Municipalities => {
            written.script(&kit.skin.finder_script).finish(kit, national::municipalities(scope))
        }
        NationalPage::WhoToCall => {
            let page = who_to_call::who_to_call(scope, &mut written.cited);
            written.finish(kit, page)
        }
        NationalPage::Ask => {
            let page = ask::ask(scope, &mut written.cited);
            written.finish(kit, page)
        }
        NationalPage::Contact => written.finish(kit, national::contact(scope)),
        NationalPage::StadForStad | NationalPage::Start => written.finish(kit, national::process(scope)),
        NationalPage::Training => {
            let page = training::national(scope);
            written.expiring(kit, page.dated).finish(kit, page)
        }
        NationalPage::Material => written.finish(kit, national::material(scope)),
        NationalPage::RespektThai => written.finish(kit, pledges::national(scope, RESPEKT_THAI)),
        NationalPage::Glossary => {
            let page = glossary::glossary(scope, &mut written.cited);
            written.finish(kit, page)
        }
        NationalPage::Sources => written.finish(kit, national::sources(scope)),
        NationalPage::Accessibility => written.finish(kit, national::accessibility(scope)),
        NationalPage::Search => written.finish(kit, national::search(scope)),
        NationalPage::AToZ => written.finish(kit, national::a_to_z(scope, kit.national_pages)),
        NationalPage::News => {
            let items = shared.news.iter().filter(|news| news.has(scope.lang));
            let items = items.map(|news| PageRef::NationalNews(news.name.clone()));
            written.finish(kit, News { items: items.map(|page| national::tile(scope, &page)).collect() })
        }
        NationalPage::Dashboard => written.finish(kit, dashboard::dashboard(scope, &(kit.health)())),
        NationalPage::NotFound => written.finish(kit, national::not_found(scope)),
        NationalPage::Signs
        | NationalPage::Rights
        | NationalPage::Safety
        | NationalPage::Privacy
        | NationalPage::About => written.finish(kit, Prose {}),
    }
}

fn city_page(scope: &PageScope<'_>, kit: &Kit<'_>, city: &crate::model::city::City) -> Result<String, Diagnostic> {
    let mut written = Written::of(scope);
    let page = match scope.page {
        PageRef::City(_, page) => page,
        PageRef::CityPledge(_, pledge) => {
            return register(written, kit, pledges::of_city(scope, city, pledge.as_str()));
        }
        PageRef::CityBusiness(_, pledge, business) => {
            let page = pledges::certificate(scope, city, pledge, business);
            return written.expiring(kit, true).finish(kit, page);
        }
        _ => return written.finish(kit, Prose {}),
    };
    match page {
        CityPage::Overview => {
            let page = city::overview(scope, city, &mut written.cited);
            written.finish(kit, page)
        }
        CityPage::Contact => written.finish(kit, city::contact(scope, city)),
        CityPage::WhoToCall => {
            let page = who_to_call::who_to_call(scope, &mut written.cited);
            written.finish(kit, page)
        }
        CityPage::Ask => {
            let page = ask::ask(scope, &mut written.cited);
            written.finish(kit, page)
        }
        CityPage::Hours => written.finish(kit, hours::hours(scope, city)),
        CityPage::Network => written.finish(kit, network::network(scope, city)),
        CityPage::Routine => written.finish(kit, city::routine(scope, city)),
        CityPage::Process => written.finish(kit, city::process(scope, city)),
        CityPage::Training => {
            let page = training::of_city(scope, city);
            written.expiring(kit, page.dated).finish(kit, page)
        }
        CityPage::RespektThai => register(written, kit, pledges::of_city(scope, city, RESPEKT_THAI)),
        CityPage::News => {
            let items = city.news.iter().filter(|news| news.has(scope.lang));
            let items = items.map(|news| PageRef::CityNews(city.id.clone(), news.name.clone()));
            written.finish(kit, News { items: items.map(|page| national::tile(scope, &page)).collect() })
        }
        CityPage::About => written.finish(kit, city::about(scope, city)),
    }
}

fn register(written: Written<'_>, kit: &Kit<'_>, page: Pledges) -> Result<String, Diagnostic> {
    written.expiring(kit, pledges::names_businesses(&page)).finish(kit, page)
}

/// A page's written text, rendered, waiting for what the page shows besides it.
struct Written<'a> {
    scope: &'a PageScope<'a>,
    page: Option<&'a WrittenPage>,
    lead: Option<Html>,
    body: Option<Html>,
    contents: Vec<Link>,
    cited: Cited,
    scripts: Vec<String>,
}

impl<'a> Written<'a> {
    fn of(scope: &'a PageScope<'a>) -> Self {
        let page = written(scope);
        let mut cited = Cited::default();
        let mut out = Self {
            scope,
            page,
            lead: None,
            body: None,
            contents: Vec::new(),
            cited: Cited::default(),
            scripts: Vec::new(),
        };
        if let Some((text, lang)) = page.map(|page| page.get(scope.lang)) {
            let all = &text.body.0;
            let split = all.iter().position(|block| matches!(block, Block::Heading { .. })).unwrap_or(all.len());
            let (lead, body) = all.split_at(split);
            let mut html =
                |part: &[Block]| (!part.is_empty()).then(|| scope.marked_html(blocks(scope, part, &mut cited), lang));
            out.lead = html(lead);
            out.body = html(body);
            out.contents = contents(scope, body, lang);
        }
        out.cited = cited;
        out
    }

    fn script(mut self, href: &str) -> Self {
        self.scripts.push(href.to_owned());
        self
    }

    /// With the script that hides what is past its day, where something on the page has one.
    fn expiring(self, kit: &Kit<'_>, has_days: bool) -> Self {
        if has_days { self.script(&kit.skin.expire_script) } else { self }
    }

    fn finish<P: Serialize>(mut self, kit: &Kit<'_>, page: P) -> Result<String, Diagnostic> {
        let scope = self.scope;
        if scope.has_hours() {
            self.scripts.push(kit.skin.open_now_script.clone());
        }
        let heading = heading(scope, self.page);
        let title = scope.marked(heading.title.clone(), heading.lang);
        let skin = kit.skin;
        let everywhere = [&skin.exit_script, &skin.age_script, &skin.search_script, &skin.offer_script];
        let scripts = everywhere.into_iter().cloned().chain(self.scripts).collect();
        let mut frame = frame(scope, kit.skin, &heading, scripts);
        frame.json_ld = (kit.describe)(scope, &frame, &heading.title);
        let template = format!("pages/{}.html", frame.kind);
        let cited = self.cited.sources(scope);
        let date = self.page.and_then(|page| page.get(scope.lang).0.date).map(|date| scope.words().dates.day(date));
        let view =
            PageView { frame, title, date, lead: self.lead, body: self.body, contents: self.contents, cited, page };
        kit.templates.render(&template, scope.lang, &view)
    }
}

/// The title and description of a page: from its text, else from the interface.
fn heading<'a>(scope: &PageScope<'a>, page: Option<&'a WrittenPage>) -> Heading<'a> {
    let short = short_name(scope, scope.page);
    if let Owner::Municipality(place) = scope.owner {
        let title = scope.fill("municipality.title", &[("name", &place.name)]);
        let description = scope.fill("municipality.description", &[("name", &place.name)]);
        return Heading { written: page, title, lang: scope.lang, short, description };
    }
    match page.map(|page| page.get(scope.lang)) {
        Some((text, lang)) => {
            let short = if short.words.is_empty() { scope.marked(text.title.clone(), lang) } else { short };
            Heading { written: page, title: text.title.clone(), lang, short, description: text.description.clone() }
        }
        None => {
            let title = short.words.clone();
            let description = pledges::description(scope, scope.page).map_or_else(|| title.clone(), |said| said.words);
            Heading { written: None, title, lang: scope.lang, description, short }
        }
    }
}
