//! What we tell an author: what is wrong, where, and how to mend it.

use std::cmp::Ordering;
use std::sync::Arc;

/// A span of bytes in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A place in a file of the content folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The file, below the content folder, with `/`.
    pub file: Arc<str>,
    /// The text that is meant.
    pub span: Span,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Somebody could be sent to the wrong door: nothing is written.
    Error,
    /// The site is worse but true.
    Warning,
}

/// A place in a file, with what we read there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// The file, below the site's folder, with `/`.
    pub file: String,
    /// The text that is meant; `None` for the file as a whole.
    pub span: Option<Span>,
    /// What we read there.
    pub words: String,
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its stable kebab-case name.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// Where; the first is where to mend it.
    pub labels: Vec<Label>,
    /// What to do, ready to paste.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, file: &str, span: Option<Span>, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            labels: vec![Label { file: file.to_owned(), span, words: String::new() }],
            help: None,
        }
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, file: &str, span: Option<Span>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, file, span, message) }
    }

    /// Says what was read at the first place.
    #[must_use]
    pub fn label(mut self, words: impl Into<String>) -> Self {
        if let Some(first) = self.labels.first_mut() {
            first.words = words.into();
        }
        self
    }

    /// Shows the other party.
    #[must_use]
    pub fn also(mut self, file: &str, span: Span, words: impl Into<String>) -> Self {
        self.labels.push(Label { file: file.to_owned(), span: Some(span), words: words.into() });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The order of a report: by file, place, code and words.
    pub fn report_order(&self, other: &Self) -> Ordering {
        (&self.labels, self.code, &self.message).cmp(&(&other.labels, other.code, &other.message))
    }
}

/// Whether any of them stops a build.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}
