//! What tantivy knows of a language: stems, stop words, how much a word says about a page.
//!
//! The only file that uses tantivy. Words come in already cut (`words.rs`), because the browser must cut the same way.

use std::collections::{BTreeMap, HashMap};

use tantivy::directory::RamDirectory;
use tantivy::postings::Postings;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Language, RawTokenizer, Stemmer, StopWordFilter, TextAnalyzer, TokenStream};
use tantivy::{DocSet, Index, SegmentReader, TERMINATED, TantivyDocument};

/// Only sizes the first hash table: the arena grows with the text.
const WRITER_BYTES: usize = 50_000_000;
/// BM25's constants as tantivy has them, so that our order of pages can be compared with its own.
const SATURATION: f32 = 1.2;
const LENGTH_WEIGHT: f32 = 0.75;
/// The greatest impact: four bits.
pub const STRONGEST: u8 = 15;
/// What tantivy calls the tokenizer that [`Stems`] are written for.
const BETWEEN_SPACES: &str = "whitespace";
const IN_MEMORY: &str = "an index in memory cannot fail to be written or read: this is our fault";

/// One language's stems and stop words.
pub struct Analyzer {
    stemmer: Option<TextAnalyzer>,
    passes: usize,
    stopper: Option<TextAnalyzer>,
    makes_compounds: bool,
    known: HashMap<String, Known>,
}

/// What is known of a word: the same word comes a thousand times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub stem: String,
    /// Whether it is so common that it says nothing.
    pub is_stop_word: bool,
}

impl Analyzer {
    /// For a language tag; a language that tantivy does not know keeps its words as they are.
    pub fn new(lang: &str) -> Analyzer {
        let language = language(lang);
        let raw = || TextAnalyzer::builder(RawTokenizer::default());
        // The Swedish stemmer takes one ending at a time, and not the same ones from a singular and its plural.
        let passes = if language == Some(Language::Swedish) { 3 } else { 1 };
        Analyzer {
            stemmer: language.map(|language| raw().filter(Stemmer::new(language)).build()),
            passes,
            stopper: language.and_then(StopWordFilter::new).map(|filter| raw().filter(filter).build()),
            makes_compounds: language == Some(Language::Swedish),
            known: HashMap::new(),
        }
    }

    /// Looks at a word in small letters.
    pub fn word(&mut self, word: &str) -> &Known {
        if !self.known.contains_key(word) {
            let is_stop_word = self.stopper.as_mut().is_some_and(|stopper| single_token(stopper, word).is_none());
            let known = Known { stem: self.find_stem(word), is_stop_word };
            self.known.insert(word.to_owned(), known);
        }
        &self.known[word]
    }

    /// The stem of a word in small letters.
    pub fn stem(&mut self, word: &str) -> String {
        self.word(word).stem.clone()
    }

    /// All words looked at so far.
    pub fn known_words(&self) -> BTreeMap<String, Known> {
        self.known.iter().map(|(word, known)| (word.clone(), known.clone())).collect()
    }

    /// Whether the language writes words together, in a way that `compounds.rs` knows.
    pub fn makes_compounds(&self) -> bool {
        self.makes_compounds
    }

    fn find_stem(&mut self, word: &str) -> String {
        let mut stem = word.to_owned();
        if let Some(stemmer) = &mut self.stemmer {
            for _ in 0..self.passes {
                match single_token(stemmer, &stem) {
                    Some(next) if !next.is_empty() && next != stem => stem = next,
                    _ => break,
                }
            }
        }
        stem
    }
}

/// The stems of one page, with repetitions: saying a thing twice makes it weigh more.
#[derive(Debug, Clone, Default)]
pub struct PageTerms {
    pub title: Stems,
    pub body: Stems,
}

/// Stems with a space after each: none has one inside.
#[derive(Debug, Clone, Default)]
pub struct Stems(String);

impl Stems {
    pub fn push(&mut self, stem: &str, times: usize) {
        for _ in 0..times {
            self.0.extend([stem, " "]);
        }
    }
}

impl<'a> FromIterator<&'a str> for Stems {
    fn from_iter<I: IntoIterator<Item = &'a str>>(stems: I) -> Stems {
        let mut all = Stems::default();
        stems.into_iter().for_each(|stem| all.push(stem, 1));
        all
    }
}

/// How much a term says about a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    pub page: u32,
    /// From 0 (only in the title) to [`STRONGEST`].
    pub body: u8,
    /// From 0 (not in the title) to [`STRONGEST`].
    pub title: u8,
}

/// Every term with its pages in ascending order.
pub fn statistics(pages: impl Iterator<Item = PageTerms>) -> BTreeMap<String, Vec<Posting>> {
    let (index, title, body) = indexed(pages);
    let searcher = index.reader().expect(IN_MEMORY).searcher();
    let mut terms: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
    for segment in searcher.segment_readers() {
        for_each_posting(segment, body, |term, page, impact| {
            push(&mut terms, term, Posting { page, body: impact, title: 0 });
        });
        for_each_posting(segment, title, |term, page, impact| {
            push(&mut terms, term, Posting { page, body: 0, title: impact });
        });
    }
    for postings in terms.values_mut() {
        postings.sort_by_key(|posting| posting.page);
        postings.dedup_by(|later, earlier| {
            let same = later.page == earlier.page;
            if same {
                earlier.title = later.title;
            }
            same
        });
    }
    terms
}

