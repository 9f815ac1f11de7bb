//! `stad serve` as a browser meets it, spoken to over a plain connection.
#![allow(clippy::disallowed_methods, reason = "these tests look at files and start the program")]

#[path = "support/place.rs"]
mod place;
#[path = "support/serving.rs"]
mod serving;

use std::fs;

use place::Place;
use serving::Serving;

#[test]
fn a_site_is_answered_for_as_on_a_real_host() {
    let place = Place::minimal();
    let serving = Serving::at(&place);
    let home = serving.get("/");
    assert!(home.starts_with("HTTP/1.1 200"), "{home}");
    for header in [
        "content-type: text/html; charset=utf-8\r\n",
        "cache-control: no-store\r\n",
        "x-content-type-options: nosniff\r\n",
        "referrer-policy: no-referrer\r\n",
        "x-frame-options: DENY\r\n",
        "cross-origin-opener-policy: same-origin\r\n",
        "cross-origin-resource-policy: same-origin\r\n",
        "permissions-policy: ",
        "content-security-policy: default-src 'none'; script-src 'self'; ",
    ] {
        assert!(home.contains(header), "{header}{home}");
    }
    assert!(home.contains("<script src=\"/__stad/reload.js\" data-edition="), "{home}");
    assert!(serving.get("/__stad/reload.js").contains("content-type: text/javascript"));
    let moved = serving.get("/exempelby?a=1");
    assert!(moved.starts_with("HTTP/1.1 301") && moved.contains("location: /exempelby/?a=1\r\n"), "{moved}");
    assert!(serving.get("/exempelby/").starts_with("HTTP/1.1 200"));
    for (path, lang) in [("/en/nowhere/", "en"), ("/nowhere", "sv"), ("/exempelby/nowhere/", "sv")] {
        let missing = serving.get(path);
        assert!(missing.starts_with("HTTP/1.1 404"), "{path}\n{missing}");
        let html = missing.split("<html").nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default();
        assert!(html.contains(&format!("lang={lang}")), "{path}: {html}");
    }
    assert!(serving.get("/sitemap.xml").contains("content-type: application/xml"));
    assert!(serving.get("/search/sv.json").starts_with("HTTP/1.1 200"));
}

#[test]
fn nobody_else_is_answered() {
    let place = Place::minimal();
    place.write("secret.txt", "secret");
    let serving = Serving::at(&place);
    let port = serving.port;
    for host in ["evil.example", &format!("evil.example:{port}"), "127.0.0.1", &format!("localhost:{}", port ^ 1)] {
        assert!(serving.send("GET", "/", host).starts_with("HTTP/1.1 421"), "{host}");
    }
    assert!(serving.send("GET", "/", &format!("LOCALHOST:{port}")).starts_with("HTTP/1.1 200"));
    assert!(serving.send("POST", "/", &format!("localhost:{port}")).starts_with("HTTP/1.1 405"));
    assert!(!serving.send("HEAD", "/", &format!("localhost:{port}")).contains("<html"));
    for path in
        ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt", "//evil.example/", "/%00"]
    {
        let answer = serving.get(path);
        assert!(answer.starts_with("HTTP/1.1 400") && !answer.contains("ocation: "), "{path}\n{answer}");
    }
}

#[test]
fn a_save_is_seen_and_a_slip_keeps_the_last_good_site() {
    let place = Place::minimal();
    let serving = Serving::at(&place);
    let mut events = serving.events();
    let first = events.next().expect("the edition that stands");
    // As many editors save: a new file is renamed over the old one.
    let save = |from: &str, to: &str| {
        let path = "content/cities/exempelby/city.toml";
        let text = place.read(path);
        assert!(text.contains(from));
        place.write("content/cities/exempelby/city.toml~", text.replacen(from, to, 1));
        fs::rename(place.path("content/cities/exempelby/city.toml~"), place.path(path)).expect("renamed");
    };
    save("Exempelby finns inte.", "Exempelby finns inte alls.");
    let second = events.next().expect("a new edition");
    assert_ne!(first, second);
    assert!(serving.get("/exempelby/").contains("Exempelby finns inte alls."));
    save("status = \"pilot\"", "status = \"pilott\"");
    assert_eq!(events.next().as_ref(), Some(&second), "the last good edition stays");
    assert!(serving.get("/exempelby/").contains("Exempelby finns inte alls."));
    let report = serving.get("/__stad/diagnostics");
    assert!(
        report.contains("\"unknown-choice\"") && report.contains("\"file\": \"content/cities/exempelby/city.toml\"")
    );
    save("status = \"pilott\"", "status = \"active\"");
    assert!(events.next().is_some_and(|third| third != second));
    assert!(!serving.get("/__stad/diagnostics").contains("unknown-choice"));
}

#[test]
fn before_there_is_a_good_site_every_address_shows_what_is_to_be_mended() {
    let place = Place::minimal();
    place.edit("content/cities/exempelby/city.toml", "status = \"pilot\"", "status = \"<pilott>\"");
    let serving = Serving::at(&place);
    let mut events = serving.events();
    assert_eq!(events.next().as_deref(), Some("none"));
    let answer = serving.get("/exempelby/");
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    assert!(
        answer.contains("error[unknown-choice]") && answer.contains("&lt;pilott") && !answer.contains("<pilott"),
        "{answer}"
    );
    place.edit("content/cities/exempelby/city.toml", "<pilott>", "pilot");
    assert!(events.any(|edition| edition != "none"));
    assert!(serving.get("/exempelby/").starts_with("HTTP/1.1 200"));
}

#[test]
fn a_whole_folder_that_comes_and_goes_is_seen() {
    let place = Place::minimal();
    let serving = Serving::at(&place);
    let mut events = serving.events();
    let first = events.next().expect("the edition that stands");
    let page = "+++\ntitle = \"Ny\"\ndescription = \"En sida.\"\nslug = \"ny\"\n+++\nText.\n";
    place.write("waiting/ny.sv.md", page);
    fs::rename(place.path("waiting"), place.path("content/cities/exempelby/pages")).expect("moved in");
    let second = events.next().expect("a new edition");
    assert_ne!(first, second);
    assert!(serving.get("/exempelby/ny/").starts_with("HTTP/1.1 200"));
    fs::rename(place.path("content/cities/exempelby/pages"), place.path("away")).expect("moved out");
    assert!(events.any(|edition| edition != second));
    assert!(serving.get("/exempelby/ny/").starts_with("HTTP/1.1 404"));
}

#[test]
fn a_port_that_is_taken_is_told() {
    let place = Place::minimal();
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let answer = place.expect(2, &["serve", "--port", &port.to_string()]);
    assert!(answer.err.contains(&format!("port {port} is taken")), "{}", answer.err);
}
