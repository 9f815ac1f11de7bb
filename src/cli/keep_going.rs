//! `stad build --keep-going`: a city whose folder has errors keeps its last good pages, and the others are published.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::cli::inputs::Desk;
use crate::disk::Refused;
use crate::disk::earlier::{Earlier, Files};
use crate::model::date::Date;
use crate::model::diagnostic::{Diagnostic, Severity};
use crate::model::ids::CityId;
use crate::model::sources::Sources;
use crate::pipeline::edition::Edition;

/// A build that goes on without the cities whose folders have errors.
#[derive(Debug)]
pub struct KeepGoing {
    /// What something else stands for, each with the day of its earlier edition; `None` where the municipality's page does.
    cities: BTreeMap<CityId, Option<Date>>,
    /// The content with what is wrong in it, which the report quotes.
    pub content: Sources,
    earlier: Earlier,
}

impl KeepGoing {
    /// With all the cities, for a build into an output folder.
    ///
    /// # Errors
    /// When that folder has no name.
    pub fn new(desk: &Desk, out: &Path) -> Result<Self, Refused> {
        let content = desk.workshop.content().clone();
        Ok(Self { cities: BTreeMap::new(), content, earlier: Earlier::beside(out)? })
    }

    /// Takes the cities with errors out of a site, those too whose errors were found in its pages; whether none is left
    /// then. No build can do without what lies outside of the cities' folders.
    ///
    /// # Errors
    /// When an earlier edition cannot be read.
    pub fn isolate(&mut self, desk: &mut Desk, made: &[Diagnostic]) -> Result<bool, Refused> {
        let mut faulty = self.faulty(desk, made);
        while let Some(cities) = faulty {
            if cities.is_empty() {
                return Ok(true);
            }
            let mut all = Vec::new();
            for city in cities {
                // What was good once may not go with today's national facts: then the municipality's page is left.
                let kept = if self.cities.contains_key(&city) { None } else { self.earlier.read(&city)? };
                let is_changed = kept.as_ref().is_none_or(|(_, files)| *files != files_of(&self.content, &city));
                all.push((city, kept, is_changed));
            }
            // Of two cities that are at odds the one that changed goes first, so that none can take another's pages away.
            let any_changed = all.iter().any(|(_, _, is_changed)| *is_changed);
            for (city, kept, _) in all.into_iter().filter(|(_, _, is_changed)| *is_changed || !any_changed) {
                self.cities.insert(city.clone(), kept.as_ref().map(|(day, _)| *day));
                desk.workshop.stand_in(&city, kept);
            }
            faulty = self.faulty(desk, &[]);
        }
        Ok(false)
    }

    /// The cities that still have errors; `None` when anything else has.
    fn faulty(&self, desk: &Desk, made: &[Diagnostic]) -> Option<BTreeSet<CityId>> {
        // The folder on the disk is as it was, whatever stands for it.
        let is_out = |told: &&Diagnostic| self.city_of(told).is_some_and(|city| self.cities.contains_key(&city));
        let of_disk = desk.folder_diagnostics().filter(|told| !is_out(told));
        let all = of_disk.chain(desk.workshop.diagnostics()).chain(made);
        let mut faulty = BTreeSet::new();
        for told in all.filter(|told| told.severity == Severity::Error) {
            let city = self.city_of(told)?;
            if self.cities.get(&city) == Some(&None) {
                return None;
            }
            faulty.insert(city);
        }
        Some(faulty)
    }

    /// The city that a diagnostic is about: by its folder, or by the address of a page below its own.
    fn city_of(&self, told: &Diagnostic) -> Option<CityId> {
        let file = &told.labels.first()?.file;
        if let Some(below) = file.strip_prefix("content/cities/") {
            return CityId::new(below.split_once('/')?.0);
        }
        let mut parts = file.strip_prefix("output/")?.split('/').take(2);
        let is_city = |part: &&str| self.content.below(&format!("cities/{part}/")).next().is_some();
        CityId::new(parts.find(is_city)?)
    }

    /// What was published in place of each, in words for the terminal.
    pub fn words(&self) -> Vec<String> {
        let one = |(city, day): (&CityId, &Option<Date>)| match day {
            Some(day) => format!("`{city}` has errors: its pages are those of {day}, and say so."),
            None => format!(
                "`{city}` has errors, and no earlier edition of it goes with the rest: its municipality's page stands in its place, and says so."
            ),
        };
        self.cities.iter().map(one).collect()
    }

    /// Whether no city is left out.
    pub fn is_whole(&self) -> bool {
        self.cities.is_empty()
    }

    /// Keeps the folders of the cities that were published, for a day when they cannot be.
    ///
    /// # Errors
    /// When the machine refuses.
    pub fn keep(&self, edition: &Edition, content: &Sources) -> Result<(), Refused> {
        self.earlier.prepare()?;
        for city in edition.site.cities.keys().filter(|city| !self.cities.contains_key(*city)) {
            self.earlier.keep(city, edition.site.today, &files_of(content, city))?;
        }
        Ok(())
    }
}

/// A city's files, by path below its folder.
fn files_of(content: &Sources, city: &CityId) -> Files {
    let folder = format!("cities/{city}/");
    content.below(&folder).map(|(path, file)| (path[folder.len()..].to_owned(), file.bytes.to_vec())).collect()
}
