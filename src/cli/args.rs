//! The command line as it is typed: the only user of `clap`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::model::date::Date;
use crate::model::security::WebServer;

/// Turns a folder of facts and Markdown, one folder a city, into one accessible, multilingual, searchable site.
#[derive(Debug, Parser)]
#[command(name = "stad", version, propagate_version = true, max_term_width = 100, after_help = EXAMPLES)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// The content folder
    #[arg(long, global = true, value_name = "DIR", default_value = "content")]
    pub content: PathBuf,
    /// The theme's folder; without it, `themes/stad` or else the theme that the program carries with it
    #[arg(long, global = true, value_name = "DIR")]
    pub theme: Option<PathBuf>,
    /// The folder of files that are published as they are [default: static]
    #[arg(long = "static", global = true, value_name = "DIR")]
    pub fixed: Option<PathBuf>,
    /// The day of the build, as 2026-11-23 [default: SOURCE_DATE_EPOCH's day, or else today in Sweden]
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,
    /// How to report what is to be mended: text, or json (one object, for programs)
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text", hide_possible_values = true)]
    pub format: Format,
    /// How many threads to work with [default: as many as the machine has]
    #[arg(long, global = true, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the site on this machine while you write; every save is seen at once
    #[command(after_help = SERVE_EXAMPLES)]
    Serve {
        /// The port on 127.0.0.1
        #[arg(long, value_name = "PORT", default_value_t = 4317)]
        port: u16,
        /// Whether to open the site in your browser: yes or no
        #[arg(long, value_name = "WHETHER", default_value = "no", hide_possible_values = true)]
        open: YesNo,
    },
    /// Check everything, then write the whole site: all of it or nothing
    #[command(after_help = BUILD_EXAMPLES)]
    Build(BuildOptions),
    /// Tell whether a published folder, or a mirror of it, is what was built: every file by its SHA-256
    #[command(after_help = VERIFY_EXAMPLES)]
    Verify {
        /// The folder
        dir: PathBuf,
        /// A copy of manifest.sha256 that was kept elsewhere [default: the one in the folder]
        #[arg(long, value_name = "FILE")]
        manifest: Option<PathBuf>,
    },
    /// Find everything that can be found without a browser; write nothing
    #[command(after_help = CHECK_EXAMPLES)]
    Check {
        /// Instead of what is to be mended, how every city stands: freshness (every fact, the worst first) or dashboard
        /// (counts of facts, missing parts, translations, broken links); translations (what is missing, older than its original,
        /// unreviewed); language (long sentences and words, jargon, readability); or synonyms: which of the search's lead nowhere
        #[arg(long, value_name = "REPORT", hide_possible_values = true)]
        report: Option<CheckReport>,
    },
    /// Tell which numbers, addresses, hours and links differ between two folders, for a second person to approve
    #[command(after_help = DIFF_EXAMPLES)]
    Diff {
        /// The folder as it was: a content folder, or one that `stad build` wrote
        old: PathBuf,
        /// The folder as it is now, of either kind
        new: PathBuf,
    },
    /// Tell where a record is declared, what points at it, and which pages and cities show it
    #[command(after_help = USES_EXAMPLES)]
    Uses {
        /// The record's id
        id: String,
    },
    /// Write what a translator fills in: each part after its original, what is done kept, what has changed marked
    #[command(after_help = TRANSLATE_EXAMPLES)]
    Translate {
        /// The language to translate into, as site.toml writes it
        lang: String,
        /// The original page, or a folder (content/national, content/cities/NAME) for its short texts
        path: PathBuf,
    },
    /// Begin a city or a site
    #[command(after_help = NEW_EXAMPLES)]
    New {
        /// What to begin.
        #[command(subcommand)]
        what: New,
    },
}

/// How a site is built.
#[derive(Debug, clap::Args)]
pub struct BuildOptions {
    /// The folder to write to: empty, or written by stad before
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub out: PathBuf,
    /// Write nothing while a checked fact has grown too old
    #[arg(long)]
    pub strict: bool,
    /// Publish the rest when a city has errors: it keeps its last good pages, marked, or gets its municipality's page; the
    /// exit code is 1
    #[arg(long, conflicts_with = "strict")]
    pub keep_going: bool,
    /// Write the coordinator's page too: how every city stands
    #[arg(long)]
    pub dashboard: bool,
    /// Write what a web server needs (headers, moved pages, the page for what is not there): nginx, apache, iis, caddy or
    /// netlify (also for Cloudflare Pages), or several with commas
    #[arg(long, value_name = "SERVER", value_delimiter = ',', value_parser = web_server)]
    pub headers: Vec<WebServer>,
    /// Write compressed copies (.gz and .br) beside the files
    #[arg(long)]
    pub precompress: bool,
    /// Keep the folder itself, and put files into it one by one: for a folder that a container has mounted
    #[arg(long)]
    pub in_place: bool,
}

