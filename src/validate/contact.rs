//! Contact routes.

use crate::model::contact::{
    Area, Audience, ContactRoute, Cost, Identity, RouteHours, RouteKind, RouteValue, SpokenLanguages, Urgency, YesNo,
};
use crate::model::ids::{HoursId, MunicipalityCode, RouteId};
use crate::model::nearest::nearest;
use crate::model::phone::ShortNumber;
use crate::model::place::Places;
use crate::model::situation::Situation;
use crate::model::text::hidden_signs;
use crate::validate::field::Field;
use crate::validate::ids::RecordKind;
use crate::validate::mail::mail;
use crate::validate::phone::phone;
use crate::validate::provenance::provenance;
use crate::validate::record::{Record, in_backticks};
use crate::validate::web;
use crate::validate::who_to_call::{Standing, check_number};

/// Where routes are at home.
#[derive(Clone, Copy)]
pub struct Home<'a> {
    /// The country's places.
    pub places: &'a Places,
    /// The situations that a route may name.
    pub situations: &'a [&'a Situation],
    /// The city; `None` for national routes.
    pub city: Option<CityHome<'a>>,
}

/// What a city's routes stand beside.
#[derive(Clone, Copy)]
pub struct CityHome<'a> {
    /// Its municipality, when it is known: where a route helps that names no `area`.
    pub municipality: Option<MunicipalityCode>,
    /// The national routes.
    pub national: &'a [ContactRoute],
}

/// One `[[route]]`.
pub fn route(record: &Record<'_>, home: Home<'_>) -> Option<ContactRoute> {
    let id = record.id(RouteId::new);
    let name = record.text("name");
    let kind = record.choice("kind", RouteKind::KEYS, RouteKind::from_key);
    let value = value(record, kind, home);
    let operator = record.text("operator");
    let audience = record.required("audience", "audience = [\"worried\", \"witness\"]").and_then(audience);
    let standing = Standing::read(record, home);
    let purpose = record.text("purpose");
    let urgency = record.choice("urgency", Urgency::KEYS, Urgency::from_key);
    let hours = record.required("hours", "hours = \"unknown\"").and_then(hours);
    let hours_note = record.optional_text("hours_note");
    let cost = record.choice("cost", Cost::KEYS, Cost::from_key);
    let on_bill = yes_no(record, "on_bill");
    let identity = record.choice("identity", Identity::KEYS, Identity::from_key);
    let identity_note = record.optional_text("identity_note");
    let public_record = record.choice("public_record", YesNo::KEYS, YesNo::from_key);
    let reports_on = record.optional_text("reports_on");
    let languages = record.required("languages", "languages = \"unknown\"").and_then(spoken);
    let languages_note = record.optional_text("languages_note");
    let interpreter = yes_no(record, "interpreter");
    let (age_from, age_to) = ages(record);
    let area = area(record, home);
    let what_happens = record.optional_text("what_happens");
    let place = record.optional_words("place");
    let full_list_only = record.optional("full_list_only").and_then(|f| f.yes()).unwrap_or(false);
    let search_words = record.search_words();
    let provenance = provenance(record);
    #[rustfmt::skip]
    let route = ContactRoute {
        id: id?, name: name?, kind: kind?, value: value?, operator: operator?, audience: audience?,
        situations: standing.situations.clone(), replaceable: standing.replaceable, replaces: standing.replaces.clone(),
        purpose: purpose?, urgency: urgency?, hours: hours?, hours_note, cost: cost?, on_bill, identity: identity?, identity_note,
        public_record: public_record?, reports_on, languages: languages?, languages_note, interpreter, age_from, age_to,
        area: area?, what_happens, place, full_list_only, search_words, provenance: provenance?,
    };
    standing.check(&route, home);
    Some(route)
}

fn yes_no(record: &Record<'_>, key: &'static str) -> YesNo {
    record.optional_choice(key, YesNo::KEYS, YesNo::from_key).unwrap_or(YesNo::Unknown)
}

/// A list of audiences, not empty.
pub fn audience(field: Field<'_>) -> Option<Vec<Audience>> {
    let audience = field.distinct("audiences", |item| item.choice(Audience::KEYS, Audience::from_key));
    if field.is_list() && field.items("audiences").is_empty() {
        let help = format!("name at least one of {}", in_backticks(Audience::KEYS));
        field.error("empty-list", format!("{} is for nobody", field.record.subject()), Some(help));
    }
    (!audience.is_empty()).then_some(audience)
}

