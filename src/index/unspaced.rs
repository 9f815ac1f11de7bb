//! Cuts text of scripts that put no spaces between words.
//!
//! A browser's own dictionary need not agree with ours, so `themes/stad/scripts/search/segment.js` cuts what is typed by
//! the vocabulary that is made here, of words and of pairs of them.

use std::collections::{HashMap, HashSet};

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use crate::index::words::{is_unspaced, words};

/// Of so many pages with one of two words, one with both tells a pair from a chance.
const SELDOM: usize = 3;

/// The words of a text, in its order, those of unspaced scripts too.
pub fn terms(text: &str) -> Vec<String> {
    words(text).into_iter().flat_map(|word| if is_unspaced(&word) { pieces(&word) } else { vec![word] }).collect()
}

/// The words of a run, by dictionary.
pub fn pieces(run: &str) -> Vec<String> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut start = 0;
    let mut pieces = Vec::new();
    for (end, kind) in segmenter.segment_str(run).iter_with_word_type() {
        if kind.is_word_like() {
            pieces.push(run[start..end].to_owned());
        }
        start = end;
    }
    pieces
}

/// Each two neighbours as one word: what one dictionary takes for a word, another takes for two.
pub fn pairs(pieces: &[String]) -> Vec<String> {
    pieces.windows(2).filter(|both| are_unspaced(both)).map(<[String]>::concat).collect()
}

/// The words of unspaced scripts that a language's pages have, and the pairs of them.
#[derive(Debug, Default)]
pub struct Neighbours {
    words: HashSet<String>,
    /// Each pair with its two words.
    pairs: HashMap<String, [String; 2]>,
}

impl Neighbours {
    /// Takes note of one run, cut into words, and gives its pairs.
    pub fn see(&mut self, pieces: &[String]) -> Vec<String> {
        for piece in pieces {
            if !self.words.contains(piece) {
                self.words.insert(piece.clone());
            }
        }
        let pairs = pairs(pieces);
        for (pair, both) in pairs.iter().zip(pieces.windows(2).filter(|both| are_unspaced(both))) {
            if !self.pairs.contains_key(pair) {
                self.pairs.insert(pair.clone(), [both[0].clone(), both[1].clone()]);
            }
        }
        pairs
    }

    /// The pairs that are no more than two words that once stood side by side: each would cost its length in every
    /// visitor's browser, and its words find the same pages.
    ///
    /// A pair is kept where it stands on two pages, and on one of [`SELDOM`] of those that have the rarer of its words.
    pub fn chance_pairs(&self, pages_with: impl Fn(&str) -> usize) -> impl Iterator<Item = &str> {
        let is_chance = move |pair: &str, [first, second]: &[String; 2]| {
            let together = pages_with(pair);
            together < 2 || together * SELDOM < pages_with(first).min(pages_with(second))
        };
        let pairs = self.pairs.iter().filter(|(pair, _)| !self.words.contains(*pair));
        pairs.filter(move |(pair, both)| is_chance(pair, both)).map(|(pair, _)| pair.as_str())
    }
}

fn are_unspaced(words: &[String]) -> bool {
    words.iter().all(|word| is_unspaced(word))
}

#[cfg(test)]
mod tests {
    use super::{Neighbours, pairs, pieces, terms};

    #[test]
    fn pair_that_often_stands_together_is_a_word() {
        let mut neighbours = Neighbours::default();
        ["ค้ามนุษย์", "มนุษย์ช่วย", "ด้วยโทร"].iter().for_each(|run| drop(neighbours.see(&pieces(run))));
        let pages = |word: &str| match word {
            "ค้ามนุษย์" => 5,
            "มนุษย์ช่วย" => 2,
            "ค้า" | "ช่วย" => 9,
            "มนุษย์" => 30,
            _ => 1,
        };
        let mut chance: Vec<&str> = neighbours.chance_pairs(pages).collect();
        chance.sort_unstable();
        assert_eq!(chance, ["ด้วยโทร", "มนุษย์ช่วย"]);
    }

    #[test]
    fn runs_are_cut_into_words() {
        for (run, expected) in [
            ("ช่วยด้วย", "ช่วย ด้วย"),
            ("โทรหาตำรวจ112", "โทร หา ตำรวจ 112"),
            ("人口贩卖", "人口 贩卖"),
            ("ຂ້ອຍຮັກເຈົ້າ", "ຂ້ອຍ ຮັກ ເຈົ້າ"),
            ("sms", "sms"),
        ] {
            assert_eq!(pieces(run).join(" "), expected);
        }
    }

    #[test]
    fn neighbours_are_pairs_where_neither_script_has_spaces() {
        assert_eq!(pairs(&pieces("โทรหาตำรวจ112")), ["โทรหา", "หาตำรวจ"]);
        assert_eq!(terms("Ring ช่วยด้วย!"), ["ring", "ช่วย", "ด้วย"]);
    }
}
