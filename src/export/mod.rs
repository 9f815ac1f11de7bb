//! What machines read: one file a format, each a pure function from facts to text or bytes.

pub mod atom;
pub mod contact_sheet;
pub mod content_lines;
pub mod headers;
pub mod hours_json;
pub mod hsds;
pub mod icalendar;
pub mod jsonld;
pub mod osm_hours;
pub mod places;
pub mod postal_codes;
pub mod robots;
pub mod schema_hours;
pub mod sheet_links;
pub mod sitemap;
pub mod vcard;
pub mod xml;
