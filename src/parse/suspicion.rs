//! What in a text was probably meant otherwise: HTML, and links that did not become one.

use std::ops::Range;

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
    let is_escaped = |at: usize| {
        let opening = text[..at].rfind('[').unwrap_or(at);
        text[..at].ends_with('\\') || text[..opening].ends_with('\\')
    };
    let is_broken = |at: &usize| !claimed.iter().any(|c| c.contains(at)) && !is_escaped(*at);
    let to_end_of_line = |at: usize| at..text[at..range.end].find('\n').map_or(range.end, |i| at + i);
    text[range.clone()]
        .match_indices("](")
        .map(|(at, _)| range.start + at)
        .filter(is_broken)
        .map(to_end_of_line)
        .collect()
}
