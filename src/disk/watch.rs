//! Tells which files were saved: the only user of `notify`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::disk::Refused;
use crate::disk::load::is_leftover;

/// Long enough for an editor that writes a file beside the old one and renames it, short enough not to be felt.
const QUIET: Duration = Duration::from_millis(15);
const TICK: Duration = Duration::from_millis(5);

/// Folders that are being watched, each known by an `R`.
pub struct Watch<R> {
    saves: Receiver<Save<R>>,
    /// Stops watching when it is dropped.
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// Paths that were saved, made or removed at about the same time.
#[derive(Debug)]
pub struct Save<R> {
    /// The folder and the path below it, with `/`; the empty path stands for all of the folder.
    pub paths: Vec<(R, String)>,
    /// When the first of them was.
    pub at: Instant,
}

impl<R: Copy + Ord + Send + 'static> Watch<R> {
    /// Watches folders, with all that lies in them.
    ///
    /// # Errors
    /// When the system does not let us watch.
    pub fn start(folders: &[(R, PathBuf)]) -> Result<Self, Refused> {
        let (sender, saves) = mpsc::channel();
        let mut homes = Vec::new();
        for (room, folder) in folders {
            let home = fs::canonicalize(folder).map_err(|e| Refused::io("watch", folder, &e))?;
            homes.push((*room, home));
        }
        let watched: Vec<PathBuf> = homes.iter().map(|(_, home)| home.clone()).collect();
        let sorter = Sorter { homes, sender };
        let told = |error| Refused::new(format!("could not watch the folders: {error}"));
        let mut debouncer = new_debouncer(QUIET, Some(TICK), move |result| sorter.sort(result)).map_err(told)?;
        for home in &watched {
            debouncer
                .watch(home, RecursiveMode::Recursive)
                .map_err(|error| Refused::new(format!("could not watch `{}`: {error}", home.display())))?;
        }
        Ok(Self { saves, _debouncer: debouncer })
    }

    /// Waits for the next save; `None` when no more can come.
    pub fn next(&self) -> Option<Save<R>> {
        self.saves.recv().ok()
    }
}

struct Sorter<R> {
    homes: Vec<(R, PathBuf)>,
    sender: Sender<Save<R>>,
}

impl<R: Copy + Ord> Sorter<R> {
    fn sort(&self, result: DebounceEventResult) {
        let mut paths: Vec<(R, String)> = Vec::new();
        let mut at = Instant::now();
        match result {
            Ok(events) => {
                for event in events.iter().filter(|event| may_change(&event.kind)) {
                    at = at.min(event.time);
                    if event.need_rescan() {
                        paths.extend(self.homes.iter().map(|(room, _)| (*room, String::new())));
                    }
                    paths.extend(event.paths.iter().filter_map(|path| self.place(path)));
                }
            }
            // The system lost count of what happened: look at everything once.
            Err(_) => paths.extend(self.homes.iter().map(|(room, _)| (*room, String::new()))),
        }
        paths.sort();
        paths.dedup();
        if !paths.is_empty() {
            // Nobody listens any more when the server is ending.
            let _ = self.sender.send(Save { paths, at });
        }
    }

    fn place(&self, path: &Path) -> Option<(R, String)> {
        let (room, home) = self
            .homes
            .iter()
            .filter(|(_, home)| path.starts_with(home))
            .max_by_key(|(_, home)| home.as_os_str().len())?;
        let parts: Vec<_> =
            path.strip_prefix(home).ok()?.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        (!parts.iter().any(|part| is_leftover(part))).then(|| (*room, parts.join("/")))
    }
}

/// Reading a file is told too; only what may have changed bytes counts.
fn may_change(kind: &EventKind) -> bool {
    match kind {
        EventKind::Access(access) => matches!(access, AccessKind::Close(AccessMode::Write)),
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => true,
    }
}
