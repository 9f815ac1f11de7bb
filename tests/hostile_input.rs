//! Folders made to stop a build: each ends with a report, in a gigabyte of memory, without a panic and without waiting for ever.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "tests make their own folders")]

#[path = "support/place.rs"]
mod place;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::process::Command;

use place::Place;
use serde_json::Value;

const CITY: &str = "content/cities/exempelby";
/// A megabyte less the front matter.
const FULL: usize = (1 << 20) - 200;

/// A page of the city with a text; the name and the text are made up.
fn page(place: &Place, name: &str, text: &str) {
    let front = format!("+++\ntitle = \"Påhittad\"\ndescription = \"Påhittad\"\nslug = \"{name}\"\n+++\n");
    place.write(&format!("{CITY}/pages/{name}.sv.md"), front + text);
}

/// Runs the program with a gigabyte of addresses, which is more than memory, and takes a minute for "for ever".
fn run(place: &Place, args: &[&str]) -> (i32, String, String) {
    let program = place.command(args);
    let mut guarded = Command::new("sh");
    guarded.args(["-c", "ulimit -v 1048576 && exec timeout 60 \"$0\" \"$@\""]).arg(program.get_program());
    guarded.args(program.get_args()).current_dir(place.path("")).env("RAYON_NUM_THREADS", "2");
    let output = guarded.output().expect("the program runs");
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_ne!(output.status.code(), Some(124), "it had not ended after a minute");
    let code = output.status.code().unwrap_or_else(|| panic!("{}: {err}", output.status));
    assert!(!err.contains("panicked"), "{err}");
    (code, String::from_utf8(output.stdout).expect("UTF-8"), err)
}

/// Checks a site that has errors; gives each diagnostic as `code file`.
fn told(place: &Place) -> BTreeSet<String> {
    let (code, out, err) = run(place, &["check", "--format", "json"]);
    assert_eq!(code, 1, "{err}");
    assert!(out.len() < 4 << 20, "nobody reads a report of {} MB", out.len() >> 20);
    let report: Value = serde_json::from_str(&out).expect("JSON");
    let word = |told: &Value, key: &str| told[key].as_str().unwrap_or_default().to_owned();
    let list = report["diagnostics"].as_array().expect("a list");
    list.iter().map(|told| format!("{} {}", word(told, "code"), word(told, "file"))).collect()
}

/// What is expected below the city's folder must be told.
fn expect(told: &BTreeSet<String>, code: &str, file: &str) {
    let expected = format!("{code} {CITY}/{file}");
    assert!(told.contains(&expected), "`{expected}` is not told: {told:#?}");
}

#[test]
fn pages_of_one_long_line_or_nested_without_end_are_told() {
    let place = Place::minimal();
    let lines: &[(&str, &str)] = &[
        ("ord", "ord "),
        ("citat", "> "),
        ("listor", "- "),
        ("betoning", "*a **b "),
        ("hakar", "["),
        ("bilder", "![a]("),
        ("taggar", "<b>"),
        ("kod", "`a"),
        ("tabell", "|a"),
        ("dolda", "\u{202e}"),
    ];
    for (name, piece) in lines {
        page(&place, name, &piece.repeat(FULL / piece.len()));
        page(&place, &format!("djup-{name}"), &piece.repeat(10_100));
    }
    page(&place, "citat-i-rad", &("> ".repeat(4_900) + "a"));
    page(&place, "trappa", &(0..900).map(|i| " ".repeat(2 * i) + "- a\n").collect::<String>());
    let told = told(&place);
    for (name, _) in lines {
        expect(&told, "line-too-long", &format!("pages/{name}.sv.md"));
        expect(&told, "line-too-long", &format!("pages/djup-{name}.sv.md"));
    }
    expect(&told, "nested-too-deep", "pages/citat-i-rad.sv.md");
    expect(&told, "nested-too-deep", "pages/trappa.sv.md");
}

#[test]
fn pages_full_of_slips_are_told_as_far_as_anybody_reads() {
    let place = Place::minimal();
    let pages: &[(&str, &str, &str)] = &[
        ("rubriker", "## a\n", "too-many-headings"),
        ("titlar", "# a\n", "more-in-this-file"),
        ("lankar", "a](\n\n", "more-in-this-file"),
        ("oppna", "[a](b\n", "more-in-this-file"),
        ("ingenstans", "[a][b]\n\n", "more-in-this-file"),
        ("tecken", "\u{202e}\n", "more-in-this-file"),
        ("nummer", "042-10 50 00\n\n", "more-in-this-file"),
    ];
    for (name, piece, _) in pages {
        page(&place, name, &piece.repeat(FULL / piece.len()));
    }
    let told = told(&place);
    for (name, _, code) in pages {
        expect(&told, code, &format!("pages/{name}.sv.md"));
    }
}

