//! Municipalities, counties and postal codes.

use std::collections::BTreeMap;

use crate::model::ids::MunicipalityCode;

/// One of Sweden's 290 municipalities.
#[derive(Debug, Clone)]
pub struct Municipality {
    /// SCB's code.
    pub code: MunicipalityCode,
    /// Short name, without `kommun`.
    pub name: String,
    /// Its county's full name, with `län`.
    pub county: String,
    /// Degrees north (WGS84), of its seat.
    pub lat: f64,
    /// Degrees east (WGS84), of its seat.
    pub lon: f64,
    /// Its website.
    pub website: String,
    /// Its place in addresses, for ever.
    pub slug: String,
}

/// The country's places.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// Municipalities by code.
    pub municipalities: BTreeMap<MunicipalityCode, Municipality>,
    /// Five digits to municipality.
    pub postal_codes: BTreeMap<u32, MunicipalityCode>,
    /// The county map: an SVG with one path a county, `id="lan-NN"`.
    pub county_paths: Vec<CountyPath>,
    /// The map's `viewBox`.
    pub view_box: String,
}

/// A county's outline.
#[derive(Debug, Clone)]
pub struct CountyPath {
    /// Two digits.
    pub code: String,
    /// SVG path data.
    pub d: String,
}

impl Municipality {
    /// Great-circle distance to another seat, in kilometres (haversine, mean radius 6371 km).
    pub fn km_to(&self, other: &Self) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let d_lat = (lat_b - lat_a) / 2.0;
        let d_lon = (other.lon - self.lon).to_radians() / 2.0;
        let h = d_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * d_lon.sin().powi(2);
        2.0 * 6371.0 * h.sqrt().asin()
    }
}

/// The address of a municipality: lower case, å and ä to a, ö to o, é to e, other signs to hyphens. Håbo, which would collide with Habo, is `haabo`.
pub fn slug(name: &str) -> String {
    if name == "Håbo" {
        return "haabo".to_owned();
    }
    let mut out = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'å' | 'ä' => out.push('a'),
            'ö' => out.push('o'),
            'é' => out.push('e'),
            'a'..='z' | '0'..='9' => out.push(letter),
            _ if !out.ends_with('-') && !out.is_empty() => out.push('-'),
            _ => {}
        }
    }
    out.trim_end_matches('-').to_owned()
}
