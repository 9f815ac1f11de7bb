//! What can be typed, and which terms it leads to.

use std::collections::{BTreeMap, BTreeSet};

use crate::index::analyze::{Analyzer, Known, Posting};
use crate::index::compounds::{Dictionary, before_others};
use crate::index::synonyms::{Group, Idle, Synonyms};
use crate::index::unspaced::terms;
use crate::index::words::{bare, fold, joined};

/// Definite and genitive endings that Swedish, Norwegian and Danish stemmers leave on.
pub const NEAR_ENDINGS: [&str; 4] = ["n", "t", "s", "ns"];
/// In shorter words the same letters are often part of another word: `vitt`, `vittn`.
const SHORTEST_NEAR_STEM: usize = 7;

/// A part of more compounds than this, such as `kommun`, says too little of each of them, and would cost more bytes than
/// the rest.
const MOST_COMPOUNDS: usize = 20;

/// The letter in which every form of the article ends; alone it means `to`.
const ARABIC_ARTICLE: char = 'ل';

/// How a word leads to a term. The number is what the browser reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The word is a form of the term.
    Own = 0,
    /// An editor says that the word means the same.
    Synonym = 1,
    /// The term is one part of what the word means, or the word one part of the term.
    Part = 2,
}

/// A word as it is written, with the terms it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub word: String,
    pub leads_to: Vec<(u32, Relation)>,
}

/// The words of one language in the order of their folded forms, and the terms numbered in the order in which the words first need them.
#[derive(Debug, Default)]
pub struct Vocabulary {
    pub entries: Vec<Entry>,
    pub terms: Vec<String>,
    /// What the editors' lists name and no page has.
    pub idle: Vec<Idle>,
}

/// Builds the vocabulary from the words seen on the pages, what is known of each stem, the editors' list, and the names
/// of places, which are no compounds though they look like it.
pub fn build(
    seen: &BTreeMap<String, Known>,
    statistics: &BTreeMap<String, Vec<Posting>>,
    synonyms: &Synonyms,
    place_words: &BTreeSet<String>,
    analyzer: &mut Analyzer,
) -> Vocabulary {
    let mut leads: Leads = BTreeMap::new();
    let mut forms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (word, known) in seen.iter().filter(|(_, known)| statistics.contains_key(&known.stem)) {
        lead(&mut leads, word, &known.stem, Relation::Own);
        forms.entry(&known.stem).or_default().push(word);
    }
    add_near_stems(&mut leads, &forms);
    add_bare(&mut leads, &forms, analyzer);
    if analyzer.makes_compounds() {
        let dictionary = dictionary(seen, statistics, synonyms, place_words, analyzer);
        add_compounds(&mut leads, &forms, &dictionary, analyzer);
    }
    let mut lookup = Lookup { statistics, forms, analyzer };
    let mut idle = Vec::new();
    for group in &synonyms.group {
        add_group(&mut leads, group, &mut lookup, &mut idle);
    }
    Vocabulary { idle, ..number_terms(leads) }
}

type Leads = BTreeMap<(String, String), BTreeMap<String, Relation>>;

struct Lookup<'a> {
    statistics: &'a BTreeMap<String, Vec<Posting>>,
    forms: BTreeMap<&'a str, Vec<&'a str>>,
    analyzer: &'a mut Analyzer,
}

impl Lookup<'_> {
    /// The terms that stand for a word or phrase on the pages.
    fn terms_of(&mut self, phrase: &str) -> Vec<(String, Relation)> {
        let whole = self.analyzer.stem(&joined(phrase));
        if self.statistics.contains_key(&whole) {
            return vec![(whole, Relation::Synonym)];
        }
        let mut parts = BTreeSet::new();
        for word in terms(phrase) {
            if !self.analyzer.word(&word).is_stop_word {
                parts.insert(self.analyzer.stem(&word));
            }
        }
        let n_parts = parts.len();
        let known: Vec<String> = parts.into_iter().filter(|stem| self.statistics.contains_key(stem)).collect();
        // A phrase that the pages know only in part would lead anywhere.
        if known.len() < n_parts {
            return Vec::new();
        }
        let relation = if n_parts == 1 { Relation::Synonym } else { Relation::Part };
        known.into_iter().map(|stem| (stem, relation)).collect()
    }

    /// The words that shall lead wherever `phrase` leads: itself, and what the pages have of its other forms.
    fn typed_as(&mut self, phrase: &str) -> (Vec<String>, String) {
        let whole = joined(phrase);
        let stem = self.analyzer.stem(&whole);
        let mut typed: Vec<String> = self
            .forms
            .get(stem.as_str())
            .map(|forms| forms.iter().map(|form| (*form).to_owned()).collect())
            .unwrap_or_default();
        if !typed.contains(&whole) {
            typed.push(whole);
        }
        (typed, stem)
    }
}

