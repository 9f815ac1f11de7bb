//! Where a site is made ready beside the published one, and how it takes that one's place.
//!
//! Beside `public` lies `.public.stad`: a lock, the staged bytes, the index, and a standby tree whose files are hard links to
//! the published ones. A build brings the standby up to date and exchanges the two folders by one call of the kernel, so
//! that a reader sees the one edition or the other; then the folder that was published becomes the standby of the next. What
//! this costs grows with what changed. Where a file system cannot do it, files are put in place one by one.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::disk::Refused;
use crate::disk::inventory::{Inventory, Stamp};
use crate::disk::write::{KEPT, MARKER, STAGING};

const LOCK: &str = "lock";
const INDEX: &str = "index";
const STANDBY: &str = "standby";
const STAGED: &str = "staged";
/// Whoever keeps the parent folder in git does not want this one there.
const IGNORED: (&str, &str) = (".gitignore", "*\n");

/// The place of work of one build.
#[derive(Debug)]
pub struct Workshop {
    /// Where changed bytes wait.
    pub staged: PathBuf,
    place: PathBuf,
    lock: Option<File>,
    is_new: bool,
    /// Whether the folders can be exchanged.
    exchanges: bool,
}

impl Workshop {
    /// Opens the workshop of an output folder, which is there, and takes away what a build left that was cut short.
    ///
    /// # Errors
    /// When another build has it, or the machine refuses.
    pub fn open(root: &Path, in_place: bool) -> Result<Self, Refused> {
        let (beside, inside) = (beside(root), root.join(STAGING));
        let stays = in_place || is_pinned(root);
        let mut other = None;
        if let Some(place) = beside.filter(|place| !stays || place.join(LOCK).is_file())
            && let Some(workshop) = Self::open_at(&place, root, true)?
        {
            if !stays && workshop.can_exchange() {
                // A build that puts files in place holds the folder by the lock inside.
                if inside.exists() {
                    drop(Self::open_at(&inside, root, false)?);
                }
                return Ok(workshop);
            }
            other = Some(workshop);
        }
        let cannot = || Refused::new(format!("could not write to the folder `{}`", root.display()));
        let workshop = Self::open_at(&inside, root, false)?.ok_or_else(cannot)?;
        // Both locks are held here. A standby that no build would bring up to date again goes: it may name whom no file may name any more.
        if let Some(other) = other {
            remove(&other.place)?;
        }
        Ok(workshop)
    }

    /// `None` where the folder cannot be made because the one above may not be written to.
    fn open_at(place: &Path, root: &Path, exchanges: bool) -> Result<Option<Self>, Refused> {
        let is_new = match fs::create_dir(place) {
            Ok(()) => true,
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists && !place.is_symlink() && place.is_dir() => false,
            Err(e)
                if exchanges
                    && [io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem].contains(&e.kind()) =>
            {
                return Ok(None);
            }
            Err(e) => return Err(Refused::io("make the folder", place, &e)),
        };
        let name = place.join(LOCK);
        if exchanges && !is_new && !name.is_file() && fs::read_dir(place).is_ok_and(|mut all| all.next().is_some()) {
            let told = format!(
                "the folder `{}` has files that stad did not write, and its name is the one that stad uses; move it away",
                place.display()
            );
            return Err(Refused::new(told));
        }
        let lock = File::create(&name).map_err(|e| Refused::io("write", &name, &e))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let told = format!("another build is writing to `{}`; wait for it to end", root.display());
                return Err(Refused::new(told));
            }
            Err(TryLockError::Error(e)) => return Err(Refused::io("lock", &name, &e)),
        }
        let workshop =
            Self { staged: place.join(STAGED), place: place.to_owned(), lock: Some(lock), is_new, exchanges };
        workshop.clean()?;
        Ok(Some(workshop))
    }

    /// Whether files can be linked and folders exchanged here.
    fn can_exchange(&self) -> bool {
        let (one, other) = (self.staged.join("one"), self.staged.join("other"));
        let tried = fs::create_dir(&one)
            .and_then(|()| fs::create_dir(&other))
            .and_then(|()| exchange(&one, &other))
            .and_then(|()| fs::hard_link(self.place.join(LOCK), self.staged.join("link")));
        let cleaned = fs::remove_dir(&one).and_then(|()| fs::remove_dir(&other));
        tried.is_ok() && cleaned.is_ok() && fs::remove_file(self.staged.join("link")).is_ok()
    }

    /// Removes everything but what the next build can use.
    fn clean(&self) -> Result<(), Refused> {
        let entries = fs::read_dir(&self.place).map_err(|e| Refused::io("read", &self.place, &e))?;
        let kept = |name: &str| name == LOCK || name == IGNORED.0 || self.exchanges && [INDEX, STANDBY].contains(&name);
        for entry in entries.flatten().filter(|entry| !entry.file_name().to_str().is_some_and(kept)) {
            remove(&entry.path())?;
        }
        if self.exchanges {
            let (name, text) = (self.place.join(IGNORED.0), IGNORED.1);
            fs::write(&name, text).map_err(|e| Refused::io("write", &name, &e))?;
        }
        fs::create_dir(&self.staged).map_err(|e| Refused::io("make the folder", &self.staged, &e))
    }

    /// Where the index lies.
    pub fn index(&self) -> PathBuf {
        self.place.join(INDEX)
    }

    /// Whether there is a use for an index: where nothing is kept beside the site, there is nowhere to keep it.
    pub fn keeps_an_index(&self) -> bool {
        self.exchanges
    }

    /// Publishes an edition: the staged files by path, and the paths that are gone. The root is as `before` tells; what lies
    /// there afterwards is told where it is known.
    ///
    /// # Errors
    /// When the machine refuses. Exchanging, the published folder is then as it was. In place, it may hold files of both
    /// editions, each of them whole, and the next build mends it.
    pub fn publish(&self, root: &Path, before: &Inventory, change: &Change) -> Result<Option<Inventory>, Refused> {
        if !self.exchanges {
            put_in_place(root, before, change)?;
            return Ok(None);
        }
        let standby = self.place.join(STANDBY);
        catch_up(&standby, root, before)?;
        put_in_place(&standby, before, change)?;
        settle(&standby)?;
        exchange(root, &standby).map_err(|e| {
            let told = format!(
                "could not exchange `{}` for the new edition: {e}. Nothing was published. Build with --in-place, which \
                 puts files in place one by one",
                root.display()
            );
            Refused::new(told)
        })?;
        // The edition is out. What is left here of the former one goes too: it may name whom no file may name any more.
        // Where that fails, the next build sees to it.
        let after = Inventory::of(root).ok();
        if let Some(after) = &after {
            let _ = catch_up(&standby, root, after);
        }
        Ok(after)
    }
}

