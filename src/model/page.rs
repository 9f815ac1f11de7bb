//! A written page: one text in one or more languages.

use std::collections::BTreeMap;

use crate::model::address::{CityPage, NationalPage, PageRef};
use crate::model::body::Body;
use crate::model::date::Date;
use crate::model::ids::PageName;
use crate::model::keyed::keyed;
use crate::model::lang::Lang;
use crate::model::sources::Digest;

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
    /// Whether it is still being made: then readers get the original.
    pub is_unfinished: bool,
}

/// How a page's text in one language stands to its original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is the original.
    Original,
    /// There is none: readers get the original.
    Missing,
    /// The original says something else since it was made.
    Stale(TranslationKind),
    /// Nobody but its maker has read it.
    Unreviewed(TranslationKind),
    /// A person has read it through since the original last changed.
    Current,
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

/// So many letters of the digest tell two versions of a text apart: 48 bits.
const DIGEST_LETTERS: usize = 12;

impl PageText {
    /// The digest of what readers read: a translation names it in `based_on`.
    pub fn digest(&self) -> String {
        let Self { title, description, nav, body, .. } = self;
        let nav = nav.as_deref().unwrap_or_default();
        let meaning = format!("{title}\n{description}\n{nav}\n{}", body.meaning());
        Digest::of(meaning.as_bytes()).hex()[..DIGEST_LETTERS].to_owned()
    }
}

/// A page in all its languages; always there in the default language.
#[derive(Debug, Clone)]
pub struct WrittenPage {
    /// Its name.
    pub name: PageName,
    /// The digest of the original.
    pub digest: String,
    default: Lang,
    by_lang: BTreeMap<Lang, PageText>,
}

impl WrittenPage {
    /// Makes a page; `None` when the default language is missing.
    pub fn new(name: PageName, default: Lang, by_lang: BTreeMap<Lang, PageText>) -> Option<Self> {
        let digest = by_lang.get(&default)?.digest();
        Some(Self { name, digest, default, by_lang })
    }

    /// The text in `lang`, or in the default language, with the language it is in.
    pub fn get<'a>(&'a self, lang: &'a Lang) -> (&'a PageText, &'a Lang) {
        match self.by_lang.get(lang) {
            Some(text) => (text, lang),
            None => (&self.by_lang[&self.default], &self.default),
        }
    }

    /// The language of the original.
    pub fn default_language(&self) -> &Lang {
        &self.default
    }

    /// Whether `lang` has a text of its own.
    pub fn has(&self, lang: &Lang) -> bool {
        self.by_lang.contains_key(lang)
    }

    /// How the text in `lang` stands to the original.
    ///
    /// A translation that does not say what it is based on is taken to be of the original as it is.
    pub fn standing(&self, lang: &Lang) -> Standing {
        if *lang == self.default {
            return Standing::Original;
        }
        let Some(text) = self.by_lang.get(lang) else { return Standing::Missing };
        match &text.translation {
            Some(made) if made.based_on.as_ref().is_some_and(|digest| *digest != self.digest) => {
                Standing::Stale(made.kind)
            }
            Some(made) if made.reviewed_on.is_none() => Standing::Unreviewed(made.kind),
            Some(_) | None => Standing::Current,
        }
    }

    /// Every language's text.
    pub fn all(&self) -> impl Iterator<Item = (&Lang, &PageText)> {
        self.by_lang.iter()
    }
}

/// Whether a page is news that nobody has written in `lang`: old news in a foreign language help nobody, so there is no
/// such page. `news` are those of the page's folder.
pub fn is_hidden_news(page: &PageRef, news: &[WrittenPage], lang: &Lang) -> bool {
    let is_written = |name: &PageName| news.iter().any(|news| news.name == *name && news.has(lang));
    match page {
        PageRef::National(NationalPage::News) | PageRef::City(_, CityPage::News) => {
            news.iter().all(|news| !news.has(lang))
        }
        PageRef::NationalNews(name) | PageRef::CityNews(_, name) => !is_written(name),
        _ => false,
    }
}
