//! The theme and the national content that the program carries with it.

use crate::model::sources::Sources;

type Files = &'static [(&'static str, &'static [u8])];

/// The theme `stad`, by path below its folder.
pub const THEME: Files = include!(concat!(env!("OUT_DIR"), "/theme.rs"));

/// The national content, by path below `content/national`.
pub const NATIONAL: Files = include!(concat!(env!("OUT_DIR"), "/national.rs"));

/// The theme as if it had been read from its folder.
pub fn theme() -> Sources {
    let mut sources = Sources::default();
    for (path, bytes) in THEME {
        sources.insert(*path, *bytes);
    }
    sources
}
