//! One language's pages become the files that the browser searches in.

pub mod analyze;
pub mod columns;
pub mod compounds;
pub mod cut;
pub mod shard;
pub mod synonyms;
pub mod unspaced;
pub mod vocabulary;
pub mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::index::analyze::{Analyzer, PageTerms, Posting, STRONGEST, Stems, statistics};
use crate::index::cut::Sizes;
use crate::index::shard::{Card, Content, Place};
use crate::index::synonyms::{Idle, Synonyms};
use crate::index::unspaced::{Neighbours, pairs, pieces};
use crate::index::vocabulary::Vocabulary;
use crate::index::words::{digits, fold, is_unspaced, joined, words};
use crate::model::passage::SearchPage;

/// A summary is cut here, at the end of a word: two lines on a telephone.
const SUMMARY_LETTERS: usize = 112;
/// What editors and headings say weighs more than running text, by being said more often.
const HEADING_TIMES: usize = 2;
const SEARCH_WORD_TIMES: usize = 3;
const TITLE_AMONG_NAMES: usize = 3;
/// How much its county says of a municipality.
const WEAK: u8 = STRONGEST / 3;
/// A title of so many words is likely a name.
const LONGEST_NAME: usize = 3;

/// The files of one language's search, each with its path below the site's root.
///
/// The first is the root at a fixed address, `search/LANG.json`, which browsers ask for anew each time; only it names the
/// others, which carry a hash of their content and can be kept for ever. So an edited word changes no page.
pub fn files(lang: &str, pages: &[SearchPage], synonyms: &str) -> Vec<(String, Vec<u8>)> {
    files_of_size(lang, pages, synonyms, &Sizes::default())
}

/// [`files`] by several lists of synonyms, with what those name and no page has.
pub fn files_and_idle(lang: &str, pages: &[SearchPage], lists: &[&str]) -> (Vec<(String, Vec<u8>)>, Vec<Idle>) {
    let (content, idle) = content(lang, pages, &synonyms::read(lists));
    (cut::files(lang, &content, &Sizes::default()), idle)
}

/// [`files`], cut to other sizes than a site has.
pub fn files_of_size(lang: &str, pages: &[SearchPage], synonyms: &str, sizes: &Sizes) -> Vec<(String, Vec<u8>)> {
    cut::files(lang, &content(lang, pages, &synonyms::read(&[synonyms])).0, sizes)
}

fn content(lang: &str, pages: &[SearchPage], synonyms: &Synonyms) -> (Content, Vec<Idle>) {
    // Pages that say alike things stand side by side: the steps between their numbers are small, and alike.
    let mut pages: Vec<&SearchPage> = pages.iter().collect();
    pages.sort_by_key(|page| (page.shared_text, !page.national, &page.kind));
    let (telling, sharing) = pages.split_at(pages.partition_point(|page| !page.shared_text));
    let mut analyzer = Analyzer::new(lang);
    let place_words: BTreeSet<String> = pages.iter().filter_map(|page| page.place.as_deref()).flat_map(words).collect();
    let mut reading = Reading::new(&mut analyzer, &place_words);
    let mut statistics = statistics(telling.iter().map(|page| reading.page_terms(page)));
    for (idx, page) in (telling.len() as u32..).zip(sharing) {
        reading.add_place(page, idx, &mut statistics);
    }
    for pair in reading.chance_pairs(&statistics) {
        statistics.remove(&pair);
    }
    let seen = analyzer.known_words();
    let common = seen.iter().filter(|(_, known)| known.is_stop_word);
    let stop_words: BTreeSet<String> = common
        .map(|(word, _)| word.clone())
        .chain(synonyms.question_words.iter().flat_map(|phrase| words(phrase)))
        .collect();
    let vocabulary = vocabulary::build(&seen, &statistics, synonyms, &place_words, &mut analyzer);
    let places: BTreeSet<&str> = pages.iter().filter_map(|page| page.place.as_deref()).collect();
    let places: Vec<&str> = places.into_iter().collect();
    let content = Content {
        postings: postings(&vocabulary, statistics),
        cards: pages.iter().map(|page| card(page, &places)).collect(),
        places: places.iter().map(|name| place(name, &pages)).collect(),
        numbers: numbers(&pages),
        stop_words: stop_words.into_iter().collect(),
        urgent: synonyms
            .urgent
            .iter()
            .map(|phrase| fold(&joined(phrase)))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        words: vocabulary.entries,
    };
    (content, vocabulary.idle)
}

