//! `stad check --report language`: how hard the Swedish and English texts are to read. Advice, never an error.

use serde::Serialize;

use crate::cli::args::Format;
use crate::cli::inputs::Desk;
use crate::model::readability::Readability;

#[derive(Serialize)]
struct Json<'a> {
    report: &'static str,
    today: String,
    texts: Vec<JsonText<'a>>,
}

#[derive(Serialize)]
struct JsonText<'a> {
    file: String,
    language: &'a str,
    words: usize,
    lix: u32,
    aim: u32,
    long_sentences: &'a [String],
    long_words: Vec<&'a str>,
    jargon: Vec<JsonJargon<'a>>,
    abbreviations: Vec<&'a str>,
}

#[derive(Serialize)]
struct JsonJargon<'a> {
    word: &'a str,
    plainer: &'a str,
}

/// The report.
pub fn report(desk: &Desk, format: Format) -> String {
    let all = desk.workshop.readability();
    match format {
        Format::Text => text(&all),
        Format::Json => json(desk, &all),
    }
}

fn text(all: &[Readability]) -> String {
    let hard: Vec<&Readability> = all.iter().filter(|text| !text.is_plain()).collect();
    let mut lines = Vec::new();
    for text in &hard {
        let over = if text.lix > text.aim { format!(" (at most {})", text.aim) } else { String::new() };
        lines.push(format!("content/{} ({}): LIX {}{over}, {} words", text.file, text.lang, text.lix, text.n_words));
        lines.extend(text.long_sentences.iter().map(|sentence| format!("  a long sentence: {sentence}")));
        lines.extend(text.jargon.iter().map(|(word, plainer)| format!("  `{word}`: `{plainer}` is plainer")));
        lines.extend(listed("long words", text.long_words.iter().map(String::as_str)));
        lines.extend(listed("not explained", text.abbreviations.iter().map(String::as_str)));
        lines.push(String::new());
    }
    lines.push(format!(
        "{} of {} texts could be plainer. This is advice: what is right in its place may stay.",
        hard.len(),
        all.len()
    ));
    lines.join("\n")
}

fn listed<'a>(what: &str, words: impl Iterator<Item = &'a str>) -> Option<String> {
    let words: Vec<&str> = words.collect();
    (!words.is_empty()).then(|| format!("  {what}: {}", words.join(", ")))
}

fn json(desk: &Desk, all: &[Readability]) -> String {
    let texts = all.iter().map(|text| JsonText {
        file: format!("content/{}", text.file),
        language: text.lang.as_str(),
        words: text.n_words,
        lix: text.lix,
        aim: text.aim,
        long_sentences: &text.long_sentences,
        long_words: text.long_words.iter().map(String::as_str).collect(),
        jargon: text.jargon.iter().map(|(word, plainer)| JsonJargon { word, plainer }).collect(),
        abbreviations: text.abbreviations.iter().map(String::as_str).collect(),
    });
    let today = desk.workshop.today().to_string();
    serde_json::to_string_pretty(&Json { report: "language", today, texts: texts.collect() }).unwrap_or_default()
}
