//! What a slip in TOML is called, in words for somebody who has never heard of TOML.

use crate::model::diagnostic::{Diagnostic, Span};

/// The slip at `place` that the reader of TOML calls `message`; `rest` is the text from there on.
pub fn diagnostic(file: &str, place: Span, rest: &str, message: &str) -> Diagnostic {
    let is_nothing = place.start == place.end && message.contains("must be quoted");
    let (words, help) = words(if is_nothing { "missing value" } else { message });
    let diagnostic = Diagnostic::error("broken-toml", file, Some(place), words).label(found(rest, place));
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

fn found(rest: &str, place: Span) -> String {
    let len = place.end.saturating_sub(place.start);
    let written: String = rest.get(..len).unwrap_or_default().chars().take(30).collect();
    match written.trim() {
        "" if rest.trim().is_empty() => "here the file ends".to_owned(),
        "" => "here".to_owned(),
        written => format!("we read `{}` here", written.lines().next().unwrap_or_default()),
    }
}

/// The parser's phrases, each with our sentence and what to do; the first that occurs in the message holds.
const PHRASES: &[(&str, &str, Option<&str>)] = &[
    ("duplicate key", "the same key is written twice", Some("keep one of the two lines")),
    (
        "string values must be quoted",
        "a text stands without quotation marks",
        Some("write it like this: `key = \"text\"`"),
    ),
    ("invalid basic string", "a text has no closing quotation mark", Some("end it with `\"` on the same line")),
    ("invalid literal string", "a text has no closing quotation mark", Some("end it with `'` on the same line")),
    ("invalid multi-line", "a text of several lines has no end", Some("end it with `\"\"\"`")),
    ("missing escaped value", "a backslash stands alone in a text", Some("write it twice: `\\\\`")),
    (
        "unicode value",
        "a backslash in a text does not begin a sign that we know",
        Some("write the sign itself, or `\\\\` for a backslash"),
    ),
    ("key with no value", "a key has no value", Some("write it like this: `key = \"text\"`")),
    ("missing value", "a value is missing after `=`", Some("write it like this: `key = \"text\"`, or delete the line")),
    ("extra `=`", "there is one `=` too many", None),
    ("unclosed array table", "a heading lacks its closing brackets", Some("write it like this: `[[route]]`")),
    ("unclosed table", "a heading lacks its closing bracket", Some("write it like this: `[network]`")),
    ("unclosed array", "a list has no end", Some("end it with `]`")),
    ("unclosed inline table", "a group of keys in braces has no end", Some("end it with `}`")),
    ("extra comma", "there is one comma too many", None),
    (
        "missing comma between key-value",
        "a comma is missing between two keys",
        Some("write it like this: `{ sv = \"…\", en = \"…\" }`"),
    ),
    ("missing comma", "a comma is missing between two values", Some("write it like this: `[\"one\", \"two\"]`")),
    (
        "missing assignment",
        "`=` is missing between a key and its value",
        Some("write it like this: `{ sv = \"…\", en = \"…\" }`"),
    ),
    ("unquoted key", "a key may hold only letters a–z, digits, `_` and `-`", None),
    ("unquoted keys", "a key is missing before `=`", None),
    ("recurs", "values stand within each other too deep", None),
    (
        "leading zero",
        "a number begins with `0`",
        Some("telephone numbers and codes stand in quotation marks: `\"0123\"`"),
    ),
    (
        "carriage return",
        "a line ends in an unusual way",
        Some("save the file with the line endings of Unix or Windows"),
    ),
    ("unexpected key or value", "something stands after the end of the value", Some("begin a new line for each key")),
    (
        "datetime",
        "a date is not written as we can read it",
        Some("write it like this: `2026-11-23`; a telephone number stands in quotation marks"),
    ),
    (
        "date",
        "a date is not written as we can read it",
        Some("write it like this: `2026-11-23`; a telephone number stands in quotation marks"),
    ),
    (
        "number",
        "a number is not written as we can read it",
        Some("telephone numbers and codes stand in quotation marks: `\"0123\"`"),
    ),
    (
        "integer",
        "a number is not written as we can read it",
        Some("telephone numbers and codes stand in quotation marks: `\"0123\"`"),
    ),
    (
        "float",
        "a number is not written as we can read it",
        Some("telephone numbers and codes stand in quotation marks: `\"0123\"`"),
    ),
    ("comment", "a comment holds a hidden control character", Some("delete it and write it anew")),
];

fn words(message: &str) -> (&'static str, Option<&'static str>) {
    PHRASES
        .iter()
        .find(|(phrase, ..)| message.contains(phrase))
        .map_or(("the line cannot be read", Some("write it like this: `key = \"text\"`")), |(_, words, help)| {
            (*words, *help)
        })
}
