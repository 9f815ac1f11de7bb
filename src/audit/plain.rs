//! How hard the Swedish and English texts are to read.
//!
//! LIX is C. H. Björnsson's measure (*Läsbarhet*, 1968): words a sentence, plus the share of words longer than six letters in
//! per cent. Under 30 is very easy, 30–40 easy, 40–50 as in newspapers.

use std::collections::BTreeSet;

use crate::model::body::{Block, RichText, plain};
use crate::model::city::City;
use crate::model::contact::ContactRoute;
use crate::model::lang::Lang;
use crate::model::page::WrittenPage;
use crate::model::provenance::Fact;
use crate::model::readability::Readability;
use crate::model::site::Site;
use crate::model::situation::Situation;
use crate::model::text::Text;

const LONG_FOR_LIX: usize = 6;
/// A sentence of more words is told.
const LONGEST_SENTENCE: usize = 20;
/// A word of more letters is told.
const LONGEST_WORD: usize = 15;
/// What LIX may be at most: in easy Swedish, and elsewhere.
const EASY: u32 = 30;
const PLAIN: u32 = 40;

/// Words of offices, with plainer ones.
const JARGON: &[(&str, &[(&str, &str)])] = &[
    (
        "sv",
        &[
            ("avseende", "om"),
            ("beakta", "tänka på"),
            ("bistå", "hjälpa"),
            ("erhålla", "få"),
            ("föreligger", "finns"),
            ("genomföra", "göra"),
            ("huruvida", "om"),
            ("implementera", "börja använda"),
            ("individ", "person"),
            ("inkomma", "komma in"),
            ("insatser", "hjälp"),
            ("målgrupp", "de som det är till för"),
            ("problematik", "problem"),
            ("samt", "och"),
            ("tillhandahålla", "ge"),
            ("tillse", "se till"),
            ("vederbörande", "personen"),
            ("åtgärder", "det som görs"),
            ("aktörer", "de som är med"),
            ("verksamhetsutövare", "den som driver"),
            ("erfordras", "behövs"),
            ("ehuru", "fast"),
        ],
    ),
    (
        "en",
        &[
            ("additional", "more"),
            ("approximately", "about"),
            ("assistance", "help"),
            ("commence", "begin"),
            ("ensure", "make sure"),
            ("facilitate", "help"),
            ("implement", "carry out"),
            ("individuals", "people"),
            ("obtain", "get"),
            ("prior", "before"),
            ("regarding", "about"),
            ("stakeholders", "those who take part"),
            ("subsequently", "then"),
            ("terminate", "end"),
            ("utilise", "use"),
            ("utilize", "use"),
            ("whereby", "by which"),
            ("aforementioned", "this"),
            ("pursuant", "under"),
        ],
    ),
];

/// Abbreviations that everybody has met.
const KNOWN_ABBREVIATIONS: &[&str] = &["SMS", "SOS", "TV", "ID", "OK", "PDF", "EU", "QR", "A", "Ö", "Z"];

/// Every text of a site in Swedish and English, the hardest first.
pub fn of_site(site: &Site) -> Vec<Readability> {
    let national = &site.national;
    let mut found = of_pages(national.pages.values().chain(&national.news));
    let situations: Vec<&Situation> = national.situations.iter().collect();
    found.extend(of_records(
        "national",
        &national.routes,
        national.facts.values(),
        &situations,
        &site.config.languages,
    ));
    for city in site.cities.values() {
        found.extend(of_city(city, &site.config.languages));
    }
    found.sort_by(|a, b| {
        (b.lix.saturating_sub(b.aim), b.lix)
            .cmp(&(a.lix.saturating_sub(a.aim), a.lix))
            .then_with(|| a.file.cmp(&b.file))
    });
    found
}

fn of_city(city: &City, languages: &[Lang]) -> Vec<Readability> {
    let mut found = of_pages(city.pages.values().chain(&city.news));
    let situations: Vec<&Situation> = city.situations.values().collect();
    found.extend(of_records(&format!("cities/{}", city.id), &city.routes, city.facts.values(), &situations, languages));
    found
}

fn of_pages<'a>(pages: impl Iterator<Item = &'a WrittenPage>) -> Vec<Readability> {
    let texts = pages.flat_map(WrittenPage::all).filter(|(lang, _)| is_read(lang));
    let read = texts.map(|(lang, text)| {
        let mut lines = vec![text.title.clone(), text.description.clone()];
        text.body.0.iter().for_each(|block| push_lines(block, &mut lines));
        readability(&text.file, lang, &lines)
    });
    read.collect()
}

