//! What must be true of every site, shown on a small made-up one: each test's name is the fact.
#![allow(clippy::disallowed_methods, reason = "the builder of sites reads the fixtures")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use std::collections::BTreeSet;

use edition::{Made, differing, found, made_whole, make, whole};
use scraper::node::Node;
use scraper::{ElementRef, Html};
use stad::model::diagnostic::has_errors;
use stad::pipeline::{Room, Workshop};

const ROUTES: &str = "cities/exempelby/routes.toml";
const ROUTINE: &str = "cities/exempelby/routine.toml";
const REGISTER: &str = "cities/exempelby/pledges/provloftet.toml";

#[test]
fn members_only_step_reaches_no_output() {
    for piece in ["smygsteg", "Smyg", "Medlemsenheten", "medlemsenheten"] {
        assert_eq!(made_whole().holding(piece), Vec::<&str>::new(), "{piece}");
    }
    // The words of the search are packed and cut to their stems, so only bytes can tell that nothing of them is there.
    let other = whole()
        .edit(ROUTINE, "Medlemsenheten", "Skuggenheten")
        .edit(ROUTINE, "gör något som bara medlemmar får läsa: smygsteget.", "viskar.")
        .edit(ROUTINE, "Smygmottagaren", "Viskaren");
    assert_same(&Made::of(other.inputs()));
    assert!(made_whole().text("exempelby/rutin/index.html").contains("följer upp."));
}

#[test]
fn pledge_past_its_day_leaves_no_trace() {
    assert_only_the_valid_pledge(made_whole());
    let register = String::from_utf8(whole().files()[REGISTER].clone()).expect("a text");
    let only_valid = &register[..register.find("\n[[business]]\nid = \"utgangna").expect("the expired business")];
    assert_same(&Made::of(whole().file(REGISTER, only_valid).inputs()));
}

#[test]
fn pledge_is_gone_the_day_after_its_last() {
    let register = "exempelby/provloftet/index.html";
    let last = Made::of(whole().today("2026-12-31").inputs());
    assert!(last.text(register).contains("Gällande Salongen"));
    let after = Made::of(whole().today("2027-01-01").inputs());
    assert_eq!(after.holding("Gällande"), Vec::<&str>::new());
    assert_eq!(after.holding("Provgatan"), Vec::<&str>::new());
}

fn assert_only_the_valid_pledge(made: &Made) {
    for piece in
        ["Utgångna", "Återkallade", "Tysta", "utgangna", "aterkallade", "tysta", "gatan 2", "gatan 3", "gatan 4"]
    {
        assert_eq!(made.holding(piece), Vec::<&str>::new(), "{piece}");
    }
    assert!(made.text("exempelby/provloftet/index.html").contains("Gällande Salongen"));
}

#[test]
fn a_number_changed_once_changes_everywhere() {
    const OLD: &[&str] = &["040-628 04 00", "+46406280400", "+46-40-628-04-00", "0406280400", "046280400"];
    let changed = Made::of(whole().edit(ROUTES, "040-628 04 00", "040-628 04 55").inputs());
    for old in OLD {
        assert_eq!(changed.holding(old), Vec::<&str>::new(), "{old}");
    }
    let printed = changed.holding("040-628 04 55");
    let before: Vec<&str> = made_whole().holding("040-628 04 00");
    let without_digests = |paths: &[&str]| paths.iter().filter(|path| !path.starts_with("search/")).count();
    assert_eq!(without_digests(&printed), without_digests(&before));
    for path in ["index.html", "kontakt/index.html", "vanliga-fragor/index.html", "nyheter/nytt-nummer/index.html"] {
        let path = format!("exempelby/{path}");
        assert!(printed.contains(&path.as_str()), "{path} does not print the number");
    }
    assert!(changed.text("exempelby/kontakt/contacts.vcf").contains("+46406280455"));
    assert!(changed.text("en/exempelby/contact/contacts.vcf").contains("+46406280455"));
    let overview = Html::parse_document(changed.text("exempelby/index.html"));
    let json_ld: String =
        found(&overview, "script[type='application/ld+json']").iter().map(ElementRef::inner_html).collect();
    assert!(json_ld.contains("+46406280455") || json_ld.contains("+46-40-628-04-55"), "{json_ld}");
    for lang in ["sv", "en"] {
        let shard = format!("search/{lang}-");
        let shards = changed.holding("0406280455").into_iter().filter(|path| path.starts_with(&shard)).count();
        assert!(shards > 0, "the search in {lang} does not know the number");
    }
}

