//! A folder on the disk -> Sources, with what is wrong with its files as files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use crate::disk::Refused;
use crate::model::diagnostic::Diagnostic;
use crate::model::sources::{Digest, Sources};

/// Nobody writes a megabyte of text by hand: more is a file that was saved under a wrong name, and reading it would
/// stall every save.
const MOST_TEXT: u64 = 1 << 20;
/// Room for a printed handbook.
const MOST_OTHER: u64 = 25 << 20;
const TEXT_ENDINGS: &[&str] = &["toml", "md", "csv"];

/// A folder that was read, with what is needed to tell a change from a save without one.
#[derive(Debug)]
pub struct Folder {
    name: &'static str,
    root: PathBuf,
    digests: BTreeMap<String, Digest>,
    troubles: BTreeMap<String, Diagnostic>,
}

/// A file that was saved, or that is gone when `bytes` is `None`.
#[derive(Debug)]
pub struct Change {
    /// Its path below the folder, with `/`.
    pub path: String,
    /// Its bytes.
    pub bytes: Option<Arc<[u8]>>,
}

impl Folder {
    /// Reads a folder; diagnostics will call its files `name/…`, whatever the folder is called on the disk.
    ///
    /// # Errors
    /// When the folder or a file in it cannot be read.
    pub fn open(name: &'static str, root: &Path) -> Result<(Self, Sources), Refused> {
        let mut folder = Self { name, root: root.to_owned(), digests: BTreeMap::new(), troubles: BTreeMap::new() };
        let mut sources = Sources::default();
        for change in folder.refresh("")? {
            if let Some(bytes) = change.bytes {
                sources.insert(change.path, bytes);
            }
        }
        Ok((folder, sources))
    }

    /// A folder that is not there, and so has no files.
    pub fn none(name: &'static str, root: &Path) -> (Self, Sources) {
        let folder = Self { name, root: root.to_owned(), digests: BTreeMap::new(), troubles: BTreeMap::new() };
        (folder, Sources::default())
    }

    /// Reads again what lies at a path or below it, and says what is not as it was.
    ///
    /// # Errors
    /// When something there cannot be read.
    pub fn refresh(&mut self, path: &str) -> Result<Vec<Change>, Refused> {
        let found = self.scan(path)?;
        self.troubles.retain(|file, _| !lies_at(file, path));
        let gone = |file: &&String| lies_at(file, path) && !matches!(found.get(*file), Some(Found::File(_)));
        let mut changes: Vec<Change> =
            self.digests.keys().filter(gone).map(|file| Change { path: file.clone(), bytes: None }).collect();
        for change in &changes {
            self.digests.remove(&change.path);
        }
        for (path, found) in found {
            match found {
                Found::Trouble(diagnostic) => {
                    self.troubles.insert(path, *diagnostic);
                }
                Found::File(bytes) => {
                    let digest = Digest::of(&bytes);
                    if self.digests.insert(path.clone(), digest) != Some(digest) {
                        changes.push(Change { path, bytes: Some(bytes) });
                    }
                }
            }
        }
        Ok(changes)
    }

