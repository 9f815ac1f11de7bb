//! `stad new city NAME`: a city's folder, filled in with what is known.

use crate::cli::Ending;
use crate::cli::args::Args;
use crate::cli::inputs::Desk;
use crate::cli::municipalities::{self, Municipalities};
use crate::cli::report::{self, Report};
use crate::disk::Refused;
use crate::disk::scaffold::write_missing;
use crate::model::diagnostic::{Diagnostic, Severity};
use crate::model::place::Municipality;

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
    let languages = languages(args)?;
    let files: Vec<(String, Vec<u8>)> = FILES
        .iter()
        .map(|(file, template)| ((*file).to_owned(), filled(template, municipality, &municipalities, &languages)))
        .collect();
    let below = format!("cities/{}", municipality.slug);
    let folder = args.content.join(&below);
    let written = write_missing(&folder, "city.toml", &files)?;
    println!("Made `{}`: {} ({}), {}.", folder.display(), municipality.name, municipality.code, written.join(", "));
    println!("Next: read the comments in city.toml and routes.toml, and look at it with `stad serve`.");
    tell_what_is_to_be_mended(args, &format!("content/{below}/"))
}

/// The languages that the scaffold has words in and the site wants.
fn languages(args: &Args) -> Result<Vec<String>, Refused> {
    const SPOKEN: &[&str] = &["sv", "en"];
    let desk = Desk::open(args)?;
    let wanted = desk.workshop.edition().map(|edition| edition.site.config.languages.clone());
    let is_wanted = |lang: &&str| wanted.as_ref().is_none_or(|wanted| wanted.iter().any(|w| w.as_str() == *lang));
    Ok(SPOKEN.iter().copied().filter(is_wanted).map(str::to_owned).collect())
}

fn filled(template: &str, city: &Municipality, all: &Municipalities, languages: &[String]) -> Vec<u8> {
    let nearest = all.nearest(city, N_NEAREST);
    let codes: Vec<String> = nearest.iter().map(|near| format!("\"{}\"", near.code)).collect();
    let names: Vec<&str> = nearest.iter().map(|near| near.name.as_str()).collect();
    let nearest = format!("# neighbours = [{}] # {}", codes.join(", "), names.join(", "));
    let quoted: Vec<String> = languages.iter().map(|lang| format!("\"{lang}\"")).collect();
    let text = template
        .replace("{name}", &city.name)
        .replace("{code}", city.code.as_str())
        .replace("{website}", &city.website)
        .replace("{nearest}", &nearest)
        .replace("{languages}", &quoted.join(", "));
    let speaks_english = languages.iter().any(|lang| lang == "en");
    if speaks_english { text.into_bytes() } else { without_english(text).into_bytes() }
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
