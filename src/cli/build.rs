//! `stad build`: checks, then writes the whole site at once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cli::Ending;
use crate::cli::args::{Args, BuildOptions, Format};
use crate::cli::inputs::Desk;
use crate::cli::progress::Progress;
use crate::cli::report::{self, Report};
use crate::cli::strictness::Strictness;
use crate::cli::terminal::{say, warn};
use crate::disk::Refused;
use crate::disk::history::{Moved, page_name};
use crate::disk::redirect::{self, MovedWords};
use crate::disk::write::{Counts, Manner, Output};
use crate::model::address::Address;
use crate::model::diagnostic::{Diagnostic, has_errors};
use crate::model::lang::Lang;
use crate::pipeline::Pages;
use crate::pipeline::edition::Edition;
use crate::pipeline::exports;

/// Builds the site into a folder.
///
/// # Errors
/// When the folders cannot be read or the output folder refuses.
pub fn run(args: &Args, options: &BuildOptions) -> Result<Ending, Refused> {
    let begun = Instant::now();
    let out = options.out.as_path();
    let strictness = if options.strict { Strictness::Strict } else { Strictness::Lenient };
    let pages = if options.dashboard { Pages::WithDashboard } else { Pages::Public };
    let desk = Desk::open_with(args, pages)?;
    refuse_overlap(&desk.folders().into_iter().map(|(_, path)| path).collect::<Vec<_>>(), out)?;
    let mut diagnostics = desk.diagnostics();
    strictness.judge(&mut diagnostics);
    let counts = match desk.workshop.edition() {
        Some(edition) if !has_errors(&diagnostics) => {
            let output = Output::open(out, Manner { in_place: options.in_place, precompress: options.precompress })?;
            diagnostics.extend(make(edition, &output)?);
            diagnostics.sort_by(Diagnostic::report_order);
            if has_errors(&diagnostics) { None } else { Some(put(edition, output, options)?) }
        }
        _ => None,
    };
    let source = |file: &str| desk.workshop.source(file);
    tell(args.format, &Report::new(&diagnostics, &source), out, counts, begun);
    Ok(if counts.is_some() { Ending::Well } else { Ending::Faulty })
}

fn make(edition: &Edition, output: &Output) -> Result<Vec<Diagnostic>, Refused> {
    let progress = Progress::new("making", edition.addresses().len());
    edition.make_all(&|artifact| {
        progress.step();
        output.take(&artifact.path, &artifact.bytes)
    })
}

fn put(edition: &Edition, output: Output, options: &BuildOptions) -> Result<Counts, Refused> {
    let mut pages = BTreeMap::new();
    let mut langs = BTreeMap::new();
    for planned in edition.addresses() {
        if let Address::Page(page, lang) = &planned.address
            && let Some(name) = page_name(page, lang)
        {
            langs.insert(name.clone(), lang.clone());
            pages.insert(name, planned.path.clone());
        }
    }
    let site = &edition.site.config.address;
    let redirect = |moved: &Moved| redirect::page(&moved_words(edition, &langs[&moved.page]), site, &moved.to);
    let servers: BTreeSet<_> = options.headers.iter().copied().collect();
    let for_servers = |moved: &[Moved]| {
        let moved = moved.iter().map(|moved| (redirect::url_of(&moved.from), redirect::url_of(&moved.to))).collect();
        let rules = exports::server_rules(edition, moved, options.precompress);
        servers.iter().flat_map(|server| exports::server_files(*server, &rules)).collect()
    };
    output.commit(&pages, &redirect, &for_servers)
}

/// What a page says that was left behind.
fn moved_words(edition: &Edition, lang: &Lang) -> MovedWords {
    let (title, link) = edition.moved_words(lang);
    MovedWords { lang: lang.clone(), title, link }
}

fn tell(format: Format, report: &Report<'_>, out: &Path, counts: Option<Counts>, begun: Instant) {
    let seconds = begun.elapsed().as_secs_f64();
    if format == Format::Json {
        report::print_json(report);
        return;
    }
    let Some(counts) = counts else {
        report::print_errors(report);
        warn(format!("Nothing was written; `{}` is as it was.", out.display()));
        return;
    };
    let n_files = counts.written + counts.unchanged;
    let Counts { written, removed, redirects, .. } = counts;
    let redirects = match redirects {
        0 => String::new(),
        1 => " 1 former address leads on.".to_owned(),
        n => format!(" {n} former addresses lead on."),
    };
    say(format!(
        "Built {n_files} files into `{}` in {seconds:.1} s: {written} written, {removed} removed.{redirects}",
        out.display()
    ));
    say(format!(
        "manifest.sha256 has the SHA-256 {}; `stad verify {}` compares.",
        counts.manifest.hex(),
        out.display()
    ));
    if report.n_warnings() > 0 {
        say(format!("{}. `stad check` shows them.", report.counts()));
    }
}

/// The output must not become input at the next build, nor input be taken for output.
fn refuse_overlap(folders: &[PathBuf], out: &Path) -> Result<(), Refused> {
    let out_place = placed(out);
    for folder in folders {
        let place = placed(folder);
        if out_place.starts_with(&place) || place.starts_with(&out_place) {
            let told = format!(
                "the output folder `{}` and the folder `{}` lie in each other; choose another with --out",
                out.display(),
                folder.display()
            );
            return Err(Refused::new(told));
        }
    }
    Ok(())
}

/// The real path of a folder that may not be there yet.
fn placed(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for ancestor in whole.ancestors() {
        if let Ok(real) = ancestor.canonicalize()
            && let Ok(rest) = whole.strip_prefix(ancestor)
        {
            return real.join(rest);
        }
    }
    whole
}
