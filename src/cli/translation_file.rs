//! What a translator fills in: a page's parts, each after its original, what is done kept and what has changed marked.

/// A part that carries this is not done.
const OPEN: &str = "translate anew, then delete this line";
const FENCE: &str = "+++";
/// The keys that are translated; each stands on a line of its own.
const KEYS: [&str; 4] = ["title", "description", "nav", "search_words"];

/// A page and its translation, to be laid side by side.
pub struct Pair<'a> {
    /// The original's language.
    pub from: &'a str,
    /// The original's file.
    pub original: &'a str,
    /// The digest of the original.
    pub digest: &'a str,
    /// The translation's file as it is.
    pub translation: Option<&'a str>,
    /// Whether the translation says that it is of the original as it is.
    pub is_current: bool,
}

/// The translation's file with its originals, and how many parts wait for a translator.
pub struct Laid {
    /// The file.
    pub text: String,
    /// How many parts are new or changed.
    pub n_open: usize,
}

/// Lays a page and its translation side by side.
///
/// Once nothing is open, the file says that it is of the original as it is.
pub fn lay(pair: &Pair<'_>) -> Laid {
    let (front, body) = split(pair.original);
    let (made_front, made_body) = pair.translation.map_or(("", ""), split);
    let mut laid = Laid { text: format!("{FENCE}\n"), n_open: 0 };
    let made = Made::read(made_body, pair, parts(body).len());
    keys(pair, front, made_front, &mut laid);
    let at = laid.text.len();
    laid.text.push_str(&format!("{FENCE}\n"));
    for (idx, original) in parts(body).into_iter().enumerate() {
        let (words, is_open) = made.of(idx, original);
        laid.text.push_str(&format!("<!-- {}: {} -->\n\n", pair.from, original.replace("-->", "-- >")));
        if is_open {
            laid.n_open += 1;
            laid.text.push_str(&format!("<!-- {OPEN} -->\n\n"));
        }
        if !words.is_empty() {
            laid.text.push_str(&format!("{words}\n\n"));
        }
    }
    laid.text.insert_str(at, &translation_line(pair, made_front, laid.n_open));
    laid.text.truncate(laid.text.trim_end().len());
    laid.text.push('\n');
    laid
}

/// The translated parts, each with the original that it was made from where the file tells it.
struct Made<'a> {
    parts: Vec<(Option<&'a str>, String, bool)>,
    /// Whether parts that tell no original can be taken in their order.
    in_order: bool,
}

impl<'a> Made<'a> {
    fn read(body: &'a str, pair: &Pair<'_>, n_parts: usize) -> Self {
        let mut made: Vec<(Option<&str>, String, bool)> = Vec::new();
        let told = format!("<!-- {}: ", pair.from);
        let tells = body.contains(&told);
        for part in parts(body) {
            if let Some(original) = part.strip_prefix(&told).and_then(|rest| rest.strip_suffix(" -->")) {
                made.push((Some(original), String::new(), false));
            } else if part.contains(OPEN) {
                made.last_mut().into_iter().for_each(|(_, _, is_open)| *is_open = true);
            } else if tells {
                let Some((_, words, _)) = made.last_mut() else { continue };
                let gap = if words.is_empty() { "" } else { "\n\n" };
                words.push_str(&format!("{gap}{part}"));
            } else {
                made.push((None, part.to_owned(), false));
            }
        }
        let in_order = !tells && made.len() == n_parts && pair.is_current;
        Self { parts: made, in_order }
    }

    /// The words for a part of the original, and whether a translator must look at them.
    fn of(&self, idx: usize, original: &str) -> (&str, bool) {
        let same = self.parts.iter().find(|(of, words, _)| *of == Some(original) && !words.is_empty());
        match (same, self.parts.get(idx)) {
            (Some((_, words, is_open)), _) => (words, *is_open),
            (None, Some((None, words, _))) => (words, !self.in_order),
            (None, Some((Some(_), words, _))) => (words, true),
            (None, None) => ("", true),
        }
    }
}

fn keys(pair: &Pair<'_>, front: &str, made: &str, laid: &mut Laid) {
    for key in KEYS {
        let Some(original) = line_of(front, key) else { continue };
        let told = format!("# {}: {original}", pair.from);
        let (words, was_open) = match line_of(made, key) {
            Some(words) => (words, line_before(made, key).is_some_and(|line| line.contains(OPEN))),
            None => (original, true),
        };
        let tells = made.lines().any(|line| line.starts_with(&format!("# {}: {key} = ", pair.from)));
        let is_same = if tells { made.lines().any(|line| line == told) } else { pair.is_current };
        laid.text.push_str(&format!("{told}\n"));
        if was_open || !is_same {
            laid.n_open += 1;
            laid.text.push_str(&format!("# {OPEN}\n"));
        }
        laid.text.push_str(&format!("{words}\n"));
    }
    let is_told = |line: &&str| KEYS.iter().any(|key| is_line_of(line, key)) || is_line_of(line, "translation");
    let others = made.lines().filter(|line| !is_told(line) && !line.starts_with('#'));
    others.for_each(|line| laid.text.push_str(&format!("{line}\n")));
}

