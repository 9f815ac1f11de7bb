//! The order of names in a language: the only user of `icu_collator`.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

use crate::model::lang::Lang;

/// A language's alphabetical order (CLDR), such as å ä ö last in Swedish.
pub struct Sorting(CollatorBorrowed<'static>);

impl Sorting {
    /// The order of a language; `None` when nobody knows it.
    pub fn new(lang: &Lang) -> Option<Self> {
        let locale: Locale = lang.public().parse().ok()?;
        Collator::try_new((&locale).into(), CollatorOptions::default()).ok().map(Self)
    }

    /// How two names stand to each other.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }

    /// The letter under which a name stands in an index: its first letter in capitals, where the language tells it apart
    /// from the letter before (å from a in Swedish, but é not from e).
    pub fn heading(&self, name: &str) -> String {
        let Some(first) = name.chars().find(|c| c.is_alphanumeric()) else { return String::new() };
        let capital: String = first.to_uppercase().collect();
        const KEPT: [&str; 3] = ["Å", "Ä", "Ö"];
        if KEPT.contains(&capital.as_str()) && self.0.compare(&capital, "Z").is_gt() {
            return capital;
        }
        use unicode_normalization::UnicodeNormalization as _;
        if first.is_ascii_digit() { "0–9".to_owned() } else { capital.nfd().take(1).collect() }
    }
}
