//! Cuts text of scripts that put no spaces between words.
//!
//! A browser's own dictionary need not agree with ours, so `themes/stad/scripts/search/segment.js` cuts what is typed by
//! the vocabulary that is made here, of words and of pairs of them.

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use crate::index::words::{is_unspaced, words};

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
    let both = pieces.windows(2).filter(|pair| pair.iter().all(|piece| is_unspaced(piece)));
    both.map(|pair| pair.concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::{pairs, pieces, terms};

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
