//! `stad check`: makes everything, writes nothing, tells what it found.

use std::convert::Infallible;

use crate::cli::Ending;
use crate::cli::args::{Args, Format};
use crate::cli::inputs::Desk;
use crate::cli::progress::Progress;
use crate::cli::report::{self, Report};
use crate::cli::strictness::Strictness;
use crate::cli::terminal::{say, warn};
use crate::disk::Refused;
use crate::model::diagnostic::{Diagnostic, has_errors};

/// Checks the site.
///
/// # Errors
/// When the folders cannot be read.
pub fn run(args: &Args) -> Result<Ending, Refused> {
    let desk = Desk::open(args)?;
    let mut diagnostics = desk.diagnostics();
    let mut n_files = 0;
    let mut n_idle_of_theme = 0;
    if let Some(edition) = desk.workshop.edition()
        && !has_errors(&diagnostics)
    {
        let progress = Progress::new("checking", edition.addresses().len());
        let made = edition.make_all::<Infallible>(&|_| {
            progress.step();
            Ok(())
        });
        diagnostics.extend(made.unwrap_or_else(|never| match never {}));
        n_files = progress.done();
        let idle = edition.idle_synonyms();
        n_idle_of_theme = idle.theme.len();
        diagnostics.extend(idle.own);
    }
    diagnostics.extend(desk.workshop.unchecked());
    diagnostics.sort_by(Diagnostic::report_order);
    Strictness::Strict.judge(&mut diagnostics);
    let source = |file: &str| desk.workshop.source(file);
    let report = Report::new(&diagnostics, &source);
    match args.format {
        Format::Json => report::print_json(&report),
        Format::Text => report::print_all(&report),
    }
    if has_errors(&diagnostics) {
        return Ok(Ending::Faulty);
    }
    if args.format == Format::Text {
        if n_idle_of_theme > 0 {
            say(format!(
                "Of the theme's words for the search {n_idle_of_theme} lead nowhere on these pages: `stad check --report synonyms` \
                 lists them."
            ));
        }
        say(format!("Checked {n_files} files. `stad build` writes them."));
    }
    Ok(Ending::Well)
}

/// `stad check --report synonyms`: every word for the search that leads nowhere, also in the theme's lists.
///
/// # Errors
/// When the folders cannot be read.
pub fn synonyms(args: &Args) -> Result<Ending, Refused> {
    let desk = Desk::open(args)?;
    let faults = desk.diagnostics();
    let Some(edition) = desk.workshop.edition().filter(|_| !has_errors(&faults)) else {
        warn("The content has errors, so nobody knows what its pages say. `stad check` tells them.");
        return Ok(Ending::Faulty);
    };
    let idle = edition.idle_synonyms();
    let found = [idle.own, idle.theme].concat();
    let source = |file: &str| desk.workshop.source(file);
    let report = Report::new(&found, &source);
    match args.format {
        Format::Json => report::print_json(&report),
        Format::Text if found.is_empty() => say("Every word of the lists leads somewhere."),
        Format::Text => report::print_all(&report),
    }
    Ok(Ending::Well)
}
