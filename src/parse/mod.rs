//! From the bytes of one file to its shape; meaning comes with `validate`.

pub mod links;
pub mod markdown;
pub mod page;
pub mod placement;
pub mod records;
pub mod slug;
pub mod suspicion;
pub mod toml_words;

use crate::model::body::Inline;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::document::Document;
use crate::model::limits::{MOST_KEPT, MOST_LINE_BYTES, MOST_TEXT_BYTES};

/// Reads one file of the content folder; `path` is below that folder, with `/`.
///
/// `.toml` becomes `Records`, `.md` a `Page`, all else (and everything in a city's `files/`) `Plain`. `None` when its
/// shape cannot be read; then the diagnostics say why.
pub fn document(path: &str, bytes: &[u8]) -> (Option<Document>, Vec<Diagnostic>) {
    let is_records = path.ends_with(".toml");
    if is_in_files(path) || !(is_records || path.ends_with(".md")) {
        return (Some(Document::Plain), Vec::new());
    }
    let (document, mut diagnostics) = match text(path, bytes) {
        Err(diagnostic) => (None, vec![diagnostic]),
        Ok(text) if is_records => {
            let (table, diagnostics) = records::table(text, path, 0);
            (table.map(Document::Records), diagnostics)
        }
        Ok(text) => page::page(text, path),
    };
    if diagnostics.len() > MOST_KEPT {
        // Errors come first: they must stop a build.
        diagnostics.sort_by_key(|diagnostic| diagnostic.severity);
        diagnostics.truncate(MOST_KEPT);
    }
    (document, diagnostics)
}

/// Reads inline Markdown that stands as a value in TOML, at `place` of `file`, quotation marks included.
pub fn inline(text: &str, file: &str, place: Span) -> (Vec<Inline>, Vec<Diagnostic>) {
    markdown::inline(text, file, place)
}

fn is_in_files(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.next() == Some("cities") && parts.nth(1) == Some("files") && parts.next().is_some()
}

/// The bytes as text, or why they are none.
fn text<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str, Diagnostic> {
    if bytes.len() > MOST_TEXT_BYTES {
        let message = format!("the file is {} kB; a file of facts or text may have 1024 kB", bytes.len() / 1024);
        return Err(Diagnostic::error("file-too-large", path, None, message).help("split it, or put it in `files/`"));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        let span = Some(Span { start: 0, end: 3 });
        return Err(Diagnostic::error("byte-order-mark", path, span, "the file begins with a hidden byte order mark")
            .help("save the file as `UTF-8` without `BOM`"));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let start = error.valid_up_to();
        let message = format!("the file is not written in UTF-8: byte {} is `0x{:02x}`", start + 1, bytes[start]);
        Diagnostic::error("not-utf8", path, Some(Span { start, end: start + 1 }), message)
            .label("here the letters cannot be read")
            .help("save the file as `UTF-8`")
    })?;
    match text.find('\0') {
        None => short_lines(path, text),
        Some(start) => {
            let message = "the file holds a zero byte, which no text has";
            Err(Diagnostic::error("zero-byte", path, Some(Span { start, end: start + 1 }), message)
                .help("delete it, or write the file anew"))
        }
    }
}

fn short_lines<'a>(path: &str, text: &'a str) -> Result<&'a str, Diagnostic> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.len() > MOST_LINE_BYTES {
            let end = start + line.floor_char_boundary(MOST_LINE_BYTES);
            let message =
                format!("a line is {} kB long; one may have {} kB", line.len() / 1000, MOST_LINE_BYTES / 1000);
            return Err(Diagnostic::error("line-too-long", path, Some(Span { start, end }), message)
                .help("begin new lines in it; an empty line between two makes them paragraphs"));
        }
        start += line.len();
    }
    Ok(text)
}
