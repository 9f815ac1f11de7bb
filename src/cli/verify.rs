//! `stad verify`: whether a published folder, or a mirror of it, is what was built.

use std::path::Path;

use serde_json::json;

use crate::cli::Ending;
use crate::cli::args::{Args, Format};
use crate::cli::terminal::say;
use crate::disk::Refused;
use crate::disk::manifest::{self, MANIFEST};

/// Compares a folder with the manifest in it, or with a copy of the manifest that was kept elsewhere.
///
/// # Errors
/// When the folder or the manifest cannot be read.
pub fn run(args: &Args, dir: &Path, manifest: Option<&Path>) -> Result<Ending, Refused> {
    let found = manifest::compare(dir, manifest)?;
    let lists = [("changed", &found.changed), ("missing", &found.missing), ("added", &found.added)];
    let is_whole = lists.iter().all(|(_, paths)| paths.is_empty());
    let ending = if is_whole { Ending::Well } else { Ending::Faulty };
    if args.format == Format::Json {
        let object = json!({
            "folder": dir.display().to_string(), "manifest": found.digest, "whole": found.whole,
            "changed": found.changed, "missing": found.missing, "added": found.added,
        });
        say(format!("{object:#}"));
        return Ok(ending);
    }
    for (how, paths) in lists {
        for path in paths {
            say(format!("{how:8} {path}"));
        }
    }
    let n = lists.iter().map(|(_, paths)| paths.len()).sum::<usize>();
    let (dir, digest) = (dir.display(), &found.digest);
    say(match n {
        0 => format!("`{dir}` is what was built: {} files, by the manifest with the SHA-256 {digest}.", found.whole),
        1 => format!("`{dir}` is not what was built: 1 file differs. Build again, and find out who changed it."),
        n => format!("`{dir}` is not what was built: {n} files differ. Build again, and find out who changed them."),
    });
    if is_whole && manifest.is_none() {
        say(format!(
            "Whoever can change files there can change `{MANIFEST}` too: compare its SHA-256 with the one that \
             `stad build` told, or give a copy that was kept elsewhere with --manifest."
        ));
    }
    Ok(ending)
}
