//! The walls of the house: which room may know which, and how large a file may grow.
#![allow(clippy::disallowed_methods, reason = "this test reads the program's own files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What each room may import besides itself. A room that is not here is a stage: it may import `model` and `words`.
const FLOORS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("memo", &["model"]),
    ("words", &["model"]),
    ("render", &["model", "words", "theme"]),
    ("disk", &["model"]),
    ("server", &["model"]),
    ("cli", &["model", "pipeline", "disk", "server"]),
    ("main", &["cli"]),
    ("lib", &[]),
];
/// `pipeline` may import every room but these.
const ABOVE_PIPELINE: &[&str] = &["cli", "disk", "server", "main", "lib"];

/// Libraries with opinions: each group is met in one file.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("templates", &["tera"]),
    ("Markdown", &["pulldown_cmark"]),
    ("page minifying", &["minify_html"]),
    ("search analysis", &["tantivy"]),
    ("words of unspaced scripts", &["icu_segmenter"]),
    ("file watching", &["notify", "notify_debouncer_full"]),
    ("the server", &["hyper", "hyper_util", "http_body_util", "tokio", "tokio_io_timeout", "futures_util"]),
    ("facts files", &["toml"]),
    ("dates", &["jiff"]),
    ("telephone numbers", &["phonenumber"]),
    ("arguments", &["clap"]),
    ("interface texts", &["fluent_bundle"]),
    ("collation", &["icu_collator"]),
    ("dates in words", &["icu_datetime"]),
    ("scripts", &["oxc_allocator", "oxc_codegen", "oxc_minifier", "oxc_parser", "oxc_span", "oxc_syntax"]),
    ("style stripping", &["lightningcss"]),
    ("XML", &["quick_xml"]),
    ("addresses on the net", &["url"]),
    ("walking folders", &["walkdir"]),
    ("QR codes", &["fast_qr"]),
    ("metadata of pictures", &["exif"]),
    ("sizes of pictures", &["imagesize"]),
];
/// Libraries that several files of one room meet, with the room.
const SHARED: &[(&str, &str)] = &[("walkdir", "disk"), ("hyper", "server")];

/// A library met once more, for a file of one's own: the search's word lists are flat, and reading them takes one line.
const GUESTS: &[(&str, &str)] = &[("toml", "index/synonyms.rs")];

/// What only `disk/` and `cli/` touch; the linter says the same of every method, this also of types.
const MACHINE: &[&str] =
    &["std::fs", "std::env", "std::process::Command", "SystemTime", "Instant::now", "Zoned::now", "Timestamp::now"];

const MOST_LINES: usize = 400;
const MOST_FUNCTION_LINES: usize = 60;

struct RustFile {
    /// Below `src/`, with `/`.
    path: String,
    /// The top-level module it belongs to.
    room: String,
    text: String,
    /// The lines of code that are not tests, without comments and strings, joined by line breaks.
    code: String,
}

#[test]
fn a_file_says_in_its_first_line_what_it_is_for() {
    let mut faults = Vec::new();
    for file in house() {
        let first = file.text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") || first.len() < 12 {
            faults.push(format!("src/{}: begin with a line `//! …` that says its one responsibility", file.path));
        }
        if first.contains(" and also ") {
            faults.push(format!("src/{}: its first line names two responsibilities; split the file", file.path));
        }
    }
    tell(&faults);
}

#[test]
fn a_file_is_short_enough_to_be_read() {
    let long = |file: &RustFile| {
        let n_lines = file.text.lines().count();
        (n_lines > MOST_LINES).then(|| {
            format!(
                "src/{}: {n_lines} lines; look for the second noun in it and give it a file (at most {MOST_LINES})",
                file.path
            )
        })
    };
    tell(&house().iter().filter_map(long).collect::<Vec<_>>());
}

