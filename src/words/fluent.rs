//! Interface texts in Fluent: the only user of `fluent-bundle` and `fluent-syntax`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::lang::Lang;

/// The texts of one language. A text's key is `place.role`: the attribute `role` of the message `place`.
pub struct Catalogue {
    file: String,
    bundle: FluentBundle<FluentResource>,
    placeables: BTreeMap<String, BTreeSet<String>>,
    fixed: BTreeMap<String, BTreeMap<String, String>>,
}

impl Catalogue {
    /// Reads a file. What cannot be read is left out and told.
    pub fn read(lang: &Lang, file: &str, bytes: &[u8]) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let text = String::from_utf8_lossy(bytes).into_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            diagnostics.extend(errors.iter().map(|error| {
                let span = Span { start: error.pos.start, end: error.pos.end };
                Diagnostic::error(
                    "words-not-readable",
                    file,
                    Some(span),
                    "this text does not follow the form of Fluent",
                )
                .label(error.to_string())
            }));
            resource
        });
        let placeables = placeables_of(&resource);
        let tag: LanguageIdentifier = lang.public().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would end up in addresses, ids and `tel:` links; templates isolate with `bdi` where it matters.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        let mut catalogue = Self { file: file.to_owned(), bundle, placeables, fixed: BTreeMap::new() };
        catalogue.fixed = catalogue.all_fixed();
        (catalogue, diagnostics)
    }

    /// The text of `place.role`, its placeables filled. Invariant: every key that the program uses is in the default
    /// language's file and, by `compare`, in all others; a missing one is shown as its key so that it is seen.
    pub fn say(&self, key: &str, fill: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::with_capacity(fill.len());
        fill.iter().for_each(|(name, value)| args.set(*name, *value));
        self.format(key, &args)
    }

    /// Like `say`, with a number that chooses the plural form, under the name `n`.
    pub fn count(&self, key: &str, n: usize, fill: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::with_capacity(fill.len() + 1);
        args.set("n", n);
        fill.iter().for_each(|(name, value)| args.set(*name, *value));
        self.format(key, &args)
    }

    /// Whether there is such a text.
    pub fn has(&self, key: &str) -> bool {
        self.placeables.contains_key(key)
    }

    /// Texts without placeables, by place and role, for templates.
    pub fn fixed(&self) -> &BTreeMap<String, BTreeMap<String, String>> {
        &self.fixed
    }

    /// Holds these texts against the original's: missing, left over, differently filled.
    pub fn compare(&self, original: &Self) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        for (key, wanted) in &original.placeables {
            match self.placeables.get(key) {
                None => diagnostics.push(
                    Diagnostic::error("words-missing", &self.file, None, format!("the text `{key}` is missing"))
                        .help(format!("add it; the original is in `{}`", original.file)),
                ),
                Some(found) if found != wanted => diagnostics.push(Diagnostic::error(
                    "words-filled-differently",
                    &self.file,
                    None,
                    format!("`{key}` fills in {}, but the original fills in {}", listed(found), listed(wanted)),
                )),
                Some(_) => {}
            }
        }
        for key in self.placeables.keys().filter(|key| !original.placeables.contains_key(*key)) {
            diagnostics.push(Diagnostic::error(
                "words-left-over",
                &self.file,
                None,
                format!("the text `{key}` is not in the original"),
            ));
        }
        diagnostics
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let (place, role) = key.split_once('.').unwrap_or((key, ""));
        let pattern = self.bundle.get_message(place).and_then(|message| message.get_attribute(role)).map(|a| a.value());
        let Some(pattern) = pattern else { return key.to_owned() };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
    }

    fn all_fixed(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        let mut fixed: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for key in self.placeables.iter().filter(|(_, names)| names.is_empty()).map(|(key, _)| key) {
            if let Some((place, role)) = key.split_once('.') {
                fixed.entry(place.to_owned()).or_default().insert(role.to_owned(), self.say(key, &[]));
            }
        }
        fixed
    }
}

fn listed(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return "nothing".to_owned();
    }
    names.iter().map(|name| format!("`{{ ${name} }}`")).collect::<Vec<_>>().join(", ")
}

fn placeables_of(resource: &FluentResource) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            for attribute in &message.attributes {
                let mut names = BTreeSet::new();
                names_in_pattern(&attribute.value, &mut names);
                found.insert(format!("{}.{}", message.id.name, attribute.id.name), names);
            }
        }
    }
    found
}

fn names_in_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            names_in_expression(expression, names);
        }
    }
}

fn names_in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => names_in_inline(inline, names),
        Expression::Select { selector, variants } => {
            names_in_inline(selector, names);
            variants.iter().for_each(|variant| names_in_pattern(&variant.value, names));
        }
    }
}

fn names_in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => names_in_expression(expression, names),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| names_in_inline(argument, names));
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
