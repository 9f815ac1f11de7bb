//! `stad diff OLD NEW`: which numbers, addresses, hours and links differ, for a second person to approve.

use std::path::Path;

use serde::Serialize;

use crate::cli::Ending;
use crate::cli::args::{Args, Format};
use crate::cli::inputs::Desk;
use crate::cli::report::{self, Report};
use crate::cli::terminal::{say, warn};
use crate::disk::Refused;
use crate::disk::load::is_folder;
use crate::disk::output::{contact_sheets, is_content, is_output};
use crate::model::diagnostic::has_errors;
use crate::model::sheet::ContactSheet;
use crate::pipeline::Pages;
use crate::pipeline::changes::{self, FolderChanges};

#[derive(Serialize)]
struct JsonChanges<'a> {
    /// How many records differ.
    changes: usize,
    folders: &'a [FolderChanges],
}

/// Compares two folders: each a content folder, or one that `stad build` wrote.
///
/// # Errors
/// When one of them is neither, or cannot be read.
pub fn run(args: &Args, old: &Path, new: &Path) -> Result<Ending, Refused> {
    let (Some(old), Some(new)) = (sheets(args, old)?, sheets(args, new)?) else { return Ok(Ending::Faulty) };
    let folders = changes::between(&old, &new);
    match args.format {
        Format::Text => say(changes::in_words(&folders)),
        Format::Json => {
            let n_changes = folders.iter().map(|folder| folder.records.len()).sum();
            let json = JsonChanges { changes: n_changes, folders: &folders };
            say(serde_json::to_string_pretty(&json).unwrap_or_default());
        }
    }
    Ok(Ending::Well)
}

/// The sheets of a folder; `None` when its content has errors, which are told: what could not be read would look as if
/// it had been taken away.
fn sheets(args: &Args, path: &Path) -> Result<Option<Vec<ContactSheet>>, Refused> {
    if !is_folder(path) {
        return Err(Refused::new(format!("there is no folder `{}`", path.display())));
    }
    if is_output(path) {
        return contact_sheets(path)?
            .into_iter()
            .map(|(path, bytes)| read(&path, &bytes))
            .collect::<Result<_, _>>()
            .map(Some);
    }
    if !is_content(path) {
        let path = path.display();
        let told = format!("`{path}` is no content folder (it has no `site.toml`), and `stad build` did not write it");
        return Err(Refused::new(told));
    }
    let desk = Desk::open_at(args, path, Pages::Public)?;
    let diagnostics = desk.diagnostics();
    match desk.workshop.edition() {
        Some(edition) if !has_errors(&diagnostics) => Ok(Some(edition.contact_sheets())),
        _ => {
            let source = |file: &str| desk.workshop.source(file);
            let report = Report::new(&diagnostics, &source);
            match args.format {
                Format::Text => report::print_errors(&report),
                Format::Json => report::print_json(&report),
            }
            warn(format!("Nothing was compared: mend `{}` first.", path.display()));
            Ok(None)
        }
    }
}

fn read(path: &Path, bytes: &[u8]) -> Result<ContactSheet, Refused> {
    changes::sheet(bytes)
        .ok_or_else(|| Refused::new(format!("`{}` is not a contact sheet that we can read", path.display())))
}
