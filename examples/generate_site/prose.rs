//! Sentences and paragraphs that mean nothing, in every language of the site.

use crate::random::Random;
use crate::vocabulary::Vocabulary;

/// Writes in one language.
pub struct Writer {
    vocabulary: Vocabulary,
    random: Random,
    seed: u64,
}

impl Writer {
    /// A writer with all words of a language.
    pub fn new(vocabulary: Vocabulary, seed: u64) -> Self {
        Self { vocabulary, random: Random::new(seed, &[]), seed }
    }

    /// The language's tag.
    pub fn tag(&self) -> &'static str {
        self.vocabulary.letters.tag
    }

    /// The language's name for itself.
    pub fn name(&self) -> &'static str {
        self.vocabulary.letters.name
    }

    /// How many different words have been written.
    pub fn n_met(&self) -> usize {
        self.vocabulary.n_met()
    }

    /// Begins a text whose words depend on `parts` only, not on what was written before.
    pub fn begin(&mut self, parts: &[u64]) {
        let tag = self.tag().bytes().map(u64::from);
        let parts: Vec<u64> = parts.iter().copied().chain(tag).collect();
        self.random = Random::new(self.seed, &parts);
    }

    /// A number from `start` to `end`, both included.
    pub fn between(&mut self, start: usize, end: usize) -> usize {
        self.random.between(start, end)
    }

    /// `n_words` words without a stop, the first with a capital letter where the language has them.
    pub fn phrase(&mut self, n_words: usize) -> String {
        let mut phrase = String::new();
        for word_idx in 0..n_words {
            if word_idx > 0 {
                phrase.push_str(self.vocabulary.letters.space);
            }
            phrase.push_str(self.vocabulary.word(&mut self.random));
        }
        let mut letters = phrase.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => phrase,
        }
    }

    /// A sentence.
    pub fn sentence(&mut self, n_words: usize) -> String {
        let stop = self.vocabulary.letters.stop;
        format!("{}{stop}", self.phrase(n_words)).trim_end().to_owned()
    }

    /// Sentences, `n_words` words in all.
    pub fn paragraph(&mut self, n_words: usize) -> String {
        let mut sentences = Vec::new();
        let mut left = n_words;
        while left > 0 {
            let wanted = self.random.between(6, 15);
            let n = if left < wanted + 4 { left } else { wanted };
            sentences.push(self.sentence(n));
            left -= n;
        }
        sentences.join(" ")
    }
}

/// A short text in every language, as records have it: `{ sv = "…", en = "…" }`.
pub fn text(writers: &mut [Writer], n_words: usize) -> String {
    by_language(writers, |writer| writer.sentence(n_words))
}

/// A short text without a stop in every language: a name or a title.
pub fn name(writers: &mut [Writer], n_words: usize) -> String {
    by_language(writers, |writer| writer.phrase(n_words))
}

fn by_language(writers: &mut [Writer], mut write: impl FnMut(&mut Writer) -> String) -> String {
    let texts: Vec<String> = writers.iter_mut().map(|w| format!("{} = \"{}\"", w.tag(), write(w))).collect();
    format!("{{ {} }}", texts.join(", "))
}
