//! Visitors that hold a server up: too many, too slow, never satisfied. Spoken to a server with limits of a fraction of a second.

#[path = "support/place.rs"]
mod place;
#[path = "support/serving.rs"]
mod serving;

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use serving::{PATIENCE, connect, get, heard};
use stad::server::events::Bell;
use stad::server::limits::Limits;
use stad::server::{Made, Site, Standing, run};

const SHORT: Duration = Duration::from_millis(200);
const STEP: Duration = Duration::from_millis(20);
/// More than the buffers of a connection take.
const LARGE: usize = 32 << 20;

/// A made-up site of two files.
struct Files;

impl Site for Files {
    fn make(&self, path: &str) -> Made {
        match path {
            "index.html" => Made::File(b"<!doctype html><title>Home</title>".to_vec()),
            "large.bin" => Made::File(vec![b'x'; LARGE]),
            _ => Made::Nothing,
        }
    }

    fn has(&self, path: &str) -> bool {
        ["index.html", "large.bin"].contains(&path)
    }

    fn standing(&self) -> Arc<Standing> {
        Arc::new(Standing { edition: Some("first".to_owned()), ..Standing::default() })
    }
}

/// Limits so wide that none is met.
fn wide() -> Limits {
    Limits {
        head_time: PATIENCE,
        write_time: PATIENCE,
        connection_time: PATIENCE * 2,
        pulse: STEP,
        connections: 16,
        ..Limits::default()
    }
}

fn start(limits: Limits) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || run(listener, Arc::new(Files), Arc::new(Bell::default()), &limits));
    port
}

/// Waits until something is so, and fails when it never is.
fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    for _ in 0..PATIENCE.as_millis() / STEP.as_millis() {
        if is_so() {
            return;
        }
        thread::sleep(STEP);
    }
    panic!("never: {what}");
}

/// Whether the page is answered. A busy machine may let a visitor be slower than the short limits, so it is asked again.
fn is_answered(port: u16) -> bool {
    let answer = get(port, "/");
    answer.starts_with("HTTP/1.1 200") && answer.contains("<title>Home</title>")
}

/// Whether the server has ended a connection; what it said before is thrown away.
fn has_ended(stream: &mut TcpStream) -> bool {
    stream.set_nonblocking(true).expect("a mode");
    let mut part = [0; 1 << 14];
    loop {
        match stream.read(&mut part) {
            Ok(0) => return true,
            Ok(_) => {}
            Err(error) => return error.kind() != ErrorKind::WouldBlock,
        }
    }
}

#[test]
fn many_visitors_at_a_time_are_all_answered() {
    let port = start(wide());
    let visitors: Vec<_> = (0..300).map(|_| thread::spawn(move || is_answered(port))).collect();
    let n_answered =
        visitors.into_iter().filter_map(|visitor| visitor.join().ok()).filter(|answered| *answered).count();
    assert_eq!(n_answered, 300);
}

#[test]
fn visitors_that_say_nothing_or_a_letter_now_and_then_are_sent_away() {
    let port = start(Limits { head_time: SHORT, ..wide() });
    // Three times as many as may speak at a time: without a limit on time nobody else would ever be heard.
    let heads = [String::new(), "G".to_owned(), format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nX: ")];
    let mut slow: Vec<TcpStream> = (0..48).map(|i| connect(port, heads[i % heads.len()].as_bytes())).collect();
    eventually("a page for somebody else", || {
        for stream in &mut slow {
            let _ = stream.write(b"a");
        }
        is_answered(port)
    });
    eventually("an end of the slow ones", || {
        slow.retain_mut(|stream| {
            let _ = stream.write(b"a");
            !has_ended(stream)
        });
        slow.is_empty()
    });
}

#[test]
fn a_connection_that_rests_is_ended() {
    let port = start(Limits { head_time: SHORT, ..wide() });
    let words = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    // Its end is what `heard` waits for.
    eventually("an answer and an end", || heard(port, words.as_bytes()).starts_with("HTTP/1.1 200"));
}

/// A connection that takes little before it is read: some machines would take all of the file.
fn hard_of_hearing(port: u16, words: &str) -> TcpStream {
    let mut stream = connect(port, b"");
    rustix::net::sockopt::set_socket_recv_buffer_size(&stream, 1 << 16).expect("a small buffer");
    stream.write_all(words.as_bytes()).expect("a request");
    stream
}

#[test]
fn visitors_that_never_read_do_not_keep_their_places() {
    let port = start(Limits { write_time: SHORT, makings: 16, ..wide() });
    let words = format!("GET /large.bin HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    let deaf: Vec<TcpStream> = (0..16).map(|_| hard_of_hearing(port, &words)).collect();
    // Sixteen may speak at a time: when as many others are heard and stay, none of the deaf ones has kept its place.
    let mut others: Vec<TcpStream> = (0..16).map(|_| connect(port, news(port).as_bytes())).collect();
    for stream in &mut others {
        assert!(first_words(stream).starts_with("HTTP/1.1 200"));
    }
    for mut stream in deaf {
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(answer.len() < LARGE, "all of the file was kept for one who did not read");
    }
    drop(others);
    // Who does read gets all of it.
    assert!(get(port, "/large.bin").len() > LARGE);
}

fn news(port: u16) -> String {
    format!("GET /__stad/events HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")
}

/// The first line of an answer.
fn first_words(stream: &mut TcpStream) -> String {
    let mut words = Vec::new();
    while !words.ends_with(b"\r\n") {
        let mut letter = [0];
        stream.read_exact(&mut letter).expect("an answer");
        words.extend(letter);
    }
    String::from_utf8_lossy(&words).into_owned()
}

#[test]
fn pages_that_wait_for_news_leave_room_for_others() {
    let port = start(Limits { event_streams: 4, ..wide() });
    let mut waiting: Vec<TcpStream> = (0..4).map(|_| connect(port, news(port).as_bytes())).collect();
    for stream in &mut waiting {
        assert!(first_words(stream).starts_with("HTTP/1.1 200"));
    }
    let refused = heard(port, news(port).as_bytes());
    assert!(refused.starts_with("HTTP/1.1 503") && refused.contains("close some"), "{refused}");
    assert!(is_answered(port));
    waiting.pop();
    eventually("a place for another", || {
        first_words(&mut connect(port, news(port).as_bytes())).starts_with("HTTP/1.1 200")
    });
}

#[test]
fn no_connection_lasts_for_ever_however_busy() {
    let port = start(Limits { connection_time: SHORT, write_time: SHORT, ..wide() });
    // Signs of life come every few milliseconds, and the reader takes them all: only its age ends it.
    let news = heard(port, format!("GET /__stad/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").as_bytes());
    assert!(news.is_empty() || news.starts_with("HTTP/1.1 200"), "{news}");
    eventually("an answer", || is_answered(port));
}
