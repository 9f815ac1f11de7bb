//! What pages about pledges show besides their text.

use serde::Serialize;

use crate::render::qr::Qr;
use crate::render::views::{Link, Missing, Note, Row, Said};

/// A business in a register.
#[derive(Debug, Clone, Serialize)]
pub struct BusinessLine {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// Its address.
    pub address: String,
    /// Until when, in words.
    pub until: String,
    /// The last day, for the script that hides it on the day after.
    pub expires: String,
}

/// A pledge, with a city's register where there is one.
#[derive(Debug, Clone, Serialize)]
pub struct PledgeView {
    /// Its title, or other words where the page itself has that title.
    pub title: Said,
    /// What it is.
    pub about: Option<Said>,
    /// What is known.
    pub rows: Vec<Row>,
    /// Its points.
    pub points: Vec<Said>,
    /// What is missing.
    pub missing: Option<Missing>,
    /// What it does not promise.
    pub is_not: Said,
    /// Where it comes from.
    pub note: Note,
    /// A city's register.
    pub register: Option<RegisterView>,
    /// Cities that have one, on the national page.
    pub cities: Vec<Link>,
}

/// A city's register of a pledge.
#[derive(Debug, Clone, Serialize)]
pub struct RegisterView {
    /// Words about it.
    pub about: Option<Said>,
    /// The businesses.
    pub businesses: Vec<BusinessLine>,
    /// Where the owner keeps the list.
    pub register_at: Option<String>,
    /// Where it comes from.
    pub note: Note,
}

/// A page about a pledge; without one where nobody has described it.
#[derive(Debug, Clone, Serialize)]
pub struct Pledges {
    /// The pledge.
    pub pledge: Option<PledgeView>,
}

/// A business's page: its entry, which is its certificate when printed.
#[derive(Debug, Clone, Serialize)]
pub struct Certificate {
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
    /// The pledge.
    pub pledge: Said,
    /// That it has signed, in words.
    pub signed: String,
    /// Until when, in words.
    pub until: String,
    /// The last day, for the script that hides the certificate on the day after.
    pub expires: String,
    /// What else is known.
    pub rows: Vec<Row>,
    /// The pledge's points, in its owner's words.
    pub points: Vec<Said>,
    /// What is missing.
    pub missing: Option<Missing>,
    /// What the pledge does not promise.
    pub is_not: Said,
    /// The code that leads to this page; `None` when the address is too long for one.
    pub qr: Option<Qr>,
    /// The page's whole address, for who types.
    pub address_of_page: String,
    /// The city.
    pub city: String,
    /// The site's name.
    pub site: Said,
    /// The register that it stands in.
    pub register: Link,
    /// Where its facts come from.
    pub note: Note,
}
