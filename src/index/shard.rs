//! The bytes that the browser reads.
//!
//! `themes/stad/scripts/search/decode.js` reads what stands here; `docs` of the format are these comments.
//!
//! A file is `stad`, the format's number, and sections: kind, first (the number of the first page in it, where it has
//! pages), length, bytes. Numbers are LEB128 varints. Each section is a run of columns, because alike bytes side by side
//! compress best. A text column is: count, each text's length in UTF-16 units (what a browser cuts strings by), byte
//! length, UTF-8. A section of words numbers its terms from 0 and is followed by their postings, so that a larger language
//! can spread its words over several files (`cut.rs`), each of which answers alone.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::index::analyze::Posting;
use crate::index::columns::{front_coded, number, texts};
use crate::index::vocabulary::{Entry, Relation};
use crate::index::words::fold;

/// Raised whenever a browser that knows the older format would misread the newer.
pub const FORMAT: u8 = 3;
/// Stands in a card for its city's name, in an address for the name as addresses have it: so the cards of all cities are
/// alike, and compress to almost nothing.
const PLACE: &str = "\u{1}";

/// Everything that one language's search knows, before it is packed.
#[derive(Debug, Default)]
pub struct Content {
    /// In the order of their folded forms.
    pub words: Vec<Entry>,
    /// By term.
    pub postings: Vec<Vec<Posting>>,
    /// By page.
    pub cards: Vec<Card>,
    /// By place.
    pub places: Vec<Place>,
    /// Telephone numbers as digits, each with the pages that print it.
    pub numbers: Vec<(String, Vec<Posting>)>,
    pub stop_words: Vec<String>,
    /// Folded words, and joined phrases, that mean an emergency.
    pub urgent: Vec<String>,
}

impl Content {
    /// The cards city by city, within a city by page: whoever searches in a city gets its cards out of one file. The browser
    /// finds the same order in the places of the pages.
    pub fn in_card_order(&self) -> Vec<&Card> {
        let mut cards: Vec<&Card> = self.cards.iter().collect();
        cards.sort_by_key(|card| card.place);
        cards
    }
}

/// What is shown of a page in the list of hits.
#[derive(Debug, Default)]
pub struct Card {
    pub url: String,
    pub title: String,
    pub summary: String,
    /// What the page is, such as "Kontakt".
    pub kind: String,
    pub place: Option<u32>,
    pub national: bool,
    pub reaches: bool,
    pub overview: bool,
}

/// A city, with the other names that people have for it.
#[derive(Debug, Default)]
pub struct Place {
    pub name: String,
    pub aliases: Vec<String>,
}

/// One file in the making.
#[derive(Debug, Clone)]
pub struct Shard(Vec<u8>);

#[derive(Clone, Copy)]
enum Section {
    /// Bytes that mean nothing.
    Padding = 0,
    Words = 1,
    Postings = 2,
    Pages = 3,
    Cards = 4,
    Places = 5,
    Numbers = 6,
    Lists = 7,
}

impl Default for Shard {
    fn default() -> Shard {
        let mut file = b"stad".to_vec();
        file.push(FORMAT);
        Shard(file)
    }
}

impl Shard {
    /// The finished bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Adds some of the words, in their order, with the postings of every term that they lead to.
    pub fn words(mut self, entries: &[Entry], lists: &[Vec<Posting>]) -> Shard {
        let (entries, terms) = own_numbers(entries);
        self.section(Section::Words, 0, &words(&entries));
        self.section(Section::Postings, 0, &postings(terms.iter().map(|term| &lists[*term as usize])));
        self
    }

    /// Adds some of the cards, in the order of [`Content::in_card_order`].
    pub fn cards(mut self, first: usize, some: &[&Card], places: &[Place]) -> Shard {
        self.section(Section::Cards, first, &cards(some, places));
        self
    }

    /// Adds the telephone numbers.
    pub fn numbers(mut self, known: &[(String, Vec<Posting>)]) -> Shard {
        self.section(Section::Numbers, 0, &numbers(known));
        self
    }

    /// Adds what every query needs.
    pub fn common(mut self, content: &Content) -> Shard {
        self.section(Section::Pages, 0, &pages(&content.cards));
        self.section(Section::Places, 0, &places(&content.places));
        let mut lists = Vec::new();
        for list in [&content.stop_words, &content.urgent] {
            texts(&mut lists, list.iter().map(String::as_str));
        }
        self.section(Section::Lists, 0, &lists);
        self
    }

    /// Adds bytes that mean nothing.
    pub fn padding(mut self, bytes: &[u8]) -> Shard {
        self.section(Section::Padding, 0, bytes);
        self
    }

    fn section(&mut self, kind: Section, first: usize, bytes: &[u8]) {
        number(&mut self.0, kind as usize);
        number(&mut self.0, first);
        number(&mut self.0, bytes.len());
        self.0.extend_from_slice(bytes);
    }
}

