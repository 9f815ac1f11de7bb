//! What must hold whatever bytes come, one function a target: the fuzzer in `fuzz/` and `tests/corpus.rs` call the same.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]

use std::sync::{LazyLock, Mutex};

use stad::model::diagnostic::Diagnostic;
use stad::model::hours::Period;
use stad::model::phone::PhoneNumber;
use stad::model::picture::without_metadata;
use stad::pipeline::{Room, Workshop};
use stad::server::path::published;
use stad::validate::{hours_notation, images, phone};

use crate::support::SiteTest;

/// A target, by the name of its folder in `fuzz/corpus/`.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("addresses", addresses),
    ("hours", hours),
    ("markdown", markdown),
    ("phone", phone_number),
    ("picture", picture),
    ("records", records),
    ("request", request),
];

const CITY: &str = "cities/exempelby/";

/// The smallest site, open as in `stad serve`: a saved file costs one city.
static WORKSHOP: LazyLock<Mutex<Workshop>> = LazyLock::new(|| Mutex::new(Workshop::open(SiteTest::minimal().inputs())));

/// A city's routes: parsed, checked, and shown when they hold.
pub fn records(bytes: &[u8]) {
    with_saved(vec![("routes.toml".to_owned(), bytes.to_vec())], |workshop| {
        make(workshop, "exempelby/");
    });
}

/// A page's text: parsed, checked, and shown when it holds.
pub fn markdown(bytes: &[u8]) {
    let front = b"+++\ntitle = \"Prov\"\ndescription = \"Prov\"\nslug = \"prov\"\n+++\n";
    with_saved(vec![("pages/prov.sv.md".to_owned(), [front, bytes].concat())], |workshop| {
        make(workshop, "exempelby/prov/");
    });
}

/// Pages, each line with the name of its file, a space, and its slug: what is planned can be served, once.
pub fn addresses(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let page = |line: &str| {
        let (name, slug) = line.split_once(' ').unwrap_or((line, line));
        let front = format!("+++\ntitle = \"Prov\"\ndescription = \"Prov\"\nslug = {slug:?}\n+++\nProv.\n");
        let is_name = !name.is_empty() && !name.contains('/');
        is_name.then(|| (format!("pages/{name}.md"), front.into_bytes()))
    };
    with_saved(text.lines().take(20).filter_map(page).collect(), |workshop| {
        if workshop.diagnostics().iter().any(|told| told.severity == stad::model::diagnostic::Severity::Error) {
            return;
        }
        let edition = workshop.edition().expect("a site without errors has an edition");
        let paths: Vec<&str> = edition.addresses().iter().map(|planned| planned.path.as_str()).collect();
        assert!(paths.is_sorted_by(|one, next| one < next), "a path is planned twice: {paths:?}");
        for path in paths {
            let asked = if path == "index.html" { String::new() } else { path.replace('%', "%25") };
            assert_eq!(published(&format!("/{asked}")).as_deref(), Some(path), "nobody can ask for it");
        }
    });
}

/// Opening hours: what was read lies within the week and does not overlap; a slip lies in the text.
pub fn hours(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let in_order = |periods: &[Period]| {
        assert!(periods.iter().all(|period| period.from < period.to), "{text:?}: {periods:?}");
        assert!(periods.windows(2).all(|pair| pair[0].to <= pair[1].from), "{text:?}: {periods:?}");
    };
    match hours_notation::week(text) {
        Ok(week) => week.0.iter().for_each(|day| in_order(day)),
        Err(fault) => assert!(text.get(fault.range.clone()).is_some(), "{fault:?} lies outside of {text:?}"),
    }
    match hours_notation::day(text) {
        Ok(periods) => in_order(&periods),
        Err(fault) => assert!(text.get(fault.range.clone()).is_some(), "{fault:?} lies outside of {text:?}"),
    }
    assert!(hours_notation::minutes(text).is_none_or(|minutes| minutes < 24 * 60));
}

/// Telephone numbers: what can be dialled has only digits, and what is shown can be read again as the same number.
pub fn phone_number(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Some(number) = phone::phone(text) else { return };
    let dial = number.dial();
    let digits = dial.strip_prefix('+').unwrap_or(&dial);
    assert!(!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()), "{text:?} is dialled as {dial:?}");
    let again = phone::phone(number.display());
    assert_eq!(again.as_ref().map(PhoneNumber::dial), Some(dial), "{text:?} is shown as {:?}", number.display());
}

/// Pictures: what is left of one without its metadata has none to take out.
pub fn picture(bytes: &[u8]) {
    for name in ["a.png", "a.jpg", "a.webp"] {
        images::fault(name, bytes);
        if let Some(Ok(clean)) = without_metadata(name, bytes) {
            assert_eq!(without_metadata(name, &clean), Some(Ok(clean.clone())), "{name} is not clean yet");
        }
    }
}

/// What a browser asks the local server for: a file below the root, or nothing.
pub fn request(bytes: &[u8]) {
    let Ok(address) = std::str::from_utf8(bytes) else { return };
    let Some(path) = published(address) else { return };
    let leaves = |part: &str| matches!(part, "" | "." | "..") || part.contains(['\\', '\0']);
    assert!(!path.split('/').any(leaves), "{address:?} asks for {path:?}");
}

/// Saves files of the city, looks, and takes them back.
fn with_saved(files: Vec<(String, Vec<u8>)>, look: impl FnOnce(&Workshop)) {
    let mut workshop = WORKSHOP.lock().unwrap_or_else(|broken| broken.into_inner());
    let paths: Vec<String> = files.iter().map(|(path, _)| format!("{CITY}{path}")).collect();
    let before: Vec<_> =
        paths.iter().map(|path| workshop.content().files.get(path).map(|f| f.bytes.to_vec())).collect();
    let put = |bytes: Vec<Option<Vec<u8>>>| paths.iter().cloned().zip(bytes).map(|(path, b)| (Room::Content, path, b));
    workshop.save_all(put(files.into_iter().map(|(_, bytes)| Some(bytes)).collect()));
    workshop.diagnostics().iter().for_each(|told| assert_lies_in_its_file(&workshop, told));
    look(&workshop);
    workshop.save_all(put(before));
}

fn assert_lies_in_its_file(workshop: &Workshop, told: &Diagnostic) {
    for label in &told.labels {
        let Some(span) = label.span else { continue };
        let bytes = workshop.source(&label.file).unwrap_or_else(|| panic!("no file `{}`: {told:?}", label.file));
        assert!(span.start <= span.end && span.end <= bytes.len(), "outside of its file: {told:?}");
    }
}

/// Makes the pages below a path; nothing may be left that a browser would run.
fn make(workshop: &Workshop, below: &str) {
    let Some(edition) = workshop.edition() else { return };
    for planned in edition.addresses().iter().filter(|planned| planned.path.starts_with(below)) {
        let made = edition.make(planned).unwrap_or_else(|fault| panic!("{}: {fault:?}", planned.path));
        for artifact in made.iter().filter(|artifact| artifact.path.ends_with(".html")) {
            let page = String::from_utf8_lossy(&artifact.bytes);
            for bad in ["javascript:", "<script>", "onerror="] {
                let is_there = page.match_indices(bad).any(|(at, _)| is_markup(&page[..at]));
                assert!(!is_there, "{} holds `{bad}`", planned.path);
            }
        }
    }
}

/// Whether what follows stands in a tag, or begins one.
fn is_markup(before: &str) -> bool {
    before.rfind('<').is_some_and(|open| !before[open..].contains('>')) || before.ends_with('>')
}
