//! Artifacts -> a folder, all or nothing: changed bytes wait until the whole site stands.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::disk::Refused;
use crate::disk::compress::{COPIES, WORTHWHILE_BYTES};
use crate::disk::history::{History, Moved};
use crate::disk::inventory::{Index, Inventory};
use crate::disk::manifest::{self, MANIFEST};
use crate::disk::workshop::{Change, Workshop};
use crate::model::content_type::is_compressible;
use crate::model::sources::Digest;

/// The file by which we know that a folder is ours to clean.
pub const MARKER: &str = ".stad-output";
/// Where changed bytes wait when there is no room for them beside the folder.
pub const STAGING: &str = ".stad-staging";
/// Some publish by committing the output folder; their history is not ours to remove.
pub const KEPT: &[&str] = &[".git"];

/// An output folder while a site is written to it. Dropped without [`Output::commit`], it leaves what was there.
pub struct Output {
    root: PathBuf,
    how: Manner,
    before: Inventory,
    index: Index,
    history: Option<History>,
    taken: Mutex<Taken>,
    // Dropped in this order: the workshop lies in the last of the folders that were made.
    workshop: Workshop,
    made: Made,
}

/// How a folder is written to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Manner {
    /// The folder itself stays, and files are put into it one by one.
    pub in_place: bool,
    /// Beside each file that grows smaller by it lie compressed copies.
    pub precompress: bool,
}

/// Files of text, by path.
pub type Texts = Vec<(&'static str, String)>;

/// What a build did to its folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Files that are new or have other bytes.
    pub written: usize,
    /// Files that had the right bytes.
    pub unchanged: usize,
    /// Files that nothing stands for any more.
    pub removed: usize,
    /// Pages among the written and unchanged that lead on to another address.
    pub redirects: usize,
    /// The digest of the manifest, by which a published folder can be told from one that was tampered with.
    pub manifest: Digest,
}

#[derive(Default)]
struct Taken {
    planned: BTreeMap<String, Digest>,
    staged: BTreeMap<String, PathBuf>,
    /// Compressed copies, which give way to a file of that name that the site has itself.
    copies: BTreeMap<String, (Digest, Option<PathBuf>)>,
    n_staged: usize,
}

impl Output {
    /// Takes hold of a folder, making it when there is none.
    ///
    /// # Errors
    /// When the folder has files and no marker, has links in it, or another build is writing to it.
    pub fn open(root: &Path, how: Manner) -> Result<Self, Refused> {
        let history = read_history(root)?;
        let made = Made(make_folders(root)?);
        let workshop = Workshop::open(root, how.in_place)?;
        let before = Inventory::of(root)?;
        let index = if workshop.keeps_an_index() { Index::read(&workshop.index()) } else { Index::default() };
        Ok(Self { root: root.to_owned(), how, workshop, before, index, history, taken: Mutex::default(), made })
    }

    /// Takes a file of the site: compares it with what is there, and stages it when it differs. Threads may call it at
    /// the same time.
    ///
    /// # Errors
    /// When the file cannot be compared or staged.
    pub fn take(&self, path: &str, bytes: &[u8]) -> Result<(), Refused> {
        let is_unchanged = self.take_one(path, bytes)?;
        if !self.how.precompress || bytes.len() < WORTHWHILE_BYTES || !is_compressible(path) {
            return Ok(());
        }
        for (ending, compress) in COPIES {
            let copy = format!("{path}.{ending}");
            let known = self.before.files.get(&copy).and_then(|stamp| self.index.digest(&copy, stamp));
            let made = match known.filter(|_| is_unchanged) {
                Some(digest) => (digest, None),
                None => self.stage(&copy, &compress(bytes))?,
            };
            self.with_taken(|taken| taken.copies.insert(copy, made));
        }
        Ok(())
    }

    /// Whether the file is there already, as it should be.
    fn take_one(&self, path: &str, bytes: &[u8]) -> Result<bool, Refused> {
        assert!(lies_below(path), "our fault: `{path}` is not a path below the output folder");
        let (digest, staged) = self.stage(path, bytes)?;
        let is_unchanged = staged.is_none();
        self.with_taken(|taken| {
            assert!(taken.planned.insert(path.to_owned(), digest).is_none(), "our fault: `{path}` was made twice");
            taken.staged.extend(staged.map(|staged| (path.to_owned(), staged)));
        });
        Ok(is_unchanged)
    }

    /// Takes a file that we add to the site, whatever it is.
    fn take_added(&self, path: &str, bytes: &[u8]) -> Result<(), Refused> {
        if self.with_taken(|taken| taken.planned.contains_key(path)) {
            let told = format!(
                "the site has a file `{path}` of its own (in the folder that --static names), and `stad build` writes one \
                 itself; take yours out, or leave out what asks for ours, such as --headers. Nothing was written"
            );
            return Err(Refused::new(told));
        }
        self.take_one(path, bytes).map(drop)
    }

