//! A program and a page of elsewhere that attack `stad serve`: it goes on answering, and nothing leaks.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "tests make their own folders")]

#[path = "support/place.rs"]
mod place;
#[path = "support/serving.rs"]
mod serving;

use std::fs;
use std::os::unix::fs::symlink;

use place::Place;
use serving::{Serving, connect, heard};

const SECRET: &str = "what-nobody-may-read";
const CITY: &str = "content/cities/exempelby";

/// What is told of a site's own files, whose names an attacker knows.
fn leaks(answer: &str) -> bool {
    answer.contains(SECRET) || answer.contains("root:x:") || answer.contains("publisher_confirmed")
}

fn is_well(serving: &Serving) {
    let answer = serving.get("/exempelby/");
    assert!(answer.starts_with("HTTP/1.1 200"), "it no longer answers: {answer}");
}

#[test]
fn no_spelling_of_an_address_leads_out_of_the_site() {
    let place = Place::minimal();
    place.write("secret.txt", SECRET);
    place.write(&format!("{CITY}/files/secret/secret.txt"), SECRET);
    fs::create_dir_all(place.path("content/national/files")).expect("a folder");
    symlink(place.path("secret.txt"), place.path("leaving.txt")).expect("a link");
    let serving = Serving::at(&place);
    let up = [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "%252e%252e",
        "..%00",
        "..;",
        "%c0%ae%c0%ae",
        "%u002e%u002e",
        "..%20",
        "\u{ff0e}\u{ff0e}",
        "....",
        ".",
        "%2e",
        "~",
        "..\t",
    ];
    let between = ["/", "//", "%2f", "%252f", "\\", "%5c", "%255c", "/./", "/%2e/", "%c0%af", "/x/"];
    let ends = [
        "secret.txt",
        "etc/passwd",
        "content/site.toml",
        "content/secret.txt",
        "leaving.txt",
        "",
        "%00.html",
        "exempelby/files/secret/secret.txt",
    ];
    let starts = [
        "/",
        "//",
        "/exempelby/",
        "/en/",
        "/__stad/",
        "/search/",
        "/exempelby/files/",
        "\\",
        "",
        "file:///",
        "http://evil.example/",
        "/%2f",
    ];
    let mut n_asked = 0;
    for (i, start) in starts.iter().enumerate() {
        for (j, up) in up.iter().enumerate() {
            for (k, between) in between.iter().enumerate() {
                let depth = 1 + (i + j + k) % 6;
                let end = ends[(i + 2 * j + 3 * k) % ends.len()];
                let address = format!("{start}{}{end}", format!("{up}{between}").repeat(depth));
                let answer = serving.send("GET", &address, &format!("127.0.0.1:{}", serving.port));
                assert!(!leaks(&answer), "{address}\n{answer}");
                let is_elsewhere =
                    answer.to_ascii_lowercase().contains("location: //") || answer.contains("ocation: http");
                assert!(!is_elsewhere, "{address}\n{answer}");
                n_asked += 1;
            }
        }
    }
    assert!(n_asked > 2_000);
    for folder in ["/exempelby/files/", "/search/", "/icons/", "/__stad/", "/.stad", "/.git/config"] {
        let answer = serving.get(folder);
        assert!(!answer.starts_with("HTTP/1.1 200"), "a list of the folder {folder}\n{answer}");
    }
    is_well(&serving);
}