/// One segment, so that tantivy's numbers of the documents are ours of the pages; with its title and body fields.
fn indexed(pages: impl Iterator<Item = PageTerms>) -> (Index, Field, Field) {
    let mut schema = Schema::builder();
    let indexing =
        TextFieldIndexing::default().set_index_option(IndexRecordOption::WithFreqs).set_tokenizer(BETWEEN_SPACES);
    let options = TextOptions::default().set_indexing_options(indexing);
    let title = schema.add_text_field("title", options.clone());
    let body = schema.add_text_field("body", options);
    let mut writer = Index::builder()
        .schema(schema.build())
        .single_segment_index_writer::<TantivyDocument>(RamDirectory::create(), WRITER_BYTES)
        .expect(IN_MEMORY);
    for page in pages {
        let mut document = TantivyDocument::new();
        document.add_text(title, page.title.0);
        document.add_text(body, page.body.0);
        writer.add_document(document).expect(IN_MEMORY);
    }
    (writer.finalize().expect(IN_MEMORY), title, body)
}

fn push(terms: &mut BTreeMap<String, Vec<Posting>>, term: &str, posting: Posting) {
    match terms.get_mut(term) {
        Some(postings) => postings.push(posting),
        None => {
            terms.insert(term.to_owned(), vec![posting]);
        }
    }
}

/// Tells each term of a field, each of its pages, and the impact there: BM25 without the rarity of the term, which the
/// browser works out from the number of pages.
fn for_each_posting(segment: &SegmentReader, field: Field, mut tell: impl FnMut(&str, u32, u8)) {
    let inverted = segment.inverted_index(field).expect(IN_MEMORY);
    let norms = segment.get_fieldnorms_reader(field).expect(IN_MEMORY);
    let average = inverted.total_num_tokens() as f32 / segment.max_doc().max(1) as f32;
    let mut terms = inverted.terms().stream().expect(IN_MEMORY);
    while terms.advance() {
        let term = String::from_utf8_lossy(terms.key()).into_owned();
        let mut postings =
            inverted.read_postings_from_terminfo(terms.value(), IndexRecordOption::WithFreqs).expect(IN_MEMORY);
        while postings.doc() != TERMINATED {
            let length = norms.fieldnorm(postings.doc()) as f32;
            let frequency = postings.term_freq() as f32;
            let normalised = SATURATION * (1.0 - LENGTH_WEIGHT + LENGTH_WEIGHT * length / average);
            tell(&term, postings.doc(), quantised(frequency / (frequency + normalised)));
            postings.advance();
        }
    }
}

/// Sixteen steps, of which 0 is left to "not here".
fn quantised(share: f32) -> u8 {
    let steps = (share * f32::from(STRONGEST)).round() as u8;
    steps.clamp(1, STRONGEST)
}

fn single_token(analyzer: &mut TextAnalyzer, word: &str) -> Option<String> {
    let mut stream = analyzer.token_stream(word);
    stream.advance().then(|| stream.token().text.clone())
}

