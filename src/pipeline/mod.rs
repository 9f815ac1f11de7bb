//! The whole trip: the order of the stages, and what is kept from one trip to the next.

pub mod changes;
pub mod edition;
pub mod exports;
pub mod feeds;
pub mod reading;
pub mod synonyms;
pub mod told;
pub mod uses;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::audit::{health, plain};
use crate::model::address::PageRef;
use crate::model::date::Date;
use crate::model::diagnostic::{Diagnostic, has_errors};
use crate::model::health::Health;
use crate::model::ids::CityId;
use crate::model::lang::Lang;
use crate::model::readability::Readability;
use crate::model::site::{Site, StandIn};
use crate::model::sources::{Digest, Sources};
use crate::pipeline::edition::Edition;
use crate::pipeline::reading::Reading;
use crate::plan;
use crate::render::frame::Skin;
use crate::theme::{self, Theme};
use crate::words::addresses::Addresses;
use crate::words::{self, Words};

/// What a site is made from.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// The content folder.
    pub content: Sources,
    /// The theme's folder.
    pub theme: Sources,
    /// The files that are published as they are.
    pub fixed: Sources,
    /// The day of the build.
    pub today: Date,
}

/// Which of the input folders a file lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The content folder.
    Content,
    /// The theme's folder.
    Theme,
    /// The files that are published as they are.
    Fixed,
}

/// Which pages a site has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pages {
    /// Those that everybody may see.
    Public,
    /// The coordinator's page too.
    WithDashboard,
}

/// A site in the making: takes saved files, keeps the last good edition.
pub struct Workshop {
    inputs: Inputs,
    pages: Pages,
    reading: Reading,
    dressed: Option<Dressed>,
    diagnostics: Vec<Diagnostic>,
    site: Option<Site>,
    edition: Option<Arc<Edition>>,
}

/// A theme and its words, made ready for a set of languages.
struct Dressed {
    key: Digest,
    made: Option<(Arc<Theme>, Arc<Words>)>,
    diagnostics: Vec<Diagnostic>,
}

impl Workshop {
    /// Reads all the inputs, for the pages that everybody may see.
    pub fn open(inputs: Inputs) -> Self {
        Self::open_with(inputs, Pages::Public)
    }

    /// Reads all the inputs.
    pub fn open_with(inputs: Inputs, pages: Pages) -> Self {
        let mut workshop = Self {
            inputs,
            pages,
            reading: Reading::default(),
            dressed: None,
            diagnostics: Vec::new(),
            site: None,
            edition: None,
        };
        workshop.reading.read_all(&workshop.inputs.content);
        workshop.rebuild();
        workshop
    }

    /// Takes a file that was saved, or removed when `bytes` is `None`; `path` is below the room's folder.
    pub fn save(&mut self, room: Room, path: &str, bytes: Option<Vec<u8>>) {
        self.save_all([(room, path.to_owned(), bytes)]);
    }

    /// Takes several files that were saved together.
    pub fn save_all(&mut self, files: impl IntoIterator<Item = (Room, String, Option<Vec<u8>>)>) {
        for (room, path, bytes) in files {
            let sources = match room {
                Room::Content => &mut self.inputs.content,
                Room::Theme => &mut self.inputs.theme,
                Room::Fixed => &mut self.inputs.fixed,
            };
            match bytes {
                Some(bytes) => sources.insert(path.clone(), bytes),
                None => {
                    sources.files.remove(&path);
                }
            }
            if room == Room::Content {
                self.reading.read(&path, self.inputs.content.files.get(&path));
            }
        }
        self.rebuild();
    }

    /// Lets something else stand for a city: an earlier edition of its files, by path below its folder, with the day of that
    /// edition, or its municipality's page.
    pub fn stand_in(&mut self, city: &CityId, earlier: Option<(Date, BTreeMap<String, Vec<u8>>)>) {
        let folder = format!("cities/{city}/");
        self.inputs.content.files.retain(|path, _| !path.starts_with(&folder));
        let stand_in = match earlier {
            None => StandIn::Municipality,
            Some((day, files)) => {
                for (path, bytes) in files {
                    self.inputs.content.insert(format!("{folder}{path}"), bytes);
                }
                StandIn::AsOf(day)
            }
        };
        self.reading.stand_in(city.clone(), stand_in);
        self.rebuild();
    }

    /// What is to be told about the inputs as they are now, in the order of a report.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The bytes of a file that a diagnostic names (`content/…`, `theme/…`, `static/…`).
    pub fn source(&self, file: &str) -> Option<&[u8]> {
        let (room, path) = file.split_once('/')?;
        let sources = match room {
            "content" => &self.inputs.content,
            "theme" => &self.inputs.theme,
            "static" => &self.inputs.fixed,
            _ => return None,
        };
        sources.files.get(path).map(|file| &*file.bytes)
    }

    /// The content folder as it was read.
    pub fn content(&self) -> &Sources {
        &self.inputs.content
    }

