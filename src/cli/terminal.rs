//! What is said to the person at the terminal, or to the file or program in its place.

use std::io::{self, IsTerminal, Write as _};

/// Whether a stream's words may be coloured: on a terminal whose owner has not asked for none.
pub fn wants_colour(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Says a line on standard output. A reader that has gone (`stad check | head`) is no fault of ours.
pub fn say(line: impl AsRef<str>) {
    let _ = writeln!(io::stdout(), "{}", line.as_ref());
}

/// Says a line on standard error.
pub fn warn(line: impl AsRef<str>) {
    let _ = writeln!(io::stderr(), "{}", line.as_ref());
}
