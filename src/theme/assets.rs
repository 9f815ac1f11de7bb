//! Styles, scripts and icons made ready to publish: the only user of `lightningcss` and `oxc`.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::sources::{Digest, Sources};

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
    let scripts = sources.below("scripts/").filter(|(path, _)| path.ends_with(".js"));
    let scripts: Vec<(&str, String)> =
        scripts.filter_map(|(path, file)| Some((path, script(path, &file.bytes, &mut diagnostics)?))).collect();
    let all: String = scripts.iter().flat_map(|(path, text)| [*path, text.as_str()]).collect();
    assets.scripts = format!("/assets/js-{}/", Digest::of(all.as_bytes()).short());
    for (path, text) in scripts {
        let path = format!("{}{}", &assets.scripts[1..], path.trim_start_matches("scripts/"));
        assets.files.insert(path, text.into_bytes());
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
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
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

fn script(path: &str, bytes: &[u8], diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, &text, SourceType::mjs()).parse();
    if let Some(error) = parsed.errors.first() {
        let span = error.labels.as_ref().and_then(|labels| labels.first()).map(|label| {
            let start = label.offset();
            Span { start, end: start + label.len() }
        });
        let file = format!("theme/{path}");
        diagnostics.push(Diagnostic::error(
            "script-fault",
            &file,
            span,
            format!("this script cannot be read: {error}"),
        ));
        return None;
    }
    Some(Codegen::new().with_options(CodegenOptions::minify()).build(&parsed.program).code)
}
