//! Every byte a site is made of.

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

/// A SHA-256 digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The digest of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Hexadecimal, 64 letters.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads 64 hexadecimal letters.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
        let bytes: Vec<u8> = digits?.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
        (text.len() == 64).then(|| bytes.try_into().ok().map(Self)).flatten()
    }

    /// The first ten hexadecimal letters, for names of files.
    pub fn short(&self) -> String {
        self.hex()[..10].to_owned()
    }
}

/// One file's bytes.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Their digest.
    pub digest: Digest,
}

/// The files of a folder, by path below it, with `/`, in order.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The files.
    pub files: BTreeMap<String, SourceFile>,
}

impl Sources {
    /// Adds a file.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Arc<[u8]>>) {
        let bytes = bytes.into();
        self.files.insert(path.into(), SourceFile { digest: Digest::of(&bytes), bytes });
    }

    /// The files whose path begins with `prefix`, by whole path.
    pub fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a SourceFile)> {
        self.files
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(path, file)| (path.as_str(), file))
    }

    /// One digest of all files whose path begins with `prefix`.
    pub fn digest_below(&self, prefix: &str) -> Digest {
        let mut hasher = Sha256::new();
        for (path, file) in self.below(prefix) {
            hasher.update((path.len() as u64).to_le_bytes());
            hasher.update(path.as_bytes());
            hasher.update(file.digest.0);
        }
        Digest(hasher.finalize().into())
    }
}
