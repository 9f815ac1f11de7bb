//! A language's words, few of them common and most of them rare, as in any real text.

use std::collections::HashSet;

use crate::letters::Letters;
use crate::random::Random;

/// Words more common than this are never made of two others, and have at most two syllables and an ending.
const SHORT: usize = 1500;

/// So many forms that a site of full size meets more than 20,000 of them.
const FORMS: usize = 40_000;

/// The words of one language with their frequencies (Zipf's law, as Mandelbrot wrote it).
pub struct Vocabulary {
    /// What the words are built from.
    pub letters: &'static Letters,
    words: Vec<String>,
    /// The sum of the weights up to each word.
    sums: Vec<u64>,
    met: Vec<bool>,
}

impl Vocabulary {
    /// Makes the words of a language.
    pub fn new(letters: &'static Letters, seed: u64) -> Self {
        let mut random = Random::new(seed, &letters.tag.bytes().map(u64::from).collect::<Vec<_>>());
        let mut words: Vec<String> = letters.common.split(' ').map(str::to_owned).collect();
        let mut taken: HashSet<String> = words.iter().cloned().collect();
        while words.len() < FORMS {
            let word = word(letters, &mut random, words.len());
            if taken.insert(word.clone()) {
                words.push(word);
            }
        }
        let mut sum = 0;
        let sums = (0..FORMS as u64).map(|rank| {
            sum += (1 << 32) / (rank + 3);
            sum
        });
        Self { letters, sums: sums.collect(), met: vec![false; FORMS], words }
    }

    /// A word, a common one more often than a rare one.
    pub fn word(&mut self, random: &mut Random) -> &str {
        let total = self.sums[FORMS - 1];
        let at = random.below(total);
        let rank = self.sums.partition_point(|sum| *sum <= at);
        self.met[rank] = true;
        &self.words[rank]
    }

    /// How many different words have been given out.
    pub fn n_met(&self) -> usize {
        self.met.iter().filter(|met| **met).count()
    }
}

fn word(letters: &Letters, random: &mut Random, rank: usize) -> String {
    let mut word = String::new();
    if random.chance(20) {
        word.push_str(part(letters.prefixes, random));
    }
    word.push_str(&stem(letters, random, rank));
    if rank >= SHORT && random.chance(letters.compounds) {
        if letters.tag == "sv" && random.chance(50) {
            word.push('s');
        }
        word.push_str(&stem(letters, random, rank));
    }
    if random.chance(70) {
        word.push_str(part(letters.endings, random));
    }
    word
}

/// The commonest stems have one syllable, the next two, rare ones up to three.
fn stem(letters: &Letters, random: &mut Random, rank: usize) -> String {
    let longest = if rank < SHORT { 1 + rank / (SHORT / 2) } else { 3 };
    (0..random.between(1, longest)).map(|_| syllable(letters, random)).collect()
}

fn syllable(letters: &Letters, random: &mut Random) -> String {
    let mut syllable = part(letters.vowels, random).replace('-', part(letters.onsets, random));
    if random.chance(50) {
        syllable.push_str(part(letters.codas, random));
    }
    syllable
}

fn part<'a>(parts: &'a str, random: &mut Random) -> &'a str {
    let n_parts = parts.split(' ').count() as u64;
    parts.split(' ').nth(random.below(n_parts) as usize).unwrap_or_default()
}
