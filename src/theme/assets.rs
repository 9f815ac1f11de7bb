//! What a theme publishes, made ready: the only user of `lightningcss`.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use crate::model::diagnostic::Diagnostic;
use crate::model::sources::{Digest, Sources};
use crate::theme::scripts;

/// What a theme publishes, and what pages say of it.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// Published files, by path below the root.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The style that paints the first screen, the same on every page.
    pub style: String,
    /// The Content-Security-Policy that allows it.
    pub policy: String,
    /// The address of the rest of the style.
    pub stylesheet: String,
    /// The address of the icon.
    pub icon: String,
    /// The address below which the scripts lie, by their path in the theme.
    pub scripts: String,
}

/// Reads `styles/critical`, `styles/rest`, `scripts` and `icons` of a theme.
pub fn read(sources: &Sources) -> (Assets, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut assets = Assets { style: sheet(sources, "styles/critical/", &mut diagnostics), ..Assets::default() };
    assets.policy = policy(&assets.style);
    let rest = sheet(sources, "styles/rest/", &mut diagnostics);
    assets.stylesheet = assets.publish("stad", "css", rest.into_bytes());
    let (scripts, faults) = scripts::published(sources);
    diagnostics.extend(faults);
    let all: String = scripts.iter().flat_map(|(path, text)| [path.as_str(), text.as_str()]).collect();
    assets.scripts = format!("/assets/js-{}/", Digest::of(all.as_bytes()).short());
    for (path, text) in scripts {
        assets.files.insert(format!("{}{path}", &assets.scripts[1..]), text.into_bytes());
    }
    if let Some(icon) = sources.files.get("icons/favicon.svg") {
        assets.icon = assets.publish("icon", "svg", icon.bytes.to_vec());
    }
    (assets, diagnostics)
}

impl Assets {
    fn publish(&mut self, name: &str, extension: &str, bytes: Vec<u8>) -> String {
        let path = format!("assets/{name}-{}.{extension}", Digest::of(&bytes).short());
        let href = format!("/{path}");
        self.files.insert(path, bytes);
        href
    }
}

/// What a page may load (CSP Level 3): its own scripts, styles, images and search files, and nothing else.
fn policy(style: &str) -> String {
    let hash = STANDARD.encode(Digest::of(style.as_bytes()).0);
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-{hash}'; img-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

fn sheet(sources: &Sources, folder: &str, diagnostics: &mut Vec<Diagnostic>) -> String {
    let mut out = String::new();
    for (path, file) in sources.below(folder).filter(|(path, _)| path.ends_with(".css")) {
        let text = String::from_utf8_lossy(&file.bytes);
        match stripped_style(&text) {
            Ok(text) => out.push_str(&text),
            Err(what) => {
                let message = format!("this style sheet cannot be read: {what}");
                diagnostics.push(Diagnostic::error("style-fault", &format!("theme/{path}"), None, message));
            }
        }
    }
    out
}

fn stripped_style(text: &str) -> Result<String, String> {
    let mut sheet = StyleSheet::parse(text, ParserOptions::default()).map_err(|error| error.to_string())?;
    sheet.minify(MinifyOptions::default()).map_err(|error| error.to_string())?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    printed.map(|printed| printed.code).map_err(|error| error.to_string())
}
