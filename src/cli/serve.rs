//! `stad serve`: shows the site while it is being written.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{self, Command, Stdio};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::Instant;

use crate::cli::Ending;
use crate::cli::args::{Args, YesNo};
use crate::cli::inputs::Desk;
use crate::cli::report::Report;
use crate::cli::terminal::{say, warn};
use crate::disk::Refused;
use crate::disk::watch::{Save, Watch};
use crate::model::diagnostic::{Diagnostic, Severity};
use crate::pipeline::edition::Edition;
use crate::pipeline::{Pages, Room};
use crate::server::events::Bell;
use crate::server::limits::Limits;
use crate::server::{self, Made, Site, Standing};

/// Serves until the process is ended.
///
/// # Errors
/// When the folders cannot be read or watched, or the port is taken.
pub fn run(args: &Args, port: u16, open: YesNo) -> Result<Ending, Refused> {
    let listener = listen(port)?;
    let port = listener.local_addr().map_or(port, |address| address.port());
    let begun = Instant::now();
    let desk = Desk::open_with(args, Pages::WithDashboard)?;
    let rooms: Vec<_> = desk.folders().into_iter().enumerate().map(|(i, (_, path))| (i, path)).collect();
    let watch = Watch::start(&rooms)?;
    let window = Arc::new(Window::default());
    let n_told = window.show(&desk);
    let url = format!("http://127.0.0.1:{port}/");
    say(opening(&desk, n_told, begun));
    say(format!("Serving {url} and reloading it on save. Ctrl+C ends."));
    if open == YesNo::Yes {
        open_browser(&url);
    }
    let bell = Arc::new(Bell::default());
    let reader = Reader { desk, window: Arc::clone(&window), bell: Arc::clone(&bell) };
    thread::spawn(move || reader.read(&watch));
    server::run(listener, window, bell, &Limits::default())
        .map_err(|error| Refused::new(format!("the server ended: {error}")))?;
    Ok(Ending::Well)
}

fn listen(port: u16) -> Result<TcpListener, Refused> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => {
            let other = port.checked_add(1).unwrap_or(4317);
            Refused::new(format!("port {port} is taken, perhaps by another `stad serve`; try --port {other}"))
        }
        _ => Refused::new(format!("could not listen on port {port}: {error}")),
    })
}

fn opening(desk: &Desk, report: String, begun: Instant) -> String {
    let seconds = begun.elapsed().as_secs_f64();
    match desk.workshop.edition() {
        Some(edition) => format!("Read {} addresses in {seconds:.1} s.{report}", edition.addresses().len()),
        None => format!("Read the content in {seconds:.1} s; every address shows what is to be mended.{report}"),
    }
}

/// Takes saved files to the desk.
struct Reader {
    desk: Desk,
    window: Arc<Window>,
    bell: Arc<Bell>,
}

impl Reader {
    fn read(mut self, watch: &Watch<usize>) {
        let rooms = self.desk.folders();
        while let Some(save) = watch.next() {
            if let Err(refused) = self.take(&save, &rooms) {
                warn(format!("stad: {refused}"));
            }
        }
    }

    fn take(&mut self, save: &Save<usize>, rooms: &[(Room, std::path::PathBuf)]) -> Result<(), Refused> {
        let diagnostics = self.desk.diagnostics();
        let saved = save.paths.iter().map(|(idx, path)| (rooms[*idx].0, path.as_str()));
        let n_changes = self.desk.refresh(saved)?;
        if n_changes == 0 && self.desk.diagnostics() == diagnostics {
            return Ok(());
        }
        let report = self.window.show(&self.desk);
        self.bell.ring();
        let what = match save.paths.as_slice() {
            [(idx, path)] => rooms[*idx].1.join(Path::new(path)).display().to_string(),
            paths => format!("{} paths", paths.len()),
        };
        say(format!("{what}: ready after {} ms.{report}", save.at.elapsed().as_millis()));
        Ok(())
    }
}

/// What the server sees: the last good edition, and the report of how things stand.
#[derive(Default)]
struct Window(RwLock<View>);

#[derive(Clone, Default)]
struct View {
    edition: Option<Arc<Edition>>,
    n_editions: usize,
    standing: Arc<Standing>,
}

impl Window {
    fn view(&self) -> View {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes over what stands on the desk; gives the counts in words, to end a line with.
    fn show(&self, desk: &Desk) -> String {
        let diagnostics = desk.diagnostics();
        let source = |file: &str| desk.workshop.source(file);
        let report = Report::new(&diagnostics, &source);
        let mut view = self.view();
        let is_new = match (&view.edition, desk.workshop.edition()) {
            (Some(old), Some(new)) => !Arc::ptr_eq(old, new),
            (old, new) => old.is_some() != new.is_some(),
        };
        if is_new {
            view.edition = desk.workshop.edition().cloned();
            view.n_editions += 1;
        }
        // The process is part of the name: a page of a server that was started again must not take its edition for ours.
        let edition = view.edition.is_some().then(|| format!("{}-{}", process::id(), view.n_editions));
        let policy = view.edition.as_ref().map(|edition| edition.policy().to_owned());
        let standing = Standing { edition, policy, report_json: report.json(), report_text: report.text() };
        view.standing = Arc::new(standing);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = view;
        let errors: Vec<Diagnostic> = diagnostics.iter().filter(|d| d.severity == Severity::Error).cloned().collect();
        if errors.is_empty() { String::new() } else { format!("\n\n{}\n", Report::new(&errors, &source).text()) }
    }
}

impl Site for Window {
    fn make(&self, path: &str) -> Made {
        let view = self.view();
        let Some((edition, planned)) = view.edition.as_ref().and_then(|e| Some((e, e.find(path)?))) else {
            return Made::Nothing;
        };
        match edition.make(planned) {
            Ok(made) => {
                let file = made.into_iter().find(|artifact| artifact.path == path);
                file.map_or(Made::Nothing, |artifact| Made::File(artifact.bytes))
            }
            Err(fault) => Made::Fault(Report::new(&[fault], &|_| None).text()),
        }
    }

    fn has(&self, path: &str) -> bool {
        self.view().edition.is_some_and(|edition| edition.find(path).is_some())
    }

    fn standing(&self) -> Arc<Standing> {
        self.view().standing
    }
}

fn open_browser(url: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let quiet = Command::new(opener).arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if quiet.is_err() {
        warn(format!("stad: could not open a browser; go to {url}"));
    }
}
