//! A file whose shape is known and whose meaning is not.

use crate::model::body::Body;
use crate::model::diagnostic::Span;

/// A value of a TOML file, with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: NodeValue,
}

/// What a TOML value is.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeValue {
    /// A string.
    String(String),
    /// A whole number.
    Integer(i64),
    /// A number with decimals.
    Float(f64),
    /// `true` or `false`.
    Bool(bool),
    /// A date or time as written.
    Date(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in the order of the file.
    Table(Vec<Entry>),
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// Its value.
    pub value: Node,
}

/// A parsed file.
#[derive(Debug, Clone)]
pub enum Document {
    /// A TOML file: its top table.
    Records(Node),
    /// A Markdown file: front matter and text.
    Page {
        /// The front matter's table.
        front: Node,
        /// The text.
        body: Body,
    },
    /// A file taken as it is.
    Plain,
}
