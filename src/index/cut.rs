//! Which of a language's words and pages stand in which file.
//!
//! A small language is one file, so that which files a browser asks for tells nothing of what was typed. A large one is cut:
//! what every query needs, the words in files of like size, the cards in files of like size, the telephone numbers. Each
//! file of a sort is filled up to the size of the largest with bytes that do not compress, so that somebody who sees sizes
//! and no names learns nothing. Sizes are those after DEFLATE, as a stand-in for whatever a server compresses with.

use std::io::Write;
use std::ops::Range;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::index::shard::{Content, FORMAT, Shard};
use crate::index::words::fold;

/// So many letters of the digest name a file: forty bits, for a few hundred files a language.
const NAME_LETTERS: usize = 10;
const DEFLATE: Compression = Compression::new(6);
/// Near enough to find out where to cut.
const QUICK_DEFLATE: Compression = Compression::new(2);

/// How large files become, in bytes after DEFLATE.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// A language up to this size is one file.
    pub whole: usize,
    /// A file of words, unless there would be more than [`Sizes::most_files`] of them.
    pub words: usize,
    /// A file of cards, likewise.
    pub cards: usize,
    /// The most files of words, and of cards: some hosts count files.
    pub most_files: usize,
}

impl Default for Sizes {
    fn default() -> Sizes {
        Sizes { whole: 60_000, words: 4_500, cards: 1_600, most_files: 96 }
    }
}

/// The file with the fixed address: the only one that names the others.
#[derive(Serialize)]
struct Root<'a> {
    format: u8,
    common: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    numbers: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<String>,
    /// How the first word of each file begins, folded, as far as no word of the file before begins.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    first_words: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cards: Vec<String>,
    /// The first card of each file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    first_cards: Vec<usize>,
    /// Again, so that the files of the other words are asked for while the common one is still on its way.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    stop_words: &'a [String],
}

/// The root and the files it names, each with its path below the site's root.
pub fn files(lang: &str, content: &Content, sizes: &Sizes) -> Vec<(String, Vec<u8>)> {
    let whole = whole(content);
    let (root, shards) = if compressed(&whole, DEFLATE) <= sizes.whole {
        let name = name(&whole);
        let root = Root {
            format: FORMAT,
            common: name,
            numbers: None,
            words: Vec::new(),
            first_words: Vec::new(),
            cards: Vec::new(),
            first_cards: Vec::new(),
            stop_words: &[],
        };
        (root, vec![whole])
    } else {
        in_pieces(content, sizes)
    };
    let json = serde_json::to_vec(&root).expect("a struct of names and numbers is always JSON: this is our fault");
    let mut files = vec![(format!("search/{lang}.json"), json)];
    files.extend(shards.into_iter().map(|bytes| (format!("search/{lang}-{}.bin", name(&bytes)), bytes)));
    files
}

fn whole(content: &Content) -> Vec<u8> {
    let shard = Shard::default().common(content).words(&content.words, &content.postings);
    shard.cards(0, &content.in_card_order(), &content.places).numbers(&content.numbers).into_bytes()
}

fn in_pieces<'a>(content: &'a Content, sizes: &Sizes) -> (Root<'a>, Vec<Vec<u8>>) {
    let words = |range: Range<usize>| Shard::default().words(&content.words[range], &content.postings);
    let in_order = content.in_card_order();
    let cards = |range: Range<usize>| Shard::default().cards(range.start, &in_order[range], &content.places);
    let folded: Vec<String> = content.words.iter().map(|entry| fold(&entry.word)).collect();
    // Words that fold alike are found together, so they stand together.
    let may_begin = |idx: usize| idx == 0 || folded[idx] != folded[idx - 1];
    let word_ranges = cut(content.words.len(), sizes.words, sizes.most_files, &words, &may_begin);
    let card_ranges = cut(content.cards.len(), sizes.cards, sizes.most_files, &cards, &|_| true);
    let common = Shard::default().common(content).into_bytes();
    let numbers = Shard::default().numbers(&content.numbers).into_bytes();
    let word_files = padded(word_ranges.iter().cloned().map(words).collect());
    let card_files = padded(card_ranges.iter().cloned().map(cards).collect());
    let names = |files: &[Vec<u8>]| files.iter().map(|bytes| name(bytes)).collect();
    let root = Root {
        format: FORMAT,
        common: name(&common),
        numbers: Some(name(&numbers)),
        words: names(&word_files),
        first_words: word_ranges.iter().map(|range| beginning(&folded, range.start)).collect(),
        cards: names(&card_files),
        first_cards: card_ranges.iter().map(|range| range.start).collect(),
        stop_words: &content.stop_words,
    };
    let shards = [common, numbers].into_iter().chain(word_files).chain(card_files).collect();
    (root, shards)
}