fn translation_line(pair: &Pair<'_>, made: &str, n_open: usize) -> String {
    let Some(line) = line_of(made, "translation") else {
        return "# take `unfinished = true` away when readers may see it\n\
                translation = { kind = \"human\", unfinished = true }\n"
            .to_owned();
    };
    if n_open > 0 {
        return format!("{line}\n");
    }
    let rest = line.split_once('{').map_or("", |(_, rest)| rest).trim_end().trim_end_matches('}');
    let others: Vec<&str> =
        rest.split(',').map(str::trim).filter(|part| !part.is_empty() && !part.starts_with("based_on")).collect();
    format!("translation = {{ {}, based_on = \"{}\" }}\n", others.join(", "), pair.digest)
}

fn is_line_of(line: &str, key: &str) -> bool {
    line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn line_of<'a>(front: &'a str, key: &str) -> Option<&'a str> {
    front.lines().find(|line| is_line_of(line, key))
}

fn line_before<'a>(front: &'a str, key: &str) -> Option<&'a str> {
    let lines: Vec<&str> = front.lines().collect();
    let at = lines.iter().position(|line| is_line_of(line, key))?;
    lines.get(at.checked_sub(1)?).copied()
}

/// The keys and the text of a file.
fn split(file: &str) -> (&str, &str) {
    let after = file.trim_start().strip_prefix(FENCE).unwrap_or_default();
    match after.split_once(&format!("\n{FENCE}")) {
        Some((front, body)) => (front.trim_start_matches('\n'), body.trim_start_matches(['\r', '\n'])),
        None => ("", ""),
    }
}

/// What stands between blank lines.
fn parts(body: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut end = 0;
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        if line.trim().is_empty() {
            if end > start {
                parts.push(&body[start..end]);
            }
            start = at + line.len();
            end = start;
        } else {
            end = at + line.trim_end().len();
        }
        at += line.len();
    }
    if end > start {
        parts.push(&body[start..end]);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Laid, Pair, lay};

    const ORIGINAL: &str =
        "+++\ntitle = \"Rubrik\"\ndescription = \"Om.\"\n+++\nFörsta stycket.\n\n## Mer\n\nAndra stycket.\n";
    const MADE: &str = "+++\ntitle = \"Heading\"\ndescription = \"About.\"\ntranslation = { kind = \"machine\" }\n+++\nFirst part.\n\n## More\n\nSecond part.\n";

    fn laid(original: &str, translation: Option<&str>, is_current: bool) -> Laid {
        lay(&Pair { from: "sv", original, digest: "abc123abc123", translation, is_current })
    }

    #[test]
    fn new_translation_is_all_open_and_seen_by_nobody() {
        let laid = laid(ORIGINAL, None, true);
        assert_eq!(laid.n_open, 5);
        assert!(laid.text.contains("unfinished = true"), "{}", laid.text);
        assert!(laid.text.contains("<!-- sv: Andra stycket. -->"));
    }

    #[test]
    fn finished_translation_gets_its_originals_and_what_it_is_based_on() {
        let first = laid(ORIGINAL, Some(MADE), true);
        assert_eq!(first.n_open, 0);
        assert!(
            first.text.contains("translation = { kind = \"machine\", based_on = \"abc123abc123\" }"),
            "{}",
            first.text
        );
        assert!(first.text.contains("<!-- sv: Första stycket. -->\n\nFirst part.\n"));
        assert_eq!(laid(ORIGINAL, Some(&first.text), true).text, first.text, "a second time changes nothing");
    }

    #[test]
    fn only_the_changed_part_is_open_until_its_mark_is_gone() {
        let before = laid(ORIGINAL, Some(MADE), true).text;
        let changed = ORIGINAL.replace("Andra stycket.", "Andra, nya stycket.");
        let after = laid(&changed, Some(&before), false);
        assert_eq!(after.n_open, 1);
        assert!(
            after.text.contains(
                "<!-- sv: Andra, nya stycket. -->\n\n<!-- translate anew, then delete this line -->\n\nSecond part."
            ),
            "{}",
            after.text
        );
        let done = after
            .text
            .replace("<!-- translate anew, then delete this line -->\n\n", "")
            .replace("Second part.", "Second, new part.");
        let last = laid(&changed, Some(&done), false);
        assert_eq!(last.n_open, 0);
        assert!(last.text.contains("Second, new part."));
    }
}
