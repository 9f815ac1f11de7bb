//! The program as a person meets it: commands, exit codes, reports, and what it does to folders.
#![allow(clippy::disallowed_methods, reason = "these tests look at files")]

#[path = "support/place.rs"]
mod place;

use std::collections::BTreeSet;
use std::fs;

use place::Place;
use serde_json::Value;

#[test]
fn every_command_helps_with_examples() {
    let place = Place::empty();
    for command in [
        &[][..],
        &["serve"],
        &["build"],
        &["check"],
        &["diff"],
        &["uses"],
        &["new"],
        &["new", "city"],
        &["new", "site"],
    ] {
        let args: Vec<&str> = command.iter().copied().chain(["--help"]).collect();
        let output = place.command(&args[..args.len() - 1]).arg("--help").output().expect("the program runs");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert!(text.contains("Examples:\n  stad "), "{args:?}\n{text}");
    }
}

#[test]
fn what_cannot_be_understood_is_refused() {
    let place = Place::minimal();
    assert!(place.expect(2, &["bild"]).err.contains("build"));
    assert!(place.expect(2, &["build", "--today", "23/11"]).err.contains("expected a day such as 2026-11-23"));
    assert!(place.expect(2, &["check", "--content", "nowhere"]).err.contains("there is no folder `nowhere` here"));
    assert!(place.expect(2, &["check", "--theme", "nowhere"]).err.contains("which --theme names"));
    assert!(place.expect(2, &["check", "--static", "nowhere"]).err.contains("which --static names"));
}

#[test]
fn a_build_writes_once_and_leaves_the_same_bytes_alone() {
    let place = Place::minimal();
    let first = place.expect(0, &["build"]);
    assert!(first.out.starts_with("Built ") && first.out.contains(" 0 removed."), "{}", first.out);
    assert_eq!(first.err, "", "progress is for terminals");
    let marks =
        |place: &Place| fs::metadata(place.path("public/index.html")).and_then(|m| m.modified()).expect("a file");
    let (before, tree) = (marks(&place), place.tree("public"));
    assert!(place.expect(0, &["build"]).out.contains(": 0 written, 0 removed."));
    assert_eq!(marks(&place), before);
    assert_eq!(place.tree("public"), tree);
    assert!(!place.path(".public.stad/staged").exists());
}

#[test]
fn an_error_leaves_the_previous_site_untouched() {
    let place = Place::minimal();
    place.expect(0, &["build"]);
    let before = place.tree("public");
    place.edit("content/cities/exempelby/city.toml", "code = ", "kod = ");
    let answer = place.expect(1, &["build"]);
    assert!(answer.err.contains("error[unknown-key]"), "{}", answer.err);
    assert!(answer.err.contains("Nothing was written; `public` is as it was."), "{}", answer.err);
    assert_eq!(place.tree("public"), before);
    let fresh = place.expect(1, &["build", "--out", "some/new/place"]);
    assert!(fresh.err.contains("error["));
    assert!(!place.path("some").exists(), "a refused build leaves no folder behind");
}

#[test]
fn what_nothing_stands_for_is_removed() {
    let place = Place::minimal();
    place.expect(0, &["build"]);
    let before = place.tree("public");
    place.write("public/old/deep/page.html", "gone");
    place.write("public/.hidden", "gone");
    place.write(".public.stad/staged/17", "left by a build that was cut short");
    fs::remove_file(place.path("public/robots.txt")).expect("robots.txt");
    // A folder where a file belongs, and a file where a folder belongs.
    fs::remove_file(place.path("public/sitemap.xml")).expect("sitemap.xml");
    place.write("public/sitemap.xml/x", "gone");
    fs::remove_dir_all(place.path("public/exempelby")).expect("a city's folder");
    place.write("public/exempelby", "gone");
    place.expect(0, &["build"]);
    assert_eq!(place.tree("public"), before);
    assert!(!place.path("public/old").exists() && !place.path(".public.stad/staged").exists());
}

