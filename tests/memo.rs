//! Property: after any run of saves, a warm workshop tells and makes what a cold one does, byte for byte.
#![allow(clippy::disallowed_methods, reason = "the builder of sites reads the fixtures")]

#[path = "support/edition.rs"]
mod edition;
mod support;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use edition::{Files, differing, make, whole};
use proptest::prelude::*;
use proptest::sample::Index;
use stad::model::diagnostic::has_errors;
use stad::model::sources::Sources;
use stad::pipeline::{Inputs, Room, Workshop};

/// What somebody does to a file.
#[derive(Debug, Clone)]
enum Edit {
    /// Adds a line that nobody can read.
    Break,
    /// Takes a line out.
    Cut(Index),
    /// Writes a line twice.
    Repeat(Index),
    /// Writes a word in place of another, which often leaves the file valid.
    Reword(Index),
    /// Writes the whole of another file into it.
    Overwrite(Index),
    /// Removes it.
    Remove,
    /// Brings it back to what it was.
    Mend,
}

/// Words that authors exchange: values, choices, ids, languages.
const WORDS: &[(&str, &str)] = &[
    ("Exempelby", "Exempelbyn"),
    ("8–17", "9–16"),
    ("040-628 04 00", "040-628 04 33"),
    ("vaxeln-call", "jouren-call"),
    ("stadskalla", "provkalla"),
    ("provkalla", "borta"),
    ("\"planned\"", "\"done\""),
    ("[\"sv\", \"en\"]", "[\"sv\"]"),
    ("default_language = \"sv\"", "default_language = \"en\""),
    ("consent = false", "consent = true"),
    ("visibility = \"members\"", "visibility = \"public\""),
    ("2026-11", "2026-12"),
    ("publisher_confirmed = false", "publisher_confirmed = true"),
    ("slug = \"", "slug = \"ny-"),
    ("= Kontakt", "= Kontakter"),
    (".contact = contact", ".contact = kontakt"),
    ("machine", "human"),
];

/// New files, which are removed again when they are mended.
const NEW: &[(&str, &str)] = &[
    ("cities/provas/city.toml", "cities/provstad/city.toml"),
    ("cities/provstad/routes.toml", "cities/exempelby/routes.toml"),
    ("cities/provstad/sources.toml", "cities/exempelby/sources.toml"),
    ("cities/exempelby/pages/network.sv.md", "cities/exempelby/pages/contact.sv.md"),
    ("national/pages/about.en.md", "national/pages/home.en.md"),
    ("national/hours.toml", "cities/exempelby/hours.toml"),
];

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        2 => Just(Edit::Break),
        2 => any::<Index>().prop_map(Edit::Cut),
        1 => any::<Index>().prop_map(Edit::Repeat),
        6 => any::<Index>().prop_map(Edit::Reword),
        1 => any::<Index>().prop_map(Edit::Overwrite),
        2 => Just(Edit::Remove),
        6 => Just(Edit::Mend),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_warm_workshop_equals_a_cold_one(run in prop::collection::vec((any::<Index>(), edit()), 1..8)) {
        let mut desk = Desk::open();
        for (file, edit) in run {
            let (room, path) = desk.paths[file.index(desk.paths.len())].clone();
            desk.edit(room, &path, &edit);
            desk.assert_tells_as_a_cold_one();
        }
        desk.mend_what_is_told();
        desk.assert_makes_as_a_cold_one();
        desk.mend_all();
        prop_assert!(!has_errors(desk.warm.diagnostics()), "after mending: {:#?}", desk.warm.diagnostics());
        let (files, _) = make(desk.warm.edition().expect("a mended site"));
        let differing = differing(mended(), &files);
        prop_assert!(differing.is_empty(), "after mending: {differing:?}");
    }
}

/// What the site comes to before anybody edits it.
fn mended() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| make(Desk::open().warm.edition().expect("a site without errors")).0)
}

#[test]
fn a_fault_of_the_theme_is_told_again_when_the_settings_are_mended() {
    let mut desk = Desk::open();
    desk.edit(Room::Theme, "locales/en.ftl", &Edit::Break);
    desk.edit(Room::Content, "site.toml", &Edit::Break);
    desk.assert_tells_as_a_cold_one();
    desk.edit(Room::Theme, "locales/sv.ftl", &Edit::Break);
    desk.edit(Room::Content, "site.toml", &Edit::Remove);
    desk.assert_tells_as_a_cold_one();
    desk.edit(Room::Content, "site.toml", &Edit::Mend);
    desk.assert_tells_as_a_cold_one();
}

#[test]
fn the_words_are_held_against_the_language_that_is_the_default_now() {
    let mut desk = Desk::open();
    let english = String::from_utf8(desk.before.theme.files["locales/en.ftl"].bytes.to_vec()).expect("a text");
    let shorter = english.replacen("    .letters = Letters\n", "", 1);
    assert_ne!(english, shorter);
    desk.save(Room::Theme, "locales/en.ftl", Some(shorter.into_bytes()));
    desk.assert_tells_as_a_cold_one();
    let settings = String::from_utf8(desk.before.content.files["site.toml"].bytes.to_vec()).expect("a text");
    let settings = settings.replacen("default_language = \"sv\"", "default_language = \"en\"", 1);
    desk.save(Room::Content, "site.toml", Some(settings.into_bytes()));
    desk.assert_tells_as_a_cold_one();
}

/// A warm workshop, with the files as they are and as they were.
struct Desk {
    warm: Workshop,
    now: Inputs,
    before: Inputs,
    paths: Vec<(Room, String)>,
}

