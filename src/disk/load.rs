//! A folder on the disk -> Sources, with what is wrong with its files as files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use crate::disk::Refused;
use crate::disk::crowd::{Crowd, Room, tells_of_crowd};
use crate::model::diagnostic::Diagnostic;
use crate::model::limits::{MOST_FILE_BYTES, MOST_FOLDERS_DEEP, MOST_IMAGE_BYTES, MOST_TEXT_BYTES};
use crate::model::sources::{Digest, Sources};

const TEXT_ENDINGS: &[&str] = &["toml", "md", "csv"];
const IMAGE_ENDINGS: &[&str] = &["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"];

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
        // What was left out before may fit now.
        let crowded = self.troubles.iter().find(|(part, told)| tells_of_crowd(told) && lies_at(path, part));
        let path = crowded.map_or_else(|| path.to_owned(), |(part, _)| part.clone());
        let path = path.as_str();
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
        let mut crowd = Crowd::new(self.name);
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
            match crowd.count(&file) {
                Room::Left => {}
                full => {
                    note(&mut found, full);
                    skip(&mut entries, &entry);
                    continue;
                }
            }
            let told = if readable { self.bad_place(&home, &entry, &file) } else { Some(self.strange_name(&file)) };
            if let Some(told) = told {
                found.insert(file, Found::Trouble(Box::new(told)));
                skip(&mut entries, &entry);
                continue;
            }
            if !entry.file_type().is_dir()
                && let Some(it) = self.read(&entry, &file, &mut crowd)?
            {
                match it {
                    Ok(it) => drop(found.insert(file, it)),
                    Err(full) => note(&mut found, full),
                }
            }
        }
        Ok(found)
    }

    /// `None` when it is gone, and the part that is full when there is no room for its bytes.
    fn read(&self, entry: &DirEntry, file: &str, crowd: &mut Crowd) -> Result<Option<Result<Found, Room>>, Refused> {
        let named = self.named(file);
        if !entry.file_type().is_file() {
            let told =
                Diagnostic::error("not-a-file", &named, None, format!("`{file}` is neither a file nor a folder"))
                    .help("take it out of the folder");
            return Ok(Some(Ok(Found::Trouble(Box::new(told)))));
        }
        // An editor that saves by rename can take the file away between the listing and here; the next event says so.
        let gone = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
        let size = match fs::metadata(entry.path()) {
            Ok(metadata) => metadata.len(),
            Err(error) if gone(&error) => return Ok(None),
            Err(error) => return Err(Refused::io("read", entry.path(), &error)),
        };
        let most = most_bytes(entry.path());
        if size > most {
            let (has, most) = (size.div_ceil(1 << 20), most >> 20);
            let message = format!("`{file}` is larger than {most} MB");
            let told = Diagnostic::error("file-too-large", &named, None, message)
                .label(format!("about {has} MB"))
                .help("split it, make it smaller, or take it out of the folder");
            return Ok(Some(Ok(Found::Trouble(Box::new(told)))));
        }
        match crowd.weigh(size) {
            Room::Left => {}
            full => return Ok(Some(Err(full))),
        }
        match fs::read(entry.path()) {
            Ok(bytes) => Ok(Some(Ok(Found::File(bytes.into())))),
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

    /// What is wrong with where something lies or with what it is called.
    fn bad_place(&self, home: &Path, entry: &DirEntry, file: &str) -> Option<Diagnostic> {
        if (entry.path_is_symlink() || entry.depth() == 0) && leaves(home, entry.path()) {
            return Some(self.leaving_link(file));
        }
        let named = self.named(file);
        if entry.file_type().is_dir() && file.split('/').count() > MOST_FOLDERS_DEEP {
            let message = format!("folders lie within each other more than {MOST_FOLDERS_DEEP} deep");
            return Some(
                Diagnostic::error("folder-too-deep", &named, None, message)
                    .help("move its files up, and take away links that lead to a folder above"),
            );
        }
        let name = file.rsplit('/').next().unwrap_or_default();
        let sign = name.chars().find(|sign| has_no_place_in_a_name(*sign))?;
        let message =
            format!("the name of `{file}` holds the sign U+{:04X}, which no address can have", u32::from(sign));
        Some(
            Diagnostic::error("sign-in-file-name", &named, None, message)
                .help("rename it, best with the letters a–z, digits and hyphens"),
        )
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

fn note(found: &mut BTreeMap<String, Found>, room: Room) {
    if let Room::Full(part, told) = room {
        found.insert(part, Found::Trouble(Box::new(told)));
    }
}

fn most_bytes(path: &Path) -> u64 {
    let ends_in =
        |endings: &[&str]| path.extension().is_some_and(|e| endings.iter().any(|t| e.eq_ignore_ascii_case(t)));
    let most = if ends_in(TEXT_ENDINGS) {
        MOST_TEXT_BYTES
    } else if ends_in(IMAGE_ENDINGS) {
        MOST_IMAGE_BYTES
    } else {
        MOST_FILE_BYTES
    };
    most as u64
}

/// Signs that steer a terminal, turn a line around, or separate folders elsewhere.
fn has_no_place_in_a_name(sign: char) -> bool {
    let turns =
        matches!(sign, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    sign.is_control() || sign == '\\' || turns
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