#[test]
fn a_folder_that_stad_did_not_write_is_refused() {
    let place = Place::minimal();
    place.write("public/holiday.jpg", "precious");
    let answer = place.expect(2, &["build"]);
    assert!(answer.err.contains("has files that stad did not write"), "{}", answer.err);
    assert_eq!(place.tree("public").into_keys().collect::<Vec<_>>(), ["holiday.jpg"]);
    for out in ["content", "content/public", "."] {
        let answer = place.expect(2, &["build", "--out", out]);
        assert!(answer.err.contains("lie in each other"), "{}", answer.err);
    }
    place.write("marked/.stad-output", "{}");
    assert!(place.expect(2, &["build", "--out", "marked"]).err.contains("is not as stad wrote it"));
}

#[cfg(unix)]
#[test]
fn a_link_in_the_output_is_never_followed() {
    let place = Place::minimal();
    place.expect(0, &["build"]);
    place.write("elsewhere/index.html", "precious");
    fs::remove_dir_all(place.path("public/exempelby")).expect("a city's folder");
    std::os::unix::fs::symlink(place.path("elsewhere"), place.path("public/exempelby")).expect("a link");
    let answer = place.expect(2, &["build"]);
    assert!(answer.err.contains("public/exempelby` is a link"), "{}", answer.err);
    assert_eq!(place.read("elsewhere/index.html"), "precious");
}

#[test]
fn only_one_build_at_a_time_writes_to_a_folder() {
    let place = Place::minimal();
    place.expect(0, &["build"]);
    place.write(".public.stad/lock", "");
    let lock = fs::File::options().write(true).open(place.path(".public.stad/lock")).expect("a lock");
    lock.lock().expect("locked");
    assert!(place.expect(2, &["build"]).err.contains("another build is writing to `public`"));
    drop(lock);
    place.expect(0, &["build"]);
}

#[test]
fn a_build_in_place_and_one_that_exchanges_know_of_each_other() {
    let place = Place::minimal();
    place.expect(0, &["build"]);
    let hold = |path: &str| {
        let lock = fs::File::options().write(true).open(place.path(path)).expect("a lock");
        lock.lock().expect("locked");
        lock
    };
    let lock = hold(".public.stad/lock");
    assert!(place.expect(2, &["build", "--in-place"]).err.contains("another build is writing to `public`"));
    drop(lock);
    place.expect(0, &["build", "--in-place"]);
    assert!(!place.path(".public.stad").exists(), "a former edition that no build brings up to date");
    place.write("public/.stad-staging/lock", "");
    let lock = hold("public/.stad-staging/lock");
    assert!(place.expect(2, &["build"]).err.contains("another build is writing to `public`"));
    drop(lock);
    place.expect(0, &["build"]);
    assert!(!place.path("public/.stad-staging").exists());
}

#[test]
fn a_file_of_the_site_s_own_is_never_overwritten_by_ours() {
    let place = Place::minimal();
    let style = "p { color: green }\n".repeat(100);
    place.write("static/own.css", &style);
    place.write("static/own.css.gz", "compressed by somebody else");
    place.expect(0, &["build", "--precompress"]);
    assert_eq!(place.read("public/own.css.gz"), "compressed by somebody else");
    assert!(place.path("public/own.css.br").exists());
    let before = place.tree("public");
    for (own, args) in [("web.config", &["build", "--headers", "iis"][..]), ("manifest.sha256", &["build"])] {
        place.write(&format!("static/{own}"), "theirs");
        let answer = place.expect(2, args);
        assert!(answer.err.contains(&format!("a file `{own}` of its own")), "{}", answer.err);
        assert_eq!(place.tree("public"), before);
        fs::remove_file(place.path(&format!("static/{own}"))).expect("removed");
    }
}

