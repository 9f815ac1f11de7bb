//! The one builder of sites for tests: files in memory, parsed and checked, reported as text.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]
#![allow(dead_code, reason = "each test file uses another part of the builder")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use stad::model::date::Date;
use stad::model::diagnostic::{Diagnostic, Severity, Span};
use stad::model::ids::CityId;
use stad::model::site::Site;
use stad::model::sources::Sources;
use stad::parse;
use stad::pipeline::Inputs;
use stad::validate::languages::Languages;
use stad::validate::site::Cities;
use stad::validate::{self, Content, Shared};

/// A site in the making: a base with other files laid over it.
#[derive(Debug, Clone)]
pub struct SiteTest {
    files: BTreeMap<String, Vec<u8>>,
    today: Date,
}

/// What came of it.
pub struct Outcome {
    /// The site, when it has settings.
    pub site: Option<Site>,
    /// All that is to be told, in the order of a report.
    pub diagnostics: Vec<Diagnostic>,
    files: BTreeMap<String, Vec<u8>>,
}

impl SiteTest {
    /// The smallest valid site, `tests/sites/minimal/`, on the day 2026-11-23.
    pub fn minimal() -> Self {
        Self::folder(&manifest().join("tests/sites/minimal"))
    }

    /// Nothing at all.
    pub fn empty() -> Self {
        Self { files: BTreeMap::new(), today: Date::parse("2026-11-23").expect("a day") }
    }

    /// The files of a folder.
    pub fn folder(path: &Path) -> Self {
        Self::empty().overlay(path)
    }

    /// Lays the files of a folder over those there are; an empty `NAME.removed` removes the file `NAME`. The golden
    /// `report.txt` is not part of a site.
    #[must_use]
    pub fn overlay(mut self, folder: &Path) -> Self {
        for path in files_below(folder) {
            let name = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
            if name == "report.txt" {
                continue;
            }
            match name.strip_suffix(".removed") {
                Some(name) => drop(self.files.remove(name)),
                None => drop(self.files.insert(name, fs::read(&path).expect("a readable fixture"))),
            }
        }
        self
    }

    /// Writes a file.
    #[must_use]
    pub fn file(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), bytes.into());
        self
    }

    /// Replaces a piece of a file, which must be there.
    #[must_use]
    pub fn edit(mut self, path: &str, from: &str, to: &str) -> Self {
        let text = String::from_utf8(self.files[path].clone()).expect("a text");
        assert!(text.contains(from), "{path} does not hold {from}");
        self.files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
        self
    }

    /// Cuts `n_cut` letters out of a file, if there is one, and puts a piece in their place.
    #[must_use]
    pub fn splice(mut self, path: &str, at: usize, n_cut: usize, piece: &str) -> Self {
        let text = String::from_utf8_lossy(self.files.get(path).map(Vec::as_slice).unwrap_or_default()).into_owned();
        let letters: Vec<char> = text.chars().collect();
        let at = at % (letters.len() + 1);
        let rest = (at + n_cut).min(letters.len());
        let spliced: String =
            letters[..at].iter().copied().chain(piece.chars()).chain(letters[rest..].iter().copied()).collect();
        self.files.insert(path.to_owned(), spliced.into_bytes());
        self
    }

    /// Another day of the build.
    #[must_use]
    pub fn today(mut self, day: &str) -> Self {
        self.today = Date::parse(day).expect("a day");
        self
    }

    /// The files by path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// The files as the content of a site with the theme of this package, whose scripts are empty: reading them takes
    /// most of the time of opening a site, and no page depends on what they say.
    pub fn inputs(self) -> Inputs {
        let mut theme = theme();
        let scripts: Vec<String> = theme.below("scripts/").map(|(path, _)| path.to_owned()).collect();
        scripts.into_iter().for_each(|path| theme.insert(path, b"export {};".as_slice()));
        self.inputs_with(theme)
    }

    /// The files as the content of a site with a theme.
    pub fn inputs_with(self, theme: Sources) -> Inputs {
        let mut content = Sources::default();
        self.files.into_iter().for_each(|(path, bytes)| content.insert(path, bytes));
        Inputs { content, theme, fixed: Sources::default(), today: self.today }
    }

    /// Parses and checks.
    pub fn check(self) -> Outcome {
        let mut sources = Sources::default();
        let mut documents = BTreeMap::new();
        let mut found = Vec::new();
        for (path, bytes) in &self.files {
            let (document, diagnostics) = parse::document(path, bytes);
            found.extend(diagnostics);
            documents.extend(document.map(|document| (path.clone(), document)));
            sources.insert(path.clone(), bytes.clone());
        }
        let content = Content { documents: &documents, sources: &sources, read_inline: parse::inline };
        let languages = Languages::read(&content);
        let mut keep = |diagnostics: Vec<Diagnostic>| found.extend(diagnostics);
        let (config, told) = validate::config(&content, &languages, self.today);
        keep(told);
        let (ids, told) = validate::national_ids(&content);
        keep(told);
        let (national, told) = validate::national(&content, &languages, &ids, self.today);
        keep(told);
        let mut cities = Cities::new();
        for name in validate::city_names(&sources) {
            let shared = Shared { languages: &languages, national: &national, national_ids: &ids, today: self.today };
            let (city, told) = validate::city(&content, name, shared);
            keep(told);
            cities.extend(CityId::new(name).map(|id| (id, city.map(Arc::new))));
        }
        let (site, told) = validate::site(config.map(Arc::new), Arc::new(national), &cities, self.today);
        keep(told);
        found.sort_by(Diagnostic::report_order);
        Outcome { site, diagnostics: found, files: self.files }
    }
}