#[test]
fn a_situation_of_a_city_s_own_is_known_to_the_search() {
    let own = whole().edit("cities/exempelby/situations.toml", "Jag möter någon i arbetet", "Jag möter qzrpt");
    let made = Made::of(own.inputs());
    assert!(
        made.holding("qzrpt").into_iter().any(|path| path.starts_with("search/sv-")),
        "{:?}",
        made.holding("qzrpt")
    );
}

#[test]
fn search_words_of_every_record_that_a_page_shows_are_known_to_the_search() {
    for (file, line) in [
        ("national/situations.toml", "id = \"utsatt\""),
        ("national/facts.toml", "id = \"provfakta\""),
        ("national/training.toml", "id = \"provkurs\""),
        ("national/downloads.toml", "id = \"provhandbok\""),
        ("national/glossary.toml", "id = \"ankare\""),
        ("national/pledges/provloftet.toml", "title = { sv = \"Provlöftet\""),
        ("cities/exempelby/situations.toml", "id = \"fara\""),
        ("cities/exempelby/situations.toml", "id = \"arbete\""),
        ("cities/exempelby/training.toml", "id = \"stadskurs\""),
        ("cities/exempelby/network.toml", "organisation = \"Provverket\""),
        (REGISTER, "id = \"gallande-salongen\""),
    ] {
        let listed = whole().edit(file, line, &format!("search_words = [\"qzrpt\"]\n{line}"));
        let holding = Made::of(listed.inputs()).holding("qzrpt").join(" ");
        assert!(holding.contains("search/sv-"), "{file}, {line}");
        assert!(!holding.contains("html"), "{file}, {line}: {holding}");
    }
    let hidden =
        whole().edit(REGISTER, "id = \"tysta-salongen\"", "id = \"tysta-salongen\"\nsearch_words = [\"qzrpt\"]");
    assert_eq!(Made::of(hidden.inputs()).holding("qzrpt"), Vec::<&str>::new());
}

#[test]
fn explained_word_stands_with_the_word_that_the_country_uses() {
    let words = |page: &str, css: &str| -> Vec<String> {
        let page = Html::parse_document(made_whole().text(page));
        page.select(&scraper::Selector::parse(css).expect("a selector")).map(|e| e.text().collect()).collect()
    };
    // Swedish sorts Ä last; English sorts by its own words, and by the Swedish one where there is no other.
    assert_eq!(words("ord/index.html", ".glossary dt"), ["Ankare", "Ärendeprov"]);
    assert_eq!(words("en/words/index.html", ".glossary dt"), ["Ankare", "Trial case"]);
    assert_eq!(words("ord/index.html", ".glossary .original"), Vec::<String>::new());
    assert_eq!(words("en/words/index.html", ".glossary .original [lang=sv]"), ["Ärendeprov"]);
    assert_eq!(words("en/words/index.html", ".glossary dt [lang=sv]"), ["Ankare"]);
    assert_eq!(words("exempelby/bara-svenska/index.html", "a[href='/ord/#provord']"), ["Ärendeprov"]);
    let without = whole().file("national/glossary.toml", "").edit(
        "cities/exempelby/pages/bara-svenska.sv.md",
        ", [](term:provord)",
        "",
    );
    assert_eq!(Made::of(without.inputs()).holding("/ord/"), Vec::<&str>::new());
}

#[test]
fn text_that_municipalities_share_is_known_to_the_search() {
    let shared = whole().edit("national/pages/no-network.sv.md", "svarar ändå", "svarar qzrpt");
    let made = Made::of(shared.inputs());
    assert!(made.holding("qzrpt").into_iter().any(|path| path.starts_with("search/sv-")));
}

