//! What in a text was probably meant otherwise: HTML, and links that did not become one.

use std::ops::Range;

use crate::model::diagnostic::{Diagnostic, Span};

/// Whether a block of HTML is a remark of the author's: it stands in no page.
pub fn is_comment(html: &str) -> bool {
    html.trim()
        .strip_prefix("<!--")
        .and_then(|rest| rest.strip_suffix("-->"))
        .is_some_and(|words| !words.contains("-->"))
}

/// What to say of a piece of HTML, and what to write instead.
pub fn raw_html(written: &str) -> (String, &'static str) {
    let written = written.trim();
    let name: String = written.trim_start_matches(['<', '/']).chars().take_while(char::is_ascii_alphanumeric).collect();
    let help = match name.to_ascii_lowercase().as_str() {
        "br" => "end the line with `\\`",
        "b" | "strong" => "write `**words**`",
        "i" | "em" => "write `*words*`",
        "a" => "write `[words](https://…)`",
        "" => "take it away; comments belong outside the page",
        _ => "write it in Markdown, or `\\<` for the sign itself",
    };
    let first: String = written.lines().next().unwrap_or_default().chars().take(60).collect();
    (format!("`{first}` is HTML; texts are written in Markdown only"), help)
}

/// `[words](route: ID)` and its like stay as they are written, brackets and all, without a word from Markdown. `claimed`
/// are the links and literal texts of the page; a backslash says that no link is meant.
pub fn broken_links(text: &str, range: &Range<usize>, claimed: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut claimed: Vec<&Range<usize>> = claimed.iter().collect();
    claimed.sort_by_key(|range| range.start);
    let mut claimed = claimed.into_iter().peekable();
    let mut claimed_to = 0;
    let mut looked_to = range.start;
    let mut opening = None;
    let mut broken = Vec::new();
    for (at, _) in text[range.clone()].match_indices("](") {
        let at = range.start + at;
        while let Some(next) = claimed.next_if(|next| next.start <= at) {
            claimed_to = next.end.max(claimed_to);
        }
        opening = text[looked_to..at].rfind('[').map(|i| looked_to + i).or(opening);
        looked_to = at;
        let is_escaped = [Some(at), opening].into_iter().flatten().any(|at| text[..at].ends_with('\\'));
        if at >= claimed_to && !is_escaped {
            broken.push(at..text[at..range.end].find('\n').map_or(range.end, |i| at + i));
        }
    }
    broken
}

/// What to say of a value that is more than the one paragraph that there is room for.
pub fn not_one_paragraph(are_paragraphs: bool, file: &str, place: Span) -> Diagnostic {
    let what = if are_paragraphs { "several paragraphs" } else { "more than one paragraph of text" };
    let message = format!("here is room for one paragraph, and this is {what}");
    Diagnostic::error("not-one-paragraph", file, Some(place), message).help(
        "headings, lists and tables belong in a page; a text that begins with `1.`, `-` or `#` is written `1\\.`, `\\-`, `\\#`",
    )
}
