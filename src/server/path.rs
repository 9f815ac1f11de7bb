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