#[test]
fn emergency_number_is_first_phone_link_of_every_municipality() {
    for path in ["exempelby", "provstad", "provas", "en/exempelby", "en/provstad", "en/provas"] {
        let page = Html::parse_document(made_whole().text(&format!("{path}/index.html")));
        let links = found(&page, "main a[href^='tel:']");
        assert_eq!(links.first().and_then(|link| link.attr("href")), Some("tel:112"), "{path}");
    }
}

#[test]
fn a_draft_tells_robots_and_readers() {
    const DRAFT: &str = "Utkast – ingen myndighet eller organisation har granskat sidan";
    const DRAFT_EN: &str = "Draft – no authority or organisation has reviewed this page";
    let says_draft = |page: &str| page.contains(DRAFT) || page.contains(DRAFT_EN);
    let refuses =
        |page: &str| !found(&Html::parse_document(page), "head meta[name=robots][content=noindex]").is_empty();
    for (path, page) in made_whole().pages() {
        let words = if path.starts_with("en/") { DRAFT_EN } else { DRAFT };
        assert!(page.contains(words), "{path} does not tell readers that it is a draft");
        assert!(refuses(page), "{path} does not tell robots that it is a draft");
    }
    assert_eq!(made_whole().text("robots.txt"), "User-agent: *\nDisallow: /\n");

    let confirmed = whole().edit("site.toml", "publisher = \"unknown\"", "publisher = \"Provverket\"").edit(
        "site.toml",
        "publisher_confirmed = false",
        "publisher_confirmed = true",
    );
    let confirmed = Made::of(confirmed.inputs());
    for (path, page) in confirmed.pages() {
        assert!(!says_draft(page), "{path} says draft of a confirmed site");
        assert_eq!(refuses(page), path.ends_with("404.html"), "{path}");
    }
    assert!(confirmed.text("robots.txt").contains("Allow: /\n"));
}

#[test]
fn untranslated_page_is_marked_with_its_language() {
    // Written in Swedish only, in pages, records and national texts.
    const SWEDISH: &[&str] = &[
        "Kontakt i Exempelby",
        "Nummer i Exempelby",
        "Läs kortet innan",
        "Ring om någon är i fara",
        "Ring när kommunen",
        "En kommunvägledare svarar",
        "Kvällar och helger",
        "De frågar vad du heter",
        "En dag om prov",
        "Vi prövar tillsammans",
        "Så prövar vi ett ärende",
        "får veta något",
        "Lunch på torsdagar",
        "Kort dag",
        "Nästa år",
        "De som har skrivit på i",
        "Vi hittar inte på",
        "Skriv upp vad du ser",
        "En källa säger 2019",
        "Här finns inget nätverk",
        "Jag är i fara",
        "Provhandboken",
        "En påhittad källa",
        "I Exempelby svarar också",
        "Endast på svenska",
    ];
    let mut seen = BTreeSet::new();
    let mut unmarked = BTreeSet::new();
    for (path, page) in made_whole().pages().filter(|(path, _)| path.starts_with("en/")) {
        let html = Html::parse_document(page);
        assert_eq!(html.root_element().attr("lang"), Some("en"), "{path}");
        for node in found(&html, "body").into_iter().flat_map(|body| body.descendants()) {
            let Node::Text(text) = node.value() else { continue };
            let Some(swedish) = SWEDISH.iter().find(|swedish| text.contains(**swedish)) else { continue };
            let lang = node.ancestors().filter_map(ElementRef::wrap).find_map(|element| element.attr("lang"));
            if lang != Some("sv") {
                unmarked.insert(format!("{path}: {}", text.trim()));
            }
            seen.insert(swedish);
        }
    }
    assert!(unmarked.is_empty(), "not marked as Swedish: {unmarked:#?}");
    let unseen: Vec<_> = SWEDISH.iter().filter(|swedish| !seen.contains(swedish)).collect();
    assert!(unseen.is_empty(), "on no page: {unseen:?}");
    let contact = Html::parse_document(made_whole().text("en/exempelby/contact/index.html"));
    assert_eq!(notice(&contact), Some("The text is not translated yet.".to_owned()));
}

