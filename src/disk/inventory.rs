//! What lies in an output folder, and how to know that a file there is the one that we wrote.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use walkdir::WalkDir;

use crate::disk::Refused;
use crate::disk::write::{KEPT, MARKER, STAGING};
use crate::model::sources::Digest;

/// The files and folders below a folder, by path with `/`.
#[derive(Debug, Default)]
pub struct Inventory {
    /// The files.
    pub files: BTreeMap<String, Stamp>,
    /// The folders.
    pub folders: BTreeSet<String>,
    /// The links, which no site of ours has.
    pub links: BTreeSet<String>,
}

/// By what a file is known without reading it: whoever writes to it changes one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// In bytes.
    pub size: u64,
    /// When its bytes were written, in nanoseconds since 1970.
    pub written_ns: u128,
    /// Its number in the file system; 0 where there is none.
    pub inode: u64,
}

impl Stamp {
    /// Reads it off a file.
    pub fn of(metadata: &Metadata) -> Self {
        let written = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        Self { size: metadata.len(), written_ns: written.map_or(0, |since| since.as_nanos()), inode: inode(metadata) }
    }
}

#[cfg(unix)]
fn inode(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> u64 {
    0
}

impl Inventory {
    /// Looks at everything below a folder that is to be written to.
    ///
    /// # Errors
    /// When something there cannot be read, is a link, or has a name that we never give.
    pub fn of(root: &Path) -> Result<Self, Refused> {
        let inventory = Self::with_links(root)?;
        match inventory.links.first() {
            None => Ok(inventory),
            Some(link) => Err(Refused::new(format!(
                "`{}` is a link; stad never makes one, and it could lead out of `{}`. Remove it",
                root.join(link).display(),
                root.display()
            ))),
        }
    }

    /// Looks at everything below `root` but for what is not part of a site; follows no link.
    ///
    /// # Errors
    /// When something there cannot be read, or has a name that we never give.
    pub fn with_links(root: &Path) -> Result<Self, Refused> {
        let mut inventory = Self::default();
        let ours = |name: &str| name != MARKER && name != STAGING && !KEPT.contains(&name);
        let entries = WalkDir::new(root).min_depth(1).into_iter();
        for entry in entries.filter_entry(|e| e.depth() != 1 || e.file_name().to_str().is_none_or(ours)) {
            let entry = entry.map_err(|e| Refused::new(format!("could not read `{}`: {e}", root.display())))?;
            let path = entry.path();
            let below = path.strip_prefix(root).unwrap_or(path);
            let Some(name) = below.to_str().map(|name| name.replace(std::path::MAIN_SEPARATOR, "/")) else {
                let told = format!("`{}` is not ours: its name is not written in UTF-8; take it out", path.display());
                return Err(Refused::new(told));
            };
            if entry.file_type().is_symlink() {
                inventory.links.insert(name);
            } else if entry.file_type().is_dir() {
                inventory.folders.insert(name);
            } else {
                let there =
                    entry.metadata().map_err(|e| Refused::new(format!("could not read `{}`: {e}", path.display())))?;
                inventory.files.insert(name, Stamp::of(&there));
            }
        }
        Ok(inventory)
    }

    /// Whether a folder lies where the file belongs, or a file where one of its folders does.
    pub fn is_in_the_way(&self, path: &str) -> bool {
        self.folders.contains(path) || path.match_indices('/').any(|(i, _)| self.files.contains_key(&path[..i]))
    }
}

/// The digests of files whose stamps are known. Safe to lose: then files are read.
#[derive(Debug, Default)]
pub struct Index {
    entries: BTreeMap<String, (Stamp, Digest)>,
    /// Files as young as this may have been written to after they were looked at, in the same tick of the clock.
    taken: Option<Duration>,
}

/// What the first line says: the form, and the program, whose compressors another version may have changed.
const HEAD: &str = concat!("stad-index 1 ", env!("CARGO_PKG_VERSION"));

impl Index {
    /// Reads one; empty where there is none that we wrote.
    pub fn read(file: &Path) -> Self {
        let taken = fs::metadata(file).and_then(|there| there.modified()).ok();
        let text = fs::read_to_string(file).unwrap_or_default();
        let Some(entries) = parse(&text) else { return Self::default() };
        Self { entries, taken: taken.and_then(|time: SystemTime| time.duration_since(UNIX_EPOCH).ok()) }
    }

    /// The digest of a file as it lies there; `None` where only its bytes can tell.
    pub fn digest(&self, path: &str, stamp: &Stamp) -> Option<Digest> {
        let (known, digest) = self.entries.get(path)?;
        let is_older = self.taken.is_some_and(|taken| stamp.written_ns < taken.as_nanos());
        (known == stamp && is_older).then_some(*digest)
    }

    /// The text of an index of these files.
    pub fn text<'a>(files: impl Iterator<Item = (&'a String, Stamp, Digest)>) -> String {
        let mut text = format!("{HEAD}\n");
        for (path, stamp, digest) in files {
            let Stamp { size, written_ns, inode } = stamp;
            text.push_str(&format!("{} {size} {written_ns} {inode} {path}\n", digest.hex()));
        }
        text.push_str("end\n");
        text
    }
}

fn parse(text: &str) -> Option<BTreeMap<String, (Stamp, Digest)>> {
    let body = text.strip_prefix(HEAD)?.strip_prefix('\n')?.strip_suffix("end\n")?;
    body.lines()
        .map(|line| {
            let mut parts = line.splitn(5, ' ');
            let digest = Digest::from_hex(parts.next()?)?;
            let (size, written_ns) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            let stamp = Stamp { size, written_ns, inode: parts.next()?.parse().ok()? };
            Some((parts.next()?.to_owned(), (stamp, digest)))
        })
        .collect()
}
