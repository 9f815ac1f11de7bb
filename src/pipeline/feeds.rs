//! The feeds: news, and every change that has a day of its own. What has none is left out: a day would be invented.

use std::collections::BTreeMap;

use crate::export::atom::{Entry, Feed, feed as atom};
use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::body::plain;
use crate::model::city::City;
use crate::model::date::{Date, When};
use crate::model::ids::{CityId, GoalId};
use crate::model::lang::Lang;
use crate::model::national::National;
use crate::model::page::WrittenPage;
use crate::model::process::GoalState;
use crate::model::provenance::{Fact, Provenance};
use crate::model::text::Text;
use crate::model::training::Training;
use crate::pipeline::edition::Edition;
use crate::render::frame::short_name;

/// The feed of a city, or of the country, newest first. The country's has the news of every city, and which sub-goals
/// they have reached.
pub fn feed(edition: &Edition, city: Option<&CityId>, lang: &Lang) -> Vec<u8> {
    let site = &edition.site;
    let teller = Teller { edition, lang };
    let mut entries = match city {
        Some(id) => teller.of_city(edition.city(id)),
        None => teller.of_country(&site.national),
    };
    entries.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
    let catalogue = &edition.words.of(lang).catalogue;
    let title = match city {
        Some(id) => catalogue.say("feed.city_title", &[("city", &edition.city(id).name)]),
        None => catalogue.say("feed.title", &[]),
    };
    let home = match city {
        Some(id) => edition.addresses.city(id, CityPage::Overview, lang),
        None => edition.addresses.root(lang),
    };
    let feed = Feed {
        id: format!("{}{}", site.config.address, edition.addresses.feed(city, lang)),
        link: format!("{}{home}", site.config.address),
        title,
        author: site.config.title.get(lang).0.to_owned(),
        updated: entries.first().map_or(site.today, |entry| entry.updated),
        lang: lang.clone(),
        entries,
    };
    atom(&feed).into_bytes()
}

/// A record that somebody may have checked with its owner: the page that shows it, and what it is called.
type Checkable<'a> = (PageRef, String, &'a Provenance);

struct Teller<'a> {
    edition: &'a Edition,
    lang: &'a Lang,
}

