//! The theme: templates, styles and scripts made ready for pages.

pub mod assets;
pub mod scripts;
pub mod templates;

use std::collections::BTreeMap;

use crate::model::diagnostic::{Diagnostic, has_errors};
use crate::model::lang::Lang;
use crate::model::sources::Sources;
use crate::theme::assets::Assets;
use crate::theme::templates::{Templates, Texts};

/// A theme that can make pages.
pub struct Theme {
    /// Its templates.
    pub templates: Templates,
    /// Its published files, and what pages say of them.
    pub assets: Assets,
    /// Synonyms for the search, as TOML, by language.
    pub synonyms: BTreeMap<Lang, String>,
}

/// Reads a theme's folder. `words` are the interface texts of each language, by place and role.
pub fn read<'a>(
    sources: &Sources,
    words: impl Iterator<Item = (&'a Lang, &'a Texts)>,
) -> (Option<Theme>, Vec<Diagnostic>) {
    let words: Vec<_> = words.collect();
    let (assets, mut diagnostics) = assets::read(sources);
    let (templates, found) = templates::read(sources, &words);
    diagnostics.extend(found);
    let synonyms = words.iter().map(|(lang, _)| {
        let file = sources.files.get(&format!("search/synonyms.{lang}.toml"));
        let text = file.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).unwrap_or_default();
        ((*lang).clone(), text)
    });
    let synonyms = synonyms.collect();
    let ready = !has_errors(&diagnostics);
    (templates.filter(|_| ready).map(|templates| Theme { templates, assets, synonyms }), diagnostics)
}
