//! A Markdown file: front matter between two lines of `+++`, then text.

use crate::model::body::Block;
use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::document::Document;
use crate::model::limits::MOST_HEADINGS;
use crate::model::text;
use crate::parse::markdown;
use crate::parse::records;

const FENCE: &str = "+++";
const EXAMPLE: &str = "begin the file with\n+++\ntitle = \"…\"\ndescription = \"…\"\n+++";

/// Reads a page; `None` when its front matter cannot be read. Its text is read in any case, for its diagnostics.
pub fn page(text: &str, file: &str) -> (Option<Document>, Vec<Diagnostic>) {
    let (front, body_at) = match split(text, file) {
        Ok(parts) => parts,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    let (front, mut diagnostics) = records::table(&text[front.start..front.end], file, front.start);
    diagnostics.extend(hidden_signs(&text[body_at..], file, body_at));
    let (body, of_body) = markdown::body(&text[body_at..], file, body_at);
    diagnostics.extend(of_body);
    let n_headings = n_headings(&body.0);
    if n_headings > MOST_HEADINGS {
        let message = format!("the page has {n_headings} headings; one may have {MOST_HEADINGS}");
        diagnostics.push(Diagnostic::error("too-many-headings", file, None, message).help("make several pages of it"));
        return (None, diagnostics);
    }
    (front.map(|front| Document::Page { front, body }), diagnostics)
}

fn n_headings(blocks: &[Block]) -> usize {
    let of_block = |block: &Block| match block {
        Block::Heading { .. } => 1,
        Block::Quote(blocks) => n_headings(blocks),
        Block::List { items, .. } => items.iter().map(|item| n_headings(item)).sum(),
        _ => 0,
    };
    blocks.iter().map(of_block).sum()
}

/// In the text only: the front matter's keys and values are looked at one by one.
fn hidden_signs(words: &str, file: &str, offset: usize) -> Vec<Diagnostic> {
    let tell = |(start, sign): (usize, char)| {
        let span = Some(Span { start: offset + start, end: offset + start + sign.len_utf8() });
        let message = format!("the page holds the invisible sign U+{:04X}", u32::from(sign));
        Diagnostic::error("hidden-sign", file, span, message).help("delete the words around it and write them anew")
    };
    text::hidden_signs(words).map(tell).collect()
}

/// Where the front matter stands, and where the text begins.
fn split(text: &str, file: &str) -> Result<(Span, usize), Diagnostic> {
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    if first.trim_end() != FENCE {
        let span = Span { start: 0, end: first.trim_end().len() };
        let message = "the page does not begin with a line `+++` and its title";
        return Err(Diagnostic::error("missing-front-matter", file, Some(span), message).help(EXAMPLE));
    }
    let mut at = first.len();
    for line in text[at..].split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Ok((Span { start: first.len(), end: at }, at + line.len()));
        }
        at += line.len();
    }
    let message = "the keys at the top of the page have no end";
    let span = Span { start: 0, end: FENCE.len() };
    Err(Diagnostic::error("unclosed-front-matter", file, Some(span), message)
        .label("they begin here")
        .help("write a line `+++` between the keys and the text"))
}