/// Reads pages into terms.
struct Reading<'a> {
    analyzer: &'a mut Analyzer,
    place_words: &'a BTreeSet<String>,
    /// The pairs of words seen on this page.
    paired: BTreeSet<String>,
    neighbours: Neighbours,
}

impl<'a> Reading<'a> {
    fn new(analyzer: &'a mut Analyzer, place_words: &'a BTreeSet<String>) -> Reading<'a> {
        Reading { analyzer, place_words, paired: BTreeSet::new(), neighbours: Neighbours::default() }
    }

    /// The stems of the pairs that are none; one that is in a title is kept.
    fn chance_pairs(&self, statistics: &BTreeMap<String, Vec<Posting>>) -> Vec<String> {
        let pages_with = |word: &str| statistics.get(word).map_or(0, Vec::len);
        let is_in_title = |pair: &&str| statistics.get(*pair).is_some_and(|all| all.iter().any(|one| one.title > 0));
        let chance = self.neighbours.chance_pairs(pages_with).filter(|pair| !is_in_title(pair));
        chance.map(str::to_owned).collect()
    }

    fn page_terms(&mut self, page: &SearchPage) -> PageTerms {
        self.paired.clear();
        // A title of nothing but common words must still be found by them.
        let title: Vec<String> = words(&page.title).iter().flat_map(|word| self.title_terms(word)).collect();
        let mut terms = PageTerms::default();
        // Many names must not drown the title itself.
        let times = if page.names.is_empty() { 1 } else { TITLE_AMONG_NAMES };
        title.iter().for_each(|stem| terms.title.push(stem, times));
        // Names are written together in addresses and so in people's memory: `stadförstad`.
        let is_name = (2..=LONGEST_NAME).contains(&title.len());
        if is_name && page.place.is_none() {
            self.add(&mut terms.body, &joined(&page.title), HEADING_TIMES);
        }
        if !page.names.is_empty() {
            let place: BTreeSet<String> = page.place.iter().flat_map(|name| words(name)).collect();
            let telling = page.names.iter().flat_map(|name| words(name)).filter(|word| !place.contains(word));
            telling.for_each(|word| self.add(&mut terms.title, &word, 1));
        }
        for heading in &page.headings {
            self.add(&mut terms.body, heading, HEADING_TIMES);
        }
        for phrase in &page.search_words {
            self.add(&mut terms.body, phrase, SEARCH_WORD_TIMES);
            if phrase.split_whitespace().nth(1).is_some() {
                self.add(&mut terms.body, &joined(phrase), SEARCH_WORD_TIMES);
            }
        }
        for text in [page.place.as_deref().unwrap_or_default(), &page.kind, &page.summary, &page.body] {
            self.add(&mut terms.body, text, 1);
        }
        terms
    }

    fn title_terms(&mut self, word: &str) -> Vec<String> {
        if !is_unspaced(word) {
            return vec![self.analyzer.stem(word)];
        }
        let pieces = pieces(word);
        let pairs = pairs(&pieces);
        pieces.iter().chain(&pairs).map(|word| self.analyzer.stem(word)).collect()
    }

    /// A page that is found by its place alone. It counts in no statistics: hundreds of short pages would make every other
    /// page seem long.
    fn add_place(&mut self, page: &SearchPage, idx: u32, statistics: &mut BTreeMap<String, Vec<Posting>>) {
        let place: Vec<String> = page.place.iter().flat_map(|name| words(name)).collect();
        let title = STRONGEST / u8::try_from(place.len()).unwrap_or(STRONGEST).max(1);
        let stems: BTreeSet<String> = place.iter().map(|word| self.analyzer.stem(word)).collect();
        let mut found: BTreeMap<String, (u8, u8)> = stems.into_iter().map(|stem| (stem, (0, title))).collect();
        for word in words(&page.kind) {
            found.entry(self.analyzer.stem(&word)).or_default().0 = WEAK;
        }
        for (stem, (body, title)) in found {
            statistics.entry(stem).or_default().push(Posting { page: idx, body, title });
        }
    }

    fn add(&mut self, terms: &mut Stems, text: &str, times: usize) {
        for word in words(text) {
            if is_unspaced(&word) {
                self.add_run(terms, &word, times);
                continue;
            }
            let known = self.analyzer.word(&word);
            if !known.is_stop_word || self.place_words.contains(&word) {
                terms.push(&known.stem, times);
            }
        }
    }

    /// Pairs once a page: they are there to be found by, and say no more than their words do.
    fn add_run(&mut self, terms: &mut Stems, run: &str, times: usize) {
        let pieces = pieces(run);
        for pair in self.neighbours.see(&pieces) {
            if self.paired.insert(pair.clone()) {
                terms.push(&self.analyzer.word(&pair).stem, 1);
            }
        }
        for piece in pieces {
            let known = self.analyzer.word(&piece);
            if !known.is_stop_word {
                terms.push(&known.stem, times);
            }
        }
    }
}

