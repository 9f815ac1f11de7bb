//! What a person types and what we answer.
#![allow(
    clippy::disallowed_methods,
    reason = "the arguments, the environment, the clock and the terminal are met in this room"
)]

use std::process::ExitCode;

use rayon::ThreadPoolBuilder;

use crate::cli::args::{Args, Command, New};
use crate::cli::terminal::warn;
use crate::disk::Refused;

mod args;
mod build;
mod check;
mod diff;
mod health_report;
mod inputs;
mod keep_going;
mod language_report;
mod municipalities;
mod new_city;
mod new_site;
mod progress;
mod report;
mod serve;
mod strictness;
mod terminal;
mod translate;
mod translation_file;
mod uses;
mod verify;

/// How a command ended when the machine did not refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// All is well.
    Well,
    /// The content has errors; nothing was written.
    Faulty,
}

/// Does what was typed, and gives the exit code: 0 all well, 1 the content has errors, 2 the machine refused.
pub fn run() -> ExitCode {
    let args = match args::typed() {
        Ok(args) => args,
        Err(code) => return ExitCode::from(code),
    };
    match obey(&args) {
        Ok(Ending::Well) => ExitCode::SUCCESS,
        Ok(Ending::Faulty) => ExitCode::from(1),
        Err(refused) => {
            warn(format!("stad: {refused}"));
            ExitCode::from(2)
        }
    }
}

fn obey(args: &Args) -> Result<Ending, Refused> {
    if let Some(threads) = args.threads {
        ThreadPoolBuilder::new()
            .num_threads(threads.get())
            .build_global()
            .map_err(|error| Refused::new(format!("could not start {threads} threads: {error}")))?;
    }
    match &args.command {
        Command::Serve { port, open } => serve::run(args, *port, *open),
        Command::Build(options) => build::run(args, options),
        Command::Verify { dir, manifest } => verify::run(args, dir, manifest.as_deref()),
        Command::Check { report: None } => check::run(args),
        Command::Check { report: Some(report) } => health_report::run(args, *report),
        Command::Diff { old, new } => diff::run(args, old, new),
        Command::Translate { lang, path } => translate::run(args, lang, path),
        Command::Uses { id } => uses::run(args, id),
        Command::New { what: New::City { name } } => new_city::run(args, name),
        Command::New { what: New::Site { dir } } => new_site::run(dir),
    }
}
