//! A short text in one or more languages.

use std::collections::BTreeMap;

use crate::model::lang::Lang;

/// A text that always exists in the site's default language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    default: Lang,
    by_lang: BTreeMap<Lang, String>,
}

impl Text {
    /// Makes a text; `None` when the default language is missing.
    pub fn new(default: Lang, by_lang: BTreeMap<Lang, String>) -> Option<Self> {
        by_lang.contains_key(&default).then_some(Self { default, by_lang })
    }

    /// The words in `lang`, or in the default language, with the language they are in.
    pub fn get<'a>(&'a self, lang: &'a Lang) -> (&'a str, &'a Lang) {
        match self.by_lang.get(lang) {
            Some(words) => (words, lang),
            None => (self.original(), &self.default),
        }
    }

    /// The words in the default language.
    pub fn original(&self) -> &str {
        &self.by_lang[&self.default]
    }

    /// Whether `lang` has words of its own.
    pub fn has(&self, lang: &Lang) -> bool {
        self.by_lang.contains_key(lang)
    }

    /// Every language's words.
    pub fn all(&self) -> impl Iterator<Item = (&Lang, &str)> {
        self.by_lang.iter().map(|(lang, words)| (lang, words.as_str()))
    }
}

/// Whether a sign changes how a text is read without being seen: control characters, and those that turn the direction round.
pub fn is_hidden(sign: char) -> bool {
    (sign.is_control() && !sign.is_whitespace()) || matches!(sign, '\u{feff}' | '\u{202a}'..='\u{202e}')
}
