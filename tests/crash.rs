//! What a build leaves when the machine dies in the middle, is full, or does not let it write: the site that was there.
//!
//! `LONG=yes` kills five hundred builds of each manner; without it, twenty-four and eight.
#![allow(clippy::disallowed_methods, reason = "these tests look at files, and kill what they started")]

#[path = "support/place.rs"]
mod place;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::panic::{catch_unwind, resume_unwind};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use place::Place;

type Tree = BTreeMap<String, Vec<u8>>;

/// Two editions that differ on many pages: one number of a network that there is not.
const NUMBERS: [&str; 2] = ["Exempelby finns inte.", "Exempelby finns fortfarande inte."];

fn kills(few: usize) -> usize {
    if env::var("LONG").as_deref() == Ok("yes") { 500 } else { few }
}

const FEW: usize = 24;
/// Each is followed by a whole build.
const FEW_IN_PLACE: usize = 8;

/// A small site, and what each edition looks like when nothing goes wrong.
fn editions() -> (Place, [Tree; 2]) {
    let place = Place::minimal();
    let trees = [0, 1].map(|edition| {
        turn(&place, edition);
        place.expect(0, &["build", "--out", &format!("clean{edition}")]);
        place.tree(&format!("clean{edition}"))
    });
    let differ = trees[0].iter().filter(|(path, bytes)| trees[1].get(*path) != Some(bytes)).count();
    assert!(differ > 5, "only {differ} files differ between the editions");
    turn(&place, 0);
    (place, trees)
}

fn turn(place: &Place, edition: usize) {
    let path = "content/cities/exempelby/city.toml";
    let text = place.read(path).replace(NUMBERS[0], "@").replace(NUMBERS[1], "@");
    place.write(path, text.replace('@', NUMBERS[edition]));
}

/// What lies beside the published folder, but for the standby's own files.
fn beside(place: &Place) -> Vec<String> {
    let entries = fs::read_dir(place.path(".public.stad")).expect("the folder beside the site");
    let mut names: Vec<String> =
        entries.map(|e| e.expect("an entry").file_name().into_string().expect("UTF-8")).collect();
    names.sort();
    names
}

/// Reads pages over and over; every one must be a page of one edition, whole.
fn read_on(root: &Path, editions: &[Tree; 2], until: &AtomicBool, reads: &AtomicUsize) -> Vec<String> {
    let mut faults = Vec::new();
    let pages: Vec<&String> = editions[0].keys().filter(|path| path.ends_with(".html")).collect();
    // What goes on going wrong is told by its beginning.
    while !until.load(Ordering::Relaxed) && faults.len() < 100 {
        for path in &pages {
            match fs::read(root.join(path)) {
                Ok(bytes) if editions.iter().any(|edition| edition[*path] == bytes) => {}
                Ok(bytes) => faults.push(format!("{path}: {} bytes of no edition", bytes.len())),
                Err(error) => faults.push(format!("{path}: {error}")),
            }
            reads.fetch_add(1, Ordering::Relaxed);
        }
    }
    faults
}

/// What both editions have; the name of a search shard goes with its bytes.
fn common(editions: &[Tree; 2]) -> impl Iterator<Item = &String> {
    editions[0].keys().filter(|path| editions[1].contains_key(*path))
}

