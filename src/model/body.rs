//! Running text: what Markdown may say, and nothing else.

use std::collections::BTreeMap;

use crate::model::diagnostic::Span;
use crate::model::ids::{CityId, DownloadId, FactId, PageName, RouteId, SourceId};
use crate::model::lang::Lang;

/// The blocks of a page's text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body(pub Vec<Block>);

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 2–4 with an id that is unique on its page.
    Heading {
        /// 2, 3 or 4.
        level: u8,
        /// Its anchor.
        id: String,
        /// Its words.
        words: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// The first number of an ordered list; `None` for an unordered one.
        start: Option<u64>,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A table with a header row.
    Table {
        /// Header cells.
        head: Vec<Vec<Inline>>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A break between themes.
    Rule,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Stress.
    Emphasis(Vec<Inline>),
    /// Importance.
    Strong(Vec<Inline>),
    /// Literal text.
    Code(String),
    /// A forced line break.
    Break,
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its words; empty where the target gives them.
        words: Vec<Inline>,
        /// Where the link stands in its file.
        span: Span,
    },
}

/// Where a link leads. Ids point at records that exist once the site is valid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// A contact route: `route:ID`.
    Route(RouteId),
    /// A citable fact: `fact:ID`.
    Fact(FactId),
    /// A page of the same city, or a national one: `page:NAME`.
    Page(PageName),
    /// A city, or one of its pages: `city:ID`, `city:ID/NAME`.
    City(CityId, Option<PageName>),
    /// A download: `download:ID`.
    Download(DownloadId),
    /// A source: `source:ID`.
    Source(SourceId),
    /// An https address.
    Web(String),
    /// A heading of the same page: `#id`.
    Anchor(String),
}

/// Inline Markdown by language; always there in the default language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RichText {
    default: Lang,
    by_lang: BTreeMap<Lang, Vec<Inline>>,
}

impl RichText {
    /// Makes a text; `None` when the default language is missing.
    pub fn new(default: Lang, by_lang: BTreeMap<Lang, Vec<Inline>>) -> Option<Self> {
        by_lang.contains_key(&default).then_some(Self { default, by_lang })
    }

    /// The words in `lang`, or in the default language, with the language they are in.
    pub fn get<'a>(&'a self, lang: &'a Lang) -> (&'a [Inline], &'a Lang) {
        match self.by_lang.get(lang) {
            Some(words) => (words, lang),
            None => (&self.by_lang[&self.default], &self.default),
        }
    }

    /// Every language's words.
    pub fn all(&self) -> impl Iterator<Item = (&Lang, &[Inline])> {
        self.by_lang.iter().map(|(lang, words)| (lang, words.as_slice()))
    }
}

/// The words of inline text without any marks, for titles, summaries and search.
pub fn plain(words: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(words, &mut out);
    out
}

fn push_plain(words: &[Inline], out: &mut String) {
    for inline in words {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { words: inner, .. } => {
                push_plain(inner, out)
            }
            Inline::Break => out.push(' '),
        }
    }
}

impl Body {
    /// Calls `see` with every link of the text, in reading order.
    pub fn each_link(&self, see: &mut dyn FnMut(&LinkTarget, Span)) {
        each_link_in_blocks(&self.0, see);
    }
}

/// Calls `see` with every link of inline text, in reading order.
pub fn each_link(words: &[Inline], see: &mut dyn FnMut(&LinkTarget, Span)) {
    for inline in words {
        match inline {
            Inline::Link { target, words, span } => {
                see(target, *span);
                each_link(words, see);
            }
            Inline::Emphasis(inner) | Inline::Strong(inner) => each_link(inner, see),
            Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
        }
    }
}

fn each_link_in_blocks(blocks: &[Block], see: &mut dyn FnMut(&LinkTarget, Span)) {
    for block in blocks {
        match block {
            Block::Heading { words, .. } | Block::Paragraph(words) => each_link(words, see),
            Block::List { items, .. } => items.iter().for_each(|item| each_link_in_blocks(item, see)),
            Block::Quote(inner) => each_link_in_blocks(inner, see),
            Block::Table { head, rows } => {
                head.iter().for_each(|cell| each_link(cell, see));
                rows.iter().flatten().for_each(|cell| each_link(cell, see));
            }
            Block::Rule => {}
        }
    }
}
