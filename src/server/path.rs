//! The path of a request: what file it asks for, and of what kind that is.

/// The path below the root that an address asks for; `None` for one that no site has: with `..`, empty parts, `\`, or
/// bytes that are not UTF-8.
pub fn published(address: &str) -> Option<String> {
    let path = decoded(address.strip_prefix('/')?)?;
    let (folder, is_folder) = match path.strip_suffix('/') {
        Some(folder) => (folder, true),
        None => (path.as_str(), path.is_empty()),
    };
    let fits = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0']);
    if !folder.is_empty() && !folder.split('/').all(fits) || (folder.is_empty() && !path.is_empty()) {
        return None;
    }
    Some(match (folder.is_empty(), is_folder) {
        (true, _) => "index.html".to_owned(),
        (false, true) => format!("{folder}/index.html"),
        (false, false) => folder.to_owned(),
    })
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let (high, low) = (hex(rest.next()?)?, hex(rest.next()?)?);
            bytes.push(high << 4 | low);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The content type of a file, by the ending of its name.
pub fn content_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" | "md" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "atom" => "application/atom+xml",
        "xml" if name.starts_with("atom") || name.starts_with("feed") => "application/atom+xml",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        "mp4" => "video/mp4",
        "vtt" => "text/vtt; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use crate::server::path::published;

    #[test]
    fn an_address_asks_for_a_file_below_the_root_or_for_nothing() {
        let cases = [
            ("/", Some("index.html")),
            ("/lund/", Some("lund/index.html")),
            ("/lund", Some("lund")),
            ("/a/b%20c.pdf", Some("a/b c.pdf")),
            ("/l%C3%A5ng/", Some("lång/index.html")),
            ("/../secret", None),
            ("/a/%2e%2E/b", None),
            ("/a/..%2fb", None),
            ("/a%5c..%5cb", None),
            ("/a%00", None),
            ("//other.example/", None),
            ("//", None),
            ("/a//b", None),
            ("/%ff", None),
            ("/%4", None),
            ("/%+4", None),
            ("lund", None),
        ];
        for (address, expected) in cases {
            assert_eq!(published(address).as_deref(), expected, "{address}");
        }
    }
}
