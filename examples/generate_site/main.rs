//! Writes large, invented sites to measure with: real municipalities, fictional networks, words that mean nothing.

#![allow(clippy::disallowed_methods, reason = "a tool beside the program, which may touch files")]

mod city;
mod letters;
mod national;
mod page;
mod prose;
mod random;
mod vocabulary;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use stad::model::place::slug;

use crate::city::Place;
use crate::letters::LANGUAGES;
use crate::page::{Keys, Surroundings};
use crate::prose::Writer;
use crate::random::Random;
use crate::vocabulary::Vocabulary;

/// Stands in the first line (in pages: the first line of the keys) of every generated file.
pub const FICTIONAL: &str =
    "Fictional: made by examples/generate_site for measuring. No name, number or text here is real.";

const USAGE: &str = "usage: generate_site DIR [--cities 30] [--languages 2] [--pages 10] [--seed 1]
Run it in the project's folder. Writes DIR/content and DIR/theme; neither may be there already.";

/// The pages that every city writes; the one that asks question by question needs no text.
const CITY_PAGES: [&str; 10] = [
    "overview",
    "contact",
    "who-to-call",
    "hours",
    "network",
    "routine",
    "process",
    "training",
    "respekt-thai",
    "about",
];
/// Each city of so many also has a page of its own and a piece of news.
const EACH_WITH_NEWS: usize = 10;

/// What to make.
struct Size {
    dir: PathBuf,
    n_cities: usize,
    n_languages: usize,
    n_pages: usize,
    seed: u64,
}

fn main() {
    let Some(size) = typed(env::args().skip(1)) else {
        eprintln!("{USAGE}");
        process::exit(2);
    };
    if let Err(error) = generate(&size) {
        eprintln!("generate_site: {error}");
        process::exit(2);
    }
}

fn typed(mut args: impl Iterator<Item = String>) -> Option<Size> {
    let mut size = Size { dir: PathBuf::from(args.next()?), n_cities: 30, n_languages: 2, n_pages: 10, seed: 1 };
    while let Some(flag) = args.next() {
        let number: usize = args.next()?.parse().ok()?;
        match flag.as_str() {
            "--cities" => size.n_cities = number,
            "--languages" => size.n_languages = number,
            "--pages" => size.n_pages = number,
            "--seed" => size.seed = number as u64,
            _ => return None,
        }
    }
    let fits = (2..=290).contains(&size.n_cities) && (1..=LANGUAGES.len()).contains(&size.n_languages);
    (fits && size.n_pages >= CITY_PAGES.len()).then_some(size)
}

fn generate(size: &Size) -> io::Result<()> {
    let (content, theme) = (size.dir.join("content"), size.dir.join("theme"));
    if content.exists() || theme.exists() {
        return Err(io::Error::other(format!("{} already has a content or theme folder", size.dir.display())));
    }
    let mut writers: Vec<Writer> = LANGUAGES[..size.n_languages]
        .iter()
        .map(|letters| Writer::new(Vocabulary::new(letters, size.seed), size.seed))
        .collect();
    let places = places(size.n_cities)?;
    write_national(&content, &mut writers, &places)?;
    write_theme(&theme, &writers)?;
    let mut counted = Counted::default();
    for (city_idx, place) in places.iter().enumerate() {
        write_city(
            &content.join("cities").join(&place.slug),
            &mut writers,
            size,
            (city_idx, place),
            &places,
            &mut counted,
        )?;
    }
    println!("cities {}  languages {}  texts {}", places.len(), writers.len(), counted.n_texts);
    println!("words a text {:.0} on average", counted.n_words as f64 / counted.n_texts as f64);
    let forms: Vec<String> = writers.iter().map(|writer| format!("{} {}", writer.tag(), writer.n_met())).collect();
    println!("word forms {}", forms.join("  "));
    Ok(())
}

#[derive(Default)]
struct Counted {
    n_texts: usize,
    n_words: usize,
}

/// Municipalities, spread evenly over the country; those that the national pages name are always among them.
fn places(n_cities: usize) -> io::Result<Vec<Place>> {
    let table = read(Path::new("content/national/places/municipalities.csv"))?;
    let rows: Vec<Place> = table
        .lines()
        .skip(1)
        .filter_map(|row| {
            let (code, rest) = row.split_once(',')?;
            let (name, _) = rest.split_once(',')?;
            Some(Place { code: code.to_owned(), name: name.to_owned(), slug: slug(name) })
        })
        .collect();
    let (named, others): (Vec<Place>, Vec<Place>) =
        rows.into_iter().partition(|place| Path::new("content/cities").join(&place.slug).exists());
    let (n_others, n_wanted) = (others.len(), n_cities.saturating_sub(named.len()));
    let is_chosen = |idx: usize| (idx + 1) * n_wanted / n_others != idx * n_wanted / n_others;
    let spread = others.into_iter().enumerate().filter(|(idx, _)| is_chosen(*idx)).map(|(_, place)| place);
    let mut places: Vec<Place> = spread.chain(named).collect();
    places.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(places)
}

