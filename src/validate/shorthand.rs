//! Short ways to ask a record for the values that occur most, each with the line to paste when it is missing.

use crate::model::date::{Date, When};
use crate::model::document::NodeValue;
use crate::model::text::Text;
use crate::validate::field::Field;
use crate::validate::ids::RecordKind;
use crate::validate::record::Record;

impl<'r> Record<'r> {
    /// A text that must be there.
    pub fn text(&self, key: &'static str) -> Option<Text> {
        let default = &self.reader.languages.default;
        self.required(key, &format!("{key} = {{ {default} = \"…\" }}"))?.text()
    }

    /// A text that may be missing.
    pub fn optional_text(&self, key: &'static str) -> Option<Text> {
        self.optional(key)?.text()
    }

    /// A text that must be there and may be `unknown`.
    pub fn text_or_unknown(&self, key: &'static str) -> Option<Option<Text>> {
        let field = self.required(key, &format!("{key} = \"unknown\""))?;
        if field.is_unknown() { Some(None) } else { field.text().map(Some) }
    }

    /// Words without a language that must be there.
    pub fn words(&self, key: &'static str) -> Option<String> {
        self.required(key, &format!("{key} = \"…\""))?.words()
    }

    /// Words without a language that may be missing.
    pub fn optional_words(&self, key: &'static str) -> Option<String> {
        self.optional(key)?.words()
    }

    /// One of a closed list that must be there.
    pub fn choice<T>(&self, key: &'static str, keys: &[&str], from_key: impl Fn(&str) -> Option<T>) -> Option<T> {
        let example = if keys.contains(&"unknown") { "unknown" } else { keys.first().copied().unwrap_or_default() };
        self.required(key, &format!("{key} = \"{example}\""))?.choice(keys, from_key)
    }

    /// One of a closed list that may be missing.
    pub fn optional_choice<T>(
        &self,
        key: &'static str,
        keys: &[&str],
        from_key: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        self.optional(key)?.choice(keys, from_key)
    }

    /// A day that must be there.
    pub fn date(&self, key: &'static str) -> Option<Date> {
        self.required(key, &format!("{key} = {}", self.reader.today))?.date()
    }

    /// A day that may be missing.
    pub fn optional_date(&self, key: &'static str) -> Option<Date> {
        self.optional(key)?.date()
    }

    /// A day, month, year or `unknown` that must be there.
    pub fn when(&self, key: &'static str) -> Option<When> {
        self.required(key, &format!("{key} = \"unknown\""))?.when("unknown")
    }

    /// An https address that may be missing.
    pub fn optional_https(&self, key: &'static str) -> Option<String> {
        self.optional(key)?.https()
    }

    /// The record's own id; written badly or twice it has been told of before.
    pub fn id<T>(&self, new: impl Fn(&str) -> Option<T>) -> Option<T> {
        let field = self.required("id", "id = \"…\"")?;
        match field.as_str() {
            Some(written) => new(written),
            None => {
                field.wrong_type("an id such as `polisen-114-14`", None);
                None
            }
        }
    }

    /// The id of a record that exists, or `unknown`; the key must be there.
    pub fn reference_or_unknown<T>(
        &self,
        key: &'static str,
        kind: RecordKind,
        new: impl Fn(&str) -> Option<T>,
    ) -> Option<Option<T>> {
        let field = self.required(key, &format!("{key} = \"unknown\""))?;
        if field.is_unknown() { Some(None) } else { field.reference(kind, new).map(Some) }
    }

    /// The address where to ask for what is `unknown`: it must be there then, and only then.
    pub fn ask_at(&self, unknown: Option<&'static str>) -> Option<String> {
        let field = self.optional("ask_at");
        match (unknown, field) {
            (Some(_), Some(field)) => field.https(),
            (Some(key), None) => {
                let message = format!("{} has `{key} = \"unknown\"` and does not say where to ask", self.subject());
                self.tell(
                    self.error("unknown-without-ask-at", message)
                        .help("add the front page where one can ask: `ask_at = \"https://…\"`"),
                );
                None
            }
            (None, Some(field)) => {
                let message = format!("{} says where to ask, though nothing is `unknown`", self.subject());
                field.error("ask-at-without-unknown", message, Some("delete the line `ask_at`".to_owned()));
                None
            }
            (None, None) => None,
        }
    }

    /// A number that must be there and may be `unknown`.
    pub fn number_or_unknown<N: TryFrom<i64>>(&self, key: &'static str, from: i64, to: i64) -> Option<Option<N>> {
        let field = self.required(key, &format!("{key} = \"unknown\""))?;
        if field.is_unknown() { Some(None) } else { field.number(from, to).map(Some) }
    }
}

impl Field<'_> {
    /// Whether it is a list.
    pub fn is_list(&self) -> bool {
        matches!(self.node.value, NodeValue::List(_))
    }
}
