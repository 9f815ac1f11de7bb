//! What readers get in each language: a translation, an old one, the original, or nothing.

#![allow(clippy::disallowed_methods, reason = "the tests read the theme's words")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use std::collections::BTreeSet;

use scraper::node::Node;
use scraper::{ElementRef, Html};
use stad::model::diagnostic::Severity;
use stad::pipeline::Workshop;

use edition::{Made, differing, found, made_real, real};
use support::{SiteTest, manifest, theme};

/// Kinds of pages: where the original stands, where its translation is published, and whether a person in need must find it.
const KINDS: &[(&str, &str, bool)] = &[
    ("national/pages/contact", "en/contact/index.html", true),
    ("national/pages/safety", "en/safety/index.html", true),
    ("national/pages/no-network", "en/provstad/index.html", true),
    ("national/pages/training", "en/training/index.html", false),
    ("national/pages/egen", "en/egen/index.html", false),
    ("cities/exempelby/pages/who-to-call", "en/exempelby/who-to-call/index.html", true),
    ("cities/exempelby/pages/network", "en/exempelby/network/index.html", false),
    ("national/news/nytt", "en/news/nytt/index.html", false),
    ("cities/exempelby/news/nytt", "en/exempelby/news/nytt/index.html", false),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Present,
    Stale,
    Missing,
    Unfinished,
}

/// A made-up site with one page, translated or not.
fn site(path: &str, state: State) -> SiteTest {
    let is_own = path.ends_with("egen");
    let extra = match () {
        () if is_own => "slug = \"egen\"\n",
        () if path.contains("/news/") => "date = 2026-11-01\n",
        () => "",
    };
    let page = |title: &str, keys: &str, text: &str| {
        format!("+++\ntitle = \"{title}\"\ndescription = \"Påhittad.\"\n{extra}{keys}+++\n{text}\n")
    };
    let site = SiteTest::minimal()
        .edit("site.toml", "emergency_missing = \"ignore\"", "emergency_missing = \"error\"")
        .file(&format!("{path}.sv.md"), page("Rubriken", "", "Ord på svenska."));
    let based_on = match state {
        State::Missing => return site,
        State::Stale => ", based_on = \"000000000000\"",
        State::Unfinished => ", unfinished = true",
        State::Present => "",
    };
    let keys = format!("translation = {{ kind = \"machine\"{based_on} }}\n");
    site.file(&format!("{path}.en.md"), page("The heading", &keys, "Words in English."))
}

#[test]
fn every_kind_of_page_in_every_state_is_what_the_policy_says() {
    for (path, published, is_emergency) in KINDS {
        for state in [State::Present, State::Stale, State::Missing, State::Unfinished] {
            let what = format!("{path}, {state:?}");
            let site = site(path, state);
            let is_absent = matches!(state, State::Missing | State::Unfinished);
            let workshop = Workshop::open(site.inputs());
            let told: Vec<_> = workshop.diagnostics().iter().map(|told| (told.code, told.severity)).collect();
            if *is_emergency && is_absent {
                assert_eq!(told, [("emergency-page-untranslated", Severity::Error)], "{what}");
                continue;
            }
            let expected: &[(&str, Severity)] = if *is_emergency && state == State::Stale {
                &[("emergency-translation-stale", Severity::Warning)]
            } else {
                &[]
            };
            assert_eq!(told, expected, "{what}");
            let (files, _) = edition::make(workshop.edition().expect("a site without errors"));
            let Some(page) = files.get(*published) else {
                assert!(is_absent && path.contains("/news/"), "{what}: is not published");
                continue;
            };
            assert!(!(is_absent && path.contains("/news/")), "{what}: news that nobody translated is published");
            let page = String::from_utf8_lossy(page);
            let html = Html::parse_document(&page);
            let notice = found(&html, ".translation")
                .first()
                .map(|notice| notice.text().collect::<String>())
                .unwrap_or_default();
            assert_eq!(notice.contains("not translated yet"), is_absent, "{what}: {notice}");
            assert_eq!(notice.contains("has changed since"), state == State::Stale, "{what}: {notice}");
            assert!(notice.contains("Svenska"), "{what}: no way to the original: {notice}");
            let alternate = found(&html, "link[rel=alternate][hreflang=en]");
            assert_eq!(alternate.is_empty(), is_absent, "{what}: hreflang may not lead to the original in disguise");
            let words = if is_absent { "Ord på svenska." } else { "Words in English." };
            let paragraph = found(&html, "main p").into_iter().find(|p| p.text().collect::<String>() == words);
            let paragraph = paragraph.unwrap_or_else(|| panic!("{what}: `{words}` is not shown"));
            let lang =
                paragraph.ancestors().chain([*paragraph]).filter_map(ElementRef::wrap).find_map(|e| e.attr("lang"));
            assert_eq!(lang, Some(if is_absent { "sv" } else { "en" }), "{what}");
        }
    }
}

