//! Everyday words for what the pages say, as editors list them.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

/// One language's list: other words for the same thing, words of danger, words that only make a question.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Synonyms {
    /// Words that mean an emergency. They only bring out the page's own card; they change no ranking.
    pub urgent: Vec<String>,
    /// Words that are skipped when others remain, beside the language's usual ones.
    pub question_words: Vec<String>,
    /// Words that are never cut into parts, in all their forms.
    pub whole: Vec<String>,
    /// Words that are cut just there, such as `kontakt|center` and `brott|s|offer`; their parts are then known in other words too.
    pub split: Vec<String>,
    /// Words that find each other's pages.
    pub group: Vec<Group>,
}

/// A word or phrase, and where it stands in its list, in bytes.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "Spanned<String>")]
pub struct Phrase {
    pub text: String,
    pub place: Range<usize>,
}

impl From<Spanned<String>> for Phrase {
    fn from(written: Spanned<String>) -> Phrase {
        Phrase { place: written.span(), text: written.into_inner() }
    }
}

/// Words for one thing.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Group {
    /// What people type: words, or phrases of up to four words.
    pub words: Vec<Phrase>,
    /// What they then find, and not the other way round. Without it, each of `words` finds the others.
    pub finds: Vec<Phrase>,
    /// Which of the lists that were read together holds it.
    #[serde(skip)]
    pub list: usize,
}

impl Group {
    /// What its words lead to.
    pub fn found(&self) -> &[Phrase] {
        if self.finds.is_empty() { &self.words } else { &self.finds }
    }

    /// What of the group leads nowhere, where no page has what `is_known` denies.
    pub fn idle(&self, is_known: &[bool]) -> Vec<Idle> {
        let unknown = self.found().iter().zip(is_known).filter(|(_, is_known)| !**is_known);
        if !is_known.contains(&true) {
            let first = self.words.first().map(|word| word.place.clone());
            return first.into_iter().map(|place| Idle { list: self.list, place, phrase: None }).collect();
        }
        if self.finds.is_empty() {
            // Other words for what a page says are what a group is for.
            return Vec::new();
        }
        let idle =
            |phrase: &Phrase| Idle { list: self.list, place: phrase.place.clone(), phrase: Some(phrase.text.clone()) };
        unknown.map(|(phrase, _)| idle(phrase)).collect()
    }
}

/// Words of a list that lead nowhere, because no page has what they lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idle {
    /// Which of the lists that were read together holds them.
    pub list: usize,
    /// Where in its text they stand, in bytes.
    pub place: Range<usize>,
    /// The phrase that no page has; `None` when no page has any of its group.
    pub phrase: Option<String>,
}

/// Reads lists as one: the theme's and the site's own. One with an unknown key or shape counts as empty: [`fault`] is how its
/// editor hears of it.
pub fn read(lists: &[&str]) -> Synonyms {
    let mut all = Synonyms::default();
    for (list, text) in lists.iter().enumerate() {
        let one: Synonyms = toml::from_str(text).unwrap_or_default();
        all.urgent.extend(one.urgent);
        all.question_words.extend(one.question_words);
        all.whole.extend(one.whole);
        all.split.extend(one.split);
        all.group.extend(one.group.into_iter().map(|group| Group { list, ..group }));
    }
    all
}

/// What is wrong with a list's shape, in one line, if anything is.
pub fn fault(text: &str) -> Option<String> {
    toml::from_str::<Synonyms>(text).err().map(|error| error.message().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{fault, read};

    #[test]
    fn misspelled_key_is_told() {
        assert!(fault("[[group]]\nword = []").is_some_and(|message| message.contains("word")));
        assert_eq!(read(&["urgent = 3"]).urgent.len(), 0);
    }
}
