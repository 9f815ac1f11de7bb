//! Artifacts -> a folder, all or nothing: changed bytes wait in a staging folder until the whole site stands.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use walkdir::WalkDir;

use crate::disk::Refused;
use crate::disk::history::{History, Moved};

/// The file by which we know that a folder is ours to clean.
pub const MARKER: &str = ".stad-output";
/// Where changed bytes wait.
pub const STAGING: &str = ".stad-staging";
/// Some publish by committing the output folder; their history is not ours to remove.
const KEPT: &[&str] = &[".git"];

/// An output folder while a site is written to it. Dropped without [`Output::commit`], it leaves what was there.
pub struct Output {
    root: PathBuf,
    made: Vec<PathBuf>,
    lock: Option<File>,
    before: Inventory,
    history: Option<History>,
    taken: Mutex<Taken>,
}

/// What a build did to its folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Files that are new or have other bytes.
    pub written: usize,
    /// Files that had the right bytes.
    pub unchanged: usize,
    /// Files that nothing stands for any more.
    pub removed: usize,
    /// Pages among the written and unchanged that lead on to another address.
    pub redirects: usize,
}

#[derive(Default)]
struct Inventory {
    files: BTreeMap<String, u64>,
    folders: BTreeSet<String>,
}

#[derive(Default)]
struct Taken {
    planned: BTreeSet<String>,
    staged: BTreeMap<String, PathBuf>,
}

impl Output {
    /// Takes hold of a folder, making it when there is none.
    ///
    /// # Errors
    /// When the folder has files and no marker, has links in it, or another build is writing to it.
    pub fn open(root: &Path) -> Result<Self, Refused> {
        let history = read_history(root)?;
        let made = make_folders(root)?;
        let mut output = Self {
            root: root.to_owned(),
            made,
            lock: None,
            before: Inventory::default(),
            history,
            taken: Mutex::default(),
        };
        output.lock = Some(lock_staging(root)?);
        output.before = Inventory::of(root)?;
        Ok(output)
    }

