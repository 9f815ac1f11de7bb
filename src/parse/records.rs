//! TOML with the place of every value: the only user of `toml`.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::document::{Entry, Node, NodeValue};
use crate::parse::MAX_DEPTH;
use crate::parse::toml_words;

/// Reads TOML that begins at byte `offset` of `file`; `None` when any of it cannot be read.
pub fn table(text: &str, file: &str, offset: usize) -> (Option<Node>, Vec<Diagnostic>) {
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return (None, syntax_errors(text, file, offset, &errors));
    }
    let mut reading = Reading { file, offset, diagnostics: Vec::new() };
    let place = reading.place(&root.span());
    let value = reading.entries(root.into_inner(), 0);
    let diagnostics = reading.diagnostics;
    (diagnostics.is_empty().then_some(Node { span: place, value }), diagnostics)
}

/// One diagnostic a line: what follows on the same line is an echo of the first slip.
fn syntax_errors(text: &str, file: &str, offset: usize, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    let mut sorted: Vec<_> = errors.iter().map(|e| (e.span().unwrap_or(0..0), e.message())).collect();
    sorted.sort_by_key(|(span, _)| span.start);
    let mut seen_lines = BTreeSet::new();
    let mut diagnostics = Vec::new();
    for (span, message) in sorted {
        let start = floor_char(text, span.start);
        let line = text[..start].matches('\n').count();
        if seen_lines.insert(line) {
            let place = Span { start: offset + start, end: offset + floor_char(text, span.end.max(start)) };
            diagnostics.push(toml_words::diagnostic(file, place, &text[start..], message));
        }
    }
    diagnostics
}

fn floor_char(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}

struct Reading<'a> {
    file: &'a str,
    offset: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn place(&self, span: &std::ops::Range<usize>) -> Span {
        Span { start: self.offset + span.start, end: self.offset + span.end }
    }

    fn entries(&mut self, table: DeTable<'_>, depth: usize) -> NodeValue {
        let mut entries: Vec<Entry> = Vec::with_capacity(table.len());
        for (key, value) in table {
            let key_span = self.place(&key.span());
            let key = key.into_inner().into_owned();
            let value = self.node(value, depth + 1);
            entries.push(Entry { key, key_span, value });
        }
        entries.sort_by_key(|entry| entry.key_span);
        NodeValue::Table(entries)
    }

    fn node(&mut self, value: Spanned<DeValue<'_>>, depth: usize) -> Node {
        let span = self.place(&value.span());
        if depth > MAX_DEPTH {
            let message = format!("values stand within each other more than {MAX_DEPTH} deep");
            self.diagnostics.push(Diagnostic::error("nested-too-deep", self.file, Some(span), message));
            return Node { span, value: NodeValue::List(Vec::new()) };
        }
        let value = match value.into_inner() {
            DeValue::String(text) => NodeValue::String(text.into_owned()),
            DeValue::Boolean(yes) => NodeValue::Bool(yes),
            DeValue::Datetime(date) => NodeValue::Date(date.to_string()),
            DeValue::Array(items) => NodeValue::List(items.into_iter().map(|i| self.node(i, depth + 1)).collect()),
            DeValue::Table(table) => self.entries(table, depth),
            DeValue::Float(number) => NodeValue::Float(number.as_str().parse().unwrap_or(f64::NAN)),
            DeValue::Integer(number) => self.integer(number.as_str(), number.radix(), span),
        };
        Node { span, value }
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
