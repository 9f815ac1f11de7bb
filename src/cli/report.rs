//! Diagnostics as text for people and as JSON for programs.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};

use serde::Serialize;

use crate::cli::report::excerpt::{Place, clean, excerpt};
use crate::cli::terminal::{say, wants_colour, warn};
use crate::model::diagnostic::{Diagnostic, Label, Severity, Span};

mod excerpt;

/// Looks up the bytes of a file that a diagnostic names.
pub type Source<'a> = dyn Fn(&str) -> Option<&'a [u8]> + 'a;

/// What is to be told, with the files that it is about.
pub struct Report<'a> {
    diagnostics: &'a [Diagnostic],
    source: &'a Source<'a>,
}

#[derive(Serialize)]
struct JsonReport<'a> {
    diagnostics: Vec<JsonDiagnostic<'a>>,
    counts: JsonCounts,
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: Option<JsonPlace<'a>>,
    labels: Vec<JsonLabel<'a>>,
    help: Option<&'a str>,
    /// The same as people read it.
    text: String,
}

#[derive(Serialize)]
struct JsonLabel<'a> {
    #[serde(flatten)]
    place: JsonPlace<'a>,
    words: &'a str,
}

#[derive(Serialize)]
struct JsonPlace<'a> {
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end: Option<JsonEnd>,
}

#[derive(Serialize)]
struct JsonEnd {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct JsonCounts {
    errors: usize,
    warnings: usize,
    files: usize,
    words: String,
}

impl<'a> Report<'a> {
    /// A report; the diagnostics are told in the order in which they come.
    pub fn new(diagnostics: &'a [Diagnostic], source: &'a Source<'a>) -> Self {
        Self { diagnostics, source }
    }

    /// The number of errors.
    pub fn n_errors(&self) -> usize {
        self.diagnostics.len() - self.n_warnings()
    }

    /// The number of warnings.
    pub fn n_warnings(&self) -> usize {
        self.diagnostics.iter().filter(|d| d.severity == Severity::Warning).count()
    }

    /// How many there are: `2 errors, 1 warning in 2 files`.
    pub fn counts(&self) -> String {
        let n_errors = self.n_errors();
        let mut parts = Vec::new();
        if n_errors > 0 {
            parts.push(counted(n_errors, "error"));
        }
        if self.n_warnings() > 0 {
            parts.push(counted(self.n_warnings(), "warning"));
        }
        match (parts.is_empty(), self.n_files()) {
            (true, _) => "no errors".to_owned(),
            (false, 0) => parts.join(", "),
            (false, n_files) => format!("{} in {}", parts.join(", "), counted(n_files, "file")),
        }
    }

    /// All of it as text, without colour, with the count at the end.
    pub fn text(&self) -> String {
        self.paragraphs(|_| true, Colour::Without)
    }

    /// All of it as one JSON object; lines and columns count from 1, columns in characters.
    pub fn json(&self) -> String {
        let place = |label: &'a Label| {
            let found = self.place(label);
            JsonPlace {
                file: &label.file,
                line: found.as_ref().map(|p| p.line),
                column: found.as_ref().map(|p| p.column),
                end: found.map(|p| JsonEnd { line: p.end_line, column: p.end_column }),
            }
        };
        let diagnostics = self.diagnostics.iter().map(|told| JsonDiagnostic {
            code: told.code,
            severity: severity_word(told.severity),
            message: &told.message,
            place: told.labels.first().map(place),
            labels: told.labels.iter().map(|label| JsonLabel { place: place(label), words: &label.words }).collect(),
            help: told.help.as_deref(),
            text: self.paragraph(told, Colour::Without),
        });
        let counts = JsonCounts {
            errors: self.n_errors(),
            warnings: self.n_warnings(),
            files: self.n_files(),
            words: self.counts(),
        };
        serde_json::to_string_pretty(&JsonReport { diagnostics: diagnostics.collect(), counts }).unwrap_or_default()
    }

    fn n_files(&self) -> usize {
        let files: BTreeSet<&str> =
            self.diagnostics.iter().filter_map(|d| d.labels.first()).map(|l| l.file.as_str()).collect();
        files.len()
    }

    fn place(&self, label: &Label) -> Option<Place> {
        Place::find((self.source)(&label.file)?, label.span?)
    }

    fn paragraphs(&self, wanted: impl Fn(&Diagnostic) -> bool, colour: Colour) -> String {
        let mut text = String::new();
        for told in self.diagnostics.iter().filter(|told| wanted(told)) {
            text.push_str(&self.paragraph(told, colour));
            text.push_str("\n\n");
        }
        text.push_str(&self.counts());
        text
    }

    fn paragraph(&self, told: &Diagnostic, colour: Colour) -> String {
        let word = severity_word(told.severity);
        let head = format!("{word}[{}]", told.code);
        let head = match colour {
            Colour::Without => head,
            Colour::With => format!("\x1b[1;{}m{head}\x1b[0m", if told.severity == Severity::Error { 31 } else { 33 }),
        };
        let mut lines = vec![format!("{head}: {}", clean(&told.message))];
        for label in &told.labels {
            self.label_lines(label, &mut lines);
        }
        if let Some(help) = &told.help {
            let mut help_lines = help.lines();
            lines.push(format!("  help: {}", clean(help_lines.next().unwrap_or_default())));
            lines.extend(help_lines.map(|line| format!("        {}", clean(line))));
        }
        lines.join("\n")
    }

    fn label_lines(&self, label: &Label, lines: &mut Vec<String>) {
        let Some(place) = self.place(label) else {
            lines.push(format!("  {}", clean(&label.file)));
            if !label.words.is_empty() {
                lines.push(format!("    {}", clean(&label.words)));
            }
            return;
        };
        lines.push(format!("  {}, line {}", clean(&label.file), place.line));
        let (text, marks) = excerpt(&place);
        lines.push(format!("    {text}"));
        lines.push(format!("    {marks} {}", clean(&label.words)).trim_end().to_owned());
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Colour {
    With,
    Without,
}

impl Colour {
    fn on(stream: &impl IsTerminal) -> Self {
        if wants_colour(stream) { Self::With } else { Self::Without }
    }
}

/// Prints all of a report to standard output; nothing when there is nothing to tell.
pub fn print_all(report: &Report<'_>) {
    if !report.diagnostics.is_empty() {
        say(report.paragraphs(|_| true, Colour::on(&io::stdout())));
    }
}

/// Prints a report's errors to standard error, and the count of everything.
pub fn print_errors(report: &Report<'_>) {
    let is_error = |told: &Diagnostic| told.severity == Severity::Error;
    warn(report.paragraphs(is_error, Colour::on(&io::stderr())));
}

/// Prints a report as JSON to standard output.
pub fn print_json(report: &Report<'_>) {
    say(report.json());
}

/// The line on which a piece of a file begins, from 1; `None` when it lies outside the file.
pub fn line_of(bytes: &[u8], span: Span) -> Option<usize> {
    Place::find(bytes, span).map(|place| place.line)
}

fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn counted(n: usize, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}
