//! Cuts text into words the way the browser does.
//!
//! `themes/stad/scripts/search/fold.js` is the same thing for what a person types;
//! `tests/search/vectors.json` holds the two together.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer words are noise (addresses, keys): nobody types them, and every one costs its length in each visitor's browser.
const LONGEST_WORD: usize = 60;

/// The form in which words are compared: small letters, without the marks that people leave out when they type in a hurry.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.to_lowercase().nfd() {
        match letter {
            _ if is_optional_mark(letter) || is_joiner(letter) => {}
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ة' => folded.push('ه'),
            other => folded.push(other),
        }
    }
    folded
}

/// The words of a text in small letters, in reading order.
///
/// A word with hyphens gives its parts, then the whole without hyphens: people write `e-tjänst`, `e tjänst` and `etjänst`.
pub fn words(text: &str) -> Vec<String> {
    let text: String = text.to_lowercase().nfc().collect();
    let mut words = Vec::new();
    let mut hyphenated: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next_is_letter = letters.peek().is_some_and(|next| is_letter(*next));
        if is_letter(letter) {
            word.push(letter);
        } else if is_joiner(letter)
            && !word.is_empty()
            && letters.peek().is_some_and(|next| is_letter(*next) || is_joiner(*next))
        {
            if is_apostrophe(letter) {
                word.push('\'');
            }
        } else if is_hyphen(letter) && !word.is_empty() && next_is_letter {
            hyphenated.push(std::mem::take(&mut word));
        } else {
            end_word(&mut words, &mut hyphenated, &mut word);
        }
    }
    end_word(&mut words, &mut hyphenated, &mut word);
    words
}

/// The digits of a telephone number as somebody in the country would dial it: `+46 42 10 50 00` is `042105000`.
pub fn digits(number: &str) -> String {
    let digits: String = number.replacen("(0)", "", 1).chars().filter(char::is_ascii_digit).collect();
    if let Some(rest) = digits.strip_prefix("0046") {
        return format!("0{rest}");
    }
    match digits.strip_prefix("46") {
        Some(rest) if number.trim_start().starts_with('+') => format!("0{rest}"),
        _ => digits,
    }
}

/// A phrase as one word, the way the browser joins neighbours to find it.
pub fn joined(phrase: &str) -> String {
    let parts: Vec<String> =
        phrase.split_whitespace().map(|part| part.chars().filter(|c| !is_hyphen(*c)).collect()).collect();
    words(&parts.join(" ")).concat()
}

fn end_word(words: &mut Vec<String>, hyphenated: &mut Vec<String>, word: &mut String) {
    let last = std::mem::take(word);
    let last = last.trim_end_matches('\'').to_owned();
    let mut parts = std::mem::take(hyphenated);
    if !last.is_empty() {
        parts.push(last);
    }
    let whole = (parts.len() > 1).then(|| parts.concat());
    words.extend(parts.into_iter().chain(whole).filter(|word| word.chars().count() <= LONGEST_WORD));
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter)
}

/// Marks that a hurried or foreign keyboard leaves out: accents, and the vowel signs of Arabic. The vowels of Thai and
/// of the Indic scripts are marks too, but a word without them is another word.
fn is_optional_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Signs inside a word that are not part of how it is looked up.
fn is_joiner(letter: char) -> bool {
    is_apostrophe(letter) || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::{joined, words};

    #[test]
    fn phrase_is_joined_the_way_neighbours_are() {
        assert_eq!(joined("köpa sex"), "köpasex");
        assert_eq!(joined("e-post"), "epost");
    }

    #[test]
    fn word_without_end_is_dropped() {
        assert_eq!(words(&format!("kort {}", "x".repeat(61))), ["kort"]);
    }
}
