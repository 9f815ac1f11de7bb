//! Rows of values between commas, without quotation marks.

use crate::model::diagnostic::{Diagnostic, Span};

/// One row.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// Its values.
    pub cells: Vec<&'a str>,
    /// Where it stands.
    pub span: Span,
}

/// The rows below the header; tells of a header that differs, of rows with too few or too many values, and of quotation marks.
pub fn rows<'a>(file: &str, text: &'a str, header: &[&str], found: &mut Vec<Diagnostic>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let mut at = 0;
    for (line_idx, line) in text.split_inclusive('\n').enumerate() {
        let written = line.trim_end_matches(['\n', '\r']);
        let span = Span { start: at, end: at + written.len() };
        at += line.len();
        let cells: Vec<&str> = written.split(',').collect();
        if line_idx == 0 {
            if cells != header {
                let message = format!("the first line is not `{}`", header.join(","));
                found.push(Diagnostic::error("bad-header", file, Some(span), message));
                return rows;
            }
        } else if cells.len() != header.len() || written.contains('"') {
            if !written.is_empty() {
                let message = format!("expected {} values between commas, found {}", header.len(), cells.len());
                found.push(
                    Diagnostic::error("bad-row", file, Some(span), message)
                        .help("values stand without quotation marks"),
                );
            }
        } else {
            rows.push(Row { cells, span });
        }
    }
    if text.is_empty() {
        found.push(Diagnostic::error(
            "bad-header",
            file,
            None,
            format!("the first line is not `{}`", header.join(",")),
        ));
    }
    rows
}