/// What can be begun.
#[derive(Debug, Subcommand)]
pub enum New {
    /// Make a city's folder, filled in with what is known of its municipality
    #[command(after_help = CITY_EXAMPLES)]
    City {
        /// The municipality's name; å, ä and ö may be written a and o
        name: String,
    },
    /// Make a small working site, with the national facts and the theme
    #[command(after_help = SITE_EXAMPLES)]
    Site {
        /// The folder to make
        dir: PathBuf,
    },
}

/// How to report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// One object, for programs
    Json,
}

/// A report of how every city stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckReport {
    /// Every fact, by city
    Freshness,
    /// Counts, by city
    Dashboard,
    /// Every text in another language, by folder
    Translations,
    /// How hard the Swedish and English texts are to read
    Language,
    /// Words for the search that lead nowhere, by list
    Synonyms,
}

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum YesNo {
    /// Yes
    Yes,
    /// No
    No,
}

const EXAMPLES: &str = "\
Examples:
  stad new site my-hub       begin a site
  stad serve                 look at it while you write
  stad new city \"Malmö\"      begin a city
  stad check                 find what is to be mended
  stad diff public content   see which numbers, hours and links would change
  stad build                 write the site to public/

Exit codes: 0 all is well, 1 the content has errors and nothing was written, 2 the machine refused.";

const SERVE_EXAMPLES: &str = "\
Examples:
  stad serve                            http://127.0.0.1:4317/
  stad serve --port 8080 --open yes
  stad serve --today 2026-12-24         see the site as on Christmas Eve";

const BUILD_EXAMPLES: &str = "\
Examples:
  stad build                            content/ to public/
  stad build --out /srv/www/hub
  stad build --strict                   nothing while a checked fact is too old
  stad build --keep-going               also when a city has errors: its last good pages stay
  stad build --headers nginx            with .stad-nginx.conf, to include in a server block
  stad build --dashboard                with the page /oversikt-samordnare/ for the coordinator
  stad build --today 2026-11-23         the same bytes on every machine";

const VERIFY_EXAMPLES: &str = "\
Examples:
  stad verify public
  stad verify /srv/mirror --manifest ~/kept/manifest.sha256

Exit codes: 0 every file is as it was built, 1 some differ, 2 the machine refused.";

const CHECK_EXAMPLES: &str = "\
Examples:
  stad check
  stad check --format json > report.json
  stad check --report freshness         which facts are old or unchecked, city by city
  stad check --report dashboard --format json
  stad check --report translations      what is missing or older than its original
  stad check --report language          long sentences and words, and plainer ones
  stad check --content other/content";

const DIFF_EXAMPLES: &str = "\
Examples:
  stad diff public content              what would change on the site
  stad diff ../before/content content
  stad diff public content --format json

Exit codes: 0 also when something differs, 1 a content folder has errors and nothing was compared, 2 the machine refused.";

const USES_EXAMPLES: &str = "\
Examples:
  stad uses polisen-114-14              files, pages and cities of the police's number
  stad uses kontaktcenter --format json";

const TRANSLATE_EXAMPLES: &str = "\
Examples:
  stad translate ar content/national/pages/rights.sv.md    writes rights.ar.md
  stad translate ar content/cities/lund                    writes texts.ar.toml with what is missing";

const NEW_EXAMPLES: &str = "\
Examples:
  stad new city \"Malmö\"
  stad new site my-hub";

const CITY_EXAMPLES: &str = "\
Examples:
  stad new city \"Malmö\"       makes content/cities/malmo/
  stad new city upplands-vasby
  stad new city \"Håbo\"        makes content/cities/haabo/ (Habo is another municipality)";

const SITE_EXAMPLES: &str = "\
Examples:
  stad new site my-hub
  cd my-hub && stad serve";

/// Reads the command line; when it asks for help or cannot be understood, answers and gives the exit code.
pub fn typed() -> Result<Args, u8> {
    Args::try_parse().map_err(|error| {
        // Nobody is left to tell when the terminal cannot be written to.
        let _ = error.print();
        u8::try_from(error.exit_code()).unwrap_or(2)
    })
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "expected a day such as 2026-11-23".to_owned())
}

fn web_server(text: &str) -> Result<WebServer, String> {
    WebServer::from_key(text).ok_or_else(|| format!("expected {}", WebServer::KEYS.join(", ")))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use crate::cli::args::Args;

    #[test]
    fn the_commands_fit_together() {
        Args::command().debug_assert();
    }
}
