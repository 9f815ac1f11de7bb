//! The values that many records share: texts by language, dates, addresses on the net, lists of languages.

use std::collections::BTreeMap;

use crate::model::body::RichText;
use crate::model::date::{Date, When};
use crate::model::diagnostic::Diagnostic;
use crate::model::document::{Entry, NodeValue};
use crate::model::lang::Lang;
use crate::model::nearest::nearest;
use crate::model::phone_like::phone_like;
use crate::model::text::Text;
use crate::validate::field::Field;
use crate::validate::record::{Record, in_backticks};
use crate::validate::web;

impl<'r> Field<'r> {
    /// A text in one or more languages.
    pub fn text(&self) -> Option<Text> {
        let by_lang = self.by_lang(|field| {
            let words = field.words()?;
            field.look_for_numbers(&words);
            Some(words)
        })?;
        Text::new(self.record.reader.languages.default.clone(), by_lang)
    }

    /// A number in words cannot be tapped, and it grows old unseen. Names and titles are as their owners call them.
    fn look_for_numbers(&self, words: &str) {
        if matches!(self.key, "name" | "title") {
            return;
        }
        for found in phone_like(words) {
            let message = format!("`{}` holds `{}`, which looks like a telephone number", self.key, &words[found]);
            let loose = Diagnostic::warning("loose-phone-number", self.record.file, Some(self.span()), message);
            self.record.tell(loose.help("say whom to call, and let the route show its number"));
        }
    }

    /// Inline Markdown in one or more languages.
    pub fn rich_text(&self) -> Option<RichText> {
        let by_lang = self.by_lang(|field| {
            let text = field.as_str().or_else(|| {
                field.wrong_type("a text", None);
                None
            })?;
            field.clean(text)?;
            let reader = self.record.reader;
            let (words, diagnostics) = (reader.content.read_inline)(text, self.record.file, field.span());
            diagnostics.into_iter().for_each(|d| reader.tell(d));
            crate::validate::body::check_inline(reader, self.record.file, &words);
            Some(words)
        })?;
        RichText::new(self.record.reader.languages.default.clone(), by_lang)
    }

