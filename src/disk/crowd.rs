//! Counts what a folder holds, so that reading it ends however much lies in it.

use std::collections::BTreeMap;

use crate::model::diagnostic::Diagnostic;
use crate::model::limits::{MOST_BYTES_IN_ALL, MOST_FILES, MOST_FILES_IN_ALL};

/// What has been met in a folder so far.
#[derive(Debug)]
pub struct Crowd {
    name: &'static str,
    by_part: BTreeMap<String, usize>,
    n_files: usize,
    n_bytes: u64,
}

/// Whether there is room for one more.
#[derive(Debug)]
pub enum Room {
    /// There is.
    Left,
    /// There is none, and this is the first that is left out: the part of the folder, and what to tell of it.
    Full(String, Diagnostic),
    /// There is none, which has been told.
    Overfull,
}

impl Crowd {
    /// Nothing yet; diagnostics will call the folder `name`.
    pub fn new(name: &'static str) -> Self {
        Self { name, by_part: BTreeMap::new(), n_files: 0, n_bytes: 0 }
    }

    /// Counts a file or folder at a path.
    pub fn count(&mut self, file: &str) -> Room {
        let part = part_of(file);
        let here = self.by_part.entry(part.to_owned()).or_default();
        *here += 1;
        if *here > MOST_FILES {
            let is_first = *here == MOST_FILES + 1;
            return self.full(is_first, part, MOST_FILES);
        }
        self.n_files += 1;
        if self.n_files > MOST_FILES_IN_ALL {
            return self.full(self.n_files == MOST_FILES_IN_ALL + 1, "", MOST_FILES_IN_ALL);
        }
        Room::Left
    }

    /// Counts the bytes of a file that is about to be read.
    pub fn weigh(&mut self, n_bytes: u64) -> Room {
        let before = self.n_bytes;
        self.n_bytes = before.saturating_add(n_bytes);
        if self.n_bytes <= MOST_BYTES_IN_ALL {
            return Room::Left;
        }
        if before > MOST_BYTES_IN_ALL {
            return Room::Overfull;
        }
        let message = format!("the files of `{}` are larger than {} MB together", self.name, MOST_BYTES_IN_ALL >> 20);
        let told = Diagnostic::error("folder-too-large", self.name, None, message)
            .help("make the downloads smaller, or link to where they are published");
        Room::Full(String::new(), told)
    }

    fn full(&self, is_first: bool, part: &str, most: usize) -> Room {
        if !is_first {
            return Room::Overfull;
        }
        let folder = format!("{}/{part}", self.name);
        let folder = folder.trim_end_matches('/');
        let message = format!("more than {most} files and folders lie in `{folder}`");
        let told = Diagnostic::error("too-many-files", folder, None, message)
            .label("those that come first by name are read")
            .help("take out what does not belong to the site");
        Room::Full(part.to_owned(), told)
    }
}

/// Whether a diagnostic tells that part of a folder was not read.
pub fn tells_of_crowd(told: &Diagnostic) -> bool {
    ["too-many-files", "folder-too-large"].contains(&told.code)
}

/// The part of a folder that is counted by itself: a city, another folder at the top, or the top.
fn part_of(file: &str) -> &str {
    let cut = |at: Option<usize>| at.map_or("", |at| &file[..at]);
    match file.strip_prefix("cities/") {
        Some(below) => cut(below.find('/').map(|at| "cities/".len() + at)),
        None => cut(file.find('/')),
    }
}

#[cfg(test)]
mod tests {
    use crate::disk::crowd::part_of;

    #[test]
    fn a_city_and_the_top_are_counted_by_themselves() {
        for (file, part) in [
            ("site.toml", ""),
            ("cities", ""),
            ("cities/lund", ""),
            ("cities/lund/files/a/b.pdf", "cities/lund"),
            ("national/pages/home.sv.md", "national"),
        ] {
            assert_eq!(part_of(file), part, "{file}");
        }
    }
}
