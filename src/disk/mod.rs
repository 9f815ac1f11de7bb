//! The room that touches files: a folder in, a folder out, a folder watched.
#![allow(clippy::disallowed_methods, reason = "files, links and folders are read and written in this room")]

use std::fmt;
use std::io;
use std::path::Path;

pub mod compress;
pub mod crowd;
pub mod earlier;
pub mod embedded;
pub mod history;
pub mod inventory;
pub mod load;
pub mod manifest;
pub mod output;
pub mod redirect;
pub mod scaffold;
pub mod watch;
pub mod workshop;
pub mod write;

/// What the machine refused, as a sentence.
#[derive(Debug)]
pub struct Refused(String);

impl Refused {
    /// A refusal in the words of whoever met it.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A refusal of the operating system: `doing` completes "could not …".
    pub fn io(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self(format!("could not {doing} `{}`: {error}", path.display()))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}