#[test]
fn a_changed_sentence_makes_its_translations_old_and_no_others() {
    let before = states(real());
    let path = "national/pages/rights.sv.md";
    let after = states(real().edit(path, "Du behöver inte säga vem du är.", "Du behöver aldrig säga vem du är."));
    let changed: BTreeSet<&String> = after.difference(&before).collect();
    let expected: BTreeSet<String> =
        languages().iter().map(|lang| format!("national/pages/rights.{lang}.md stale")).collect();
    assert_eq!(changed, expected.iter().collect::<BTreeSet<_>>());
}

#[test]
fn a_changed_number_is_new_in_every_language_at_once_and_makes_nothing_old() {
    let changed = || real().edit("national/routes.toml", "value = \"020-50 50 50\"", "value = \"020-50 50 51\"");
    assert_eq!(states(changed()), states(real()));
    let after = Made::with_threads(changed().inputs_with(theme()), 8);
    let pages = differing(&made_real().files, &after.files);
    for lang in languages() {
        let home = format!("{lang}/index.html");
        assert!(pages.contains(&home.as_str()), "{home} still has the old number");
        assert!(
            after.text(&home).contains("tel:+4620505051") && !after.text(&home).contains("tel:+4620505050"),
            "{home}"
        );
    }
}

#[test]
fn a_changed_short_text_is_shown_in_the_original_until_it_is_translated_anew() {
    let texts = "translation = { kind = \"machine\" }\n\n[texts]\n\"Ring om någon är i fara.\" = \"Call if somebody is in danger.\"\n";
    let routes = String::from_utf8(SiteTest::minimal().files()["national/routes.toml"].clone()).expect("text");
    let purpose = routes.lines().find(|line| line.starts_with("purpose = ")).expect("a purpose");
    let site = |words: &str| {
        SiteTest::minimal()
            .edit("national/routes.toml", purpose, &format!("purpose = \"{words}\""))
            .file("national/texts.en.toml", texts)
    };
    let made = Made::of(site("Ring om någon är i fara.").inputs());
    assert!(made.text("en/index.html").contains("Call if somebody is in danger."));
    let outcome = site("Ring inte.").check();
    assert_eq!(outcome.codes(), ["translation-without-original"]);
}

#[test]
fn no_page_shows_a_key_or_another_languages_words() {
    let english = interface_words("en");
    let keys: BTreeSet<String> = locale("sv").into_iter().map(|(key, _)| key).collect();
    for lang in languages().iter().filter(|lang| *lang != "en") {
        let own = interface_words(lang);
        let foreign: BTreeSet<&String> =
            english.iter().filter(|words| words.len() > 3 && !own.contains(*words)).collect();
        for (path, page) in pages_of(lang) {
            let html = Html::parse_document(page);
            for node in html.tree.nodes() {
                let Node::Text(text) = node.value() else { continue };
                let said_in = node.ancestors().filter_map(ElementRef::wrap).find_map(|element| element.attr("lang"));
                let is_foreign = foreign.contains(&text.trim().to_owned()) && said_in == Some(lang.as_str());
                assert!(!is_foreign, "{path}: `{}` is English", text.trim());
            }
            let shown = edition::text_of(page, edition::Part::Page);
            let key = shown.split_whitespace().find(|word| keys.contains(*word));
            assert!(key.is_none(), "{path} shows the key {key:?}");
        }
    }
}