impl Desk {
    fn open() -> Self {
        let mut before = whole().inputs();
        before.fixed.insert("fixed.txt", b"fixed".as_slice());
        let mut paths: Vec<(Room, String)> = NEW.iter().map(|(path, _)| (Room::Content, (*path).to_owned())).collect();
        for room in [Room::Content, Room::Theme, Room::Fixed] {
            let files = sources(&before, room).files.keys();
            // Of a theme, what is read for the words and for every page.
            let files = files.filter(|path| {
                room != Room::Theme || ["locales/", "search/", "templates/base"].iter().any(|top| path.starts_with(top))
            });
            paths.extend(files.map(|path| (room, path.clone())));
        }
        Self { warm: Workshop::open(before.clone()), now: before.clone(), before, paths }
    }

    fn edit(&mut self, room: Room, path: &str, edit: &Edit) {
        let text =
            sources(&self.now, room).files.get(path).map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
        let lines: Vec<&str> = text.as_deref().unwrap_or_default().split_inclusive('\n').collect();
        let bytes = match edit {
            Edit::Break => {
                Some(format!("{}\n<b>= nobody can read this\n", text.as_deref().unwrap_or_default()).into_bytes())
            }
            Edit::Cut(at) => spliced(&lines, at, 0),
            Edit::Repeat(at) => spliced(&lines, at, 2),
            Edit::Reword(at) => text.as_deref().map(|text| reworded(text, at).into_bytes()),
            Edit::Overwrite(at) => {
                let files: Vec<_> = self.before.content.files.values().collect();
                Some(files[at.index(files.len())].bytes.to_vec())
            }
            Edit::Remove => None,
            Edit::Mend => sources(&self.before, room).files.get(path).map(|file| file.bytes.to_vec()),
        };
        // A file that is not there yet begins as a copy of one like it.
        let new = NEW.iter().find(|(new, _)| *new == path).filter(|_| text.is_none() && !matches!(edit, Edit::Mend));
        let bytes = new.map(|(_, like)| self.before.content.files[*like].bytes.to_vec()).or(bytes);
        self.save(room, path, bytes);
    }

    fn save(&mut self, room: Room, path: &str, bytes: Option<Vec<u8>>) {
        match &bytes {
            Some(bytes) => sources_mut(&mut self.now, room).insert(path, bytes.clone()),
            None => drop(sources_mut(&mut self.now, room).files.remove(path)),
        }
        self.warm.save(room, path, bytes);
    }

    /// Mends the files that are told of, as an author would, so that the other edits can be seen in a site.
    fn mend_what_is_told(&mut self) {
        for _ in 0..self.paths.len() {
            let told = self.warm.diagnostics().iter().flat_map(|told| &told.labels).map(|label| label.file.clone());
            let told: BTreeSet<String> = told.collect();
            let broken = self.paths.iter().find(|(room, path)| {
                let bytes = |inputs| sources(inputs, *room).files.get(path).map(|file| file.digest);
                told.contains(&named(*room, path)) && bytes(&self.now) != bytes(&self.before)
            });
            let Some((room, path)) = broken.cloned() else { return };
            self.edit(room, &path, &Edit::Mend);
        }
    }

    fn mend_all(&mut self) {
        let paths = self.paths.clone();
        let before = self.before.clone();
        self.now = self.before.clone();
        self.warm.save_all(paths.into_iter().map(|(room, path)| {
            let bytes = sources(&before, room).files.get(&path).map(|file| file.bytes.to_vec());
            (room, path, bytes)
        }));
    }

    fn assert_tells_as_a_cold_one(&self) -> Workshop {
        let cold = Workshop::open(self.now.clone());
        assert_eq!(self.warm.diagnostics(), cold.diagnostics());
        cold
    }

    /// A site with errors keeps its last edition when warm, and has none when cold.
    fn assert_makes_as_a_cold_one(&self) {
        let cold = self.assert_tells_as_a_cold_one();
        let Some(cold) = cold.edition() else { return };
        let warm = self.warm.edition().expect("an edition where a cold workshop has one");
        assert_eq!(warm.addresses(), cold.addresses());
        let ((warm, warm_told), (cold, cold_told)) = (make(warm), make(cold));
        let differing = differing(&warm, &cold);
        assert!(differing.is_empty(), "warm and cold differ in {differing:?}");
        assert_eq!(warm_told, cold_told);
    }
}

fn sources(inputs: &Inputs, room: Room) -> &Sources {
    match room {
        Room::Content => &inputs.content,
        Room::Theme => &inputs.theme,
        Room::Fixed => &inputs.fixed,
    }
}

/// A file as reports call it.
fn named(room: Room, path: &str) -> String {
    match room {
        Room::Content => format!("content/{path}"),
        Room::Theme => format!("theme/{path}"),
        Room::Fixed => format!("static/{path}"),
    }
}

fn sources_mut(inputs: &mut Inputs, room: Room) -> &mut Sources {
    match room {
        Room::Content => &mut inputs.content,
        Room::Theme => &mut inputs.theme,
        Room::Fixed => &mut inputs.fixed,
    }
}

/// A text with one of its lines written `n` times.
fn spliced(lines: &[&str], at: &Index, n: usize) -> Option<Vec<u8>> {
    if lines.is_empty() {
        return None;
    }
    let at = at.index(lines.len());
    Some([&lines[..at], &vec![lines[at]; n], &lines[at + 1..]].concat().concat().into_bytes())
}

/// A text with one of the words that it has replaced by its pair, either way; else with a line of its own at the end.
fn reworded(text: &str, at: &Index) -> String {
    let pairs = WORDS.iter().flat_map(|(one, other)| [(*one, *other), (*other, *one)]);
    let pairs: Vec<(&str, &str)> = pairs.filter(|(from, _)| text.contains(from)).collect();
    if pairs.is_empty() {
        return format!("{text}\n");
    }
    let (from, to) = pairs[at.index(pairs.len())];
    text.replacen(from, to, 1)
}
