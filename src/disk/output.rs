//! What a folder that `stad build` wrote tells of its contacts.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::disk::Refused;
use crate::disk::write::MARKER;

/// The name of a contact sheet, in the output folder and in each city's.
const SHEET: &str = "contacts.json";

/// Whether `stad build` wrote the folder.
pub fn is_output(root: &Path) -> bool {
    root.join(MARKER).is_file()
}

/// Whether the folder holds a site's content.
pub fn is_content(root: &Path) -> bool {
    root.join("site.toml").is_file()
}

/// The contact sheets of an output folder, with their paths: the national one first.
///
/// # Errors
/// When the folder has none, or one cannot be read.
pub fn contact_sheets(root: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Refused> {
    let entries = fs::read_dir(root).map_err(|e| Refused::io("read the folder", root, &e))?;
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    let mut sheets = Vec::new();
    for path in std::iter::once(root.to_owned()).chain(folders).map(|folder| folder.join(SHEET)) {
        // Reading a pipe would wait for whoever writes into it.
        if path.exists() && !path.is_file() {
            return Err(Refused::new(format!("`{}` is not a file", path.display())));
        }
        match fs::read(&path) {
            Ok(bytes) => sheets.push((path, bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Refused::io("read", &path, &error)),
        }
    }
    if sheets.is_empty() {
        let told = format!(
            "`{}` has no `{SHEET}`: an older stad wrote it. Compare the content folders, or build it again",
            root.display()
        );
        return Err(Refused::new(told));
    }
    Ok(sheets)
}
