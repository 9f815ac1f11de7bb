//! What one folder tells people to call, visit or open, and when: on one sheet, for a second pair of eyes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The form of the sheets that this program writes.
pub const SHEET_FORMAT: u32 = 1;

/// Every number, address, hour and link of a folder. Only what its pages publish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactSheet {
    /// The form of the sheet.
    pub format: u32,
    /// The city's id, or `national`.
    pub owner: String,
    /// The city's name; for the national sheet the site's.
    pub name: String,
    /// Its contact routes, in their order.
    pub routes: Vec<SheetRecord>,
    /// Its opening hours, by id.
    pub hours: Vec<SheetRecord>,
    /// Where its texts and records lead outside the site, by the place of the link.
    pub links: Vec<SheetLinks>,
}

/// A record of a sheet: what is said of it, each by its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRecord {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What is said of it.
    #[serde(flatten)]
    pub said: BTreeMap<String, String>,
}

/// The links of one text or record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetLinks {
    /// Which: `pages/about.sv.md`, `fact provfakta`.
    pub at: String,
    /// The https addresses, each once, in the order of reading.
    pub hrefs: Vec<String>,
}