    /// What is wrong with its files as files.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.troubles.values()
    }

    fn scan(&self, path: &str) -> Result<BTreeMap<String, Found>, Refused> {
        let mut found = BTreeMap::new();
        if path.split('/').any(is_leftover) {
            return Ok(found);
        }
        let start = if path.is_empty() { self.root.clone() } else { self.root.join(path) };
        if !path.is_empty() && fs::symlink_metadata(&start).is_err() {
            return Ok(found);
        }
        let home = fs::canonicalize(&self.root).map_err(|e| Refused::io("read the folder", &self.root, &e))?;
        let mut entries = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    if let Some((file, diagnostic)) = self.walk_trouble(&error)? {
                        found.insert(file, Found::Trouble(Box::new(diagnostic)));
                    }
                    continue;
                }
            };
            let Some(below) = entry.path().strip_prefix(&self.root).ok().filter(|p| !p.as_os_str().is_empty()) else {
                continue;
            };
            let (file, readable) = with_slashes(below);
            if is_leftover(file.rsplit('/').next().unwrap_or_default()) {
                skip(&mut entries, &entry);
                continue;
            }
            if !readable {
                found.insert(file.clone(), Found::Trouble(Box::new(self.strange_name(&file))));
                skip(&mut entries, &entry);
                continue;
            }
            let is_start = entry.depth() == 0;
            if (entry.path_is_symlink() || is_start) && leaves(&home, entry.path()) {
                found.insert(file.clone(), Found::Trouble(Box::new(self.leaving_link(&file))));
                skip(&mut entries, &entry);
                continue;
            }
            if !entry.file_type().is_dir()
                && let Some(it) = self.read(&entry, &file)?
            {
                found.insert(file, it);
            }
        }
        Ok(found)
    }

    fn read(&self, entry: &DirEntry, file: &str) -> Result<Option<Found>, Refused> {
        let named = self.named(file);
        if !entry.file_type().is_file() {
            let told =
                Diagnostic::error("not-a-file", &named, None, format!("`{file}` is neither a file nor a folder"))
                    .help("take it out of the folder");
            return Ok(Some(Found::Trouble(Box::new(told))));
        }
        // An editor that saves by rename can take the file away between the listing and here; the next event says so.
        let gone = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
        let size = match fs::metadata(entry.path()) {
            Ok(metadata) => metadata.len(),
            Err(error) if gone(&error) => return Ok(None),
            Err(error) => return Err(Refused::io("read", entry.path(), &error)),
        };
        let is_text = entry.path().extension().is_some_and(|e| TEXT_ENDINGS.iter().any(|t| e.eq_ignore_ascii_case(t)));
        let most = if is_text { MOST_TEXT } else { MOST_OTHER };
        if size > most {
            let (has, most) = (size.div_ceil(1 << 20), most >> 20);
            let message = format!("`{file}` is larger than {most} MB");
            let told = Diagnostic::error("file-too-large", &named, None, message)
                .label(format!("about {has} MB"))
                .help("split it, make it smaller, or take it out of the folder");
            return Ok(Some(Found::Trouble(Box::new(told))));
        }
        match fs::read(entry.path()) {
            Ok(bytes) => Ok(Some(Found::File(bytes.into()))),
            Err(error) if gone(&error) => Ok(None),
            Err(error) => Err(Refused::io("read", entry.path(), &error)),
        }
    }

    /// A link that leads nowhere or in circles is the author's; all else that a walk stumbles over is the machine's.
    fn walk_trouble(&self, error: &walkdir::Error) -> Result<Option<(String, Diagnostic)>, Refused> {
        let path = error.path().unwrap_or(&self.root);
        let (file, _) = with_slashes(path.strip_prefix(&self.root).unwrap_or(path));
        let circles = error.loop_ancestor().is_some();
        if circles || path.is_symlink() {
            let message = if circles {
                format!("`{file}` is a link to a folder that it lies in")
            } else {
                format!("`{file}` is a link that leads nowhere")
            };
            return Ok(Some((file.clone(), self.link_trouble(&file, message))));
        }
        match error.io_error() {
            Some(io) if io.kind() == io::ErrorKind::NotFound && path != self.root => Ok(None),
            Some(io) => Err(Refused::io("read", path, io)),
            None => Err(Refused::new(format!("could not read `{}`", path.display()))),
        }
    }

    fn leaving_link(&self, file: &str) -> Diagnostic {
        self.link_trouble(file, format!("`{file}` is a link that leaves the folder `{}`", self.name))
    }

    fn link_trouble(&self, file: &str, message: String) -> Diagnostic {
        Diagnostic::error("symlink-leaves-folder", &self.named(file), None, message)
            .help(format!("put the file itself into the folder `{}`", self.name))
    }

    fn strange_name(&self, file: &str) -> Diagnostic {
        let message = format!("the name of `{file}` is not written in UTF-8");
        Diagnostic::error("file-name-not-utf8", &self.named(file), None, message)
            .help("rename it, best with the letters a–z, digits and hyphens")
    }

    fn named(&self, file: &str) -> String {
        format!("{}/{file}", self.name)
    }
}

enum Found {
    File(Arc<[u8]>),
    Trouble(Box<Diagnostic>),
}

/// Whether a folder stands on the disk, itself or through a link.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether a name belongs to the system or an editor and not to the author: hidden files, backups, half-saved files.
pub fn is_leftover(name: &str) -> bool {
    let hidden = name.starts_with('.') && name != ".well-known";
    let backup = name.ends_with('~')
        || name.ends_with(".bak")
        || (name.len() > 1 && name.starts_with('#') && name.ends_with('#'));
    let half_saved =
        [".swp", ".swo", ".swx", ".tmp", "___jb_tmp___", "___jb_old___"].iter().any(|end| name.ends_with(end));
    let vim_trial = name == "4913";
    let system = ["Thumbs.db", "desktop.ini"].contains(&name);
    hidden || backup || half_saved || vim_trial || system
}

fn lies_at(file: &str, path: &str) -> bool {
    path.is_empty() || file.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn leaves(home: &Path, path: &Path) -> bool {
    fs::canonicalize(path).is_ok_and(|real| !real.starts_with(home))
}

fn skip(entries: &mut walkdir::IntoIter, entry: &DirEntry) {
    if entry.file_type().is_dir() {
        entries.skip_current_dir();
    }
}

/// The path with `/`, and whether it could be read as UTF-8.
fn with_slashes(path: &Path) -> (String, bool) {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    (parts.join("/"), path.to_str().is_some())
}
