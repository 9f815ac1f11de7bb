//! The exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    stad::cli::run()
}