/// The entries with their terms numbered in the order in which these words need them, and which term each number is.
fn own_numbers(entries: &[Entry]) -> (Vec<Entry>, Vec<u32>) {
    let mut numbers: HashMap<u32, u32> = HashMap::new();
    let mut terms = Vec::new();
    let mut own = |term: u32| {
        *numbers.entry(term).or_insert_with(|| {
            terms.push(term);
            terms.len() as u32 - 1
        })
    };
    let renumbered = entries
        .iter()
        .map(|entry| Entry {
            word: entry.word.clone(),
            leads_to: entry.leads_to.iter().map(|(term, relation)| (own(*term), *relation)).collect(),
        })
        .collect();
    (renumbered, terms)
}

/// Front-coded words; how many different runs of terms back the word's own was first met, or 0 where it is a new one; and
/// the new ones: of each term `(term + 1) << 3 | relation << 1 | more`, with 0 for the next that no earlier run has. The
/// words of one group of synonyms lead to the same terms, so that most of them cost a number each.
fn words(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    front_coded(&mut bytes, entries.iter().map(|entry| entry.word.as_str()));
    let mut met: HashMap<&Vec<(u32, Relation)>, usize> = HashMap::new();
    let mut new = Vec::new();
    let mut next_term = 0;
    for entry in entries {
        let count = met.len();
        let first = *met.entry(&entry.leads_to).or_insert(count);
        number(&mut bytes, count - first);
        if first < count {
            continue;
        }
        for (idx, (term, relation)) in entry.leads_to.iter().enumerate() {
            let more = usize::from(idx + 1 < entry.leads_to.len());
            let known = if *term == next_term { 0 } else { *term as usize + 1 };
            number(&mut new, (known << 3) | ((*relation as usize) << 1) | more);
            next_term += u32::from(*term == next_term);
        }
    }
    bytes.extend(new);
    bytes
}

/// The number of terms; of each its number of pages; the steps from page to page; `body << 4 | title`.
fn postings<'a>(lists: impl ExactSizeIterator<Item = &'a Vec<Posting>> + Clone) -> Vec<u8> {
    let mut bytes = Vec::new();
    number(&mut bytes, lists.len());
    for list in lists.clone() {
        number(&mut bytes, list.len());
    }
    for list in lists.clone() {
        let mut next = 0;
        for posting in list {
            number(&mut bytes, (posting.page - next) as usize);
            next = posting.page + 1;
        }
    }
    for posting in lists.flatten() {
        bytes.push((posting.body << 4) | posting.title);
    }
    bytes
}

/// The number of pages, then runs: length, `place + 1` or 0, times 8, plus 4 where it tells of its city as a whole, plus 2
/// where it tells how somebody is reached, plus 1 where national.
fn pages(cards: &[Card]) -> Vec<u8> {
    let mark = |card: &Card| {
        let place = card.place.map_or(0, |place| place as usize + 1);
        (place << 3) | (usize::from(card.overview) << 2) | (usize::from(card.reaches) << 1) | usize::from(card.national)
    };
    let mut bytes = Vec::new();
    number(&mut bytes, cards.len());
    for run in cards.chunk_by(|a, b| mark(a) == mark(b)) {
        number(&mut bytes, run.len());
        number(&mut bytes, mark(&run[0]));
    }
    bytes
}

/// Front-coded addresses, titles, summaries, the kinds there are, the number of each card's kind.
fn cards(cards: &[&Card], places: &[Place]) -> Vec<u8> {
    let place = |card: &Card| card.place.map(|place| places[place as usize].name.as_str());
    let without_name = |text: &str, name: Option<&str>| name.map_or(text.to_owned(), |name| text.replace(name, PLACE));
    let without_slug = |card: &Card| {
        let slug = place(card).map(|name| format!("/{}/", slug(name)));
        slug.map_or(card.url.clone(), |slug| card.url.replacen(&slug, &format!("/{PLACE}/"), 1))
    };
    let urls: Vec<String> = cards.iter().map(|card| without_slug(card)).collect();
    let titles: Vec<String> = cards.iter().map(|card| without_name(&card.title, place(card))).collect();
    let summaries: Vec<String> = cards.iter().map(|card| without_name(&card.summary, place(card))).collect();
    let mut bytes = Vec::new();
    front_coded(&mut bytes, urls.iter().map(String::as_str));
    texts(&mut bytes, titles.iter().map(String::as_str));
    texts(&mut bytes, summaries.iter().map(String::as_str));
    let kinds: BTreeSet<&str> = cards.iter().map(|card| card.kind.as_str()).collect();
    texts(&mut bytes, kinds.iter().copied());
    let numbers: BTreeMap<&str, usize> = kinds.into_iter().zip(0..).collect();
    for card in cards {
        number(&mut bytes, numbers[card.kind.as_str()]);
    }
    bytes
}

/// A name as addresses mostly have it. Where an address has it otherwise, it is written out.
fn slug(name: &str) -> String {
    fold(name).replace(' ', "-")
}

/// Names, then each one's number of aliases, then the aliases.
fn places(places: &[Place]) -> Vec<u8> {
    let mut bytes = Vec::new();
    texts(&mut bytes, places.iter().map(|place| place.name.as_str()));
    for place in places {
        number(&mut bytes, place.aliases.len());
    }
    texts(&mut bytes, places.iter().flat_map(|place| place.aliases.iter().map(String::as_str)));
    bytes
}

