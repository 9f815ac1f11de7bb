//! Written pages and news: their front matter, their languages, their links.

use std::collections::BTreeMap;

use crate::model::address::{CityPage, NationalPage};
use crate::model::diagnostic::Diagnostic;
use crate::model::document::Document;
use crate::model::ids::{PageName, is_id};
use crate::model::lang::Lang;
use crate::model::nearest::nearest;
use crate::model::page::{PageText, Translation, TranslationKind, WrittenPage};
use crate::validate::body::{NO_NETWORK, check_body};
use crate::validate::field::Field;
use crate::validate::ids::RecordKind;
use crate::validate::reader::Reader;
use crate::validate::record::{Record, in_backticks};

/// What a page is, which decides which keys it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// A page whose name has a place of its own.
    Known,
    /// A page of the editors' own.
    Own,
    /// A piece of news.
    News,
}

/// The pages of `folder` (`national/` or `cities/ID/`), by name.
pub fn pages(reader: &Reader<'_>, folder: &str, languages: &[Lang]) -> BTreeMap<PageName, WrittenPage> {
    let is_national = reader.known.national.is_none();
    let kind = |name: &str| {
        let is_known = match is_national {
            true => NationalPage::KEYS.contains(&name) || name == NO_NETWORK,
            false => CityPage::KEYS.contains(&name),
        };
        if is_known || reader.known.own.has(RecordKind::Pledge, name) { PageKind::Known } else { PageKind::Own }
    };
    written(reader, &format!("{folder}pages/"), languages, kind)
}

/// The news of `folder`, newest first.
pub fn news(reader: &Reader<'_>, folder: &str, languages: &[Lang]) -> Vec<WrittenPage> {
    let by_name = written(reader, &format!("{folder}news/"), languages, |_| PageKind::News);
    let mut news: Vec<WrittenPage> = by_name.into_values().collect();
    let default = &reader.languages.default;
    news.sort_by(|a, b| (b.get(default).0.date, &a.name).cmp(&(a.get(default).0.date, &b.name)));
    news
}

fn written(
    reader: &Reader<'_>,
    folder: &str,
    languages: &[Lang],
    kind: impl Fn(&str) -> PageKind,
) -> BTreeMap<PageName, WrittenPage> {
    let mut files: BTreeMap<PageName, BTreeMap<Lang, &str>> = BTreeMap::new();
    for (path, _) in reader.content.sources.below(folder) {
        if let Some((name, lang)) = name_and_language(reader, folder, path, languages) {
            files.entry(name).or_default().insert(lang, path);
        }
    }
    let default = &reader.languages.default;
    let mut pages = BTreeMap::new();
    for (name, by_lang) in files {
        let lacks_original = !by_lang.contains_key(default) && reader.languages.requires(default.as_str());
        if let (true, Some((lang, path))) = (lacks_original, by_lang.iter().next()) {
            let message =
                format!("the page `{name}` is written in `{lang}`, and not in the site's default language `{default}`");
            let help = format!("write `{folder}{name}.{default}.md`");
            reader.tell(Diagnostic::error("missing-original", path, None, message).help(help));
        }
        let kind = kind(name.as_str());
        let texts =
            by_lang.into_iter().filter_map(|(lang, path)| Some((lang.clone(), text(reader, path, &lang, kind)?)));
        if let Some(page) = WrittenPage::new(name.clone(), default.clone(), texts.collect()) {
            pages.insert(name, page);
        }
    }
    pages
}

/// A file's name says what it is: `about.sv.md`.
fn name_and_language(reader: &Reader<'_>, folder: &str, path: &str, languages: &[Lang]) -> Option<(PageName, Lang)> {
    let file = path[folder.len()..].strip_suffix(".md").filter(|file| !file.contains('/') && !file.starts_with('.'))?;
    let default = &reader.languages.default;
    let Some((name, tag)) = file.split_once('.') else {
        let message = format!("the name of the page `{file}` does not say its language");
        reader.tell(
            Diagnostic::error("page-without-language", path, None, message)
                .help(format!("call it `{file}.{default}.md`")),
        );
        return None;
    };
    let lang = reader.languages.find(languages, tag);
    if lang.is_none() {
        let tags: Vec<&str> = languages.iter().map(Lang::as_str).collect();
        let message = format!(
            "the page `{name}` is written in `{tag}`, which is none of the languages here: {}",
            in_backticks(&tags)
        );
        let unknown = Diagnostic::error("unknown-language", path, None, message);
        reader.tell(match nearest(tag, tags) {
            Some(near) => unknown.help(format!("did you mean `{name}.{near}.md`?")),
            None => unknown,
        });
    }
    let page = PageName::new(name);
    if page.is_none() {
        let help = "a page's name has lower-case letters a–z, digits and single hyphens";
        reader.tell(
            Diagnostic::error("bad-id", path, None, format!("`{name}` is not written as the name of a page"))
                .help(help),
        );
    }
    Some((page?, lang?))
}

