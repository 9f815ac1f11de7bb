//! Scripts made ready to publish: each page's script with the modules that it imports, in one small file.
//!
//! The only user of `oxc`. The sources are ES modules (ECMA-262); a browser would fetch what they import level by level, and
//! ten small files compress badly. So an entry, which is a module that no other imports with `import … from`, is published
//! with all that it imports inside; `import("…")` stays a request of its own. No bundler is to be had as a library that
//! is kept up, and what our scripts use of modules is little: names, imported and exported. The rest is refused with its place.

use std::collections::{BTreeMap, BTreeSet};

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::{SourceType, Span as OxcSpan};
use oxc_syntax::module_record::{ExportExportName, ExportLocalName, ImportImportName, ModuleRecord};

use crate::model::diagnostic::{Diagnostic, Span};
use crate::model::sources::Sources;

/// A browser that knows this line compiles every function as it reads the script, and not each once it is called: a script that
/// is fetched when a person waits for it is quicker there by a tenth. To others it is a comment.
/// Source: the Explicit Compile Hints proposal to ECMA-262.
const COMPILE_AT_ONCE: &str = "//# allFunctionsCalledOnLoad\n";

/// A module as it was written, and what it says of others.
#[derive(Debug, Default)]
struct Module {
    /// Without its import statements, its exports as plain declarations.
    text: String,
    /// In the order of their evaluation.
    imports: Vec<Import>,
    /// The name outside and the name inside.
    exports: Vec<(String, String)>,
    /// Where in `text` an address stands that is fetched when the script asks for it, with the file it means.
    fetched: Vec<(std::ops::Range<usize>, String)>,
}

#[derive(Debug)]
struct Import {
    path: String,
    /// The name there and the name here.
    names: Vec<(String, String)>,
    span: Span,
}