    /// The day of the build.
    pub fn today(&self) -> Date {
        self.inputs.today
    }

    /// How every folder stands as far as the content could be read, the worst first.
    pub fn health(&self) -> Vec<Health> {
        self.site.as_ref().map(health::of_site).unwrap_or_default()
    }

    /// How hard the texts are to read, the hardest first.
    pub fn readability(&self) -> Vec<Readability> {
        self.site.as_ref().map(plain::of_site).unwrap_or_default()
    }

    /// The warning that nobody has checked some facts. Who writes knows, so only `check` tells it.
    pub fn unchecked(&self) -> Option<Diagnostic> {
        health::unchecked(&self.health()).map(reading::in_content)
    }

    /// The last edition without errors.
    pub fn edition(&self) -> Option<&Arc<Edition>> {
        self.edition.as_ref()
    }

    fn rebuild(&mut self) {
        let (site, mut diagnostics) = self.reading.site(&self.inputs.content, self.inputs.today);
        self.site.clone_from(&site);
        let settings = self.reading.config().map(|config| (config.languages.clone(), config.default_language.clone()));
        // Without settings the theme says nothing: what was found for other languages would be told as if it still held.
        let dressed = settings.map(|(languages, default)| self.dress(&languages, &default));
        diagnostics.extend(dressed.into_iter().flat_map(|dressed| dressed.diagnostics.iter().cloned()));
        let made = dressed.and_then(|dressed| dressed.made.clone());
        if let (Some(site), Some((theme, words)), false) = (site, made, has_errors(&diagnostics)) {
            let (edition, found) = self.edition_of(site, theme, words);
            diagnostics.extend(found);
            if !has_errors(&diagnostics) {
                self.edition = Some(Arc::new(edition));
            }
        }
        self.diagnostics = told::in_order(diagnostics);
    }

    fn dress(&mut self, languages: &[Lang], default: &Lang) -> &Dressed {
        let named: Vec<&str> = languages.iter().chain([default]).map(Lang::as_str).collect();
        let key = Digest::of(format!("{} {}", self.inputs.theme.digest_below("").hex(), named.join(" ")).as_bytes());
        let kept = self.dressed.take().filter(|dressed| dressed.key == key);
        let dressed = kept.unwrap_or_else(|| self.dressed_anew(key, languages, default));
        self.dressed.insert(dressed)
    }

    fn dressed_anew(&self, key: Digest, languages: &[Lang], default: &Lang) -> Dressed {
        let (words, mut diagnostics) = words::read(&self.inputs.theme, languages, default);
        let made = words.and_then(|words| {
            let fixed = words.all().map(|words| (&words.lang, words.catalogue.fixed()));
            let (theme, found) = theme::read(&self.inputs.theme, fixed);
            diagnostics.extend(found);
            diagnostics.extend(theme.iter().flat_map(synonyms::faults));
            theme.map(|theme| (Arc::new(theme), Arc::new(words)))
        });
        Dressed { key, made, diagnostics }
    }

    fn edition_of(&self, site: Site, theme: Arc<Theme>, words: Arc<Words>) -> (Edition, Vec<Diagnostic>) {
        let addresses = Addresses::new(&words, &site.config.default_language);
        let assets: Vec<String> = theme.assets.files.keys().cloned().collect();
        let fixed: Vec<String> = self.inputs.fixed.files.keys().cloned().collect();
        let (mut planned, mut diagnostics) = plan::addresses(&site, &addresses, &assets, &fixed);
        if self.pages == Pages::WithDashboard {
            diagnostics.extend(plan::add_dashboard(&site, &addresses, &mut planned));
        }
        let national_pages: Vec<PageRef> = plan::national_pages(&site);
        let search: BTreeMap<_, _> = site.config.languages.iter().map(|lang| (lang.clone(), OnceLock::new())).collect();
        let skin = skin(&theme);
        let (content, fixed) = (self.inputs.content.clone(), self.inputs.fixed.clone());
        let broken_links = OnceLock::new();
        #[rustfmt::skip]
        let edition = Edition {
            site, theme, words, addresses, skin, planned, national_pages, content, fixed, search, broken_links,
        };
        (edition, diagnostics)
    }
}

fn skin(theme: &Theme) -> Skin {
    let assets = &theme.assets;
    Skin {
        policy: assets.policy.clone(),
        style: assets.style.clone(),
        stylesheet: assets.stylesheet.clone(),
        icon: assets.icon.clone(),
        search_script: format!("{}search/turn.js", assets.scripts),
        finder_script: format!("{}finder/finder.js", assets.scripts),
        open_now_script: format!("{}hours/open-now.js", assets.scripts),
        exit_script: format!("{}exit/exit.js", assets.scripts),
        offer_script: format!("{}language/offer.js", assets.scripts),
        age_script: format!("{}age/age.js", assets.scripts),
        expire_script: format!("{}expire/expire.js", assets.scripts),
    }
}