impl Outcome {
    /// The codes, in the order of the report.
    pub fn codes(&self) -> Vec<&'static str> {
        self.diagnostics.iter().map(|d| d.code).collect()
    }

    /// The report as text, and its count.
    pub fn report(&self) -> String {
        let mut out = String::new();
        for diagnostic in &self.diagnostics {
            let severity = match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            out += &format!("{severity}[{}]: {}\n", diagnostic.code, diagnostic.message);
            for label in &diagnostic.labels {
                out += &self.place(&label.file, label.span, &label.words);
            }
            if let Some(help) = &diagnostic.help {
                out += &format!("  help: {}\n", help.replace('\n', "\n        "));
            }
            out.push('\n');
        }
        out + &format!("{} told\n", self.diagnostics.len())
    }

    fn place(&self, file: &str, span: Option<Span>, words: &str) -> String {
        let bytes = self.files.get(file).map(Vec::as_slice).unwrap_or_default();
        let text = String::from_utf8_lossy(bytes);
        let Some(span) = span else { return format!("  {file}\n") };
        assert!(span.start <= span.end && span.end <= bytes.len(), "the span {span:?} lies outside {file}");
        let line = bytes[..span.start].iter().filter(|b| **b == b'\n').count();
        let written = text.lines().nth(line).unwrap_or_default();
        let line_start = bytes[..span.start].iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        let before = String::from_utf8_lossy(&bytes[line_start..span.start]).chars().count();
        let marked = String::from_utf8_lossy(&bytes[span.start..span.end]);
        let n_marks = marked.lines().next().unwrap_or_default().chars().count().max(1);
        let marks = format!("{}{} {words}", " ".repeat(before), "^".repeat(n_marks));
        format!("  {file}, line {}\n    {written}\n    {}\n", line + 1, marks.trim_end())
    }
}

/// The files of the theme.
pub fn theme() -> Sources {
    let root = manifest().join("themes/stad");
    let mut theme = Sources::default();
    for path in files_below(&root) {
        let name = path.strip_prefix(&root).expect("below").to_string_lossy().replace('\\', "/");
        theme.insert(name, fs::read(&path).expect("a readable file"));
    }
    theme
}

/// The package's folder, also for the package in `fuzz/` that uses this file.
pub fn manifest() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    if here.join("tests/sites").is_dir() { here } else { here.join("..") }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}
