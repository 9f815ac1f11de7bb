//! `stad translate LANG FILE`: writes what a translator fills in.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::cli::Ending;
use crate::cli::args::Args;
use crate::cli::inputs::Desk;
use crate::cli::terminal::say;
use crate::cli::translation_file::{Pair, lay};
use crate::disk::Refused;
use crate::disk::scaffold::overwrite;
use crate::model::health::{Health, TranslationHealth, TranslationState};

/// Writes the translation of a page beside it, or what is missing in a folder's `texts.LANG.toml`.
///
/// # Errors
/// When there is no such page or folder, the site has no such language, or the file cannot be written.
pub fn run(args: &Args, lang: &str, path: &Path) -> Result<Ending, Refused> {
    let desk = Desk::open(args)?;
    let below = path.strip_prefix(&args.content).unwrap_or(path);
    let below = below.to_string_lossy().replace('\\', "/");
    let all = desk.workshop.health();
    match below.ends_with(".md") {
        true => page(args, &desk, &all, lang, &below),
        false => short_texts(args, &desk, &all, lang, &below),
    }
}

fn page(args: &Args, desk: &Desk, all: &[Health], lang: &str, original: &str) -> Result<Ending, Refused> {
    let texts = || all.iter().flat_map(|health| &health.translations).filter(|text| text.original == original);
    let Some(text) = texts().find(|text| text.lang.as_str() == lang) else {
        let others: Vec<&str> = texts().map(|text| text.lang.as_str()).collect();
        let told = match others.is_empty() {
            true => format!(
                "`{original}` is no page that can be translated. Name the original, such as content/national/pages/rights.sv.md"
            ),
            false => format!("`{original}` is not written in `{lang}`; it can be in {}", others.join(", ")),
        };
        return Err(Refused::new(told));
    };
    let source = |file: &str| desk.workshop.source(&format!("content/{file}")).map(String::from_utf8_lossy);
    let words = source(original).unwrap_or_default();
    let made = source(&text.file);
    let laid = lay(&Pair {
        from: language_of(original),
        original: &words,
        digest: &text.digest,
        translation: made.as_deref(),
        is_current: is_current(text),
    });
    let place = args.content.join(&text.file);
    overwrite(&place, laid.text.as_bytes())?;
    say(match laid.n_open {
        0 => format!("Wrote `{}`: every part is translated from the original as it is.", place.display()),
        1 => format!("Wrote `{}`: 1 part to translate. Then run this again.", place.display()),
        n => format!("Wrote `{}`: {n} parts to translate. Then run this again.", place.display()),
    });
    Ok(Ending::Well)
}

fn is_current(text: &TranslationHealth) -> bool {
    !matches!(text.state, TranslationState::Stale | TranslationState::Missing)
}

/// `rights.sv.md` is written in `sv`.
fn language_of(file: &str) -> &str {
    file.trim_end_matches(".md").rsplit('.').next().unwrap_or_default()
}

fn short_texts(args: &Args, desk: &Desk, all: &[Health], lang: &str, path: &str) -> Result<Ending, Refused> {
    let folder = path.trim_end_matches('/');
    let is_it = |health: &&Health| folder_of(health) == folder;
    let Some(health) = all.iter().find(is_it) else {
        let told =
            format!("`{path}` is neither a page nor a folder with facts. Name content/national or content/cities/NAME");
        return Err(Refused::new(told));
    };
    let Some((_, missing)) = health.untranslated_texts.iter().find(|(known, _)| known.as_str() == lang) else {
        return Err(Refused::new(format!("the site is not written in `{lang}`: add it to `languages` in site.toml")));
    };
    let file = format!("{folder}/texts.{lang}.toml");
    let bytes = desk.workshop.source(&format!("content/{file}"));
    let mut text = bytes.map_or_else(beginning, |bytes| String::from_utf8_lossy(bytes).into_owned());
    let is_written = |original: &str| text.contains(&format!("# {} = ", quoted(original)));
    let new: Vec<&String> = missing.iter().filter(|original| !is_written(original)).collect();
    if !new.is_empty() {
        text.push_str("\n# To translate: write the words between the last quotation marks, and take the # away.\n");
        for original in &new {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "# {} = \"\"", quoted(original));
        }
    }
    let place: PathBuf = args.content.join(&file);
    overwrite(&place, text.as_bytes())?;
    say(format!("Wrote `{}`: {} of its texts are not translated.", place.display(), missing.len()));
    Ok(Ending::Well)
}

fn folder_of(health: &Health) -> String {
    health.owner.as_ref().map_or_else(|| "national".to_owned(), |city| format!("cities/{city}"))
}

fn beginning() -> String {
    "# Short texts of this folder: each original, then its translation.\ntranslation = { kind = \"human\" }\n\n[texts]\n".to_owned()
}

/// A TOML basic string: for these signs JSON's escapes are the same.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