fn write_national(content: &Path, writers: &mut [Writer], places: &[Place]) -> io::Result<()> {
    let from = Path::new("content");
    write(&content.join("site.toml"), &national::settings(&read(&from.join("site.toml"))?, writers))?;
    let (mut pages, mut routes) = (BTreeMap::new(), Vec::new());
    for path in files(&from.join("national"))? {
        let to = content.join(path.strip_prefix(from).map_err(io::Error::other)?);
        let kind = path.extension().and_then(|kind| kind.to_str());
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if kind == Some("md") && path.parent().is_some_and(|dir| dir.ends_with("pages")) {
            pages.insert(name.to_owned(), read(&path)?);
        } else if kind == Some("toml") {
            let toml = read(&path)?;
            if name == "routes.toml" {
                routes = toml
                    .lines()
                    .filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'))
                    .map(str::to_owned)
                    .collect();
            }
            write(&to, &national::records(&toml, writers))?;
        } else {
            copy(&path, &to)?;
        }
    }
    routes.retain(|id| id == "sos-112" || id == "polisen-114-14");
    let cities = places.iter().map(|place| place.slug.clone()).collect();
    let around = Surroundings { routes, facts: Vec::new(), cities, place: "Sverige".to_owned() };
    for (file, text) in national::pages(&pages, writers, &around) {
        write(&content.join("national/pages").join(file), &text)?;
    }
    Ok(())
}

fn write_theme(theme: &Path, writers: &[Writer]) -> io::Result<()> {
    let from = Path::new("themes/stad");
    for path in files(from)? {
        copy(&path, &theme.join(path.strip_prefix(from).map_err(io::Error::other)?))?;
    }
    let english = read(&from.join("locales/en.ftl"))?;
    for writer in writers {
        let path = theme.join(format!("locales/{}.ftl", writer.tag()));
        if !path.exists() {
            write(&path, &national::locale(&english, writer))?;
        }
    }
    Ok(())
}

fn write_city(
    dir: &Path,
    writers: &mut [Writer],
    size: &Size,
    (city_idx, place): (usize, &Place),
    places: &[Place],
    counted: &mut Counted,
) -> io::Result<()> {
    let part = city_idx as u64 + 1000;
    let mut random = Random::new(size.seed, &[part]);
    writers.iter_mut().for_each(|writer| writer.begin(&[part]));
    let near = |steps: usize| &places[(city_idx + steps) % places.len()];
    let neighbours: Vec<&str> = (1..=4.min(places.len() - 1)).map(|steps| near(steps).code.as_str()).collect();
    let records = city::records(writers, &mut random, place, &neighbours);
    for (path, toml) in &records.files {
        write(&dir.join(path), toml)?;
    }
    let facts = (1..=3).map(|idx| format!("fakta-{idx}")).collect();
    let cities = (1..=3).map(|steps| near(steps).slug.clone()).collect();
    let routes = records.routes.iter().cloned().chain(["sos-112".to_owned()]).collect();
    let around = Surroundings { routes, facts, cities, place: place.name.clone() };
    for (page_idx, (path, lines)) in texts(size, city_idx).into_iter().enumerate() {
        for (lang_idx, writer) in writers.iter_mut().enumerate() {
            writer.begin(&[part, page_idx as u64]);
            let (text, n_words) = page::page(writer, &around, &Keys { lines: &lines, is_original: lang_idx == 0 });
            write(&dir.join(format!("{path}.{}.md", writer.tag())), &text)?;
            counted.n_texts += 1;
            counted.n_words += n_words;
        }
    }
    Ok(())
}

/// A city's texts: the file without its language, and keys that it needs besides title and description.
fn texts(size: &Size, city_idx: usize) -> Vec<(String, Vec<String>)> {
    let mut texts: Vec<_> = CITY_PAGES.iter().map(|name| (format!("pages/{name}"), Vec::new())).collect();
    let has_news = city_idx.is_multiple_of(EACH_WITH_NEWS);
    let n_own = size.n_pages - CITY_PAGES.len() + usize::from(has_news);
    texts.extend((1..=n_own).map(|idx| (format!("pages/egen-{idx}"), vec![format!("slug = \"egen-{idx}\"")])));
    if has_news {
        texts.push(("news/nytt".to_owned(), vec!["date = 2026-10-01".to_owned()]));
    }
    texts
}

/// Every file below a folder, in order.
fn files(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(dir)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    let mut found = Vec::new();
    for path in entries {
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(path).map_err(|error| io::Error::other(format!("{}: {error}", path.display())))
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    fs::copy(from, to).map(|_| ())
}
