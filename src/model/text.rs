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

/// Whether a sign changes how a text is read without being seen: control characters, signs that turn the direction round
/// or have no width, and letters that are drawn as nothing (Unicode's default ignorables).
fn is_hidden(sign: char) -> bool {
    (sign.is_control() && !sign.is_whitespace())
        || matches!(sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether the letters of a sign's script take another form beside a joiner (Arabic, Indic, Thai, Burmese, Khmer …).
fn takes_joiners(sign: char) -> bool {
    matches!(sign, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && sign.is_alphanumeric()
        || matches!(sign, '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{d4f}' | '\u{e31}'..='\u{e4e}')
}

/// Where a text holds signs that nobody sees. A joiner inside a word of a script that needs it (Persian `می‌خواهم`) is none
/// of them.
pub fn hidden_signs(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.char_indices().filter(move |(at, sign)| is_hidden(*sign) && !is_needed(text, *at, *sign))
}

fn is_needed(text: &str, at: usize, sign: char) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + sign.len_utf8()..].chars().next();
    matches!(sign, '\u{200c}' | '\u{200d}') && [before, after].iter().all(|side| side.is_some_and(takes_joiners))
}

#[cfg(test)]
mod tests {
    use super::hidden_signs;

    #[test]
    fn a_joiner_is_hidden_but_where_a_script_needs_it() {
        let check = |text: &str, expected: &[usize]| {
            let found: Vec<usize> = hidden_signs(text).map(|(at, _)| at).collect();
            assert_eq!(found, expected, "{text:?}");
        };
        check("می\u{200c}خواهم", &[]);
        check("क्\u{200d}ष", &[]);
        check("pol\u{200c}isen", &[3]);
        check("می\u{200c}\u{200c}خواهم", &[4, 7]);
        check("می\u{200c} x", &[4]);
        check("a\u{200b}b\u{ad}c\u{2066}d\u{e0041}", &[1, 5, 8, 12]);
        check("rad\nett\tna\u{308}", &[]);
    }
}