/// The scripts that pages ask for, by their path below `scripts/`.
pub fn published(sources: &Sources) -> (BTreeMap<String, String>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut modules = BTreeMap::new();
    for (path, file) in sources.below("scripts/").filter(|(path, _)| path.ends_with(".js")) {
        match module(path, &String::from_utf8_lossy(&file.bytes)) {
            Ok(module) => drop(modules.insert(path.to_owned(), module)),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    let awaited: BTreeSet<&String> =
        modules.values().flat_map(|module| &module.fetched).map(|(_, path)| path).collect();
    let imported = |path: &str| modules.values().any(|module| module.imports.iter().any(|import| import.path == path));
    let mut scripts = BTreeMap::new();
    for path in modules.keys().filter(|path| !imported(path)) {
        match bundle(&modules, path) {
            Ok(text) => {
                let hint = if awaited.contains(path) { COMPILE_AT_ONCE } else { "" };
                scripts.insert(path.trim_start_matches("scripts/").to_owned(), format!("{hint}{}", minified(&text)));
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    // What imports itself in a circle has no entry.
    if diagnostics.is_empty() && scripts.is_empty() {
        diagnostics.extend(modules.keys().filter_map(|path| bundle(&modules, path).err()).take(1));
    }
    (scripts, diagnostics)
}

/// An entry after everything that it imports. Each imported module is a block, so that its names are its own; what it
/// exports stands before the block under names that no other module can have.
fn bundle(modules: &BTreeMap<String, Module>, entry: &str) -> Result<String, Diagnostic> {
    let mut order = Vec::new();
    visit(modules, entry, &mut Vec::new(), &mut order)?;
    let number = |path: &str| order.iter().position(|other| other == path).unwrap_or_default();
    let mut all = String::new();
    for path in &order {
        let module = &modules[path];
        let imports = module.imports.iter().flat_map(|import| {
            let number = number(&import.path);
            import.names.iter().map(move |(there, here)| format!("const {here} = module{number}_{there};\n"))
        });
        let text = imports.collect::<String>() + &with_addresses(module, entry);
        if path == entry {
            let names: Vec<String> = module.exports.iter().map(|(out, own)| format!("{own} as {out}")).collect();
            all.push_str(&format!("{text}\nexport {{ {} }};\n", names.join(", ")));
        } else {
            let outside = |out: &str| format!("module{}_{out}", number(path));
            let told = module.exports.iter().map(|(out, own)| format!("{} = {own};\n", outside(out)));
            let names = module.exports.iter().map(|(out, _)| format!("let {};\n", outside(out)));
            all.push_str(&format!("{}{{\n{text}\n{}}}\n", names.collect::<String>(), told.collect::<String>()));
        }
    }
    Ok(all)
}

/// Notes a module after what it imports.
fn visit(
    modules: &BTreeMap<String, Module>,
    path: &str,
    above: &mut Vec<String>,
    order: &mut Vec<String>,
) -> Result<(), Diagnostic> {
    if order.iter().any(|done| done == path) {
        return Ok(());
    }
    above.push(path.to_owned());
    for import in &modules[path].imports {
        if !modules.contains_key(&import.path) {
            let message = format!("this script imports `{}`, which is not there", import.path);
            return Err(fault(path, import.span, message));
        }
        if above.contains(&import.path) {
            let message =
                format!("`{}` and this script import each other: move what both need into a third", import.path);
            return Err(fault(path, import.span, message));
        }
        visit(modules, &import.path, above, order)?;
    }
    above.pop();
    order.push(path.to_owned());
    Ok(())
}

/// The text with addresses that hold from where the entry lies.
fn with_addresses(module: &Module, entry: &str) -> String {
    let mut text = module.text.clone();
    for (range, path) in module.fetched.iter().rev() {
        text.replace_range(range.clone(), &format!("\"{}\"", from(entry, path)));
    }
    text
}

fn module(path: &str, text: &str) -> Result<Module, Diagnostic> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
    if let Some(error) = parsed.errors.first() {
        let label = error.labels.as_ref().and_then(|labels| labels.first());
        let span = label.map(|label| Span { start: label.offset(), end: label.offset() + label.len() });
        let message = format!("this script cannot be read: {error}");
        return Err(Diagnostic::error("script-fault", &format!("theme/{path}"), span, message));
    }
    let record = &parsed.module_record;
    refuse_the_rest(path, record)?;
    let mut module = Module { text: text.to_owned(), ..Module::default() };
    // The record's maps have no order of their own.
    let mut requests: Vec<(OxcSpan, &str)> = record
        .requested_modules
        .iter()
        .flat_map(|(name, requests)| requests.iter().map(|request| (request.statement_span, name.as_str())))
        .collect();
    requests.sort_by_key(|(span, _)| span.start);
    for (span, name) in requests {
        let entries = record.import_entries.iter().filter(|entry| entry.statement_span == span);
        let names = entries.filter_map(|entry| match &entry.import_name {
            ImportImportName::Name(there) => Some((there.name.to_string(), entry.local_name.name.to_string())),
            ImportImportName::NamespaceObject | ImportImportName::Default(_) => None,
        });
        module.imports.push(Import { path: to(path, name), names: names.collect(), span: own(span) });
    }
    for entry in &record.local_export_entries {
        if let (ExportExportName::Name(out), ExportLocalName::Name(own)) = (&entry.export_name, &entry.local_name) {
            module.exports.push((out.name.to_string(), own.name.to_string()));
        }
    }
    // Blanks keep every place in the text where it was.
    let imports = module.imports.iter().map(|import| import.span.start..import.span.end);
    let exports = record.local_export_entries.iter().map(|entry| export_words(text, own(entry.statement_span)));
    let blanks: Vec<_> = imports.chain(exports).collect();
    for range in blanks {
        module.text.replace_range(range.clone(), &" ".repeat(range.len()));
    }
    for fetched in &record.dynamic_imports {
        let address = own(fetched.module_request);
        let name = text[address.start..address.end].trim_matches(['"', '\'']);
        module.fetched.push((address.start..address.end, to(path, name)));
    }
    Ok(module)
}

/// Says no to what would have to be rewritten and no script of ours uses.
fn refuse_the_rest(path: &str, record: &ModuleRecord<'_>) -> Result<(), Diagnostic> {
    let whole = record.import_entries.iter().find(|entry| !matches!(entry.import_name, ImportImportName::Name(_)));
    if let Some(entry) = whole {
        let message = "import the names that are needed: `import { name } from …`".to_owned();
        return Err(fault(path, own(entry.statement_span), message));
    }
    let passed_on = record.indirect_export_entries.first().or(record.star_export_entries.first());
    let nameless =
        record.local_export_entries.iter().find(|entry| !matches!(entry.export_name, ExportExportName::Name(_)));
    if let Some(entry) = passed_on.or(nameless) {
        let message = "export this script's own names: `export function name …`".to_owned();
        return Err(fault(path, own(entry.statement_span), message));
    }
    match record.import_metas.first() {
        Some(span) => {
            let message = "`import.meta` is not the script's own after it was published with others".to_owned();
            Err(fault(path, own(*span), message))
        }
        None => Ok(()),
    }
}

/// Of `export function f() {}` the first word, of `export { f }` everything.
fn export_words(text: &str, statement: Span) -> std::ops::Range<usize> {
    let word = "export".len();
    let is_list = text[statement.start + word..statement.end].trim_start().starts_with('{');
    statement.start..if is_list { statement.end } else { statement.start + word }
}

fn minified(text: &str) -> String {
    let allocator = Allocator::default();
    let mut program = Parser::new(&allocator, text, SourceType::mjs()).parse().program;
    let mangle = Some(MangleOptions { top_level: true, ..MangleOptions::default() });
    let options = MinifierOptions { mangle, compress: Some(CompressOptions::default()) };
    let scoping = Minifier::new(options).minify(&allocator, &mut program).scoping;
    Codegen::new().with_options(CodegenOptions::minify()).with_scoping(scoping).build(&program).code
}

/// The file that an address means in a file.
fn to(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The address of a file in another.
fn from(entry: &str, path: &str) -> String {
    let folders = |path: &str| -> Vec<String> { path.split('/').map(str::to_owned).collect() };
    let (entry, path) = (folders(entry), folders(path));
    let shared = entry.iter().zip(&path).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(entry.len() - shared - 1);
    format!("{}{}", if up.is_empty() { "./" } else { &up }, path[shared..].join("/"))
}

fn own(span: OxcSpan) -> Span {
    Span { start: span.start as usize, end: span.end as usize }
}

fn fault(path: &str, span: Span, message: String) -> Diagnostic {
    Diagnostic::error("script-fault", &format!("theme/{path}"), Some(span), message)
}

#[cfg(test)]
mod tests {
    use super::{Sources, from, published, to};

    fn sources(files: &[(&str, &str)]) -> Sources {
        let mut sources = Sources::default();
        for (path, text) in files {
            sources.insert(format!("scripts/{path}"), text.as_bytes().to_vec());
        }
        sources
    }

    /// What is wrong with scripts, with its file and the text that the fault points at.
    fn fault(files: &[(&str, &str)]) -> (String, String, String) {
        let (_, diagnostics) = published(&sources(files));
        let [diagnostic] = diagnostics.as_slice() else { panic!("one fault, not {diagnostics:?}") };
        let name = diagnostic.labels[0].file.trim_start_matches("theme/scripts/").to_owned();
        let text = files.iter().find(|(path, _)| *path == name).expect("a file of the test").1;
        let span = diagnostic.labels[0].span.expect("a place");
        (name, text[span.start..span.end].to_owned(), diagnostic.message.clone())
    }

    #[test]
    fn entry_brings_what_it_imports_and_what_is_imported_is_not_published() {
        let (scripts, faults) = published(&sources(&[
            (
                "a/entry.js",
                "import { two as zwei } from \"../b/part.js\";\nconst own = 1;\nconsole.log(own + zwei(own));\n",
            ),
            ("b/part.js", "const own = 20;\nexport function two(n) { return own * n + Math.random(); }\n"),
            ("b/alone.js", "console.log(7);"),
        ]));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(scripts.keys().collect::<Vec<_>>(), ["a/entry.js", "b/alone.js"]);
        let entry = &scripts["a/entry.js"];
        assert!(!entry.contains("import") && entry.contains("Math.random"), "{entry}");
    }

    #[test]
    fn names_of_two_modules_do_not_meet() {
        let (scripts, _) = published(&sources(&[
            ("entry.js", "import { a } from \"./a.js\";\nimport { b } from \"./b.js\";\nconsole.log(a(), b());"),
            ("a.js", "let n = 0;\nexport const a = () => (n += 1);"),
            ("b.js", "import { a as other } from \"./a.js\";\nlet n = 10;\nexport const b = () => (n += other());"),
        ]));
        let text = &scripts["entry.js"];
        assert_eq!(text.matches(";{let ").count(), 2, "each module is a block with names of its own: {text}");
    }

    #[test]
    fn script_asked_for_later_is_published_with_its_names_at_an_address_that_holds() {
        let (scripts, faults) = published(&sources(&[
            ("every/turn.js", "import { open } from \"../late/opener.js\";\nopen();"),
            ("late/opener.js", "export function open() { return import(\"./box.js\").then((box) => box.start()); }"),
            ("late/box.js", "export { start as start };\nfunction start() { return document.title; }"),
        ]));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(scripts.keys().collect::<Vec<_>>(), ["every/turn.js", "late/box.js"]);
        assert!(scripts["every/turn.js"].contains("../late/box.js"), "{}", scripts["every/turn.js"]);
        assert!(scripts["late/box.js"].contains("as start"), "{}", scripts["late/box.js"]);
    }

    #[test]
    fn what_cannot_be_joined_is_refused_with_its_place() {
        let (file, at, message) = fault(&[("a.js", "import { x } from \"./b.js\";\nx();")]);
        assert_eq!((file.as_str(), at.as_str()), ("a.js", "import { x } from \"./b.js\";"));
        assert!(message.contains("scripts/b.js"), "{message}");
        let (_, at, _) = fault(&[("a.js", "import x from \"./b.js\";\nx();"), ("b.js", "export const y = 1;")]);
        assert_eq!(at, "import x from \"./b.js\";");
        assert_eq!(fault(&[("a.js", "export default 3;")]).1, "export default 3;");
        assert_eq!(fault(&[("a.js", "console.log(import.meta.url);")]).1, "import.meta");
        let circle = [
            ("a.js", "import { b } from \"./b.js\";\nexport const a = b;"),
            ("b.js", "import { a } from \"./a.js\";\nexport const b = a;"),
        ];
        assert!(fault(&circle).2.contains("import each other"));
    }

    #[test]
    fn addresses_are_read_and_written_from_where_a_file_lies() {
        for (entry, path, address) in [
            ("s/a/x.js", "s/a/y.js", "./y.js"),
            ("s/a/x.js", "s/b/y.js", "../b/y.js"),
            ("s/x.js", "s/b/y.js", "./b/y.js"),
        ] {
            assert_eq!(from(entry, path), address);
            assert_eq!(to(entry, address), path);
        }
    }
}
