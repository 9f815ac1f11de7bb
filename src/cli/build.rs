//! `stad build`: checks, then writes the whole site at once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cli::Ending;
use crate::cli::args::{Args, BuildOptions, Format};
use crate::cli::inputs::Desk;
use crate::cli::keep_going::KeepGoing;
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
    let mut desk = Desk::open_with(args, pages)?;
    refuse_overlap(&desk.folders().into_iter().map(|(_, path)| path).collect::<Vec<_>>(), out)?;
    let mut diagnostics = desk.diagnostics();
    strictness.judge(&mut diagnostics);
    let mut going = if options.keep_going { Some(KeepGoing::new(&desk, out)?) } else { None };
    let mut can_go = !has_errors(&diagnostics) || isolate(&mut going, &mut desk, &[])?;
    let mut counts = None;
    while can_go && let Some(edition) = desk.workshop.edition().cloned() {
        let output = Output::open(out, Manner { in_place: options.in_place, precompress: options.precompress })?;
        let made = make(&edition, &output)?;
        can_go = has_errors(&made) && isolate(&mut going, &mut desk, &made)?;
        if !has_errors(&made) {
            counts = Some(put(&edition, output, options)?);
            going.as_ref().map_or(Ok(()), |going| going.keep(&edition, desk.workshop.content()))?;
        }
        diagnostics.extend(made);
    }
    diagnostics.sort_by(Diagnostic::report_order);
    diagnostics.dedup();
    let source = |file: &str| match (&going, file.strip_prefix("content/")) {
        (Some(going), Some(path)) => going.content.files.get(path).map(|file| &*file.bytes),
        _ => desk.workshop.source(file),
    };
    let report = Report::new(&diagnostics, &source);
    if args.format == Format::Json {
        report::print_json(&report);
    } else {
        tell(&report, out, counts, begun);
        going.iter().filter(|_| counts.is_some()).flat_map(KeepGoing::words).for_each(warn);
    }
    Ok(if counts.is_some() && going.is_none_or(|going| going.is_whole()) { Ending::Well } else { Ending::Faulty })
}

/// Takes the cities with errors out, where that was asked for; whether what is left can be built.
fn isolate(going: &mut Option<KeepGoing>, desk: &mut Desk, made: &[Diagnostic]) -> Result<bool, Refused> {
    going.as_mut().map_or(Ok(false), |going| going.isolate(desk, made))
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

fn tell(report: &Report<'_>, out: &Path, counts: Option<Counts>, begun: Instant) {
    let seconds = begun.elapsed().as_secs_f64();
    if report.n_errors() > 0 {
        report::print_errors(report);
    }
    let Some(counts) = counts else {
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