/// Kills a build at a moment between its start and its usual end.
fn kill_one(place: &Place, args: &[&str], after: Duration) -> bool {
    let mut build = place.command(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
    thread::sleep(after);
    let had_ended = build.try_wait().expect("a child").is_some();
    build.kill().expect("killed");
    build.wait().expect("a child");
    !had_ended
}

/// Kills builds of one edition over the other. Gives how many were cut short, and in how many the new one was out already.
fn kill_many(place: &Place, editions: &[Tree; 2], args: &[&str], rounds: usize, is_whole: bool) -> (usize, usize) {
    let started = Instant::now();
    place.expect(0, args);
    let usual = started.elapsed();
    let (mut cut, mut out) = (0, 0);
    let mut published = 0;
    for round in 0..rounds {
        turn(place, 1 - published);
        // Spread over the whole build, and denser at its end, where files are put in place.
        let part = f64::from(u32::try_from(round * 7919 % 1000).expect("small")) / 1000.0;
        let part = if round % 2 == 0 { part } else { 0.8 + part * 0.3 };
        cut += usize::from(kill_one(place, args, usual.mul_f64(part)));
        let tree = place.tree("public");
        if tree == editions[1 - published] {
            published = 1 - published;
            out += 1;
        } else if is_whole {
            assert!(tree == editions[published], "round {round}: the folder is neither the one edition nor the other");
        } else {
            let ours = |(path, bytes): (&String, &Vec<u8>)| {
                path.starts_with(".stad-") || editions.iter().any(|edition| edition.get(path) == Some(bytes))
            };
            assert!(tree.iter().all(ours), "round {round}: a file of no edition");
            let is_there = |path: &&String| tree.contains_key(*path);
            assert!(common(editions).all(|path| is_there(&path)), "round {round}: a file is missing");
            // Mended by the next build.
            place.expect(0, args);
            assert!(place.tree("public") == editions[1 - published], "round {round}: not mended");
            published = 1 - published;
        }
    }
    turn(place, 1 - published);
    place.expect(0, args);
    assert!(place.tree("public") == editions[1 - published], "the build after the last is not as a clean one");
    (cut, out)
}

#[cfg(target_os = "linux")]
#[test]
fn a_killed_build_leaves_one_edition_or_the_other() {
    let (place, editions) = editions();
    place.expect(0, &["build"]);
    let (until, reads) = (AtomicBool::new(false), AtomicUsize::new(0));
    let root = place.path("public");
    let (cut, out, faults) = thread::scope(|scope| {
        let reader = scope.spawn(|| read_on(&root, &editions, &until, &reads));
        // The reader must end also when a kill shows a fault.
        let killed = catch_unwind(|| kill_many(&place, &editions, &["build"], kills(FEW), true));
        until.store(true, Ordering::Relaxed);
        let killed = killed.unwrap_or_else(|fault| resume_unwind(fault));
        (killed.0, killed.1, reader.join().expect("the reader"))
    });
    assert!(
        faults.is_empty(),
        "{} of {} reads: {:?}",
        faults.len(),
        reads.into_inner(),
        &faults[..faults.len().min(3)]
    );
    assert!(cut >= kills(FEW) / 3, "only {cut} of {} builds were cut short", kills(FEW));
    assert!(out < kills(FEW), "no build was cut short before it was out");
    assert_eq!(beside(&place), [".gitignore", "index", "lock", "standby"], "litter");
    let standby = place.tree(".public.stad/standby");
    assert!(standby == place.tree("public"), "what a former edition said is still on the disk");
}

#[test]
fn a_build_killed_while_it_puts_files_in_place_is_mended_by_the_next() {
    let (place, editions) = editions();
    place.expect(0, &["build", "--in-place"]);
    kill_many(&place, &editions, &["build", "--in-place"], kills(FEW_IN_PLACE), false);
    assert!(!place.path(".public.stad").exists() && !place.path("public/.stad-staging").exists(), "litter");
}

#[test]
fn two_builds_at_once_leave_one_edition() {
    let (place, editions) = editions();
    place.expect(0, &["build"]);
    turn(&place, 1);
    let builds: Vec<_> = (0..4)
        .map(|_| {
            place.command(&["build"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program runs")
        })
        .collect();
    let ended: Vec<_> = builds.into_iter().map(|build| build.wait_with_output().expect("an end")).collect();
    for build in &ended {
        let said = String::from_utf8_lossy(&build.stderr);
        assert!(build.status.success() || said.contains("another build is writing to `public`"), "{said}");
    }
    assert!(ended.iter().any(|build| build.status.success()));
    assert!(place.tree("public") == editions[1]);
}

#[test]
fn what_was_changed_by_hand_since_the_last_build_is_put_right() {
    let (place, editions) = editions();
    place.expect(0, &["build"]);
    place.expect(0, &["build"]);
    let page = place.path("public/index.html");
    // As long as before, and said to be as old: only the inode tells.
    let (bytes, time) =
        (fs::read(&page).expect("a page"), fs::metadata(&page).and_then(|m| m.modified()).expect("a time"));
    let other: Vec<u8> = bytes.iter().map(|byte| if *byte == b'1' { b'2' } else { *byte }).collect();
    assert!(other != bytes);
    fs::remove_file(&page).expect("removed");
    fs::write(&page, other).expect("written");
    fs::File::options().write(true).open(&page).and_then(|file| file.set_modified(time)).expect("the time is set");
    let answer = place.expect(0, &["build"]);
    assert!(answer.out.contains(": 1 written, 0 removed."), "{}", answer.out);
    assert!(place.tree("public") == editions[0]);
    fs::write(place.path(".public.stad/index"), "damaged").expect("written");
    fs::remove_dir_all(place.path(".public.stad/standby")).expect("removed");
    turn(&place, 1);
    place.expect(0, &["build"]);
    assert!(place.tree("public") == editions[1]);
}

/// Runs a line of the shell where it may mount file systems of its own; the folder is `$1`, the program `$2`.
#[cfg(target_os = "linux")]
fn mounted(place: &Place, script: &str) {
    let ended = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-euc", script, "sh"])
        .arg(place.path("."))
        .arg(env!("CARGO_BIN_EXE_stad"))
        .output()
        .expect("unshare, of util-linux");
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{said}{}", String::from_utf8_lossy(&ended.stdout));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_and_one_that_may_not_be_written_to_leave_the_site_that_was_there() {
    let place = Place::minimal();
    // The site takes about 1.5 MB; the second edition finds no room at ever other places.
    mounted(
        &place,
        r#"
        cd "$1"; stad() { "$2" "$@"; }
        mkdir disk; mount -t tmpfs -o size=8m none disk
        build() { "$PROGRAM" build --today 2026-11-23 --out disk/public "$@"; }
        PROGRAM=$2
        build >/dev/null; cp -r disk/public before
        for left in 0 4 16 64 128 256; do
          sed -i "s/^intro = .*/intro = \"Exempelby finns inte $left.\"/" content/cities/exempelby/city.toml
          free=$(df --output=avail -k disk | tail -1)
          [ "$free" -gt "$left" ] && head -c "$(( (free - left) * 1024 ))" /dev/zero > disk/fill
          if build >/dev/null 2>said; then rm -rf before; cp -r disk/public before; echo built >> ended; else
            [ $? -eq 2 ] && grep -q 'No space left' said || { cat said; exit 1; }; echo full >> ended
          fi
          diff -r disk/public before
          rm -f disk/fill
        done
        grep -q full ended || { echo "the disk was never full"; exit 1; }
        build >/dev/null; build --out clean >/dev/null 2>&1 || "$PROGRAM" build --today 2026-11-23 --out clean >/dev/null
        diff -r disk/public clean
        [ "$(ls -A disk/.public.stad | sort | tr '\n' ' ')" = ".gitignore index lock standby " ] || { ls -A disk/.public.stad; exit 1; }
        rm -rf before; cp -r disk/public before
        sed -i "s/^intro = .*/intro = \"Exempelby finns inte alls.\"/" content/cities/exempelby/city.toml
        mount -o remount,ro disk
        if build >/dev/null 2>said; then echo 'written to what is read-only'; exit 1; fi
        grep -q 'Read-only file system' said || { cat said; exit 1; }
        diff -r disk/public before
        "#,
    );
}

#[cfg(unix)]
#[test]
fn a_folder_whose_parent_may_not_be_written_to_is_written_in_place() {
    let (place, editions) = editions();
    // A mounted folder cannot be exchanged, whoever may write around it.
    mounted(
        &place,
        r#"
        cd "$1"; mkdir public; mount -t tmpfs -o size=8m none public
        "$2" build --today 2026-11-23 >/dev/null; "$2" build --today 2026-11-23 | grep -q ': 0 written, 0 removed'
        cp -r public copy
        [ ! -e .public.stad ] || { echo 'a workshop beside a mounted folder'; exit 1; }
        "#,
    );
    assert!(place.tree("copy") == editions[0]);
}