#[test]
fn a_published_folder_is_told_from_one_that_was_changed() {
    let place = Place::minimal();
    let digest = |out: &str| out.split("SHA-256 ").nth(1).and_then(|rest| rest.get(..64)).map(str::to_owned);
    let built = digest(&place.expect(0, &["build"]).out).expect("a digest");
    assert_eq!(digest(&place.expect(0, &["verify", "public"]).out), Some(built));
    fs::copy(place.path("public/manifest.sha256"), place.path("kept.sha256")).expect("a copy");
    let page = place.read("public/index.html");
    place.write("public/index.html", page.replace("112", "113"));
    place.write("public/added.html", "added");
    fs::remove_file(place.path("public/robots.txt")).expect("removed");
    // Who changes a page on the server can make the manifest fit.
    let line = |text: &str| {
        text.lines().filter(|line| !line.ends_with("  index.html")).fold(String::new(), |all, line| all + line + "\n")
    };
    place.write("public/manifest.sha256", line(&place.read("kept.sha256")));
    let answer = place.expect(1, &["verify", "public", "--manifest", "kept.sha256", "--format", "json"]);
    let told: Value = serde_json::from_str(&answer.out).expect("JSON");
    assert_eq!(told["changed"], serde_json::json!(["manifest.sha256", "index.html"]));
    assert_eq!(told["missing"], serde_json::json!(["robots.txt"]));
    assert_eq!(told["added"], serde_json::json!(["added.html"]));
    assert!(place.expect(2, &["verify", "content"]).err.contains("manifest"));
}

#[cfg(unix)]
#[test]
fn a_link_in_a_published_folder_is_told_and_not_followed() {
    let place = Place::minimal();
    place.expect(0, &["build"]);
    fs::rename(place.path("public/index.html"), place.path("elsewhere.html")).expect("moved");
    std::os::unix::fs::symlink(place.path("elsewhere.html"), place.path("public/index.html")).expect("a link");
    std::os::unix::fs::symlink(place.path("content"), place.path("public/more")).expect("a link");
    let told: Value =
        serde_json::from_str(&place.expect(1, &["verify", "public", "--format", "json"]).out).expect("JSON");
    assert_eq!(told["changed"], serde_json::json!(["index.html"]));
    assert_eq!(told["added"], serde_json::json!(["more"]));
}

#[test]
fn an_address_that_was_renamed_leads_on() {
    let place = Place::minimal();
    let page =
        |slug: &str| format!("+++\ntitle = \"Egen sida\"\ndescription = \"En sida.\"\nslug = \"{slug}\"\n+++\nText.\n");
    place.write("content/cities/exempelby/pages/egen.sv.md", page("forst"));
    place.expect(0, &["build"]);
    assert!(place.read("public/exempelby/forst/index.html").contains("Egen sida"));
    place.write("content/cities/exempelby/pages/egen.sv.md", page("sedan"));
    let answer = place.expect(0, &["build"]);
    assert!(answer.out.contains("2 former addresses lead on."), "{}", answer.out);
    let left = place.read("public/exempelby/forst/index.html");
    assert!(left.contains("<meta http-equiv=\"refresh\" content=\"0; url=/exempelby/sedan/\">"), "{left}");
    assert!(left.contains("<html lang=\"sv\" dir=\"ltr\">") && left.contains("noindex"), "{left}");
    place.write("content/cities/exempelby/pages/egen.sv.md", page("forst"));
    place.expect(0, &["build"]);
    assert!(place.read("public/exempelby/forst/index.html").contains("Egen sida"));
    assert!(place.read("public/exempelby/sedan/index.html").contains("url=/exempelby/forst/"));
}

#[test]
fn a_business_past_its_day_is_forgotten_by_the_output_folder_too() {
    let place = Place::minimal();
    let pledge = "title = \"Löftet\"\nowner = \"Prov\"\ntrade = \"Prov\"\nversion = \"unknown\"\npoints = [\"Ett\"]\n\
                  review_months = \"unknown\"\ncomplaint = \"unknown\"\nis_not = \"Inget.\"\nsource = \"provkalla\"\n";
    // Made up. The id is changed between two builds: not even then may a former address lead on, and so be remembered.
    let register = |id: &str| {
        format!(
            "source = \"stadskalla\"\n[[business]]\nid = \"{id}\"\nname = \"Qzarpo\"\naddress = \"Qzargatan 1\"\n\
             signed = 2026-01-10\nreviewed = 2026-01-10\nexpires = 2027-01-10\nstatus = \"active\"\nconsent = true\n"
        )
    };
    place.write("content/national/pledges/loftet.toml", pledge);
    place.write("content/cities/exempelby/pledges/loftet.toml", register("qzar-ett"));
    place.expect(0, &["build", "--today", "2026-11-23"]);
    assert!(place.path("public/exempelby/loftet/qzar-ett/index.html").exists());
    place.write("content/cities/exempelby/pledges/loftet.toml", register("qzar-tva"));
    place.expect(0, &["build", "--today", "2027-01-10"]);
    assert!(place.path("public/exempelby/loftet/qzar-tva/index.html").exists());
    assert!(!place.path("public/exempelby/loftet/qzar-ett").exists());
    place.expect(0, &["build", "--today", "2027-01-11"]);
    let tree = place.tree("public");
    assert!(tree.contains_key(".stad-output"), "the history was not looked at");
    for (path, bytes) in &tree {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(!path.contains("qzar") && !text.contains("qzar"), "{path} still knows the business");
    }
    assert!(!place.path("public/exempelby/loftet/qzar-tva").exists(), "an empty folder has its name");
}

