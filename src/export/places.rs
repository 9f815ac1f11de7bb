//! The finder's names of places, as JSON for one language.
//!
//! ```json
//! {"counties":{"12":"Skåne län"},"places":[["Lund","/lund/","1281",1,"Dalby","Veberöd"]]}
//! ```
//! A place is its name, its address in the language, its municipality code (whose first two digits are the county's), 1 when it has a network
//! or 0, then other names that people type. Places stand in the order of the Swedish alphabet.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::model::city::CitySummary;
use crate::model::national::National;
use crate::model::place::Municipality;

/// Writes the names; `address` tells a municipality's place on the site, from its root.
pub fn names(national: &National, cities: &[CitySummary], address: &dyn Fn(&Municipality) -> String) -> Vec<u8> {
    let municipalities = &national.places.municipalities;
    let counties: BTreeMap<&str, &str> =
        municipalities.values().map(|m| (m.code.county(), m.county.as_str())).collect();
    let mut places: Vec<&Municipality> = municipalities.values().collect();
    places.sort_by_cached_key(|municipality| (swedish_order(&municipality.name), municipality.code));
    let rows: Vec<Value> = places
        .into_iter()
        .map(|municipality| {
            let city = cities.iter().find(|city| city.code == municipality.code);
            let mut row = vec![
                json!(municipality.name),
                json!(address(municipality)),
                json!(municipality.code.as_str()),
                json!(u8::from(city.is_some())),
            ];
            row.extend(city.into_iter().flat_map(|city| &city.aliases).map(|alias| json!(alias)));
            Value::Array(row)
        })
        .collect();
    json!({ "counties": counties, "places": rows }).to_string().into_bytes()
}

/// Lower case with å, ä, ö as the three signs that follow z in ASCII.
fn swedish_order(name: &str) -> String {
    let place = |letter| match letter {
        'å' => '{',
        'ä' => '|',
        'ö' => '}',
        'é' => 'e',
        other => other,
    };
    name.to_lowercase().chars().map(place).collect()
}