fn postings(vocabulary: &Vocabulary, mut statistics: BTreeMap<String, Vec<Posting>>) -> Vec<Vec<Posting>> {
    vocabulary.terms.iter().map(|term| statistics.remove(term).unwrap_or_default()).collect()
}

fn card(page: &SearchPage, places: &[&str]) -> Card {
    let position = |name: &str| places.binary_search(&name).ok().map(|idx| idx as u32);
    Card {
        url: page.url.clone(),
        title: page.title.clone(),
        summary: shortened(&page.summary),
        kind: page.kind.clone(),
        place: page.place.as_deref().and_then(position),
        national: page.national,
        reaches: page.reaches,
        overview: page.overview,
    }
}

/// A city, with the names that its pages say people have for it.
fn place(name: &str, pages: &[&SearchPage]) -> Place {
    let aliases = pages.iter().filter(|page| page.place.as_deref() == Some(name)).flat_map(|page| &page.place_aliases);
    Place { name: name.to_owned(), aliases: aliases.cloned().collect() }
}

/// Each number with its pages. A number that stands first among few is what its page is about.
fn numbers(pages: &[&SearchPage]) -> Vec<(String, Vec<Posting>)> {
    let mut known: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
    for (page_idx, page) in pages.iter().enumerate() {
        for (idx, number) in page.numbers.iter().enumerate() {
            let rank = idx + page.numbers.len() / 2;
            let body = STRONGEST.saturating_sub(u8::try_from(rank).unwrap_or(STRONGEST)).max(1);
            let list = known.entry(digits(number)).or_default();
            if list.last().is_none_or(|last| last.page != page_idx as u32) {
                list.push(Posting { page: page_idx as u32, body, title: 0 });
            }
        }
    }
    known.remove("");
    known.into_iter().collect()
}

fn shortened(summary: &str) -> String {
    let mut ends = summary.char_indices().map(|(at, _)| at);
    let Some(limit) = ends.nth(SUMMARY_LETTERS) else {
        return summary.to_owned();
    };
    let cut = summary[..limit].rfind(char::is_whitespace).unwrap_or(limit);
    format!("{}…", summary[..cut].trim_end_matches(|c: char| !c.is_alphanumeric()))
}
