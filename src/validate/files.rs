//! Files that nobody reads: a misspelled name must not make facts vanish.

use crate::model::diagnostic::Diagnostic;
use crate::model::nearest::nearest;
use crate::validate::Content;
use crate::validate::languages::Languages;
use crate::validate::record::in_backticks;
use crate::validate::short_texts::file_name;

const NATIONAL: &[&str] = &[
    "sources.toml",
    "facts.toml",
    "routes.toml",
    "hours.toml",
    "situations.toml",
    "training.toml",
    "downloads.toml",
    "glossary.toml",
    "process.toml",
    "places/municipalities.csv",
    "places/postal_codes.csv",
    "places/counties.svg",
];
const NATIONAL_FOLDERS: &[&str] = &["pages", "news", "pledges", "places"];
const CITY: &[&str] = &[
    "city.toml",
    "sources.toml",
    "facts.toml",
    "routes.toml",
    "hours.toml",
    "situations.toml",
    "network.toml",
    "routine.toml",
    "process.toml",
    "training.toml",
    "downloads.toml",
];
const CITY_FOLDERS: &[&str] = &["pages", "news", "pledges", "files"];

/// Tells of files in the top folder that nobody reads.
pub fn of_site(content: &Content<'_>, languages: &Languages) -> Vec<Diagnostic> {
    let synonyms: Vec<String> = languages.tags().map(|lang| format!("search/synonyms.{lang}.toml")).collect();
    let is_elsewhere = |path: &str| {
        path.starts_with("national/")
            || path.strip_prefix("cities/").is_some_and(|p| p.contains('/'))
            || synonyms.iter().any(|list| list == path)
    };
    let strays = content.sources.files.keys().filter(|path| !is_elsewhere(path));
    strays.filter_map(|path| stray("", path, &["site.toml"], &["national", "cities", "search"])).collect()
}

/// Tells of files in `national/` that nobody reads.
pub fn of_national(content: &Content<'_>, languages: &Languages) -> Vec<Diagnostic> {
    below(content, languages, "national/", (NATIONAL, NATIONAL_FOLDERS))
}

/// Tells of files in a city's folder that nobody reads.
pub fn of_city(content: &Content<'_>, languages: &Languages, folder: &str) -> Vec<Diagnostic> {
    below(content, languages, folder, (CITY, CITY_FOLDERS))
}

fn below(
    content: &Content<'_>,
    languages: &Languages,
    folder: &str,
    (files, folders): (&[&str], &[&str]),
) -> Vec<Diagnostic> {
    let others = languages.tags().filter(|lang| *lang != languages.default.as_str());
    let texts: Vec<String> = others.map(file_name).collect();
    let files: Vec<&str> = files.iter().copied().chain(texts.iter().map(String::as_str)).collect();
    content.sources.below(folder).filter_map(|(path, _)| stray(folder, path, &files, folders)).collect()
}

fn stray(folder: &str, path: &str, files: &[&str], folders: &[&str]) -> Option<Diagnostic> {
    let name = &path[folder.len()..];
    let is_hidden = name.split('/').any(|part| part.starts_with('.'));
    let is_read = match name.split_once('/') {
        None => files.contains(&name),
        Some(("files", _)) => folders.contains(&"files"),
        Some((sub @ ("pages" | "news"), file)) => {
            folders.contains(&sub) && file.ends_with(".md") && !file.contains('/')
        }
        Some(("pledges", file)) => folders.contains(&"pledges") && file.ends_with(".toml") && !file.contains('/'),
        Some(_) => files.contains(&name),
    };
    if is_hidden || is_read {
        return None;
    }
    let unknown = Diagnostic::error("unknown-file", path, None, format!("nobody reads the file `{path}`"));
    let near = match name.split_once('/') {
        None => nearest(name, files.iter().copied()).map(|near| format!("{folder}{near}")),
        Some((sub, file)) => nearest(name, files.iter().copied()).map(|near| format!("{folder}{near}")).or_else(|| {
            let near = nearest(sub, folders.iter().copied()).filter(|near| *near != sub)?;
            Some(format!("{folder}{near}/{file}"))
        }),
    };
    Some(match near {
        Some(near) => unknown.help(format!("did you mean `{near}`?")),
        None => unknown.help(format!("read here: {}, and the folders {}", in_backticks(files), in_backticks(folders))),
    })
}
