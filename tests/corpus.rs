//! Every input that the fuzzer began with or once stumbled over, run through the same functions.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]

mod support;
#[path = "support/targets.rs"]
mod targets;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use support::manifest;
use targets::TARGETS;

#[test]
fn every_input_of_the_corpus_holds() {
    let mut broken = Vec::new();
    for (name, run) in TARGETS {
        let folder = manifest().join("fuzz/corpus").join(name);
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
        paths.sort();
        assert!(paths.len() >= 3, "{} has few inputs", folder.display());
        for path in paths {
            let bytes = fs::read(&path).expect("a readable file");
            if catch_unwind(AssertUnwindSafe(|| run(&bytes))).is_err() {
                broken.push(path);
            }
        }
    }
    assert!(broken.is_empty(), "the inputs {broken:#?} do not hold; what was wrong stands above");
}

#[test]
fn no_folder_of_the_corpus_is_left_out() {
    let folders = fs::read_dir(manifest().join("fuzz/corpus")).expect("fuzz/corpus");
    let mut names: Vec<_> =
        folders.map(|folder| folder.expect("a folder").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(names, TARGETS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}
