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

/// A file of facts or text may not be larger than this: one slip must not stop a build.
const MAX_BYTES: usize = 1024 * 1024;

/// Lists, quotations and values within each other deeper than this are a slip, and would exhaust the stack.
pub const MAX_DEPTH: usize = 20;

/// Reads one file of the content folder; `path` is below that folder, with `/`.
///
/// `.toml` becomes `Records`, `.md` a `Page`, all else (and everything in a city's `files/`) `Plain`. `None` when its
/// shape cannot be read; then the diagnostics say why.
pub fn document(path: &str, bytes: &[u8]) -> (Option<Document>, Vec<Diagnostic>) {
    let is_records = path.ends_with(".toml");
    if is_in_files(path) || !(is_records || path.ends_with(".md")) {
        return (Some(Document::Plain), Vec::new());
    }
    match text(path, bytes) {
        Err(diagnostic) => (None, vec![diagnostic]),
        Ok(text) if is_records => {
            let (table, diagnostics) = records::table(text, path, 0);
            (table.map(Document::Records), diagnostics)
        }
        Ok(text) => page::page(text, path),
    }
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
    if bytes.len() > MAX_BYTES {
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
        None => Ok(text),
        Some(start) => {
            let message = "the file holds a zero byte, which no text has";
            Err(Diagnostic::error("zero-byte", path, Some(Span { start, end: start + 1 }), message)
                .help("delete it, or write the file anew"))
        }
    }
}
