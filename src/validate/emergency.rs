//! The pages that a person in need must find in her own language: they are there, and say what the original says.

use crate::model::address::{CityPage, NationalPage};
use crate::model::diagnostic::Diagnostic;
use crate::model::lang::Lang;
use crate::model::page::{Standing, WrittenPage};
use crate::model::site::{Site, TranslationLimits};

/// The text of the municipalities without a network: 290 answers are made of it.
const NO_NETWORK: &str = "no-network";

/// Tells of every emergency page that is missing in a language of its folder, or older than its original.
pub fn translations(site: &Site) -> Vec<Diagnostic> {
    let config = &site.config;
    let is_national =
        |name: &str| name == NO_NETWORK || NationalPage::from_key(name).is_some_and(NationalPage::is_emergency);
    let is_city = |name: &str| CityPage::from_key(name).is_some_and(CityPage::is_emergency);
    let of_national = site.national.pages.values().filter(|page| is_national(page.name.as_str()));
    let national = of_national.flat_map(|page| tell(page, &config.languages, config.translations));
    let cities = site.cities.values().flat_map(|city| {
        let pages = city.pages.values().filter(move |page| is_city(page.name.as_str()));
        pages.flat_map(|page| tell(page, &city.languages, config.translations))
    });
    national.chain(cities).collect()
}

fn tell(page: &WrittenPage, languages: &[Lang], limits: TranslationLimits) -> Vec<Diagnostic> {
    let default = page.default_language();
    let original = &page.get(default).0.file;
    let told = |lang: &Lang| {
        let file = original.replacen(&format!(".{default}.md"), &format!(".{lang}.md"), 1);
        match page.standing(lang) {
            Standing::Missing => {
                let message =
                    format!("a person in need must find the page `{}` in `{lang}`, and it is not there", page.name);
                let begin = format!("write `content/{file}`: `stad translate {lang} content/{original}` begins it");
                let help = match original.strip_prefix("cities/").and_then(|path| path.split_once('/')) {
                    Some((city, _)) => {
                        format!("{begin}; or take `{lang}` out of `languages` in `content/cities/{city}/city.toml`")
                    }
                    None => begin,
                };
                let untold = Diagnostic::warning("emergency-page-untranslated", original, None, message);
                limits.missing.map(|severity| Diagnostic { severity, ..untold.help(help) })
            }
            Standing::Stale(_) => {
                let message =
                    format!("the original of the page `{}` says something else since it was translated", page.name);
                let help = format!("`stad translate {lang} content/{original}` shows what has changed");
                let old = Diagnostic::warning("emergency-translation-stale", &file, None, message);
                limits.stale.map(|severity| Diagnostic { severity, ..old.help(help) })
            }
            Standing::Original | Standing::Unreviewed(_) | Standing::Current => None,
        }
    };
    languages.iter().filter_map(told).collect()
}