#[test]
fn a_function_is_short_enough_to_be_read() {
    let mut faults = Vec::new();
    for file in house() {
        let lines: Vec<&str> = file.text.lines().collect();
        for (i, line) in lines.iter().enumerate().filter(|(_, line)| begins_a_function(line)) {
            let end = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
            let n_lines = lines[i..].iter().position(|line| *line == end).map_or(1, |n| n + 1);
            if n_lines > MOST_FUNCTION_LINES {
                let told = format!("{n_lines} lines in one function; push a loop down (at most {MOST_FUNCTION_LINES})");
                faults.push(format!("src/{}, line {}: {told}", file.path, i + 1));
            }
        }
    }
    tell(&faults);
}

fn begins_a_function(line: &str) -> bool {
    let words = ["pub ", "pub(crate) ", "pub(super) ", "const ", "async "];
    let mut rest = line.trim_start();
    while let Some(next) = words.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = next;
    }
    rest.starts_with("fn ") && !rest.ends_with(';') && !rest.ends_with('}')
}

#[test]
fn imports_run_down() {
    let files = house();
    let rooms: BTreeSet<&str> = files.iter().map(|file| file.room.as_str()).collect();
    let mut faults = Vec::new();
    for file in &files {
        for target in crate_paths(&file.code) {
            if target == file.room || is_below(&file.room, &target) {
                continue;
            }
            let told = if rooms.contains(target.as_str()) {
                format!(
                    "src/{}: `{}` may not know `{target}`; move what it needs down, or hand it in",
                    file.path, file.room
                )
            } else {
                format!(
                    "src/{}: imports `{target}` through the crate root; import it from the file that defines it",
                    file.path
                )
            };
            faults.push(told);
        }
    }
    tell(&faults);
}

#[test]
fn each_library_with_opinions_is_met_in_one_file() {
    let files = house();
    let mut faults = Vec::new();
    for (purpose, names) in LIBRARIES {
        let users: BTreeSet<&str> = files
            .iter()
            .filter(|f| names.iter().any(|name| mentions(&f.code, name) && !GUESTS.contains(&(*name, f.path.as_str()))))
            .map(|f| f.path.as_str())
            .collect();
        let room = SHARED.iter().find(|(name, _)| names.contains(name)).map(|(_, room)| format!("{room}/"));
        let is_shared = room.is_some_and(|room| users.iter().all(|user| user.starts_with(&room)));
        if users.len() > 1 && !is_shared {
            let users = users.into_iter().collect::<Vec<_>>().join(", ");
            faults.push(format!(
                "{purpose} (`{}`) is met in {users}: one file may know it; ask that one",
                names.join("`, `")
            ));
        }
    }
    tell(&faults);
}

#[test]
fn a_name_is_imported_from_where_it_is_defined() {
    let mut faults = Vec::new();
    for file in house() {
        for line in file.code.lines().map(str::trim) {
            if line.starts_with("pub use ") || line.starts_with("pub(crate) use ") {
                faults.push(format!("src/{}: `{line}`: take it out; import the name where it is used", file.path));
            }
            if line.starts_with("use ") && line.contains('*') {
                faults.push(format!("src/{}: `{line}`: name what is imported", file.path));
            }
        }
    }
    // A macro can be reached in no other way.
    faults.retain(|fault| !fault.contains("pub(crate) use keyed;"));
    tell(&faults);
}

#[test]
fn only_disk_and_cli_touch_the_machine() {
    let mut faults = Vec::new();
    for file in house().iter().filter(|file| !["disk", "cli"].contains(&file.room.as_str())) {
        for word in MACHINE.iter().filter(|word| mentions_path(&file.code, word)) {
            faults.push(format!(
                "src/{}: `{word}` belongs to `disk/` and `cli/`; take its value as an argument",
                file.path
            ));
        }
    }
    tell(&faults);
}

#[test]
fn the_linter_is_silenced_only_where_the_machine_is_met() {
    let is_free = |file: &RustFile| !["disk/mod.rs", "cli/mod.rs"].contains(&file.path.as_str());
    let silences = |file: &RustFile| {
        let word = ["allow(clippy::disallowed", "expect(clippy::disallowed"]
            .into_iter()
            .find(|word| file.code.contains(word))?;
        Some(format!("src/{}: `{word}…`: only disk/mod.rs and cli/mod.rs may say this", file.path))
    };
    tell(&house().iter().filter(|file| is_free(file)).filter_map(silences).collect::<Vec<_>>());
}