#[test]
fn no_address_holds_an_invisible_sign() {
    for (path, page) in languages().iter().flat_map(|lang| pages_of(lang)) {
        let html = Html::parse_document(page);
        for element in found(&html, "[href], [id], [src]") {
            for value in ["href", "id", "src"].iter().filter_map(|name| element.attr(name)) {
                let hidden = value.chars().find(|c| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'));
                assert!(hidden.is_none(), "{path}: {value:?}");
            }
        }
    }
}

#[test]
fn a_language_is_added_by_files_alone() {
    let theme_file =
        |path: &str| std::fs::read_to_string(manifest().join("themes/stad").join(path)).expect("the theme's file");
    let words = theme_file("locales/en.ftl").replace(".language_name = English", ".language_name = Suomi");
    let mut theme = theme();
    theme.insert("locales/fi.ftl", words.into_bytes());
    let home = "+++\ntitle = \"Testisivusto\"\ndescription = \"Keksitty sivu.\"\ntranslation = { kind = \"human\" }\n+++\nSoita.\n";
    let site = SiteTest::minimal()
        .edit("site.toml", "languages = [\"sv\", \"en\"]", "languages = [\"sv\", \"en\", \"fi\"]")
        .file("national/pages/home.fi.md", home);
    let made = Made::of(site.inputs_with(theme));
    let html = Html::parse_document(made.text("fi/index.html"));
    assert_eq!(html.root_element().attr("lang"), Some("fi"));
    assert_eq!(found(&html, "h1")[0].text().collect::<String>(), "Testisivusto");
    assert!(made.files.contains_key("search/fi.json"));
    let swedish = Html::parse_document(made.text("index.html"));
    let link = found(&swedish, ".languages a[lang=fi], .tools a[lang=fi]");
    assert_eq!(
        link.iter().map(|link| (link.attr("href"), link.text().collect::<String>())).collect::<Vec<_>>(),
        [(Some("/fi/"), "Suomi".to_owned())]
    );
}

/// The languages of the real site but the original's.
fn languages() -> Vec<String> {
    made_real().edition.site.config.languages.iter().map(ToString::to_string).filter(|lang| lang != "sv").collect()
}

/// Every translation of the site that is not as it should be, with how it stands.
fn states(site: SiteTest) -> BTreeSet<String> {
    let workshop = Workshop::open(site.inputs());
    let all = workshop.health();
    let texts = all.iter().flat_map(|health| &health.translations);
    texts.map(|text| format!("{} {}", text.file, text.state.key())).collect()
}

/// What the interface says in a language, without what is filled in.
fn interface_words(lang: &str) -> BTreeSet<String> {
    locale(lang).into_iter().map(|(_, words)| words).filter(|words| !words.contains('{')).collect()
}

/// The pages of a language. Those of the municipalities are all alike: a few stand for the others.
fn pages_of(lang: &str) -> Vec<(&'static str, &'static str)> {
    let below = format!("{lang}/");
    let all = made_real().pages().filter(|(path, _)| path.starts_with(&below));
    let places = &made_real().edition.site.national.places.municipalities;
    let is_alike =
        |path: &str| places.values().skip(3).any(|place| path == format!("{below}{}/index.html", place.slug));
    all.filter(|(path, _)| !is_alike(path)).collect()
}

/// Keys (`nav.menu_national`) and words of a locale file that stand on one line.
fn locale(lang: &str) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(manifest().join(format!("themes/stad/locales/{lang}.ftl"))).expect("a locale");
    let mut message = "";
    let mut found = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_suffix(" =") {
            message = name;
        } else if let Some((key, words)) = line.strip_prefix("    .").and_then(|rest| rest.split_once(" = ")) {
            found.push((format!("{message}.{key}"), words.to_owned()));
        }
    }
    found
}
