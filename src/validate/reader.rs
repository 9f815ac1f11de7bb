//! What every check of one folder has at hand, and where it tells what it finds.

use std::cell::RefCell;

use crate::model::date::Date;
use crate::model::diagnostic::Diagnostic;
use crate::model::document::{Document, Node};
use crate::validate::Content;
use crate::validate::hosts::Hosts;
use crate::validate::ids::Known;
use crate::validate::languages::Languages;
use crate::validate::record::Record;
use crate::validate::short_texts::ShortTexts;

/// What holds for a folder's records besides what stands in it.
#[derive(Clone, Copy)]
pub struct ForAll<'a> {
    /// The site's languages.
    pub languages: &'a Languages,
    /// The day of the build.
    pub today: Date,
    /// Whom the folder may lead to.
    pub hosts: Hosts<'a>,
}

/// Reads the records of one folder.
pub struct Reader<'a> {
    /// The files.
    pub content: &'a Content<'a>,
    /// The site's languages.
    pub languages: &'a Languages,
    /// The ids that may be pointed at.
    pub known: Known<'a>,
    /// The day of the build.
    pub today: Date,
    /// Whom the folder may lead to.
    pub hosts: Hosts<'a>,
    /// The translations of the folder's short texts.
    pub texts: ShortTexts<'a>,
    found: RefCell<Vec<Diagnostic>>,
}

impl<'a> Reader<'a> {
    /// A reader of a folder (`national/`) that has found nothing yet.
    pub fn new(content: &'a Content<'a>, folder: &str, shared: ForAll<'a>, known: Known<'a>) -> Self {
        let ForAll { languages, today, hosts } = shared;
        let texts = ShortTexts::read(content, folder, languages);
        Self { content, languages, known, today, hosts, texts, found: RefCell::default() }
    }

    /// Notes something to tell.
    pub fn tell(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    /// Everything to tell, once all records are read.
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.texts.check(&self);
        self.texts.without_original().into_iter().for_each(|told| self.tell(told));
        self.found.into_inner()
    }

    /// Reads the top of a TOML file with `read`; `None` when there is no such file, or it could not be parsed.
    pub fn file<T>(&self, path: &str, read: impl FnOnce(&Record<'_>) -> T) -> Option<T> {
        match self.content.documents.get(path) {
            Some(Document::Records(top)) => self.record(path, "file", top, read),
            _ => None,
        }
    }

    /// Reads every `[[key]]` of a file that holds nothing else.
    pub fn records<T>(&self, path: &str, key: &'static str, read: impl Fn(&Record<'_>) -> Option<T>) -> Vec<T> {
        self.file(path, |top| top.each(key, read)).unwrap_or_default()
    }

    /// Reads a group of keys, then tells of those that nobody asked for; `None` when `node` is something else.
    pub fn record<T>(&self, file: &str, what: &str, node: &Node, read: impl FnOnce(&Record<'_>) -> T) -> Option<T> {
        let record = Record::open(self, file, what, node)?;
        let value = read(&record);
        record.close();
        Some(value)
    }
}
