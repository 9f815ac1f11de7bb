//! Templates: the only user of `tera`.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, ErrorKind, Tera, Value};

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::lang::Lang;
use crate::model::sources::Sources;

/// Interface texts without placeables, by place and role.
pub type Texts = BTreeMap<String, BTreeMap<String, String>>;

/// Compiled templates, with the interface texts that they print.
pub struct Templates {
    tera: Tera,
    words: BTreeMap<Lang, Value>,
}

/// Compiles `templates/**/*.html` of a theme.
pub fn read(sources: &Sources, words: &[(&Lang, &Texts)]) -> (Option<Templates>, Vec<Diagnostic>) {
    let mut tera = Tera::new();
    let mut texts = Vec::new();
    for (path, file) in sources.below("templates/") {
        match std::str::from_utf8(&file.bytes) {
            Ok(text) => texts.push((path.trim_start_matches("templates/").to_owned(), text.to_owned())),
            Err(_) => {
                let file = format!("theme/{path}");
                return (
                    None,
                    vec![Diagnostic::error("not-utf-8", &file, None, "this template is not written in UTF-8")],
                );
            }
        }
    }
    if let Err(error) = tera.add_raw_templates(texts) {
        return (None, vec![diagnostic(&error)]);
    }
    let words = words.iter().map(|(lang, words)| ((*lang).clone(), Value::from_serializable(words))).collect();
    (Some(Templates { tera, words }), Vec::new())
}

impl Templates {
    /// Renders a view; the template also sees `t`, the interface texts without placeables.
    ///
    /// # Errors
    /// A diagnostic at the place in the template that cannot be rendered.
    pub fn render(&self, name: &str, lang: &Lang, view: &impl Serialize) -> Result<String, Diagnostic> {
        let mut context = Context::from_serialize(view).map_err(|error| diagnostic(&error))?;
        if let Some(words) = self.words.get(lang) {
            context.insert_value("t", words.clone());
        }
        self.tera.render(name, &context).map_err(|error| diagnostic(&error))
    }
}

fn diagnostic(error: &tera::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = Span { start: report.span().range.start, end: report.span().range.end };
            let file = format!("theme/templates/{}", report.filename());
            let message = "this template cannot be made into a page".to_owned();
            Diagnostic::error("template-fault", &file, Some(span), message).label(report.message().to_owned())
        }
        _ => {
            let message = error.to_string().replace('\n', " ");
            Diagnostic::error("template-fault", "theme/templates", None, format!("a template does not work: {message}"))
        }
    }
}