fn value(record: &Record<'_>, kind: Option<RouteKind>, home: Home<'_>) -> Option<RouteValue> {
    let field = record.required("value", "value = \"unknown\"");
    let is_unknown = field.is_some_and(|f| f.is_unknown());
    let ask_at = record.ask_at(is_unknown.then_some("value"));
    if is_unknown {
        return ask_at.map(|ask_at| RouteValue::Unknown { ask_at });
    }
    let (field, kind) = (field?, kind?);
    let Some(written) = field.as_str() else {
        let help = "telephone numbers stand in quotation marks: `value = \"114 14\"`";
        field.wrong_type("a text", Some(help.to_owned()));
        return None;
    };
    let value = match kind {
        RouteKind::Call | RouteKind::Sms => phone(written).map(RouteValue::Phone),
        RouteKind::Chat | RouteKind::EService | RouteKind::Form => web::https(written).ok().map(RouteValue::Web),
        RouteKind::Mail => mail(written).map(RouteValue::Mail),
        RouteKind::Visit | RouteKind::Letter => street(field, written),
    };
    match &value {
        Some(RouteValue::Web(address)) => field.check_host(record.reader.hosts.fault_of_address(address)),
        Some(RouteValue::Mail(mail)) => {
            field.check_host(mail_host(mail).and_then(|host| record.reader.hosts.fault(&host)))
        }
        _ => {}
    }
    match &value {
        Some(value) => check_number(field, value, home),
        None => tell_value(field, kind, written),
    }
    value
}

fn mail_host(mail: &str) -> Option<String> {
    mail.rsplit_once('@').map(|(_, host)| host.to_ascii_lowercase())
}

/// Words that are neither a number nor an address on the net.
fn street(field: Field<'_>, written: &str) -> Option<RouteValue> {
    let is_street = !written.trim().is_empty() && hidden_signs(written).next().is_none() && kinds_of(written).is_none();
    is_street.then(|| field.words().map(RouteValue::Street)).flatten()
}

/// What a value plainly is, whatever its route says: the line that would fit it.
fn kinds_of(written: &str) -> Option<&'static str> {
    if phone(written).is_some() {
        Some("write `kind = \"call\"` for a telephone number")
    } else if mail(written).is_some() {
        Some("write `kind = \"mail\"` for an e-mail address")
    } else if web::https(written).is_ok() {
        Some("write `kind = \"form\"`, `\"chat\"` or `\"e-service\"` for an address on the net")
    } else {
        None
    }
}

fn tell_value(field: Field<'_>, kind: RouteKind, written: &str) {
    if let Some(help) = kinds_of(written) {
        let message = format!("`kind = \"{}\"` and the value `{written}` do not belong together", kind.key());
        return field.error("value-not-of-kind", message, Some(help.to_owned()));
    }
    match kind {
        RouteKind::Call | RouteKind::Sms => tell_number(field, written),
        RouteKind::Chat | RouteKind::EService | RouteKind::Form => drop(field.https()),
        RouteKind::Mail => {
            let message = format!("`{written}` is not an e-mail address");
            field.error("bad-mail-address", message, Some("write it like this: `namn@example.se`".to_owned()));
        }
        RouteKind::Visit | RouteKind::Letter => drop(field.words()),
    }
}

fn tell_number(field: Field<'_>, written: &str) {
    let message = format!("`{written}` is not a telephone number that can be dialled");
    let help = match nearest_short(written) {
        Some(near) => format!("did you mean `{near}`? The short numbers are {}", in_backticks(ShortNumber::KEYS)),
        None => "write area code and number: `042-10 50 00`; from abroad `+45 …`; or `value = \"unknown\"` with \
                 `ask_at`"
            .to_owned(),
    };
    field.error("bad-phone-number", message, Some(help));
}

fn nearest_short(written: &str) -> Option<&'static str> {
    let n_digits = written.bytes().filter(u8::is_ascii_digit).count();
    (n_digits <= 6).then(|| nearest(written, ShortNumber::KEYS.iter().copied())).flatten()
}

