//! The bytes that the browser reads.
//!
//! `themes/stad/scripts/search/decode.js` reads what stands here; `docs` of the format are these comments.
//!
//! A file is `stad`, the format's number, and sections: kind, first (the number of the first word, term or page in it),
//! length, bytes. Numbers are LEB128 varints. Each section is a run of columns, because alike bytes side by side compress
//! best. A text column is: count, each text's length in UTF-16 units (what a browser cuts strings by), byte length, UTF-8.
//! Sections carry their own `first`, so that a larger language can spread them over several files.

use crate::index::analyze::Posting;
use crate::index::vocabulary::Entry;

/// Raised whenever a browser that knows the older format would misread the newer.
pub const FORMAT: u8 = 1;
/// So many page cards are unpacked at a time in the browser.
const CARDS_IN_A_BLOCK: usize = 64;

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
    /// What a page can be, such as "Kontakt".
    pub kinds: Vec<String>,
    /// Telephone numbers as digits, each with the pages that print it.
    pub numbers: Vec<(String, Vec<Posting>)>,
    pub stop_words: Vec<String>,
    /// Folded words, and joined phrases, that mean an emergency.
    pub urgent: Vec<String>,
}

/// What is shown of a page in the list of hits.
#[derive(Debug, Default)]
pub struct Card {
    pub url: String,
    pub title: String,
    pub summary: String,
    pub kind: u32,
    pub place: Option<u32>,
    pub national: bool,
}

/// A city, with the terms of its name.
#[derive(Debug, Default)]
pub struct Place {
    pub name: String,
    pub terms: Vec<u32>,
}

#[derive(Clone, Copy)]
enum Section {
    Words = 1,
    Postings = 2,
    Pages = 3,
    Cards = 4,
    Places = 5,
    Numbers = 6,
    Lists = 7,
}

/// Packs everything into one file.
pub fn encode(content: &Content) -> Vec<u8> {
    let mut file = b"stad".to_vec();
    file.push(FORMAT);
    section(&mut file, Section::Words, 0, &words(&content.words));
    section(&mut file, Section::Postings, 0, &postings(content.postings.iter()));
    section(&mut file, Section::Pages, 0, &pages(&content.cards));
    for (block_idx, cards_of_block) in content.cards.chunks(CARDS_IN_A_BLOCK).enumerate() {
        section(&mut file, Section::Cards, block_idx * CARDS_IN_A_BLOCK, &cards(cards_of_block));
    }
    section(&mut file, Section::Places, 0, &places(&content.places));
    section(&mut file, Section::Numbers, 0, &numbers(&content.numbers));
    let mut lists = Vec::new();
    for list in [&content.kinds, &content.stop_words, &content.urgent] {
        texts(&mut lists, list.iter().map(String::as_str));
    }
    section(&mut file, Section::Lists, 0, &lists);
    file
}

fn section(file: &mut Vec<u8>, kind: Section, first: usize, bytes: &[u8]) {
    number(file, kind as usize);
    number(file, first);
    number(file, bytes.len());
    file.extend_from_slice(bytes);
}

/// Front-coded words, then for each of its terms `(back << 3) | (relation << 1) | more`: `back` is 0 for the next
/// term that no earlier word led to, else how far before that one the term's number lies.
fn words(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    front_coded(&mut bytes, entries.iter().map(|entry| entry.word.as_str()));
    let mut next_term = 0;
    for entry in entries {
        for (idx, (term, relation)) in entry.leads_to.iter().enumerate() {
            let more = usize::from(idx + 1 < entry.leads_to.len());
            let back = (next_term - term) as usize;
            number(&mut bytes, (back << 3) | ((*relation as usize) << 1) | more);
            if *term == next_term {
                next_term += 1;
            }
        }
    }
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

/// The number of pages, then runs: length, `place + 1` or 0, doubled, plus 1 where national.
fn pages(cards: &[Card]) -> Vec<u8> {
    let mark = |card: &Card| (card.place.map_or(0, |place| place as usize + 1) << 1) | usize::from(card.national);
    let mut bytes = Vec::new();
    number(&mut bytes, cards.len());
    for run in cards.chunk_by(|a, b| mark(a) == mark(b)) {
        number(&mut bytes, run.len());
        number(&mut bytes, mark(&run[0]));
    }
    bytes
}

/// Front-coded addresses, titles, summaries, kinds.
fn cards(cards: &[Card]) -> Vec<u8> {
    let mut bytes = Vec::new();
    front_coded(&mut bytes, cards.iter().map(|card| card.url.as_str()));
    texts(&mut bytes, cards.iter().map(|card| card.title.as_str()));
    texts(&mut bytes, cards.iter().map(|card| card.summary.as_str()));
    for card in cards {
        number(&mut bytes, card.kind as usize);
    }
    bytes
}

/// Names, then each one's number of terms and the terms.
fn places(places: &[Place]) -> Vec<u8> {
    let mut bytes = Vec::new();
    texts(&mut bytes, places.iter().map(|place| place.name.as_str()));
    for place in places {
        number(&mut bytes, place.terms.len());
        for term in &place.terms {
            number(&mut bytes, *term as usize);
        }
    }
    bytes
}

fn numbers(known: &[(String, Vec<Posting>)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    texts(&mut bytes, known.iter().map(|(digits, _)| digits.as_str()));
    bytes.extend(postings(known.iter().map(|(_, list)| list)));
    bytes
}

/// Each text without what it shares with the one before: the shared lengths, then the rest as a text column.
fn front_coded<'a>(bytes: &mut Vec<u8>, all: impl Iterator<Item = &'a str>) {
    let mut shared = Vec::new();
    let mut rests = Vec::new();
    let mut previous = "";
    for text in all {
        let same = text.chars().zip(previous.chars()).take_while(|(a, b)| a == b);
        let (units, length) =
            same.fold((0, 0), |(units, length), (letter, _)| (units + letter.len_utf16(), length + letter.len_utf8()));
        number(&mut shared, units);
        rests.push(&text[length..]);
        previous = text;
    }
    texts(bytes, rests.into_iter());
    bytes.extend(shared);
}

fn texts<'a>(bytes: &mut Vec<u8>, all: impl Iterator<Item = &'a str>) {
    let all: Vec<&str> = all.collect();
    number(bytes, all.len());
    for text in &all {
        number(bytes, text.encode_utf16().count());
    }
    number(bytes, all.iter().map(|text| text.len()).sum());
    for text in &all {
        bytes.extend_from_slice(text.as_bytes());
    }
}

