//! What kind of file a name's ending says (RFC 2046; IANA's register of media types).

/// Endings, and the content type of files that end so.
pub const KINDS: &[(&[&str], &str)] = &[
    (&["html"], "text/html; charset=utf-8"),
    (&["css"], "text/css; charset=utf-8"),
    (&["js", "mjs"], "text/javascript; charset=utf-8"),
    (&["json"], "application/json"),
    (&["webmanifest"], "application/manifest+json"),
    (&["txt", "md", "sha256"], "text/plain; charset=utf-8"),
    (&["csv"], "text/csv; charset=utf-8"),
    (&["ics"], "text/calendar; charset=utf-8"),
    (&["vcf"], "text/vcard; charset=utf-8"),
    (&["atom"], "application/atom+xml"),
    (&["xml"], "application/xml"),
    (&["svg"], "image/svg+xml"),
    (&["png"], "image/png"),
    (&["jpg", "jpeg"], "image/jpeg"),
    (&["webp"], "image/webp"),
    (&["avif"], "image/avif"),
    (&["gif"], "image/gif"),
    (&["ico"], "image/x-icon"),
    (&["pdf"], "application/pdf"),
    (&["woff2"], "font/woff2"),
    (&["mp4"], "video/mp4"),
    (&["vtt"], "text/vtt; charset=utf-8"),
];

/// The content type of every other file.
pub const OTHER: &str = "application/octet-stream";

/// The content type of a file, by the ending of its name.
pub fn content_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    if name == "atom.xml" {
        return "application/atom+xml";
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    KINDS.iter().find(|(endings, _)| endings.contains(&ending)).map_or(OTHER, |(_, kind)| kind)
}

/// Whether a file of this kind grows smaller by compression; pictures and films are compressed already.
pub fn is_compressible(path: &str) -> bool {
    let kind = content_type(path);
    kind.starts_with("text/") || kind.ends_with("json") || kind.ends_with("xml") || path.ends_with(".bin")
}