fn hours(field: Field<'_>) -> Option<RouteHours> {
    match field.as_str() {
        Some("always") => Some(RouteHours::Always),
        Some("unknown") => Some(RouteHours::Unknown),
        _ => field.reference(RecordKind::Hours, HoursId::new).map(RouteHours::Record),
    }
}

fn spoken(field: Field<'_>) -> Option<SpokenLanguages> {
    if field.is_unknown() {
        return Some(SpokenLanguages::Unknown);
    }
    let languages = language_codes(field);
    (!languages.is_empty()).then_some(SpokenLanguages::Known(languages))
}

/// A list of language codes; they need not be languages of the site.
pub fn language_codes(field: Field<'_>) -> Vec<String> {
    if !field.is_list() {
        field.wrong_type(
            "a list of language codes or `unknown`",
            Some(format!("write `{} = [\"sv\", \"en\"]`", field.key)),
        );
        return Vec::new();
    }
    if field.items("language codes").is_empty() {
        let help = format!("write `{} = \"unknown\"` when nobody has told", field.key);
        field.error("empty-list", format!("`{}` names no language", field.key), Some(help));
    }
    field.distinct("language codes", |item| item.lang().map(|lang| lang.as_str().to_owned()))
}

fn ages(record: &Record<'_>) -> (Option<u8>, Option<u8>) {
    let from = record.optional("age_from").and_then(|f| f.number(0, 120));
    let to_field = record.optional("age_to");
    let to = to_field.and_then(|f| f.number::<u8>(0, 120));
    if let (Some(from), Some(to), Some(field)) = (from, to, to_field)
        && to < from
    {
        let message = format!("{} is for ages from {from} to {to}, which nobody has", record.subject());
        field.error("age-range-empty", message, None);
        return (Some(from), None);
    }
    (from, to)
}

fn area(record: &Record<'_>, home: Home<'_>) -> Option<Area> {
    let Some(field) = record.optional("area") else {
        let municipality = home.city.and_then(|city| city.municipality);
        return Some(municipality.map_or(Area::National, |code| Area::Municipalities(vec![code])));
    };
    if field.as_str() == Some("national") {
        return Some(Area::National);
    }
    if !field.is_list() {
        field.wrong_type(
            "`national` or a list of codes",
            Some("write `area = [\"12\", \"10\"]` for counties, `area = [\"1283\"]` for municipalities".to_owned()),
        );
        return None;
    }
    let items = field.items("codes");
    let n_digits = items.first().and_then(Field::as_str).map(str::len);
    let area = if n_digits == Some(2) {
        Area::Counties(field.distinct("county codes", |item| county(item, home.places)))
    } else {
        Area::Municipalities(field.distinct("municipality codes", |item| municipality(item, home.places)))
    };
    if items.is_empty() {
        field.error(
            "empty-list",
            format!("{} helps nowhere", record.subject()),
            Some("write `area = \"national\"`, or delete the line".to_owned()),
        );
    }
    Some(area)
}

fn county(item: &Field<'_>, places: &Places) -> Option<String> {
    let written = item.as_str().unwrap_or_default();
    let is_known = written.len() == 2 && places.municipalities.keys().any(|code| code.county() == written);
    if !is_known {
        item.error(
            "unknown-county",
            format!("no county has the code `{written}`"),
            Some("county codes have two digits: `\"12\"` is Skåne".to_owned()),
        );
    }
    is_known.then(|| written.to_owned())
}

/// The code of a municipality that exists.
pub fn municipality(item: &Field<'_>, places: &Places) -> Option<MunicipalityCode> {
    let Some(written) = item.as_str() else {
        item.wrong_type("a municipality code such as `\"1283\"`", Some("codes stand in quotation marks".to_owned()));
        return None;
    };
    if places.municipalities.is_empty() {
        return MunicipalityCode::new(written);
    }
    let code = MunicipalityCode::new(written).filter(|code| places.municipalities.contains_key(code));
    if code.is_none() {
        let by_name =
            places.municipalities.values().find(|m| m.name.eq_ignore_ascii_case(written) || m.slug == written);
        let help = by_name.map(|m| format!("{} has the code `{}`", m.name, m.code));
        let help = help.unwrap_or_else(|| "the codes stand in `national/places/municipalities.csv`".to_owned());
        item.error("unknown-municipality", format!("no municipality has the code `{written}`"), Some(help));
    }
    code
}
