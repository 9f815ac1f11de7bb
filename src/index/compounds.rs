//! Cuts a compound into the words it is made of.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::index::vocabulary::NEAR_ENDINGS;

/// A shorter word is seldom a compound, and seldom cut right.
const SHORTEST_COMPOUND: usize = 8;
const SHORTEST_PART: usize = 3;
/// Three letters that are no word of their own begin too many others.
const SHORTEST_CHANGED: usize = 4;
/// Endings have up to three letters, and some of them are words too.
const SHORTEST_LAST: usize = 4;
/// What begins a word without making it a compound: `för|slå`, `sam|arbete`.
const PREFIXES: [&str; 16] = [
    "bort", "efter", "fast", "fram", "från", "för", "före", "genom", "miss", "mot", "ned", "sam", "till", "under",
    "åter", "över",
];
/// Endings that are words as well: `handl|ing`, `lägen|heter`.
const ENDINGS: [&str; 5] = ["and", "het", "ing", "ning", "skap"];
const QUALITY: &str = "het";
/// An editor's sign for the s between two parts: `brott|s|offer`.
const LINK: &str = "s";
/// What a word's last vowel becomes when another word follows: `kvinna`, `kvinno|jour`; `gata`, `gatu|kontor`; `läkare`, `läkar|vård`.
const CHANGED_ENDINGS: [(&str, &[&str]); 2] = [("a", &["o", "u", ""]), ("e", &["", "s"])];

/// A part of a compound, as it is written there, with the stem of the word that it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    pub written: String,
    pub stem: String,
}

/// The words of which compounds may be made, and what editors say of single ones. Everything is in small letters.
#[derive(Debug, Default)]
pub struct Dictionary {
    /// What may stand before other parts.
    firsts: BTreeMap<String, Word>,
    /// What may stand last: stems, so that every form of a word is known by any of them.
    lasts: BTreeMap<String, u32>,
    whole: BTreeSet<String>,
    split: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Clone)]
struct Word {
    stem: String,
    /// On how many pages the word stands.
    n_pages: u32,
}

impl Dictionary {
    /// Adds a word that stands on so many pages.
    pub fn add(&mut self, word: &str, stem: &str, n_pages: u32) {
        if word.chars().count() < SHORTEST_PART || !word.chars().all(char::is_alphabetic) {
            return;
        }
        for written in before_others(word, stem) {
            self.add_first(written, stem, n_pages);
        }
        self.lasts.insert(stem.to_owned(), n_pages);
    }

    /// Never cuts a word with this stem.
    pub fn keep_whole(&mut self, stem: &str) {
        self.whole.insert(stem.to_owned());
    }

    /// Cuts a word as an editor does, `människo|handel`, and learns its parts for other words. `stem` tells any word's stem.
    pub fn cut(&mut self, marked: &str, stem: &mut impl FnMut(&str) -> String) {
        let whole = stem(&marked.replace('|', ""));
        let parts: Vec<String> = marked.split('|').filter(|part| *part != LINK).map(str::to_owned).collect();
        for part in &parts {
            let stem = stem(part);
            self.add_first(part.clone(), &stem, 0);
            self.lasts.entry(stem).or_default();
        }
        self.split.insert(whole, parts);
    }

    /// The parts of a word, and theirs: none where it is no compound. `stem` tells any word's stem.
    pub fn parts(&self, word: &str, stem: &mut impl FnMut(&str) -> String) -> Vec<Part> {
        let mut found = Vec::new();
        self.add_parts(word, stem, &mut found);
        found
    }

    fn add_parts(&self, word: &str, stem: &mut impl FnMut(&str) -> String, found: &mut Vec<Part>) {
        for part in self.cut_once(word, stem) {
            if part.written != word && !found.contains(&part) {
                found.push(part.clone());
                self.add_parts(&part.written, stem, found);
            }
        }
    }

    fn cut_once(&self, word: &str, stem: &mut impl FnMut(&str) -> String) -> Vec<Part> {
        let whole = stem(word);
        if self.whole.contains(&whole) {
            return Vec::new();
        }
        if let Some(parts) = self.split.get(&whole) {
            let known = |part: &String| self.firsts.get(part).map(|word| word.stem.clone());
            let part = |part: &String| Part { written: part.clone(), stem: known(part).unwrap_or_else(|| stem(part)) };
            return parts.iter().map(part).collect();
        }
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < SHORTEST_COMPOUND || !letters.iter().all(|letter| letter.is_alphabetic()) {
            return Vec::new();
        }
        self.best(&letters, stem).into_iter().map(|(written, word)| Part { written, stem: word.stem }).collect()
    }

    /// The fewest parts; of equally many, those of which the least known is best known.
    fn best(&self, letters: &[char], stem: &mut impl FnMut(&str) -> String) -> Vec<(String, Word)> {
        let mut up_to: Vec<Option<Vec<(String, Word)>>> = vec![None; letters.len() + 1];
        up_to[0] = Some(Vec::new());
        for end in SHORTEST_PART..=letters.len() {
            let shortest = if end == letters.len() { SHORTEST_LAST } else { SHORTEST_PART };
            for start in 0..=end - shortest {
                let Some(before) = before(&up_to, letters, start) else { continue };
                let written: String = letters[start..end].iter().collect();
                let word = match end == letters.len() {
                    true if start == 0 => None,
                    true => self.last(&written, stem),
                    false => self.firsts.get(&written).cloned(),
                };
                let Some(word) = word else { continue };
                let now = [before.as_slice(), &[(written, word)]].concat();
                if up_to[end].as_ref().is_none_or(|best| worth(&now) > worth(best)) {
                    up_to[end] = Some(now);
                }
            }
        }
        up_to.pop().flatten().unwrap_or_default()
    }