#[test]
fn news_that_nobody_has_translated_is_not_there() {
    let site = made_whole();
    let is_there = |path: &str| site.pages().any(|(there, _)| there == path);
    assert!(is_there("nyheter/provet-borjar/index.html"));
    assert!(!is_there("en/news/provet-borjar/index.html") && !is_there("en/news/index.html"));
    for words in ["Provet börjar", "Nu börjar provet", "Alla är med"] {
        let shown = site.pages().filter(|(path, page)| path.starts_with("en/") && page.contains(words));
        assert_eq!(shown.map(|(path, _)| path).collect::<Vec<_>>(), [""; 0], "{words}");
    }
    let news = Html::parse_document(site.text("nyheter/provet-borjar/index.html"));
    let english = found(&news, "a[hreflang=en], nav a[lang=en]");
    let leads_to: Vec<_> = english.iter().filter_map(|link| link.attr("href")).collect();
    assert!(leads_to.iter().all(|href| *href == "/en/"), "{leads_to:?}");
}

#[test]
fn unreviewed_translation_says_so() {
    const HUMAN: &str = "A person has translated the text. Nobody else has reviewed it.";
    const MACHINE: &str = "A machine has translated the text. No person has reviewed it.";
    let expected = [
        ("en/index.html", Some(MACHINE)),
        ("en/exempelby/index.html", Some(HUMAN)),
        ("en/exempelby/common-questions/index.html", Some(MACHINE)),
        ("en/exempelby/news/nytt-nummer/index.html", Some(MACHINE)),
        ("en/test-questions/index.html", Some(HUMAN)),
        ("en/404.html", None),
        ("exempelby/index.html", None),
        ("404.html", None),
    ];
    for (path, words) in expected {
        let page = Html::parse_document(made_whole().text(path));
        assert_eq!(notice(&page).as_deref(), words, "{path}");
    }
}

#[test]
fn a_language_without_a_name_is_shown_by_its_tag() {
    let el = whole().edit("national/downloads.toml", "languages = [\"sv\"]", "languages = [\"sv\", \"el\"]").edit(
        ROUTES,
        "languages = [\"sv\", \"en\"]",
        "languages = [\"sv\", \"el\"]",
    );
    let made = Made::of(el.inputs());
    assert!(made.text("material/index.html").contains("svenska och el<"));
    assert!(made.text("exempelby/kontakt/index.html").contains("svenska och el."));
}

/// What a page says of its translation, without the way to the original.
fn notice(page: &Html) -> Option<String> {
    let notice = *found(page, "main .translation").first()?;
    assert!(!found(page, "main .translation a[hreflang=sv]").is_empty(), "no way to the original");
    let text: String = notice.text().collect();
    text.split(" The original:").next().map(|text| text.trim().to_owned())
}

#[test]
fn public_record_is_told_before_the_number() {
    let mut n_cards = 0;
    for path in ["exempelby/kontakt/index.html", "kontakt/index.html", "en/exempelby/contact/index.html"] {
        let words = if path.starts_with("en/") { "Public record" } else { "Allmän handling" };
        let page = Html::parse_document(made_whole().text(path));
        for card in found(&page, "article.contact-card") {
            let card = card.html();
            let told = card.find(words).unwrap_or_else(|| panic!("{path}: a card without `{words}`\n{card}"));
            assert!(plate(&card).is_none_or(|plate| told < plate), "{path}\n{card}");
            n_cards += 1;
        }
    }
    assert!(n_cards >= 14, "only {n_cards} cards were seen");
    let mut n_lines = 0;
    for (path, page) in made_whole().pages() {
        let page = Html::parse_document(page);
        let lines = found(&page, "ul.call-list > li").into_iter().map(|line| line.html());
        for line in lines.filter(|line| line.contains("tel:+46406280400")) {
            let told = line.find("class=\"caveat\"").unwrap_or_else(|| panic!("{path}: no word of the record\n{line}"));
            assert!(plate(&line).is_some_and(|plate| told < plate), "{path}\n{line}");
            n_lines += 1;
        }
    }
    assert!(n_lines >= 2, "only {n_lines} lines were seen");
}

