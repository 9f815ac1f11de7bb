//! The lists of synonyms: the theme's and the site's own, and what of them leads nowhere.

use std::borrow::Cow;

use crate::index::synonyms::{Idle, fault};
use crate::model::artifact::Artifact;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::lang::Lang;
use crate::pipeline::edition::Edition;
use crate::theme::Theme;

/// One language's search, made.
pub struct Searchable {
    /// Its files.
    pub files: Vec<Artifact>,
    /// What of its lists no page has.
    pub idle: Vec<Idle>,
}

/// One list, with its file as reports name it.
pub struct List<'a> {
    file: String,
    /// Its text; empty where there is no such file.
    pub text: Cow<'a, str>,
}

/// The lists of a language that are read as one.
pub fn lists<'a>(edition: &'a Edition, lang: &Lang) -> [List<'a>; 2] {
    let name = format!("search/synonyms.{lang}.toml");
    let own = edition.content.files.get(&name).map(|file| String::from_utf8_lossy(&file.bytes)).unwrap_or_default();
    let theme = edition.theme.synonyms.get(lang).map(String::as_str).unwrap_or_default();
    [List { file: format!("theme/{name}"), text: theme.into() }, List { file: format!("content/{name}"), text: own }]
}

/// What of the lists leads nowhere.
#[derive(Debug, Default)]
pub struct IdleSynonyms {
    /// In the site's own lists, where its editors can mend it.
    pub own: Vec<Diagnostic>,
    /// In the theme's: its lists serve sites with other pages too.
    pub theme: Vec<Diagnostic>,
}

impl IdleSynonyms {
    /// Both together.
    #[must_use]
    pub fn with(mut self, other: IdleSynonyms) -> IdleSynonyms {
        self.own.extend(other.own);
        self.theme.extend(other.theme);
        self
    }
}

/// Tells of each.
pub fn idle(lists: &[List<'_>; 2], found: &[Idle]) -> IdleSynonyms {
    let mut told = IdleSynonyms::default();
    for idle in found {
        let span = Span { start: idle.place.start, end: idle.place.end };
        let message = match &idle.phrase {
            Some(phrase) => format!("`{phrase}` leads nowhere: no page has it"),
            None => "this group leads nowhere: no page has any of what it leads to".to_owned(),
        };
        let diagnostic = Diagnostic::warning("synonym-leads-nowhere", &lists[idle.list].file, Some(span), message)
            .help("name a word that stands on a page, or take it out");
        if idle.list == 0 { told.theme.push(diagnostic) } else { told.own.push(diagnostic) }
    }
    told
}

/// A list of the theme's that cannot be read would silently count as empty. The site's own are checked with its content.
pub fn faults(theme: &Theme) -> Vec<Diagnostic> {
    let faults = theme.synonyms.iter().filter_map(|(lang, text)| Some((lang, fault(text)?)));
    faults
        .map(|(lang, fault)| {
            let file = format!("theme/search/synonyms.{lang}.toml");
            Diagnostic::error("synonyms-fault", &file, None, format!("this list of synonyms cannot be read: {fault}"))
        })
        .collect()
}
