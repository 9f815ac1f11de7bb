//! Several things in a row: the only user of `icu_list`.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;

use crate::model::lang::Lang;

/// How a language writes several things after each other (CLDR): `a, b och c`, `a، b وc`.
pub struct Lists {
    and: ListFormatter,
    row: ListFormatter,
}

impl Lists {
    /// The lists of a language; `None` when nobody knows them.
    pub fn new(lang: &Lang) -> Option<Self> {
        let locale: Locale = lang.customs().parse().ok()?;
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let and = ListFormatter::try_new_and((&locale).into(), wide).ok()?;
        let row = ListFormatter::try_new_unit((&locale).into(), wide).ok()?;
        Some(Self { and, row })
    }

    /// Things that all hold: `svenska, engelska och arabiska`.
    pub fn and(&self, things: &[impl AsRef<str>]) -> String {
        joined(&self.and, things)
    }

    /// Times, one after the other: `8–12, 13–17`.
    pub fn row(&self, times: &[impl AsRef<str>]) -> String {
        joined(&self.row, times)
    }
}

/// CLDR's Persian commas bring an invisible sign of direction, which this site writes nowhere.
fn joined(list: &ListFormatter, things: &[impl AsRef<str>]) -> String {
    list.format(things.iter().map(AsRef::as_ref)).to_string().replace('\u{200F}', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_follow_each_other_as_their_language_writes_them() {
        for (lang, and, row) in [
            ("sv", "a, b och c", "a, b, c"),
            ("en", "a, b and c", "a, b, c"),
            ("ar", "a وb وc", "a، وb، وc"),
            ("fa", "a، b، و c", "a، b، و c"),
            ("th", "a b และc", "a b และ c"),
            ("pl", "a, b i c", "a, b i c"),
        ] {
            let lists = Lists::new(&Lang::new(lang).expect("a language")).expect("lists");
            assert_eq!(lists.and(&["a", "b", "c"]), and, "{lang}");
            assert_eq!(lists.row(&["a", "b", "c"]), row, "{lang}");
        }
    }
}
