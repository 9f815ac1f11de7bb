//! Files for a person to go on with: written once, never over something.

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
        let path = root.join(path);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(|e| Refused::io("make the folder", folder, &e))?;
        let mut file =
            OpenOptions::new().write(true).create_new(true).open(&path).map_err(|e| Refused::io("write", &path, &e))?;
        file.write_all(bytes).map_err(|e| Refused::io("write", &path, &e))?;
    }
    Ok(())
}