#[test]
fn a_page_of_elsewhere_is_told_nothing() {
    let place = Place::minimal();
    let serving = Serving::at(&place);
    let port = serving.port;
    let own = format!("127.0.0.1:{port}");
    let ask = |head: &str| heard(port, format!("GET / HTTP/1.1\r\n{head}Connection: close\r\n\r\n").as_bytes());
    // DNS rebinding: the name is the attacker's, the machine this one.
    for host in [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example@127.0.0.1",
        "127.1",
        "[::1]",
        "0.0.0.0",
        "2130706433",
        "localhost.",
        "127.0.0.1\t.evil.example",
        "",
        "127.0.0.1#",
        "localhost,evil.example",
    ] {
        for port in [String::new(), format!(":{port}")] {
            let answer = ask(&format!("Host: {host}{port}\r\n"));
            assert!(!answer.contains("<html"), "{host}{port}\n{answer}");
        }
    }
    for head in [
        String::new(),
        format!("Host: {own}\r\nHost: evil.example\r\n"),
        format!("Host: {own}\r\nOrigin: http://evil.example\r\n"),
        format!("Host: {own}\r\nOrigin: null\r\n"),
        format!("Host: {own}\r\nOrigin: https://{own}\r\n"),
        format!("Host: {own}\r\nOrigin: http://127.0.0.1:{}\r\n", port ^ 1),
        format!("Host: {own}\r\nOrigin: http://{own}.evil.example\r\n"),
        format!("Host: {own}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n"),
        format!("Host: {own}\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n"),
        format!("Host: {own}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n"),
    ] {
        let answer = ask(&head);
        assert!(answer.starts_with("HTTP/1.1 4") && !answer.contains("<html"), "{head}\n{answer}");
        assert!(!answer.to_ascii_lowercase().contains("access-control"), "{answer}");
    }
    // A link that somebody follows from elsewhere is a visit like another.
    let visit = ask(&format!(
        "Host: {own}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"
    ));
    assert!(visit.starts_with("HTTP/1.1 200"), "{visit}");
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "GETS", "get"] {
        assert!(!serving.send(method, "/", &own).starts_with("HTTP/1.1 2"), "{method}");
    }
}

#[test]
fn words_without_end_and_requests_within_requests_are_refused() {
    let place = Place::minimal();
    let serving = Serving::at(&place);
    let own = format!("Host: 127.0.0.1:{}\r\n", serving.port);
    let many = (0..100_000).map(|i| format!("X-{i}: a\r\n")).collect::<String>();
    let long = "a".repeat(1 << 20);
    let attacks = [
        format!("GET / HTTP/1.1\r\n{own}X: {long}\r\n\r\n"),
        format!("GET / HTTP/1.1\r\n{own}{many}\r\n"),
        format!("GET /{long} HTTP/1.1\r\n{own}\r\n"),
        long.clone(),
        format!("{long}\r\n\r\n"),
        "\0".repeat(100_000),
        "\r\n".repeat(100_000),
        format!("GET / HTTP/9.9\r\n{own}\r\n"),
        format!("GET / HTTP/1.1\r\n{own}Content-Length: 99999999999999\r\n\r\n{long}"),
        format!("GET / HTTP/1.1\r\n{own}Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n{long}"),
        format!(
            "GET / HTTP/1.1\r\n{own}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /exempelby/ HTTP/1.1\r\n{own}\r\n"
        ),
        format!("GET / HTTP/1.1\r\n{own}Content-Length: 40\r\n\r\nGET /exempelby/ HTTP/1.1\r\n{own}\r\n"),
    ];
    for attack in &attacks {
        let answer = heard(serving.port, attack.as_bytes());
        assert!(!answer.contains("<html"), "{:.200}\n{answer}", attack);
        is_well(&serving);
    }
}

#[test]
fn hundreds_of_visitors_that_stay_do_not_keep_others_out() {
    let place = Place::minimal();
    let serving = Serving::at(&place);
    let heads = ["", "GET / HT", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX", "GET /__stad/events HTTP/1.1\r\n"];
    let staying: Vec<_> = (0..300).map(|i| connect(serving.port, heads[i % heads.len()].as_bytes())).collect();
    is_well(&serving);
    drop(staying);
    is_well(&serving);
}

/// As programs do that rewrite a file without end.
#[test]
fn saves_without_pause_end_in_the_last_of_them() {
    let place = Place::minimal();
    let serving = Serving::at(&place);
    let path = format!("{CITY}/city.toml");
    let text = place.read(&path);
    let words = "Exempelby finns inte.";
    assert!(text.contains(words));
    for i in 0..10_000 {
        // Every seventh is a slip, every fifth half a file.
        let saved = match i {
            _ if i % 7 == 0 => text.replacen("status", "stattus", 1),
            _ if i % 5 == 0 => text[..text.len() / 2].to_owned(),
            _ => text.replacen(words, &format!("Exempelby finns inte, sade vi {i} gånger."), 1),
        };
        place.write(&path, saved);
        if i % 1_000 == 0 {
            is_well(&serving);
        }
    }
    let mut events = serving.events();
    place.write(&path, text.replacen(words, "Exempelby finns inte, och det var det sista.", 1));
    while !serving.get("/exempelby/").contains("det var det sista") {
        assert!(events.next().is_some(), "the last save is never seen");
    }
    assert!(!serving.get("/__stad/diagnostics").contains("unknown-key"));
}