#[test]
fn facts_nested_without_end_or_a_hundred_thousand_of_them_are_told() {
    let place = Place::minimal();
    let many = |record: &dyn Fn(usize) -> String| (0..100_000).map(record).collect::<String>();
    let files: &[(&str, String, &str)] = &[
        ("facts.toml", format!("a = {}", "[".repeat(10_000)), "line-too-long"),
        ("sources.toml", "a = ".to_owned() + &"[\n".repeat(10_000), "broken-toml"),
        ("hours.toml", "a = ".to_owned() + &"{a=".repeat(3_000), "broken-toml"),
        ("network.toml", "a.".repeat(4_900) + "a = 1", "broken-toml"),
        ("routine.toml", format!("[{}a]", "a.".repeat(4_900)), "broken-toml"),
        ("routes.toml", "[[route]]\n".repeat(100_000), "too-many-records"),
        ("situations.toml", many(&|i| format!("a{i}=1\n")), "too-many-records"),
        ("training.toml", many(&|i| format!("[a{i}]\n")), "too-many-records"),
        ("process.toml", format!("a = [\n{}]", "1,\n".repeat(100_000)), "too-many-records"),
        ("downloads.toml", "=\n".repeat(FULL / 2), "more-in-this-file"),
        ("texts.en.toml", format!("\"a\" = \"{}\"", "o".repeat(FULL)), "line-too-long"),
    ];
    for (name, text, _) in files {
        place.write(&format!("{CITY}/{name}"), text);
    }
    page(&place, "lika", "## a\n");
    let told = told(&place);
    for (name, _, code) in files {
        expect(&told, code, name);
    }
}

#[test]
fn a_value_that_fills_its_file_is_not_repeated_in_every_message() {
    let place = Place::minimal();
    let id = "o\n".repeat(FULL / 2);
    place.write(&format!("{CITY}/facts.toml"), format!("[[fact]]\nid = \"\"\"{id}\"\"\"\n"));
    expect(&told(&place), "bad-id", "facts.toml");
}

#[test]
fn bytes_that_are_no_text_are_told_and_other_line_endings_are_not() {
    let place = Place::minimal();
    let files: &[(&str, &[u8], &str)] = &[
        ("facts.toml", b"a = \"\xff\"", "not-utf8"),
        ("hours.toml", b"\xef\xbb\xbfa = 1", "byte-order-mark"),
        ("routes.toml", b"a = \"\0\"", "zero-byte"),
        ("sources.toml", b"\xff\xfea\0=\0", "not-utf8"),
        ("pages/gammal.sv.md", b"+++\rtitle = \"a\"\r+++\r", "missing-front-matter"),
    ];
    for (name, bytes, _) in files {
        place.write(&format!("{CITY}/{name}"), bytes);
    }
    place.write(
        &format!("{CITY}/pages/windows.sv.md"),
        "+++\r\ntitle = \"Påhittad\"\r\ndescription = \"Påhittad\"\r\nslug = \"windows\"\r\n+++\r\nText.\r\n\r\nMer.\r\n",
    );
    let told = told(&place);
    for (name, _, code) in files {
        expect(&told, code, name);
    }
    assert!(!told.iter().any(|told| told.contains("windows")), "{told:#?}");
}

#[test]
fn what_is_no_file_is_told_and_never_waited_for() {
    let place = Place::minimal();
    let at = |name: &str| place.path(&format!("{CITY}/{name}"));
    fs::create_dir_all(at("files")).expect("a folder");
    for pipe in ["facts.toml", "files/pipe.pdf"] {
        assert!(Command::new("mkfifo").arg(at(pipe)).status().expect("mkfifo").success());
    }
    let _socket = UnixListener::bind(at("files/socket")).expect("a socket");
    symlink("/dev/zero", at("files/zeros.png")).expect("a link");
    symlink("/proc/self/mem", at("files/memory.pdf")).expect("a link");
    symlink("ring.toml", at("ring.toml")).expect("a link");
    symlink(".", at("files/dot")).expect("a link");
    let told = told(&place);
    for name in ["facts.toml", "files/pipe.pdf", "files/socket"] {
        expect(&told, "not-a-file", name);
    }
    for name in ["files/zeros.png", "files/memory.pdf", "ring.toml", "files/dot"] {
        expect(&told, "symlink-leaves-folder", name);
    }
}