impl Teller<'_> {
    fn of_country(&self, national: &National) -> Vec<Entry> {
        let page = PageRef::National;
        let news = national.news.iter().filter_map(|news| self.news(PageRef::NationalNews(news.name.clone()), news));
        let mut entries: Vec<Entry> = news.collect();
        for city in self.edition.site.cities.values() {
            let of_city = |news: &WrittenPage| PageRef::CityNews(city.id.clone(), news.name.clone());
            entries.extend(city.news.iter().filter_map(|news| self.news(of_city(news), news)));
            entries.extend(self.goals(city));
        }
        entries.extend(self.dates(&page(NationalPage::Training), &national.training));
        let mut all: Vec<Checkable<'_>> = Vec::new();
        all.extend(national.routes.iter().map(|r| (page(NationalPage::Contact), self.text(&r.name), &r.provenance)));
        all.extend(national.hours.values().map(|hours| {
            let name = hours.name.as_ref().map(|name| self.text(name)).unwrap_or_default();
            (page(NationalPage::Contact), name, &hours.provenance)
        }));
        all.extend(self.facts(&page(NationalPage::Sources), national.facts.values()));
        all.extend(self.training(&page(NationalPage::Training), &national.training));
        all.extend(
            national.downloads.iter().map(|d| (page(NationalPage::Material), self.text(&d.title), &d.provenance)),
        );
        let goals = national.process.goals.iter();
        all.extend(goals.map(|goal| (page(NationalPage::StadForStad), self.text(&goal.title), &goal.provenance)));
        let pledges = national.pledges.values();
        all.extend(pledges.map(|p| (PageRef::national_pledge(&p.id), self.text(&p.title), &p.provenance)));
        entries.extend(self.checks(all));
        entries
    }

    fn of_city(&self, city: &City) -> Vec<Entry> {
        let page = |page| PageRef::City(city.id.clone(), page);
        let news = |news: &WrittenPage| PageRef::CityNews(city.id.clone(), news.name.clone());
        let mut entries: Vec<Entry> = city.news.iter().filter_map(|text| self.news(news(text), text)).collect();
        entries.extend(self.goals(city));
        entries.extend(self.dates(&page(CityPage::Training), &city.training));
        entries.extend(self.signatures(city));
        let mut all: Vec<Checkable<'_>> = Vec::new();
        all.push((page(CityPage::About), self.text(&city.coordinator.who), &city.coordinator.provenance));
        all.extend(self.facts(&page(CityPage::About), city.facts.values()));
        all.extend(city.routes.iter().map(|r| (page(CityPage::Contact), self.text(&r.name), &r.provenance)));
        all.extend(city.hours.values().map(|hours| {
            let name = hours.name.as_ref().map(|name| self.text(name)).unwrap_or_default();
            (page(CityPage::Hours), name, &hours.provenance)
        }));
        if let Some(network) = &city.network {
            let own = [(&network.name, &network.provenance)];
            let groups = network.groups.iter().map(|group| (&group.name, &group.provenance));
            let members = network.members.iter().map(|member| (&member.organisation, &member.provenance));
            let coordinators = network.coordinators.iter().map(|leader| (&leader.who, &leader.provenance));
            let of_network = own.into_iter().chain(groups).chain(members).chain(coordinators);
            all.extend(of_network.map(|(name, source)| (page(CityPage::Network), self.text(name), source)));
        }
        all.extend(city.routine.iter().map(|r| (page(CityPage::Routine), self.text(&r.title), &r.provenance)));
        all.extend(city.goals.iter().map(|g| (page(CityPage::Process), self.goal(&g.goal), &g.provenance)));
        all.extend(self.training(&page(CityPage::Training), &city.training));
        all.extend(city.pledges.iter().map(|register| {
            let pledge = self.edition.site.national.pledges.get(&register.pledge);
            let title = pledge.map(|pledge| self.text(&pledge.title)).unwrap_or_default();
            (PageRef::city_pledge(&city.id, &register.pledge), title, &register.provenance)
        }));
        entries.extend(self.checks(all));
        entries
    }

    fn text(&self, text: &Text) -> String {
        text.get(self.lang).0.to_owned()
    }

    fn goal(&self, id: &GoalId) -> String {
        let goal = self.edition.site.national.process.goals.iter().find(|goal| goal.id == *id);
        goal.map_or_else(|| id.to_string(), |goal| self.text(&goal.title))
    }

    fn facts<'a>(&self, page: &PageRef, facts: impl Iterator<Item = &'a Fact>) -> Vec<Checkable<'a>> {
        facts.map(|fact| (page.clone(), plain(fact.text.get(self.lang).0), &fact.provenance)).collect()
    }

    fn training<'a>(&self, page: &PageRef, all: &'a [Training]) -> Vec<Checkable<'a>> {
        all.iter().map(|training| (page.clone(), self.text(&training.title), &training.provenance)).collect()
    }

    fn say(&self, key: &str, fill: &[(&str, &str)]) -> String {
        self.edition.words.of(self.lang).catalogue.say(key, fill)
    }

    fn day(&self, day: Date) -> String {
        self.edition.words.of(self.lang).dates.day(day)
    }

    fn address(&self, page: &PageRef) -> String {
        let href = self.edition.scope(page, self.lang).href_of(page, self.lang);
        format!("{}{href}", self.edition.site.config.address)
    }

    /// An entry about something on a page; `what` tells it from the page's other entries for ever.
    fn entry(&self, page: &PageRef, what: &str, updated: Date, (title, summary): (String, String)) -> Entry {
        let link = self.address(page);
        Entry { id: format!("{link}#{what}"), link, title, summary, updated, lang: self.lang.clone() }
    }

    fn news(&self, page: PageRef, news: &WrittenPage) -> Option<Entry> {
        if !news.has(self.lang) {
            return None;
        }
        let text = news.get(self.lang).0;
        let link = self.address(&page);
        let (title, summary) = (text.title.clone(), text.description.clone());
        Some(Entry { id: link.clone(), link, title, summary, updated: text.date?, lang: self.lang.clone() })
    }

    /// What was checked with its owner: one entry a page and day, however many facts.
    fn checks(&self, all: Vec<Checkable<'_>>) -> Vec<Entry> {
        let mut by_day: BTreeMap<(PageRef, Date), Vec<String>> = BTreeMap::new();
        for (page, name, provenance) in all {
            if let Some(check) = &provenance.checked {
                let names = by_day.entry((page, check.on)).or_default();
                if !name.is_empty() && !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        let entry = |((page, day), names): ((PageRef, Date), Vec<String>)| {
            let short = short_name(&self.edition.scope(&page, self.lang), &page).words;
            let title = self.say("feed.checked", &[("page", &short)]);
            let names = if names.is_empty() { short } else { names.join(", ") };
            let summary = self.say("feed.checked_on", &[("day", &self.day(day)), ("names", &names)]);
            self.entry(&page, &format!("checked-{day}"), day, (title, summary))
        };
        by_day.into_iter().map(entry).collect()
    }

    /// The sub-goals that a city has reached, where the day is known.
    fn goals(&self, city: &City) -> Vec<Entry> {
        let page = PageRef::City(city.id.clone(), CityPage::Process);
        let reached = city.goals.iter().filter_map(|goal| match (goal.state, goal.on) {
            (GoalState::Done, When::Day(day)) => Some((goal, day)),
            _ => None,
        });
        let entry = |(goal, day): (&crate::model::process::CityGoal, Date)| {
            let title = self.say("feed.reached", &[("city", &city.name), ("goal", &self.goal(&goal.goal))]);
            let summary = goal.note.as_ref().map_or_else(|| title.clone(), |note| self.text(note));
            self.entry(&page, &format!("goal-{}-{day}", goal.goal), day, (title, summary))
        };
        reached.map(entry).collect()
    }

    /// The dates to come of which the content says when they were told, or when they were cancelled.
    fn dates(&self, page: &PageRef, all: &[Training]) -> Vec<Entry> {
        let dates =
            all.iter().flat_map(|training| training.occasions().map(move |(which, date)| (training, which, date)));
        let entry = |(training, which, date): (
            &Training,
            crate::model::address::Occasion,
            &crate::model::training::TrainingDate,
        )| {
            let told_on = date.told_on?;
            let status = self.say(&format!("training.date_{}", date.status.key()), &[]);
            let fill = [("title", self.text(&training.title)), ("day", self.day(date.on)), ("status", status)];
            let fill: Vec<(&str, &str)> = fill.iter().map(|(name, words)| (*name, words.as_str())).collect();
            let title = self.say("feed.training", &fill);
            let place = date.place.as_ref().map_or_else(|| self.say("training.place_unknown", &[]), |p| self.text(p));
            let what = format!("{}-{}", which.file().trim_end_matches(".ics"), date.status.key());
            Some(self.entry(page, &what, told_on, (title, place)))
        };
        dates.filter_map(entry).collect()
    }

    /// Who has signed a pledge, as long as they may be shown.
    fn signatures(&self, city: &City) -> Vec<Entry> {
        let mut entries = Vec::new();
        for register in &city.pledges {
            let pledge = self.edition.site.national.pledges.get(&register.pledge);
            let pledge = pledge.map(|pledge| self.text(&pledge.title)).unwrap_or_default();
            for business in &register.businesses {
                let page = PageRef::CityBusiness(city.id.clone(), register.pledge.clone(), business.id.clone());
                let title = self.say("pledge.has_signed", &[("name", &business.name), ("pledge", &pledge)]);
                let until = self.say("pledge.until", &[("day", &self.day(business.expires))]);
                let what = format!("signed-{}", business.signed);
                entries.push(self.entry(&page, &what, business.signed, (title, until)));
            }
        }
        entries
    }
}
