//! The lines that vCard and iCalendar are made of: escaped, folded, ended with CRLF (RFC 6350 § 3.2, RFC 5545 § 3.1).

/// The longest line in octets, without its end; a continued line's leading space counts.
const LONGEST_LINE: usize = 75;

/// Content lines in the making.
#[derive(Debug, Default)]
pub struct ContentLines(String);

impl ContentLines {
    /// Adds a line whose value has a form of its own (an address, a date, a keyword); control characters are left out.
    pub fn value(&mut self, name: &str, value: &str) {
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        self.fold(&format!("{name}:{value}"));
    }

    /// Adds a line whose value is text, escaped.
    pub fn text(&mut self, name: &str, words: &str) {
        self.fold(&format!("{name}:{}", escaped(words)));
    }

    /// All the lines.
    pub fn finish(self) -> String {
        self.0
    }

    fn fold(&mut self, line: &str) {
        let mut n_octets = 0;
        for letter in line.chars() {
            if n_octets + letter.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                n_octets = 1;
            }
            self.0.push(letter);
            n_octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Text as a value: `\`, `;`, `,` and line breaks escaped; other control characters but the tab left out.
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push('\t'),
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out
}
