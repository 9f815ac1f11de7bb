//! Minifying takes white space out of a page and nothing else.
#![allow(clippy::disallowed_methods, reason = "the builder of sites reads the content")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use edition::{found, made_whole, real};
use scraper::node::Node;
use scraper::{ElementRef, Html};
use stad::minify;
use stad::model::address::Address;
use stad::model::sources::Digest;
use stad::pipeline::Workshop;
use stad::pipeline::edition::Edition;

/// How many pages of the real content are looked at.
const N_REAL: usize = 40;

#[test]
fn every_page_of_the_small_site_keeps_its_tree() {
    let pages = pages(&made_whole().edition);
    pages.iter().for_each(|(path, page)| assert_keeps_its_tree(path, page));
}

#[test]
fn pages_of_the_real_site_keep_their_tree() {
    let workshop = Workshop::open(real().inputs());
    let edition = workshop.edition().expect("the real content has no errors");
    let n_pages = edition.addresses().iter().filter(|planned| matches!(planned.address, Address::Page(..))).count();
    let step = n_pages.div_ceil(N_REAL);
    // The pages of a country are each of a kind; the municipalities are all alike.
    let kinds = edition.addresses().iter().filter(|planned| planned.path.starts_with("helsingborg/"));
    let some = edition.addresses().iter().step_by(step).chain(kinds);
    for planned in some {
        if let Address::Page(page, lang) = &planned.address {
            let html = edition.html(page, lang).unwrap_or_else(|told| panic!("{told:#?}"));
            assert_keeps_its_tree(&planned.path, &html);
        }
    }
}

#[test]
fn the_policy_allows_the_style_as_it_stands_on_the_page() {
    for (path, page) in made_whole().pages() {
        let page = Html::parse_document(page);
        let policy = found(&page, "meta[http-equiv=Content-Security-Policy]");
        let [policy] = policy.as_slice() else { panic!("{path} has {} policies", policy.len()) };
        let styles = found(&page, "style");
        let [style] = styles.as_slice() else { panic!("{path} has {} styles", styles.len()) };
        let digest = STANDARD.encode(Digest::of(style.text().collect::<String>().as_bytes()).0);
        let policy = policy.attr("content").unwrap_or_default();
        assert!(policy.contains(&format!("style-src 'self' 'sha256-{digest}'")), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert!(found(&page, "[style]").is_empty(), "{path} has a style that the policy forbids");
    }
}

fn pages(edition: &Edition) -> Vec<(String, String)> {
    let page = |planned: &stad::model::address::Planned| match &planned.address {
        Address::Page(page, lang) => {
            let html = edition.html(page, lang).unwrap_or_else(|told| panic!("{told:#?}"));
            Some((planned.path.clone(), html))
        }
        _ => None,
    };
    edition.addresses().iter().filter_map(page).collect()
}

fn assert_keeps_its_tree(path: &str, before: &str) {
    let after = String::from_utf8(minify::page(before)).expect("UTF-8");
    assert!(after.len() <= before.len(), "{path} grew");
    let (before, after) = (parsed(before), parsed(&after));
    let (wanted, kept) = (tree(&before), tree(&after));
    for (wanted, kept) in wanted.iter().zip(&kept) {
        assert_eq!(wanted, kept, "{path}");
    }
    assert_eq!(wanted.len(), kept.len(), "{path}");
    for (wanted, kept) in running_text(&before).iter().zip(running_text(&after)) {
        assert_eq!(*wanted, kept, "{path}: words were glued together or torn apart");
    }
}

/// A page as a browser without scripts reads it: to others, `noscript` is one long text.
fn parsed(page: &str) -> Html {
    Html::parse_document(&page.replace("<noscript>", "<div>").replace("</noscript>", "</div>"))
}

/// A page's elements with their attributes, and its texts, in order. White space is dropped at the ends of texts, and
/// in what a `meta` lists.
fn tree(page: &Html) -> Vec<String> {
    let mut all = Vec::new();
    for node in page.root_element().descendants() {
        match node.value() {
            Node::Element(element) => {
                let value =
                    |value: &str| if element.name() == "meta" { value.replace(' ', "") } else { value.to_owned() };
                let mut attributes: Vec<String> =
                    element.attrs().map(|(name, written)| format!("{name}={}", value(written))).collect();
                attributes.sort();
                let depth = node.ancestors().count();
                all.push(format!("{depth} <{} {}>", element.name(), attributes.join(" ")));
            }
            Node::Text(text) => all.push(collapsed(text)),
            _ => {}
        }
    }
    all.retain(|line| !line.is_empty());
    all
}

/// What is read in one breath: white space between the words of these elements is part of the text, unless they hold
/// blocks.
fn running_text(page: &Html) -> Vec<String> {
    const BLOCKS: &[&str] = &["p", "h2", "h3", "h4", "ul", "ol", "dl", "div", "table", "section", "article", "address"];
    let mut elements = found(page, "title, h1, h2, h3, h4, p, li, dt, dd, th, td, caption, summary, address, label");
    elements.retain(|element| {
        let inside = element.descendants().skip(1).filter_map(ElementRef::wrap);
        inside.into_iter().all(|inner| !BLOCKS.contains(&inner.value().name()))
    });
    elements.into_iter().map(|element| collapsed(&element.text().collect::<String>())).collect()
}

fn collapsed(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
