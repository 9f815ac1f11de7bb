//! Markdown pages of a given length, with headings, lists and links.

use crate::prose::Writer;

/// What a page stands among: the ids its links may lead to.
pub struct Surroundings {
    /// Route ids.
    pub routes: Vec<String>,
    /// Fact ids.
    pub facts: Vec<String>,
    /// Ids of other cities.
    pub cities: Vec<String>,
    /// What stands at the end of every title, so that titles differ: the place's name.
    pub place: String,
}

/// A page's front matter besides its title and description, as TOML lines.
pub struct Keys<'a> {
    /// Lines such as `slug = "…"`.
    pub lines: &'a [String],
    /// Whether this is the original language.
    pub is_original: bool,
}

/// The shortest and the longest page, in words; 340 on average.
const WORDS: (usize, usize) = (200, 480);

/// Writes a page; gives its file and the number of its words.
pub fn page(writer: &mut Writer, around: &Surroundings, keys: &Keys<'_>) -> (String, usize) {
    let n_words = writer.between(WORDS.0, WORDS.1);
    let mut file = format!("+++\n# {}\n", crate::FICTIONAL);
    let n_title = writer.between(1, 3);
    file.push_str(&format!("title = \"{} – {}\"\n", writer.phrase(n_title), around.place));
    file.push_str(&format!("description = \"{}\"\n", writer.sentence(12)));
    file.push_str(&format!("nav = \"{}\"\n", writer.phrase(1)));
    let search_words: Vec<String> = (0..4).map(|_| format!("\"{}\"", writer.phrase(1).to_lowercase())).collect();
    file.push_str(&format!("search_words = [{}]\n", search_words.join(", ")));
    keys.lines.iter().for_each(|line| file.push_str(&format!("{line}\n")));
    if !keys.is_original {
        file.push_str("translation = { kind = \"machine\" }\n");
    }
    file.push_str("+++\n");
    file.push_str(&body(writer, around, n_words));
    (file, n_words)
}

fn body(writer: &mut Writer, around: &Surroundings, n_words: usize) -> String {
    let mut blocks = vec![paragraph(writer, around, 40)];
    let mut left = n_words - 40;
    let mut since_heading = 0;
    while left > 0 {
        if since_heading > 1 && left > 60 {
            blocks.push(format!("## {}", writer.phrase(3)));
            left -= 3;
            since_heading = 0;
        }
        let wanted = writer.between(25, 60);
        let n = if left < wanted + 15 { left } else { wanted };
        let is_list = writer.between(1, 5) == 1 && n > 20;
        blocks.push(if is_list { list(writer, n) } else { paragraph(writer, around, n) });
        left -= n;
        since_heading += 1;
    }
    blocks.join("\n\n") + "\n"
}

/// Sentences, in every second paragraph with a link at the end.
fn paragraph(writer: &mut Writer, around: &Surroundings, n_words: usize) -> String {
    if writer.between(0, 1) == 0 || n_words < 20 {
        return writer.paragraph(n_words);
    }
    let text = writer.paragraph(n_words - 2);
    let words = writer.phrase(2);
    let mut any = |ids: &[String]| ids[writer.between(0, ids.len() - 1)].clone();
    let route = any(&around.routes);
    let city = any(&around.cities);
    let fact = around.facts.first().map(|_| any(&around.facts));
    match writer.between(0, 4) {
        0 | 1 => format!("{text} [{words}](route:{route})"),
        2 => format!("{text} [{words}](page:signs)"),
        3 => format!("{text} [{words}](city:{city})"),
        _ => match fact {
            Some(fact) => format!("{text} [](fact:{fact})"),
            None => format!("{text} **{words}**"),
        },
    }
}

fn list(writer: &mut Writer, n_words: usize) -> String {
    let n_items = n_words / 7;
    let rest = n_words - (n_items - 1) * 7;
    let items = (0..n_items).map(|idx| writer.sentence(if idx == 0 { rest } else { 7 }));
    items.map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
}
