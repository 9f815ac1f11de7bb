//! The whole trip on one page: the order of the stages, the threads and the memo.

use std::sync::Arc;

use crate::model::address::Planned;
use crate::model::artifact::Artifact;
use crate::model::date::Date;
use crate::model::diagnostic::Diagnostic;
use crate::model::sources::Sources;

/// What a site is made from.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// The content folder.
    pub content: Sources,
    /// The theme's folder.
    pub theme: Sources,
    /// The files that are published as they are.
    pub fixed: Sources,
    /// The day of the build.
    pub today: Date,
}

/// Which of the input folders a file lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The content folder.
    Content,
    /// The theme's folder.
    Theme,
    /// The files that are published as they are.
    Fixed,
}

/// A site in the making: takes saved files, keeps the last good edition.
pub struct Workshop {
    inputs: Inputs,
    diagnostics: Vec<Diagnostic>,
    edition: Option<Arc<Edition>>,
}

impl Workshop {
    /// Reads all the inputs.
    pub fn open(inputs: Inputs) -> Self {
        Self { inputs, diagnostics: Vec::new(), edition: None }
    }

    /// Takes a file that was saved, or removed when `bytes` is `None`; `path` is below the room's folder.
    pub fn save(&mut self, room: Room, path: &str, bytes: Option<Vec<u8>>) {
        let _ = (room, path, bytes);
    }

    /// What is to be told about the inputs as they are now, in the order of a report.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The bytes of a file that a diagnostic names (`content/…`, `theme/…`).
    pub fn source(&self, file: &str) -> Option<&[u8]> {
        let (room, path) = file.split_once('/')?;
        let sources = match room {
            "content" => &self.inputs.content,
            "theme" => &self.inputs.theme,
            _ => &self.inputs.fixed,
        };
        sources.files.get(path).map(|file| &*file.bytes)
    }

    /// The last edition without errors.
    pub fn edition(&self) -> Option<&Arc<Edition>> {
        self.edition.as_ref()
    }
}

/// A valid site with its theme, every address planned.
pub struct Edition {
    addresses: Vec<Planned>,
}

impl Edition {
    /// Everything there is, in order of path.
    pub fn addresses(&self) -> &[Planned] {
        &self.addresses
    }

    /// What lies at a path below the root (`helsingborg/index.html`).
    pub fn find(&self, path: &str) -> Option<&Planned> {
        self.addresses.binary_search_by(|planned| planned.path.as_str().cmp(path)).ok().map(|i| &self.addresses[i])
    }

    /// Makes what is planned; search files come with their shards.
    pub fn make(&self, planned: &Planned) -> Vec<Artifact> {
        let _ = planned;
        Vec::new()
    }

    /// Makes everything, on all of rayon's threads, handing each artifact to `sink` as soon as it stands; then checks
    /// what was made.
    ///
    /// # Errors
    /// The first error of `sink`.
    pub fn make_all<E: Send>(&self, sink: &(dyn Fn(Artifact) -> Result<(), E> + Sync)) -> Result<Vec<Diagnostic>, E> {
        let _ = sink;
        Ok(Vec::new())
    }
}
