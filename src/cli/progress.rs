//! A line that says how far a command has come, on a terminal only.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Writing a line for every file would take longer than making it.
const EVERY: usize = 64;

/// Counts files, and says so on a terminal.
pub struct Progress {
    verb: &'static str,
    total: usize,
    done: AtomicUsize,
    shown: bool,
}

impl Progress {
    /// Begins to count to about `total`; `verb` is what is being done ("making").
    pub fn new(verb: &'static str, total: usize) -> Self {
        Self { verb, total, done: AtomicUsize::new(0), shown: io::stderr().is_terminal() }
    }

    /// Counts one more.
    pub fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.shown && done.is_multiple_of(EVERY) {
            let total = self.total.max(done);
            let _ = write!(io::stderr(), "\r{} {done} of about {total} files", self.verb);
        }
    }

    /// How many there were.
    pub fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r{:60}\r", "");
        }
    }
}
