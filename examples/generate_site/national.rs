//! The national folder and the theme, told in more languages than they have.

use std::collections::BTreeMap;

use crate::page::{Keys, Surroundings, page};
use crate::prose::Writer;

const FIRST_LINE: &str = "# Copied from the real content by examples/generate_site for measuring. Texts in languages other than Swedish and English are fictional.";

/// Adds the missing languages to records: every `{ sv = "…", en = "…" }` gets words of the others.
pub fn records(toml: &str, writers: &mut [Writer]) -> String {
    let mut out = format!("{FIRST_LINE}\n");
    for line in toml.lines() {
        if line.starts_with('#') {
            out.push_str(line);
        } else {
            translated(line, writers, &mut out);
        }
        out.push('\n');
    }
    out
}

fn translated(line: &str, writers: &mut [Writer], out: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find("en = \"") {
        let text_at = at + "en = \"".len();
        let Some(end) = rest[text_at..].find('"').map(|end| text_at + end) else { break };
        let n_words = rest[text_at..end].split_whitespace().count().max(1);
        let has_english = writers.iter().any(|writer| writer.tag() == "en");
        let cut = if has_english { end + 1 } else { at };
        out.push_str(rest[..cut].trim_end_matches([' ', ',']));
        for writer in writers.iter_mut().filter(|writer| !matches!(writer.tag(), "sv" | "en")) {
            out.push_str(&format!(", {} = \"{}\"", writer.tag(), writer.phrase(n_words)));
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
}

/// The national pages, by file name, in the languages that they lack; those that exist stay as they are.
pub fn pages(
    existing: &BTreeMap<String, String>,
    writers: &mut [Writer],
    around: &Surroundings,
) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let names: Vec<&str> = existing.keys().filter_map(|file| file.strip_suffix(".sv.md")).collect();
    for (page_idx, name) in names.into_iter().enumerate() {
        for writer in writers.iter_mut() {
            let file = format!("{name}.{}.md", writer.tag());
            let text = existing.get(&file).cloned().unwrap_or_else(|| {
                writer.begin(&[page_idx as u64]);
                let own = existing[&format!("{name}.sv.md")].lines().find(|line| line.starts_with("slug = "));
                let lines: Vec<String> = own.map(str::to_owned).into_iter().collect();
                page(writer, around, &Keys { lines: &lines, is_original: false }).0
            });
            pages.insert(file, text);
        }
    }
    pages
}

/// The settings of a site in these languages.
pub fn settings(site: &str, writers: &mut [Writer]) -> String {
    let tags: Vec<String> = writers.iter().map(|writer| format!("\"{}\"", writer.tag())).collect();
    let languages = format!("languages = [{}]", tags.join(", "));
    let lines: Vec<String> = site
        .lines()
        .map(|line| if line.starts_with("languages") { languages.clone() } else { line.to_owned() })
        .collect();
    records(&lines.join("\n"), writers)
}

/// The interface texts of a language that the theme does not have: the English ones, under the language's own name.
pub fn locale(english: &str, writer: &Writer) -> String {
    english.replace(".language_name = English", &format!(".language_name = {}", writer.name()))
}
