//! What a small made-up site comes to: the paths of all its files and the text of a few pages, held against golden files.
#![allow(clippy::disallowed_methods, reason = "these tests read golden files")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use std::fs;

use edition::{Part, made_whole, text_of};
use support::manifest;

const PAGES: &[(&str, &str, Part)] = &[
    ("exempelby/index.html", "city-overview.txt", Part::Page),
    ("en/exempelby/index.html", "city-overview.en.txt", Part::Main),
    ("exempelby/kontakt/index.html", "city-contact.txt", Part::Main),
    ("exempelby/oppettider/index.html", "city-hours.txt", Part::Main),
    ("exempelby/vem-ska-jag-ringa/index.html", "city-who-to-call.txt", Part::Main),
    ("exempelby/fraga/index.html", "city-ask.txt", Part::Main),
    ("provas/index.html", "municipality.txt", Part::Main),
    ("404.html", "not-found.txt", Part::Main),
];

#[test]
fn every_path_of_the_site_stands_in_the_golden_list() {
    let paths: String = made_whole().files.keys().map(|path| without_digest(path) + "\n").collect();
    hold("paths.txt", &paths);
}

#[test]
fn the_text_of_the_first_pages_reads_as_the_golden_texts() {
    for (path, golden, part) in PAGES {
        hold(golden, &text_of(made_whole().text(path), *part));
    }
}

#[test]
fn a_difference_is_shown_by_line() {
    assert_eq!(difference("a\nb\nc\n", "a\nx\nc\nd\n"), "  a\n- b\n+ x\n  c\n+ d\n");
}

/// A path with the digest in its name left open, because every change of a style would change it.
fn without_digest(path: &str) -> String {
    let parts = path.split('/').map(|part| {
        let Some((name, rest)) = part.split_once('-') else { return part.to_owned() };
        let (digest, ending) = rest.split_once('.').map_or((rest, None), |(digest, ending)| (digest, Some(ending)));
        if digest.len() < 10 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return part.to_owned();
        }
        ending.map_or_else(|| format!("{name}-DIGEST"), |ending| format!("{name}-DIGEST.{ending}"))
    });
    parts.collect::<Vec<_>>().join("/")
}

fn hold(name: &str, found: &str) {
    let path = manifest().join("tests/golden").join(name);
    if std::env::var_os("ACCEPT").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for golden files");
        fs::write(&path, found).expect("the golden file can be written");
        return;
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    let told = difference(&golden, found);
    assert!(golden == found, "tests/golden/{name} differs:\n{told}accept with: ACCEPT=1 cargo test --test golden");
}

/// The lines of two texts: kept, gone and new.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    // How many lines the ends of both texts have in common, from each pair of lines on.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] =
                if old[i] == new[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, String::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            out += &format!("  {}\n", old[i]);
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            out += &format!("- {}\n", old[i]);
            i += 1;
        } else {
            out += &format!("+ {}\n", new[j]);
            j += 1;
        }
    }
    out
}
