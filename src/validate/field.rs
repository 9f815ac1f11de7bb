//! One value of a record: what kind it is, and what it was meant to be.

use crate::model::diagnostic::{Diagnostic, Span, Spot};
use crate::model::document::{Node, NodeValue};
use crate::model::nearest::nearest;
use crate::model::text::hidden_signs;
use crate::validate::ids::RecordKind;
use crate::validate::record::{Record, in_backticks};

/// A value with its key and record.
#[derive(Clone, Copy)]
pub struct Field<'r> {
    /// The record that it belongs to.
    pub record: &'r Record<'r>,
    /// Its key.
    pub key: &'r str,
    /// The value.
    pub node: &'r Node,
}

impl<'r> Field<'r> {
    /// A value of a record.
    pub fn new(record: &'r Record<'r>, key: &'r str, node: &'r Node) -> Self {
        Self { record, key, node }
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        self.node.span
    }

    /// Where it stands, with its file.
    pub fn spot(&self) -> Spot {
        Spot { file: self.record.file.into(), span: self.span() }
    }

    /// Tells of an error at this value.
    pub fn error(&self, code: &'static str, message: impl Into<String>, help: Option<String>) {
        let diagnostic = Diagnostic::error(code, self.record.file, Some(self.span()), message);
        self.record.tell(Diagnostic { help, ..diagnostic });
    }

    /// Tells that another kind of value was expected (`a text`, `a list of texts`).
    pub fn wrong_type(&self, expected: &str, help: Option<String>) {
        let found = kind_of(&self.node.value);
        self.error("wrong-type", format!("`{}`: expected {expected}, found {found}", self.key), help);
    }

    /// Its words, when it is a string; no complaint when it is not.
    pub fn as_str(&self) -> Option<&'r str> {
        match &self.node.value {
            NodeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it says that nobody knows.
    pub fn is_unknown(&self) -> bool {
        self.as_str() == Some("unknown")
    }

    /// Words without a language: a name, a street address, a version. Not empty.
    pub fn words(&self) -> Option<String> {
        let Some(text) = self.as_str() else {
            self.wrong_type("words in quotation marks", None);
            return None;
        };
        self.clean(text)
    }

    /// The text on one line; tells when it is empty. Signs that nobody sees were told of when the file was read.
    pub fn clean(&self, text: &str) -> Option<String> {
        if hidden_signs(text).next().is_some() {
            return None;
        }
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            self.error(
                "empty-text",
                format!("`{}` is empty", self.key),
                Some("write the words, or delete the line".to_owned()),
            );
            return None;
        }
        Some(line)
    }

    /// `true` or `false`.
    pub fn yes(&self) -> Option<bool> {
        match &self.node.value {
            NodeValue::Bool(yes) => Some(*yes),
            NodeValue::String(text) if matches!(text.as_str(), "true" | "false") => {
                self.wrong_type(
                    "`true` or `false`",
                    Some(format!("write `{} = {text}`, without quotation marks", self.key)),
                );
                None
            }
            _ => {
                self.wrong_type("`true` or `false`", None);
                None
            }
        }
    }

    /// A whole number from `from` to `to`.
    pub fn number<N: TryFrom<i64>>(&self, from: i64, to: i64) -> Option<N> {
        let NodeValue::Integer(number) = self.node.value else {
            let unquoted = self.as_str().filter(|text| text.parse::<i64>().is_ok());
            let help = unquoted.map(|text| format!("write `{} = {text}`, without quotation marks", self.key));
            self.wrong_type(&format!("a number from {from} to {to}"), help);
            return None;
        };
        if !(from..=to).contains(&number) {
            self.error("number-out-of-range", format!("`{}` is {number}; it can be {from} to {to}", self.key), None);
            return None;
        }
        N::try_from(number).ok()
    }

    /// One of a closed list of keys.
    pub fn choice<T>(&self, keys: &[&str], from_key: impl Fn(&str) -> Option<T>) -> Option<T> {
        let Some(written) = self.as_str() else {
            let help = match self.node.value {
                NodeValue::Bool(true) if keys.contains(&"yes") => Some(format!("write `{} = \"yes\"`", self.key)),
                NodeValue::Bool(false) if keys.contains(&"no") => Some(format!("write `{} = \"no\"`", self.key)),
                _ => None,
            };
            self.wrong_type(&format!("one of {}", in_backticks(keys)), help);
            return None;
        };
        let value = from_key(written);
        if value.is_none() {
            let message = format!("`{}` cannot be `{written}`; it is one of {}", self.key, in_backticks(keys));
            let help = nearest(written, keys.iter().copied()).map(|near| format!("did you mean `{near}`?"));
            self.error("unknown-choice", message, help);
        }
        value
    }

    /// The items of a list; tells when it is none. `of` is the word for what it lists (`texts`).
    pub fn items(&self, of: &str) -> Vec<Field<'r>> {
        match &self.node.value {
            NodeValue::List(items) => items.iter().map(|node| Field { node, ..*self }).collect(),
            other => {
                let help = matches!(other, NodeValue::String(_)).then(|| "put it in brackets: `[\"…\"]`".to_owned());
                self.wrong_type(&format!("a list of {of}"), help);
                Vec::new()
            }
        }
    }

    /// A list of words.
    pub fn list_of_words(&self) -> Vec<String> {
        self.items("texts").iter().filter_map(Field::words).collect()
    }

    /// A list without repetitions; tells of what stands in it twice.
    pub fn distinct<T: PartialEq>(&self, of: &str, read: impl Fn(&Field<'r>) -> Option<T>) -> Vec<T> {
        let mut values = Vec::new();
        let mut places: Vec<Span> = Vec::new();
        for item in self.items(of) {
            let Some(value) = read(&item) else { continue };
            if let Some(at) = values.iter().position(|v| *v == value) {
                let message = format!("`{}` stands twice in `{}`", item.as_str().unwrap_or_default(), self.key);
                self.record.tell(
                    Diagnostic::error("listed-twice", self.record.file, Some(item.span()), message)
                        .also(self.record.file, places[at], "the first one")
                        .help("delete one of them"),
                );
                continue;
            }
            values.push(value);
            places.push(item.span());
        }
        values
    }

    /// The id of a record that exists.
    pub fn reference<T>(&self, kind: RecordKind, new: impl Fn(&str) -> Option<T>) -> Option<T> {
        let Some(written) = self.as_str() else {
            self.wrong_type(&format!("the id of a {}", kind.word()), None);
            return None;
        };
        let known = &self.record.reader.known;
        if known.has(kind, written) {
            return new(written);
        }
        self.record.tell(known.dangling(kind, written, self.record.file, self.span()));
        None
    }
}

/// What a value is, in words: `a text`, `a number`.
pub fn kind_of(value: &NodeValue) -> &'static str {
    match value {
        NodeValue::String(_) => "a text",
        NodeValue::Integer(_) | NodeValue::Float(_) => "a number",
        NodeValue::Bool(true) => "`true`",
        NodeValue::Bool(false) => "`false`",
        NodeValue::Date(_) => "a date",
        NodeValue::List(_) => "a list",
        NodeValue::Table(_) => "a group of keys",
    }
}