fn numbers(known: &[(String, Vec<Posting>)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    texts(&mut bytes, known.iter().map(|(digits, _)| digits.as_str()));
    bytes.extend(postings(known.iter().map(|(_, list)| list)));
    bytes
}

#[cfg(test)]
mod tests {
    use super::{Card, Content, Place, Shard};
    use crate::index::analyze::Posting;
    use crate::index::columns::tests::Reader;
    use crate::index::vocabulary::{Entry, Relation};

    #[test]
    fn words_come_back_with_their_terms() {
        let words =
            [("lek", vec![0]), ("lekplats", vec![1, 0]), ("lekpark", vec![0]), ("𝒜bc", vec![2]), ("𝒜bd", vec![1])];
        let entries: Vec<Entry> = words
            .iter()
            .map(|(word, terms)| Entry {
                word: (*word).to_owned(),
                leads_to: terms
                    .iter()
                    .enumerate()
                    .map(|(i, term)| (*term, if i == 0 { Relation::Own } else { Relation::Part }))
                    .collect(),
            })
            .collect();
        let bytes = super::words(&entries);
        let mut reader = Reader(&bytes);
        assert_eq!(reader.front_coded(), words.each_ref().map(|(word, _)| *word));
        let back = words.each_ref().map(|_| reader.number());
        assert_eq!(back, [0, 0, 2, 0, 0]);
        let part = Relation::Part as usize;
        // lek: new. lekplats: new and more, then the first as a part. 𝒜bc: new. 𝒜bd: the second.
        assert_eq!([reader.number(), reader.number(), reader.number()], [0, 1, (1 << 3) | (part << 1)]);
        assert_eq!([reader.number(), reader.number()], [0, 2 << 3]);
        assert!(reader.0.is_empty());
    }

    #[test]
    fn postings_come_back() {
        let lists = [
            vec![Posting { page: 0, body: 3, title: 0 }, Posting { page: 300, body: 15, title: 7 }],
            vec![Posting { page: 5, body: 0, title: 1 }],
        ];
        let bytes = super::postings(lists.iter());
        let mut reader = Reader(&bytes);
        assert_eq!(reader.number(), 2);
        assert_eq!([reader.number(), reader.number()], [2, 1]);
        assert_eq!([reader.number(), reader.number(), reader.number()], [0, 299, 5]);
        assert_eq!(reader.0, [0x30, 0xf7, 0x01]);
    }

    #[test]
    fn sections_fill_the_file() {
        let content = Content::default();
        let shard = Shard::default().common(&content).words(&[], &[]).cards(7, &[], &[]).numbers(&[]).padding(b"xyz");
        let bytes = shard.into_bytes();
        let mut reader = Reader(&bytes);
        assert_eq!(reader.bytes(5), b"stad\x03");
        let mut kinds = Vec::new();
        while !reader.0.is_empty() {
            kinds.push(reader.number());
            assert_eq!(reader.number(), if kinds.ends_with(&[4]) { 7 } else { 0 });
            let length = reader.number();
            reader.bytes(length);
        }
        assert_eq!(kinds, [3, 5, 7, 1, 2, 4, 6, 0]);
    }

    #[test]
    fn words_of_a_shard_bring_the_postings_they_need_under_numbers_of_their_own() {
        let list = |page| vec![Posting { page, body: 1, title: 0 }];
        let entry = |word: &str, terms: &[u32]| Entry {
            word: word.to_owned(),
            leads_to: terms.iter().map(|term| (*term, Relation::Own)).collect(),
        };
        let (own, terms) = super::own_numbers(&[entry("a", &[7]), entry("b", &[2, 7])]);
        assert_eq!(terms, [7, 2]);
        assert_eq!(own, [entry("a", &[0]), entry("b", &[1, 0])]);
        let lists: Vec<_> = (0..8).map(list).collect();
        let bytes = Shard::default().words(&[entry("a", &[7])], &lists).into_bytes();
        assert_eq!(bytes[bytes.len() - 4..], [1, 1, 7, 0x10]);
    }

    #[test]
    fn cards_of_cities_are_alike_but_for_an_address_that_is_not_its_name() {
        let places = ["Malung-Sälen", "Håbo"].map(|name| Place { name: name.to_owned(), aliases: Vec::new() });
        let card = |place: u32, url: &str, title: &str| Card {
            url: url.to_owned(),
            title: title.to_owned(),
            place: Some(place),
            ..Card::default()
        };
        let cards = [card(0, "/en/malung-salen/", "Stöd i Malung-Sälen"), card(1, "/en/haabo/", "Stöd i Håbo")];
        let bytes = super::cards(&cards.each_ref(), &places);
        let mut reader = Reader(&bytes);
        assert_eq!(reader.front_coded(), ["/en/\u{1}/", "/en/haabo/"]);
        assert_eq!(reader.texts(), ["Stöd i \u{1}", "Stöd i \u{1}"]);
    }
}
