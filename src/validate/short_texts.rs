//! The translations of a folder's short texts: `texts.LANG.toml`, each after its original.
//!
//! An original is the key, so a changed original has no translation until somebody translates it anew: who reads a number's card
//! never reads about what it was before.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::document::{Document, Entry, Node, NodeValue};
use crate::model::lang::Lang;
use crate::model::nearest::nearest;
use crate::model::page::Translation;
use crate::validate::Content;
use crate::validate::languages::Languages;
use crate::validate::page;
use crate::validate::reader::Reader;

const KEY: &str = "texts";

/// The translated short texts of one folder.
pub struct ShortTexts<'a> {
    files: Vec<File<'a>>,
    others: Vec<Lang>,
    /// Every original that a record has, with the languages it is translated into.
    originals: RefCell<BTreeMap<String, BTreeSet<Lang>>>,
}

struct File<'a> {
    path: String,
    lang: Lang,
    top: &'a Node,
    by_original: BTreeMap<String, &'a Entry>,
    used: RefCell<BTreeSet<String>>,
}

/// A translation, with the file that it stands in.
#[derive(Clone, Copy)]
pub struct Found<'t> {
    /// Its language.
    pub lang: &'t Lang,
    /// Its file.
    pub path: &'t str,
    /// The file's top table.
    pub top: &'t Node,
    /// The words.
    pub words: &'t Node,
}

/// The name of a folder's file for a language.
pub fn file_name(lang: &str) -> String {
    format!("texts.{lang}.toml")
}

impl<'a> ShortTexts<'a> {
    /// Finds the files of a folder; `check` tells what is wrong in them.
    pub fn read(content: &Content<'a>, folder: &str, languages: &Languages) -> Self {
        let others: Vec<Lang> = languages.all.iter().filter(|lang| **lang != languages.default).cloned().collect();
        let file = |lang: &Lang| {
            let path = format!("{folder}{}", file_name(lang.as_str()));
            let Some(Document::Records(top)) = content.documents.get(&path) else { return None };
            let by_original = entries(top).iter().map(|entry| (on_one_line(&entry.key), entry)).collect();
            Some(File { path, lang: lang.clone(), top, by_original, used: RefCell::default() })
        };
        Self { files: others.iter().filter_map(file).collect(), others, originals: RefCell::default() }
    }

    /// Every translation of an original.
    pub fn of(&self, original: &str) -> Vec<Found<'_>> {
        let original = on_one_line(original);
        let found = self.files.iter().filter_map(|file| {
            let words = &file.by_original.get(&original)?.value;
            file.used.borrow_mut().insert(original.clone());
            Some(Found { lang: &file.lang, path: &file.path, top: file.top, words })
        });
        found.collect()
    }

    /// Notes into which languages a text is translated, here or beside the original.
    pub fn note<'l>(&self, original: &str, languages: impl Iterator<Item = &'l Lang>) {
        self.originals.borrow_mut().entry(on_one_line(original)).or_default().extend(languages.cloned());
    }

    /// Forgets an original of a record that readers may not see.
    pub fn forget(&self, original: &str) {
        self.originals.borrow_mut().remove(&on_one_line(original));
    }

    /// The originals that have no translation, by language.
    pub fn untranslated(&self) -> BTreeMap<Lang, Vec<String>> {
        let originals = self.originals.borrow();
        let texts = |lang: &Lang| {
            let without = originals.iter().filter(|(_, languages)| !languages.contains(lang));
            without.map(|(text, _)| text.clone()).collect()
        };
        self.others.iter().map(|lang| (lang.clone(), texts(lang))).collect()
    }

    /// Tells what is wrong with the files themselves.
    pub fn check(&self, reader: &Reader<'_>) {
        for file in &self.files {
            reader.record(&file.path, "file", file.top, |record| {
                let example = "translation = { kind = \"machine\" }";
                let field = record.required("translation", example);
                let _: Option<Translation> = field.and_then(|field| page::translation_of(&field));
                if record.required(KEY, "[texts]").is_some_and(|texts| !matches!(texts.node.value, NodeValue::Table(_)))
                {
                    record.error_at("wrong-type", KEY, "`texts` holds lines of an original and its translation", None);
                }
            });
        }
    }

    /// Tells of translations whose originals are nowhere: what readers see in their place is the original's language.
    pub fn without_original(&self) -> Vec<Diagnostic> {
        let originals = self.originals.borrow();
        let mut found = Vec::new();
        for file in &self.files {
            let used = file.used.borrow();
            for (original, entry) in file.by_original.iter().filter(|(original, _)| !used.contains(*original)) {
                let untranslated = originals.keys().filter(|text| !file.by_original.contains_key(*text));
                found.push(outdated(&file.path, entry.key_span, original, untranslated.map(String::as_str)));
            }
        }
        found
    }
}

fn outdated<'t>(path: &str, span: Span, original: &str, others: impl Iterator<Item = &'t str>) -> Diagnostic {
    let message = format!("the original `{}` is nowhere in this folder", beginning(original));
    let warning = Diagnostic::warning("translation-without-original", path, Some(span), message);
    warning.help(match nearest(original, others) {
        Some(near) => format!("it reads `{}` now: translate it anew", beginning(near)),
        None => "delete the line, or put the new original in its place and translate it anew".to_owned(),
    })
}

fn beginning(text: &str) -> String {
    const LETTERS: usize = 60;
    match text.char_indices().nth(LETTERS) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

fn entries(top: &Node) -> &[Entry] {
    let NodeValue::Table(keys) = &top.value else { return &[] };
    match keys.iter().find(|entry| entry.key == KEY).map(|entry| &entry.value.value) {
        Some(NodeValue::Table(entries)) => entries,
        _ => &[],
    }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
