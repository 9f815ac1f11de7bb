//! What a site is made from, gathered from the disk, the arguments and the clock.

use std::env;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::cli::args::Args;
use crate::disk::Refused;
use crate::disk::embedded;
use crate::disk::load::{Folder, is_folder};
use crate::model::date::Date;
use crate::model::diagnostic::Diagnostic;
use crate::pipeline::{Inputs, Pages, Room, Workshop};

/// A site in the making together with the folders that it is read from.
pub struct Desk {
    /// The site.
    pub workshop: Workshop,
    /// Its folders on the disk.
    folders: Vec<(Room, PathBuf, Folder)>,
}

impl Desk {
    /// Reads the folders that the arguments name, for the pages that everybody may see.
    ///
    /// # Errors
    /// When one that was named is missing or cannot be read.
    pub fn open(args: &Args) -> Result<Self, Refused> {
        Self::open_with(args, Pages::Public)
    }

    /// Reads the folders that the arguments name.
    ///
    /// # Errors
    /// When one that was named is missing or cannot be read.
    pub fn open_with(args: &Args, pages: Pages) -> Result<Self, Refused> {
        if !is_folder(&args.content) {
            let told = format!(
                "there is no folder `{}` here. Go to the site's folder, name another with --content, or begin a site with \
                 `stad new site DIR`",
                args.content.display()
            );
            return Err(Refused::new(told));
        }
        Self::open_at(args, &args.content, pages)
    }

    /// Reads the folders that the arguments name, with another content folder.
    ///
    /// # Errors
    /// When one that was named is missing or cannot be read.
    pub fn open_at(args: &Args, content_path: &Path, pages: Pages) -> Result<Self, Refused> {
        let mut folders = Vec::new();
        let (folder, content) = Folder::open("content", content_path)?;
        folders.push((Room::Content, content_path.to_owned(), folder));
        let theme = match chosen(args.theme.as_deref(), "themes/stad", "--theme")? {
            Some(path) => {
                let (folder, theme) = Folder::open("theme", &path)?;
                folders.push((Room::Theme, path, folder));
                theme
            }
            None => embedded::theme(),
        };
        let fixed_path = chosen(args.fixed.as_deref(), "static", "--static")?;
        let (folder, fixed) = match &fixed_path {
            Some(path) => Folder::open("static", path)?,
            None => Folder::none("static", Path::new("static")),
        };
        if let Some(path) = fixed_path {
            folders.push((Room::Fixed, path, folder));
        }
        let inputs = Inputs { content, theme, fixed, today: today(args)? };
        Ok(Self { workshop: Workshop::open_with(inputs, pages), folders })
    }

    /// The folders, by room.
    pub fn folders(&self) -> Vec<(Room, PathBuf)> {
        self.folders.iter().map(|(room, path, _)| (*room, path.clone())).collect()
    }

    /// What is to be told of the folders themselves.
    pub fn folder_diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.folders.iter().flat_map(|(_, _, folder)| folder.diagnostics())
    }

    /// Everything there is to tell, in the order of a report.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut all: Vec<Diagnostic> = self.folder_diagnostics().chain(self.workshop.diagnostics()).cloned().collect();
        all.sort_by(Diagnostic::report_order);
        all
    }

    /// Reads again what was saved at paths below the rooms' folders; gives the number of files that are not as they
    /// were.
    ///
    /// # Errors
    /// When something there cannot be read.
    pub fn refresh<'a>(&mut self, saved: impl Iterator<Item = (Room, &'a str)>) -> Result<usize, Refused> {
        let mut changes = Vec::new();
        for (room, path) in saved {
            for (_, _, folder) in self.folders.iter_mut().filter(|(r, _, _)| *r == room) {
                let changed = folder.refresh(path)?;
                changes.extend(changed.into_iter().map(|c| (room, c.path, c.bytes.map(|bytes| bytes.to_vec()))));
            }
        }
        let n_changes = changes.len();
        if n_changes > 0 {
            self.workshop.save_all(changes);
        }
        Ok(n_changes)
    }
}

/// The folder that was asked for, or the usual one if it is there.
fn chosen(asked: Option<&Path>, usual: &str, option: &str) -> Result<Option<PathBuf>, Refused> {
    match asked {
        Some(path) if is_folder(path) => Ok(Some(path.to_owned())),
        Some(path) => Err(Refused::new(format!("there is no folder `{}`, which {option} names", path.display()))),
        None => Ok(Some(PathBuf::from(usual)).filter(|path| is_folder(path))),
    }
}

fn today(args: &Args) -> Result<Date, Refused> {
    if let Some(today) = args.today {
        return Ok(today);
    }
    let seconds = match env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.parse().ok(),
        Err(env::VarError::NotPresent) => {
            SystemTime::now().duration_since(UNIX_EPOCH).ok().and_then(|passed| i64::try_from(passed.as_secs()).ok())
        }
        Err(env::VarError::NotUnicode(_)) => None,
    };
    seconds.and_then(Date::in_sweden).ok_or_else(|| {
        Refused::new("SOURCE_DATE_EPOCH or the clock does not give a day; say --today, for example --today 2026-11-23")
    })
}
