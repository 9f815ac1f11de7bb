//! Everyday words for what the pages say, as editors list them.

use serde::Deserialize;

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

/// Words for one thing.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Group {
    /// What people type: words, or phrases of up to four words.
    pub words: Vec<String>,
    /// What they then find, and not the other way round. Without it, each of `words` finds the others.
    pub finds: Vec<String>,
}

/// Reads a list. One with an unknown key or shape counts as empty: [`fault`] is how its editor hears of it.
pub fn read(text: &str) -> Synonyms {
    toml::from_str(text).unwrap_or_default()
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
        assert_eq!(read("urgent = 3").urgent.len(), 0);
    }
}
