//! The line of a file that a diagnostic is about, with marks under the words that are meant.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::model::diagnostic::Span;

/// A paragraph of Markdown is one line; of a long one only the surroundings of the words are shown.
const MOST_COLUMNS: usize = 100;
const BEFORE: usize = 30;

/// A span as people count: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The line of its first character.
    pub line: usize,
    /// The column of its first character.
    pub column: usize,
    /// The line of its end.
    pub end_line: usize,
    /// The column after its last character.
    pub end_column: usize,
    /// The first line, whole.
    text: String,
    /// Characters of the first line that are meant, counted from `column`.
    n_marked: usize,
}

impl Place {
    /// Finds a span of bytes; `None` when the file is shorter than the span says.
    pub fn find(bytes: &[u8], span: Span) -> Option<Self> {
        let (start, end) = (span.start, span.end.max(span.start));
        if end > bytes.len() {
            return None;
        }
        let (line, column) = position(bytes, start);
        let (end_line, end_column) = position(bytes, end);
        let line_start = bytes[..start].iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        let line_end = bytes[start..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |i| start + i);
        let text = String::from_utf8_lossy(&bytes[line_start..line_end]).trim_end().to_owned();
        let n_marked = String::from_utf8_lossy(&bytes[start..end.min(line_end)]).trim_end().chars().count();
        Some(Self { line, column, end_line, end_column, text, n_marked })
    }
}

fn position(bytes: &[u8], at: usize) -> (usize, usize) {
    let before = &bytes[..at];
    let line_start = before.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
    let line = before.iter().filter(|b| **b == b'\n').count() + 1;
    (line, String::from_utf8_lossy(&before[line_start..]).chars().count() + 1)
}

/// The line as it is shown, and the marks below it.
pub fn excerpt(place: &Place) -> (String, String) {
    let letters: Vec<char> = clean(&place.text).chars().collect();
    let from = (place.column - 1).min(letters.len());
    let to = (from + place.n_marked).min(letters.len());
    let indent = letters.iter().take_while(|c| **c == ' ').count().min(from);
    let is_long = letters.len() - indent > MOST_COLUMNS;
    let first = if is_long && from > indent + BEFORE { from - BEFORE } else { indent };
    let last = letters.len().min(first + MOST_COLUMNS);
    let head = if first > indent { "…" } else { "" };
    let tail = if last < letters.len() { "…" } else { "" };
    let shown: String = letters[first..last].iter().collect();
    let before: String = letters[first..from.clamp(first, last)].iter().collect();
    let marked: String = letters[from.clamp(first, last)..to.clamp(first, last)].iter().collect();
    let marks = format!("{}{}", " ".repeat(head.width() + before.width()), "^".repeat(marked.width().max(1)));
    (format!("{head}{shown}{tail}"), marks)
}

/// The text with white space as spaces, and without characters that would steer a terminal or turn the line around.
pub fn clean(text: &str) -> String {
    let steers = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let one = |c: char| match c {
        '\t' => ' ',
        c if steers(c) => '\u{fffd}',
        c if c != ' ' && c.is_whitespace() && c.width() != Some(1) => ' ',
        c => c,
    };
    text.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use crate::cli::report::excerpt::{Place, clean, excerpt};
    use crate::model::diagnostic::Span;

    /// Marks the text between `[` and `]`.
    fn check(marked: &str, expected: &str) {
        let start = marked.find('[').unwrap_or_default();
        let end = marked.find(']').unwrap_or_default() - 1;
        let text = marked.replace(['[', ']'], "");
        let place = Place::find(text.as_bytes(), Span { start, end });
        let (line, marks) = place.as_ref().map(excerpt).unwrap_or_default();
        assert_eq!(format!("{line}\n{marks}"), expected);
    }

    #[test]
    fn marks_stand_under_the_words() {
        check("a = 1\nb = [\"två\"]\n", "b = \"två\"\n    ^^^^^");
        check("\t\tnyckel = [1]", "nyckel = 1\n         ^");
        check("titel = \"泰国 [按摩]\"", "titel = \"泰国 按摩\"\n              ^^^^");
        check("tom = [] # här", "tom =  # här\n      ^");
        check("flera [rader\noch till]", "flera rader\n      ^^^^^");
    }

    #[test]
    fn of_a_long_line_the_surroundings_are_shown() {
        let long = "x".repeat(200);
        let (before, after) = ("x".repeat(30), "x".repeat(67));
        check(&format!("{long}[här]{long}"), &format!("…{before}här{after}…\n{}^^^", " ".repeat(31)));
    }

    #[test]
    fn a_place_counts_characters_from_one() {
        let place = Place::find("å\näö = 1".as_bytes(), Span { start: 8, end: 9 });
        assert_eq!(place.map(|p| (p.line, p.column, p.end_line, p.end_column)), Some((2, 4, 2, 5)));
    }

    #[test]
    fn nothing_in_a_file_steers_the_terminal() {
        assert_eq!(clean("a\x1b[31mb\u{202e}c"), "a\u{fffd}[31mb\u{fffd}c");
    }
}