/// What a build changes in a folder.
#[derive(Debug, Default)]
pub struct Change {
    /// Files with new bytes: path, and where the bytes wait. They are moved.
    pub staged: BTreeMap<String, PathBuf>,
    /// Files that nothing stands for any more.
    pub gone: Vec<String>,
}

impl Drop for Workshop {
    fn drop(&mut self) {
        // Whatever cannot be removed here is removed by the next build; there is nobody left to tell.
        if self.lock.take().is_some() {
            let _ = fs::remove_dir_all(&self.staged);
            if !self.exchanges || self.is_new && !self.place.join(STANDBY).exists() {
                let _ = fs::remove_dir_all(&self.place);
            }
        }
    }
}

/// `.public.stad` for `public`; `None` for a folder without a name or a parent.
fn beside(root: &Path) -> Option<PathBuf> {
    let real = root.canonicalize().ok()?;
    let name = real.file_name()?.to_str()?;
    Some(real.parent()?.join(format!(".{name}.stad")))
}

/// Whether the folder itself must stay: something else is mounted there, or the history of a repository lies in it, or it
/// is reached through a link.
fn is_pinned(root: &Path) -> bool {
    root.is_symlink() || KEPT.iter().any(|name| root.join(name).exists()) || is_mounted(root)
}

#[cfg(target_os = "linux")]
fn is_mounted(root: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let there = statx(CWD, root, AtFlags::empty(), StatxFlags::empty());
    there.is_ok_and(|there| there.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

#[cfg(not(target_os = "linux"))]
fn is_mounted(_: &Path) -> bool {
    false
}

/// Exchanges two folders so that at every moment both names lead to one of them (`renameat2(2)`, `RENAME_EXCHANGE`).
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Waits until the disk has what was written: were the power cut after the exchange, no page may be empty.
#[cfg(target_os = "linux")]
fn settle(folder: &Path) -> Result<(), Refused> {
    let file = File::open(folder).map_err(|e| Refused::io("read", folder, &e))?;
    rustix::fs::syncfs(&file).map_err(|e| Refused::io("write to disk what is in", folder, &e.into()))
}

#[cfg(not(target_os = "linux"))]
fn settle(_: &Path) -> Result<(), Refused> {
    Ok(())
}

/// Makes the standby the same as the published folder, file by file the same inode.
fn catch_up(standby: &Path, root: &Path, published: &Inventory) -> Result<(), Refused> {
    if !standby.is_dir() {
        remove(standby)?;
        fs::create_dir(standby).map_err(|e| Refused::io("make the folder", standby, &e))?;
    }
    let mode = fs::metadata(root).map_err(|e| Refused::io("read", root, &e))?.permissions();
    fs::set_permissions(standby, mode).map_err(|e| Refused::io("set the permissions of", standby, &e))?;
    let there = match Inventory::of(standby) {
        Ok(there) => there,
        // Nobody but us writes here, and whatever else lies here may go.
        Err(_) => {
            remove(standby)?;
            fs::create_dir(standby).map_err(|e| Refused::io("make the folder", standby, &e))?;
            Inventory::default()
        }
    };
    let is_other = |(path, stamp): &(&String, &Stamp)| published.files.get(*path) != Some(*stamp);
    for (path, _) in there.files.iter().filter(is_other) {
        let file = standby.join(path);
        fs::remove_file(&file).map_err(|e| Refused::io("remove", &file, &e))?;
    }
    for folder in there.folders.iter().rev().filter(|folder| !published.folders.contains(*folder)) {
        let folder = standby.join(folder);
        fs::remove_dir(&folder).map_err(|e| Refused::io("remove the empty folder", &folder, &e))?;
    }
    for folder in published.folders.iter().filter(|folder| !there.folders.contains(*folder)) {
        let folder = standby.join(folder);
        fs::create_dir(&folder).map_err(|e| Refused::io("make the folder", &folder, &e))?;
    }
    for (path, stamp) in &published.files {
        if there.files.get(path) != Some(stamp) {
            link(&root.join(path), &standby.join(path))?;
        }
    }
    let marker = standby.join(MARKER);
    remove(&marker)?;
    match fs::metadata(root.join(MARKER)) {
        Ok(_) => link(&root.join(MARKER), &marker),
        Err(_) => Ok(()),
    }
}

fn link(from: &Path, to: &Path) -> Result<(), Refused> {
    fs::hard_link(from, to).map_err(|e| Refused::io("link into the new edition", from, &e))
}

/// Removes a file, link or folder, if it is there.
fn remove(path: &Path) -> Result<(), Refused> {
    let removed = match fs::symlink_metadata(path) {
        Ok(there) if there.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(_) => Ok(()),
    };
    removed.map_err(|e| Refused::io("remove", path, &e))
}

/// Moves the staged files, then removes the rest. A file that takes a folder's place (or the other way) waits until the
/// old one is gone.
fn put_in_place(root: &Path, before: &Inventory, change: &Change) -> Result<(), Refused> {
    let (waiting, ready): (Vec<_>, Vec<_>) = change.staged.iter().partition(|(path, _)| before.is_in_the_way(path));
    // The marker tells what was published, so it comes last; but by it alone the next build knows a new folder for ours.
    let is_new = !root.join(MARKER).exists();
    if let Some(staged) = change.staged.get(MARKER).filter(|_| is_new) {
        put(root, staged, MARKER)?;
    }
    let (markers, ready): (Vec<_>, Vec<_>) = ready.into_iter().partition(|(path, _)| *path == MARKER);
    for (path, staged) in ready {
        put(root, staged, path)?;
    }
    for path in &change.gone {
        let path = root.join(path);
        fs::remove_file(&path).map_err(|e| Refused::io("remove", &path, &e))?;
    }
    for folder in before.folders.iter().rev() {
        let folder = root.join(folder);
        match fs::remove_dir(&folder) {
            Ok(()) => {}
            Err(e) if [io::ErrorKind::DirectoryNotEmpty, io::ErrorKind::NotFound].contains(&e.kind()) => {}
            Err(e) => return Err(Refused::io("remove the empty folder", &folder, &e)),
        }
    }
    for (path, staged) in waiting.into_iter().chain(markers.into_iter().filter(|_| !is_new)) {
        put(root, staged, path)?;
    }
    Ok(())
}

fn put(root: &Path, staged: &Path, path: &str) -> Result<(), Refused> {
    let place = root.join(path);
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(|e| Refused::io("make the folder", folder, &e))?;
    }
    fs::rename(staged, &place).map_err(|e| Refused::io("put in place", &place, &e))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::disk::inventory::Inventory;
    use crate::disk::workshop::{Change, put_in_place};
    use crate::disk::write::MARKER;

    #[test]
    fn a_new_folder_that_was_cut_short_is_known_for_ours() {
        let place = tempfile::tempdir().expect("a folder");
        let root = place.path().join("public");
        fs::create_dir(&root).expect("a folder");
        fs::write(place.path().join("marker"), "{}").expect("a marker");
        let mut change = Change::default();
        change.staged.insert(MARKER.to_owned(), place.path().join("marker"));
        // This one cannot be moved: as if the machine had died here.
        change.staged.insert("index.html".to_owned(), place.path().join("nothing"));
        assert!(put_in_place(&root, &Inventory::default(), &change).is_err());
        assert!(root.join(MARKER).is_file());
    }
}
