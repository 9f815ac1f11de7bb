//! The words that readers meet, each with what it means.

use serde::Serialize;

use crate::model::term::Term;
use crate::render::body::Cited;
use crate::render::facts::rich;
use crate::render::scope::PageScope;
use crate::render::views::{Html, Said};

/// The page of explained words.
#[derive(Debug, Clone, Serialize)]
pub struct Glossary {
    /// The words, in the order of the alphabet.
    pub terms: Vec<TermView>,
}

/// An explained word.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// Its id on the page.
    pub id: String,
    /// The word.
    pub term: Said,
    /// The word of the site's default language, which the reader will hear and see in the country; `None` where it is the same.
    pub original: Option<Said>,
    /// What it means.
    pub text: Html,
}

/// Every term, sorted as the page's language sorts.
pub fn glossary(scope: &PageScope<'_>, cited: &mut Cited) -> Glossary {
    let sorting = &scope.words().sorting;
    let mut terms: Vec<&Term> = scope.shared.national.glossary.iter().collect();
    let word = |term: &Term| scope.said(&term.term).words;
    terms.sort_by(|a, b| sorting.compare(&word(a), &word(b)).then_with(|| a.id.cmp(&b.id)));
    Glossary { terms: terms.into_iter().map(|term| view(scope, term, cited)).collect() }
}

fn view(scope: &PageScope<'_>, term: &Term, cited: &mut Cited) -> TermView {
    scope.shows("term", term.id.as_str());
    let shown = scope.said(&term.term);
    let original = term.term.original();
    let differs = shown.words != original;
    TermView {
        id: term.id.to_string(),
        original: differs.then(|| scope.marked(original.to_owned(), &scope.shared.config.default_language)),
        term: shown,
        text: rich(scope, &term.text, cited),
    }
}