fn add_group(leads: &mut Leads, group: &Group, lookup: &mut Lookup, idle: &mut Vec<Idle>) {
    let mut targets: BTreeSet<(String, Relation)> = BTreeSet::new();
    let mut is_known = Vec::new();
    for phrase in group.found() {
        let terms = lookup.terms_of(&phrase.text);
        is_known.push(!terms.is_empty());
        targets.extend(terms);
    }
    idle.extend(group.idle(&is_known));
    for phrase in &group.words {
        let (typed, stem) = lookup.typed_as(&phrase.text);
        for word in typed.iter().filter(|word| !word.is_empty()) {
            if lookup.statistics.contains_key(&stem) {
                lead(leads, word, &stem, Relation::Own);
            }
            for (term, relation) in &targets {
                lead(leads, word, term, *relation);
            }
        }
    }
}

/// Lets forms find each other that the stemmer keeps apart, such as `handel` and `handeln`.
fn add_near_stems(leads: &mut Leads, forms: &BTreeMap<&str, Vec<&str>>) {
    for (stem, words) in forms.iter().filter(|(stem, _)| stem.chars().count() >= SHORTEST_NEAR_STEM) {
        for ending in NEAR_ENDINGS {
            let shorter = stem.strip_suffix(ending).and_then(|shorter| forms.get_key_value(shorter));
            let Some((shorter, shorter_words)) = shorter else { continue };
            for word in words {
                lead(leads, word, shorter, Relation::Own);
            }
            for word in shorter_words {
                lead(leads, word, stem, Relation::Own);
            }
        }
    }
}

/// Lets an Arabic word be found without its article, and without a letter such as `and` where the stemmer takes it off too:
/// the same letters begin words of their own.
fn add_bare(leads: &mut Leads, forms: &BTreeMap<&str, Vec<&str>>, analyzer: &mut Analyzer) {
    for (stem, words) in forms {
        for word in words {
            let folded = fold(word);
            let rest = bare(&folded);
            let prefix = folded.strip_suffix(rest).unwrap_or_default();
            let Some(written) = word.char_indices().map(|(at, _)| &word[at..]).find(|end| fold(end) == rest) else {
                continue;
            };
            let has_article = prefix.ends_with(ARABIC_ARTICLE) && prefix.chars().nth(1).is_some();
            if !prefix.is_empty() && (has_article || analyzer.stem(written) == *stem) {
                lead(leads, written, stem, Relation::Own);
            }
        }
    }
}

/// Words that stand on two pages or in a title, or that editors know as parts: what stands once may be a slip of the pen.
fn dictionary(
    seen: &BTreeMap<String, Known>,
    statistics: &BTreeMap<String, Vec<Posting>>,
    synonyms: &Synonyms,
    place_words: &BTreeSet<String>,
    analyzer: &mut Analyzer,
) -> Dictionary {
    let mut dictionary = Dictionary::default();
    let taught: BTreeSet<&str> = synonyms.split.iter().flat_map(|word| word.split('|')).collect();
    let is_taught = |form: &String| taught.contains(form.as_str());
    for (word, known) in seen.iter().filter(|(word, known)| !known.is_stop_word && !place_words.contains(*word)) {
        let pages = statistics.get(&known.stem).map(Vec::as_slice).unwrap_or_default();
        let is_sure = pages.len() > 1 || pages.iter().any(|page| page.title > 0);
        if is_sure || before_others(word, &known.stem).iter().any(is_taught) {
            dictionary.add(word, &known.stem, u32::try_from(pages.len()).unwrap_or(u32::MAX));
        }
    }
    for word in synonyms.whole.iter().chain(place_words) {
        dictionary.keep_whole(&analyzer.stem(word));
    }
    for word in &synonyms.split {
        dictionary.cut(word, &mut |word| analyzer.stem(word));
    }
    dictionary
}

/// Lets the parts of a compound find it, in all their forms. The whole finds nothing more than it did; and a part that it
/// begins with needs no lead, as whoever types it has half-typed the whole.
fn add_compounds(
    leads: &mut Leads,
    forms: &BTreeMap<&str, Vec<&str>>,
    dictionary: &Dictionary,
    analyzer: &mut Analyzer,
) {
    let mut made_of: BTreeMap<String, (BTreeSet<String>, BTreeSet<&str>)> = BTreeMap::new();
    for (stem, words) in forms {
        for word in words {
            let parts = dictionary.parts(word, &mut |word| analyzer.stem(word));
            for part in parts.into_iter().filter(|part| part.stem != *stem) {
                let (written, compounds) = made_of.entry(part.stem).or_default();
                written.insert(part.written);
                compounds.insert(stem);
            }
        }
    }
    for (part, (written, compounds)) in made_of {
        if compounds.len() > MOST_COMPOUNDS || written.iter().any(|word| analyzer.word(word).is_stop_word) {
            continue;
        }
        for word in typed_for(&part, &written, forms, analyzer) {
            let folded = fold(&word);
            for compound in compounds.iter().filter(|compound| !fold(compound).starts_with(&folded)) {
                lead(leads, &word, compound, Relation::Part);
            }
        }
    }
}

