//! Files for a person to go on with.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use crate::disk::Refused;

/// Writes files (path below the folder, bytes) into a folder that is new or empty.
///
/// # Errors
/// When something is there already, or a file cannot be written.
pub fn write_new(root: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Refused> {
    if fs::symlink_metadata(root).is_ok() {
        let is_empty = fs::read_dir(root).is_ok_and(|mut entries| entries.next().is_none());
        if !is_empty {
            return Err(Refused::new(format!("`{}` is there already; nothing was written", root.display())));
        }
    }
    for (path, bytes) in files {
        write_one(&root.join(path), bytes)?;
    }
    Ok(())
}

/// Writes those of the files that are not there yet, and gives their names; `first` must not be there.
///
/// # Errors
/// When `first` is there already, or a file cannot be written.
pub fn write_missing(root: &Path, first: &str, files: &[(String, Vec<u8>)]) -> Result<Vec<String>, Refused> {
    let first = root.join(first);
    if fs::symlink_metadata(&first).is_ok() {
        return Err(Refused::new(format!("`{}` is there already; nothing was written", first.display())));
    }
    let mut written = Vec::new();
    for (path, bytes) in files {
        let place = root.join(path);
        if fs::symlink_metadata(&place).is_err() {
            write_one(&place, bytes)?;
            written.push(path.clone());
        }
    }
    Ok(written)
}

/// Puts a file in the place of another, or where none is: whole, or not at all.
///
/// # Errors
/// When it cannot be written.
pub fn overwrite(path: &Path, bytes: &[u8]) -> Result<(), Refused> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|e| Refused::io("make the folder", folder, &e))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.new"));
    fs::write(&beside, bytes).map_err(|e| Refused::io("write", &beside, &e))?;
    fs::rename(&beside, path).map_err(|e| Refused::io("write", path, &e))
}

fn write_one(path: &Path, bytes: &[u8]) -> Result<(), Refused> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|e| Refused::io("make the folder", folder, &e))?;
    }
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = file.map_err(|e| Refused::io("write", path, &e))?;
    file.write_all(bytes).map_err(|e| Refused::io("write", path, &e))
}