fn text(reader: &Reader<'_>, path: &str, lang: &Lang, kind: PageKind) -> Option<PageText> {
    let Some(Document::Page { front, body }) = reader.content.documents.get(path) else { return None };
    check_body(reader, path, body);
    let text = reader.record(path, "page", front, |record| {
        let title = record.words("title");
        let description = record.words("description");
        let nav = record.optional_words("nav");
        let slug = slug(record, kind);
        let date = if kind == PageKind::News { record.date("date") } else { record.optional_date("date") };
        let search_words = record.search_words();
        let translation = translation(record, lang);
        Some(PageText {
            file: path.to_owned(),
            title: title?,
            description: description?,
            nav,
            slug,
            date,
            search_words,
            translation,
            body: body.clone(),
        })
    });
    text.flatten().filter(|text: &PageText| text.translation.as_ref().is_none_or(|made| !made.is_unfinished))
}

fn slug(record: &Record<'_>, kind: PageKind) -> Option<String> {
    let field = match kind {
        PageKind::Own if !record.has("slug") => {
            tell_unknown_name(record);
            return None;
        }
        PageKind::Own | PageKind::Known | PageKind::News => record.optional("slug")?,
    };
    if kind == PageKind::Known {
        let help = Some("delete the line `slug`".to_owned());
        field.error("slug-of-known-page", "this page has a place of its own, and `slug` would move it", help);
        return None;
    }
    let slug = field.words()?;
    if !is_id(&slug) {
        let better = crate::model::place::slug(&slug);
        field.error(
            "bad-id",
            format!("`{slug}` cannot stand in an address"),
            Some(format!("write `slug = \"{better}\"`")),
        );
        return None;
    }
    Some(slug)
}

/// A page without `slug` was meant to have a place of its own: its name is misspelt, or it is a page of one's own after all.
fn tell_unknown_name(record: &Record<'_>) {
    record.optional("slug");
    let file = record.file.rsplit('/').next().unwrap_or_default();
    let (name, rest) = file.split_once('.').unwrap_or((file, ""));
    let message = format!("no page with a place of its own is called `{name}`");
    let unknown = Diagnostic::error("unknown-page-name", record.file, None, message);
    let names = if record.reader.known.national.is_some() { CityPage::KEYS } else { NationalPage::KEYS };
    record.tell(match nearest(name, names.iter().copied().chain([NO_NETWORK])) {
        Some(near) => {
            unknown.help(format!("did you mean `{near}.{rest}`? A page of your own needs the line `slug = \"{name}\"`"))
        }
        None => unknown.help(format!("a page of your own needs the line `slug = \"{name}\"`")),
    });
}

fn translation(record: &Record<'_>, lang: &Lang) -> Option<Translation> {
    let default = &record.reader.languages.default;
    let example = "translation = { kind = \"machine\" }";
    if lang == default {
        if let Some(field) = record.optional("translation") {
            let message = format!("the page in `{default}` is the original, and no translation");
            field.error("original-translated", message, Some("delete the line `translation`".to_owned()));
        }
        return None;
    }
    translation_of(&record.required("translation", example)?)
}

/// How a translation was made: `translation = { kind = "machine" }`.
pub fn translation_of(field: &Field<'_>) -> Option<Translation> {
    let (reader, file) = (field.record.reader, field.record.file);
    let translation = reader.record(file, "translation", field.node, |record| {
        let kind = record.choice("kind", TranslationKind::KEYS, TranslationKind::from_key);
        let based_on = record.optional_words("based_on");
        let reviewed = record.optional("reviewed_on");
        let reviewed_on = reviewed.and_then(|f| f.date());
        if let (Some(field), Some(day)) = (reviewed, reviewed_on)
            && day > record.reader.today
        {
            let message = format!("the translation was read through on {day}, and today is {}", record.reader.today);
            field.error("checked-in-the-future", message, None);
        }
        let is_unfinished = record.optional("unfinished").and_then(|field| field.yes()).unwrap_or_default();
        Some(Translation { kind: kind?, based_on, reviewed_on, is_unfinished })
    });
    translation.flatten()
}
