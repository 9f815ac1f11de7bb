//! Each city's folder as it was when it could last be published, kept beside the site for a day when it cannot.
//!
//! Beside `public` lies `.public.earlier`, with a folder `CITY@2026-11-26` for each city: its files, and the day.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::disk::Refused;
use crate::model::date::Date;
use crate::model::ids::CityId;

/// What is being written; never read.
const HALF: &str = ".half";
/// Whoever keeps the parent folder in git does not want this one there.
const IGNORED: (&str, &str) = (".gitignore", "*\n");

/// The files of a city's folder, by path below it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folder beside an output folder.
#[derive(Debug)]
pub struct Earlier(PathBuf);

impl Earlier {
    /// Of an output folder; nothing needs to be there yet.
    ///
    /// # Errors
    /// When the output folder has no name.
    pub fn beside(root: &Path) -> Result<Self, Refused> {
        let whole = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
        let name =
            whole.file_name().ok_or_else(|| Refused::new("the output folder has no name; choose one with --out"))?;
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(".earlier");
        Ok(Self(whole.with_file_name(beside)))
    }

    /// The newest edition of a city that is kept, with its day.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, city: &CityId) -> Result<Option<(Date, Files)>, Refused> {
        let Some((day, folder)) = self.editions(city)?.pop() else { return Ok(None) };
        let mut files = Files::new();
        for entry in WalkDir::new(&folder) {
            let entry = entry.map_err(|error| Refused::io("read", &folder, &error.into()))?;
            if entry.file_type().is_file()
                && let Some(path) = entry.path().strip_prefix(&folder).ok().and_then(Path::to_str)
            {
                let bytes = fs::read(entry.path()).map_err(|error| Refused::io("read", entry.path(), &error))?;
                files.insert(path.replace('\\', "/"), bytes);
            }
        }
        Ok(Some((day, files)))
    }

    /// Keeps a city's files as those of a day, in place of what was kept of it.
    ///
    /// # Errors
    /// When the machine refuses; what was kept stays then.
    pub fn keep(&self, city: &CityId, day: Date, files: &Files) -> Result<(), Refused> {
        let new = self.0.join(format!("{city}@{day}"));
        let refused = |error: io::Error| Refused::io("write", &new, &error);
        let before = self.editions(city)?;
        if self.read(city)?.is_some_and(|(_, kept)| kept == *files) {
            let (_, same) = before.last().ok_or_else(|| refused(io::ErrorKind::NotFound.into()))?;
            if *same != new {
                fs::rename(same, &new).map_err(refused)?;
            }
        } else {
            let half = self.0.join(format!("{HALF}-{}", std::process::id()));
            write(&half, files).map_err(refused)?;
            if new.exists() {
                fs::remove_dir_all(&new).map_err(refused)?;
            }
            fs::rename(&half, &new).map_err(refused)?;
        }
        for (_, old) in before.into_iter().filter(|(_, old)| *old != new && old.exists()) {
            fs::remove_dir_all(&old).map_err(refused)?;
        }
        Ok(())
    }

    /// Makes the folder, and takes away what was cut short.
    ///
    /// # Errors
    /// When the machine refuses.
    pub fn prepare(&self) -> Result<(), Refused> {
        let refused = |error: io::Error| Refused::io("write", &self.0, &error);
        fs::create_dir_all(&self.0).map_err(refused)?;
        fs::write(self.0.join(IGNORED.0), IGNORED.1).map_err(refused)?;
        for entry in fs::read_dir(&self.0).map_err(refused)?.flatten() {
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(HALF)) {
                fs::remove_dir_all(entry.path()).map_err(refused)?;
            }
        }
        Ok(())
    }

    /// The editions of a city, the newest last: two when a build was cut short.
    fn editions(&self, city: &CityId) -> Result<Vec<(Date, PathBuf)>, Refused> {
        let entries = match fs::read_dir(&self.0) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Refused::io("read the folder", &self.0, &error)),
        };
        let day = |name: &str| Date::parse(name.strip_prefix(city.as_str())?.strip_prefix('@')?);
        let mut editions: Vec<_> =
            entries.flatten().filter_map(|entry| Some((day(entry.file_name().to_str()?)?, entry.path()))).collect();
        editions.sort();
        Ok(editions)
    }
}

fn write(folder: &Path, files: &Files) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (path, bytes) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
    }
    Ok(())
}
