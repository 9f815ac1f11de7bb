//! Opening hours against what others make of the same: two programs that read OpenStreetMap's notation, two that know red days,
//! the browser's script, and every format that the site writes.
//!
//! `tests/hours/*.test.mjs` and `red_days.py` read the files that stand here: `STAD_ACCEPT=1 cargo test --test hours` writes them anew.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]

mod answers;
mod forms;
mod oracle;
mod red_days;
mod schedules;
#[path = "../support/mod.rs"]
mod support;
mod words;

use std::fs;

/// Holds a text against the file that the browser's tests read.
fn hold(name: &str, found: &str) {
    let path = support::manifest().join("tests/hours").join(name);
    if std::env::var_os("STAD_ACCEPT").is_some() {
        fs::write(&path, found).expect("the file can be written");
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == found,
        "tests/hours/{name} is not what the program says: look at the difference that `STAD_ACCEPT=1 cargo test --test hours` makes"
    );
}
