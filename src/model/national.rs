//! The national facts and texts, shared by every page.

use std::collections::BTreeMap;

use crate::model::contact::ContactRoute;
use crate::model::download::Download;
use crate::model::hours::OpeningHours;
use crate::model::ids::{FactId, HoursId, PageName, PledgeId, RouteId, SourceId};
use crate::model::lang::Lang;
use crate::model::link_hosts::LinkHosts;
use crate::model::page::WrittenPage;
use crate::model::place::Places;
use crate::model::pledge::Pledge;
use crate::model::process::Process;
use crate::model::provenance::{Fact, Source};
use crate::model::situation::Situation;
use crate::model::sources::Digest;
use crate::model::term::Term;
use crate::model::timetable::Timetable;
use crate::model::training::Training;

/// What holds for all of Sweden.
#[derive(Debug, Clone)]
pub struct National {
    /// Sources by id.
    pub sources: BTreeMap<SourceId, Source>,
    /// Facts by id.
    pub facts: BTreeMap<FactId, Fact>,
    /// Whom to call first, in order; begins with the emergency call.
    pub first: Vec<RouteId>,
    /// Routes, in the order of the file.
    pub routes: Vec<ContactRoute>,
    /// Hours by id.
    pub hours: BTreeMap<HoursId, OpeningHours>,
    /// The days of each, from the day of the build.
    pub timetables: BTreeMap<HoursId, Timetable>,
    /// Situations, in the order of the file.
    pub situations: Vec<Situation>,
    /// Courses, films and events.
    pub training: Vec<Training>,
    /// Material.
    pub downloads: Vec<Download>,
    /// Explained words, in the order of the file.
    pub glossary: Vec<Term>,
    /// The process of Stad för stad.
    pub process: Process,
    /// Pledges by id.
    pub pledges: BTreeMap<PledgeId, Pledge>,
    /// Texts by name.
    pub pages: BTreeMap<PageName, WrittenPage>,
    /// News, newest first.
    pub news: Vec<WrittenPage>,
    /// Municipalities, counties, postal codes.
    pub places: Places,
    /// The hosts that cities may lead to; `None` when nobody can tell.
    pub link_hosts: Option<LinkHosts>,
    /// The digest of the national folder and of the site's settings.
    pub digest: Digest,
    /// Short texts of its records that have no translation, by language.
    pub untranslated_texts: BTreeMap<Lang, Vec<String>>,
}
