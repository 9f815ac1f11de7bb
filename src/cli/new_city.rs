//! `stad new city NAME`: a city's folder, filled in with what is known.

use crate::cli::Ending;
use crate::cli::args::Args;
use crate::cli::inputs::Desk;
use crate::cli::municipalities::{self, Municipalities};
use crate::cli::report::{self, Report};
use crate::cli::terminal::say;
use crate::disk::Refused;
use crate::disk::scaffold::write_missing;
use crate::model::contact::{Audience, Urgency};
use crate::model::diagnostic::{Diagnostic, Severity};
use crate::model::place::Municipality;
use crate::model::site::Site;
use crate::model::situation::Situation;
use crate::model::who_to_call::{Reach, who_to_call};

/// As many as a municipality seldom has more neighbours than.
const N_NEAREST: usize = 6;

const FILES: &[(&str, &str)] = &[
    ("city.toml", include_str!("scaffold/city/city.toml")),
    ("sources.toml", include_str!("scaffold/city/sources.toml")),
    ("routes.toml", include_str!("scaffold/city/routes.toml")),
    ("hours.toml", include_str!("scaffold/city/hours.toml")),
    ("training.toml", include_str!("scaffold/city/training.toml")),
];

/// Writes the folder.
///
/// # Errors
/// When no municipality has the name, or the city is there already.
pub fn run(args: &Args, name: &str) -> Result<Ending, Refused> {
    let municipalities = municipalities::read(&args.content)?;
    let municipality = municipalities.find(name).map_err(|near| unknown(name, &near))?;
    let ways = Ways::of(args)?;
    let files: Vec<(String, Vec<u8>)> = FILES
        .iter()
        .map(|(file, template)| ((*file).to_owned(), filled(template, municipality, &municipalities, &ways)))
        .collect();
    let below = format!("cities/{}", municipality.slug);
    let folder = args.content.join(&below);
    let written = write_missing(&folder, "city.toml", &files)?;
    say(format!("Made `{}`: {} ({}), {}.", folder.display(), municipality.name, municipality.code, written.join(", ")));
    say("Next: read the comments in city.toml and routes.toml, and look at it with `stad serve`.");
    tell_what_is_to_be_mended(args, &format!("content/{below}/"))
}

/// What the site says of itself.
struct Ways {
    /// Those of its languages that the scaffold has words in.
    languages: Vec<String>,
    /// Its first routes.
    first: Vec<String>,
    /// The situations that social services are for.
    situations: Vec<String>,
}

impl Ways {
    fn of(args: &Args) -> Result<Self, Refused> {
        const SPOKEN: &[&str] = &["sv", "en"];
        const FIRST: &[&str] = &["sos-112", "polisen-114-14", "kvinnofridslinjen-call"];
        const SITUATIONS: &[&str] = &["utsatt", "tvingad", "orolig", "barn", "sett-nagot"];
        let desk = Desk::open(args)?;
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
        let Some(edition) = desk.workshop.edition() else {
            return Ok(Self { languages: own(SPOKEN), first: own(FIRST), situations: own(SITUATIONS) });
        };
        let wanted = &edition.site.config.languages;
        let languages = own(SPOKEN).into_iter().filter(|lang| wanted.iter().any(|w| w.as_str() == lang)).collect();
        let first = edition.site.national.first.iter().take(FIRST.len()).map(ToString::to_string).collect();
        let situations = edition.site.national.situations.iter().filter(|s| is_for_social_services(s, &edition.site));
        let situations = situations.map(|situation| situation.id.to_string()).collect();
        Ok(Self { languages, first, situations })
    }
}

/// Whether the scaffold's route belongs in a situation: it shares a reader, and not only the emergency services are called.
fn is_for_social_services(situation: &Situation, site: &Site) -> bool {
    const READERS: &[Audience] = &[Audience::Exposed, Audience::Worried, Audience::Relative, Audience::Witness];
    let reach = Reach { municipality: None, own: &[], national: &site.national.routes };
    let doors = who_to_call(situation, reach, None);
    let calls_others = doors.iter().any(|door| door.route.urgency != Urgency::Emergency);
    calls_others && situation.audience.iter().any(|reader| READERS.contains(reader))
}

fn filled(template: &str, city: &Municipality, all: &Municipalities, ways: &Ways) -> Vec<u8> {
    let nearest = all.nearest(city, N_NEAREST);
    let names: Vec<&str> = nearest.iter().map(|near| near.name.as_str()).collect();
    let codes = quoted(nearest.iter().map(|near| near.code.as_str()));
    let nearest = format!("# neighbours = [{codes}] # {}", names.join(", "));
    let situations = match ways.situations.as_slice() {
        [] => String::new(),
        ids => format!("situations = [{}]\n", quoted(ids.iter().map(String::as_str))),
    };
    let text = template
        .replace("{name}", &city.name)
        .replace("{code}", city.code.as_str())
        .replace("{website}", &city.website)
        .replace("{nearest}", &nearest)
        .replace("{languages}", &quoted(ways.languages.iter().map(String::as_str)))
        .replace("situations = [{situations}]\n", &situations)
        .replace("{emergency}", ways.first.first().map_or("sos-112", String::as_str))
        .replace("{first}", &quoted(ways.first.iter().map(String::as_str).chain(["socialtjansten-call"])));
    let speaks_english = ways.languages.iter().any(|lang| lang == "en");
    if speaks_english { text.into_bytes() } else { without_english(text).into_bytes() }
}

fn quoted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}

/// Takes `, en = "…"` out of every text.
fn without_english(mut text: String) -> String {
    const BEGIN: &str = ", en = \"";
    while let Some(start) = text.find(BEGIN) {
        let words = start + BEGIN.len();
        let Some(length) = text[words..].find('"') else { return text };
        text.replace_range(start..=words + length, "");
    }
    text
}

fn unknown(name: &str, near: &[&str]) -> Refused {
    let help = match near {
        [] => "The names are in content/national/places/municipalities.csv".to_owned(),
        near => format!("Did you mean {}?", near.join(" or ")),
    };
    Refused::new(format!("no municipality is called `{name}`. {help}"))
}

/// A site with other needs than ours (another language first, other national routes) is told at once.
fn tell_what_is_to_be_mended(args: &Args, folder: &str) -> Result<Ending, Refused> {
    let desk = Desk::open(args)?;
    let is_ours = |told: &Diagnostic| told.labels.first().is_some_and(|label| label.file.starts_with(folder));
    let errors: Vec<Diagnostic> =
        desk.diagnostics().into_iter().filter(|told| told.severity == Severity::Error && is_ours(told)).collect();
    if errors.is_empty() {
        return Ok(Ending::Well);
    }
    let source = |file: &str| desk.workshop.source(file);
    report::print_errors(&Report::new(&errors, &source));
    Ok(Ending::Faulty)
}

#[cfg(test)]
mod tests {
    use crate::cli::new_city::without_english;

    #[test]
    fn a_site_without_english_gets_none() {
        let text = "a = { sv = \"x\", en = \"y\" }\nb = { who = { sv = \"x\", en = \"y\" }, since = \"unknown\" }\n";
        let expected = "a = { sv = \"x\" }\nb = { who = { sv = \"x\" }, since = \"unknown\" }\n";
        assert_eq!(without_english(text.to_owned()), expected);
    }
}
