//! Lists the files that the program carries with it: the theme and the national content.
#![allow(clippy::disallowed_methods, reason = "the build script prepares the files that the program carries with it")]

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let home = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    for (name, folder) in [("theme", "themes/stad"), ("national", "content/national")] {
        // Without a line for the folder, a file that is added to it would be missing until something else changes.
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(&home.join(folder), "", &mut files);
        files.sort();
        let mut list = String::from("&[\n");
        for file in files {
            let path = home.join(folder).join(&file);
            writeln!(list, "    ({file:?}, include_bytes!({path:?})),").expect("a string takes what is written");
        }
        list.push_str("]\n");
        fs::write(out.join(format!("{name}.rs")), list).expect("OUT_DIR can be written");
    }
}

fn collect(folder: &Path, below: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        let path = format!("{below}{name}");
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else {
            files.push(path);
        }
    }
}