#[test]
fn the_readers_of_code_see_code_only() {
    let code = code_of("use a::b; // use c::d\nlet x = \"toml::x\";\n#[cfg(test)]\nmod tests {\n    use e::f;\n}\n");
    assert_eq!(code, "use a::b; \nlet x = \"\";\n");
    assert_eq!(crate_paths("use crate::{model::a, words::b};\ncrate::disk::x()"), ["disk", "model", "words"]);
    assert!(
        mentions("let x = toml::from();", "toml")
            && !mentions("my_toml::x", "toml")
            && !mentions("let url = 1;", "url")
    );
}

fn tell(faults: &[String]) {
    assert!(faults.is_empty(), "\nThe walls of the house (see ARCHITECTURE.md):\n  {}\n", faults.join("\n  "));
}

fn house() -> Vec<RustFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, "", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn collect(folder: &Path, below: &str, files: &mut Vec<RustFile>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{below}{name}");
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(entry.path()).unwrap_or_default();
            let room = path.split(['/', '.']).next().unwrap_or_default().to_owned();
            files.push(RustFile { room, code: code_of(&text), text, path });
        }
    }
}

/// Whether `room` may import `target`.
fn is_below(room: &str, target: &str) -> bool {
    if room == "pipeline" {
        return !ABOVE_PIPELINE.contains(&target);
    }
    let floor: BTreeMap<_, _> = FLOORS.iter().copied().collect();
    floor.get(room).copied().unwrap_or(&["model", "words"]).contains(&target)
}

/// The code above the tests, without comments and without what stands in strings.
fn code_of(text: &str) -> String {
    let above = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut code = String::new();
    let mut letters = above.chars().peekable();
    let mut before = '\n';
    while let Some(letter) = letters.next() {
        if letter == '/' && letters.peek() == Some(&'/') {
            while letters.peek().is_some_and(|next| *next != '\n') {
                letters.next();
            }
        } else if letter == '"' && before != '\'' {
            code.push_str("\"\"");
            skip_string(&mut letters);
        } else {
            code.push(letter);
        }
        before = letter;
    }
    code
}

fn skip_string(letters: &mut impl Iterator<Item = char>) {
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => {
                letters.next();
            }
            '"' => return,
            _ => {}
        }
    }
}

/// The rooms that a file names through `crate::` (`stad::` in the binary), sorted.
fn crate_paths(code: &str) -> Vec<String> {
    let mut rooms = BTreeSet::new();
    for root in ["crate::", "stad::"] {
        for (start, _) in code.match_indices(root) {
            let rest = &code[start + root.len()..];
            match rest.strip_prefix('{') {
                Some(group) => rooms.extend(tops(group)),
                None => rooms.extend(word(rest)),
            }
        }
    }
    rooms.into_iter().collect()
}

/// The first names of a braced group of imports.
fn tops(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = Vec::new();
    let mut begins = true;
    for (i, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            _ if begins && letter.is_alphabetic() => {
                names.extend(word(&group[i..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> Option<String> {
    let word: String = text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!word.is_empty()).then_some(word)
}

/// Whether code names a library: `name::` with nothing of a longer name before it.
fn mentions(code: &str, name: &str) -> bool {
    code.match_indices(&format!("{name}::")).any(|(start, _)| starts_a_path(code, start))
        || code.lines().any(|line| line.trim() == format!("use {name};"))
}

fn mentions_path(code: &str, path: &str) -> bool {
    code.match_indices(path).any(|(start, _)| starts_a_path(code, start) || code[..start].ends_with("::"))
}

fn starts_a_path(code: &str, start: usize) -> bool {
    let before = code[..start].chars().next_back();
    before.is_none_or(|c| !(c.is_alphanumeric() || c == '_' || c == ':'))
}