    /// The value of each language; tells of languages that the site does not have, and of a missing original.
    fn by_lang<T>(&self, read: impl Fn(&Field<'_>) -> Option<T>) -> Option<BTreeMap<Lang, T>> {
        let default = &self.record.reader.languages.default;
        let entries = match &self.node.value {
            NodeValue::String(original) => {
                let mut by_lang = BTreeMap::from([(default.clone(), read(self)?)]);
                self.add_translations(original, &mut by_lang, read);
                return Some(by_lang);
            }
            NodeValue::Table(entries) => entries,
            _ => {
                self.wrong_type(
                    "a text",
                    Some(format!("write `{} = \"…\"` or `{} = {{ {default} = \"…\" }}`", self.key, self.key)),
                );
                return None;
            }
        };
        let mut by_lang = BTreeMap::new();
        for entry in entries {
            if let (Some(lang), Some(value)) = (self.site_language(entry), read(&Field { node: &entry.value, ..*self }))
            {
                by_lang.insert(lang, value);
            }
        }
        let original = entries.iter().find(|e| e.key == default.as_str());
        if let Some(NodeValue::String(original)) = original.map(|entry| &entry.value.value) {
            self.add_translations(original, &mut by_lang, read);
        }
        if original.is_none() && self.record.reader.languages.requires(default.as_str()) {
            let message = format!("`{}` has no words in the site's default language `{default}`", self.key);
            self.error("missing-original", message, Some(format!("add `{default} = \"…\"`")));
        }
        Some(by_lang)
    }

    /// Adds what the folder's `texts.LANG.toml` have for an original.
    fn add_translations<T>(
        &self,
        original: &str,
        by_lang: &mut BTreeMap<Lang, T>,
        read: impl Fn(&Field<'_>) -> Option<T>,
    ) {
        let reader = self.record.reader;
        for found in reader.texts.of(original) {
            let record =
                Record::open(reader, found.path, "file", found.top).filter(|_| !by_lang.contains_key(found.lang));
            let words = record.and_then(|record| read(&Field::new(&record, self.key, found.words)));
            if let Some(words) = words {
                by_lang.insert(found.lang.clone(), words);
            }
        }
        reader.texts.note(original, by_lang.keys());
    }

    fn site_language(&self, entry: &Entry) -> Option<Lang> {
        let languages = self.record.reader.languages;
        let lang = languages.find(&languages.all, &entry.key);
        if lang.is_none() {
            let tags: Vec<&str> = languages.tags().collect();
            let message = format!(
                "`{}` is written in `{}`, which is none of the site's languages: {}",
                self.key,
                entry.key,
                in_backticks(&tags)
            );
            let unknown = Diagnostic::error("unknown-language", self.record.file, Some(entry.key_span), message);
            self.record.tell(match nearest(&entry.key, tags) {
                Some(near) => unknown.help(format!("did you mean `{near}`?")),
                None => {
                    unknown.help(format!("add `{}` to `languages` in `site.toml`, or take the words away", entry.key))
                }
            });
        }
        lang
    }

    /// A list of texts.
    pub fn texts(&self) -> Vec<Text> {
        self.items("texts").iter().filter_map(Field::text).collect()
    }

    /// A day.
    pub fn date(&self) -> Option<Date> {
        let written = match &self.node.value {
            NodeValue::Date(written) => written,
            NodeValue::String(written) => written,
            _ => {
                self.wrong_type("a date such as `2026-11-23`", None);
                return None;
            }
        };
        let date = Date::parse(written);
        if date.is_none() {
            let message = format!("`{}`: `{written}` is not a day of the calendar", self.key);
            self.error("bad-date", message, Some("write year, month and day: `2026-11-23`".to_owned()));
        }
        date
    }

    /// A day, a month, a year, or `unknown`; with `undated` where that is allowed by `unknown_word`.
    pub fn when(&self, unknown_word: &str) -> Option<When> {
        let written = match &self.node.value {
            NodeValue::Date(written) | NodeValue::String(written) => written.clone(),
            NodeValue::Integer(year) => {
                self.wrong_type("a date", Some(format!("write the year as a text: `{} = \"{year}\"`", self.key)));
                return None;
            }
            _ => {
                self.wrong_type("a date", None);
                return None;
            }
        };
        let allowed = !matches!(written.as_str(), "unknown" | "undated") || written == unknown_word;
        let when = When::parse(&written).filter(|_| allowed);
        if when.is_none() {
            let message = format!("`{}`: `{written}` is not a day, a month, a year or `{unknown_word}`", self.key);
            self.error("bad-date", message, Some("write `2026-11-23`, `\"2026-11\"` or `\"2026\"`".to_owned()));
        }
        when
    }

    /// An https address.
    pub fn https(&self) -> Option<String> {
        let Some(written) = self.as_str() else {
            self.wrong_type("an address such as `https://www.example.se/`", None);
            return None;
        };
        match web::https(written) {
            Ok(address) => {
                self.check_host(self.record.reader.hosts.fault_of_address(&address));
                Some(address)
            }
            Err(fault) => {
                self.error(fault.code, format!("`{}`: {}", self.key, fault.message), fault.help);
                None
            }
        }
    }

    /// A language tag.
    pub fn lang(&self) -> Option<Lang> {
        let Some(written) = self.as_str() else {
            self.wrong_type("a language code such as `sv`", None);
            return None;
        };
        let lang = Lang::new(written);
        if lang.is_none() {
            let message = format!("`{}`: `{written}` is not a language code", self.key);
            self.error(
                "bad-language-code",
                message,
                Some("write two or three small letters: `sv`, `en`, `ckb`".to_owned()),
            );
        }
        lang
    }
}
