//! A city's opening hours for programs, in three notations that say the same: OpenStreetMap, schema.org, HSDS.

use serde_json::{Map, Value, json};

use crate::export::{hsds, osm_hours, schema_hours};
use crate::model::city::City;
use crate::model::hours::OpeningHours;
use crate::model::text::Text;
use crate::model::timetable::Timetable;

/// Writes them for the days that the site knows.
pub fn hours(city: &City) -> Vec<u8> {
    let records = city.hours.values().zip(city.timetables.values());
    let records: Vec<Value> = records.map(|(hours, timetable)| record(city, hours, timetable)).collect();
    let whole = json!({ "city": city.id.as_str(), "municipality_code": city.code.as_str(), "hours": records });
    let mut bytes = serde_json::to_vec_pretty(&whole).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn record(city: &City, hours: &OpeningHours, timetable: &Timetable) -> Value {
    let owner = format!("{}/{}", city.id, hours.id);
    let checked = hours.provenance.checked.as_ref();
    json!({
        "id": hours.id.as_str(),
        "name": hours.name.as_ref().map(by_lang),
        "timezone": "Europe/Stockholm",
        "from": timetable.from.to_string(),
        "to": timetable.to().to_string(),
        "sources": hours.provenance.sources.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        "checked_on": checked.map(|check| check.on.to_string()),
        "checked_by": checked.map(|check| check.by.as_str()),
        "opening_hours": osm_hours::opening_hours(hours, timetable),
        "openingHoursSpecification": schema_hours::usual(timetable),
        "specialOpeningHoursSpecification": schema_hours::special(hours, timetable),
        "hsds_schedules": hsds::schedules(&owner, timetable),
    })
}

fn by_lang(text: &Text) -> Map<String, Value> {
    text.all().map(|(lang, words)| (lang.to_string(), json!(words))).collect()
}
