//! How long each stage takes on the real content: `cargo bench`.

#![allow(clippy::disallowed_methods, reason = "a measurement reads the project's own files and knows no other date")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};

use stad::model::address::{CityPage, PageRef};
use stad::model::date::Date;
use stad::model::lang::Lang;
use stad::model::passage::SearchPage;
use stad::model::site::Site;
use stad::model::sources::Sources;
use stad::pipeline::exports::json_ld;
use stad::pipeline::reading::Reading;
use stad::render::frame::Skin;
use stad::render::passage::passage;
use stad::render::scope::{Owner, PageScope, Shared};
use stad::render::{Kit, page};
use stad::theme::Theme;
use stad::words::Words;
use stad::words::addresses::Addresses;
use stad::{index, minify, parse, plan, theme, words};

fn main() {
    divan::main();
}

/// Everything that a page is made from.
struct House {
    content: Sources,
    site: Site,
    words: Words,
    theme: Theme,
    addresses: Addresses,
    skin: Skin,
    national_pages: Vec<PageRef>,
}

static HOUSE: LazyLock<House> = LazyLock::new(House::open);

impl House {
    fn open() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (content, theme_files) = (folder(&root.join("content")), folder(&root.join("themes/stad")));
        let mut reading = Reading::default();
        reading.read_all(&content);
        let site = reading.site(&content, today()).0.expect("the real content is whole: `stad check` says what is not");
        let (words, _) = words::read(&theme_files, &site.config.languages, &site.config.default_language);
        let words = words.expect("the theme has all words");
        let fixed = words.all().map(|words| (&words.lang, words.catalogue.fixed()));
        let theme = theme::read(&theme_files, fixed).0.expect("the theme can make pages");
        let addresses = Addresses::new(&words, &site.config.default_language);
        let assets = &theme.assets;
        let skin = Skin {
            policy: assets.policy.clone(),
            style: assets.style.clone(),
            stylesheet: assets.stylesheet.clone(),
            icon: assets.icon.clone(),
            search_script: assets.scripts.clone(),
            finder_script: assets.scripts.clone(),
            open_now_script: assets.scripts.clone(),
            exit_script: assets.scripts.clone(),
            offer_script: assets.scripts.clone(),
            age_script: assets.scripts.clone(),
            expire_script: assets.scripts.clone(),
        };
        let national_pages = plan::national_pages(&site);
        Self { content, site, words, theme, addresses, skin, national_pages }
    }

    fn scope<'a>(&'a self, page: &'a PageRef, lang: &'a Lang) -> PageScope<'a> {
        let owner = page.city().and_then(|city| self.site.cities.get(city)).map(|city| Owner::City(city));
        let shared = Shared {
            today: self.site.today,
            config: &self.site.config,
            national: &self.site.national,
            summaries: &self.site.summaries,
            stand_ins: &self.site.stand_ins,
            words: &self.words,
            addresses: &self.addresses,
        };
        PageScope { shared, owner: owner.unwrap_or(Owner::National(&self.site.reports)), page, lang, showing: None }
    }

    fn html(&self, page_ref: &PageRef) -> String {
        let kit = Kit {
            templates: &self.theme.templates,
            skin: &self.skin,
            national_pages: &self.national_pages,
            describe: &json_ld,
            health: &Vec::new,
        };
        page(&self.scope(page_ref, &self.site.config.default_language), &kit).expect("the theme can make the page")
    }

    /// The first city's page, which is Helsingborg's.
    fn city_page(&self, page: CityPage) -> PageRef {
        PageRef::City(self.site.cities.keys().next().expect("there is a city").clone(), page)
    }

    fn passages(&self) -> Vec<SearchPage> {
        let cities = self.site.cities.values().flat_map(|city| plan::city_pages(city));
        let pages: Vec<PageRef> = self.national_pages.iter().cloned().chain(cities).collect();
        pages.iter().map(|page| passage(&self.scope(page, &self.site.config.default_language))).collect()
    }
}

#[divan::bench]
fn parse_all_files(bencher: Bencher<'_, '_>) {
    let content = &HOUSE.content;
    let n_bytes: usize = content.files.values().map(|file| file.bytes.len()).sum();
    bencher.counter(BytesCount::new(n_bytes)).bench(|| {
        for (path, file) in &content.files {
            black_box(parse::document(path, &file.bytes));
        }
    });
}

#[divan::bench]
fn validate_all_files(bencher: Bencher<'_, '_>) {
    let content = &HOUSE.content;
    let parsed = || {
        let mut reading = Reading::default();
        reading.read_all(content);
        reading
    };
    bencher.with_inputs(parsed).bench_values(|mut reading| {
        black_box(reading.site(content, today()));
        reading
    });
}

#[divan::bench(args = ["overview", "contact", "network"])]
fn render_one_page(bencher: Bencher<'_, '_>, name: &str) {
    let page = HOUSE.city_page(CityPage::from_key(name).expect("a page of a city"));
    bencher.bench(|| HOUSE.html(black_box(&page)));
}

#[divan::bench]
fn index_one_language(bencher: Bencher<'_, '_>) {
    let (lang, passages) = (&HOUSE.site.config.default_language, HOUSE.passages());
    let synonyms = HOUSE.theme.synonyms.get(lang).map(String::as_str).unwrap_or_default();
    bencher.bench(|| index::files(lang.as_str(), black_box(&passages), synonyms));
}

#[divan::bench(args = ["overview", "contact", "network"])]
fn minify_one_page(bencher: Bencher<'_, '_>, name: &str) {
    let html = HOUSE.html(&HOUSE.city_page(CityPage::from_key(name).expect("a page of a city")));
    bencher.counter(BytesCount::of_str(&html)).bench(|| minify::page(black_box(&html)));
}

fn today() -> Date {
    Date::parse("2026-11-23").expect("a day")
}

/// The files of a folder.
fn folder(root: &Path) -> Sources {
    let mut sources = Sources::default();
    for path in below(root) {
        let name = path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
        sources.insert(name, fs::read(&path).expect("a readable file"));
    }
    sources
}

fn below(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).expect("a readable folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}
