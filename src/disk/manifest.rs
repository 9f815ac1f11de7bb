//! What a published folder should hold: the SHA-256 of every file (FIPS 180-4), in the form that `sha256sum -c` reads.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::disk::Refused;
use crate::disk::inventory::Inventory;
use crate::model::sources::Digest;

/// The name of the file, at the root of a site.
pub const MANIFEST: &str = "manifest.sha256";

/// The text of a manifest.
pub fn text(files: &BTreeMap<String, Digest>) -> String {
    files.iter().map(|(path, digest)| format!("{}  {path}\n", digest.hex())).collect()
}

/// How a folder differs from its manifest.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Files that have other bytes.
    pub changed: Vec<String>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files that no build put there.
    pub added: Vec<String>,
    /// How many files are as they were built.
    pub whole: usize,
    /// The digest of the manifest itself.
    pub digest: String,
}

/// Compares a folder with the manifest that lies in it or, where that is not to be trusted, with one from elsewhere.
///
/// # Errors
/// When a file cannot be read, or the manifest is none.
pub fn compare(root: &Path, manifest: Option<&Path>) -> Result<Differences, Refused> {
    let place = manifest.map_or_else(|| root.join(MANIFEST), Path::to_owned);
    let bytes = fs::read(&place).map_err(|e| Refused::io("read the manifest", &place, &e))?;
    let none = || Refused::new(format!("`{}` is not a manifest that `stad build` wrote", place.display()));
    let expected = String::from_utf8(bytes.clone()).ok().and_then(|text| parse(&text)).ok_or_else(none)?;
    let mut found = Differences { digest: Digest::of(&bytes).hex(), ..Differences::default() };
    let Inventory { files: mut there, mut links, .. } = Inventory::with_links(root)?;
    there.remove(MANIFEST);
    if manifest.is_some() {
        let own = root.join(MANIFEST);
        match fs::read(&own) {
            _ if links.remove(MANIFEST) => found.changed.push(MANIFEST.to_owned()),
            Ok(own_bytes) if own_bytes == bytes => {}
            Ok(_) => found.changed.push(MANIFEST.to_owned()),
            Err(_) => found.missing.push(MANIFEST.to_owned()),
        }
    }
    for (path, digest) in &expected {
        // What a link shows today, another file can be tomorrow.
        if links.remove(path) {
            found.changed.push(path.clone());
            continue;
        }
        if there.remove(path).is_none() {
            found.missing.push(path.clone());
            continue;
        }
        let file = root.join(path);
        let bytes = fs::read(&file).map_err(|e| Refused::io("read", &file, &e))?;
        if Digest::of(&bytes) == *digest { found.whole += 1 } else { found.changed.push(path.clone()) }
    }
    found.added = there.into_keys().chain(links).collect();
    found.added.sort();
    Ok(found)
}

fn parse(text: &str) -> Option<BTreeMap<String, Digest>> {
    let files: Option<BTreeMap<_, _>> = text
        .lines()
        .map(|line| {
            let (digest, path) = line.split_once("  ")?;
            Some((path.to_owned(), Digest::from_hex(digest)?))
        })
        .collect();
    files.filter(|files| !files.is_empty())
}
