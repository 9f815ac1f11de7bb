//! A written page: one text in one or more languages.

use std::collections::BTreeMap;

use crate::model::body::Body;
use crate::model::date::Date;
use crate::model::ids::PageName;
use crate::model::keyed::keyed;
use crate::model::lang::Lang;

keyed! {
    /// Who translated a text.
    TranslationKind { Human = "human", Machine = "machine" }
}

/// What is known of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Who made it.
    pub kind: TranslationKind,
    /// Digest of the original's meaning at the time, as `stad` printed it.
    pub based_on: Option<String>,
    /// When a person last read it through.
    pub reviewed_on: Option<Date>,
}

/// A page's text in one language.
#[derive(Debug, Clone)]
pub struct PageText {
    /// The file it was read from, below the content folder.
    pub file: String,
    /// The h1.
    pub title: String,
    /// One sentence about the page.
    pub description: String,
    /// Its short name in menus.
    pub nav: Option<String>,
    /// Its place in the address; only for pages of the author's own.
    pub slug: Option<String>,
    /// Its day; always there for news.
    pub date: Option<Date>,
    /// Words people would search for.
    pub search_words: Vec<String>,
    /// `None` in the default language.
    pub translation: Option<Translation>,
    /// Its text.
    pub body: Body,
}

/// A page in all its languages; always there in the default language.
#[derive(Debug, Clone)]
pub struct WrittenPage {
    /// Its name.
    pub name: PageName,
    default: Lang,
    by_lang: BTreeMap<Lang, PageText>,
}

impl WrittenPage {
    /// Makes a page; `None` when the default language is missing.
    pub fn new(name: PageName, default: Lang, by_lang: BTreeMap<Lang, PageText>) -> Option<Self> {
        by_lang.contains_key(&default).then_some(Self { name, default, by_lang })
    }

    /// The text in `lang`, or in the default language, with the language it is in.
    pub fn get<'a>(&'a self, lang: &'a Lang) -> (&'a PageText, &'a Lang) {
        match self.by_lang.get(lang) {
            Some(text) => (text, lang),
            None => (&self.by_lang[&self.default], &self.default),
        }
    }

    /// Whether `lang` has a text of its own.
    pub fn has(&self, lang: &Lang) -> bool {
        self.by_lang.contains_key(lang)
    }

    /// Every language's text.
    pub fn all(&self) -> impl Iterator<Item = (&Lang, &PageText)> {
        self.by_lang.iter()
    }
}
