//! Whole sites for tests: made into files, and pages read as a person reads them.
#![allow(dead_code, reason = "each test file uses another part of it")]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, OnceLock};

use rayon::{ThreadPool, ThreadPoolBuilder};
use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};
use stad::model::diagnostic::Diagnostic;
use stad::pipeline::edition::Edition;
use stad::pipeline::{Inputs, Workshop};

use crate::support::{SiteTest, manifest, theme};

/// Every file of a site, by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A site that was made, with its pages at hand.
pub struct Made {
    /// Its edition.
    pub edition: Arc<Edition>,
    /// Every file.
    pub files: Files,
}

impl Made {
    /// Makes a site, which must have nothing to mend.
    pub fn of(inputs: Inputs) -> Self {
        let workshop = Workshop::open(inputs);
        let edition = workshop.edition().unwrap_or_else(|| panic!("no edition: {:#?}", workshop.diagnostics())).clone();
        let (files, diagnostics) = make(&edition);
        assert!(diagnostics.is_empty(), "{diagnostics:#?}");
        Self { edition, files }
    }

    /// Makes a site on a number of threads.
    pub fn with_threads(inputs: Inputs, n_threads: usize) -> Self {
        pool(n_threads).install(|| Self::of(inputs))
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("the site has no `{path}`"));
        std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The HTML pages, by path.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.keys().filter(|path| path.ends_with(".html")).map(|path| (path.as_str(), self.text(path)))
    }

    /// The files that hold a piece of text, by path.
    pub fn holding(&self, piece: &str) -> Vec<&str> {
        let holds = |bytes: &[u8]| bytes.windows(piece.len()).any(|window| window == piece.as_bytes());
        self.files.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path.as_str()).collect()
    }
}

/// The site with every kind of record: `tests/sites/minimal/` with `tests/sites/whole/` laid over it.
pub fn whole() -> SiteTest {
    SiteTest::minimal().overlay(&manifest().join("tests/sites/whole"))
}

/// The site of `whole`, made once.
pub fn made_whole() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| Made::of(whole().inputs()))
}

/// The real content.
pub fn real() -> SiteTest {
    SiteTest::folder(&manifest().join("content"))
}

/// The real content with the whole theme, made once, on eight threads.
pub fn made_real() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| Made::with_threads(real().inputs_with(theme()), 8))
}

/// Makes everything that an edition has planned; no two artifacts may have one path.
pub fn make(edition: &Edition) -> (Files, Vec<Diagnostic>) {
    let files = Mutex::new(Files::new());
    let sink = |artifact: stad::model::artifact::Artifact| {
        let before = files.lock().expect("no thread failed").insert(artifact.path.clone(), artifact.bytes);
        assert!(before.is_none(), "{} was made twice", artifact.path);
        Ok::<(), Infallible>(())
    };
    let Ok(diagnostics) = edition.make_all(&sink);
    (files.into_inner().expect("no thread failed"), diagnostics)
}

/// Opens and makes a site with a number of threads.
pub fn make_with_threads(inputs: Inputs, n_threads: usize) -> (Files, Vec<Diagnostic>) {
    pool(n_threads).install(|| make(Workshop::open(inputs).edition().expect("a site without errors")))
}

fn pool(n_threads: usize) -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(n_threads).build().expect("threads")
}

/// What differs between two sites, by path.
pub fn differing<'a>(one: &'a Files, other: &'a Files) -> Vec<&'a str> {
    let mut paths: Vec<&str> = one
        .iter()
        .filter(|(path, bytes)| other.get(*path) != Some(*bytes))
        .map(|(path, _)| path.as_str())
        .chain(other.keys().filter(|path| !one.contains_key(*path)).map(String::as_str))
        .collect();
    paths.sort_unstable();
    paths
}

/// The elements of a page that a selector finds.
pub fn found<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"));
    html.select(&selector).collect()
}

/// How much of a page is read.
#[derive(Clone, Copy)]
pub enum Part {
    /// The title and all that is shown.
    Page,
    /// The title and what is the page's own.
    Main,
}

/// A page as text: its title, then a line for each block. Styles, scripts, drawings and what is hidden
/// say nothing.
pub fn text_of(page: &str, part: Part) -> String {
    let html = Html::parse_document(page);
    let mut lines = vec![String::new()];
    let selector = match part {
        Part::Page => "title, body",
        Part::Main => "title, main",
    };
    for part in found(&html, selector) {
        write_text(part, &mut lines);
        lines.push(String::new());
    }
    let words = |line: &String| line.split_whitespace().collect::<Vec<_>>().join(" ");
    lines.iter().map(words).filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}

fn write_text(element: ElementRef<'_>, lines: &mut Vec<String>) {
    const INLINE: &[&str] = &["a", "abbr", "b", "bdi", "em", "span", "strong", "time"];
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            lines.last_mut().expect("a line").push_str(text);
        }
        let Some(child) = ElementRef::wrap(child) else { continue };
        match child.value().name() {
            _ if child.attr("hidden").is_some() => {}
            "script" | "style" | "svg" => {}
            name if INLINE.contains(&name) => write_text(child, lines),
            _ => {
                lines.push(String::new());
                write_text(child, lines);
                lines.push(String::new());
            }
        }
    }
}
