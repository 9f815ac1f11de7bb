//! A folder of one test's own with a small site in it, and the program to run there.
#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]
#![allow(dead_code, reason = "each test file uses another part of the place")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use walkdir::WalkDir;

/// The folder; it goes when the test ends.
pub struct Place(TempDir);

/// What the program answered.
pub struct Answer {
    /// Its exit code.
    pub code: i32,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

impl Place {
    /// An empty folder.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// A folder with the smallest site in `content/`.
    pub fn minimal() -> Self {
        let place = Self::empty();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/minimal");
        for (path, bytes) in tree(&from) {
            place.write(&format!("content/{path}"), bytes);
        }
        place
    }

    /// A path in the folder.
    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Writes a file.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, bytes).expect("a new file");
    }

    /// Replaces a piece of a file, which must be there.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Every file below a path, with its bytes.
    pub fn tree(&self, path: &str) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path(path))
    }

    /// The program, to be run in the folder on 2026-11-23.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stad"));
        command.args(args).current_dir(self.0.path()).stdin(Stdio::null()).env_remove("SOURCE_DATE_EPOCH");
        if !args.contains(&"--today") {
            command.args(["--today", "2026-11-23"]);
        }
        command
    }

    /// Runs the program in the folder.
    pub fn stad(&self, args: &[&str]) -> Answer {
        let output = self.command(args).output().expect("the program runs");
        Answer {
            code: output.status.code().expect("an exit code"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// Runs the program, which must end with `code`.
    pub fn expect(&self, code: i32, args: &[&str]) -> Answer {
        let answer = self.stad(args);
        assert_eq!(answer.code, code, "stad {}\n{}\n{}", args.join(" "), answer.out, answer.err);
        answer
    }
}

fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(root).into_iter().flatten().filter(|entry| entry.file_type().is_file()) {
        let path = entry.path().strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
        files.insert(path, fs::read(entry.path()).expect("a readable file"));
    }
    files
}