fn number(bytes: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::{Content, encode, number};
    use crate::index::analyze::Posting;
    use crate::index::vocabulary::{Entry, Relation};

    struct Reader<'a>(&'a [u8]);

    impl<'a> Reader<'a> {
        fn number(&mut self) -> usize {
            let mut value = 0;
            for shift in (0..).step_by(7) {
                let byte = self.0[0];
                self.0 = &self.0[1..];
                value |= usize::from(byte & 0x7f) << shift;
                if byte < 0x80 {
                    break;
                }
            }
            value
        }

        fn bytes(&mut self, length: usize) -> &'a [u8] {
            let (bytes, rest) = self.0.split_at(length);
            self.0 = rest;
            bytes
        }

        fn texts(&mut self) -> Vec<String> {
            let n_texts = self.number();
            let lengths: Vec<usize> = (0..n_texts).map(|_| self.number()).collect();
            let n_bytes = self.number();
            let mut units =
                String::from_utf8_lossy(self.bytes(n_bytes)).encode_utf16().collect::<Vec<u16>>().into_iter();
            lengths
                .iter()
                .map(|length| String::from_utf16_lossy(&units.by_ref().take(*length).collect::<Vec<_>>()))
                .collect()
        }

        fn front_coded(&mut self) -> Vec<String> {
            let rests = self.texts();
            let mut previous: Vec<u16> = Vec::new();
            let mut whole = Vec::new();
            for rest in rests {
                previous.truncate(self.number());
                previous.extend(rest.encode_utf16());
                whole.push(String::from_utf16_lossy(&previous));
            }
            whole
        }
    }

    #[test]
    fn number_takes_seven_bits_a_byte() {
        for (value, expected) in [(0, vec![0]), (127, vec![127]), (128, vec![128, 1]), (300, vec![172, 2])] {
            let mut bytes = Vec::new();
            number(&mut bytes, value);
            assert_eq!(bytes, expected);
        }
    }

    #[test]
    fn words_come_back_with_their_terms() {
        let words = [("lek", vec![0]), ("lekplats", vec![1, 0]), ("𝒜bc", vec![2]), ("𝒜bd", vec![1])];
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
        let read = reader.front_coded();
        let mut next_term = 0;
        for (entry, word) in entries.iter().zip(read) {
            assert_eq!(entry.word, word);
            for (idx, (term, relation)) in entry.leads_to.iter().enumerate() {
                let code = reader.number();
                let read_term = next_term - (code >> 3);
                next_term += usize::from(read_term == next_term);
                assert_eq!(
                    (read_term, (code >> 1) & 3, code & 1),
                    (*term as usize, *relation as usize, usize::from(idx + 1 < entry.leads_to.len()))
                );
            }
        }
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
        let bytes = encode(&Content::default());
        let mut reader = Reader(&bytes);
        assert_eq!(reader.bytes(5), b"stad\x01");
        let mut kinds = Vec::new();
        while !reader.0.is_empty() {
            kinds.push(reader.number());
            assert_eq!(reader.number(), 0);
            let length = reader.number();
            reader.bytes(length);
        }
        assert_eq!(kinds, [1, 2, 3, 5, 6, 7]);
    }
}