    /// The last part's word, also by a form that the stemmer keeps apart: `handeln`.
    fn last(&self, written: &str, stem: &mut impl FnMut(&str) -> String) -> Option<Word> {
        let stem = stem(written);
        let cut_off = written.strip_prefix(&stem).unwrap_or_default();
        if ENDINGS.contains(&stem.as_str()) || written.starts_with(QUALITY) || cut_off.starts_with(QUALITY) {
            return None;
        }
        let shorter = NEAR_ENDINGS.iter().filter_map(|ending| stem.strip_suffix(ending));
        let mut stems = [stem.as_str()].into_iter().chain(shorter.filter(|stem| stem.chars().count() >= SHORTEST_LAST));
        let (stem, n_pages) = stems.find_map(|stem| self.lasts.get_key_value(stem))?;
        Some(Word { stem: stem.clone(), n_pages: *n_pages })
    }

    fn add_first(&mut self, written: String, stem: &str, n_pages: u32) {
        if PREFIXES.contains(&written.as_str()) {
            return;
        }
        let known = self.firsts.get(&written);
        if known.is_none_or(|known| (n_pages, stem) > (known.n_pages, &known.stem)) {
            self.firsts.insert(written, Word { stem: stem.to_owned(), n_pages });
        }
    }
}

/// How a word may be written when others follow.
pub fn before_others(word: &str, stem: &str) -> Vec<String> {
    let mut written = vec![stem.to_owned()];
    for (ending, changed) in CHANGED_ENDINGS {
        if let Some(rest) = word.strip_suffix(ending) {
            written.extend(changed.iter().map(|ending| format!("{rest}{ending}")));
        }
    }
    written.retain(|written| written.chars().count() >= SHORTEST_CHANGED);
    written.push(word.to_owned());
    written
}

/// The best parts before `start`. An s may stand between two: `brott|s|offer`.
fn before<'a>(
    up_to: &'a [Option<Vec<(String, Word)>>],
    letters: &[char],
    start: usize,
) -> Option<&'a Vec<(String, Word)>> {
    up_to[start].as_ref().or_else(|| {
        let linked = start > SHORTEST_PART && letters[start - 1] == 's' && letters[start - 2] != 's';
        linked.then(|| up_to[start - 1].as_ref()).flatten()
    })
}

fn worth(parts: &[(String, Word)]) -> (Reverse<usize>, u32) {
    (Reverse(parts.len()), parts.iter().map(|(_, word)| word.n_pages).min().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::Dictionary;
    use crate::index::analyze::Analyzer;

    const WORDS: &str = "människa handel kontakt center social jour brott offer polis anmälan kvinna frid region \
        koordinator gata kontor flicka kyrka läkare vård information form kommun utbildning sex köpare lägen heter före handla inga";

    fn check(cut: &[(&str, &str)], change: impl Fn(&mut Dictionary)) {
        let mut analyzer = Analyzer::new("sv");
        let mut dictionary = Dictionary::default();
        for word in WORDS.split_whitespace() {
            dictionary.add(word, &analyzer.stem(word), 2);
        }
        change(&mut dictionary);
        for (word, expected) in cut {
            let parts = dictionary.parts(word, &mut |word| analyzer.stem(word));
            let written: Vec<&str> = parts.iter().map(|part| part.written.as_str()).collect();
            assert_eq!(written.join(" "), *expected, "{word}");
        }
    }

    #[test]
    fn compounds_are_cut_where_a_reader_would() {
        let cut = [
            ("människohandel", "människo handel"),
            ("människohandelns", "människo handelns"),
            ("kontaktcenter", "kontakt center"),
            ("socialjouren", "social jouren"),
            ("brottsoffer", "brott offer"),
            ("polisanmälan", "polis anmälan"),
            ("kvinnofrid", "kvinno frid"),
            ("gatukontoret", "gatu kontoret"),
            ("läkarvård", "läkar vård"),
            ("flickhandel", "flick handel"),
        ];
        check(&cut, |_| {});
    }

    #[test]
    fn editors_parts_are_known_in_other_words() {
        check(&[("barnhandeln", ""), ("barnvakten", "")], |_| {});
        check(&[("barnhandeln", "barn handeln"), ("barnvakten", "")], |dictionary| {
            dictionary.cut("barn|hem", &mut str::to_owned);
        });
    }

    #[test]
    fn simple_words_stay_whole() {
        let whole = [
            "region",
            "kommunens",
            "information",
            "utbildningar",
            "kontakterna",
            "112112112",
            "lägenheter",
            "förkontor",
            "handlingar",
            "gatkontor",
        ];
        check(&whole.map(|word| (word, "")), |_| {});
    }

    #[test]
    fn parts_that_are_compounds_give_their_parts_too() {
        check(&[("människohandelskoordinator", "människohandel människo handel koordinator")], |dictionary| {
            dictionary.add("människohandel", "människohandel", 2);
        });
    }

    #[test]
    fn editors_have_the_last_word() {
        check(&[("polisanmälans", ""), ("sensocialsjour", "sen social jour"), ("handelsen", "")], |dictionary| {
            dictionary.keep_whole("polisanmälan");
            dictionary.cut("sen|social|s|jour", &mut str::to_owned);
        });
    }
}