/// Where the button that makes contact begins.
fn plate(html: &str) -> Option<usize> {
    ["href=\"tel:", "href=\"sms:", "href=\"mailto:"].iter().filter_map(|href| html.find(href)).min()
}

#[test]
fn every_step_of_the_questions_is_reached_by_a_link_and_no_address_tells_the_answer() {
    for path in ["fraga/index.html", "exempelby/fraga/index.html", "en/provstad/ask/index.html"] {
        let page = Html::parse_document(made_whole().text(path));
        let steps: Vec<&str> = found(&page, ".ask > section").iter().filter_map(|step| step.attr("id")).collect();
        let links: BTreeSet<&str> =
            found(&page, ".ask a[href^='#']").iter().filter_map(|link| link.attr("href")).collect();
        let numbered: Vec<String> = (1..=steps.len()).map(|number| format!("step-{number}")).collect();
        assert!(steps.len() >= 8, "{path} has only {steps:?}");
        assert_eq!(steps, numbered, "{path}");
        assert_eq!(links.len(), steps.len(), "{path}: a step that no link leads to, or a link to none: {links:?}");
        assert!(found(&page, ".ask input, .ask button, .ask form").is_empty(), "{path} asks for something typed");
    }
}

#[test]
fn the_hour_is_asked_for_only_where_it_changes_the_order() {
    let asked = |path: &str| {
        let page = Html::parse_document(made_whole().text(path));
        found(&page, ".ask .about").iter().map(|about| about.text().collect::<String>()).collect::<Vec<_>>()
    };
    assert_eq!(asked("exempelby/fraga/index.html"), ["Jag är utsatt"]);
    assert_eq!(asked("provstad/fraga/index.html"), NOWHERE);
    let page = made_whole().text("exempelby/fraga/index.html");
    let (_, outside) = page.split_once("Kväll, natt eller helg</p>").expect("an answer for the evening");
    let answer = outside.split("</section>").next().expect("a section ends");
    let (open, closed) = answer.split_once("Provtorget</h3>").expect("the closed route stands there");
    assert!(open.contains("Provlinjen</h3>") && !open.contains("Mest stängt"), "{open}");
    assert!(closed.contains("Mest stängt då."), "{closed}");
}

#[test]
fn raw_html_never_reaches_a_page() {
    let in_text = whole().edit("cities/exempelby/pages/contact.sv.md", "Läs kortet", "<marquee>Läs</marquee> kortet");
    let workshop = Workshop::open(in_text.inputs());
    assert!(workshop.edition().is_none());
    assert!(workshop.diagnostics().iter().any(|d| d.code == "raw-html"), "{:?}", workshop.diagnostics());

    const PAYLOAD: &str = "</title></style></script><marquee onclick='x()'>'\\\" onclick='x()' &lt;marquee&gt;";
    let in_facts = whole()
        .edit(ROUTES, "sv = \"Växeln\"", &format!("sv = \"Växeln{PAYLOAD}\""))
        .edit(ROUTES, "what_happens = \"", &format!("what_happens = \"{PAYLOAD}"))
        .edit(ROUTES, "operator = \"", &format!("operator = \"{PAYLOAD}"))
        .edit(ROUTES, "hours_note = \"", &format!("hours_note = \"{PAYLOAD}"))
        .edit(REGISTER, "name = \"", &format!("name = \"{PAYLOAD}"))
        .edit(REGISTER, "about = \"", &format!("about = \"{PAYLOAD}"))
        .edit(ROUTINE, "action = \"", &format!("action = \"{PAYLOAD}"))
        .edit("cities/exempelby/network.toml", "unit = \"", &format!("unit = \"{PAYLOAD}"))
        .edit("cities/exempelby/hours.toml", "note = \"", &format!("note = \"{PAYLOAD}"))
        .edit("cities/exempelby/training.toml", "title = \"", &format!("title = \"{PAYLOAD}"))
        .edit("cities/exempelby/pages/contact.sv.md", "title = \"", &format!("title = \"{PAYLOAD}"))
        .edit("cities/exempelby/news/nytt-nummer.sv.md", "description = \"", &format!("description = \"{PAYLOAD}"))
        .edit("national/training.toml", "provider = \"", &format!("provider = \"{PAYLOAD}"))
        .edit("national/sources.toml", "title = \"", &format!("title = \"{PAYLOAD}"))
        .edit("site.toml", "title = { sv = \"", &format!("title = {{ sv = \"{PAYLOAD}"));
    let made = Made::of(in_facts.inputs());
    let mut n_shown = 0;
    for (path, page) in made.pages() {
        let html = Html::parse_document(page);
        assert!(found(&html, "marquee").is_empty(), "{path} has markup from a fact");
        for element in found(&html, "*") {
            let event = element.value().attrs().find(|(name, _)| name.starts_with("on"));
            assert_eq!(event, None, "{path}: {}", element.html());
        }
        n_shown += page.matches("marquee").count();
    }
    assert!(n_shown > made.pages().count(), "the site's title alone should stand on every page, as text");
}

