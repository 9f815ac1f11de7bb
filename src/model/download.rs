//! Material to download or order.

use crate::model::contact::YesNo;
use crate::model::date::Date;
use crate::model::ids::DownloadId;
use crate::model::provenance::Provenance;
use crate::model::text::Text;

/// A file or printed matter.
#[derive(Debug, Clone)]
pub struct Download {
    /// Its id.
    pub id: DownloadId,
    /// Its title.
    pub title: Text,
    /// Where to get it.
    pub from: DownloadFrom,
    /// Its languages; empty when unknown.
    pub languages: Vec<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// Whether it is accessible.
    pub accessible: YesNo,
    /// Where to ask for another format.
    pub alternative: Option<Text>,
    /// What it is.
    pub about: Option<Text>,
    /// Words that people search for it by.
    pub search_words: Vec<String>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// Where a download is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DownloadFrom {
    /// A file of the folder `files/`, with its size in bytes and SHA-256 in hexadecimal.
    File {
        /// Its name.
        name: String,
        /// Its size in bytes.
        size: u64,
        /// Its SHA-256 digest, hexadecimal.
        sha256: String,
    },
    /// An https address where it is ordered or downloaded.
    Order(String),
}