/// What is typed for a part of compounds: the forms that the pages have of it, and what is no form of it, `människo`. Where
/// they have none, the shortest that stands in a compound.
fn typed_for(
    part: &str,
    written: &BTreeSet<String>,
    forms: &BTreeMap<&str, Vec<&str>>,
    analyzer: &mut Analyzer,
) -> BTreeSet<String> {
    let known = forms.get(part).into_iter().flatten().map(|form| (*form).to_owned());
    let mut typed: BTreeSet<String> = known.collect();
    if typed.is_empty() {
        typed.extend(written.iter().min_by_key(|word| word.len()).cloned());
    }
    typed.extend(written.iter().filter(|word| analyzer.stem(word) != part).cloned());
    typed
}

/// The closest relation wins.
fn lead(leads: &mut Leads, word: &str, term: &str, relation: Relation) {
    let terms = leads.entry((fold(word), word.to_owned())).or_default();
    let known = terms.entry(term.to_owned()).or_insert(relation);
    *known = (*known).min(relation);
}

fn number_terms(leads: Leads) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    for ((_, word), terms) in leads {
        let mut terms: Vec<(String, Relation)> = terms.into_iter().collect();
        terms.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
        let leads_to = terms
            .into_iter()
            .map(|(term, relation)| {
                let number = *numbers.entry(term).or_insert_with_key(|term| {
                    vocabulary.terms.push(term.clone());
                    vocabulary.terms.len() as u32 - 1
                });
                (number, relation)
            })
            .collect();
        vocabulary.entries.push(Entry { word, leads_to });
    }
    vocabulary
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Relation, build};
    use crate::index::analyze::{Analyzer, Posting};
    use crate::index::synonyms::read;

    /// `expected` is `word: term relation, …` for one typed word over pages that know `known`.
    fn check(known: &[&str], synonyms: &str, typed: &str, expected: &[(&str, Relation)]) {
        let mut analyzer = Analyzer::new("sv");
        for word in known {
            analyzer.word(word);
        }
        let seen = analyzer.known_words();
        let posting = vec![Posting { page: 0, body: 1, title: 0 }];
        let statistics = seen.values().map(|known| (known.stem.clone(), posting.clone())).collect();
        let vocabulary = build(&seen, &statistics, &read(&[synonyms]), &BTreeSet::new(), &mut analyzer);
        let entry = vocabulary.entries.iter().find(|entry| entry.word == typed);
        let found: Vec<(&str, Relation)> = entry
            .map(|entry| {
                entry
                    .leads_to
                    .iter()
                    .map(|(term, relation)| (vocabulary.terms[*term as usize].as_str(), *relation))
                    .collect()
            })
            .unwrap_or_default();
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn group_leads_both_ways_and_from_other_forms() {
        let groups = "[[group]]\nwords = [\"anmäla\", \"tipsa\"]";
        check(
            &["anmäla", "anmäler", "tips"],
            groups,
            "anmäler",
            &[("anmäl", Relation::Own), ("tip", Relation::Synonym)],
        );
        check(&["anmäla"], groups, "tipsa", &[("anmäl", Relation::Synonym)]);
    }

    #[test]
    fn one_way_group_does_not_lead_back() {
        let groups = "[[group]]\nwords = [\"torsk\"]\nfinds = [\"sexköpare\"]";
        check(&["sexköpare", "torsk"], groups, "sexköpare", &[("sexköp", Relation::Own)]);
    }

    #[test]
    fn phrase_is_found_as_joined_neighbours() {
        check(
            &["sexköp"],
            "[[group]]\nwords = [\"köpa sex\", \"sexköp\"]",
            "köpasex",
            &[("sexköp", Relation::Synonym)],
        );
    }

    #[test]
    fn part_of_a_compound_finds_it_in_every_form_and_not_the_other_way_round() {
        let split = "split = [\"människo|handel\"]";
        let known = ["människa", "människohandel"];
        check(&known, split, "människa", &[("människ", Relation::Own), ("människohandel", Relation::Part)]);
        check(&known, split, "människo", &[]);
        check(&known, split, "handel", &[("människohandel", Relation::Part)]);
        check(&known, split, "människohandel", &[("människohandel", Relation::Own)]);
    }

    #[test]
    fn words_stand_in_the_order_of_their_folded_forms() {
        let mut analyzer = Analyzer::new("so");
        for word in ["åka", "bil", "zon"] {
            analyzer.word(word);
        }
        let seen = analyzer.known_words();
        let statistics = seen.keys().map(|word| (word.clone(), Vec::new())).collect();
        let vocabulary = build(&seen, &statistics, &read(&[""]), &BTreeSet::new(), &mut analyzer);
        assert_eq!(
            vocabulary.entries.iter().map(|entry| entry.word.as_str()).collect::<Vec<_>>(),
            ["åka", "bil", "zon"]
        );
    }
}