#[test]
fn a_city_changes_only_its_own_pages_and_the_national_lists() {
    let mut workshop = Workshop::open(whole().inputs());
    let mut after = |file, from, to| others_after(&mut workshop, file, from, to);
    // What a city says of itself stands on its own pages and in the search.
    assert_eq!(after("routes.toml", "040-628 04 00", "040-628 04 55"), NOWHERE);
    assert_eq!(after("hours.toml", "8–17", "9–17"), NOWHERE);
    assert_eq!(after("network.toml", "Provnätverket", "Nätet"), NOWHERE);
    assert_eq!(after("city.toml", "finns inte", "finns ändå inte"), NOWHERE);
    assert_eq!(after("training.toml", "2026-12-01", "2026-12-02"), NOWHERE);
    assert_eq!(after("pages/overview.sv.md", "undrar", "frågar"), NOWHERE);
    // A piece of news stands in the feed, an address in the sitemap, a goal and a name in the lists of cities.
    assert_eq!(after("news/nytt-nummer.sv.md", "Ett nummer för", "Numret för"), ["atom.xml"]);
    assert_eq!(after("pages/bara-svenska.sv.md", "slug = \"bara", "slug = \"blott"), ["sitemap.xml"]);
    let naming_goals = [
        "borja/index.html",
        "en/index.html",
        "en/stad-for-stad/index.html",
        "en/start/index.html",
        "index.html",
        "stad-for-stad/index.html",
    ];
    assert_eq!(after("process.toml", "state = \"planned\"", "state = \"done\""), naming_goals);
    assert_eq!(after("city.toml", "Exby", "Exan"), ["places.en.json", "places.sv.json"]);
}

const NOWHERE: &[&str] = &[];

/// What changes outside the city's own pages and the search when a piece of one of its files is replaced.
fn others_after(workshop: &mut Workshop, file: &str, from: &str, to: &str) -> Vec<String> {
    let path = format!("cities/exempelby/{file}");
    let changed = whole().edit(&path, from, to);
    workshop.save(Room::Content, &path, Some(changed.files()[&path].clone()));
    assert!(!has_errors(workshop.diagnostics()), "{:#?}", workshop.diagnostics());
    let (files, _) = make(workshop.edition().expect("a site without errors"));
    workshop.save(Room::Content, &path, Some(whole().files()[&path].clone()));
    let changed = differing(&made_whole().files, &files);
    assert!(!changed.is_empty(), "`{to}` changed nothing");
    let own = ["exempelby/", "en/exempelby/", "search/"];
    let others = changed.into_iter().filter(|path| !own.iter().any(|own| path.starts_with(own)));
    others.map(str::to_owned).collect()
}

fn assert_same(made: &Made) {
    let differing = differing(&made_whole().files, &made.files);
    assert!(differing.is_empty(), "what nobody may read changes {differing:?}");
}
