//! Finds what looks like a telephone number in running text, where a number is written a second time and grows old.

/// Short numbers that people write in running text.
const SHORT: &[&str] = &["112", "1177", "11313", "11414", "116000", "116006", "116111"];

/// The byte ranges of `text` that look like telephone numbers.
pub fn phone_like(text: &str) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let begins = (bytes[at].is_ascii_digit() || bytes[at] == b'+') && !is_word_before(text, at);
        if !begins {
            at += 1;
            continue;
        }
        let end = run_end(bytes, at);
        if is_number(&text[at..end]) && !is_word_after(text, end) {
            found.push(at..end);
        }
        at = end.max(at + 1);
    }
    found
}

/// Digits with single spaces or hyphens between them.
fn run_end(bytes: &[u8], from: usize) -> usize {
    let mut end = from + 1;
    while end < bytes.len() {
        let goes_on = bytes[end].is_ascii_digit()
            || (matches!(bytes[end], b' ' | b'-') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit));
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}

fn is_number(run: &str) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let long = (run.starts_with('0') || run.starts_with('+')) && (7..=15).contains(&digits.len());
    long || SHORT.contains(&digits.as_str())
}

fn is_word_before(text: &str, at: usize) -> bool {
    text[..at]
        .chars()
        .next_back()
        .is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ':' | ',' | '/' | '–' | '-' | '§'))
}

fn is_word_after(text: &str, at: usize) -> bool {
    let mut rest = text[at..].chars();
    match rest.next() {
        Some(c) if c.is_alphanumeric() || matches!(c, '/' | '–' | '%') => true,
        Some('.' | ',' | ':' | '-') => rest.next().is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::phone_like;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = phone_like(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn telephone_numbers_are_seen() {
        check("Ring 042-10 50 00.", &["042-10 50 00"]);
        check("Call +46 42 10 50 00 or 112!", &["+46 42 10 50 00", "112"]);
        check("Polisen har 114 14 och Bris 116 111", &["114 14", "116 111"]);
        check("073-9206817, 020-50 50 50", &["073-9206817", "020-50 50 50"]);
    }

    #[test]
    fn other_numbers_are_not() {
        for text in [
            "den 22 september 2023",
            "2023-09-22",
            "kl. 8–17",
            "08.00–17.00",
            "lag 1989:253",
            "252 20 Helsingborg",
            "112 kr?",
        ] {
            check(text, if text.starts_with("112") { &["112"] } else { &[] });
        }
        check("30 dagar, 10 000 kronor, EN 301 549 V3.2.1", &[]);
        check("1120 och A112", &[]);
    }
}