    /// Takes a file of the site: compares it with what is there, and stages it when it differs. Threads may call it at
    /// the same time.
    ///
    /// # Errors
    /// When the file cannot be compared or staged.
    pub fn take(&self, path: &str, bytes: &[u8]) -> Result<(), Refused> {
        assert!(lies_below(path), "our fault: `{path}` is not a path below the output folder");
        let staged = {
            let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
            assert!(taken.planned.insert(path.to_owned()), "our fault: `{path}` was made twice");
            self.root.join(STAGING).join(taken.planned.len().to_string())
        };
        if self.is_unchanged(path, bytes)? {
            return Ok(());
        }
        fs::write(&staged, bytes).map_err(|e| Refused::io("write", &staged, &e))?;
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).staged.insert(path.to_owned(), staged);
        Ok(())
    }

    /// Puts everything into place, leaves redirects where `pages` (page to path) have moved away, and removes what
    /// nothing stands for any more.
    ///
    /// # Errors
    /// When a file cannot be moved or removed; then the folder may hold files of both editions, each of them whole, and
    /// the next build mends it.
    pub fn commit(
        mut self,
        pages: &BTreeMap<String, String>,
        redirect: &dyn Fn(&Moved) -> Vec<u8>,
    ) -> Result<Counts, Refused> {
        let before = self.history.take();
        let is_new = before.is_none();
        let history = before.unwrap_or_default().after(pages);
        let planned = std::mem::take(&mut *self.taken.lock().unwrap_or_else(PoisonError::into_inner));
        let redirects = history.redirects(pages, &planned.planned);
        *self.taken.lock().unwrap_or_else(PoisonError::into_inner) = planned;
        for moved in &redirects {
            self.take(&moved.from, &redirect(moved))?;
        }
        self.made.clear();
        if is_new {
            self.put_marker(&History::default())?;
        }
        let taken = std::mem::take(&mut *self.taken.lock().unwrap_or_else(PoisonError::into_inner));
        let removed = self.put_in_place(&taken)?;
        self.put_marker(&history)?;
        let written = taken.staged.len();
        Ok(Counts { written, unchanged: taken.planned.len() - written, removed, redirects: redirects.len() })
    }

    fn is_unchanged(&self, path: &str, bytes: &[u8]) -> Result<bool, Refused> {
        if self.before.files.get(path) != Some(&(bytes.len() as u64)) {
            return Ok(false);
        }
        let there = self.root.join(path);
        match fs::read(&there) {
            Ok(old) => Ok(old == bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Refused::io("read", &there, &error)),
        }
    }

    /// Moves the staged files, then removes the rest. A file that takes a folder's place (or the other way) waits until
    /// the old one is gone.
    fn put_in_place(&self, taken: &Taken) -> Result<usize, Refused> {
        let (waiting, ready): (Vec<_>, Vec<_>) =
            taken.staged.iter().partition(|(path, _)| self.before.is_in_the_way(path));
        for (path, staged) in ready {
            self.put(staged, path)?;
        }
        let stale: Vec<&String> = self.before.files.keys().filter(|path| !taken.planned.contains(*path)).collect();
        for path in &stale {
            let path = self.root.join(path);
            fs::remove_file(&path).map_err(|e| Refused::io("remove", &path, &e))?;
        }
        for folder in self.before.folders.iter().rev() {
            let folder = self.root.join(folder);
            match fs::remove_dir(&folder) {
                Ok(()) => {}
                Err(e) if [io::ErrorKind::DirectoryNotEmpty, io::ErrorKind::NotFound].contains(&e.kind()) => {}
                Err(e) => return Err(Refused::io("remove the empty folder", &folder, &e)),
            }
        }
        for (path, staged) in waiting {
            self.put(staged, path)?;
        }
        Ok(stale.len())
    }

    fn put(&self, staged: &Path, path: &str) -> Result<(), Refused> {
        let place = self.root.join(path);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder).map_err(|e| Refused::io("make the folder", folder, &e))?;
        }
        fs::rename(staged, &place).map_err(|e| Refused::io("put in place", &place, &e))
    }

    fn put_marker(&self, history: &History) -> Result<(), Refused> {
        let (bytes, place) = (history.bytes(), self.root.join(MARKER));
        if fs::read(&place).is_ok_and(|old| old == bytes) {
            return Ok(());
        }
        let staged = self.root.join(STAGING).join("marker");
        fs::write(&staged, bytes).map_err(|e| Refused::io("write", &staged, &e))?;
        fs::rename(&staged, &place).map_err(|e| Refused::io("put in place", &place, &e))
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // Whatever cannot be removed here is removed by the next build; there is nobody left to tell.
        if self.lock.take().is_some() {
            let _ = fs::remove_dir_all(self.root.join(STAGING));
        }
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

impl Inventory {
    fn of(root: &Path) -> Result<Self, Refused> {
        let mut inventory = Self::default();
        let ours = |name: &str| name != MARKER && name != STAGING && !KEPT.contains(&name);
        let entries = WalkDir::new(root).min_depth(1).sort_by_file_name().into_iter();
        for entry in entries.filter_entry(|e| e.depth() != 1 || e.file_name().to_str().is_none_or(ours)) {
            let entry = entry.map_err(|e| Refused::new(format!("could not read `{}`: {e}", root.display())))?;
            let path = entry.path();
            let below = path.strip_prefix(root).unwrap_or(path);
            let Some(name) = below.to_str().map(|name| name.replace(std::path::MAIN_SEPARATOR, "/")) else {
                let told = format!("`{}` is not ours: its name is not written in UTF-8; take it out", path.display());
                return Err(Refused::new(told));
            };
            if entry.file_type().is_symlink() {
                let told = format!(
                    "`{}` is a link; it could lead out of `{}`, so nothing was written. Remove the link and build again",
                    path.display(),
                    root.display()
                );
                return Err(Refused::new(told));
            }
            if entry.file_type().is_dir() {
                inventory.folders.insert(name);
            } else {
                let size =
                    entry.metadata().map_err(|e| Refused::new(format!("could not read `{}`: {e}", path.display())))?;
                inventory.files.insert(name, size.len());
            }
        }
        Ok(inventory)
    }

    fn is_in_the_way(&self, path: &str) -> bool {
        self.folders.contains(path) || path.match_indices('/').any(|(i, _)| self.files.contains_key(&path[..i]))
    }
}

/// The history of a folder that is ours; `None` for a folder that is new or empty.
fn read_history(root: &Path) -> Result<Option<History>, Refused> {
    let marker = root.join(MARKER);
    match fs::symlink_metadata(&marker) {
        Ok(there) if there.is_file() => {
            let bytes = fs::read(&marker).map_err(|e| Refused::io("read", &marker, &e))?;
            let damaged = || {
                let (marker, root) = (marker.display(), root.display());
                Refused::new(format!("`{marker}` is not as stad wrote it. Delete the folder `{root}` and build again"))
            };
            return History::parse(&bytes).map(Some).ok_or_else(damaged);
        }
        Ok(_) => return Err(Refused::new(format!("`{}` is not a file; nothing was written", marker.display()))),
        Err(_) => {}
    }
    let mut entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Refused::io("use as the output folder", root, &error)),
    };
    if entries.any(|entry| entry.is_ok_and(|entry| entry.file_name() != STAGING)) {
        let told = format!(
            "the folder `{}` has files that stad did not write (it has no `{MARKER}`), so nothing was written. \
             Choose another folder with --out, or empty this one",
            root.display()
        );
        return Err(Refused::new(told));
    }
    Ok(None)
}

/// Makes the folder; gives those that were not there before, outermost first.
fn make_folders(root: &Path) -> Result<Vec<PathBuf>, Refused> {
    let mut made: Vec<PathBuf> = root
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .map(Path::to_owned)
        .collect();
    made.reverse();
    fs::create_dir_all(root).map_err(|e| Refused::io("make the folder", root, &e))?;
    Ok(made)
}

/// Makes an empty staging folder that only one build at a time may have.
fn lock_staging(root: &Path) -> Result<File, Refused> {
    let staging = root.join(STAGING);
    match fs::create_dir(&staging) {
        Ok(()) => {}
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists && !staging.is_symlink() => {}
        Err(e) => return Err(Refused::io("make the folder", &staging, &e)),
    }
    let name = staging.join("lock");
    let lock = File::create(&name).map_err(|e| Refused::io("write", &name, &e))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(Refused::new(format!("another build is writing to `{}`; wait for it to end", root.display())));
        }
        Err(TryLockError::Error(e)) => return Err(Refused::io("lock", &name, &e)),
    }
    let leavings = fs::read_dir(&staging).map_err(|e| Refused::io("read", &staging, &e))?;
    for leaving in leavings.flatten().filter(|entry| entry.file_name() != "lock") {
        fs::remove_file(leaving.path()).map_err(|e| Refused::io("remove", &leaving.path(), &e))?;
    }
    Ok(lock)
}

fn lies_below(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    let ours = first == MARKER || first == STAGING || KEPT.contains(&first);
    !path.is_empty() && !ours && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