fn language(lang: &str) -> Option<Language> {
    let primary = lang.split('-').next().unwrap_or(lang);
    Some(match primary {
        "ar" => Language::Arabic,
        "da" => Language::Danish,
        "nl" => Language::Dutch,
        "en" => Language::English,
        "fi" => Language::Finnish,
        "fr" => Language::French,
        "de" => Language::German,
        "el" => Language::Greek,
        "hu" => Language::Hungarian,
        "it" => Language::Italian,
        "nb" | "nn" | "no" => Language::Norwegian,
        "pt" => Language::Portuguese,
        "ro" => Language::Romanian,
        "ru" => Language::Russian,
        "es" => Language::Spanish,
        "sv" => Language::Swedish,
        "ta" => Language::Tamil,
        "tr" => Language::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use tantivy::Term;
    use tantivy::collector::TopDocs;
    use tantivy::query::TermQuery;
    use tantivy::schema::IndexRecordOption;

    use toml::{Table, Value};

    use super::{Analyzer, PageTerms, Posting, SATURATION, STRONGEST, indexed, statistics};
    use crate::index::Reading;
    use crate::model::passage::SearchPage;

    #[test]
    fn forms_of_a_swedish_word_share_a_stem() {
        let mut analyzer = Analyzer::new("sv");
        for (one, other) in
            [("kommun", "kommunens"), ("kontakter", "kontakt"), ("utbildning", "utbildningar"), ("anmäla", "anmäler")]
        {
            assert_eq!(analyzer.stem(one), analyzer.stem(other), "{one}, {other}");
        }
    }

    #[test]
    fn language_without_a_stemmer_keeps_its_words() {
        let mut analyzer = Analyzer::new("so");
        assert_eq!(analyzer.stem("caawimo"), "caawimo");
        assert!(!analyzer.word("iyo").is_stop_word);
    }

    #[test]
    fn stop_words_are_those_of_the_language() {
        let mut analyzer = Analyzer::new("sv");
        assert!(analyzer.word("och").is_stop_word);
        assert!(!analyzer.word("polis").is_stop_word);
    }

    #[test]
    fn title_and_body_weigh_apart() {
        let page =
            |title: &str, body: &str| PageTerms { title: title.split(' ').collect(), body: body.split(' ').collect() };
        let terms = statistics(
            [page("polis", "ring ring"), page("film", "polis ring"), page("film", "polis polis")].into_iter(),
        );
        let polis = &terms["polis"];
        assert_eq!(polis.iter().map(|posting| posting.page).collect::<Vec<_>>(), [0, 1, 2]);
        assert!(polis[0].title > 0 && polis[0].body == 0);
        assert!(polis[1].title == 0 && polis[2].body > polis[1].body);
    }

    /// Pages of unlike lengths over thirty words, the first of them the commonest.
    fn many_pages() -> Vec<PageTerms> {
        let word = |seed: usize| format!("w{}", (seed * seed / 7 + seed) % (seed % 30 + 1));
        let mut pages = vec![PageTerms::default(); 200];
        for (idx, page) in pages.iter_mut().enumerate() {
            page.title.push(&word(idx), 1);
            (0..idx % 40 + 1).for_each(|at| page.body.push(&word(idx * 31 + at * 17), 1));
        }
        pages
    }

    /// The pages of the browser's tests, read as a site's are.
    fn fixture_pages() -> Vec<PageTerms> {
        let pages: Table = include_str!("../../tests/search/pages.sv.toml").parse().expect("the fixture is TOML");
        let mut analyzer = Analyzer::new("sv");
        let place_words = BTreeSet::new();
        let mut reading = Reading::new(&mut analyzer, &place_words);
        let tables = pages["page"].as_array().expect("a list of pages").iter();
        let text = |page: &Value, key: &str| page.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let texts = |page: &Value, key: &str| {
            let list = page.get(key).and_then(Value::as_array).into_iter().flatten();
            list.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let read = |page: &Value| SearchPage {
            title: text(page, "title"),
            kind: text(page, "kind"),
            summary: text(page, "summary"),
            body: text(page, "body"),
            headings: texts(page, "headings"),
            search_words: texts(page, "search_words"),
            ..SearchPage::default()
        };
        tables.map(|page| reading.page_terms(&read(page))).collect()
    }

    /// Agreement with tantivy's own searcher means, for every term in each field:
    ///
    /// - the same pages are found;
    /// - an impact is tantivy's BM25 score without what all of a term's pages share (its rarity), to half a step of sixteen;
    /// - so of two pages the one that tantivy scores higher never has the smaller impact, and where impacts differ by two or
    ///   more steps tantivy's scores differ the same way.
    fn assert_agreement(pages: &[PageTerms]) {
        let terms = statistics(pages.iter().cloned());
        let (index, title, body) = indexed(pages.iter().cloned());
        let searcher = index.reader().expect("in memory").searcher();
        assert!(terms.len() > 20);
        for (field, impact) in [(title, title_impact as fn(&Posting) -> u8), (body, body_impact)] {
            for (term, postings) in &terms {
                let query = TermQuery::new(Term::from_field_text(field, term), IndexRecordOption::WithFreqs);
                let hits = searcher.search(&query, &TopDocs::with_limit(1000).order_by_score()).expect("in memory");
                let mut found: Vec<u32> = hits.iter().map(|(_, hit)| hit.doc_id).collect();
                found.sort_unstable();
                let ours: Vec<&Posting> = postings.iter().filter(|posting| impact(posting) > 0).collect();
                assert_eq!(ours.iter().map(|posting| posting.page).collect::<Vec<_>>(), found, "{term}");
                let known: BTreeMap<u32, u8> = ours.iter().map(|posting| (posting.page, impact(posting))).collect();
                let impacts: Vec<u8> = hits.iter().map(|(_, hit)| known[&hit.doc_id]).collect();
                assert!(impacts.is_sorted_by(|a, b| a >= b), "{term}: a better page has a smaller impact: {impacts:?}");
                let (n_found, n_pages) = (hits.len() as f32, pages.len() as f32);
                let rarity = (1.0 + (n_pages - n_found + 0.5) / (n_found + 0.5)).ln();
                for ((score, _), impact) in hits.iter().zip(impacts) {
                    let exact = f32::from(STRONGEST) * score / (rarity * (1.0 + SATURATION));
                    let off = (exact.max(1.0) - f32::from(impact)).abs();
                    assert!(off < 0.501, "{term}: an impact of {impact} for {exact}");
                }
            }
        }
    }

    fn title_impact(posting: &Posting) -> u8 {
        posting.title
    }

    fn body_impact(posting: &Posting) -> u8 {
        posting.body
    }

    #[test]
    fn pages_and_their_order_are_those_of_tantivys_own_searcher() {
        assert_agreement(&many_pages());
        assert_agreement(&fixture_pages());
    }
}
