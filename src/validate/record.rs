//! A group of keys: asks for each, and tells of those that are missing or that nobody knows.

use std::cell::RefCell;

use crate::model::diagnostic::{Diagnostic, Severity};
use crate::model::document::{Entry, Node, NodeValue};
use crate::model::nearest::nearest;
use crate::validate::field::Field;
use crate::validate::reader::Reader;

/// A group of keys that is being read.
pub struct Record<'r> {
    /// What is at hand.
    pub reader: &'r Reader<'r>,
    /// The file that it stands in.
    pub file: &'r str,
    what: &'r str,
    node: &'r Node,
    entries: &'r [Entry],
    asked: RefCell<Vec<&'static str>>,
    missing: RefCell<Vec<(&'static str, Diagnostic)>>,
}

impl<'r> Record<'r> {
    /// Begins to read; tells and gives `None` when `node` is not a group of keys. `what` is the word for such a record.
    pub fn open(reader: &'r Reader<'r>, file: &'r str, what: &'r str, node: &'r Node) -> Option<Self> {
        match &node.value {
            NodeValue::Table(entries) => {
                let (asked, missing) = (RefCell::default(), RefCell::default());
                Some(Self { reader, file, what, node, entries, asked, missing })
            }
            _ => {
                let found = crate::validate::field::kind_of(&node.value);
                let message = format!("expected a group of keys for the {what}, found {found}");
                reader.tell(Diagnostic::error("wrong-type", file, Some(node.span), message));
                None
            }
        }
    }

    /// Ends the reading: tells of every key that nobody asked for, and of those that are missing. A misspelt key is one
    /// mistake, not two.
    pub fn close(self) {
        let asked = self.asked.borrow();
        let mut missing = self.missing.take();
        for entry in self.entries.iter().filter(|entry| !asked.contains(&entry.key.as_str())) {
            let message = format!("{} has a key `{}` that nobody knows", self.subject(), entry.key);
            let unknown = Diagnostic::error("unknown-key", self.file, Some(entry.key_span), message);
            let unwritten = asked.iter().copied().filter(|key| !self.has(key));
            self.reader.tell(match nearest(&entry.key, unwritten) {
                Some(near) => {
                    missing.retain(|(key, _)| *key != near);
                    unknown.help(format!("did you mean `{near}`?"))
                }
                None => unknown.help(format!("known here: {}", in_backticks(&asked))),
            });
        }
        missing.into_iter().for_each(|(_, diagnostic)| self.reader.tell(diagnostic));
    }

    /// What the record is called in messages: by its id where it has one.
    pub fn subject(&self) -> String {
        let id = self.entries.iter().find(|e| e.key == "id").map(|e| &e.value.value);
        match id {
            Some(NodeValue::String(id)) if !id.is_empty() => format!("the {} `{id}`", self.what),
            _ => format!("the {}", self.what),
        }
    }

    /// The value of a key that may be missing.
    pub fn optional(&self, key: &'static str) -> Option<Field<'_>> {
        self.asked.borrow_mut().push(key);
        self.entries.iter().find(|e| e.key == key).map(|entry| Field::new(self, key, &entry.value))
    }

    /// What people search for, by which they shall find the pages that show the record.
    pub fn search_words(&self) -> Vec<String> {
        self.optional("search_words").map(|f| f.list_of_words()).unwrap_or_default()
    }

    /// The value of a key that must be there; `example` is a line to paste when it is not.
    pub fn required(&self, key: &'static str, example: &str) -> Option<Field<'_>> {
        let field = self.optional(key);
        if field.is_none() {
            let message = format!("{} has no `{key}`", self.subject());
            let span = (self.what != "file").then_some(self.node.span);
            let missing =
                Diagnostic::error("missing-key", self.file, span, message).help(format!("add the line `{example}`"));
            self.missing.borrow_mut().push((key, missing));
        }
        field
    }

    /// Whether the key is written.
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|e| e.key == key)
    }

    /// Reads every `[[key]]` below this one; those that cannot be read are left out.
    pub fn each<T>(&self, key: &'static str, read: impl Fn(&Record<'_>) -> Option<T>) -> Vec<T> {
        self.asked.borrow_mut().push(key);
        let Some(entry) = self.entries.iter().find(|e| e.key == key) else { return Vec::new() };
        let items = match &entry.value.value {
            NodeValue::List(items) => items,
            _ => {
                let message = format!("`{key}` is a list of records, each under a heading of its own");
                let wrong = Diagnostic::error("wrong-type", self.file, Some(entry.key_span), message);
                self.tell(wrong.help(format!("write `[[{key}]]` with two brackets")));
                return Vec::new();
            }
        };
        items.iter().filter_map(|item| self.reader.record(self.file, key, item, &read).flatten()).collect()
    }

    /// Notes something to tell.
    pub fn tell(&self, diagnostic: Diagnostic) {
        self.reader.tell(diagnostic);
    }

    /// Tells of an error at the value of a key that has been read.
    pub fn error_at(&self, code: &'static str, key: &'static str, message: impl Into<String>, help: Option<String>) {
        let span = self.entries.iter().find(|e| e.key == key).map_or(self.node.span, |e| e.value.span);
        self.tell(Diagnostic { help, ..Diagnostic::error(code, self.file, Some(span), message) });
    }

    /// A warning about the record as a whole.
    pub fn warning(&self, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..self.error(code, message) }
    }

    /// Tells of a warning at the value of a key that has been read.
    pub fn warning_at(&self, code: &'static str, key: &'static str, message: impl Into<String>, help: &str) {
        let span = self.entries.iter().find(|e| e.key == key).map_or(self.node.span, |e| e.value.span);
        self.tell(Diagnostic::warning(code, self.file, Some(span), message).help(help));
    }

    /// An error about the record as a whole.
    pub fn error(&self, code: &'static str, message: impl Into<String>) -> Diagnostic {
        let span = (self.what != "file").then_some(self.node.span);
        Diagnostic::error(code, self.file, span, message)
    }
}

/// Words for a list of choices.
pub fn in_backticks(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
