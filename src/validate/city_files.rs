//! A city's own files: only kinds that a browser shows or saves and never runs, and each is what its name says.

use crate::model::diagnostic::Diagnostic;
use crate::validate::record::in_backticks;
use crate::validate::{Content, images};

/// An ending that a file may have, with what its bytes must look like.
type Kind = (&'static str, fn(&[u8]) -> bool);

const KINDS: &[Kind] = &[
    ("pdf", |bytes| bytes.starts_with(b"%PDF-")),
    ("png", |bytes| bytes.starts_with(b"\x89PNG\r\n\x1a\n")),
    ("jpg", is_jpeg),
    ("jpeg", is_jpeg),
    ("webp", |bytes| bytes.starts_with(b"RIFF") && is_at(bytes, 8, b"WEBP")),
    ("mp4", |bytes| is_boxed(bytes) && !is_at(bytes, 8, b"avi")),
    ("odt", is_zip),
    ("ods", is_zip),
    ("odp", is_zip),
    ("docx", is_zip),
    ("xlsx", is_zip),
    ("pptx", is_zip),
    ("vtt", |bytes| is_text(bytes) && bytes.starts_with(b"WEBVTT")),
    ("ics", |bytes| is_text(bytes) && bytes.starts_with(b"BEGIN:VCALENDAR")),
    ("vcf", |bytes| is_text(bytes) && bytes.starts_with(b"BEGIN:VCARD")),
    ("csv", is_text),
    ("txt", is_text),
];

/// Longer names are cut by some systems that a file is saved on.
const LONGEST_NAME: usize = 100;

/// Tells of files in `folder` (`cities/ID/files/`) that readers should not be handed.
pub fn check(content: &Content<'_>, folder: &str) -> Vec<Diagnostic> {
    content.sources.below(folder).filter_map(|(path, file)| fault(path, &path[folder.len()..], &file.bytes)).collect()
}

fn fault(path: &str, name: &str, bytes: &[u8]) -> Option<Diagnostic> {
    if !name.split('/').all(is_plain) || name.matches('.').count() != 1 {
        let message = format!("the name of the file `{name}` may not stand in an address");
        let help = "call it `rapport-2026.pdf`: letters a–z, digits, hyphens, and one point before the ending";
        return Some(Diagnostic::error("bad-file-name", path, None, message).help(help));
    }
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let Some((_, looks_right)) = KINDS.iter().find(|(known, _)| *known == ending) else {
        let endings: Vec<&str> = KINDS.iter().map(|(known, _)| *known).collect();
        let message = format!(
            "a file of the kind `{ending}` may not be handed out: it could run a program, or nobody can open it"
        );
        let help = format!("save it as one of {}; best as `pdf`", in_backticks(&endings));
        return Some(Diagnostic::error("file-kind-not-allowed", path, None, message).help(help));
    };
    if looks_right(bytes) {
        return images::fault(path, bytes);
    }
    let message = format!("the file `{name}` is called `{ending}`, and is something else inside");
    let help = format!("open it in the program that it came from, and save it anew as `{ending}`");
    Some(Diagnostic::error("file-not-what-it-says", path, None, message).help(help))
}

fn is_plain(part: &str) -> bool {
    part.len() <= LONGEST_NAME
        && part.starts_with(|c: char| c.is_ascii_alphanumeric())
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}

fn is_at(bytes: &[u8], at: usize, mark: &[u8]) -> bool {
    bytes.get(at..).is_some_and(|rest| rest.starts_with(mark))
}

fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xd8\xff")
}

/// ISO 14496-12: the first box says its kind.
fn is_boxed(bytes: &[u8]) -> bool {
    is_at(bytes, 4, b"ftyp")
}

fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Words, and no markup: a browser that does not trust the name would take what begins with `<` for a page.
fn is_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let words = text.trim_start_matches('\u{feff}').trim_start();
    !words.starts_with('<') && !text.chars().any(|c| c.is_control() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn a_file_is_what_its_name_says_or_is_told() {
        let check = |name: &str, bytes: &[u8], code: Option<&str>| {
            assert_eq!(fault(name, name, bytes).map(|told| told.code), code, "{name} {bytes:?}");
        };
        check("a.pdf", b"%PDF-1.7 x", None);
        check("blad/a.PDF", b"%PDF-1.7 x", None);
        check("a.txt", "Prov, på svenska\n".as_bytes(), None);
        check("a.webp", b"RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0", None);
        check("a.mp4", b"\0\0\0\x1cftypisom", None);
        check("a.ics", b"BEGIN:VCALENDAR\r\n", None);
        check("a.docx", b"PK\x03\x04", None);
        for (name, bytes) in [
            ("a.pdf", b"<!doctype html><script>1</script>".as_slice()),
            ("a.pdf", b" %PDF-1.7"),
            ("a.png", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            ("a.txt", b"\n <html>"),
            ("a.txt", b"\xef\xbb\xbf<svg>"),
            ("a.csv", b"a\0b"),
            ("a.vtt", b"<b>WEBVTT"),
            ("a.webp", b"RIFF\x0c\0\0\0WEBPVP8 "),
            ("a.mp4", b"\0\0\0\x1cftypavif"),
            ("a.jpg", b""),
        ] {
            check(name, bytes, Some("file-not-what-it-says"));
        }
        for name in [
            "a.svg", "a.gif", "a.avif", "a.html", "a.htm", "a.xhtml", "a.js", "a.xml", "a.exe", "a.md", "a.toml",
            "a.SVG",
        ] {
            check(name, b"x", Some("file-kind-not-allowed"));
        }
        for name in [
            "a",
            "a.html.pdf",
            ".htaccess",
            ".well-known/a.pdf",
            "\"><b>.pdf",
            "a b.pdf",
            "å.pdf",
            "a\u{202e}fdp.exe",
            "-a.pdf",
        ] {
            check(name, b"%PDF-", Some("bad-file-name"));
        }
    }
}
