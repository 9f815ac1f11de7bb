//! Running text: what Markdown may say, and nothing else.

use std::collections::BTreeMap;

use crate::model::diagnostic::Span;
use crate::model::ids::{CityId, DownloadId, FactId, PageName, RouteId, SourceId, TermId};
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
    /// An explained word: `term:ID`.
    Term(TermId),
    /// A source: `source:ID`.
    Source(SourceId),
    /// An https address.
    Web(String),
    /// A heading of the same page: `#id`.
    Anchor(String),
}

impl LinkTarget {
    /// As an author writes it.
    pub fn written(&self) -> String {
        match self {
            Self::Route(id) => format!("route:{id}"),
            Self::Fact(id) => format!("fact:{id}"),
            Self::Page(name) => format!("page:{name}"),
            Self::City(city, None) => format!("city:{city}"),
            Self::City(city, Some(name)) => format!("city:{city}/{name}"),
            Self::Download(id) => format!("download:{id}"),
            Self::Term(id) => format!("term:{id}"),
            Self::Source(id) => format!("source:{id}"),
            Self::Web(address) => address.clone(),
            Self::Anchor(id) => format!("#{id}"),
        }
    }
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
    /// What the text says, without its places in a file: two texts that say the same have the same.
    pub fn meaning(&self) -> String {
        let mut out = String::new();
        self.0.iter().for_each(|block| push_block(block, &mut out));
        out
    }

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

fn push_block(block: &Block, out: &mut String) {
    match block {
        Block::Heading { level, words, .. } => push_line(&format!("h{level}"), words, out),
        Block::Paragraph(words) => push_line("p", words, out),
        Block::List { start, items } => {
            for item in items {
                out.push_str(if start.is_some() { "ol\n" } else { "ul\n" });
                item.iter().for_each(|block| push_block(block, out));
            }
        }
        Block::Quote(inner) => {
            out.push_str("quote\n");
            inner.iter().for_each(|block| push_block(block, out));
        }
        Block::Table { head, rows } => {
            for row in [head].into_iter().chain(rows) {
                row.iter().for_each(|cell| push_line("cell", cell, out));
                out.push_str("row\n");
            }
        }
        Block::Rule => out.push_str("hr\n"),
    }
}

fn push_line(kind: &str, words: &[Inline], out: &mut String) {
    out.extend([kind, " "]);
    push_inline(words, out);
    out.push('\n');
}

fn push_inline(words: &[Inline], out: &mut String) {
    for inline in words {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Code(text) => out.extend(["`", text, "`"]),
            Inline::Break => out.push('\\'),
            Inline::Emphasis(inner) => {
                out.push('*');
                push_inline(inner, out);
                out.push('*');
            }
            Inline::Strong(inner) => {
                out.push_str("**");
                push_inline(inner, out);
                out.push_str("**");
            }
            Inline::Link { target, words, .. } => {
                out.push('[');
                push_inline(words, out);
                out.extend(["](", &target.written(), ")"]);
            }
        }
    }
}
