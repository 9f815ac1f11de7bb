//! Anchors of headings: stable, readable in any script.

use std::collections::{BTreeMap, BTreeSet};

/// Gives out anchors that are unique on one page.
#[derive(Debug, Default)]
pub struct Anchors {
    taken: BTreeSet<String>,
    /// How often each slug was asked for.
    n_asked: BTreeMap<String, usize>,
}

impl Anchors {
    /// The anchor of a heading: its slug; the second with the same words gets `-2`.
    pub fn take(&mut self, words: &str) -> String {
        let slug = slug(words);
        let number = self.n_asked.entry(slug.clone()).or_default();
        loop {
            *number += 1;
            let anchor = if *number == 1 { slug.clone() } else { format!("{slug}-{number}") };
            if self.taken.insert(anchor.clone()) {
                return anchor;
            }
        }
    }
}

/// Letters of any script in lower case, å and ä as a, ö as o, é as e; everything else becomes one hyphen.
fn slug(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars().flat_map(char::to_lowercase) {
        match letter {
            'å' | 'ä' => out.push('a'),
            'ö' => out.push('o'),
            'é' => out.push('e'),
            letter if belongs_to_a_word(letter) => out.push(letter),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    let slug = out.trim_end_matches('-');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}

/// Vowel signs of Thai, Arabic and their like are no letters, but no word is whole without them.
fn belongs_to_a_word(letter: char) -> bool {
    let is_mark = matches!(letter, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}'
        | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{900}'..='\u{d4f}' | '\u{e30}'..='\u{e4e}' | '\u{1200}'..='\u{137f}');
    letter.is_alphanumeric() || is_mark
}

#[cfg(test)]
mod tests {
    use super::Anchors;

    #[test]
    fn anchors_are_readable_and_unique() {
        let mut anchors = Anchors::default();
        let check = |anchors: &mut Anchors, words: &str, expected: &str| assert_eq!(anchors.take(words), expected);
        check(&mut anchors, "Vad är människohandel?", "vad-ar-manniskohandel");
        check(&mut anchors, "Vad är människohandel", "vad-ar-manniskohandel-2");
        check(&mut anchors, "– ? –", "section");
        check(&mut anchors, "ขอความช่วยเหลือ", "ขอความช่วยเหลือ");
        check(&mut anchors, "Åsa’s 112", "asa-s-112");
    }
}
