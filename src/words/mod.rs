//! What the program says to readers: interface texts, dates, hours and addresses in every language of the site.

pub mod addresses;
pub mod dates;
pub mod fluent;
pub mod hours;
pub mod lists;
pub mod sorting;

use std::collections::BTreeMap;

use crate::model::diagnostic::Diagnostic;
use crate::model::lang::Lang;
use crate::model::sources::Sources;
use crate::words::dates::DateWords;
use crate::words::fluent::Catalogue;
use crate::words::lists::Lists;
use crate::words::sorting::Sorting;

/// The words of one language.
pub struct LangWords {
    /// The language.
    pub lang: Lang,
    /// Interface texts.
    pub catalogue: Catalogue,
    /// Dates and weekdays.
    pub dates: DateWords,
    /// Several things in a row.
    pub lists: Lists,
    /// The order of names.
    pub sorting: Sorting,
}

/// The words of all languages of the site.
pub struct Words {
    by_lang: BTreeMap<Lang, LangWords>,
}

impl Words {
    /// The words of a language. Invariant: every language of the site has words, `read` saw to it.
    pub fn of(&self, lang: &Lang) -> &LangWords {
        self.by_lang.get(lang).unwrap_or_else(|| panic!("our fault: `{lang}` was planned without its words"))
    }

    /// Every language's words.
    pub fn all(&self) -> impl Iterator<Item = &LangWords> {
        self.by_lang.values()
    }
}

/// Reads `locales/LANG.ftl` of the theme for the site's languages, and holds each against the default language both ways.
pub fn read(theme: &Sources, languages: &[Lang], default: &Lang) -> (Option<Words>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut by_lang = BTreeMap::new();
    for lang in languages {
        let path = format!("locales/{lang}.ftl");
        let Some(file) = theme.files.get(&path) else {
            let diagnostic = Diagnostic::error(
                "language-without-words",
                "content/site.toml",
                None,
                format!("the site has the language `{lang}`, but the theme has no words for it"),
            );
            diagnostics.push(diagnostic.help(format!("add `theme/{path}`, or take `{lang}` out of `languages`")));
            continue;
        };
        let (catalogue, found) = Catalogue::read(lang, &format!("theme/{path}"), &file.bytes);
        diagnostics.extend(found);
        let (Some(dates), Some(lists), Some(sorting)) = (DateWords::new(lang), Lists::new(lang), Sorting::new(lang))
        else {
            diagnostics.push(Diagnostic::error(
                "language-without-calendar",
                "content/site.toml",
                None,
                format!("nobody knows how to write dates in `{lang}`"),
            ));
            continue;
        };
        by_lang.insert(lang.clone(), LangWords { lang: lang.clone(), catalogue, dates, lists, sorting });
    }
    if let Some(original) = by_lang.get(default) {
        for words in by_lang.values().filter(|words| words.lang != *default) {
            diagnostics.extend(words.catalogue.compare(&original.catalogue));
        }
    }
    let complete = by_lang.len() == languages.len();
    (complete.then_some(Words { by_lang }), diagnostics)
}
