//! Cuts text into words the way the browser does.
//!
//! `themes/stad/scripts/search/fold.js` is the same thing for what a person types;
//! `tests/search/vectors.json` holds the two together.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};

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
            'ґ' => folded.push('г'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            'ٱ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => folded.push('ه'),
            // Letters of Ethiopic that Tigrinya says alike: ሠ as ሰ, ፀ as ጸ, each with seven vowels.
            '\u{1220}'..='\u{1227}' => folded.extend(char::from_u32(letter as u32 + 0x10)),
            '\u{1340}'..='\u{1347}' => folded.extend(char::from_u32(letter as u32 - 8)),
            other => folded.push(ascii_digit(other).unwrap_or(other)),
        }
    }
    folded
}

/// The words of a text in small letters, in reading order.
///
/// A word with hyphens gives its parts, then the whole without hyphens: people write `e-tjänst`, `e tjänst` and `etjänst`.
pub fn words(text: &str) -> Vec<String> {
    let lowered = text.to_lowercase();
    let text = if is_nfc(&lowered) { lowered } else { lowered.nfc().collect() };
    let mut words = Vec::new();
    let mut hyphenated: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_letter(letter) {
            word.push(letter);
        } else if is_joiner(letter)
            && !word.is_empty()
            && letters.peek().is_some_and(|next| is_letter(*next) || is_joiner(*next))
        {
            if is_apostrophe(letter) {
                word.push('\'');
            }
        } else if is_hyphen(letter) && !word.is_empty() && letters.peek().is_some_and(|next| is_letter(*next)) {
            hyphenated.push(std::mem::take(&mut word));
        } else {
            end_word(&mut words, &mut hyphenated, &mut word);
        }
    }
    end_word(&mut words, &mut hyphenated, &mut word);
    words
}

/// What Arabic writes together with the word that follows: the article, `and`, `in`, `to`, `then`, `like`.
const ARABIC_PREFIXES: [&str; 11] = ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف", "ك"];
/// In shorter words the letter is likelier one of the word's own.
const SHORTEST_BARE: usize = 3;

/// A folded Arabic word without what is written together with it; any other word as it is.
pub fn bare(folded: &str) -> &str {
    let rests = ARABIC_PREFIXES.iter().filter_map(|prefix| folded.strip_prefix(prefix));
    rests.into_iter().find(|rest| rest.chars().count() >= SHORTEST_BARE).unwrap_or(folded)
}

/// Whether a word is of a script that puts no spaces between words: then it may be a whole sentence.
pub fn is_unspaced(word: &str) -> bool {
    word.chars().any(|letter| {
        matches!(letter,
            '\u{e01}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
            | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
    })
}

/// The digits of a telephone number as somebody in the country would dial it: `+46 42 10 50 00` is `042105000`.
pub fn digits(number: &str) -> String {
    let number: String = number.chars().map(|sign| ascii_digit(sign).unwrap_or(sign)).collect();
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
    let is_noise = |word: &String| word.chars().count() > LONGEST_WORD && !is_unspaced(word);
    words.extend(parts.into_iter().chain(whole).filter(|word| !is_noise(word)));
}

/// The digit that people mean by one of Arabic, Persian, Thai, Lao, Burmese, Khmer or of full width.
fn ascii_digit(letter: char) -> Option<char> {
    let is_digit = matches!(letter,
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{e50}'..='\u{e59}' | '\u{ed0}'..='\u{ed9}'
        | '\u{1040}'..='\u{1049}' | '\u{17e0}'..='\u{17e9}' | '\u{ff10}'..='\u{ff19}');
    // Each of these rows begins at a number that sixteen divides.
    is_digit.then(|| char::from_digit(letter as u32 % 16, 10)).flatten()
}

fn is_letter(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    // One of the apostrophes counts as a letter in Unicode.
    (letter.is_alphanumeric() || is_combining_mark(letter)) && !is_apostrophe(letter)
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
    use proptest::prelude::proptest;
    use proptest::{prop_assert, prop_assert_eq};

    use super::{fold, joined, words};

    #[test]
    fn phrase_is_joined_the_way_neighbours_are() {
        assert_eq!(joined("köpa sex"), "köpasex");
        assert_eq!(joined("e-post"), "epost");
    }

    #[test]
    fn word_without_end_is_dropped() {
        assert_eq!(words(&format!("kort {}", "x".repeat(61))), ["kort"]);
        assert_eq!(words(&"ช่วยด้วย".repeat(20)).len(), 1, "a sentence without spaces is no noise");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let folded = fold(&text);
            prop_assert_eq!(fold(&folded), folded.clone());
            prop_assert!(folded.chars().count() <= 4 * text.chars().count());
        }

        #[test]
        fn words_are_their_own_words(text in "\\PC{0,40}") {
            for word in words(&text) {
                prop_assert_eq!(words(&word).pop(), Some(word));
            }
        }
    }
}