    /// Compares a file with what is there; where it differs, its bytes wait at the path that is given back.
    fn stage(&self, path: &str, bytes: &[u8]) -> Result<(Digest, Option<PathBuf>), Refused> {
        let digest = Digest::of(bytes);
        if self.is_unchanged(path, bytes, digest)? {
            return Ok((digest, None));
        }
        let n_staged = self.with_taken(|taken| {
            taken.n_staged += 1;
            taken.n_staged
        });
        let staged = self.workshop.staged.join(n_staged.to_string());
        fs::write(&staged, bytes).map_err(|e| Refused::io("write", &staged, &e))?;
        Ok((digest, Some(staged)))
    }

    /// Publishes everything, leaves redirects where `pages` (page to path) have moved away, adds what `extra` makes of
    /// them, and removes what nothing stands for any more.
    ///
    /// # Errors
    /// When the machine refuses; [`Workshop::publish`] says what then holds.
    pub fn commit(
        mut self,
        pages: &BTreeMap<String, String>,
        redirect: &dyn Fn(&Moved) -> Vec<u8>,
        extra: &dyn Fn(&[Moved]) -> Texts,
    ) -> Result<Counts, Refused> {
        let history = self.history.take().unwrap_or_default().after(pages);
        let paths = self.with_taken(|taken| taken.planned.keys().cloned().collect::<BTreeSet<_>>());
        let redirects = history.redirects(pages, &paths);
        for moved in &redirects {
            self.take(&moved.from, &redirect(moved))?;
        }
        for (path, text) in extra(&redirects) {
            self.take_added(path, text.as_bytes())?;
        }
        self.with_taken(Taken::add_copies);
        let manifest = self.with_taken(|taken| manifest::text(&taken.planned));
        self.take_added(MANIFEST, manifest.as_bytes())?;
        let digest = Digest::of(manifest.as_bytes());
        self.made.0.clear();
        let taken = self.with_taken(std::mem::take);
        let written = taken.staged.len();
        let is_gone = |path: &&String| !taken.planned.contains_key(*path);
        let mut change =
            Change { staged: taken.staged, gone: self.before.files.keys().filter(is_gone).cloned().collect() };
        let removed = change.gone.len();
        self.stage_marker(&history, &mut change)?;
        if change.staged.is_empty() && removed == 0 && !self.has_empty_folders(&taken.planned) {
            self.note(&taken.planned, &self.before);
        } else if let Some(after) = self.workshop.publish(&self.root, &self.before, &change)? {
            self.note(&taken.planned, &after);
        }
        Ok(Counts {
            written,
            unchanged: taken.planned.len() - written,
            removed,
            redirects: redirects.len(),
            manifest: digest,
        })
    }

    fn with_taken<T>(&self, ask: impl FnOnce(&mut Taken) -> T) -> T {
        ask(&mut self.taken.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn is_unchanged(&self, path: &str, bytes: &[u8], digest: Digest) -> Result<bool, Refused> {
        let Some(stamp) = self.before.files.get(path).filter(|stamp| stamp.size == bytes.len() as u64) else {
            return Ok(false);
        };
        if let Some(known) = self.index.digest(path, stamp) {
            return Ok(known == digest);
        }
        let there = self.root.join(path);
        match fs::read(&there) {
            Ok(old) => Ok(old == bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Refused::io("read", &there, &error)),
        }
    }

    fn has_empty_folders(&self, planned: &BTreeMap<String, Digest>) -> bool {
        let stands = |folder: &String| {
            let start = format!("{folder}/");
            planned.range(start.clone()..).next().is_some_and(|(path, _)| path.starts_with(&start))
        };
        !self.before.folders.iter().all(stands)
    }

    fn stage_marker(&self, history: &History, change: &mut Change) -> Result<(), Refused> {
        let bytes = history.bytes();
        if fs::read(self.root.join(MARKER)).is_ok_and(|old| old == bytes) {
            return Ok(());
        }
        let staged = self.workshop.staged.join("marker");
        fs::write(&staged, bytes).map_err(|e| Refused::io("write", &staged, &e))?;
        change.staged.insert(MARKER.to_owned(), staged);
        Ok(())
    }

    /// Notes what lies in the folder now, so that the next build need not read it. Where that fails, it reads.
    fn note(&self, planned: &BTreeMap<String, Digest>, there: &Inventory) {
        if self.workshop.keeps_an_index() {
            let files = planned.iter().filter_map(|(path, digest)| Some((path, *there.files.get(path)?, *digest)));
            let staged = self.workshop.staged.join("index");
            let _ = fs::write(&staged, Index::text(files)).and_then(|()| fs::rename(&staged, self.workshop.index()));
        }
    }
}

impl Taken {
    fn add_copies(&mut self) {
        for (path, (digest, staged)) in std::mem::take(&mut self.copies) {
            if !self.planned.contains_key(&path) {
                self.staged.extend(staged.map(|staged| (path.clone(), staged)));
                self.planned.insert(path, digest);
            }
        }
    }
}

/// Folders that were made, outermost first; those that are still empty go when nothing was published.
#[derive(Debug)]
struct Made(Vec<PathBuf>);

impl Drop for Made {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
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

fn lies_below(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    let ours = first == MARKER || first == STAGING || KEPT.contains(&first);
    !path.is_empty() && !ours && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
