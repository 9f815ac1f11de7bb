//! Which hosts the cities may lead readers to: the national editor lists them, no city its own.

use std::collections::BTreeMap;

/// The lists of `[links]` in `site.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LinkHosts {
    /// For every city.
    pub everywhere: Vec<String>,
    /// For one city more, by its id.
    pub by_city: BTreeMap<String, Vec<String>>,
}

impl LinkHosts {
    /// Whether a host is listed for every city, or for one.
    pub fn list(&self, host: &str, city: Option<&str>) -> bool {
        let of_city = city.and_then(|city| self.by_city.get(city)).into_iter().flatten();
        self.everywhere.iter().chain(of_city).any(|listed| is_at(host, listed))
    }
}

/// Whether a host is another, or lies below it: `bokning.exempelby.example` below `exempelby.example`.
pub fn is_at(host: &str, other: &str) -> bool {
    host.strip_suffix(other).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::is_at;

    #[test]
    fn a_host_lies_below_another_by_whole_labels() {
        assert!(is_at("a.se", "a.se") && is_at("b.a.se", "a.se"));
        assert!(!is_at("ba.se", "a.se") && !is_at("a.se.b.nu", "a.se") && !is_at("se", "a.se"));
    }
}