#[test]
fn names_that_would_steer_a_terminal_are_told_without_doing_it() {
    let place = Place::minimal();
    for name in ["a\nb.toml", "a\u{1b}[31m.toml", "files/a\u{202e}fdp.exe", "files/a\\b.pdf"] {
        place.write(&format!("{CITY}/{name}"), "");
    }
    let long = format!("{}.toml", "a".repeat(250));
    place.write(&format!("{CITY}/{long}"), "");
    place.write(&format!("content/cities/{}/city.toml", "a\nb"), "");
    let told = told(&place);
    for name in ["a\nb.toml", "a\u{1b}[31m.toml", "files/a\u{202e}fdp.exe", "files/a\\b.pdf", "../a\nb"] {
        let file = format!("content/cities/exempelby/{name}").replace("exempelby/../", "");
        assert!(told.contains(&format!("sign-in-file-name {file}")), "{name:?}: {told:#?}");
    }
    expect(&told, "unknown-file", &long);
    let (_, out, _) = run(&place, &["check"]);
    assert!(!out.contains(['\u{1b}', '\u{202e}']), "a name reaches the terminal as it is");
}

#[test]
fn folders_within_each_other_and_links_that_multiply_are_told() {
    let place = Place::minimal();
    // From the inside out: a path of two thousand parts is too long for the system.
    fs::create_dir(place.path("deep")).expect("a folder");
    for _ in 0..2_000 {
        fs::create_dir(place.path("outer")).expect("a folder");
        fs::rename(place.path("deep"), place.path("outer/d")).expect("moved");
        fs::rename(place.path("outer"), place.path("deep")).expect("moved");
    }
    fs::rename(place.path("deep"), place.path(&format!("{CITY}/deep"))).expect("moved");
    let files = place.path(&format!("{CITY}/files"));
    for level in 0..25 {
        fs::create_dir_all(files.join(format!("d{level}"))).expect("a folder");
        for link in 0..3 {
            symlink(format!("../d{}", level + 1), files.join(format!("d{level}/l{link}"))).expect("a link");
        }
    }
    let told = told(&place);
    expect(&told, "folder-too-deep", "deep/d/d/d/d/d/d");
    assert!(told.contains(&format!("too-many-files {CITY}")), "{told:#?}");
}

#[test]
fn of_a_hundred_thousand_files_the_first_are_read_and_the_rest_told() {
    let place = Place::minimal();
    fs::create_dir_all(place.path(&format!("{CITY}/pages"))).expect("a folder");
    for i in 0..100_000 {
        File::create(place.path(&format!("{CITY}/pages/p{i}.sv.md"))).expect("a file");
    }
    let told = told(&place);
    assert!(told.contains(&format!("too-many-files {CITY}")));
    let n_pages = told.iter().filter(|told| told.contains("/pages/")).count();
    assert!((1_000..2_100).contains(&n_pages), "{n_pages}");
}

#[test]
fn files_that_are_large_each_or_together_are_told() {
    let place = Place::minimal();
    let sized = |name: &str, mb: u64| {
        let path = place.path(&format!("{CITY}/files/{name}"));
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        File::create(path).and_then(|file| file.set_len(mb << 20)).expect("a file");
    };
    sized("bok.pdf", 200);
    sized("foto.jpg", 6);
    for i in 0..23 {
        sized(&format!("hand-{i:02}.pdf"), 24);
    }
    place.write(&format!("{CITY}/facts.toml"), vec![b'#'; (1 << 20) + 1]);
    let told = told(&place);
    for name in ["files/bok.pdf", "files/foto.jpg", "facts.toml"] {
        expect(&told, "file-too-large", name);
    }
    assert!(told.contains("folder-too-large content"), "{told:#?}");
}

#[test]
fn a_contact_sheet_nested_without_end_is_refused() {
    let place = Place::minimal();
    place.expect(0, &["build", "--out", "old"]);
    for text in ["[".repeat(10_000), "{\"format\":".repeat(10_000)] {
        place.write("old/contacts.json", text);
        let (code, _, err) = run(&place, &["diff", "old", "content"]);
        assert!(code != 0 && err.contains("is not a contact sheet that we can read"), "{code}: {err}");
    }
}
