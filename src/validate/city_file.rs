//! A city's `city.toml`.

use crate::model::body::RichText;
use crate::model::city::{CityCoordinator, CityStatus};
use crate::model::ids::{MunicipalityCode, RouteId};
use crate::model::lang::Lang;
use crate::model::place::{Municipality, Places, slug};
use crate::model::text::Text;
use crate::validate::contact::municipality;
use crate::validate::field::Field;
use crate::validate::ids::RecordKind;
use crate::validate::order::{self, Routes};
use crate::validate::provenance::provenance;
use crate::validate::record::{Record, in_backticks};

/// What `city.toml` says.
#[derive(Debug)]
pub struct CityFile {
    /// The municipality's code.
    pub code: MunicipalityCode,
    /// The municipality's name.
    pub name: String,
    /// How far it has come.
    pub status: CityStatus,
    /// Who leads the work.
    pub coordinator: CityCoordinator,
    /// Who publishes the pages.
    pub publisher: Option<Text>,
    /// Who answers when socialtjänsten is closed.
    pub after_hours: Option<RouteId>,
    /// Neighbouring municipalities.
    pub neighbours: Vec<MunicipalityCode>,
    /// The region coordinator's route.
    pub region_coordinator: Option<RouteId>,
    /// Other names people type.
    pub aliases: Vec<String>,
    /// Languages the city writes in.
    pub languages: Vec<Lang>,
    /// Two or three sentences.
    pub intro: RichText,
    /// Whom to call first.
    pub first: Vec<RouteId>,
    /// A colour, `#rrggbb`.
    pub color: Option<String>,
}

/// The municipality that `code` names; the folder is called after it.
pub fn municipality_of<'p>(record: &Record<'_>, folder: &str, places: &'p Places) -> Option<&'p Municipality> {
    let field = record.required("code", "code = \"1283\"")?;
    let place = places.municipalities.get(&municipality(&field, places)?)?;
    if place.slug != folder {
        let message = format!("`{}` is the code of {}, and the folder is called `{folder}`", place.code, place.name);
        let by_folder = places.municipalities.values().find(|m| m.slug == folder);
        let help = match by_folder {
            Some(other) => {
                format!("write `code = \"{}\"` for {}, or call the folder `{}`", other.code, other.name, place.slug)
            }
            None => format!("call the folder `cities/{}`", place.slug),
        };
        field.error("city-folder-name", message, Some(help));
    }
    Some(place)
}

/// Reads the rest of the file.
pub fn city_file(
    record: &Record<'_>,
    place: Option<&Municipality>,
    places: &Places,
    routes: Routes<'_>,
) -> Option<CityFile> {
    let status = record.choice("status", CityStatus::KEYS, CityStatus::from_key);
    let coordinator =
        record.required("coordinator", "coordinator = { who = \"…\", since = \"unknown\", source = \"…\" }");
    let coordinator =
        coordinator.and_then(|f| record.reader.record(record.file, "coordinator", f.node, city_coordinator).flatten());
    let publisher = record.text_or_unknown("publisher");
    let after_hours = record.reference_or_unknown("after_hours", RecordKind::Route, RouteId::new);
    let neighbours = record.optional("neighbours").map(|f| neighbours(f, place, places)).unwrap_or_default();
    let region_coordinator =
        record.optional("region_coordinator").and_then(|f| f.reference(RecordKind::Route, RouteId::new));
    let aliases = record.optional("aliases").map(|f| aliases(f, place, places)).unwrap_or_default();
    let languages = record.required("languages", "languages = [\"sv\"]").and_then(languages);
    let intro = record.required("intro", "intro = \"…\"").and_then(|f| f.rich_text());
    let first = record.required("first", "first = [\"sos-112\"]").map(|f| order::first(f, routes));
    let color = record.optional("color").and_then(color);
    #[rustfmt::skip]
    let file = CityFile {
        code: place?.code, name: place?.name.clone(), status: status?, coordinator: coordinator?, publisher: publisher?,
        after_hours: after_hours?, neighbours, region_coordinator, aliases, languages: languages?, intro: intro?,
        first: first?, color,
    };
    Some(file)
}

fn city_coordinator(record: &Record<'_>) -> Option<CityCoordinator> {
    let who = record.text("who");
    let since = record.when("since");
    let note = record.optional_text("note");
    let provenance = provenance(record);
    Some(CityCoordinator { who: who?, since: since?, note, provenance: provenance? })
}

fn neighbours(field: Field<'_>, place: Option<&Municipality>, places: &Places) -> Vec<MunicipalityCode> {
    field.distinct("municipality codes", |item| {
        let code = municipality(item, places)?;
        if place.is_some_and(|place| place.code == code) {
            item.error("own-neighbour", "a city is named as its own neighbour", Some("delete the code".to_owned()));
            return None;
        }
        Some(code)
    })
}

/// Whoever types another municipality's name must not be led here.
fn aliases(field: Field<'_>, place: Option<&Municipality>, places: &Places) -> Vec<String> {
    field.distinct("texts", |item| {
        let alias = item.words()?;
        let of_other =
            |other: &&Municipality| other.slug == slug(&alias) && place.is_none_or(|own| own.code != other.code);
        if let Some(other) = places.municipalities.values().find(of_other) {
            let message = format!("`{alias}` is the name of another municipality, {} ({})", other.name, other.code);
            item.error("alias-of-another", message, Some("delete it from `aliases`".to_owned()));
            return None;
        }
        Some(alias)
    })
}

fn languages(field: Field<'_>) -> Option<Vec<Lang>> {
    let site = field.record.reader.languages;
    let languages = field.distinct("language codes", |item| {
        let lang = item.lang()?;
        if site.find(&site.all, lang.as_str()).is_none() {
            let tags: Vec<&str> = site.tags().collect();
            let message = format!("`{lang}` is none of the site's languages: {}", in_backticks(&tags));
            item.error("unknown-language", message, Some(format!("add `\"{lang}\"` to `languages` in `site.toml`")));
            return None;
        }
        Some(lang)
    });
    if site.requires(site.default.as_str())
        && field.is_list()
        && !field.items("language codes").iter().any(|i| i.as_str() == Some(site.default.as_str()))
    {
        let message = format!("the city does not write in the site's default language `{}`", site.default);
        field.error("missing-original", message, Some(format!("add `\"{}\"` to the list", site.default)));
        return None;
    }
    (!languages.is_empty()).then_some(languages)
}

fn color(field: Field<'_>) -> Option<String> {
    let written = field.words()?;
    let is_color =
        written.len() == 7 && written.starts_with('#') && written[1..].bytes().all(|b| b.is_ascii_hexdigit());
    if !is_color {
        let help = "write `#` and six of the signs 0–9, a–f: `color = \"#7a2e3a\"`".to_owned();
        field.error("bad-color", format!("`{written}` is not a colour"), Some(help));
    }
    is_color.then(|| written.to_ascii_lowercase())
}