/// Cuts `0..n` into at most `most` runs that `make` packs into `size` bytes each, or into more bytes if there would be more.
fn cut(
    n: usize,
    size: usize,
    most: usize,
    make: &dyn Fn(Range<usize>) -> Shard,
    may_begin: &dyn Fn(usize) -> bool,
) -> Vec<Range<usize>> {
    let measure = |range: Range<usize>| compressed(&make(range).into_bytes(), QUICK_DEFLATE);
    let next_begin = |mut idx: usize| {
        while idx < n && !may_begin(idx) {
            idx += 1;
        }
        idx
    };
    let all = make(0..n).into_bytes();
    let (quick, thorough) = (compressed(&all, QUICK_DEFLATE), compressed(&all, DEFLATE));
    // Files that each bring what their words lead to are larger together than one would be: this is the least that may do.
    let wished = size.max(thorough / most);
    let size = wished * quick / thorough;
    let full_enough = size - size / 32;
    let mut ranges = Vec::new();
    let mut start = 0;
    let mut guess = 64;
    while start < n {
        // The largest end that fits lies between one that fits (or is the least) and one that does not.
        let mut fits = next_begin(start + 1);
        let mut too_far = n + 1;
        let mut wanted = start + guess;
        // An end that fits and one that does not, with their bytes: the end we look for is likely on the line between.
        let mut below = (start, 0);
        let mut above = None;
        while fits < n && too_far - fits > 1 + (fits - start) / 32 {
            // Where the line bends, a step from the nearer end would never arrive.
            let margin = above.map_or(0, |_| (too_far - fits) / 5);
            let end = next_begin(wanted.clamp(fits + 1 + margin, n.min(too_far - 1 - margin)));
            if end >= too_far {
                break;
            }
            let bytes = measure(start..end);
            if bytes <= size {
                (fits, below) = (end, (end, bytes));
            } else {
                (too_far, above) = (end, Some((end, bytes)));
            }
            if (full_enough..=size).contains(&bytes) {
                break;
            }
            let (far_end, far_bytes) = above.unwrap_or((end, bytes.max(1)));
            let (near_end, near_bytes) = if above.is_some() { below } else { (start, 0) };
            let missing = usize::midpoint(size, full_enough) - near_bytes;
            wanted = near_end + missing * (far_end - near_end) / (far_bytes - near_bytes);
        }
        ranges.push(start..fits);
        guess = (fits - start).max(1);
        start = fits;
    }
    let n_files = ranges.len();
    if n_files > most { cut(n, wished * n_files / most + wished / 32, most, make, may_begin) } else { ranges }
}

/// As much of a word as no word before it begins with.
fn beginning(folded: &[String], idx: usize) -> String {
    let Some(before) = idx.checked_sub(1).map(|before| &folded[before]) else {
        return String::new();
    };
    let shared = folded[idx].chars().zip(before.chars()).take_while(|(a, b)| a == b).count();
    folded[idx].chars().take(shared + 1).collect()
}

/// Fills every file up to the size of the largest.
fn padded(shards: Vec<Shard>) -> Vec<Vec<u8>> {
    let size = |shard: &Shard| compressed(&shard.clone().into_bytes(), DEFLATE);
    let largest = shards.iter().map(size).max().unwrap_or_default();
    let fill = |shard: Shard| {
        let mut length = largest - size(&shard);
        let mut full = shard.clone();
        // Noise brings a few bytes of its own, and unsettles the code of the rest: a second try comes close.
        for _ in 0..2 {
            full = shard.clone().padding(&noise(&shard.clone().into_bytes(), length));
            length = (length + largest).saturating_sub(size(&full));
        }
        full.into_bytes()
    };
    shards.into_iter().map(fill).collect()
}

