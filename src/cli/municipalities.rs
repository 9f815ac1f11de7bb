//! The list of municipalities, for finding one by what a person types.

use std::fs;
use std::path::Path;

use crate::disk::Refused;
use crate::disk::embedded;
use crate::model::ids::MunicipalityCode;
use crate::model::place::{Municipality, slug};

/// Closer than this a name is worth asking about.
const CLOSE: f64 = 0.8;

/// Sweden's municipalities, in the order of the list.
pub struct Municipalities(Vec<Municipality>);

/// Reads the list of a content folder, or the one that the program carries with it.
///
/// # Errors
/// When the list is there and cannot be read.
pub fn read(content: &Path) -> Result<Municipalities, Refused> {
    const LIST: &str = "places/municipalities.csv";
    let path = content.join("national").join(LIST);
    let text = if path.is_file() {
        fs::read_to_string(&path).map_err(|e| Refused::io("read", &path, &e))?
    } else {
        let own = embedded::NATIONAL.iter().find(|(name, _)| *name == LIST);
        own.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    };
    Ok(Municipalities(text.lines().skip(1).filter_map(municipality).collect()))
}

impl Municipalities {
    /// The municipality of a name, a code or an address; otherwise the names that are close to it, closest first.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn find(&self, typed: &str) -> Result<&Municipality, Vec<&str>> {
        let typed = typed.trim().to_lowercase();
        let typed = typed.strip_suffix(" kommun").or_else(|| typed.strip_suffix(" stad")).unwrap_or(&typed);
        let exact =
            self.0.iter().find(|m| m.name.to_lowercase() == typed || m.slug == typed || m.code.as_str() == typed);
        let folded = slug(typed);
        let found = exact.or_else(|| self.0.iter().find(|m| slug(&m.name.to_lowercase()) == folded));
        // `Lunds kommun`, but not `Borås`: a name that ends in s has been found above.
        let found = found.or_else(|| {
            let owner = folded.strip_suffix('s')?;
            self.0.iter().find(|m| m.slug == owner)
        });
        found.ok_or_else(|| {
            let mut near: Vec<(f64, &str)> = self
                .0
                .iter()
                .map(|m| (strsim::jaro_winkler(&folded, &m.slug), m.name.as_str()))
                .filter(|(closeness, _)| *closeness >= CLOSE)
                .collect();
            near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
            near.into_iter().take(3).map(|(_, name)| name).collect()
        })
    }

    /// The `n` municipalities whose seats are nearest to that of `from`.
    pub fn nearest(&self, from: &Municipality, n: usize) -> Vec<&Municipality> {
        let mut others: Vec<&Municipality> = self.0.iter().filter(|m| m.code != from.code).collect();
        others.sort_by(|a, b| from.km_to(a).total_cmp(&from.km_to(b)));
        others.truncate(n);
        others
    }
}

/// Reads `code,name,county_code,county,lat,lon,website`; lines of another shape are told by `check`.
fn municipality(line: &str) -> Option<Municipality> {
    let fields: Vec<&str> = line.trim_end().split(',').collect();
    let [code, name, _, county, lat, lon, website] = fields[..] else { return None };
    Some(Municipality {
        code: MunicipalityCode::new(code)?,
        name: name.to_owned(),
        county: county.to_owned(),
        lat: lat.parse().ok()?,
        lon: lon.parse().ok()?,
        website: website.to_owned(),
        slug: slug(name),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::cli::municipalities::read;

    /// Finds in the list that the program carries with it.
    fn check(typed: &str, expected: &str) {
        let list = read(Path::new("no-such-folder")).ok();
        let found = list.as_ref().map(|list| match list.find(typed) {
            Ok(found) => found.code.to_string(),
            Err(near) => format!("near: {}", near.join(", ")),
        });
        assert_eq!(found.as_deref(), Some(expected), "{typed}");
    }

    #[test]
    fn a_municipality_is_found_by_what_people_type() {
        check("Malmö", "1280");
        check("malmo", "1280");
        check("MALMÖ STAD", "1280");
        check("Lunds kommun", "1281");
        check("Borås", "1490");
        check("upplands-vasby", "0114");
        check("Upplands Väsby", "0114");
        check("1283", "1283");
        check("Habo", "0643");
        check("habo", "0643");
        check("Håbo", "0305");
        check("haabo", "0305");
    }

    #[test]
    fn a_name_that_nobody_has_is_answered_with_the_close_ones() {
        check("Helsinborg", "near: Helsingborg");
        check("zzzz", "near: ");
    }
}
