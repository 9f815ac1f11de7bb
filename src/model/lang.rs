//! A language of the site, by its BCP 47 tag.

use std::fmt;
use std::sync::Arc;

/// A language tag such as `sv`, `en`, `sv-x-lattlast`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    /// Takes a tag; `None` unless it has the form of BCP 47 (letters, digits and hyphens, a primary subtag of two or three letters).
    pub fn new(tag: &str) -> Option<Self> {
        let mut subtags = tag.split('-');
        let primary =
            subtags.next().is_some_and(|s| (2..=3).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_lowercase()));
        let rest = subtags.all(|s| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric()));
        (primary && rest).then(|| Self(tag.into()))
    }

    /// The tag as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag for `hreflang` and ICU: private-use parts (`-x-…`) cut off.
    pub fn public(&self) -> &str {
        self.0.split("-x-").next().unwrap_or(&self.0)
    }

    /// The tag whose customs dates and lists follow: English as it is written in Europe, every other language as `public`.
    pub fn customs(&self) -> &str {
        if self.public() == "en" { "en-GB" } else { self.public() }
    }

    /// The writing direction, `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        const RIGHT_TO_LEFT: &[&str] = &["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
        if RIGHT_TO_LEFT.contains(&self.0.split('-').next().unwrap_or_default()) { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({})", self.0)
    }
}