/// Bytes that no compressor makes smaller, always the same for the same seed.
fn noise(seed: &[u8], length: usize) -> Vec<u8> {
    let seed = Sha256::digest(seed);
    let block = |number: usize| Sha256::new().chain_update(seed).chain_update(number.to_le_bytes()).finalize().to_vec();
    (0..).flat_map(block).take(length).collect()
}

fn compressed(bytes: &[u8], how: Compression) -> usize {
    let mut encoder = DeflateEncoder::new(Vec::new(), how);
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .expect("writing to memory cannot fail: this is our fault")
        .len()
}

fn name(bytes: &[u8]) -> String {
    let mut letters: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    letters.truncate(NAME_LETTERS);
    letters
}

#[cfg(test)]
mod tests {
    use super::{DEFLATE, Sizes, beginning, compressed, cut, files, noise};
    use crate::index::analyze::Posting;
    use crate::index::shard::{Card, Content, Shard};
    use crate::index::vocabulary::{Entry, Relation};

    /// Three hundred made-up words and pages.
    fn content() -> Content {
        let word = |idx: u32| format!("{:04x}", idx * 40_503 % 65_521);
        let mut words: Vec<String> = (0..300).map(word).collect();
        words.sort();
        let entry = |(idx, word): (u32, String)| Entry { word, leads_to: vec![(idx, Relation::Own)] };
        let card = |idx: u32| Card { url: format!("/{}/", word(idx)), title: word(idx + 7), ..Card::default() };
        Content {
            words: (0..).zip(words).map(entry).collect(),
            postings: (0..300).map(|page| vec![Posting { page, body: 1 + (page % 9) as u8, title: 0 }]).collect(),
            cards: (0..300).map(card).collect(),
            ..Content::default()
        }
    }

    const SMALL: Sizes = Sizes { whole: 100, words: 300, cards: 300, most_files: 50 };

    #[test]
    fn small_language_is_one_file() {
        assert_eq!(files("sv", &content(), &Sizes::default()).len(), 2);
    }

    #[test]
    fn files_of_a_sort_have_one_size() {
        let files = files("sv", &content(), &SMALL);
        let root: serde_json::Value = serde_json::from_slice(&files[0].1).expect("the root is JSON");
        let sizes = |sort: &str| -> Vec<usize> {
            let names = root[sort].as_array().expect("a list");
            let file =
                |name: &str| files.iter().find(|(path, _)| path.contains(name)).expect("a file that the root names");
            names.iter().map(|name| compressed(&file(name.as_str().expect("a name")).1, DEFLATE)).collect()
        };
        for sort in ["words", "cards"] {
            let sizes = sizes(sort);
            assert!(sizes.len() > 4, "{sort}: {sizes:?}");
            let (least, most) = (sizes.iter().min().expect("some"), sizes.iter().max().expect("some"));
            assert!(most - least <= most / 20, "{sort}: {sizes:?}");
        }
    }

    #[test]
    fn runs_cover_everything_once_and_never_part_what_belongs_together() {
        let content = content();
        let make = |range: std::ops::Range<usize>| Shard::default().words(&content.words[range], &content.postings);
        let ranges = cut(300, 250, 90, &make, &|idx| idx % 3 == 0);
        assert!(ranges.len() > 5);
        let mut next = 0;
        for range in &ranges {
            assert_eq!(range.start, next);
            assert_eq!(range.start % 3, 0);
            next = range.end;
        }
        assert_eq!(next, 300);
        let few = cut(300, 1, 10, &make, &|_| true);
        assert!(few.len() <= 10, "{}", few.len());
    }

    #[test]
    fn file_is_named_by_as_much_as_tells_it_from_the_one_before() {
        let folded = ["anna", "anmala", "boende"].map(str::to_owned);
        assert_eq!([0, 1, 2].map(|idx| beginning(&folded, idx)), ["", "anm", "b"]);
    }

    #[test]
    fn noise_does_not_compress() {
        let noise = noise(b"seed", 1000);
        assert_eq!(noise.len(), 1000);
        assert!(compressed(&noise, DEFLATE) >= 1000);
    }
}