#[test]
fn a_build_is_the_same_wherever_and_however_it_is_made() {
    let (here, there) = (Place::minimal(), Place::minimal());
    here.expect(0, &["build", "--threads", "1"]);
    let run = |command: &mut std::process::Command| assert!(command.status().expect("the program runs").success());
    run(there
        .command(&["build", "--threads", "8", "--out", "an/other/place"])
        .env("TZ", "Pacific/Kiritimati")
        .env("LANG", "tr_TR.UTF-8")
        .env("LC_ALL", "tr_TR.UTF-8"));
    assert_eq!(here.tree("public"), there.tree("an/other/place"));
}

#[test]
fn the_day_is_asked_of_the_environment_before_the_clock() {
    let place = Place::minimal();
    place.expect(0, &["build", "--out", "a"]);
    let bare = |epoch: &str, out: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_stad"));
        let output = command.args(["build", "--out", out]).current_dir(place.path("")).env("SOURCE_DATE_EPOCH", epoch);
        output.output().expect("the program runs").status.code()
    };
    assert_eq!(bare("1795390200", "b"), Some(0));
    assert_eq!(place.tree("a"), place.tree("b"));
    assert_eq!(bare("yesterday", "c"), Some(2));
}

#[test]
fn ten_mistakes_in_six_files_are_told_in_one_run() {
    let place = Place::minimal();
    place.edit("content/site.toml", "publisher_confirmed", "publisher_confirmd");
    place.edit("content/site.toml", "exit_to = \"https://", "exit_to = \"http://");
    place.edit("content/cities/exempelby/city.toml", "status = \"pilot\"", "status = \"pilott\"\nfarg = 1");
    place.edit("content/cities/exempelby/city.toml", "\"vaxeln-call\"]", "\"vaxel-call\"]");
    place.edit("content/national/routes.toml", "08-465 004 00", "08-465");
    place.edit("content/national/routes.toml", "urgency = \"normal\"", "urgency = \"lugnt\"");
    place.write("content/national/facts.toml", "[[fact]\n");
    place.edit("content/national/pages/home.sv.md", "\n+++\n", "\n+++\n<b>fet</b>\n\n");
    place.write("content/cities/exempelby/pages/hej.sv.md", b"+++\ntitle = \"\xff\"\n+++\n");
    let report: Value = serde_json::from_str(&place.expect(1, &["check", "--format", "json"]).out).expect("JSON");
    let errors: Vec<&Value> =
        report["diagnostics"].as_array().expect("a list").iter().filter(|told| told["severity"] == "error").collect();
    let files: BTreeSet<&str> = errors.iter().filter_map(|told| told["file"].as_str()).collect();
    let codes: Vec<&str> = errors.iter().filter_map(|told| told["code"].as_str()).collect();
    #[rustfmt::skip]
    assert_eq!(codes, [
        "unknown-choice", "unknown-key", "dangling-id", "not-utf8", "broken-toml", "raw-html", "bad-phone-number",
        "unknown-choice", "unknown-key", "link-not-https",
    ]);
    assert_eq!(files.len(), 6, "{report:#}");
    let order: Vec<(&str, u64)> = errors
        .iter()
        .map(|told| (told["file"].as_str().unwrap_or_default(), told["line"].as_u64().unwrap_or_default()))
        .collect();
    assert!(order.is_sorted(), "{order:?}");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_an_error() {
    use std::os::unix::fs::symlink;

    let place = Place::minimal();
    place.write("secret/facts.toml", "key = 1\n");
    let files = place.path("content/cities/exempelby/files");
    fs::create_dir_all(&files).expect("a folder");
    place.write("content/cities/exempelby/files/real.txt", "inside");
    symlink("real.txt", files.join("inside.txt")).expect("a link");
    place.expect(0, &["check"]);
    symlink(place.path("secret"), files.join("folder")).expect("a link");
    symlink(place.path("secret/facts.toml"), files.join("file.toml")).expect("a link");
    symlink("..", files.join("circle")).expect("a link");
    symlink("nowhere", files.join("broken")).expect("a link");
    let report: Value = serde_json::from_str(&place.expect(1, &["check", "--format", "json"]).out).expect("JSON");
    let told: Vec<(&str, &str)> = report["diagnostics"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|told| told["severity"] == "error")
        .filter_map(|told| Some((told["code"].as_str()?, told["file"].as_str()?.rsplit('/').next()?)))
        .collect();
    let code = "symlink-leaves-folder";
    assert_eq!(told, [(code, "broken"), (code, "circle"), (code, "file.toml"), (code, "folder")]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_utf8_is_an_error() {
    use std::os::unix::ffi::OsStrExt as _;

    let place = Place::minimal();
    let name = std::ffi::OsStr::from_bytes(b"content/cities/exempelby/caf\xe9.toml");
    fs::write(place.path("").join(name), "").expect("a file");
    assert!(place.expect(1, &["check"]).out.contains("error[file-name-not-utf8]"));
}

#[test]
fn a_file_too_large_to_be_meant_is_not_read() {
    let place = Place::minimal();
    place.write("content/cities/exempelby/facts.toml", vec![b'#'; (1 << 20) + 1]);
    let out = place.expect(1, &["check"]).out;
    assert!(out.contains("error[file-too-large]: `cities/exempelby/facts.toml` is larger than 1 MB"), "{out}");
}

#[test]
fn what_editors_leave_behind_is_not_content() {
    let place = Place::minimal();
    for name in [".hidden.toml", "city.toml~", "#city.toml#", ".city.toml.swp", "4913"] {
        place.write(&format!("content/cities/exempelby/{name}"), "= not a file of ours");
    }
    place.expect(0, &["check"]);
}

#[test]
fn a_report_as_text_has_no_colour_outside_a_terminal() {
    let place = Place::minimal();
    place.edit("content/cities/exempelby/city.toml", "status = \"pilot\"", "status = \"pilott\"");
    let out = place.expect(1, &["check"]).out;
    let expected = "  content/cities/exempelby/city.toml, line 3\n    status = \"pilott\"\n             ^^^^^^^^";
    assert!(out.contains(expected) && out.contains("1 error"), "{out}");
    assert!(!out.contains('\x1b'), "{out}");
}

#[test]
fn a_new_city_passes_the_check_at_once() {
    let place = Place::minimal();
    let answer = place.expect(0, &["new", "city", "PROVSTAD"]);
    assert!(answer.out.contains("Made `content/cities/provstad`: Provstad (9902)"), "{}", answer.out);
    assert!(place.read("content/cities/provstad/city.toml").contains("# neighbours = [\"9901\"] # Exempelby"));
    place.expect(0, &["check"]);
    assert!(place.expect(2, &["new", "city", "Provstad"]).err.contains("is there already"));
    assert!(place.expect(2, &["new", "city", "Exempelbyn"]).err.contains("Did you mean Exempelby?"));
}

#[test]
fn a_new_site_works_at_once() {
    let place = Place::empty();
    place.expect(0, &["new", "site", "hub"]);
    let check = |args: &[&str]| place.command(args).current_dir(place.path("hub")).output().expect("the program runs");
    assert_eq!(check(&["new", "city", "Håbo"]).status.code(), Some(0));
    let checked = check(&["check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", String::from_utf8_lossy(&checked.stdout));
    assert!(place.expect(2, &["new", "site", "hub"]).err.contains("is there already"));
}