fn of_records<'a>(
    folder: &str,
    routes: &[ContactRoute],
    facts: impl Iterator<Item = &'a Fact>,
    situations: &[&Situation],
    languages: &[Lang],
) -> Vec<Readability> {
    let facts: Vec<&Fact> = facts.collect();
    let mut found = Vec::new();
    for lang in languages.iter().filter(|lang| is_read(lang)) {
        let said = |text: &Text| text.has(lang).then(|| text.get(lang).0.to_owned());
        let of_route = |route: &ContactRoute| {
            let notes = [
                &route.hours_note,
                &route.identity_note,
                &route.reports_on,
                &route.languages_note,
                &route.what_happens,
            ];
            let texts = [&route.purpose].into_iter().chain(notes.into_iter().flatten());
            texts.filter_map(said).collect::<Vec<_>>()
        };
        let rich = |text: &RichText| -> Vec<String> {
            text.all().filter(|(of, _)| *of == lang).map(|(_, words)| plain(words)).collect()
        };
        let of_facts: Vec<String> = facts.iter().flat_map(|fact| rich(&fact.text)).collect();
        let of_situations = situations.iter().flat_map(|situation| {
            let intro = situation.intro.iter().flat_map(rich);
            said(&situation.title).into_iter().chain(intro).collect::<Vec<_>>()
        });
        let files = [
            ("routes", routes.iter().flat_map(of_route).collect::<Vec<_>>()),
            ("facts", of_facts),
            ("situations", of_situations.collect()),
        ];
        let written = files.into_iter().filter(|(_, lines)| !lines.is_empty());
        found.extend(written.map(|(file, lines)| readability(&format!("{folder}/{file}.toml"), lang, &lines)));
    }
    found
}

fn is_read(lang: &Lang) -> bool {
    JARGON.iter().any(|(read, _)| lang.as_str().split('-').next() == Some(*read))
}

fn push_lines(block: &Block, lines: &mut Vec<String>) {
    match block {
        Block::Heading { words, .. } | Block::Paragraph(words) => lines.push(plain(words)),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| push_lines(block, lines)),
        Block::Quote(inner) => inner.iter().for_each(|block| push_lines(block, lines)),
        Block::Table { head, rows } => {
            head.iter().chain(rows.iter().flatten()).for_each(|cell| lines.push(plain(cell)))
        }
        Block::Rule => {}
    }
}

fn readability(file: &str, lang: &Lang, lines: &[String]) -> Readability {
    let aim = if lang.as_str().contains("-x-") { EASY } else { PLAIN };
    let sentences: Vec<&str> = lines.iter().flat_map(|line| sentences(line)).collect();
    let words: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let n_long = words.iter().filter(|word| word.chars().count() > LONG_FOR_LIX).count();
    let lix = match words.len() {
        0 => 0.0,
        n => n as f64 / sentences.len() as f64 + 100.0 * n_long as f64 / n as f64,
    };
    let lower: BTreeSet<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let jargon =
        JARGON.iter().filter(|(read, _)| lang.as_str().split('-').next() == Some(*read)).flat_map(|(_, list)| *list);
    let told = jargon.filter(|(word, _)| lower.contains(*word)).map(|(word, plainer)| ((*word).to_owned(), *plainer));
    let long = lower.iter().filter(|word| word.chars().count() > LONGEST_WORD).cloned();
    let text = lines.join(" ");
    let unexplained = words.iter().filter(|word| is_abbreviation(word) && !text.contains(&format!("({word})")));
    Readability {
        file: file.to_owned(),
        lang: lang.clone(),
        n_words: words.len(),
        lix: lix.round() as u32,
        aim,
        long_sentences: sentences
            .iter()
            .filter(|s| self::words(s).count() > LONGEST_SENTENCE)
            .map(|s| (*s).to_owned())
            .collect(),
        long_words: long.collect(),
        jargon: told.collect(),
        abbreviations: unexplained.map(|word| (*word).to_owned()).collect(),
    }
}

fn is_abbreviation(word: &str) -> bool {
    let n_capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
    n_capitals > 1 && n_capitals == word.chars().count() && !KNOWN_ABBREVIATIONS.contains(&word)
}

/// Ended by a full stop, a question mark or a call, with a space or nothing after.
fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in line.char_indices() {
        let after = at + sign.len_utf8();
        if matches!(sign, '.' | '!' | '?' | ':') && line[after..].chars().next().is_none_or(char::is_whitespace) {
            found.push(&line[start..after]);
            start = after;
        }
    }
    found.push(&line[start..]);
    found.into_iter().map(str::trim).filter(|sentence| words(sentence).next().is_some()).collect()
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let parts = sentence.split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '-' | '’' | '\''));
    parts.map(|word| word.trim_matches(['-', '’', '\''])).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{readability, sentences};
    use crate::model::lang::Lang;

    #[test]
    fn lix_is_words_a_sentence_and_the_share_of_long_ones() {
        let lang = Lang::new("sv").expect("a tag");
        // Ten words in two sentences, two of them longer than six letters: 5 + 20.
        let lines = ["Du kan ringa polisen nu. Du kan berätta mycket mer.".to_owned()];
        let read = readability("a.md", &lang, &lines);
        assert_eq!((read.n_words, read.lix), (10, 25));
        assert!(read.is_plain());
    }

    #[test]
    fn what_is_hard_is_named() {
        let lang = Lang::new("sv").expect("a tag");
        let long = "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo tjugoett.";
        let lines = [long.to_owned(), "Myndigheten ska erhålla NMT om barnfattigdomsfrågor.".to_owned()];
        let read = readability("a.md", &lang, &lines);
        assert_eq!(read.long_sentences.len(), 1);
        assert!(read.long_words.contains("barnfattigdomsfrågor") && read.abbreviations.contains("NMT"));
        assert!(read.jargon.contains(&("erhålla".to_owned(), "få")));
    }

    #[test]
    fn a_number_with_a_stop_inside_ends_no_sentence() {
        assert_eq!(sentences("Ring 8.30 i dag. Kom sedan"), ["Ring 8.30 i dag.", "Kom sedan"]);
    }
}
