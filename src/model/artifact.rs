//! What is made for an address: bytes, with what the checks want to know of them.

/// A file of the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Its path below the site's root, with `/`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What a page links to and offers; `None` for other files.
    pub record: Option<PageRecord>,
}

/// What the checks want to know of a page; written down while it was rendered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageRecord {
    /// Addresses that it links to, as written, in order.
    pub links: Vec<String>,
    /// Its element ids.
    pub ids: Vec<String>,
}
