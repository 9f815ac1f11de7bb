//! The order of names in a language: the only user of `icu_collator`.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization as _;

use crate::model::lang::Lang;

/// A language's alphabetical order (CLDR), such as å ä ö last in Swedish.
pub struct Sorting {
    names: CollatorBorrowed<'static>,
    /// Tells apart only what is a letter of its own.
    letters: CollatorBorrowed<'static>,
}

impl Sorting {
    /// The order of a language; `None` when nobody knows it.
    pub fn new(lang: &Lang) -> Option<Self> {
        let locale: Locale = lang.public().parse().ok()?;
        let order = |options| Collator::try_new((&locale).into(), options).ok();
        let mut primary = CollatorOptions::default();
        primary.strength = Some(Strength::Primary);
        Some(Self { names: order(CollatorOptions::default())?, letters: order(primary)? })
    }

    /// How two names stand to each other.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.names.compare(a, b).then_with(|| a.cmp(b))
    }

    /// The letter under which a name stands in an index: its first letter in capitals, with its marks where the language has it
    /// as a letter of its own (å in Swedish, ñ in Spanish, й in Russian, but é in none of them). Thai and Lao write some vowels before
    /// the consonant that they follow and that the name is sorted by.
    pub fn heading(&self, name: &str) -> String {
        let is_written_ahead = |c: char| matches!(c, '\u{E40}'..='\u{E44}' | '\u{EC0}'..='\u{EC4}');
        let Some(first) = name.chars().find(|c| c.is_alphanumeric() && !is_written_ahead(*c)) else {
            return String::new();
        };
        if first.is_ascii_digit() {
            return "0–9".to_owned();
        }
        let capital: String = first.to_uppercase().collect();
        let bare: String = capital.nfd().take(1).collect();
        if self.letters.compare(&capital, &bare).is_eq() { bare } else { capital }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_stands_under_the_letter_that_its_language_sorts_it_by() {
        for (lang, name, letter) in [
            ("sv", "åre", "Å"),
            ("sv", "Ängelholm", "Ä"),
            ("sv", "école", "E"),
            ("en", "Ängelholm", "A"),
            ("es", "ñandú", "Ñ"),
            ("pl", "Łódź", "Ł"),
            ("ro", "școală", "Ș"),
            ("ru", "йод", "Й"),
            ("uk", "їжа", "Ї"),
            ("ar", "أمان", "ا"),
            ("th", "เกาะ", "ก"),
            ("th", "โทร", "ท"),
            ("sv", "1177", "0–9"),
            ("sv", "…", ""),
        ] {
            let lang = Lang::new(lang).expect("a language");
            assert_eq!(Sorting::new(&lang).expect("an order").heading(name), letter, "{name} in {lang}");
        }
    }
}
