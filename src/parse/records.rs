//! TOML with the place of every value: the only user of `toml`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::document::{Entry, Node, NodeValue};
use crate::model::limits::{MOST_DEPTH, MOST_RECORDS};
use crate::model::text;
use crate::parse::toml_words;

/// Reads TOML that begins at byte `offset` of `file`; `None` when any of it cannot be read.
pub fn table(text: &str, file: &str, offset: usize) -> (Option<Node>, Vec<Diagnostic>) {
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return (None, syntax_errors(text, file, offset, &errors));
    }
    let mut reading = Reading { file, offset, diagnostics: Vec::new(), hidden: Vec::new() };
    let place = reading.place(&root.span());
    let value = reading.entries(root.into_inner(), place, 0);
    let is_whole = reading.diagnostics.is_empty();
    let mut diagnostics = reading.diagnostics;
    diagnostics.extend(reading.hidden);
    (is_whole.then_some(Node { span: place, value }), diagnostics)
}

/// One diagnostic a line: what follows on the same line is an echo of the first slip.
fn syntax_errors(text: &str, file: &str, offset: usize, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    let mut sorted: Vec<_> = errors.iter().map(|e| (e.span().unwrap_or(0..0), e.message())).collect();
    sorted.sort_by_key(|(span, _)| span.start);
    let mut counted_to = 0;
    let mut is_new_line = true;
    let mut diagnostics = Vec::new();
    for (span, message) in sorted {
        let start = text.floor_char_boundary(span.start);
        is_new_line |= text[counted_to..start].contains('\n');
        counted_to = start;
        if std::mem::take(&mut is_new_line) {
            let place = Span { start: offset + start, end: offset + text.floor_char_boundary(span.end.max(start)) };
            diagnostics.push(toml_words::diagnostic(file, place, &text[start..], message));
        }
    }
    diagnostics
}

struct Reading<'a> {
    file: &'a str,
    offset: usize,
    diagnostics: Vec<Diagnostic>,
    /// Signs that nobody sees: they are told, and the file can still be read.
    hidden: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn place(&self, span: &std::ops::Range<usize>) -> Span {
        Span { start: self.offset + span.start, end: self.offset + span.end }
    }

    /// Whether a list or a group is longer than anybody writes; tells it.
    fn is_too_long(&mut self, len: usize, span: Span) -> bool {
        if len > MOST_RECORDS {
            let message =
                format!("{len} records, values or keys follow each other here; one file may have {MOST_RECORDS}");
            self.diagnostics.push(
                Diagnostic::error("too-many-records", self.file, Some(span), message)
                    .help("is this the right file? if they are all meant, tell who takes care of the program"),
            );
        }
        len > MOST_RECORDS
    }

    fn entries(&mut self, table: DeTable<'_>, span: Span, depth: usize) -> NodeValue {
        if self.is_too_long(table.len(), span) {
            return NodeValue::Table(Vec::new());
        }
        let mut entries: Vec<Entry> = Vec::with_capacity(table.len());
        for (key, value) in table {
            let key_span = self.place(&key.span());
            let key = key.into_inner().into_owned();
            self.look_for_hidden(&key, "key", key_span);
            let value = self.node(value, depth + 1);
            entries.push(Entry { key, key_span, value });
        }
        entries.sort_by_key(|entry| entry.key_span);
        NodeValue::Table(entries)
    }

    fn node(&mut self, value: Spanned<DeValue<'_>>, depth: usize) -> Node {
        let span = self.place(&value.span());
        if depth > MOST_DEPTH {
            let message = format!("values stand within each other more than {MOST_DEPTH} deep");
            self.diagnostics.push(Diagnostic::error("nested-too-deep", self.file, Some(span), message));
            return Node { span, value: NodeValue::List(Vec::new()) };
        }
        let value = match value.into_inner() {
            DeValue::String(text) => {
                self.look_for_hidden(&text, "text", span);
                NodeValue::String(text.into_owned())
            }
            DeValue::Boolean(yes) => NodeValue::Bool(yes),
            DeValue::Datetime(date) => NodeValue::Date(date.to_string()),
            DeValue::Array(items) if self.is_too_long(items.len(), span) => NodeValue::List(Vec::new()),
            DeValue::Array(items) => NodeValue::List(items.into_iter().map(|i| self.node(i, depth + 1)).collect()),
            DeValue::Table(table) => self.entries(table, span, depth),
            DeValue::Float(number) => NodeValue::Float(number.as_str().parse().unwrap_or(f64::NAN)),
            DeValue::Integer(number) => self.integer(number.as_str(), number.radix(), span),
        };
        Node { span, value }
    }

    /// Keys too: an original is the key of its translation.
    fn look_for_hidden(&mut self, words: &str, what: &str, span: Span) {
        if let Some((_, sign)) = text::hidden_signs(words).next() {
            let message = format!("this {what} holds the invisible sign U+{:04X}", u32::from(sign));
            let told = Diagnostic::error("hidden-sign", self.file, Some(span), message);
            self.hidden.push(told.help("delete the text and write it anew"));
        }
    }

    fn integer(&mut self, digits: &str, radix: u32, span: Span) -> NodeValue {
        match i64::from_str_radix(digits, radix) {
            Ok(number) => NodeValue::Integer(number),
            Err(_) => {
                let message = format!("the number `{digits}` is too large to be read");
                self.diagnostics.push(Diagnostic::error("number-too-large", self.file, Some(span), message));
                NodeValue::Integer(0)
            }
        }
    }
}
