//! Writes the search files of a site, and nothing else: what the index costs, reading the content included.

#![allow(clippy::disallowed_methods, reason = "a tool beside the program, which may touch files")]

use std::path::Path;
use std::{env, fs, io, process};

use stad::disk::load::Folder;
use stad::model::address::Address;
use stad::model::date::Date;
use stad::model::diagnostic::Severity;
use stad::model::sources::Sources;
use stad::pipeline::{Inputs, Workshop};

const USAGE: &str = "usage: index_site CONTENT THEME OUT DATE
Writes OUT/search/ as `stad build --today DATE` does.";

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let [content, theme, out, date] = args.as_slice() else {
        eprintln!("{USAGE}");
        process::exit(1);
    };
    let Some(today) = Date::parse(date) else {
        eprintln!("index_site: `{date}` is no date: write it like 2026-11-26\n{USAGE}");
        process::exit(1);
    };
    if let Err(error) = write(Path::new(content), Path::new(theme), Path::new(out), today) {
        eprintln!("index_site: {error}");
        process::exit(1);
    }
}

fn write(content: &Path, theme: &Path, out: &Path, today: Date) -> io::Result<()> {
    let read = |name, path| Folder::open(name, path).map(|(_, files)| files).map_err(io::Error::other);
    let (content, theme) = (read("content", content)?, read("theme", theme)?);
    let workshop = Workshop::open(Inputs { content, theme, fixed: Sources::default(), today });
    let Some(edition) = workshop.edition() else {
        let errors = workshop.diagnostics().iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let told: Vec<String> = errors.map(|diagnostic| format!("{diagnostic:?}")).collect();
        return Err(io::Error::other(told.join("\n")));
    };
    fs::create_dir_all(out.join("search"))?;
    for planned in edition.addresses().iter().filter(|planned| matches!(planned.address, Address::Search(_))) {
        for file in edition.make(planned).map_err(|diagnostic| io::Error::other(format!("{diagnostic:?}")))? {
            fs::write(out.join(file.path), file.bytes)?;
        }
    }
    Ok(())
}
